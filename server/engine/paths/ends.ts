import { type InEach, inEach } from '../../../common/languages.ts'
import { dayInWords } from '../../../common/words.ts'
import { toDate } from '../../contract/days.ts'
import type { NoEndReason, NoPathReason } from '../../contract/types.generated.ts'
import {
  holds,
  isOffice,
  ladderOf,
  officesOf,
  type Projection,
  partsOf,
  theEnd,
  theStart,
  tierOf,
  type View,
  worksFor,
} from '../graph/projection.ts'
import type { Constraints } from './constraints.ts'

export type Ends = { from: Set<number>; to: Set<number> }
export type Why = { reason: NoPathReason; message: InEach<string> }
export type WhyNoEnd = { reason: NoEndReason; message: InEach<string> }
type WhyNot = Why & { reason: 'UNKNOWN_FROM' | 'UNKNOWN_TO' | 'EMPTY_FROM' | 'EMPTY_TO' | 'SAME_END' }

/** The parties that each end stands for on the day, or why no path can be asked about. */
export function ends(projection: Projection, from: string, to: string, constraints: Constraints): Ends | Why {
  const both = namedEnds(projection, from, to, constraints)
  const away = constraints.via.find((party) => !holds(projection, projection.parties, party, constraints.view))
  if ('reason' in both || away === undefined) return both
  return { reason: 'VIA_NOT_THERE', message: notThere(projection, away, constraints) }
}

/** The same, whatever is to be passed on the way. */
export function namedEnds(projection: Projection, from: string, to: string, constraints: Constraints): Ends | WhyNot {
  const [near, far] = [standsFor(projection, from), standsFor(projection, to)]
  if (!near) return { reason: 'UNKNOWN_FROM', message: unknown(projection, from) }
  if (!far) return { reason: 'UNKNOWN_TO', message: unknown(projection, to) }
  if (from === to) return { reason: 'SAME_END', message: sameEnd }
  const [start, end] = [near, far].map((end) => present(projection, end, constraints))
  if (!start?.size) return { reason: 'EMPTY_FROM', message: empty(projection, from, near, constraints) }
  if (!end?.size) return { reason: 'EMPTY_TO', message: empty(projection, to, far, constraints) }
  const [only] = start
  if (start.size === 1 && end.size === 1 && end.has(only ?? -1)) {
    return { reason: 'SAME_END', message: inEach((language) => words[language].sameOffice(constraints.asOf)) }
  }
  return { from: start, to: end }
}

/** The parties that a single end stands for on the day, or why there are none. */
export function oneEnd(projection: Projection, id: string, constraints: Constraints): Set<number> | WhyNoEnd {
  const end = standsFor(projection, id)
  if (!end) return { reason: 'UNKNOWN', message: unknown(projection, id) }
  const parties = present(projection, end, constraints)
  return parties.size > 0 ? parties : { reason: 'EMPTY', message: empty(projection, id, end, constraints) }
}

/** A function of the day, for the parties that an id stands for; undefined when nothing has that id. */
type End = (view: View) => number[]

/** A party is itself, an agency all of its offices, a place all offices at work there at the lowest tier. */
export function standsFor(projection: Projection, id: string): End | undefined {
  const party = projection.parties.ids.indexOf(id)
  if (party >= 0) return () => [party]
  const agency = projection.agencies.indexOf(id)
  if (agency >= 0) return () => officesOf(projection, agency)
  const place = projection.places.ids.indexOf(id)
  return place < 0 ? undefined : (view) => atWorkIn(projection, place, view)
}

