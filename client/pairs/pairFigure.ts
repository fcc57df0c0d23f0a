// Two agencies country by country as SVG with real text, for files. Its colours are names, inked by whoever writes. Pure.

import { escaped } from '../../common/escaped.ts'
import type { Group } from '../thing/Listing.tsx'
import { framed, quiet, strong } from '../view/textFigure.ts'
import type { PairPlace } from './documents.ts'

const [line, letters, gap, bars, numbers] = [22, 13, 12, 200, 64]
/** A letter is no wider than that in any usual face. */
const widest = 0.68 * letters

type Told = {
  title: string
  heads: { country: string; works: string; results: string }
  number: (count: number) => string
}

/** Where joint work is on record of the two, a bar a country; of the others their names, each with its results. */
export function pairFigure(groups: readonly Group<PairPlace>[], { title, heads, number }: Told): string {
  const counted = groups.flatMap(({ rows }) => rows).filter(isCounted)
  const most = Math.max(...counted.map(({ works }) => works.length), 1)
  const names = [heads.country, ...counted.map(({ place }) => place.name)]
  const left = Math.ceil(Math.max(...names.map(({ length }) => length)) * widest + gap)
  const width = Math.max(left + bars + numbers + Math.ceil(heads.results.length * widest) + gap, 640)
  const pieces: string[] = []
  let y = 0
  const write = (x: number, text: string, look = 'fill="var(--text)"') =>
    pieces.push(`<text x="${x}" y="${y}" font-size="${letters}" ${look}>${escaped(text)}</text>`)
  if (counted.length > 0) {
    y += line
    write(0, heads.country, quiet)
    write(left, heads.works, quiet)
    write(left + bars + numbers, heads.results, quiet)
  }
  for (const { title, aside, rows } of groups) {
    y += line + 10
    write(0, title ?? '', strong)
    y += line - 4
    const counts = rows.some((row) => !isCounted(row) && row.results.length > 0) ? ` (${heads.results})` : ''
    write(0, `${aside ?? ''}${counts}`, quiet)
    pieces.push(`<line x1="0" x2="${width}" y1="${y + 6}" y2="${y + 6}" stroke="var(--dim-tie)"/>`)
    for (const { place, works, results } of rows.filter(isCounted)) {
      y += line
      const long = Math.round((10 * bars * works.length) / most) / 10
      pieces.push(`<rect x="${left}" y="${y - 10}" width="${long}" height="10" fill="var(--horizontal)"/>`)
      write(0, place.name)
      write(left + bars + 6, number(works.length))
      write(left + bars + numbers, results.length === 0 ? '–' : number(results.length))
    }
    const others = rows
      .filter((row) => !isCounted(row))
      .map(({ place, results }) => (results.length === 0 ? place.name : `${place.name} (${number(results.length)})`))
    for (const text of linesOf(others, width / widest)) {
      y += line - 2
      write(0, text)
    }
  }
  return framed({ width, height: y + 12, title }, pieces)
}

const isCounted = ({ works }: PairPlace) => works.length > 0

/** Names one after the other, none broken. */
function linesOf(names: readonly string[], most: number): string[] {
  const lines: string[] = []
  for (const name of names.map((name, index) => (index < names.length - 1 ? `${name},` : name))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + name.length <= most) lines[lines.length - 1] = `${last} ${name}`
    else lines.push(name)
  }
  return lines
}
