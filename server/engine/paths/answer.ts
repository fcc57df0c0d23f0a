import { type InEach, inEach, type Language } from '../../../common/languages.ts'
import { byNumber, dayInWords } from '../../../common/words.ts'
import type { Outcome } from '../search/k-best.ts'
import { frictionOf, unitsInKey } from '../search/keys.ts'
import type { Why } from './ends.ts'
import type { Ground, Terms } from './ground.ts'
import type { AnsweredPath } from './path.ts'

/** One question's answer, before names and evidence are looked up. */
export type PathAnswer = {
  ground: Ground
  ends: EndIds
  outcome: Outcome
  /** How many paths come before this page, and how many are on it. */
  offset: number
  first: number
  noPath: NoPathAnswer | null
}
/** `terms` and `ends`: the question, to be asked again with less in the way; null where no other would have an answer. */
export type NoPathAnswer = Why & { terms: Terms | null; ends: EndIds }
export type EndIds = { from: string; to: string }

export const mostPaths = 200

export const hopeless = new Set(['UNKNOWN_FROM', 'UNKNOWN_TO', 'SAME_END'])

type Words = {
  deadEnd: (party: string) => string
  outOfBudget: string
  noChain: (ends: EndIds, steps: number, day: string) => string
}

const words: InEach<Words> = {
  en: {
    deadEnd: (party) =>
      `No path can pass ${party} and go on without passing a party twice. Take it out of \`via\`, or make it an end.`,
    outOfBudget: 'The search stopped at its budget before it found a path; there may be one. Ask for fewer steps.',
    noChain: ({ from, to }, steps, day) =>
      `No chain of at most ${steps} ${byNumber(steps, 'tie', 'ties')} joins ${from} and ${to} on ${dayInWords(day)} within the constraints. Try fewer constraints, more steps or another date.`,
  },
  fr: {
    deadEnd: (party) =>
      `Aucun chemin ne peut passer par ${party} et continuer sans repasser au même endroit. Retirez-le de \`via\`, ou faites-en une extrémité.`,
    outOfBudget:
      'La recherche a épuisé son budget avant de trouver un chemin\u202f; il y en a peut-être un. Demandez moins d’étapes.',
    noChain: ({ from, to }, steps, day) =>
      `Aucune chaîne de ${steps} ${byNumber(steps, 'lien', 'liens', 'fr')} au plus ne joint ${from} et ${to} au ${dayInWords(day, 'fr')} sous ces contraintes. Essayez moins de contraintes, plus d’étapes ou une autre date.`,
  },
  es: {
    deadEnd: (party) =>
      `Ningún camino puede pasar por ${party} y seguir sin pasar dos veces por el mismo sitio. Quítelo de \`via\`, o hágalo un extremo.`,
    outOfBudget: 'La búsqueda agotó su presupuesto antes de hallar un camino; puede que lo haya. Pida menos pasos.',
    noChain: ({ from, to }, steps, day) =>
      `Ninguna cadena de ${steps} ${byNumber(steps, 'vínculo', 'vínculos', 'es')} como máximo une ${from} y ${to} a ${dayInWords(day, 'es')} con estas restricciones. Pruebe menos restricciones, más pasos u otra fecha.`,
  },
}

/** That nothing joins the two, named by their ids or as a reader knows them. */
export function noChainInWords(ends: EndIds, { maxSteps, asOf }: Terms['constraints'], language: Language): string {
  return words[language].noChain(ends, maxSteps, asOf)
}

export function none(ends: EndIds, { projection, constraints }: Terms, outcome: Outcome): Why {
  const { via } = constraints
  if (outcome.deadEnd !== undefined) {
    const dead = projection.parties.ids.at(via[outcome.deadEnd]!)
    return { reason: 'VIA_DEAD_END', message: inEach((language) => words[language].deadEnd(dead)) }
  }
  if (outcome.outOfBudget) {
    return { reason: 'OUT_OF_BUDGET', message: inEach((language) => words[language].outOfBudget) }
  }
  return { reason: 'NO_CHAIN', message: inEach((language) => noChainInWords(ends, constraints, language)) }
}

/** The friction up to which the list up to this page is complete, when it is not complete altogether. */
export function provenTo({ outcome: { paths, outOfBudget, proven }, offset, first }: PathAnswer): number {
  const last = Math.min(offset + first, paths.length)
  // Of the very friction of the first path that may be missing, others may be missing too.
  if (outOfBudget && last === paths.length) return frictionOf(Math.max(0, proven - unitsInKey))
  return frictionOf(paths[last - 1]?.key ?? 0)
}

export function complete({ outcome, offset, first }: PathAnswer): boolean {
  return !outcome.outOfBudget && outcome.paths.length <= offset + first && outcome.paths.length < mostPaths
}

export function pageOf({ ground, outcome, offset, first }: PathAnswer): AnsweredPath[] {
  return outcome.paths
    .slice(offset, offset + first)
    .map((found, index) => ({ ground, found, rank: offset + index + 1 }))
}
