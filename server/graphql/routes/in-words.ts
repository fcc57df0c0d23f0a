import type { InEach } from '../../../common/languages.ts'
import { asDecimal, oneDecimal } from '../../../common/words.ts'
import { type Basis, bases, tieKinds } from '../../../cypher/vocabulary.ts'
import { isOffice } from '../../engine/graph/projection.ts'
import type { Ground } from '../../engine/paths/ground.ts'
import type { AnsweredPath } from '../../engine/paths/path.ts'
import type { Offer } from '../../engine/routes/offers.ts'
import { alternativesOf, type Passage, passagesOf } from '../../engine/routes/passages.ts'
import { frictionOf } from '../../engine/search/keys.ts'
import { loadOne, stated } from '../../records/by-id.ts'
import { knownKind } from '../kinds.ts'
import { partyById } from '../parties.ts'
import { walksOf } from '../paths/path.ts'
import type { Walk } from '../paths/sentences.ts'
import type { Context } from '../request.ts'
import { tiesOn } from '../ties.ts'
import { type PassageWalk, routeSentence, type Shared } from './clauses.ts'

const takesPart = tieKinds.indexOf('TAKES_PART_IN')

/** A route in words, with what its passages have beside what carries them. */
export async function routeSentenceOf(path: AnsweredPath, context: Context): Promise<string> {
  const walks = await walksOf(path, context)
  const passages = await Promise.all(passagesOf(path).map((passage) => walked(passage, walks, context)))
  return routeSentence(passages, context.language)
}

async function walked(passage: Passage, walks: Walk[], context: Context): Promise<PassageWalk> {
  const { first, last } = passage
  const own = walks.slice(first, last)
  const shared = await Promise.all(sharedIn(passage).map((one) => named(passage.path.ground, one, context)))
  return { from: own[0]!.from, to: own.at(-1)!.to, walks: own, shared }
}

/**
 * The arrangements that both stations are in, that which carries the passage first, and others of its level; none where a
 * tie or a chain carries it.
 */
function sharedIn(passage: Passage): { arrangement: number; ties: number[] }[] {
  const { ground, found } = passage.path
  const { level } = ground.projection.parties
  const carrier = found.parties[passage.first + 1]!
  const isIn = (ties: number[]) => ties.every((tie) => ground.projection.ties.kind[tie] === takesPart)
  const carrying = found.ties.slice(passage.first, passage.last)
  if (carrying.length !== 2 || isOffice(ground.projection, carrier) || !isIn(carrying)) return []
  const others = alternativesOf(passage).flatMap(({ arrangement, ties }) =>
    arrangement === null || level[arrangement] !== level[carrier] || !isIn(ties) ? [] : { arrangement, ties },
  )
  return [{ arrangement: carrier, ties: carrying }, ...others]
}

async function named(
  { projection }: Ground,
  { arrangement, ties }: { arrangement: number; ties: number[] },
  context: Context,
): Promise<Shared> {
  const row = await loadOne(partyById(context), 'Party', projection.parties.ids.at(arrangement))
  const kind = await knownKind('ArrangementKind', stated(row.kind, 'kind', row.id), context)
  const said: Basis[] = ties.map((tie) => bases[projection.ties.basis[tie]!]!)
  return { arrangement: row, kind, bases: said }
}

type OfferWords = {
  without: (party: string) => string
  withoutTie: (near: string, far: string, confidence: string) => string
  observedOnly: string
  stayIn: string
  oneBody: string
  stopped: (limit: string) => string
  noRoute: (limit: string) => string
  first: (limit: string, friction: string, route: string) => string
}

const offerWords: InEach<OfferWords> = {
  en: {
    without: (party) => `Without ${party},`,
    withoutTie: (near, far, sure) => `Without the tie of ${near} to ${far}, its least certain (confidence ${sure}),`,
    observedOnly: 'By observed steps alone,',
    stayIn: 'Staying where the ends work,',
    oneBody: 'From one body to no body above it,',
    stopped: (limit) => `${limit} the search stopped at its budget before it found a route.`,
    noRoute: (limit) => `${limit} there is no route without a detour.`,
    first: (limit, friction, route) => `${limit} the first route has friction ${friction}: ${route}`,
  },
  fr: {
    without: (party) => `Sans ${party},`,
    withoutTie: (near, far, sure) => `Sans le lien entre ${near} et ${far}, le moins sûr (confiance ${sure}),`,
    observedOnly: 'Par les seules étapes observées,',
    stayIn: 'En restant là où les extrémités travaillent,',
    oneBody: 'Sans passer d’un organe à celui qui le chapeaute,',
    stopped: (limit) => `${limit} la recherche a épuisé son budget avant de trouver un itinéraire.`,
    noRoute: (limit) => `${limit} il n’y a pas d’itinéraire sans détour.`,
    first: (limit, friction, route) => `${limit} le premier itinéraire a une friction de ${friction}\u00a0: ${route}`,
  },
  es: {
    without: (party) => `Sin ${party},`,
    withoutTie: (near, far, sure) => `Sin el vínculo entre ${near} y ${far}, el menos seguro (confianza ${sure}),`,
    observedOnly: 'Solo por pasos observados,',
    stayIn: 'Sin salir de donde trabajan los extremos,',
    oneBody: 'Sin pasar de un órgano al que está por encima,',
    stopped: (limit) => `${limit} la búsqueda agotó su presupuesto antes de hallar una ruta.`,
    noRoute: (limit) => `${limit} no hay ruta sin rodeo.`,
    first: (limit, friction, route) => `${limit} la primera ruta tiene una fricción de ${friction}: ${route}`,
  },
}

/** An offer as a sentence: the limit, and what the first route would be. */
export async function offerSentence(offer: Offer, context: Context): Promise<string> {
  const words = offerWords[context.language]
  const limit = await limitInWords(offer, words, context)
  const { route, outOfBudget } = offer
  if (route === null) return outOfBudget ? words.stopped(limit) : words.noRoute(limit)
  const friction = oneDecimal(frictionOf(route.path.found.key), context.language)
  return words.first(limit, friction, await routeSentenceOf(route.path, context))
}

async function limitInWords(offer: Offer, words: OfferWords, context: Context) {
  const {
    limit,
    without,
    ground: { projection, constraints },
  } = offer
  const nameOf = async (party: number) =>
    (await loadOne(partyById(context), 'Party', projection.parties.ids.at(party))).name
  if (without !== null && 'party' in without) return words.without(await nameOf(without.party))
  if (without !== null) {
    const { ids, from, to } = projection.ties
    const [{ confidence }, near, far] = await Promise.all([
      loadOne(tiesOn(constraints.asOf, context), 'Tie', ids.at(without.tie)),
      nameOf(from[without.tie]!),
      nameOf(to[without.tie]!),
    ])
    return words.withoutTie(near, far, asDecimal(confidence, context.language))
  }
  if (limit === 'OBSERVED_ONLY') return words.observedOnly
  return limit === 'STAY_IN_COUNTRY' ? words.stayIn : words.oneBody
}
