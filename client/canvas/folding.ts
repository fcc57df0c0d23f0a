// What of the map stands as one count, so that names stay readable: parties of one agency, or of one kind of arrangement,
// at one level. Pure.
import { type Stroke, strokeOf } from '../view/stroke.ts'
import { type Agency, agencyOf, type Level, type Party, type Tie } from './documents.ts'

/** Parties that match and were not fetched, as the server counts them. */
export type Counted = { entity: string; agency: Agency | null; level: Level; count: number }

export type Fold = {
  id: string
  sort: 'offices' | 'arrangements'
  /** Whose offices; null for arrangements, and for the offices of several agencies. */
  agency: Agency | null
  /** Of which kind; null for offices, and where kinds are not told apart. */
  kind: { id: string; label: string; plural: string } | null
  level: Level
  /** Those that were fetched. */
  members: Party[]
  /** How many more there are. */
  more: number
  /** Of how many agencies. */
  agencies: number
}

/** A line of the map: one tie, or those of one kind, dimension and dash between the same two. */
export type Line = {
  id: string
  from: string
  to: string
  kind: Tie['kind']
  dimension: Tie['dimension']
  stroke: Stroke
  confidence: number
  ties: Tie[]
}

export type Folded = {
  parties: Party[]
  folds: Fold[]
  lines: Line[]
  /** Of a party that was fetched, the fold it is in. */
  foldOf: Map<string, string>
  /** The agencies that share a column, where there would be too many. */
  others: Agency[]
}

export type Budget = { parties: number; lines: number; columns: number }
/** What can be read on opening. */
export const readable: Budget = { parties: 40, lines: 120, columns: 32 }
/** What is not passed, whatever is opened. */
export const hardStop = { parties: 3_000, lines: 5_000 }

/** Fewer than these are not worth folding. */
const fewest = 6
/** The column, and the folds, of the agencies that have no column of their own. */
export const othersColumn = 'others'

export type Unfolded = { parties: readonly Party[]; ties: readonly Tie[]; counted: readonly Counted[] }
type Cell = Fold & { foldable: Party[] }
/** Which cells stand as one, and whose offices share the last column. */
export type Choice = { cells: ReadonlySet<string>; others: readonly Agency[] }

/**
 * What to fold so that the rest can be read: the lowest level first, there the largest cell first. Never what the question
 * is about. Last, agencies off the question go into one column.
 */
export function chooseFolds(unfolded: Unfolded, kept: ReadonlySet<string>, budget: Budget): Choice {
  const { parties, ties, counted } = unfolded
  const cells = cellsOf(parties, counted, kept)
  const folded = new Set<Cell>()
  const order = [...cells.values()]
    .filter(({ foldable }) => foldable.length > fewest)
    .toSorted((a, b) => b.level.rank - a.level.rank || b.foldable.length - a.foldable.length || compare(a.id, b.id))
  for (const cell of order) {
    if (isWithin(parties, ties, folded, budget)) break
    folded.add(cell)
  }
  return {
    cells: new Set([...folded].map(({ id }) => id)),
    others: agenciesAside(cells, ties, kept, budget.columns),
  }
}

/** What is drawn where some is folded. Never folded: what is kept, as it was asked about or opened by hand. */
export function fold({ parties, ties, counted }: Unfolded, kept: ReadonlySet<string>, choice: Choice): Folded {
  const cells = cellsOf(parties, counted, kept)
  const folds = new Map<string, Fold>()
  const at = new Map(parties.map(({ id }) => [id, id]))
  const aside = new Set(choice.others.map(({ id }) => id))
  for (const cell of cells.values()) {
    const isAside = cell.agency !== null && aside.has(cell.agency.id)
    const members = isAside || choice.cells.has(cell.id) ? cell.foldable : []
    if (members.length + cell.more === 0) continue
    const id = isAside ? `${othersColumn}@${cell.level.id}` : cell.id
    const { sort, kind, level } = cell
    const start: Fold = {
      id,
      sort,
      agency: isAside ? null : cell.agency,
      kind,
      level,
      members: [],
      more: 0,
      agencies: 0,
    }
    const fold = folds.get(id) ?? start
    fold.members.push(...members)
    fold.more += cell.more
    fold.agencies += cell.agency ? 1 : 0
    folds.set(id, fold)
    for (const party of members) at.set(party.id, id)
  }
  return {
    parties: parties.filter(({ id }) => at.get(id) === id),
    folds: [...folds.values()].toSorted((a, b) => compare(a.id, b.id)),
    lines: linesOf(ties, at),
    foldOf: new Map([...at].filter(([id, place]) => id !== place)),
    others: [...choice.others],
  }
}

