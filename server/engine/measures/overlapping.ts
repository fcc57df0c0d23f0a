import { badInput } from '../../contract/errors.ts'
import { checkedId, optionalId } from '../../contract/ids.ts'
import type { Page } from '../../contract/paging.ts'
import type { OverlapMeasure, OverlapOn, QueryOverlapArgs } from '../../contract/types.generated.ts'
import type { Projection } from '../graph/projection.ts'
import { knownPlace } from '../paths/constraints.ts'
import type { Terms } from '../paths/ground.ts'
import { agenciesAt } from './gaps.ts'
import { coefficient, type Fact, jaccard, pianka, profiles, schoener, sharedBy } from './overlap.ts'

/** Two agencies, and how alike what they have is. `pianka` and `schoener` are null where there are no amounts. */
export type OverlapFound = {
  agencies: [string, string]
  shared: string[]
  allCount: number
  jaccard: number
  coefficient: number
  pianka: number | null
  schoener: number | null
}

const pairsInTurn = 100

export const ranked: Record<OverlapMeasure, (pair: OverlapFound) => number> = {
  JACCARD: ({ jaccard }) => jaccard,
  COEFFICIENT: ({ coefficient }) => coefficient,
  PIANKA: ({ pianka }) => pianka ?? 0,
  SCHOENER: ({ schoener }) => schoener ?? 0,
}

/** The agencies to compare, by id: those named, else those at work in a place, else all. */
export function chosen(terms: Terms, { agencies, place }: QueryOverlapArgs): string[] {
  const { projection } = terms
  if (agencies && agencies.length > 500) throw badInput('agencies', '`agencies` may hold at most 500 ids.')
  for (const id of agencies ?? []) {
    if (projection.agencies.indexOf(checkedId('agencies', id)) >= 0) continue
    const shown = JSON.stringify(id.slice(0, 80))
    throw badInput('agencies', `No agency ${shown} has an office. Look it up with \`search(kinds: [AGENCY])\`.`)
  }
  const all = Array.from({ length: projection.agencies.length }, (_, index) => projection.agencies.at(index))
  const where = optionalId('place', place)
  if (where === null) return agencies ? all.filter((id) => agencies.includes(id)) : all
  const here = [...agenciesAt(terms, knownPlace(projection, where)).keys()]
  return agencies ? here.filter((id) => agencies.includes(id)) : here
}

/** Every two of the agencies that have something in common. */
export function* pairs(facts: Fact[], agencies: string[], hasAmounts: boolean): Generator<void, OverlapFound[]> {
  const profileOf = profiles(facts)
  const known = agencies.filter((agency) => profileOf.has(agency))
  const found: OverlapFound[] = []
  for (const [index, one] of known.entries()) {
    for (let next = index + 1; next < known.length; next++) {
      if (next % pairsInTurn === 0) yield
      const pair = pairOf([one, known[next]!], profileOf, hasAmounts)
      if (pair) found.push(pair)
    }
    yield
  }
  return found
}

function pairOf(
  agencies: [string, string],
  profileOf: Map<string, Map<string, number>>,
  hasAmounts: boolean,
): OverlapFound | null {
  const [one, other] = agencies.map((agency) => profileOf.get(agency) ?? new Map<string, number>())
  if (!one || !other) return null
  const shared = sharedBy(one, other)
  if (shared.length === 0) return null
  // Money that was paid back has no share of the whole.
  const [spent, alsoSpent] = [aboveZero(one), aboveZero(other)]
  const comparable = hasAmounts && spent.size > 0 && alsoSpent.size > 0
  return {
    agencies,
    shared,
    allCount: one.size + other.size - shared.length,
    jaccard: jaccard(one, other),
    coefficient: coefficient(one, other),
    pianka: comparable ? pianka(spent, alsoSpent) : null,
    schoener: comparable ? schoener(spent, alsoSpent) : null,
  }
}

function aboveZero(amounts: Map<string, number>): Map<string, number> {
  return new Map([...amounts].filter(([, amount]) => amount > 0))
}

export function byAgencies(a: OverlapFound, b: OverlapFound): number {
  return a.agencies.join(' ') < b.agencies.join(' ') ? -1 : 1
}

/** A page of pairs that overlap; `asked` is what the database was asked for their facts. */
export type OverlapPage = Page<OverlapFound> & {
  on: OverlapOn
  measure: OverlapMeasure
  asked: { agencies: string[]; asOf: string; includeIllustrative: boolean }
  withoutData: string[]
  year: number | null
  derivedShare: number | null
  includeIllustrative: boolean
  asOf: string
  projection: Projection
}
