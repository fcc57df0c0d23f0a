import { z } from 'zod'
import { optionalId } from '../../contract/ids.ts'
import { pageSize } from '../../contract/paging.ts'
import type { AgencyPartnersArgs } from '../../contract/types.generated.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import { closestFirst, type PartnerFound, partners } from '../../engine/measures/partners.ts'
import { checkedConstraints, knownPlace } from '../../engine/paths/constraints.ts'
import { projectionFor } from '../../engine/paths/ground.ts'
import { statement } from '../../neo4j/statement.ts'
import { loadOne } from '../../records/by-id.ts'
import { grouped } from '../../records/list-loader.ts'
import { inTurns } from '../../work/deadline.ts'
import { asCypher } from '../paths/as-cypher.ts'
import type { Context, Walking } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'

const count = statement('partners/count', {
  params: z.object({
    of: z.string(),
    agency: z.string(),
    place: z.string().nullable(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ sharedArrangements: z.number(), weight: z.number(), directTies: z.number() }),
})

/** A partner with both agencies named, and what it was found by. */
export type PartnerNode = Omit<PartnerFound, 'of' | 'agency'> & {
  of: string
  agency: string
  asked: Asked & { asOf: string }
  projection: Projection
}
type Asked = { place: string | null; asOf: string | null; includeIllustrative: boolean }

/** The partners of all the agencies asked for at one moment, in one walk. */
export function partnerLoader(walking: Walking) {
  return grouped(
    async (ids: string[], { place, ...day }: Asked): Promise<PartnerNode[]> => {
      const projection = await projectionFor(false, walking)
      const number = place === null ? -1 : knownPlace(projection, place)
      const terms = { projection, constraints: checkedConstraints(projection, day) }
      const table = await walking.walks.run(walking.signal, () => inTurns(partners(terms, number), walking.signal))
      return ids.flatMap((of) =>
        closestFirst(table.get(projection.agencies.indexOf(of))).map((found) => ({
          ...found,
          of,
          agency: projection.agencies.at(found.agency),
          asked: { place, ...day, asOf: terms.constraints.asOf },
          projection,
        })),
      )
    },
    ({ of }) => of,
  )
}

async function partnersOf({ id }: { id: string }, args: AgencyPartnersArgs, context: Context) {
  const first = pageSize(args.first, 20, 100)
  const place = optionalId('place', args.place)
  const asked = { place, asOf: args.asOf ?? null, includeIllustrative: args.includeIllustrative ?? false }
  return (await context.partnersOf(id, asked)).slice(0, first)
}

export const partnerResolvers: Resolvers = {
  Agency: { partners: partnersOf },
  Partner: {
    agency: ({ agency }, _args, { agencies }) => loadOne(agencies, 'Agency', agency),
    place: ({ asked }) => asked.place,
    asOf: ({ asked }) => asked.asOf,
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
    asCypher: ({ of, agency, asked }) => asCypher(count, { of, agency, ...asked }),
  },
}
