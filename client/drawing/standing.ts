// Which row of its band each party stands in, and what lies across in a row of its own.
import { type Column, liesAcross, type Neighbours, shared } from './agencyRails.ts'
import { type DrawnParty, type DrawnRoute, type DrawnStep, partiesOf } from './drawn.ts'

/** Columns that something takes up in a row, in halves of a column: column `c` lies between `2c` and `2c + 2`. */
type Extent = [from: number, to: number]

export type Placed = {
  party: DrawnParty
  /** The column it stands in; null where it lies across several. */
  column: number | null
  /** The outermost columns of those it is tied to, and of itself. */
  between: [number, number]
  /** Whom it is tied to. */
  tied: string[]
  /** Rows from the top of the picture, over all bands. */
  row: number
  /** Between the two offices of its own row. */
  isInLine: boolean
}

/** A tie between offices of two columns that has a row of its own, as nothing carries it. */
type Bare = { step: DrawnStep; row: number; isInLine: boolean }

export type Rows = {
  placed: Map<string, Placed>
  bare: Map<string, Bare>
  /** The level of each row, top first; levels without a party have none. */
  levelOf: string[]
}

type Levels = readonly { id: string; rank: number }[]

export function rowsOf(
  routes: readonly DrawnRoute[],
  columns: readonly Column[],
  levels: Levels,
  neighbours: Neighbours,
): Rows {
  const bands = new Map(levels.map(({ id }) => [id, new Band()]))
  const band = (party: DrawnParty) => {
    const known = bands.get(party.level.id) ?? new Band()
    bands.set(party.level.id, known)
    return known
  }
  const columnOf = columnFinder(columns, neighbours)
  const ranks = new Map<string, number[]>()
  for (const { party } of neighbours.values())
    if (party.agency) ranks.set(party.agency.id, [...(ranks.get(party.agency.id) ?? []), party.level.rank])
  /**
   * Whether a column's own line comes through a row of a level, and would leave what stands there half the room. Whoever
   * of the column is of that level gives way upward: from the bottom row its line leads on only to levels below.
   */
  const passes = (column: string, rank: number, isBottom: boolean) => {
    const own = ranks.get(column) ?? []
    const leadsDown = own.some((one) => one <= rank) && own.some((one) => one > rank)
    return leadsDown || (!isBottom && own.some((one) => one < rank) && own.includes(rank))
  }
  const standing = new Map<string, { fromBottom: number; isInLine: boolean }>()
  const place = (party: DrawnParty) => {
    if (standing.has(party.id)) return
    const own = columnOf(party)
    const others = [...(neighbours.get(party.id)?.others.values() ?? [])]
    if (party.agency !== null && own !== null) {
      const fromBottom = band(party).lowest([2 * own, 2 * own + 2], 0)
      standing.set(party.id, { fromBottom, isInLine: false })
      return
    }
    for (const other of others) if (other.agency !== null) place(other)
    const [from, to] = betweenOf(party, own, neighbours, columnOf)
    const here = others.filter(({ id, level }) => level.id === party.level.id && standing.has(id))
    const rows = here.map(({ id }) => standing.get(id)?.fromBottom ?? 0)
    const inner: Extent = [2 * from + 2, 2 * to]
    const sameRow = others.length === 2 && here.length === 2 && rows[0] === rows[1] ? (rows[0] ?? null) : null
    const isOpen = !columns.slice(from + 1, to).some(({ id }) => passes(id, party.level.rank, sameRow === 0))
    if (own === null && isOpen && sameRow !== null && inner[1] > inner[0] && band(party).isFree(inner, sameRow)) {
      band(party).take(inner, sameRow)
      standing.set(party.id, { fromBottom: sameRow, isInLine: true })
      return
    }
    const fromBottom = band(party).lowest([2 * from, 2 * to + 2], Math.max(-1, ...rows) + 1)
    standing.set(party.id, { fromBottom, isInLine: false })
  }
  const bare = new Map<string, { step: DrawnStep; level: string; fromBottom: number; isInLine: boolean }>()
  const placeBare = (step: DrawnStep) => {
    const [a, b] = [columnOf(step.from), columnOf(step.to)]
    const key = keyOf(step)
    if (step.from.agency === null || step.to.agency === null || a === null || b === null || a === b || bare.has(key))
      return
    const [left, right] = [Math.min(a, b), Math.max(a, b)]
    const lower = step.from.level.rank >= step.to.level.rank ? step.from : step.to
    const rowsHere = [step.from, step.to]
      .filter(({ level }) => level.id === lower.level.id)
      .map(({ id }) => standing.get(id)?.fromBottom ?? 0)
    const inner: Extent = [2 * left + 2, 2 * right]
    const [row] = rowsHere
    if (rowsHere.length === 2 && row !== undefined && row === rowsHere[1] && band(lower).isFree(inner, row)) {
      band(lower).take(inner, row)
      bare.set(key, { step, level: lower.level.id, fromBottom: row, isInLine: true })
      return
    }
    const fromBottom = band(lower).lowest([2 * left, 2 * right + 2], Math.max(...rowsHere) + 1)
    bare.set(key, { step, level: lower.level.id, fromBottom, isInLine: false })
  }
  // The chosen route has the bottom rows, then its neighbours as they come: the easiest lowest.
  const [chosen] = routes
  if (chosen) {
    const ends = partiesOf(chosen).filter((party) => [0, columns.length - 1].includes(columnOf(party) ?? -1))
    for (const party of ends) place(party)
    const inLine = partiesOf(chosen).filter(
      ({ id, agency }) => agency === null && liesAcross(neighbours.get(id)?.others ?? new Map()),
    )
    const tiedToEnds = inLine.filter(({ id }) =>
      [...(neighbours.get(id)?.others.values() ?? [])].every((other) => standing.has(other.id)),
    )
    for (const party of tiedToEnds) place(party)
  }
  for (const route of routes) {
    for (const party of partiesOf(route)) if (party.agency !== null) place(party)
    for (const party of partiesOf(route)) place(party)
    for (const step of route.steps) placeBare(step)
  }
  return fromTheTop(levels, bands, standing, bare, neighbours, columnOf)
}