/** The offices that work for a place or a part of it on the day, at the lowest tier of their ladder that there is among them. */
export function atWorkIn(projection: Projection, place: number, view: View): number[] {
  const parts = partsOf(projection, place)
  const here: number[] = []
  for (let party = 0; party < projection.parties.ids.length; party++) {
    const there = isOffice(projection, party) && holds(projection, projection.parties, party, view)
    if (there && worksFor(projection, party, parts, view)) here.push(party)
  }
  const lowest = new Map<string | null, number>()
  for (const office of here) {
    const ladder = ladderOf(projection, office)
    lowest.set(ladder, Math.max(lowest.get(ladder) ?? 0, tierOf(projection, office)))
  }
  return here.filter((office) => tierOf(projection, office) === lowest.get(ladderOf(projection, office)))
}

function present(projection: Projection, end: End, { view, avoid }: Constraints): Set<number> {
  return new Set(end(view).filter((party) => holds(projection, projection.parties, party, view) && !avoid.has(party)))
}

type Words = {
  sameEnd: string
  sameOffice: (day: string) => string
  unknown: (id: string) => string
  nothing: string
  nobodyAtWork: (id: string, day: string) => string
  avoided: (id: string) => string
  noneThere: (count: number, id: string, day: string) => string
  notBeforeUntold: (id: string, from: string, day: string) => string
  notAfterUntold: (id: string, to: string, day: string) => string
  notBefore: (id: string, from: string) => string
  notAfter: (id: string, to: string, day: string) => string
  madeUp: (id: string) => string
}

const fr = (day: string) => dayInWords(day, 'fr')
const es = (day: string) => dayInWords(day, 'es')

const words: InEach<Words> = {
  en: {
    sameEnd: 'Both ends are the same. Choose two different ones.',
    sameOffice: (day) => `Both ends are the same office on ${day}. Choose another.`,
    unknown: (id) => `There is no office, arrangement, agency or place ${id}. Look it up with \`search\`.`,
    nothing: 'The graph is empty. Bring data in: `npm run import -- --help` says how.',
    nobodyAtWork: (id, day) => `Nobody is known to be at work for ${id} on ${day}. Try another date.`,
    avoided: (id) => `All of ${id} is to be avoided. Take it out of \`avoid\`.`,
    noneThere: (count, id, day) => `None of the ${count} offices of ${id} is there on ${day}. Try another date.`,
    notBeforeUntold: (id, from, day) =>
      `Nothing is on record of ${id} before ${from}, so not of ${day}. Ask about a later date.`,
    notAfterUntold: (id, to, day) =>
      `Nothing is on record of ${id} from ${to} on, so not of ${day}. Ask about an earlier date.`,
    notBefore: (id, from) => `Nothing is on record of ${id} before ${from}. Ask about that day or a later one.`,
    notAfter: (id, to, day) => `${id} was there until before ${to}, not on ${day}. Ask about an earlier date.`,
    madeUp: (id) => `${id} is made up for illustration. Ask with \`includeIllustrative: true\` to see it.`,
  },
  fr: {
    sameEnd: 'Les deux extrémités sont la même. Choisissez-en deux différentes.',
    sameOffice: (day) => `Les deux extrémités sont le même bureau au ${fr(day)}. Choisissez-en une autre.`,
    unknown: (id) => `Il n’y a ni bureau, ni dispositif, ni organisme, ni lieu ${id}. Cherchez-le avec \`search\`.`,
    nothing: 'Le graphe est vide. Importez des données\u00a0: `npm run import -- --help` dit comment.',
    nobodyAtWork: (id, day) => `Personne n’est connu à l’œuvre pour ${id} au ${fr(day)}. Essayez une autre date.`,
    avoided: (id) => `Tout ${id} est à éviter. Retirez-le de \`avoid\`.`,
    noneThere: (count, id, day) =>
      `Aucun des ${count} bureaux de ${id} n’est là au ${fr(day)}. Essayez une autre date.`,
    notBeforeUntold: (id, from, day) =>
      `Rien n’est attesté de ${id} avant le ${fr(from)}, donc rien au ${fr(day)}. Demandez une date ultérieure.`,
    notAfterUntold: (id, to, day) =>
      `Rien n’est attesté de ${id} à partir du ${fr(to)}, donc rien au ${fr(day)}. Demandez une date antérieure.`,
    notBefore: (id, from) =>
      `Rien n’est attesté de ${id} avant le ${fr(from)}. Demandez ce jour-là ou une date ultérieure.`,
    notAfter: (id, to, day) =>
      `${id} a cessé avant le ${fr(to)} et n’est plus là au ${fr(day)}. Demandez une date antérieure.`,
    madeUp: (id) => `${id} est inventé pour l’exemple. Demandez \`includeIllustrative: true\` pour le voir.`,
  },
  es: {
    sameEnd: 'Los dos extremos son el mismo. Elija dos distintos.',
    sameOffice: (day) => `Los dos extremos son la misma oficina a ${es(day)}. Elija otro.`,
    unknown: (id) => `No hay ninguna oficina, mecanismo, organismo ni lugar ${id}. Búsquelo con \`search\`.`,
    nothing: 'El grafo está vacío. Importe datos: `npm run import -- --help` dice cómo.',
    nobodyAtWork: (id, day) => `No se sabe de nadie que trabaje para ${id} a ${es(day)}. Pruebe otra fecha.`,
    avoided: (id) => `Se ha de evitar todo ${id}. Quítelo de \`avoid\`.`,
    noneThere: (count, id, day) => `Ninguna de las ${count} oficinas de ${id} está a ${es(day)}. Pruebe otra fecha.`,
    notBeforeUntold: (id, from, day) =>
      `No consta nada de ${id} antes del ${es(from)}, así que tampoco a ${es(day)}. Pregunte por una fecha posterior.`,
    notAfterUntold: (id, to, day) =>
      `No consta nada de ${id} a partir del ${es(to)}, así que tampoco a ${es(day)}. Pregunte por una fecha anterior.`,
    notBefore: (id, from) => `No consta nada de ${id} antes del ${es(from)}. Pregunte por ese día o por uno posterior.`,
    notAfter: (id, to, day) =>
      `${id} dejó de estar antes del ${es(to)} y no está a ${es(day)}. Pregunte por una fecha anterior.`,
    madeUp: (id) => `${id} es inventado, a título ilustrativo. Pregunte con \`includeIllustrative: true\` para verlo.`,
  },
}

