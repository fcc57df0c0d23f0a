// Places side by side as SVG with real text, for files. Its colours are names, inked by whoever writes the file. Pure.

import { escaped } from '../../common/escaped.ts'
import { brokenLines } from '../view/brokenLines.ts'
import { framed, quiet, strong } from '../view/textFigure.ts'
import { type Cell, type Drawn, type Group, isTheSame, type Line, type Row } from './side-by-side.ts'

const [letters, line, first, column, gap, bar] = [13, 17, 200, 170, 18, 140]
/** Letters are about that wide; columns have room between them. */
const widest = 0.62 * letters
const lettersIn = (width: number) => width / widest

type Told = { title: string; places: readonly string[]; inAll: (text: string) => string }

/** The rows as they stand on the page, each place a column; what is not known is in italics, as the page says it. */
export function sidesFigure(groups: readonly Group[], { title, places, inAll }: Told): string {
  const pieces: string[] = []
  const width = first + places.length * (column + gap)
  const left = (place: number) => first + place * (column + gap) + gap
  let y = 0
  const write = (x: number, at: number, text: string, look = 'fill="var(--text)"') =>
    pieces.push(`<text x="${x}" y="${at}" font-size="${letters}" ${look}>${escaped(text)}</text>`)
  const rule = (ink: string) => pieces.push(`<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="var(--${ink})"/>`)
  /** Lines from the top of a row on; gives where the next one would be. */
  const stack = (x: number, texts: readonly string[], look?: string, from = y) => {
    texts.forEach((text, index) => {
      write(x, from + (index + 1) * line, text, look)
    })
    return from + texts.length * line
  }
  const cell = (x: number, { lines, note, drawn, blank }: Cell, room: number) => {
    const from = drawn === undefined ? y : draw(pieces, drawn, x, y + 6)
    const look = blank === undefined ? undefined : 'font-style="italic" fill="var(--muted)"'
    const told = stack(
      x,
      lines.flatMap((one) => brokenLines(wordsOf(one), lettersIn(room))),
      look,
      from,
    )
    return note === undefined ? told : stack(x, brokenLines(note, lettersIn(room)), quiet, told)
  }
  const draws = (row: Row) => {
    const heads = stack(0, brokenLines(row.title, lettersIn(first)))
    const ends = [row.note === undefined ? heads : stack(0, brokenLines(row.note, lettersIn(first)), quiet, heads)]
    const [one] = row.cells
    if (one && isTheSame(row))
      ends.push(cell(left(0), { ...one, lines: [{ text: inAll(one.lines.map(wordsOf).join('; ')) }] }, width - left(0)))
    else ends.push(...row.cells.map((each, place) => cell(left(place), each, column)))
    y = Math.max(...ends) + 8
    rule('band')
  }
  y = Math.max(...places.map((name, place) => stack(left(place), brokenLines(name, lettersIn(column)), strong))) + 8
  for (const { title, rows } of groups) {
    y = stack(0, [title], strong) + 6
    rule('dim-tie')
    for (const row of rows) draws(row)
    y += 6
  }
  return framed({ width, height: y, title }, pieces)
}

const wordsOf = ({ strong, text }: Line) => [strong, text].filter(Boolean).join(' ')

/** Marks beside figures that say the same; gives where the text below them begins. */
function draw(pieces: string[], drawn: Drawn, x: number, y: number): number {
  const box = (from: number, wide: number, look: string) => {
    if (wide > 0) pieces.push(`<rect x="${round(from)}" y="${y}" width="${round(wide)}" height="8" ${look}/>`)
  }
  if ('dots' in drawn) {
    for (let dot = 0; dot < drawn.dots; dot++) box(x + dot * 13, 10 * Math.min(1, drawn.dots - dot), inked('node'))
  } else if ('filled' in drawn) {
    const each = Math.min(11, bar / Math.max(drawn.of, 1))
    for (let mark = 0; mark < drawn.of; mark++) {
      box(x + mark * each, each - 2, mark < drawn.filled ? inked('node') : 'fill="none" stroke="var(--control)"')
    }
  } else {
    const all = drawn.jointly + drawn.alone
    if (all === 0) return y - 6
    box(x, (bar * drawn.jointly) / all, inked('horizontal'))
    box(x + (bar * drawn.jointly) / all, (bar * drawn.alone) / all, inked('vertical'))
  }
  return y + 8
}

const inked = (ink: string) => `fill="var(--${ink})"`
const round = (number: number) => Math.round(number * 10) / 10
