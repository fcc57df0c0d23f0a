// A drawing as SVG with real text, for files. Its colours are names of `view/tokens.ts`, inked by whoever writes the file.
import { escaped } from '../../common/escaped.ts'
import { type Drawing, drawing, type Question } from './drawing.ts'
import { dashOf, pathData } from './lineShape.ts'
import type { Card, Disc, Line } from './placing.ts'

const gutter = 88
const head = 28

type Told = {
  title: string
  shared: string
  /** What a step says, 1 first. */
  sentenceOf: (step: number) => string
}

export function routeFigure(asked: Omit<Question, 'width'>, told: Told): string {
  const drawn = drawing({ ...asked, width: 640 })
  const width = drawn.width + gutter
  const height = drawn.height + head
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escaped(told.title)}</title><desc>${escaped(asked.chosen.steps.map((_, index) => told.sentenceOf(index + 1)).join(' '))}</desc>
${[...heads(drawn, told), ...bands(drawn, width)].join('\n')}
<g transform="translate(${gutter} ${head})">
${[...drawn.lines.map(line), ...drawn.cards.map(card), ...drawn.discs.map((one) => disc(one, told))].join('\n')}
</g>
</svg>`
}

function heads({ columns }: Drawing, { shared }: Told): string[] {
  return columns.map(
    ({ label, x }) =>
      `<text x="${gutter + x}" y="18" text-anchor="middle" font-size="13" font-weight="600" fill="var(--muted)">${escaped(label ?? shared)}</text>`,
  )
}

function bands({ bands }: Drawing, width: number): string[] {
  return bands.map(
    ({ name, top, height }, index) =>
      `<rect x="0" y="${head + top}" width="${width}" height="${height}" fill="var(--${index % 2 === 0 ? 'surface' : 'band'})"/><line x1="0" x2="${width}" y1="${head + top}" y2="${head + top}" stroke="var(--dim-tie)"/><text x="6" y="${head + top + 17}" font-size="12" fill="var(--muted)">${escaped(name)}</text>`,
  )
}

const colours = { INTRA_AGENCY: 'vertical', INTER_AGENCY: 'horizontal', NONE: 'node' } as const

function line({ points, index, step }: Line): string {
  const dash = dashOf({ index, step })
  const look = `fill="none" stroke-linejoin="round"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}`
  const d = pathData(points)
  const names = `<title>${escaped(`${step.from.name} – ${step.to.name}`)}</title>`
  if (index === null) return `<path d="${d}" stroke="var(--faint)" stroke-width="1.25" ${look}>${names}</path>`
  return `<path d="${d}" fill="none" stroke="var(--surface)" stroke-width="9"/><path d="${d}" stroke="var(--${colours[step.dimension]})" stroke-width="4" ${look}>${names}</path>`
}

const dashesOfCards = { solid: '', dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1 4"' }

function card({ party, x, y, width, height, name, detail, isChosen, isEnd, isCrossing }: Card): string {
  const [left, top] = [x - width / 2, y - height / 2]
  const isBody = party.agency === null
  const size = isChosen ? 14 : 12
  const edge = isCrossing ? 'horizontal' : 'text'
  const frame = isChosen
    ? `<${isBody ? `path d="${cut(left, top, width, height)}"` : `rect x="${left}" y="${top}" width="${width}" height="${height}" rx="4"`} fill="var(--surface)" stroke="var(--${isBody ? (isCrossing ? edge : 'node') : 'text'})" stroke-width="${isEnd ? 2.5 : 1.5}"${isBody ? '' : dashesOfCards[party.stroke]}/>`
    : ''
  const glyph = isBody ? (isChosen ? 0 : 22) : isChosen ? 20 : 15
  const lines = [
    ...name.map((text) => ({ text, size, weight: isChosen ? 600 : 400, fill: isChosen ? 'text' : 'muted' })),
    ...detail.map((text) => ({ text, size: 12, weight: 400, fill: 'muted' })),
  ]
  const total = lines.reduce((sum, { size }) => sum + 1.25 * size, 0)
  let at = y - total / 2
  const text = lines.map(({ text, size, weight, fill }) => {
    at += 1.25 * size
    return `<text x="${left + (isChosen ? 10 : 5) + glyph}" y="${at - 0.3 * size}" font-size="${size}" font-weight="${weight}" fill="var(--${fill})">${escaped(text)}</text>`
  })
  return `<g><title>${escaped(party.name)}</title>${frame}${sign(party.level.rank, isBody, isChosen, left, y)}${text.join('')}</g>`
}

/** The sign of a level, or of an arrangement, before a name. */
function sign(rank: number, isBody: boolean, isChosen: boolean, left: number, y: number): string {
  const x = left + (isChosen ? 10 : 5)
  if (isBody)
    return isChosen ? '' : `<path d="${cut(x, y - 5, 16, 10, 3)}" fill="none" stroke="var(--node)" stroke-width="1.2"/>`
  const size = isChosen ? 13 : 10
  const middle = x + size / 2
  const half = size / 2
  if (rank === 0)
    return `<path d="M${x + size / 4} ${y - half}h${half}L${x + size} ${y}L${x + 0.75 * size} ${y + half}h${-half}L${x} ${y}z" fill="var(--node)"/>`
  if (rank === 1) return `<rect x="${x}" y="${y - half}" width="${size}" height="${size}" fill="var(--node)"/>`
  if (rank === 2)
    return `<path d="M${middle} ${y - half}L${x + size} ${y}L${middle} ${y + half}L${x} ${y}z" fill="var(--node)"/>`
  return `<circle cx="${middle}" cy="${y}" r="${half}" fill="var(--node)"/>`
}

function cut(x: number, y: number, width: number, height: number, corner = 9): string {
  const [right, bottom] = [x + width, y + height]
  return `M${x + corner} ${y}H${right - corner}L${right} ${y + corner}V${bottom - corner}L${right - corner} ${bottom}H${x + corner}L${x} ${bottom - corner}V${y + corner}z`
}

function disc({ index, step, x, y }: Disc, { sentenceOf }: Told): string {
  return `<g><title>${escaped(sentenceOf(index))}</title><circle cx="${x}" cy="${y}" r="12" fill="var(--surface)" stroke="var(--${colours[step.dimension]})" stroke-width="2"/><text x="${x}" y="${y + 4.5}" text-anchor="middle" font-size="13" font-weight="650" fill="var(--text)">${index}</text></g>`
}
