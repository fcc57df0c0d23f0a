import { toDate } from '../../contract/days.ts'
import { cutPage, toPage } from '../../contract/paging.ts'
import type { QueryBreaksArgs } from '../../contract/types.generated.ts'
import { standard } from '../../engine/friction/pricing.ts'
import type { Projection, View } from '../../engine/graph/projection.ts'
import { type BreakNode, type BreakPage, chosen, ends, found, headed, inWords } from '../../engine/measures/breaks.ts'
import { checkedConstraints } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { find } from '../../records/breaks.ts'
import { loadOne } from '../../records/by-id.ts'
import { grouped } from '../../records/list-loader.ts'
import { partyById } from '../parties.ts'
import type { Caps, Prices } from '../prices.ts'
import { type Context, perRequest } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { projectionFor, projectionKnowing, type Walking, walk } from '../walking.ts'

type BreaksQuestion = Pick<QueryBreaksArgs, 'asOf' | 'includeIllustrative'>

async function breaksAmong(
  projection: Projection,
  which: (projection: Projection, view: View) => Set<number>,
  { asOf, includeIllustrative }: BreaksQuestion,
  context: Walking,
) {
  const constraints = checkedConstraints(projection, {
    asOf: asOf ?? null,
    includeIllustrative: includeIllustrative ?? false,
  })
  const arrangements = which(projection, constraints.view)
  const work = found({ projection, constraints, settings: standard }, arrangements)
  return walk(context, work)
}

/** The breaks of many arrangements on one date: one look at the ties for all of them. */
const breaksOf = perRequest((walking) =>
  grouped(
    async (ids: string[], asked: BreaksQuestion) => {
      const numbers = ({ parties }: Projection) =>
        new Set(ids.map((id) => parties.ids.indexOf(id)).filter((party) => party >= 0))
      return (await breaksAmong(await projectionKnowing(ids, walking), numbers, asked, walking)).breaks
    },
    (one) => ends(one).arrangement,
  ),
)

async function breaks(args: QueryBreaksArgs, context: Context): Promise<BreakPage> {
  const { ground, arrangements, breaks } = await breaksAmong(
    await projectionFor(false, context),
    (projection, view) => chosen(projection, view, args),
    args,
    context,
  )
  const { projection, constraints } = ground
  const idOf = ({ tie }: BreakNode) => projection.ties.ids.at(tie)
  const cut = cutPage(breaks.map(idOf), args)
  return {
    ...toPage(cut, breaks.slice(cut.start, cut.start + cut.keys.length)),
    arrangements,
    ground,
    asOf: constraints.asOf,
  }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { BreakConnection: BreakPage; Break: BreakNode }

export const resolvers: Resolvers = {
  Query: { breaks: (_parent, args, context) => breaks(args, context) },
  Arrangement: {
    breaks: ({ id }, { asOf }, context) => breaksOf(context)(id, { asOf: asOf ?? null }),
  },
  BreakConnection: {
    arrangements: ({ arrangements }) => arrangements.size,
    dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
    asCypher: ({ ground: { projection, constraints }, arrangements }) =>
      asCypher(find, {
        arrangements: [...arrangements].map((party) => projection.parties.ids.at(party)),
        ladders: headed(projection).map((ladder) => ladder ?? ''),
        asOf: constraints.asOf,
        includeIllustrative: constraints.view.includeIllustrative,
      }),
  },
  Break: {
    office: (node, _, context) => loadOne(partyById(context), 'Party', ends(node).office),
    arrangement: (node, _, context) => loadOne(partyById(context), 'Party', ends(node).arrangement),
    tie: ({ ground: { projection, constraints }, tie }, _, context) =>
      loadOne(tiesOn(constraints.asOf, context), 'Tie', projection.ties.ids.at(tie)),
    endedOn: ({ ground: { projection }, tie, reason }) => {
      if (reason === 'NO_CHAIN_TO_HEADQUARTERS') return null
      const { ties, parties, spans } = projection
      return toDate(Math.min(spans.to[ties.span[tie]!]!, spans.to[parties.span[ties.from[tie]!]!]!))
    },
    async message(node, _, context) {
      const [office, arrangement] = await Promise.all(
        Object.values(ends(node)).map((id) => loadOne(partyById(context), 'Party', id)),
      )
      const names = { office: office?.name ?? '', arrangement: arrangement?.name ?? '' }
      return inWords(node.reason, { ...names, asOf: node.ground.constraints.asOf }, context.language)
    },
  },
}

export const prices: Prices = {
  'Query.breaks': () => 100,
}

export const caps: Caps = {
  // The largest arrangement of the seeds has 42 members, and no place there has as many agencies.
  'Arrangement.breaks': 42,
}
