import { daysOf, toDay } from '../../contract/days.ts'
import { optionalId } from '../../contract/ids.ts'
import { cutPage, pageSize, toPage } from '../../contract/paging.ts'
import type { QueryNetworkArgs } from '../../contract/types.generated.ts'
import { checkCovered } from '../../engine/graph/covered.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import {
  density,
  type NetworkAnswer,
  networkIn,
  type PairNode,
  rounded,
  tiedIn,
  total,
} from '../../engine/measures/network.ts'
import { knownPlace } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { loadAll } from '../../records/by-id.ts'
import { countedParameters } from '../../records/counted-ties.ts'
import { pairs as countPairs } from '../../records/network.ts'
import { agencyById } from '../agencies.ts'
import { askedCounted } from '../kinds.ts'
import { partyById } from '../parties.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor, walk } from '../walking.ts'

async function network(args: QueryNetworkArgs, context: Context): Promise<NetworkAnswer> {
  const { arrangementKinds, bases, maxParties } = args
  const counted = await askedCounted({ arrangementKinds, bases, maxParties }, context)
  const place = optionalId('place', args.place)
  const includeIllustrative = args.includeIllustrative ?? false
  const projection = await projectionFor(false, context)
  const days = await daysOf(args, async () => projection.referenceDate)
  checkCovered(args.during ? 'during' : 'asOf', { from: days.since, until: days.until }, projection.covered)
  const view = { day: toDay(days.since), until: toDay(days.until), includeIllustrative }
  const question = { place: place === null ? null : knownPlace(projection, place), counted, view }
  const found = await walk(context, networkIn(projection, question))
  return { ...found, projection, counted, place, days, includeIllustrative }
}

const agencyIds = ({ agencies }: Projection, numbers: readonly number[]) => numbers.map((number) => agencies.at(number))

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { AgencyNetwork: NetworkAnswer; AgencyPair: PairNode }

export const resolvers: Resolvers = {
  Query: { network: (_parent, args, context) => network(args, context) },
  AgencyNetwork: {
    pairs({ projection, pairs }, args) {
      const keys = pairs.map(({ agencies }) => agencyIds(projection, agencies).join(' '))
      const cut = cutPage(keys, args)
      const page = pairs.slice(cut.start, cut.start + cut.keys.length)
      return toPage(
        cut,
        page.map((pair) => ({ ...pair, projection })),
      )
    },
    agencies: ({ agencies }) => agencies.length,
    tied: (answer) => tiedIn(answer).size,
    isolates(answer, _args, context) {
      const tied = tiedIn(answer)
      const isolates = answer.agencies.filter((agency) => !tied.has(agency))
      return loadAll(agencyById(context), 'Agency', agencyIds(answer.projection, isolates))
    },
    density: (answer) => density(answer, answer.agencies.length),
    densityOfTied: (answer) => density(answer, tiedIn(answer).size),
    sharedArrangements: (answer) => total(answer, ({ arrangements }) => arrangements.length),
    weight: (answer) => total(answer, ({ weight }) => weight),
    derivedShare(answer) {
      if (answer.pairs.length === 0) return null
      return total(answer, ({ derived }) => derived) / total(answer, ({ arrangements }) => arrangements.length)
    },
    asOf: ({ days }) => days.asOf,
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
    asCypher({ place, counted, days: { since, until }, includeIllustrative }) {
      const { arrangementKinds, bases, maxParties } = countedParameters(counted)
      return asCypher(countPairs, { place, arrangementKinds, bases, maxParties, since, until, includeIllustrative })
    },
  },
  AgencyPair: {
    agencies: ({ projection, agencies }, _args, context) =>
      loadAll(agencyById(context), 'Agency', agencyIds(projection, agencies)),
    sharedArrangements: ({ arrangements }) => arrangements.length,
    weight: ({ weight }) => rounded(weight),
    derivedShare: ({ derived, arrangements }) => derived / arrangements.length,
    arrangements({ projection, arrangements }, { first }, context) {
      const shown = arrangements.toSorted((a, b) => a - b).slice(0, pageSize(first, 20, 100))
      const ids = shown.map((arrangement) => projection.parties.ids.at(arrangement))
      return loadAll(partyById(context), 'Arrangement', ids)
    },
  },
}

export const prices: Prices = {
  'Query.network': () => 100,
}

export const caps: Caps = {
  'AgencyPair.agencies': 2,
  // The seeds have 111 agencies.
  'AgencyNetwork.isolates': 150,
}
