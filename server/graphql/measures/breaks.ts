import { z } from 'zod'
import { toDate } from '../../contract/days.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import { cutPage, toPage } from '../../contract/paging.ts'
import type { BreakReason, QueryBreaksArgs } from '../../contract/types.generated.ts'
import { standard } from '../../engine/friction/pricing.ts'
import { isOffice, type Projection, partsOf, type View, worksFor } from '../../engine/graph/projection.ts'
import { type BreakFound, breaksIn } from '../../engine/measures/breaks.ts'
import { checkedConstraints } from '../../engine/paths/constraints.ts'
import { type Ground, groundOf, projectionFor, projectionKnowing, type Terms } from '../../engine/paths/ground.ts'
import { statement } from '../../neo4j/statement.ts'
import { loadOne } from '../../records/by-id.ts'
import { grouped } from '../../records/list-loader.ts'
import { inTurns } from '../../work/deadline.ts'
import { asCypher } from '../paths/as-cypher.ts'
import type { Context, Walking } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'

const find = statement('breaks/find', {
  params: z.object({ arrangements: z.array(z.string()), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({ arrangement: z.string(), tie: z.string(), reason: z.string() }),
})

export type BreakNode = BreakFound & { ground: Ground }

type Asked = Pick<QueryBreaksArgs, 'asOf' | 'includeIllustrative'>

async function breaksAmong(
  projection: Projection,
  which: (projection: Projection, view: View) => Set<number>,
  { asOf, includeIllustrative }: Asked,
  context: Walking,
) {
  const constraints = checkedConstraints(projection, {
    asOf: asOf ?? null,
    includeIllustrative: includeIllustrative ?? false,
  })
  const arrangements = which(projection, constraints.view)
  const work = found({ projection, constraints, settings: standard }, arrangements)
  return context.walks.run(context.signal, () => inTurns(work, context.signal))
}

function* found(terms: Terms, arrangements: Set<number>) {
  const ground = yield* groundOf(terms)
  const breaks = yield* breaksIn(ground, arrangements)
  return { ground, arrangements, breaks: breaks.map((one): BreakNode => ({ ...one, ground })) }
}

/** The breaks of many arrangements on one date: one look at the ties for all of them. */
export function breakLoader(walking: Walking) {
  return grouped(
    async (ids: string[], asked: Asked) => {
      const numbers = ({ parties }: Projection) =>
        new Set(ids.map((id) => parties.ids.indexOf(id)).filter((party) => party >= 0))
      return (await breaksAmong(await projectionKnowing(ids, walking), numbers, asked, walking)).breaks
    },
    (one) => ends(one).arrangement,
  )
}

export type BreakPage = Awaited<ReturnType<typeof breaks>>

export async function breaks(args: QueryBreaksArgs, context: Context) {
  const { ground, arrangements, breaks } = await breaksAmong(
    await projectionFor(false, context),
    (projection, view) => chosen(projection, view, args),
    args,
    context,
  )
  const { projection, constraints } = ground
  const idOf = ({ tie }: BreakNode) => projection.ties.ids.at(tie)
  const cut = cutPage(breaks.map(idOf), args)
  const { asOf, view } = constraints
  return {
    ...toPage(cut, breaks.slice(cut.start, cut.start + cut.keys.length)),
    arrangements: arrangements.size,
    ground,
    asOf,
    asCypher: asCypher(find, {
      arrangements: [...arrangements].map((party) => projection.parties.ids.at(party)),
      asOf,
      includeIllustrative: view.includeIllustrative,
    }),
  }
}

/** The arrangements that a question means; none when nothing has that id. */
function chosen(projection: Projection, view: View, { arrangement, place }: QueryBreaksArgs): Set<number> {
  if ((typeof arrangement === 'string') === (typeof place === 'string')) {
    throw badInput('arrangement', 'Name either `arrangement` or `place`: exactly one of them.')
  }
  if (typeof arrangement === 'string') {
    const party = projection.parties.ids.indexOf(checkedId('arrangement', arrangement))
    return new Set(party >= 0 && !isOffice(projection, party) ? [party] : [])
  }
  const whole = projection.places.ids.indexOf(checkedId('place', place ?? ''))
  const here = new Set<number>()
  if (whole < 0) return here
  const parts = partsOf(projection, whole)
  for (let party = 0; party < projection.parties.ids.length; party++) {
    if (!isOffice(projection, party) && worksFor(projection, party, parts, view)) here.add(party)
  }
  return here
}

function inWords(
  reason: BreakReason,
  { office, arrangement, asOf }: Record<'office' | 'arrangement' | 'asOf', string>,
) {
  if (reason === 'TIE_ENDED') return `${office} took part in ${arrangement} and has ended that by ${asOf}.`
  if (reason === 'OFFICE_ENDED') return `${office} took part in ${arrangement} and was no more by ${asOf}.`
  return `${office} takes part in ${arrangement}, and no line of its agency leads from it up to a headquarters on ${asOf}.`
}

const ends = ({ ground: { projection }, tie }: BreakNode) => ({
  office: projection.parties.ids.at(projection.ties.from[tie]!),
  arrangement: projection.parties.ids.at(projection.ties.to[tie]!),
})

export const breakResolvers: Resolvers = {
  Query: { breaks: (_parent, args, context) => breaks(args, context) },
  Arrangement: {
    breaks: ({ id }, { asOf }, { breaksOf }) => breaksOf(id, { asOf: asOf ?? null }),
  },
  BreakConnection: { dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked() },
  Break: {
    office: (node, _, { parties }) => loadOne(parties, 'Party', ends(node).office),
    arrangement: (node, _, { parties }) => loadOne(parties, 'Party', ends(node).arrangement),
    tie: ({ ground: { projection, constraints }, tie }, _, { tiesOn }) =>
      loadOne(tiesOn(constraints.asOf), 'Tie', projection.ties.ids.at(tie)),
    endedOn: ({ ground: { projection }, tie, reason }) => {
      if (reason === 'NO_CHAIN_TO_HEADQUARTERS') return null
      const { ties, parties, spans } = projection
      return toDate(Math.min(spans.to[ties.span[tie]!]!, spans.to[parties.span[ties.from[tie]!]!]!))
    },
    async message(node, _, { parties }) {
      const [office, arrangement] = await Promise.all(
        Object.values(ends(node)).map((id) => loadOne(parties, 'Party', id)),
      )
      const names = { office: office?.name ?? '', arrangement: arrangement?.name ?? '' }
      return inWords(node.reason, { ...names, asOf: node.ground.constraints.asOf })
    },
  },
}
