import { cutPage, toPage } from '../../contract/paging.ts'
import type { CoverageState, PairPlacesArgs, PairState, QueryPairArgs } from '../../contract/types.generated.ts'
import { askedAgencies } from '../../engine/measures/asked-agencies.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { loadAll } from '../../records/by-id.ts'
import { comparable } from '../../records/overlap.ts'
import { type PairFound, type PairPlaceRow, shared } from '../../records/pair.ts'
import { agencyById } from '../agencies.ts'
import { knownEntity } from '../entities.ts'
import { jointKinds, knownKind, resultKinds } from '../kinds.ts'
import { partyById } from '../parties.ts'
import { placeCoverage } from '../place-coverage.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor } from '../walking.ts'
import { blanksOf, pairInWords, pairState, placeInWords } from './pair-in-words.ts'

const mostShown = 100
const inOrder: PairState[] = ['TOGETHER', 'TOGETHER_ON_OTHER_DAYS', 'SAME_RESULT', 'APART', 'UNKNOWN']

/** Where two agencies work together, and where not. */
export async function pairOf(args: QueryPairArgs, context: Context): Promise<PairFound> {
  const projection = await projectionFor(false, context)
  const agencies = askedAgencies(projection, args.agencies, 2, 2)
  const [joint, results] = await Promise.all([jointKinds(context), resultKinds(context)])
  const includeIllustrative = args.includeIllustrative ?? false
  const day = { agencies, asOf: args.asOf ?? projection.referenceDate, includeIllustrative }
  const asked = { ...day, kinds: [...joint, ...results] }
  const [rows, present] = await Promise.all([context.read(shared, asked), context.read(comparable.PLACES, day)])
  const bothIn = inTwice(present.map(({ thing }) => thing))
  const isOnRecord = rows.filter(({ isNow, kind }) => isNow || joint.includes(kind))
  const places = [...new Set([...isOnRecord.map(({ place }) => place), ...bothIn])]
  const withCoverage = places.map(async (place): Promise<PairPlaceRow> => {
    const here = isOnRecord.filter((row) => row.place === place)
    const works = here.filter(({ kind }) => joint.includes(kind))
    return {
      place,
      bothAtWork: bothIn.has(place),
      works: works.filter(({ isNow }) => isNow),
      worksOnOtherDays: works.filter(({ isNow }) => !isNow).length,
      results: here.filter(({ kind }) => results.includes(kind)),
      asked,
      coverage: here.length > 0 ? null : await knownCoverage(place, asked.asOf, context),
    }
  })
  const found = await Promise.all(withCoverage)
  const rank = (row: PairPlaceRow) => inOrder.indexOf(pairState(row))
  found.sort((a, b) => rank(a) - rank(b) || b.works.length - a.works.length || (a.place < b.place ? -1 : 1))
  return { asked, rows: found }
}

/** What is in a list twice: each agency names a place once. */
function inTwice(places: string[]): Set<string> {
  return new Set(places.filter((place, index) => places.indexOf(place) !== index))
}

async function knownCoverage(place: string, asOf: string, context: Context) {
  const found = await placeCoverage(place, asOf, context)
  if (found === undefined) throw new Error(`The place ${place} was there a moment ago.`)
  return found
}

function page({ rows }: PairFound, args: Partial<PairPlacesArgs>) {
  const kept = args.state ? rows.filter((row) => pairState(row) === args.state) : rows
  const cut = cutPage(
    kept.map(({ place }) => place),
    args,
  )
  return toPage(cut, kept.slice(cut.start, cut.start + cut.keys.length))
}

const countOf =
  (state: PairState) =>
  ({ rows }: PairFound) =>
    rows.filter((row) => pairState(row) === state).length

const idsOf = (some: PairPlaceRow['works']) => some.slice(0, mostShown).map(({ id }) => id)

/** How many joint works are of each kind, most first. */
async function kindsOf({ works }: PairPlaceRow, context: Context) {
  const ids = [...new Set(works.map(({ kind }) => kind))]
  const counts = ids.map((id) => ({ id, count: works.filter(({ kind }) => kind === id).length }))
  counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
  return Promise.all(
    counts.map(async ({ id, count }) => ({ kind: await knownKind('ArrangementKind', id, context), count })),
  )
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Pair: PairFound; PairPlace: PairPlaceRow }

export const resolvers: Resolvers = {
  Query: { pair: (_parent, args, context) => pairOf(args, context) },
  Pair: {
    agencies: ({ asked }, _args, context) => loadAll(agencyById(context), 'Agency', asked.agencies),
    places: (found, args) => page(found, args),
    bothAtWork: ({ rows }) => rows.filter(({ bothAtWork }) => bothAtWork).length,
    together: countOf('TOGETHER'),
    togetherOnOtherDays: countOf('TOGETHER_ON_OTHER_DAYS'),
    sameResult: countOf('SAME_RESULT'),
    apart: countOf('APART'),
    unknown: (found) => blanksOf(found).map(([state, count]: [CoverageState, number]) => ({ state, count })),
    gist: (found, _args, context) => pairInWords(found, context),
    asOf: ({ asked }) => asked.asOf,
    asCypher: ({ asked }) => asCypher(shared, asked),
  },
  PairPlace: {
    place: ({ place }, _args, context) => knownEntity('Place', place, context),
    state: pairState,
    coverage: ({ place, coverage, asked }, _args, context) => coverage ?? knownCoverage(place, asked.asOf, context),
    works: ({ works }, _args, context) => loadAll(partyById(context), 'Arrangement', idsOf(works)),
    kinds: (row, _args, context) => kindsOf(row, context),
    results: ({ results }, _args, context) => loadAll(partyById(context), 'Arrangement', idsOf(results)),
    derivedShare({ works, results }) {
      const counted = works.length > 0 ? works : results
      return counted.length === 0 ? null : counted.filter(({ isDerived }) => isDerived).length / counted.length
    },
    sentence: (row, _args, context) => placeInWords(row, context),
  },
}

export const prices: Prices = {
  'Query.pair': () => 2_000,
  'Pair.gist': () => 5,
  'PairPlace.coverage': () => 20,
  'PairPlace.sentence': () => 2,
}

export const caps: Caps = {
  'Pair.agencies': 2,
  'Pair.unknown': 3,
  'PairPlace.kinds': 3,
  'PairPlace.works': 10,
  'PairPlace.results': 10,
}
