import { badInput, within } from '../../contract/errors.ts'
import { checkedId, optionalId } from '../../contract/ids.ts'
import { cutPage, pageSize, toPage } from '../../contract/paging.ts'
import type { OverlapMeasure, QueryOverlapArgs } from '../../contract/types.generated.ts'
import { agenciesAt } from '../../engine/measures/gaps.ts'
import {
  coefficient,
  comparable,
  type Fact,
  jaccard,
  pianka,
  profiles,
  schoener,
  sharedBy,
} from '../../engine/measures/overlap.ts'
import { knownPlace } from '../../engine/paths/constraints.ts'
import { type Terms, termsOf } from '../../engine/paths/ground.ts'
import { loadAll } from '../../records/by-id.ts'
import { inTurns } from '../../work/deadline.ts'
import { entityOf } from '../entities.ts'
import { asCypher } from '../paths/as-cypher.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'

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

export type OverlapPage = Awaited<ReturnType<typeof overlap>>

const ranked: Record<OverlapMeasure, (pair: OverlapFound) => number> = {
  JACCARD: ({ jaccard }) => jaccard,
  COEFFICIENT: ({ coefficient }) => coefficient,
  PIANKA: ({ pianka }) => pianka ?? 0,
  SCHOENER: ({ schoener }) => schoener ?? 0,
}

export async function overlap(args: QueryOverlapArgs, context: Context) {
  const includeIllustrative = args.includeIllustrative ?? false
  const terms = await termsOf({ constraints: { asOf: args.asOf ?? null, includeIllustrative } }, context)
  const { asOf } = terms.constraints
  const { on } = args
  const measure = args.measure ?? 'JACCARD'
  const hasAmounts = on === 'SDG_SPEND' || on === 'COUNTRY_SPEND'
  if (!hasAmounts && (measure === 'PIANKA' || measure === 'SCHOENER')) {
    throw badInput('measure', `\`${measure}\` compares amounts, and ${on} has none. Ask for JACCARD or COEFFICIENT.`)
  }
  const agencies = chosen(terms, args)
  const asked = { agencies, asOf: lastDay(args.year, asOf), includeIllustrative }
  const facts = await context.read(comparable[on], asked)
  const found = await context.walks.run(context.signal, () =>
    inTurns(pairs(facts, agencies, hasAmounts), context.signal),
  )
  const least = within('minOverlap', args.minOverlap ?? 0, 0, 1)
  const kept = found.filter((pair) => ranked[measure](pair) > 0 && ranked[measure](pair) >= least)
  kept.sort((a, b) => ranked[measure](b) - ranked[measure](a) || b.shared.length - a.shared.length || byAgencies(a, b))
  const cut = cutPage(
    kept.map(({ agencies }) => agencies.join(' ')),
    args,
  )
  const known = new Set(facts.map(({ agency }) => agency))
  return {
    ...toPage(cut, kept.slice(cut.start, cut.start + cut.keys.length)),
    on,
    measure,
    agencies: agencies.length,
    withoutData: agencies.filter((agency) => !known.has(agency)),
    year: facts[0]?.year ?? null,
    derivedShare: facts.length === 0 ? null : facts.filter(({ derived }) => derived).length / facts.length,
    includeIllustrative,
    asOf,
    projection: terms.projection,
    asCypher: asCypher(comparable[on], asked),
  }
}

/** The latest figures are those of the latest year up to a day. */
function lastDay(year: number | null | undefined, asOf: string): string {
  if (year === null || year === undefined) return asOf
  return `${within('year', year, 1900, 2100)}-12-31`
}

/** The agencies to compare, by id: those named, else those at work in a place, else all. */
function chosen(terms: Terms, { agencies, place }: QueryOverlapArgs): string[] {
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
function* pairs(facts: Fact[], agencies: string[], hasAmounts: boolean): Generator<void, OverlapFound[]> {
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

function byAgencies(a: OverlapFound, b: OverlapFound): number {
  return a.agencies.join(' ') < b.agencies.join(' ') ? -1 : 1
}

export const overlapResolvers: Resolvers = {
  Query: { overlap: (_parent, args, context) => overlap(args, context) },
  OverlapConnection: {
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
    withoutData: ({ withoutData }, _args, context) => loadAll(context.agencies, 'Agency', withoutData),
  },
  Overlap: {
    agencies: ({ agencies }, _args, context) => loadAll(context.agencies, 'Agency', agencies),
    sharedCount: ({ shared }) => shared.length,
    async shared({ shared }, { first }, context) {
      const ids = shared.toSorted().slice(0, pageSize(first, 20, 100))
      return (await Promise.all(ids.map((id) => entityOf(id, context)))).flatMap((thing) => thing ?? [])
    },
  },
}
