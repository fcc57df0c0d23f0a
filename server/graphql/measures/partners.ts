import { optionalId } from '../../contract/ids.ts'
import { pageSize } from '../../contract/paging.ts'
import type { AgencyPartnersArgs } from '../../contract/types.generated.ts'
import { closestFirst, type PartnerNode, type PartnersQuestion, partners } from '../../engine/measures/partners.ts'
import { checkedConstraints, knownPlace } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { loadOne } from '../../records/by-id.ts'
import { grouped } from '../../records/list-loader.ts'
import { count } from '../../records/partners.ts'
import { agencyById } from '../agencies.ts'
import type { Prices } from '../prices.ts'
import { type Context, perRequest } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor, walk } from '../walking.ts'

/** The partners of all the agencies asked for at one moment, in one walk. */
const partnersByAgency = perRequest((walking) =>
  grouped(
    async (ids: string[], { place, ...day }: PartnersQuestion): Promise<PartnerNode[]> => {
      const projection = await projectionFor(false, walking)
      const number = place === null ? -1 : knownPlace(projection, place)
      const terms = { projection, constraints: checkedConstraints(projection, day) }
      const table = await walk(walking, partners(terms, number))
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
  ),
)

async function partnersOf({ id }: { id: string }, args: AgencyPartnersArgs, context: Context) {
  const first = pageSize(args.first, 20, 100)
  const place = optionalId('place', args.place)
  const asked = { place, asOf: args.asOf ?? null, includeIllustrative: args.includeIllustrative ?? false }
  return (await partnersByAgency(context)(id, asked)).slice(0, first)
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Partner: PartnerNode }

export const resolvers: Resolvers = {
  Agency: { partners: partnersOf },
  Partner: {
    agency: ({ agency }, _args, context) => loadOne(agencyById(context), 'Agency', agency),
    place: ({ asked }) => asked.place,
    asOf: ({ asked }) => asked.asOf,
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
    asCypher: ({ of, agency, asked }) => asCypher(count, { of, agency, ...asked }),
  },
}

export const prices: Prices = {
  'Agency.partners': () => 10,
}
