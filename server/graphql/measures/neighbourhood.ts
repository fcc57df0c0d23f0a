import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { pageSize } from '../../contract/paging.ts'
import type { PathConstraints, QueryNeighbourhoodArgs } from '../../contract/types.generated.ts'
import { idsIn } from '../../engine/measures/among.ts'
import { around, type NeighbourhoodAnswer, type ReachedParty } from '../../engine/measures/neighbourhood.ts'
import { frictionUsed } from '../../engine/paths/path.ts'
import { frictionOf, stepsOf } from '../../engine/search/keys.ts'
import { loadOne } from '../../records/by-id.ts'
import { partyById } from '../parties.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { termsOf, walk } from '../walking.ts'
import { listedSubgraph, loadSubgraph } from './subgraph.ts'

const deepest = 3

export async function neighbourhood(args: QueryNeighbourhoodArgs, context: Context): Promise<NeighbourhoodAnswer> {
  const of = checkedId('of', args.of)
  const first = pageSize(args.first, 100, 500)
  const depth = args.depth ?? 1
  if (depth < 1 || depth > deepest) throw badInput('depth', `\`depth\` must be 1 to ${deepest}; it was ${depth}.`)
  refuseWordsOfPaths(args.constraints ?? {})
  const terms = await termsOf(args, context)
  return walk(context, around(terms, { of, depth, first }))
}

/** What only a path can keep to. Its default is let pass, for a caller that sends the constraints of its paths along. */
function refuseWordsOfPaths({ via, maxSteps, mustChangeLevel, crossAt }: PathConstraints) {
  const why = 'speaks of paths, and a neighbourhood has none. Leave it out'
  if (via && via.length > 0) throw badInput('via', `\`via\` ${why}.`)
  if ((maxSteps ?? 8) !== 8) throw badInput('maxSteps', `\`maxSteps\` ${why}; \`depth\` says how far to go.`)
  if (mustChangeLevel) throw badInput('mustChangeLevel', `\`mustChangeLevel\` ${why}.`)
  if (crossAt) throw badInput('crossAt', `\`crossAt\` ${why}.`)
}

const neighbourhoodFields: NonNullable<Resolvers['Neighbourhood']> = {
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

const reachedFields: NonNullable<Resolvers['Reached']> = {
  party: ({ id }, _args, context) => loadOne(partyById(context), 'Party', id),
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Neighbourhood: NeighbourhoodAnswer; Reached: ReachedParty }

export const resolvers: Resolvers = {
  Query: { neighbourhood: (_parent, args, context) => neighbourhood(args, context) },
  Neighbourhood: neighbourhoodFields,
  Reached: reachedFields,
}

export const prices: Prices = {
  'Query.neighbourhood': () => 100,
}

export const caps: Caps = {
  'Neighbourhood.leftOut': 20,
}
