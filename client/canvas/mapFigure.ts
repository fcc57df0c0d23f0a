// The map as SVG with real text, complete in itself: names whole, each party and line with its title. Pure.
import { escaped } from '../../common/escaped.ts'
import { shapePoints } from '../view/glyphs.tsx'
import type { Palette } from '../view/tokens.ts'
import { columnOf, type Line } from './folding.ts'
import { type Box, glyphOf } from './geometry.ts'
import { columnName, countsOf, isFoldThing, nameOf, type Speech, sentenceOf, shortName, type Thing } from './naming.ts'
import type { Picture } from './picture.ts'

type Drawn = {
  picture: Picture
  things: readonly Thing[]
  speech: Speech
  colours: Palette
  levelName: (id: string) => string
  title: string
  called: (id: string) => string
}

const [letters, head] = [11, 130]
const font = 'font-family="system-ui, sans-serif"'

export function mapFigure({ picture, things, speech, colours, levelName, title, called }: Drawn): string {
  const { layout, lines, others } = picture
  const bands = layout.bands
    .filter(({ height }) => height > 0)
    .map(({ level, y, height }, index) => {
      const here = things.filter((thing) => thing.level.id === level)
      const ground = index % 2 === 0 ? colours.surface : colours.band
      return `<rect x="0" y="${round(y)}" width="${round(layout.width)}" height="${round(height)}" fill="${ground}"/>
<text x="8" y="${round(y + 16)}" font-size="${letters + 1}" fill="${colours.muted}"><tspan font-weight="600">${escaped(levelName(level))}</tspan> ${escaped(countsOf(here, speech))}</text>`
    })
  const columns = layout.columns.map(({ agency, x }) => {
    const name = columnName(agency, things, others.length, speech)
    return `<text transform="translate(${round(x + 4)} -8) rotate(-90)" font-size="${letters + 1}" font-weight="600" fill="${colours.text}">${escaped(name)}</text>`
  })
  const at = (id: string) => {
    const thing = things.find((one) => one.id === id)
    const box = layout.boxes.get(id)
    return thing && box && (columnOf(thing) === null ? box : glyphOf(box))
  }
  const drawnLines = lines.map((line) =>
    lineIn(line, at(line.from), at(line.to), colours, sentenceOf(line, called, speech)),
  )
  const parties = things.map((thing) => {
    const box = layout.boxes.get(thing.id)
    return box ? partyIn(thing, box, colours, speech) : ''
  })
  const [width, height] = [round(layout.width), round(layout.height + head)]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-head} ${width} ${height}" width="${width}" height="${height}" ${font} role="img"><title>${escaped(title)}</title><desc>${escaped(speech.words.notes)}</desc>
<rect x="0" y="${-head}" width="${width}" height="${height}" fill="${colours.surface}"/>
${[...bands, ...columns, ...drawnLines, ...parties].join('\n')}
</svg>`
}

function lineIn(
  { dimension, stroke, ties }: Line,
  from: Point | undefined,
  to: Point | undefined,
  colours: Palette,
  sentence: string,
): string {
  if (!from || !to) return ''
  const colour = { INTRA_AGENCY: colours.vertical, INTER_AGENCY: colours.horizontal, NONE: colours.node }[dimension]
  const dash = {
    solid: '',
    dashed: ' stroke-dasharray="6 4"',
    dotted: ' stroke-dasharray="1 4" stroke-linecap="round"',
  }[stroke]
  const times =
    ties.length > 1
      ? `<text x="${round((from.x + to.x) / 2)}" y="${round((from.y + to.y) / 2)}" font-size="${letters}" text-anchor="middle" fill="${colours.text}">×${ties.length}</text>`
      : ''
  return `<g><title>${escaped(sentence)}</title><line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${colour}" stroke-width="1.5"${dash}/>${times}</g>`
}

type Point = { x: number; y: number }

function partyIn(thing: Thing, box: Box, colours: Palette, speech: Speech): string {
  const isFold = isFoldThing(thing)
  const title = `<title>${escaped(nameOf(thing, speech))}</title>`
  if (columnOf(thing) === null) {
    const [x, y] = [box.x - box.width / 2, box.y - box.height / 2]
    const frame = `<rect x="${round(x)}" y="${round(y)}" width="${round(box.width)}" height="${round(box.height)}" rx="${isFold ? 8 : 3}" fill="${colours.surface}" stroke="${colours.node}" stroke-width="${isFold ? 3 : 1.5}"/>`
    return `<g>${title}${frame}${textIn(nameOf(thing, speech), { x: box.x, y: box.y }, 21, colours.text, true)}</g>`
  }
  const { x, y } = glyphOf(box)
  const points = shapePoints(thing.level.rank)
  const shape = points
    ? `<polygon points="${points}" transform="translate(${round(x - 8)} ${round(y - 8)})"`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="8"`
  const paint = `fill="${isFold ? colours.surface : colours.node}" stroke="${colours.node}" stroke-width="${isFold ? 3 : 1}"/>`
  return `<g>${title}${shape} ${paint}${textIn(shortName(thing, speech), { x, y: y + 20 }, 13, colours.text, false)}</g>`
}

/** Lines of whole words, none cut. */
function textIn(text: string, { x, y }: Point, most: number, colour: string, isMiddle: boolean): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const size = letters + 1
  const top = isMiddle ? y - ((lines.length - 1) * size) / 2 + letters / 3 : y
  const spans = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(top + index * size)}">${escaped(line)}</tspan>`,
  )
  return `<text font-size="${letters}" text-anchor="middle" fill="${colour}">${spans.join('')}</text>`
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
