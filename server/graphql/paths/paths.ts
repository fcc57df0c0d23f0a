import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { fromCursor, pageInfo, pageSize, toCursor } from '../../contract/paging.ts'
import type { QueryPathsArgs } from '../../contract/types.generated.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import {
  complete,
  hopeless,
  mostPaths,
  type NoPathAnswer,
  none,
  type PathAnswer,
  pageOf,
  provenTo,
} from '../../engine/paths/answer.ts'
import { ends, type WhyNoEnd } from '../../engine/paths/ends.ts'
import { facetsOf } from '../../engine/paths/facets.ts'
import { budget, find } from '../../engine/paths/find.ts'
import { frictionUsed, idsOf, partyIds, pathId, tieIds } from '../../engine/paths/path.ts'
import {
  type OtherDay,
  otherDays,
  type Relaxation,
  type RelaxedTogether,
  relaxations,
  relaxedTogether,
} from '../../engine/paths/relax.ts'
import type { Found } from '../../engine/search/k-best.ts'
import { frictionOf } from '../../engine/search/keys.ts'
import { loadAll } from '../../records/by-id.ts'
import { partyById } from '../parties.ts'
import type { Prices } from '../prices.ts'
import { type Context, saidTo } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { termsOf, walk } from '../walking.ts'
import { listedPaths, toExplore } from './as-cypher.ts'

/** `most` paths a page at most. */
export async function answer(args: QueryPathsArgs, context: Context, most = 50): Promise<PathAnswer> {
  const first = pageSize(args.first, 10, most)
  const ends = { from: checkedId('from', args.from), to: checkedId('to', args.to) }
  const after = place(args.after)
  const terms = await termsOf({ ...args, fresh: args.fresh ?? false }, context)
  const count = Math.min(mostPaths, after.rank + first + 1)
  const { ground, outcome, why } = await walk(context, find(terms, { ...ends, count, budget }))
  checkPlace(after, outcome.paths, terms.projection)
  const reason = outcome.paths.length > 0 ? null : (why ?? none(ends, terms, outcome))
  const noPath = reason && { ...reason, ends, terms: hopeless.has(reason.reason) ? null : terms }
  return { ground, ends, outcome, offset: after.rank, first, noPath }
}

export function pathCursor(projection: Projection, path: Found, rank: number): string {
  return toCursor(`${rank} ${pathId(projection, path)}`)
}

function place(after: string | null | undefined): { rank: number; id: string } {
  const key = fromCursor(after)
  if (key === undefined) return { rank: 0, id: '' }
  const [, rank, id] = /^(\d{1,3}) (.+)$/.exec(key) ?? []
  if (rank === undefined || id === undefined) throw badInput('after', '`after` is not a cursor of a list of paths.')
  return { rank: Number(rank), id }
}

function checkPlace({ rank, id }: { rank: number; id: string }, paths: Found[], projection: Projection) {
  const path = paths[rank - 1]
  if (rank === 0 || (path && pathId(projection, path) === id)) return
  throw badInput('after', 'The list has changed since that cursor was given. Start again without `after`.')
}

const edges = (answer: PathAnswer) =>
  pageOf(answer).map((node) => ({ node, cursor: pathCursor(node.ground.projection, node.found, node.rank ?? 0) }))

const pathConnection: NonNullable<Resolvers['PathConnection']> = {
  edges,
  nodes: pageOf,
  pageInfo: (answer) =>
    pageInfo(edges(answer), {
      hasNextPage: answer.offset + pageOf(answer).length < answer.outcome.paths.length,
      hasPreviousPage: answer.offset > 0,
    }),
  totalCount: (answer) => (complete(answer) ? answer.outcome.paths.length : null),
  async subgraph(answer, _args, context) {
    const page = pageOf(answer)
    const { asOf } = answer.ground.constraints
    const [parties, ties] = await Promise.all([
      loadAll(partyById(context), 'Party', idsOf(page, partyIds)),
      loadAll(tiesOn(asOf, context), 'Tie', idsOf(page, tieIds)),
    ])
    return { parties, ties }
  },
  shortestLength: (answer) => {
    const lengths = pageOf(answer).map(({ found }) => found.ties.length)
    return lengths.length > 0 ? Math.min(...lengths) : null
  },
  leastFriction: ({ outcome: { paths } }) => (paths[0] ? frictionOf(paths[0].key) : null),
  truncated: (answer) => !complete(answer),
  truncatedBy: (answer) => (answer.outcome.outOfBudget ? 'BUDGET' : complete(answer) ? null : 'LIMIT'),
  provenTo: (answer) => (complete(answer) ? null : provenTo(answer)),
  explored: ({ outcome }) => outcome.explored,
  facets: (answer) => facetsOf(pageOf(answer)),
  asCypher: (answer) =>
    listedPaths(
      answer.ground,
      pageOf(answer).map(({ found }) => found),
    ),
  searchCypher({ ground, ends: { from, to } }) {
    const both = ends(ground.projection, from, to, ground.constraints)
    return toExplore(ground, 'reason' in both ? { from: new Set(), to: new Set() } : both)
  },
  asOf: ({ ground: { constraints } }) => constraints.asOf,
  dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
  friction: ({ ground }) => frictionUsed(ground),
}

const searched = new WeakMap<NoPathAnswer, Promise<Relaxation[]>>()

/** Searched once for the two fields that need it. */
function relaxedAlone(answer: NoPathAnswer, context: Context): Promise<Relaxation[]> {
  const { terms, ends } = answer
  const known = searched.get(answer) ?? (terms === null ? Promise.resolve([]) : walk(context, relaxations(terms, ends)))
  searched.set(answer, known)
  return known
}

const noPath: NonNullable<Resolvers['NoPath']> = {
  message: saidTo,
  relax: (answer, _args, context) => relaxedAlone(answer, context),
  async relaxTogether(answer, _args, context) {
    const { terms, ends } = answer
    return terms && walk(context, relaxedTogether(terms, ends, await relaxedAlone(answer, context)))
  },
  otherDays: ({ terms, ends }, _args, context) => (terms === null ? [] : walk(context, otherDays(terms, ends))),
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = {
  PathConnection: PathAnswer
  NoPath: NoPathAnswer
  NoEnd: WhyNoEnd
  Relaxation: Relaxation
  RelaxedTogether: RelaxedTogether
  OtherDay: OtherDay
}

export const resolvers: Resolvers = {
  Query: { paths: (_parent, args, context) => answer(args, context) },
  PathConnection: pathConnection,
  NoPath: noPath,
  NoEnd: { message: saidTo },
  Relaxation: { message: saidTo },
  RelaxedTogether: { message: saidTo },
  OtherDay: { message: saidTo },
}

export const prices: Prices = {
  'Query.paths': (first) => 200 + 40 * first,
  'NoPath.relax': () => 200,
  'NoPath.relaxTogether': () => 200,
  'NoPath.otherDays': () => 200,
}