export function keyOf({ from, to, tie }: DrawnStep): string {
  return [tie, ...[from.id, to.id].toSorted()].join(' ')
}

function fromTheTop(
  levels: Levels,
  bands: ReadonlyMap<string, Band>,
  standing: ReadonlyMap<string, { fromBottom: number; isInLine: boolean }>,
  bare: ReadonlyMap<string, { step: DrawnStep; level: string; fromBottom: number; isInLine: boolean }>,
  neighbours: Neighbours,
  columnOf: (party: DrawnParty) => number | null,
): Rows {
  const bottomOf = new Map<string, number>()
  const levelOf: string[] = []
  for (const { id } of levels) {
    for (let left = bands.get(id)?.height ?? 0; left > 0; left--) levelOf.push(id)
    bottomOf.set(id, levelOf.length - 1)
  }
  const rowOf = (level: string, fromBottom: number) => (bottomOf.get(level) ?? 0) - fromBottom
  const placed = new Map(
    [...standing].flatMap(([id, { fromBottom, isInLine }]) => {
      const party = neighbours.get(id)?.party
      if (!party) return []
      const column = columnOf(party)
      const between = betweenOf(party, column, neighbours, columnOf)
      const tied = [...(neighbours.get(id)?.others.keys() ?? [])]
      return [[id, { party, column, between, tied, row: rowOf(party.level.id, fromBottom), isInLine }] as const]
    }),
  )
  const lines = [...bare].map(
    ([key, { step, level, fromBottom, isInLine }]) => [key, { step, row: rowOf(level, fromBottom), isInLine }] as const,
  )
  return { placed, bare: new Map(lines), levelOf }
}

function columnFinder(columns: readonly Column[], neighbours: Neighbours) {
  const byId = new Map(columns.map(({ id }, index) => [id, index]))
  return (party: DrawnParty): number | null => {
    if (party.agency) return byId.get(party.agency.id) ?? 0
    if (liesAcross(neighbours.get(party.id)?.others ?? new Map())) return null
    return byId.get(shared) ?? 0
  }
}

function betweenOf(
  party: DrawnParty,
  own: number | null,
  neighbours: Neighbours,
  columnOf: (party: DrawnParty) => number | null,
): [number, number] {
  const others = [...(neighbours.get(party.id)?.others.values() ?? [])].flatMap((other) => columnOf(other) ?? [])
  const all = own === null ? others : party.agency === null ? [own, ...others] : [own]
  return [Math.min(...all), Math.max(...all)]
}

/** The rows of a band, from the bottom up, and what stands in each. */
class Band {
  private readonly rows: Extent[][] = []

  get height() {
    return this.rows.length
  }
  isFree([from, to]: Extent, row: number): boolean {
    return !(this.rows[row] ?? []).some(([otherFrom, otherTo]) => from < otherTo && otherFrom < to)
  }
  take(extent: Extent, row: number): void {
    while (this.rows.length <= row) this.rows.push([])
    this.rows[row]?.push(extent)
  }
  lowest(extent: Extent, least: number): number {
    let row = least
    while (!this.isFree(extent, row)) row++
    this.take(extent, row)
    return row
  }
}
