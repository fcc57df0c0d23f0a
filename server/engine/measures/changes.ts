import type { TieKind } from '../../contract/types.generated.ts'

export type Change = 'BORN' | 'ENDED' | 'KEPT'
/** A tie between two dates; `sources` are pairs of an id and whether that source speaks of both dates. */
export type Changed = {
  tie: string
  kind: TieKind
  change: Change
  isDerived: boolean
  on: string | null
  sources: [string, boolean][]
}

export type Counts = { born: number; ended: number; kept: number; jaccard: number | null }

/** Ties of which a source speaks of both dates: only those can have changed and not just been looked at once. */
export function comparable<Row extends Changed>(rows: readonly Row[]): Row[] {
  return rows.filter(({ sources }) => sources.some(([, speaksOfBoth]) => speaksOfBoth))
}

/** How many were born, ended and kept; `jaccard` is kept over all, null of none. */
export function countsOf(rows: readonly Pick<Changed, 'change'>[]): Counts {
  const count = (change: Change) => rows.filter((row) => row.change === change).length
  const kept = count('KEPT')
  return { born: count('BORN'), ended: count('ENDED'), kept, jaccard: rows.length === 0 ? null : kept / rows.length }
}

/** The sources on which the others rest, with how many of them, by id. */
export function notComparable(rows: readonly Changed[]): { source: string; ties: number }[] {
  const ties = new Map<string, number>()
  for (const { sources } of rows.filter(({ sources }) => !sources.some(([, speaksOfBoth]) => speaksOfBoth))) {
    for (const [source] of sources) ties.set(source, (ties.get(source) ?? 0) + 1)
  }
  return [...ties].map(([source, ties]) => ({ source, ties })).sort((a, b) => (a.source < b.source ? -1 : 1))
}

// So few may come on one day without a plan behind it.
const mostByChance = 3

/** The day on which more than half of those born, or ended, did so, and how many; null where there is no such day. */
export function oneDay(rows: readonly Changed[], change: Change): { on: string; ties: number } | null {
  const those = rows.filter((row) => row.change === change)
  for (const on of new Set(those.flatMap(({ on }) => on ?? []))) {
    const ties = those.filter((row) => row.on === on).length
    if (ties > those.length / 2 && ties > mostByChance) return { on, ties }
  }
  return null
}

type ChangesAsked = { place: string; from: string; to: string; kinds: TieKind[]; includeIllustrative: boolean }
/** All own ties of a place on either date, by id; `rows` are those that can be compared. */
export type FoundChanges = { asked: ChangesAsked; name: string; all: Changed[]; rows: Changed[] }
/** How many ties rest on a source, by its id, that does not speak of both dates. */
export type SourceOfOne = { asked: ChangesAsked; source: string; ties: number }
/** The counts of one kind of tie. */
export type CountsOfKind = Counts & { kind: TieKind }
