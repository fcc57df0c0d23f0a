// A drawing with all that must go with it: what it is of, what its lines mean, and where it comes from.

import { escaped } from '../../common/escaped.ts'
import { brokenLines } from '../view/brokenLines.ts'
import { inked } from './colours.ts'
import type { Entry, Figure, Mark } from './content.ts'
import { formatOf, type Taken, wordsOf } from './taken.ts'

type Sized = { svg: string; width: number; height: number }

const [margin, least] = [24, 640]
const sans = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif'
const serif = 'Iowan Old Style, Palatino Linotype, Palatino, P052, Noto Serif, Georgia, serif'

/** An SVG of its own in light colours, which is opened, printed and edited anywhere. */
export function wholeFigure({ title, svg, legend }: Figure, taken: Taken): Sized {
  const drawing = sizeOf(svg)
  const width = Math.ceil(Math.max(least, drawing.width + 2 * margin))
  const text = pen(width - 2 * margin)
  text.write(title, { size: 20, font: serif })
  if (title !== taken.title) text.write(taken.title, { size: 13, fill: 'var(--muted)' })
  const top = text.height() + 12
  const foot = pen(width - 2 * margin, top + drawing.height + 12)
  for (const { mark, words } of legend ?? linesOf(taken)) foot.entry(mark, words)
  foot.down(8)
  for (const line of provenanceLines(taken)) foot.write(line, { size: 12, fill: 'var(--muted)' })
  const height = Math.ceil(foot.height() + margin)
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${taken.language}" font-family="${sans}"><title>${escaped(title)}</title><desc>${escaped(provenanceLines(taken).join(' '))}</desc><rect width="100%" height="100%" fill="var(--surface)"/>${text.drawn()}${placed(svg, drawing, margin, top)}${foot.drawn()}</svg>`
  return { svg: inked(whole, 'light'), width, height }
}

/** The one vocabulary of lines: dashes say what something rests on, colours within or between agencies. */
export function linesOf(taken: Taken): Entry[] {
  const words = wordsOf(taken)
  return [
    { mark: {}, words: words.observed },
    { mark: { dash: '6 3' }, words: words.supposed },
    { mark: { dash: '0.1 5', round: true }, words: words.dotted },
    { mark: { stroke: 'var(--vertical)' }, words: words.within },
    { mark: { stroke: 'var(--horizontal)' }, words: words.between },
  ]
}

function provenanceLines(taken: Taken): string[] {
  const words = wordsOf(taken)
  const { day, colon, semicolon } = formatOf(taken)
  return [
    `Crosstie. ${words.asOf} ${day(taken.asOf)}. ${words.dataVersion} ${taken.dataVersion}. ${words.licence}${colon}${taken.licence}`,
    ...(taken.settings.length === 0 ? [] : [`${words.setting}${colon}${taken.settings.join(semicolon)}`]),
    taken.permalink,
  ]
}

/** How large a drawing is, as it says itself. */
function sizeOf(svg: string): { width: number; height: number; box: string } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
  const said = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(root)?.[1]
  const box =
    said('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const own = (name: 'width' | 'height', at: number) => {
    const text = said(name) ?? ''
    const number = /^\d+(\.\d+)?(px)?$/.test(text) ? Number.parseFloat(text) : Number.NaN
    return Number.isFinite(number) ? number : (box[at] ?? 600)
  }
  const [width, height] = [own('width', 2), own('height', 3)]
  return { width, height, box: box.length === 4 ? box.join(' ') : `0 0 ${width} ${height}` }
}

/** The drawing within another one, at its own size. */
function placed(svg: string, { width, height, box }: ReturnType<typeof sizeOf>, x: number, y: number): string {
  return svg.replace(/^[\s\S]*?(?=<svg\b)/, '').replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:x|y|width|height|viewBox|xmlns|role|style|aria-[\w-]+)="[^"]*"/g, '')
    return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${box}"${kept}>`
  })
}

/** Writes lines of text one below the other. */
function pen(width: number, start = margin) {
  let [y, x] = [start, 0]
  const pieces: string[] = []
  return {
    write(text: string, { size, font, fill = 'var(--text)' }: { size: number; font?: string; fill?: string }) {
      const family = font === undefined ? '' : ` font-family="${font}"`
      for (const line of brokenLines(text, width / (0.56 * size))) {
        y += 1.4 * size
        pieces.push(
          `<text x="${margin}" y="${y.toFixed(1)}" font-size="${size}"${family} fill="${fill}">${escaped(line)}</text>`,
        )
      }
    },
    /** A line as it is drawn and what it means; as many beside each other as there is room for. */
    entry(mark: Mark, words: string) {
      const needed = 44 + words.length * 7
      if (x === 0 || x + needed > width) [x, y] = [0, y + 20]
      const at = margin + x
      pieces.push(markAt(mark, at, y - 4))
      pieces.push(`<text x="${at + 31}" y="${y}" font-size="12" fill="var(--text)">${escaped(words)}</text>`)
      x += needed
    },
    down(by: number) {
      y += by
    },
    height: () => y,
    drawn: () => pieces.join(''),
  }
}

/** A mark of a legend, from `x` on and with its middle at `y`. */
export function markAt(mark: Mark, x: number, y: number): string {
  if ('square' in mark) {
    const look = mark.square === 'filled' ? 'fill="var(--horizontal)"' : `fill="none" ${dashedEdge}`
    return `<rect x="${x + 5.5}" y="${y - 6.5}" width="13" height="13" ${look}/>`
  }
  const { dash, stroke = 'var(--text)', round = false } = mark
  const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash}"`
  return `<line x1="${x}" x2="${x + 24}" y1="${y}" y2="${y}" stroke="${stroke}" stroke-width="2.6" stroke-linecap="${round ? 'round' : 'butt'}"${dashed}/>`
}
const dashedEdge = 'stroke="var(--control)" stroke-dasharray="3 2"'
