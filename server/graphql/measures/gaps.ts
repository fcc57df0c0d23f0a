import { longest } from '../../../common/constraints.ts'
import { within } from '../../contract/errors.ts'
import { cutPage, pageSize, toPage } from '../../contract/paging.ts'
import type { QueryGapsArgs } from '../../contract/types.generated.ts'
import {
  agenciesAt,
  type Bounds,
  type GapNode,
  type GapPage,
  gapsAmong,
  overlapping,
  shareOfDerived,
  type Undecided,
} from '../../engine/measures/gaps.ts'
import { hasWorkOnRecord } from '../../engine/measures/result-gaps.ts'
import { knownPlace } from '../../engine/paths/constraints.ts'
import { groundOf, type Terms } from '../../engine/paths/ground.ts'
import { frictionUsed } from '../../engine/paths/path.ts'
import { loadAll } from '../../records/by-id.ts'
import { comparable } from '../../records/overlap.ts'
import { agencyById } from '../agencies.ts'
import { budgetOnly, onNoGoal } from '../goal-figures.ts'
import { partyById } from '../parties.ts'
import { listedPaths } from '../paths/as-cypher.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { termsOf, walk } from '../walking.ts'
import { cannotKnow, gapInWords, gapsInWords, notesOn } from './gaps-in-words.ts'
import { resultGaps, workKinds } from './gaps-on-results.ts'

async function gaps(args: QueryGapsArgs, context: Context): Promise<GapPage> {
  const constraints = {
    asOf: args.asOf ?? null,
    includeIllustrative: args.includeIllustrative ?? false,
    maxSteps: longest,
  }
  const terms = await termsOf({ constraints, friction: args.friction ?? null }, context)
  const on = args.on ?? 'RESULTS'
  if (on === 'RESULTS') return resultGaps(args, terms, context)
  return pathGaps({ on, ...checkedBounds(args) }, args, terms, context)
}

async function pathGaps(bounds: Bounds, args: QueryGapsArgs, terms: Terms, context: Context): Promise<GapPage> {
  const { projection } = terms
  const place = knownPlace(projection, args.place)
  const kinds = await workKinds(context)
  const { asOf, view } = terms.constraints
  const officesOf = agenciesAt(terms, place)
  const asked = { agencies: [...officesOf.keys()], asOf, includeIllustrative: view.includeIllustrative }
  const [holdings, spent] = await Promise.all([
    context.read(comparable.MANDATES, asked),
    context.read(comparable.SDG_SPEND, asked),
  ])
  function* work() {
    const ground = yield* groundOf(terms)
    const found = yield* overlapping(officesOf, { holdings, spent }, bounds)
    const { gaps, undecided } = yield* gapsAmong(ground, found.pairs, bounds)
    const asked = { ground, projection, place: args.place, asOf, on: bounds.on }
    const nodes = gaps.map((gap): GapNode => ({ ...gap, ...asked, ...withoutResults, offices: gap.offices.flat() }))
    return { ground, found, gaps: nodes, undecided, hasWork: hasWorkOnRecord(projection, place, kinds) }
  }
  const { ground, found, gaps, undecided, hasWork } = await walk(context, work())
  const cut = cutPage(
    gaps.map(({ agencies }) => agencies.join(' ')),
    args,
  )
  const page = gaps.slice(cut.start, cut.start + cut.keys.length)
  const best = page.flatMap(({ best }) => best ?? [])
  return {
    ...toPage(cut, page),
    agencies: officesOf.size,
    compared: { ...asked, year: found.year },
    pairs: found.pairs.length,
    undecided,
    withoutData: found.withoutData,
    workingAlone: [],
    hasWork,
    projection,
    asCypher: listedPaths(ground, best),
    derivedShare: shareOfDerived(ground, best),
    year: found.year,
    place: args.place,
    includeIllustrative: view.includeIllustrative,
    ...bounds,
    ground,
    asOf,
  }
}

const withoutResults = { results: [], allResults: 0, alone: [] }

function checkedBounds({ minOverlap, maxFriction, maxParties }: QueryGapsArgs): Omit<Bounds, 'on'> {
  return {
    minOverlap: within('minOverlap', minOverlap ?? 0.4, 0, 1),
    maxFriction: within('maxFriction', maxFriction ?? 2, 0, 1_000),
    maxParties: within('maxParties', maxParties ?? 10, 2, 1_000),
  }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { GapConnection: GapPage; Gap: GapNode; UndecidedPair: Undecided }

export const resolvers: Resolvers = {
  Query: { gaps: (_parent, args, context) => gaps(args, context) },
  GapConnection: {
    sentence: (page, _args, context) => gapsInWords(page, context),
    cannotKnow: (page, _args, context) => cannotKnow(page, context),
    notes: (page, _args, context) => notesOn(page, context),
    workingAlone: ({ workingAlone }, _args, context) => loadAll(agencyById(context), 'Agency', workingAlone),
    friction: ({ ground }) => ground && frictionUsed(ground),
    budgetOnly: ({ compared }, _args, context) => budgetOnly(compared, context),
    onNoGoal: ({ compared }, _args, context) => onNoGoal(compared, context),
    dataVersion: ({ projection }) => projection.dataVersion.asked(),
    withoutData: ({ withoutData }, _, context) => loadAll(agencyById(context), 'Agency', withoutData),
  },
  UndecidedPair: { agencies: ({ agencies }, _, context) => loadAll(agencyById(context), 'Agency', agencies) },
  Gap: {
    agencies: ({ agencies }, _, context) => loadAll(agencyById(context), 'Agency', agencies),
    offices: ({ projection, offices }, _, context) =>
      loadAll(
        partyById(context),
        'Office',
        offices.map((office) => projection.parties.ids.at(office)),
      ),
    sentence: (gap, _args, context) => gapInWords(gap, context),
    results: ({ projection, results }, { first }, context) =>
      loadAll(
        partyById(context),
        'Arrangement',
        results.slice(0, pageSize(first, 20, 100)).map((result) => projection.parties.ids.at(result)),
      ),
    sharedResults: ({ results }) => results.length,
    workingAlone: ({ alone }, _args, context) => loadAll(agencyById(context), 'Agency', alone),
    best: ({ ground, best }) => (ground && best ? { ground, found: best, rank: null } : null),
    noPath: ({ agencies: [from, to], why }) => why && { ...why, terms: null, ends: { from, to } },
  },
}

export const prices: Prices = {
  'Query.gaps': () => 500,
}

export const caps: Caps = {
  'Gap.agencies': 2,
  'Gap.workingAlone': 2,
  'GapConnection.notes': 1,
  'GapConnection.workingAlone': 100,
  'GapConnection.withoutData': 100,
  'UndecidedPair.agencies': 2,
}
