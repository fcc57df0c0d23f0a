// Agencies two by two: what a matrix of them shows.
import type { Table } from '../takeaway/content.ts'
import { type Shared, seriated } from './seriation.ts'

/** `office`: where a route from it begins, in a place. */
export type Member = { id: string; name: string; office: string | null }

export type Pair = {
  one: Member
  other: Member
  /** Joint works in which both take part, by our label. */
  works: string[]
  /** Money needed for these by all who are in them, in one currency; null where no amount or several currencies. */
  needed: { amount: number; currency: string } | null
  /** Results under which both stand, by name. */
  results: string[]
  jointCount: number
  resultCount: number
}

export type Matrix = {
  /** In the order in which they stand. */
  members: Member[]
  /** By `<id> <id>`, the one that stands first before the other. */
  pairs: ReadonlyMap<string, Pair>
  joint: Shared
  same: Shared
}

export type Half = 'joint' | 'same'
export type Cell = { pair: Pair; half: Half }

export const countIn = ({ pair, half }: Cell) => (half === 'joint' ? pair.jointCount : pair.resultCount)

/** What stands where a row meets a column: joint works below the diagonal, results above it; null where nothing does. */
export function cellAt({ members, pairs }: Matrix, row: number, column: number): Cell | null {
  const [one, other] = [members[Math.min(row, column)], members[Math.max(row, column)]]
  const pair = one && other && row !== column ? pairs.get(`${one.id} ${other.id}`) : undefined
  const half = row > column ? 'joint' : 'same'
  return pair && countIn({ pair, half }) > 0 ? { pair, half } : null
}

/** From so many on a cell is as dark as can be, or from half of the most that there are. */
const fullFrom = 12

/** How dark a cell is, from 0 to 1. */
export function shadesOf({ pairs }: Matrix): (cell: Cell) => number {
  const darkest = Math.max(fullFrom, ...[...pairs.values()].map(({ jointCount }) => jointCount / 2))
  return (cell) => Math.min(countIn(cell) / darkest, 1)
}

/** Those of whom any joint work is on record. */
export function joinedIn({ members, joint }: Matrix): Member[] {
  return members.filter(({ id }) => members.some((other) => joint(id, other.id) > 0))
}

/** Pairs with most joint works first; of equals as they stand. */
export function jointPairs({ pairs }: Matrix): Pair[] {
  return [...pairs.values()].filter(({ jointCount }) => jointCount > 0).sort((a, b) => b.jointCount - a.jointCount)
}

type Row = { agency: { id: string }; cells: readonly { with: string; value: number | null }[] }

/** The numbers of a measure, as the server gives them. */
function sharedIn(rows: readonly Row[]): Shared {
  const values = new Map(
    rows.flatMap(({ agency, cells }) => cells.map(({ with: other, value }) => [`${agency.id} ${other}`, value ?? 0])),
  )
  return (one, other) => values.get(`${one} ${other}`) ?? 0
}

type Measured = { joint: { rows: readonly (Row & { agency: Named })[] }; same: { rows: readonly Row[] } }
type Named = { id: string; name: string; acronym: string | null }

/** A matrix of numbers alone: what is behind them is a page further. */
export function countedMatrix(found: Measured): Matrix {
  const [joint, same] = [sharedIn(found.joint.rows), sharedIn(found.same.rows)]
  const byId = new Map(found.joint.rows.map(({ agency }) => [agency.id, agency]))
  const members = seriated([...byId.keys()], joint, same).flatMap((id): Member[] => {
    const agency = byId.get(id)
    return agency ? [{ id, name: agency.acronym ?? agency.name, office: null }] : []
  })
  const pairs = new Map<string, Pair>()
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index + 1)) {
      const counts = { jointCount: joint(one.id, other.id), resultCount: same(one.id, other.id) }
      if (counts.jointCount + counts.resultCount === 0) continue
      pairs.set(`${one.id} ${other.id}`, { one, other, works: [], needed: null, results: [], ...counts })
    }
  }
  return { members, pairs, joint, same }
}

/** The same numbers as on the page, row by row: below the diagonal joint works, above it what both stand under. */
export function matrixTable({ members, joint, same }: Matrix, title: string): Table {
  return {
    id: 'matrix',
    title,
    columns: [{ key: 'agency', title: '' }, ...members.map(({ id, name }) => ({ key: id, title: name }))],
    rows: members.map((one, row) => [
      one.name,
      ...members.map((other, column) =>
        column === row ? null : (column < row ? joint : same)(one.id, other.id) || null,
      ),
    ]),
  }
}
