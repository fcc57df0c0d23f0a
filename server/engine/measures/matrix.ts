import type { CoverageState, CypherStatement, MatrixBlank, MatrixMeasure } from '../../contract/types.generated.ts'
import type { Projection } from '../graph/projection.ts'
import type { Ground, Terms } from '../paths/ground.ts'
import type { Found } from '../search/k-best.ts'
import { frictionOf } from '../search/keys.ts'
import { shareOfDerived } from './gaps.ts'
import { type PairWays, pairKey, pairsOf } from './matrix-ways.ts'
import type { PairFound } from './network.ts'
import { type Fact, jaccard, profiles, schoener, sharedBy } from './overlap.ts'

/**
 * What there is between two agencies. Where `value` is null, `blank` says why. `behind` are ids: arrangements, mandates, or
 * the parties of the path; `paths` are those that a friction is of.
 */
type Cell = {
  value: number | null
  blank: MatrixBlank | null
  behind: string[]
  paths: Found[]
  derivedShare: number | null
}
/** Cells by both agencies, the lesser id first; symmetric, so each pair once. */
export type Cells = Map<string, Cell>

/** What was found: the ground is null where nothing was walked. */
export type MatrixFound = { cells: Cells; ground: Ground | null; asCypher: CypherStatement }

/** `agencies` by id. `there` are those with an office at work in the place. */
export type MatrixAnswer = MatrixFound & {
  measure: MatrixMeasure
  place: string
  agencies: string[]
  there: Set<string>
  terms: Terms
}
export type MatrixRowNode = { answer: MatrixAnswer; agency: string }
export type MatrixCellNode = Cell & { projection: Projection; other: string }

/** A cell without a number. */
function blankCell(blank: MatrixBlank): Cell {
  return { value: null, blank, behind: [], paths: [], derivedShare: null }
}

/** By the ways that were found. Between agencies of which one has no office there nothing was searched. */
export function cellsOfWays(ground: Ground, agencies: string[], there: Set<string>, ways: PairWays): Cells {
  const cellOf = ([one, other]: [string, string]): Cell => {
    if (!there.has(one) || !there.has(other)) return blankCell('NOT_THERE')
    const found = ways.get(pairKey(one, other))
    if (found === undefined || 'blank' in found) return blankCell(found?.blank ?? 'NO_ROUTE')
    const [first, second] = found.paths
    const value = second ? frictionOf(first.key) - frictionOf(second.key) : frictionOf(first.key)
    const behind = second ? [] : first.parties.map((party) => ground.projection.parties.ids.at(party))
    const paths = second ? [first, second] : [first]
    return { value, blank: null, behind, paths, derivedShare: shareOfDerived(ground, paths) }
  }
  return cellsBy(agencies, cellOf)
}

/** By the arrangements in which both take part. */
export function cellsOfShared(
  { parties, agencies: all }: Projection,
  agencies: string[],
  there: Set<string>,
  pairs: readonly PairFound[],
  state: CoverageState,
): Cells {
  const named = ([one, other]: [number, number]) => pairKey(all.at(one), all.at(other))
  const pairOf = new Map(pairs.map((pair) => [named(pair.agencies), pair]))
  const any = pairs.length > 0
  return cellsBy(agencies, ([one, other]) => {
    const pair = pairOf.get(pairKey(one, other))
    if (pair === undefined) {
      if (!there.has(one) || !there.has(other)) return blankCell('NOT_THERE')
      return blankCell(any || state === 'KNOWN' ? 'NONE_ON_RECORD' : state)
    }
    const behind = pair.arrangements.map((arrangement) => parties.ids.at(arrangement)).sort()
    return { value: behind.length, blank: null, behind, paths: [], derivedShare: pair.derived / behind.length }
  })
}

/** What was compared: mandates, and money on goals. */
export type ComparedFact = Fact & { on: 'MANDATES' | 'SDG_SPEND' }

/** By the greater of the overlaps of mandates and of money on goals, wherever the agencies are at work. */
export function cellsOfOverlap(agencies: string[], facts: readonly ComparedFact[]): Cells {
  const about = (on: ComparedFact['on']) => facts.filter((fact) => fact.on === on)
  const [held, spent] = [
    profiles(about('MANDATES').map((one) => ({ ...one, amount: null }))),
    profiles(about('SDG_SPEND')),
  ]
  const derived = new Set(facts.filter((fact) => fact.derived).map(({ agency, thing }) => `${agency} ${thing}`))
  return cellsBy(agencies, ([one, other]) => {
    const mandates = [held.get(one), held.get(other)] as const
    const goals = [spent.get(one), spent.get(other)] as const
    const byMandates = mandates[0] && mandates[1] ? jaccard(mandates[0], mandates[1]) : null
    const bySpending = goals[0] && goals[1] ? schoener(goals[0], goals[1]) : null
    if (byMandates === null && bySpending === null) return blankCell('NO_DATA')
    const [near, far] = (byMandates ?? -1) >= (bySpending ?? -1) ? mandates : goals
    const behind = sharedBy(near!, far!).sort()
    const isDerived = (thing: string) => derived.has(`${one} ${thing}`) || derived.has(`${other} ${thing}`)
    return {
      value: Math.max(byMandates ?? 0, bySpending ?? 0),
      blank: null,
      behind,
      paths: [],
      derivedShare: behind.length === 0 ? null : behind.filter(isDerived).length / behind.length,
    }
  })
}

function cellsBy(agencies: string[], cellOf: (pair: [string, string]) => Cell): Cells {
  return new Map(pairsOf(agencies).map((pair) => [pairKey(...pair), cellOf(pair)]))
}

/** Agencies without a number beside any other. */
export function isolatesOf({ agencies, cells }: Pick<MatrixAnswer, 'agencies' | 'cells'>): string[] {
  const hasAny = (one: string) =>
    agencies.some((other) => one !== other && cells.get(pairKey(one, other))?.value != null)
  return agencies.filter((agency) => !hasAny(agency))
}
