import { observedBases } from '../../../cypher/vocabulary.ts'
import { badInput } from '../../contract/errors.ts'
import { quoted } from '../../contract/ids.ts'
import type { QueryPlansArgs } from '../../contract/types.generated.ts'
import {
  type BodiesFound,
  type PlanFound,
  type PlanOfPlaceFound,
  planCounts,
  type Years,
} from '../../engine/measures/plans.ts'
import { knownPlace } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { loadOne } from '../../records/by-id.ts'
import { found, here, parts } from '../../records/plans.ts'
import { knownEntity } from '../entities.ts'
import { jointKinds, knownKind, planKinds, resultKinds } from '../kinds.ts'
import { partyById } from '../parties.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor } from '../walking.ts'

const mostPlaces = 12
const mostYears = 5

async function plans(args: QueryPlansArgs, context: Context): Promise<PlanOfPlaceFound[]> {
  const projection = await projectionFor(false, context)
  const places = askedPlaces(args.places)
  for (const place of places) knownPlace(projection, place, 'places')
  const asOf = args.asOf ?? projection.referenceDate
  const [planned, results, joint] = await Promise.all([planKinds(context), resultKinds(context), jointKinds(context)])
  const kinds = { results, joint }
  const asked = { places, kinds: planned, asOf }
  const [atWork, rows] = await Promise.all([context.read(here, asked), context.read(found, asked)])
  const ids = [...new Set(rows.map(({ plan }) => plan))]
  const all = ids.length === 0 ? [] : await context.read(parts, { plans: ids, ...kinds })
  const countsOf = new Map(
    ids.map((id) => {
      const own = all.filter(({ plan }) => plan === id)
      return [id, planCounts(id, own)] as const
    }),
  )
  return places.flatMap((place) => {
    const row = rows.find((row) => row.place === place)
    const counts = row && countsOf.get(row.plan)
    const plan = row && counts ? { ...row, counts, kinds } : null
    return atWork.filter((one) => one.place === place).map((one) => ({ ...one, asOf, plan }))
  })
}

function askedPlaces(places: readonly string[]): string[] {
  if (places.length < 1 || places.length > mostPlaces)
    throw badInput('places', `\`places\` must name 1 to ${mostPlaces} places; it named ${places.length}.`)
  const twice = places.find((id, index) => places.indexOf(id) !== index)
  if (twice !== undefined) throw badInput('places', `\`places\` names ${quoted(twice)} twice. Name each once.`)
  return [...places]
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { PlanOfPlace: PlanOfPlaceFound; Bodies: BodiesFound; Plan: PlanFound; PlanYears: Years }

export const resolvers: Resolvers = {
  Query: { plans: (_parent, args, context) => plans(args, context) },
  PlanOfPlace: {
    place: ({ place }, _args, context) => knownEntity('Place', place, context),
    offices: ({ offices }) => offices.length,
    lines: ({ lines }) => lines.length,
    observedLines: ({ lines }) => lines.filter((basis) => observedBases.includes(basis)).length,
  },
  Bodies: {
    kind: ({ kind }, _args, context) => knownKind('ArrangementKind', kind, context),
    derivedShare: ({ derived, parts }) => (parts === 0 ? null : derived / parts),
  },
  Plan: {
    arrangement: ({ plan }, _args, context) => loadOne(partyById(context), 'Arrangement', plan),
    priorities: ({ counts }) => counts.priorities,
    outcomes: ({ counts }) => counts.outcomes,
    outputs: ({ counts }) => counts.outputs,
    sharedOutputs: ({ counts }) => counts.shared,
    agencies: ({ counts }) => counts.agencies.length,
    parts: ({ counts }) => counts.parts,
    jointActivities: ({ counts }) => counts.jointActivities,
    jointParts: ({ counts }) => counts.jointParts,
    jointAgencies: ({ counts }) => counts.jointAgencies.length,
    pairs: ({ counts }) => counts.pairs,
    pairsApart: ({ counts }) => counts.pairsApart,
    jointly: ({ counts }) => counts.jointly,
    alone: ({ counts }) => counts.alone,
    largest: ({ counts: { largest } }, _args, context) =>
      largest === null ? null : loadOne(partyById(context), 'Arrangement', largest),
    years: ({ counts }) => counts.years.slice(0, mostYears),
    asCypher: ({ plan, kinds }) => asCypher(parts, { plans: [plan], ...kinds }),
  },
}

export const prices: Prices = {
  'Query.plans': (_, { places }) => 120 * (Array.isArray(places) ? places.length : 1),
}

export const caps: Caps = {
  'Query.plans': mostPlaces,
  // The seeds have 15 kinds of arrangements.
  'PlanOfPlace.bodies': 15,
  'Plan.countries': 20,
  'Plan.years': mostYears,
}
