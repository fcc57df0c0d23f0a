// In which order offices stand within a cell (one agency at one level), so that ties run as steeply as they can.

import type { Joined, Placeable } from './geometry.ts'
import { officeSlot } from './geometry.ts'

const sweeps = 8

export type Cell = { band: number; column: number; start: number; slots: number; members: Placeable[] }
export type Arranged = {
  cells: Cell[]
  /** The x of every office, and where every arrangement would like to be. */
  x: Map<string, number>
  /** Σ|Δx| over the ties, before the sweeps and in the state kept. */
  travel: { start: number; kept: number }
}

export function arrange(
  cells: readonly Cell[],
  strip: readonly Placeable[],
  ties: readonly Joined[],
  width: number,
): Arranged {
  const neighbours = neighboursOf(ties)
  const x = new Map<string, number>()
  const order = cells.map((cell) => ({ ...cell, members: cell.members.toSorted(byPlace) }))
  for (const cell of order) fill(cell, x)
  for (const { id } of strip) x.set(id, width / 2)
  pull(strip, neighbours, x)
  const start = travelOf(ties, x)
  let kept: Arranged = { cells: copied(order), x: new Map(x), travel: { start, kept: start } }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const cell of sweep % 2 === 0 ? order : order.toReversed()) settle(cell, neighbours, x)
    pull(strip, neighbours, x)
    const travel = travelOf(ties, x)
    if (travel < kept.travel.kept) kept = { cells: copied(order), x: new Map(x), travel: { start, kept: travel } }
  }
  return kept
}

export function neighboursOf(ties: readonly Joined[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (id: string, other: string) => {
    const list = neighbours.get(id)
    if (list) list.push(other)
    else neighbours.set(id, [other])
  }
  for (const { from, to } of ties) {
    add(from, to)
    add(to, from)
  }
  return neighbours
}

export function meanX(ids: readonly string[], x: ReadonlyMap<string, number>): number | null {
  let [sum, count] = [0, 0]
  for (const id of ids) {
    const at = x.get(id)
    if (at === undefined) continue
    sum += at
    count += 1
  }
  return count === 0 ? null : sum / count
}

function settle(cell: Cell, neighbours: ReadonlyMap<string, string[]>, x: Map<string, number>): void {
  if (cell.members.length < 2) return
  const inside = new Set(cell.members.map(({ id }) => id))
  const wanted = new Map<string, number>()
  for (const { id } of cell.members) {
    const outside = (neighbours.get(id) ?? []).filter((other) => !inside.has(other))
    wanted.set(id, meanX(outside, x) ?? x.get(id) ?? 0)
  }
  cell.members.sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || byPlace(a, b))
  fill(cell, x)
}

/** Column by column, so that neighbours in the order are neighbours on the page. */
function fill(cell: Cell, x: Map<string, number>): void {
  const rows = rowsOf(cell)
  for (const [index, { id }] of cell.members.entries())
    x.set(id, cell.start + (Math.floor(index / rows) + 0.5) * officeSlot.width)
}

export function rowsOf(cell: Pick<Cell, 'members' | 'slots'>): number {
  return Math.max(1, Math.ceil(cell.members.length / cell.slots))
}

/** Twice, because arrangements stand under arrangements. */
function pull(strip: readonly Placeable[], neighbours: ReadonlyMap<string, string[]>, x: Map<string, number>): void {
  for (const _pass of [1, 2])
    for (const { id } of strip) {
      const mean = meanX(neighbours.get(id) ?? [], x)
      if (mean !== null) x.set(id, mean)
    }
}

function travelOf(ties: readonly Joined[], x: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const { from, to } of ties) sum += Math.abs((x.get(from) ?? 0) - (x.get(to) ?? 0))
  return sum
}

function copied(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => ({ ...cell, members: [...cell.members] }))
}

export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function byPlace(a: Placeable, b: Placeable): number {
  const [one, other] = [a.place ?? '', b.place ?? '']
  return one < other ? -1 : one > other ? 1 : byId(a, b)
}
