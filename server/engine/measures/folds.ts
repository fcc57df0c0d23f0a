import { holds, isOffice, type Level, type Projection, type View } from '../graph/projection.ts'
import { type Arcs, firstArc, lastArc } from '../search/arcs.ts'

/** Parties that stand as one count. `agency` and `place` are ids. */
export type AnsweredFold = {
  entity: 'OFFICE' | 'ARRANGEMENT'
  agency: string | null
  level: Level
  place: string | null
  count: number
  /** How many ties they have with parties that were kept. */
  ties: number
}

/** Past so many, counts are no shorter to read than what they count. */
export const mostFolds = 1_000
const piece = 5_000
const none = -1

type Cell = { isOffice: boolean; agency: number; level: number; place: number; count: number; ties: number }
type Coarse = (cell: Cell) => Cell

/** From the finest to what always fits: there are at most 255 levels. */
const grains: Coarse[] = [
  (cell) => cell,
  (cell) => ({ ...cell, place: none }),
  (cell) => ({ ...cell, place: none, agency: none }),
]

/** The parties by agency, level and place, most first; without places, or agencies, where that makes too many folds. */
export function* folds(
  projection: Projection,
  view: View,
  arcs: Arcs,
  { folded, kept }: { folded: Iterable<number>; kept: ReadonlySet<number> },
): Generator<void, AnsweredFold[]> {
  let cells: Cell[] = []
  let seen = 0
  for (const party of folded) {
    if (++seen % piece === 0) yield
    let ties = 0
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) if (kept.has(arcs.far[arc]!)) ties++
    const agency = projection.parties.agency[party]!
    const level = projection.parties.level[party]!
    const place = singlePlace(projection, party, view)
    cells.push({ isOffice: isOffice(projection, party), agency, level, place, count: 1, ties })
  }
  for (const grain of grains) {
    cells = yield* merged(cells, grain)
    if (cells.length <= mostFolds) break
  }
  return cells.sort(mostFirst).map((cell) => named(projection, cell))
}

function* merged(cells: Cell[], grain: Coarse): Generator<void, Cell[]> {
  const sums = new Map<string, Cell>()
  for (const [index, fine] of cells.entries()) {
    if (index % piece === 0) yield
    const cell = grain(fine)
    const key = `${cell.isOffice} ${cell.agency} ${cell.level} ${cell.place}`
    const { count, ties } = sums.get(key) ?? { count: 0, ties: 0 }
    sums.set(key, { ...cell, count: count + cell.count, ties: ties + cell.ties })
  }
  return [...sums.values()]
}

/** Then by the ids of agency, level (top first) and place; arrangements before offices. */
function mostFirst(a: Cell, b: Cell): number {
  return (
    b.count - a.count ||
    Number(a.isOffice) - Number(b.isOffice) ||
    a.agency - b.agency ||
    a.level - b.level ||
    a.place - b.place
  )
}

/** The place that a party works for on the day; −1 when there are several, or none. */
function singlePlace(projection: Projection, party: number, view: View): number {
  const { covers } = projection
  let single = none
  for (let cover = covers.offsets[party]!; cover < covers.offsets[party + 1]!; cover++) {
    const place = covers.place[cover]!
    if (place === single || !holds(projection, covers, cover, view)) continue
    if (single !== none) return none
    single = place
  }
  return single
}

function named(
  { agencies, levels, places }: Projection,
  { isOffice, agency, level, place, count, ties }: Cell,
): AnsweredFold {
  return {
    entity: isOffice ? 'OFFICE' : 'ARRANGEMENT',
    agency: agency === none ? null : agencies.at(agency),
    level: levels[level]!,
    place: place === none ? null : places.ids.at(place),
    count,
    ties,
  }
}
