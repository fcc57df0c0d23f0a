import { cutPage, toPage } from '../../contract/paging.ts'
import { isObserved } from '../../engine/friction/pricing.ts'
import { observedSteps, pathId } from '../../engine/paths/path.ts'
import { leaves } from '../../engine/routes/abroad.ts'
import type { Offer } from '../../engine/routes/offers.ts'
import {
  type Alternative,
  alternativesOf,
  type Crossing,
  chainOf,
  crossingsOf,
  frictionOfPassage,
  nameOf,
  type Passage,
  passagesOf,
  stationsOf,
} from '../../engine/routes/passages.ts'
import type { RouteAnswer } from '../../engine/routes/routes-answer.ts'
import { frictionOf } from '../../engine/search/keys.ts'
import { loadAll, loadOne } from '../../records/by-id.ts'
import { agencyById } from '../agencies.ts'
import { knownEntity } from '../entities.ts'
import { levels } from '../levels.ts'
import { partyById } from '../parties.ts'
import type { Caps } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { offerSentence, routeSentenceOf } from './in-words.ts'

const route: NonNullable<Resolvers['Route']> = {
  id: ({ path: { ground, found } }) => pathId(ground.projection, found),
  chain: ({ path }) => chainOf(path),
  rank: ({ path }) => path.rank,
  friction: ({ path }) => frictionOf(path.found.key),
  path: ({ path }) => path,
  passages: ({ path }) => passagesOf(path),
  crossings: ({ path }) => crossingsOf(path),
  leaves({ path: { ground, found }, abroad }, _args, context) {
    const places = abroad === null ? [] : leaves(ground.projection, abroad, found.parties)
    return Promise.all(places.map((place) => knownEntity('Place', place, context)))
  },
  observedSteps: ({ path }) => observedSteps(path),
  sentence: ({ path }, _args, context) => routeSentenceOf(path, context),
}

const partyOf = (passage: Passage, party: number, context: Context) =>
  loadOne(partyById(context), 'Party', passage.path.ground.projection.parties.ids.at(party))

const passage: NonNullable<Resolvers['Passage']> = {
  index: ({ place }) => place + 1,
  from: (passage, _args, context) => partyOf(passage, stationsOf(passage)[0], context),
  to: (passage, _args, context) => partyOf(passage, stationsOf(passage)[1], context),
  steps: ({ path, first, last }) => Array.from({ length: last - first }, (_, step) => ({ path, index: first + step })),
  friction: frictionOfPassage,
  alternatives(passage, args) {
    const all = alternativesOf(passage)
    const cut = cutPage(
      all.map((one) => nameOf(passage.path.ground, one)),
      args,
      10,
    )
    return toPage(cut, all.slice(cut.start, cut.start + cut.keys.length))
  },
}

const alternative: NonNullable<Resolvers['Alternative']> = {
  arrangement({ ground: { projection }, arrangement }, _args, context) {
    return arrangement === null ? null : loadOne(partyById(context), 'Party', projection.parties.ids.at(arrangement))
  },
  ties: ({ ground: { projection, constraints }, ties }, _args, context) =>
    loadAll(
      tiesOn(constraints.asOf, context),
      'Tie',
      ties.map((tie) => projection.ties.ids.at(tie)),
    ),
  observed: ({ ground, ties }) => ties.every((tie) => isObserved(ground.projection, tie)),
}

const agencyAt = ({ passage }: Crossing, agency: number, context: Context) =>
  loadOne(agencyById(context), 'Agency', passage.path.ground.projection.agencies.at(agency))

const crossing: NonNullable<Resolvers['Crossing']> = {
  passage: ({ passage }) => passage.place + 1,
  from: (crossing, _args, context) => agencyAt(crossing, crossing.from, context),
  to: (crossing, _args, context) => agencyAt(crossing, crossing.to, context),
  async levels({ passage, levels: numbers }, _args, context) {
    const all = await levels(context)
    const ids = numbers.map((number) => passage.path.ground.projection.levels[number]!.id)
    return all.filter(({ id }) => ids.includes(id))
  },
}

const offer: NonNullable<Resolvers['Offer']> = {
  subject({ without, ground: { projection } }) {
    if (without === null) return null
    return 'tie' in without ? projection.ties.ids.at(without.tie) : projection.parties.ids.at(without.party)
  },
  sentence: (offer, _args, context) => offerSentence(offer, context),
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = {
  Route: RouteAnswer
  Passage: Passage
  Alternative: Alternative
  Crossing: Crossing
  Offer: Offer
}

export const resolvers: Resolvers = {
  Route: route,
  Passage: passage,
  Alternative: alternative,
  Crossing: crossing,
  Offer: offer,
}

export const caps: Caps = {
  'Route.chain': 13,
  'Route.passages': 12,
  'Route.crossings': 12,
  'Route.leaves': 12,
  'Passage.steps': 12,
  'Alternative.ties': 2,
  'Crossing.levels': 4,
}
