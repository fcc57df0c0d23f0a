import { bases } from '../../../cypher/vocabulary.ts'
import { within } from '../../contract/errors.ts'
import { cutPage, toPage } from '../../contract/paging.ts'
import type { QueryGapsArgs } from '../../contract/types.generated.ts'
import { agenciesAt, type Bounds, type GapFound, gapsAmong, overlapping } from '../../engine/measures/gaps.ts'
import { comparable } from '../../engine/measures/overlap.ts'
import { knownPlace, longest } from '../../engine/paths/constraints.ts'
import { type Ground, groundOf, termsOf } from '../../engine/paths/ground.ts'
import type { Found } from '../../engine/search/k-best.ts'
import { loadAll } from '../../records/by-id.ts'
import { inTurns } from '../../work/deadline.ts'
import { listedPaths } from '../paths/as-cypher.ts'
import { frictionUsed } from '../paths/path.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'

export type GapNode = GapFound & { ground: Ground }

const derived = bases.indexOf('DERIVED')

export type GapPage = Awaited<ReturnType<typeof gaps>>

export async function gaps(args: QueryGapsArgs, context: Context) {
  const bounds = checkedBounds(args)
  const constraints = {
    asOf: args.asOf ?? null,
    includeIllustrative: args.includeIllustrative ?? false,
    maxSteps: longest,
  }
  const terms = await termsOf({ constraints, friction: args.friction ?? null }, context)
  const { projection } = terms
  const place = knownPlace(projection, args.place)
  const { asOf, view } = terms.constraints
  const officesOf = agenciesAt(terms, place)
  const asked = { agencies: [...officesOf.keys()], asOf, includeIllustrative: view.includeIllustrative }
  const [holdings, spent] = await Promise.all([
    context.read(comparable.MANDATES, asked),
    context.read(comparable.SDG_SPEND, asked),
  ])
  const { ground, found, gaps, undecided } = await context.walks.run(context.signal, () =>
    inTurns(
      (function* () {
        const ground = yield* groundOf(terms)
        const found = yield* overlapping(officesOf, { holdings, spent }, bounds.minOverlap)
        const { gaps, undecided } = yield* gapsAmong(ground, found.pairs, bounds)
        return { ground, found, gaps: gaps.map((gap): GapNode => ({ ...gap, ground })), undecided }
      })(),
      context.signal,
    ),
  )
  const cut = cutPage(
    gaps.map(({ agencies }) => agencies.join(' ')),
    args,
  )
  const page = gaps.slice(cut.start, cut.start + cut.keys.length)
  const best = page.flatMap(({ best }) => best ?? [])
  return {
    ...toPage(cut, page),
    agencies: officesOf.size,
    pairs: found.pairs.length,
    undecided,
    withoutData: found.withoutData,
    derivedShare: shareOfDerived(ground, best),
    year: found.year,
    place: args.place,
    includeIllustrative: view.includeIllustrative,
    ...bounds,
    ground,
    asOf,
    friction: frictionUsed(ground),
    asCypher: listedPaths(ground, best),
  }
}

function shareOfDerived({ projection }: Ground, paths: Found[]): number | null {
  const ties = [...new Set(paths.flatMap(({ ties }) => ties))]
  if (ties.length === 0) return null
  return ties.filter((tie) => projection.ties.basis[tie] === derived).length / ties.length
}

function checkedBounds({ minOverlap, maxFriction, maxParties }: QueryGapsArgs): Bounds {
  return {
    minOverlap: within('minOverlap', minOverlap ?? 0.4, 0, 1),
    maxFriction: within('maxFriction', maxFriction ?? 2, 0, 1_000),
    maxParties: within('maxParties', maxParties ?? 10, 2, 1_000),
  }
}

export const gapResolvers: Resolvers = {
  Query: { gaps: (_parent, args, context) => gaps(args, context) },
  GapConnection: {
    dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
    withoutData: ({ withoutData }, _, context) => loadAll(context.agencies, 'Agency', withoutData),
  },
  UndecidedPair: { agencies: ({ agencies }, _, context) => loadAll(context.agencies, 'Agency', agencies) },
  Gap: {
    agencies: ({ agencies }, _, context) => loadAll(context.agencies, 'Agency', agencies),
    offices: ({ ground: { projection }, offices }, _, { parties }) =>
      loadAll(
        parties,
        'Office',
        offices.flat().map((office) => projection.parties.ids.at(office)),
      ),
    best: ({ ground, best }) => (best ? { ground, found: best, rank: null } : null),
    noPath: ({ agencies: [from, to], why }) => why && { ...why, terms: null, ends: { from, to } },
  },
}
