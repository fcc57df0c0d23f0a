import { mostRoutes } from '../../../common/address.ts'
import { badInput, within } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { pageSize } from '../../contract/paging.ts'
import type { QueryRoutesArgs, RoutesWithoutArgs } from '../../contract/types.generated.ts'
import { hopeless, none } from '../../engine/paths/answer.ts'
import { facetsOf } from '../../engine/paths/facets.ts'
import { budget } from '../../engine/paths/find.ts'
import { frictionUsed, idsOf, partyIds, tieIds } from '../../engine/paths/path.ts'
import { answeredRoutes, findRoutes, mostDetours, type RouteFindings } from '../../engine/routes/find.ts'
import { offersFor } from '../../engine/routes/offers.ts'
import {
  isCut,
  isOut,
  pathsOf,
  provenTo,
  type RouteAnswer,
  type RoutesAnswer,
} from '../../engine/routes/routes-answer.ts'
import { type Without, without } from '../../engine/routes/without.ts'
import { loadAll } from '../../records/by-id.ts'
import type { PlaceCoverage } from '../../records/coverage.ts'
import { partyById } from '../parties.ts'
import { listedPaths } from '../paths/as-cypher.ts'
import { placeCoverage } from '../place-coverage.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { termsOf, walk } from '../walking.ts'
import { gist } from './gist.ts'

/** An agency as an end works for all the countries there are: the others are counted, and told by the gist alone. */
export const mostPlaces = 20

export async function answer(args: QueryRoutesArgs, context: Context): Promise<RoutesAnswer> {
  const count = pageSize(args.first, 6, mostRoutes)
  const question = {
    from: checkedId('from', args.from),
    to: checkedId('to', args.to),
    maxOverlap: checkedOverlap(args.maxOverlap ?? 0.5),
    count,
  }
  const terms = await termsOf({ ...args, fresh: args.fresh ?? false }, context)
  // One more says whether there are more.
  const found = await walk(context, findRoutes(terms, { ...question, count: count + 1, budget }))
  const answered = (outcome: RouteFindings['nodes'], most: number) =>
    answeredRoutes(found.ground, outcome)
      .slice(0, most)
      .map((path): RouteAnswer => ({ path, abroad: found.abroad }))
  const nodes = answered(found.nodes, count)
  const detours = answered(found.detours, Math.min(mostDetours, count))
  const isNone = nodes.length + detours.length === 0
  const reason = isNone
    ? (found.why ?? none(question, terms, found.detours.outOfBudget ? found.detours : found.nodes))
    : null
  const noPath = reason && { ...reason, ends: question, terms: hopeless.has(reason.reason) ? null : terms }
  return { terms, question, found, nodes, detours, noPath }
}

function checkedOverlap(share: number): number {
  if (share < 1) return within('maxOverlap', share, 0, 1)
  throw badInput('maxOverlap', `\`maxOverlap\` must be 0 up to, but not, 1; it was ${share}.`)
}

/** The countries that the ends work for, by id. */
export function countriesOf({ found, terms: { projection } }: RoutesAnswer): string[] {
  return (found.abroad?.home ?? []).map((place) => projection.places.ids.at(place)).sort()
}

/** What is known of all of them, or of the first `most`. */
export async function coverage(answer: RoutesAnswer, context: Context, most?: number): Promise<PlaceCoverage[]> {
  const { asOf } = answer.terms.constraints
  const places = countriesOf(answer).slice(0, most)
  const known = await Promise.all(places.map((place) => placeCoverage(place, asOf, context)))
  return known.flatMap((one) => one ?? [])
}

const routes: NonNullable<Resolvers['Routes']> = {
  onlyDetours: (answer) => answer.nodes.length === 0 && answer.detours.length > 0 && !isOut(answer),
  async subgraph(answer, _args, context) {
    const all = pathsOf(answer)
    const [parties, ties] = await Promise.all([
      loadAll(partyById(context), 'Party', idsOf(all, partyIds)),
      loadAll(tiesOn(answer.terms.constraints.asOf, context), 'Tie', idsOf(all, tieIds)),
    ])
    return { parties, ties }
  },
  coverage: (answer, _args, context) => coverage(answer, context, mostPlaces),
  coverageCount: (answer) => countriesOf(answer).length,
  gist: async (answer, _args, context) => gist(answer, await coverage(answer, context), context),
  async offers({ terms, question, nodes: [first] }, _args, context) {
    return first ? walk(context, offersFor(terms, question, first.path)) : []
  },
  without: (answer, args, context) => doWithout(answer, args, context),
  facets: (answer) => facetsOf(pathsOf(answer)),
  truncated: (answer) => isCut(answer) || isOut(answer),
  truncatedBy: (answer) => (isOut(answer) ? 'BUDGET' : isCut(answer) ? 'LIMIT' : null),
  provenTo,
  explored: ({ found }) => found.nodes.explored + found.detours.explored,
  maxOverlap: ({ question }) => question.maxOverlap,
  asCypher: (answer) =>
    listedPaths(
      answer.found.ground,
      pathsOf(answer).map(({ found }) => found),
    ),
  asOf: ({ terms }) => terms.constraints.asOf,
  dataVersion: ({ terms }) => terms.projection.dataVersion.asked(),
  friction: ({ found }) => frictionUsed(found.ground),
}

async function doWithout(
  { terms, question }: RoutesAnswer,
  { party, passage }: RoutesWithoutArgs,
  context: Context,
): Promise<RouteAnswer | null> {
  const gone = goneOf(party, passage)
  const { route, abroad } = await walk(context, without(terms, { ...question, without: gone, budget }))
  return route && { path: route, abroad }
}

function goneOf(party: string | null | undefined, passage: readonly string[] | null | undefined): Without {
  const [from, to, ...others] = passage ?? []
  if (typeof party === 'string' && !passage) return { party: checkedId('party', party) }
  if (typeof party !== 'string' && from !== undefined && to !== undefined && others.length === 0)
    return { passage: [checkedId('passage', from), checkedId('passage', to)] }
  throw badInput('without', 'Name either a `party`, or the two stations of a `passage`.')
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Routes: RoutesAnswer }

export const resolvers: Resolvers = {
  Query: { routes: (_parent, args, context) => answer(args, context) },
  Routes: routes,
}

export const prices: Prices = {
  'Query.routes': (first) => 300 + 60 * first,
  'Routes.offers': () => 300,
  'Routes.gist': () => 2_300,
  'Routes.coverage': () => 60,
  'Routes.without': () => 200,
}
export const caps: Caps = {
  'Routes.detours': mostDetours,
  'Routes.coverage': mostPlaces,
  'Routes.offers': 5,
  'Routes.gist': 6,
}
