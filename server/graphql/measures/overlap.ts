import { badInput, within } from '../../contract/errors.ts'
import { cutPage, pageSize, toPage } from '../../contract/paging.ts'
import type { QueryOverlapArgs } from '../../contract/types.generated.ts'
import type { Compared } from '../../engine/measures/goal-figures.ts'
import {
  byAgencies,
  chosen,
  type OverlapFound,
  type OverlapPage,
  pairs,
  ranked,
} from '../../engine/measures/overlapping.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { loadAll } from '../../records/by-id.ts'
import { comparable } from '../../records/overlap.ts'
import { agencyById } from '../agencies.ts'
import { budgetOnly, onNoGoal } from '../goal-figures.ts'
import { entityOf } from '../nodes.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { termsOf, walk } from '../walking.ts'

async function overlap(args: QueryOverlapArgs, context: Context): Promise<OverlapPage> {
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
  const found = await walk(context, pairs(facts, agencies, hasAmounts))
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
    asked,
    withoutData: agencies.filter((agency) => !known.has(agency)),
    year: facts[0]?.year ?? null,
    derivedShare: facts.length === 0 ? null : facts.filter(({ derived }) => derived).length / facts.length,
    includeIllustrative,
    asOf,
    projection: terms.projection,
  }
}

/** The latest figures are those of the latest year up to a day. */
function lastDay(year: number | null | undefined, asOf: string): string {
  if (year === null || year === undefined) return asOf
  return `${within('year', year, 1900, 2100)}-12-31`
}

/** What was compared by money on goals: nobody where something else was compared. */
function comparedOnGoals({ on, asked, year }: OverlapPage): Compared {
  return { ...asked, agencies: on === 'SDG_SPEND' ? asked.agencies : [], year }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { OverlapConnection: OverlapPage; Overlap: OverlapFound }

export const resolvers: Resolvers = {
  Query: { overlap: (_parent, args, context) => overlap(args, context) },
  OverlapConnection: {
    agencies: ({ asked }) => asked.agencies.length,
    asCypher: ({ on, asked }) => asCypher(comparable[on], asked),
    budgetOnly: (page, _args, context) => budgetOnly(comparedOnGoals(page), context),
    onNoGoal: (page, _args, context) => onNoGoal(comparedOnGoals(page), context),
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
    withoutData: ({ withoutData }, _args, context) => loadAll(agencyById(context), 'Agency', withoutData),
  },
  Overlap: {
    agencies: ({ agencies }, _args, context) => loadAll(agencyById(context), 'Agency', agencies),
    sharedCount: ({ shared }) => shared.length,
    async shared({ shared }, { first }, context) {
      const ids = shared.toSorted().slice(0, pageSize(first, 20, 100))
      return (await Promise.all(ids.map((id) => entityOf(id, context)))).flatMap((thing) => thing ?? [])
    },
  },
}

export const prices: Prices = {
  'Query.overlap': () => 3_000,
}

export const caps: Caps = {
  'Overlap.agencies': 2,
  // The seeds have 111 agencies.
  'OverlapConnection.withoutData': 150,
}