/** By id of the fold that a cell would be. */
function cellsOf(parties: readonly Party[], counted: readonly Counted[], kept: ReadonlySet<string>): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  const cellOf = (made: Pick<Fold, 'sort' | 'agency' | 'kind' | 'level'>): Cell => {
    const id = foldId(made.sort, made.agency?.id ?? made.kind?.id ?? null, made.level.id)
    const cell = cells.get(id) ?? { ...made, id, members: [], more: 0, agencies: made.agency ? 1 : 0, foldable: [] }
    cells.set(id, cell)
    return cell
  }
  for (const party of parties.toSorted((a, b) => compare(a.id, b.id))) {
    const { level } = party
    const cell =
      party.__typename === 'Office'
        ? cellOf({ sort: 'offices', agency: party.agency, kind: null, level })
        : cellOf({ sort: 'arrangements', agency: null, kind: party.kind, level })
    cell.members.push(party)
    if (!kept.has(party.id)) cell.foldable.push(party)
  }
  for (const { entity, agency, level, count } of counted)
    cellOf({ sort: entity === 'OFFICE' ? 'offices' : 'arrangements', agency, kind: null, level }).more += count
  return cells
}

export function foldId(sort: Fold['sort'], of: string | null, level: string): string {
  return `${sort}${of === null ? '' : `:${of}`}@${level}`
}

function isWithin(parties: readonly Party[], ties: readonly Tie[], folded: ReadonlySet<Cell>, budget: Budget): boolean {
  const away = [...folded].reduce((sum, { foldable }) => sum + foldable.length - 1, 0)
  if (parties.length - away > budget.parties) return false
  return linesOf(ties, placesOf(parties, folded)).length <= budget.lines
}

/** Of each party that was fetched, what stands for it on the map. */
function placesOf(parties: readonly Party[], folded: Iterable<Cell>): Map<string, string> {
  const at = new Map(parties.map(({ id }) => [id, id]))
  for (const { id, foldable } of folded) for (const party of foldable) at.set(party.id, id)
  return at
}

/** The agencies that matter least to the question, beyond as many as have room for a column. */
function agenciesAside(
  cells: ReadonlyMap<string, Cell>,
  ties: readonly Tie[],
  kept: ReadonlySet<string>,
  columns: number,
): Agency[] {
  const agencies = new Map<string, { agency: Agency; isKept: boolean; ties: number; offices: number }>()
  const owner = new Map<string, string>()
  for (const { agency, members, more } of cells.values()) {
    if (agency === null) continue
    const one = agencies.get(agency.id) ?? { agency, isKept: false, ties: 0, offices: 0 }
    one.isKept ||= members.some(({ id }) => kept.has(id))
    one.offices += members.length + more
    for (const { id } of members) owner.set(id, agency.id)
    agencies.set(agency.id, one)
  }
  if (agencies.size <= columns) return []
  for (const { from, to } of ties)
    for (const end of [from.id, to.id]) {
      const one = agencies.get(owner.get(end) ?? '')
      if (one) one.ties += 1
    }
  const order = [...agencies.values()].toSorted(
    (a, b) =>
      Number(b.isKept) - Number(a.isKept) ||
      b.ties - a.ties ||
      b.offices - a.offices ||
      compare(a.agency.id, b.agency.id),
  )
  // One column is that of the others themselves.
  return order.filter(({ isKept }, index) => index >= columns - 1 && !isKept).map(({ agency }) => agency)
}

/** Ties that lead to a fold are one line for each kind, dimension and dash; those within one are not drawn. */
function linesOf(ties: readonly Tie[], at: ReadonlyMap<string, string>): Line[] {
  const lines = new Map<string, Line>()
  for (const tie of ties) {
    const [from, to] = [at.get(tie.from.id), at.get(tie.to.id)]
    if (from === undefined || to === undefined || from === to) continue
    const stroke = strokeOf(tie.basis)
    const isMerged = from !== tie.from.id || to !== tie.to.id
    const id = isMerged ? `${from} ${tie.kind} ${tie.dimension} ${stroke} ${to}` : tie.id
    const { kind, dimension, confidence } = tie
    const line = lines.get(id) ?? { id, from, to, kind, dimension, stroke, confidence, ties: [] }
    line.ties.push(tie)
    line.confidence = Math.max(line.confidence, confidence)
    lines.set(id, line)
  }
  return [...lines.values()]
}

/** How many parties a fold stands for. */
export function sizeOf({ members, more }: Pick<Fold, 'members' | 'more'>): number {
  return members.length + more
}

/** The column in which it stands; null for what stands in the strip of its band. */
export function columnOf(thing: Party | Fold): string | null {
  if ('__typename' in thing) return agencyOf(thing)?.id ?? null
  if (thing.sort === 'arrangements') return null
  return thing.agency?.id ?? othersColumn
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
