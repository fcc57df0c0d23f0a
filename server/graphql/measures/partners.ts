import { within } from '../../contract/errors.ts'
import { optionalId } from '../../contract/ids.ts'
import { pageSize } from '../../contract/paging.ts'
import type { AgencyPartnersArgs } from '../../contract/types.generated.ts'
import { constraintsOf } from '../../engine/measures/counted-ties.ts'
import { closestFirst, type PartnerNode, type PartnersQuestion, partners } from '../../engine/measures/partners.ts'
import { checkedConstraints, knownPlace } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { loadOne } from '../../records/by-id.ts'
import { countedParameters } from '../../records/counted-ties.ts'
import { grouped } from '../../records/list-loader.ts'
import { count } from '../../records/partners.ts'
import { agencyById } from '../agencies.ts'
import { askedCounted } from '../kinds.ts'
import type { Prices } from '../prices.ts'
import { type Context, perRequest } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor, walk } from '../walking.ts'

/** The partners of all the agencies asked for at one moment, in one walk. */
const partnersByAgency = perRequest((walking) =>
  grouped(
    async (ids: string[], question: PartnersQuestion): Promise<PartnerNode[]> => {
      const projection = await projectionFor(false, walking)
      const { place: id, counted, crowdExponent, ...day } = question
      const place = id === null ? -1 : knownPlace(projection, id)
      const constraints = checkedConstraints(projection, { ...day, ...constraintsOf(counted) })
      const table = await walk(walking, partners({ projection, constraints, counted, place, crowdExponent }))
      return ids.flatMap((of) =>
        closestFirst(table.get(projection.agencies.indexOf(of))).map((found) => ({
          ...found,
          of,
          agency: projection.agencies.at(found.agency),
          asked: { ...question, asOf: constraints.asOf },
          projection,
        })),
      )
    },
    ({ of }) => of,
  ),
)

async function partnersOf({ id }: { id: string }, args: AgencyPartnersArgs, context: Context) {
  const first = pageSize(args.first, 20, 100)
  const asked = {
    place: optionalId('place', args.place),
    asOf: args.asOf ?? null,
    includeIllustrative: args.includeIllustrative ?? false,
    counted: await askedCounted(args, context),
    crowdExponent: within('crowdExponent', args.crowdExponent ?? 1, 0, 2),
  }
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
    counted: ({ asked }) => asked.counted,
    crowdExponent: ({ asked }) => asked.crowdExponent,
    derivedShare: ({ derived, sharedArrangements, directTies }) => derived / (sharedArrangements + directTies),
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
    asCypher: ({ of, agency, asked: { counted, ...asked } }) =>
      asCypher(count, { of, agency, ...asked, ...countedParameters(counted) }),
  },
}

export const prices: Prices = {
  'Agency.partners': () => 10,
}
