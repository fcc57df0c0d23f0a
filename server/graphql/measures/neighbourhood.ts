import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { pageSize } from '../../contract/paging.ts'
import type { NoEnd, PathConstraints, QueryNeighbourhoodArgs } from '../../contract/types.generated.ts'
import { amongFirst, idsIn, loadSubgraph, mostTies, type Subgraph } from '../../engine/measures/among.ts'
import { leaving, nearest, type Question, type Reached, within } from '../../engine/measures/nearest.ts'
import { type DegreeCount, Tally } from '../../engine/measures/tally.ts'
import { oneEnd } from '../../engine/paths/ends.ts'
import { type Ground, groundOf, type Terms, termsOf } from '../../engine/paths/ground.ts'
import { frictionOf, stepsOf } from '../../engine/search/keys.ts'
import { loadOne } from '../../records/by-id.ts'
import { inTurns } from '../../work/deadline.ts'
import { frictionUsed } from '../paths/path.ts'
import { budget } from '../paths/ranked.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { listedSubgraph } from './listed-subgraph.ts'

/** The parties near an end before names and evidence are looked up. */
export type NeighbourhoodAnswer = {
  ground: Ground
  subgraph: Subgraph
  reached: Reached[]
  leftOut: DegreeCount[]
  explored: number
  truncatedBy: 'LIMIT' | 'BUDGET' | null
  noEnd: NoEnd | null
}
export type ReachedParty = { id: string; steps: number; friction: number }

type Asked = { of: string; depth: number; first: number }

const deepest = 3

export async function neighbourhood(args: QueryNeighbourhoodArgs, context: Context): Promise<NeighbourhoodAnswer> {
  const of = checkedId('of', args.of)
  const first = pageSize(args.first, 100, 500)
  const depth = args.depth ?? 1
  if (depth < 1 || depth > deepest) throw badInput('depth', `\`depth\` must be 1 to ${deepest}; it was ${depth}.`)
  refuseWordsOfPaths(args.constraints ?? {})
  const terms = await termsOf(args, context)
  return context.walks.run(context.signal, () => inTurns(around(terms, { of, depth, first }), context.signal))
}

/** What only a path can keep to. Its default is let pass, for a caller that sends the constraints of its paths along. */
function refuseWordsOfPaths({ via, maxSteps, mustChangeLevel }: PathConstraints) {
  const why = 'speaks of paths, and a neighbourhood has none. Leave it out'
  if (via && via.length > 0) throw badInput('via', `\`via\` ${why}.`)
  if ((maxSteps ?? 8) !== 8) throw badInput('maxSteps', `\`maxSteps\` ${why}; \`depth\` says how far to go.`)
  if (mustChangeLevel) throw badInput('mustChangeLevel', `\`mustChangeLevel\` ${why}.`)
}

/** What is near an end named by its id, within everything that the terms demand. */
export function* around(terms: Terms, { of, depth, first }: Asked): Generator<void, NeighbourhoodAnswer> {
  const ground = yield* groundOf(terms)
  const ends = oneEnd(terms.projection, of, terms.constraints)
  if ('reason' in ends) {
    const nobody = { reached: [], leftOut: [], explored: 0, truncatedBy: null }
    return { ground, subgraph: { parties: [], ties: [] }, ...nobody, noEnd: ends }
  }
  const { arcs } = ground.costing
  const question = { ...ground, ends, depth, count: first, budget }
  const { reached, explored, cut } = yield* nearest(arcs, question)
  const parties = reached.map(({ party }) => party)
  const subgraph = yield* amongFirst(arcs, ground.mayWalk, parties, mostTies(first))
  const kept = reached.slice(0, subgraph.parties.length)
  const truncatedBy = kept.length < reached.length ? 'LIMIT' : cut
  const leftOut = truncatedBy === null ? [] : (yield* outside(ground, question, subgraph.parties)).counts()
  return { ground, subgraph, reached: kept, leftOut, explored, truncatedBy, noEnd: null }
}

/** The ties from kept parties to others within the depth. */
function* outside({ projection, costing: { arcs } }: Ground, question: Question, parties: number[]) {
  const kept = new Set(parties)
  const near = yield* within(arcs, question)
  const tally = new Tally(projection)
  for (const party of parties) {
    for (const arc of leaving(arcs, question, party)) {
      const far = arcs.far[arc]!
      if (near[far] === 1 && !kept.has(far)) tally.add(arcs.tie[arc]!, far)
    }
    yield
  }
  return tally
}

export const neighbourhoodFields: NonNullable<Resolvers['Neighbourhood']> = {
  subgraph: ({ ground: { projection, constraints }, subgraph }, _args, context) =>
    loadSubgraph(idsIn(projection, subgraph), constraints.asOf, context),
  reached: ({ ground: { projection }, reached }) =>
    reached.map(({ party, key }) => ({
      id: projection.parties.ids.at(party),
      steps: stepsOf(key),
      friction: frictionOf(key),
    })),
  truncated: ({ truncatedBy }) => truncatedBy !== null,
  asCypher: ({ ground: { projection }, subgraph }) => listedSubgraph(idsIn(projection, subgraph)),
  asOf: ({ ground: { constraints } }) => constraints.asOf,
  dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
  friction: ({ ground }) => frictionUsed(ground),
}

export const reachedFields: NonNullable<Resolvers['Reached']> = {
  party: ({ id }, _args, { parties }) => loadOne(parties, 'Party', id),
}