const sameEnd = inEach((language) => words[language].sameEnd)

function unknown({ parties }: Projection, id: string): InEach<string> {
  if (parties.ids.length === 0) return inEach((language) => words[language].nothing)
  return inEach((language) => words[language].unknown(JSON.stringify(id)))
}

function empty(projection: Projection, id: string, end: End, constraints: Constraints): InEach<string> {
  const { asOf, avoid, view } = constraints
  const parties = end(view)
  const [only] = parties
  if (parties.length === 0) return inEach((language) => words[language].nobodyAtWork(id, asOf))
  if (parties.every((party) => avoid.has(party))) return inEach((language) => words[language].avoided(id))
  if (parties.length === 1 && only !== undefined) return notThere(projection, only, constraints)
  return inEach((language) => words[language].noneThere(parties.length, id, asOf))
}

/** Why a party cannot be met on the day, and when it can. */
function notThere({ parties, spans }: Projection, party: number, { asOf, view }: Constraints): InEach<string> {
  const span = parties.span[party]!
  const [from, to] = [spans.from[span]!, spans.to[span]!]
  const id = parties.ids.at(party)
  const untold = spans.taken[span]!
  const [first, end] = [toDate(from) ?? '', toDate(to) ?? '']
  return inEach((language) => {
    const said = words[language]
    if (from > view.day && untold & theStart) return said.notBeforeUntold(id, first, asOf)
    if (to <= view.day && untold & theEnd) return said.notAfterUntold(id, end, asOf)
    if (from > view.day) return said.notBefore(id, first)
    return to <= view.day ? said.notAfter(id, end, asOf) : said.madeUp(id)
  })
}
