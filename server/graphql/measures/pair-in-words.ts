import type { InEach } from '../../../common/languages.ts'
import { counted, dayInWords, listed, withCommas } from '../../../common/words.ts'
import type { PairState } from '../../contract/types.generated.ts'
import { loadOne } from '../../records/by-id.ts'
import type { PairFound, PairPlaceRow } from '../../records/pair.ts'
import { knownEntity } from '../entities.ts'
import { kindName } from '../kind-names.ts'
import { knownKind } from '../kinds.ts'
import { partyById } from '../parties.ts'
import { coverageInWords, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { quotedIn } from './many-in-words.ts'
import { acronyms } from './together-in-words.ts'

export function pairState({ works, worksOnOtherDays, results, coverage }: PairPlaceRow): PairState {
  if (works.length > 0) return 'TOGETHER'
  if (worksOnOtherDays > 0) return 'TOGETHER_ON_OTHER_DAYS'
  if (results.length > 0) return 'SAME_RESULT'
  return coverage !== null && stateOf(coverage) === 'KNOWN' ? 'APART' : 'UNKNOWN'
}

const blanks = ['NO_FILE', 'TOTALS_ONLY', 'NONE_JOINT'] as const
type Blank = (typeof blanks)[number]

/** In how many countries the data has each kind of blank; those that there are. */
export function blanksOf({ rows }: PairFound): [Blank, number][] {
  const counts = blanks.map((state): [Blank, number] => {
    const is = ({ coverage }: PairPlaceRow) => coverage !== null && stateOf(coverage) === state
    return [state, rows.filter(is).length]
  })
  return counts.filter(([, count]) => count > 0)
}

type Of = { names: string; day: string }
type At = Of & { place: string }
type Words = {
  blanks: Record<Blank, (count: number) => string>
  nowhere: (of: Of) => string
  together: (of: Of, count: number, countries: number, isBothAtWork: boolean, more: number) => string
  sameResult: (count: number) => string
  apart: (count: number) => string
  unknown: (count: number, blanks: string) => string
  semicolon: string
  at: {
    together: (at: At, shared: string, more: number) => string
    onOtherDays: (at: At, count: number) => string
    sameResult: (at: At, shared: string) => string
    apart: (at: At) => string
    unknown: (at: At) => string
  }
  derived: (count: number, isAll: boolean) => string
  suchAs: (example: string) => string
}

const words: InEach<Words> = {
  en: {
    blanks: {
      NO_FILE: (count) => `in ${count} it has no work plan`,
      TOTALS_ONLY: (count) => `in ${count} it gives totals and no activities`,
      NONE_JOINT: (count) => `in ${count} it has results or activities and nothing joint, of anybody`,
    },
    nowhere: ({ names, day }) =>
      `On ${day}, ${names} are both at work in no country, and nothing is on record of the two.`,
    together: ({ names, day }, count, countries, isBothAtWork, more) => {
      const where = isBothAtWork ? 'where both are at work' : 'where both are at work or on record'
      const others = more === 0 ? '' : ` (and in ${more} more on other days)`
      const otherwise = more === 0 ? '' : `; in ${more} of them there is on other days`
      const all = countries === 1 ? 'the one country' : `the ${withCommas(countries)} countries`
      if (count === 0) return `On ${day}, no joint work of ${names} is on record in ${all} ${where}${otherwise}`
      return `On ${day}, joint work of ${names} is on record in ${countries === 1 ? all : `${count} of ${all}`} ${where}${others}`
    },
    sameResult: (count) => `in ${count} they stand under one result and no joint work of the two is on record`,
    apart: (count) => `in ${count} the data has joint work of others and nothing of these two`,
    unknown: (count, blanks) => `in ${count} the data does not say: ${blanks}`,
    semicolon: '; ',
    at: {
      together: ({ names, place, day }, shared, more) =>
        `In ${place}, ${names} work together on ${day} in ${shared}${more === 0 ? '' : `; ${more} more on other days`}.`,
      onOtherDays: ({ names, place, day }, count) =>
        `In ${place}, no joint work of ${names} is on record on ${day}; ${counted(count, 'joint work')} on other days.`,
      sameResult: ({ names, place, day }, shared) =>
        `In ${place}, ${names} stand on ${day} under ${shared}, and no joint work of the two is on record.`,
      apart: ({ names, place, day }) =>
        `In ${place}, ${names} are both at work on ${day}; joint work of others is on record there, and of these two neither joint work nor one result.`,
      unknown: ({ names, place }) => `${names} are both at work in ${place}.`,
    },
    derived: (count, isAll) => (isAll ? ' (by rule)' : ` (${count} of these by rule)`),
    suchAs: (example) => `, such as ${example}`,
  },
  fr: {
    blanks: {
      NO_FILE: (count) => `${count} sans plan de travail`,
      TOTALS_ONLY: (count) => `${count} avec des totaux et aucune activité`,
      NONE_JOINT: (count) => `${count} avec des résultats ou des activités et rien de conjoint de qui que ce soit`,
    },
    nowhere: ({ names, day }) =>
      `Au ${day}, ${names} ne sont tous deux à l’œuvre dans aucun pays, et rien n’est attesté des deux.`,
    together: ({ names, day }, count, countries, isBothAtWork, more) => {
      const where = isBothAtWork ? 'où tous deux sont à l’œuvre' : 'où tous deux sont à l’œuvre ou attestés'
      const others = more === 0 ? '' : ` (et dans ${more} de plus à d’autres dates)`
      const otherwise = more === 0 ? '' : `\u202f; il y en a dans ${more} à d’autres dates`
      const all = countries === 1 ? 'le seul pays' : `les ${countries} pays`
      if (count === 0)
        return `Au ${day}, aucun travail conjoint de ${names} n’est attesté dans ${all} ${where}${otherwise}`
      const some = countries === 1 ? all : `${count} des ${countries} pays`
      return `Au ${day}, du travail conjoint de ${names} est attesté dans ${some} ${where}${others}`
    },
    sameResult: (count) =>
      `dans ${count}, ils figurent sous un même résultat et rien de conjoint n’est attesté des deux`,
    apart: (count) => `dans ${count}, les données ont du travail conjoint d’autres organismes et rien de ces deux-là`,
    unknown: (count, blanks) => `dans ${count}, les données ne le disent pas\u00a0: ${blanks}`,
    semicolon: '\u202f; ',
    at: {
      together: ({ names, place, day }, shared, more) =>
        `${place}\u00a0: au ${day}, ${names} travaillent ensemble dans ${shared}${more === 0 ? '' : `\u202f; ${more} de plus à d’autres dates`}.`,
      onOtherDays: ({ names, place, day }, count) =>
        `${place}\u00a0: aucun travail conjoint de ${names} n’est attesté au ${day}\u202f; ${counted(count, 'travail conjoint', 'travaux conjoints', 'fr')} à d’autres dates.`,
      sameResult: ({ names, place, day }, shared) =>
        `${place}\u00a0: au ${day}, ${names} figurent sous ${shared}, et aucun travail conjoint des deux n’est attesté.`,
      apart: ({ names, place, day }) =>
        `${place}\u00a0: au ${day}, ${names} sont tous deux à l’œuvre\u202f; du travail conjoint d’autres y est attesté, et de ces deux-là ni travail conjoint ni résultat commun.`,
      unknown: ({ names, place }) => `${names} sont tous deux à l’œuvre ici\u00a0: ${place}.`,
    },
    derived: (count, isAll) => (isAll ? ' (selon une règle)' : ` (dont ${count} selon une règle)`),
    suchAs: (example) => `, par exemple ${example}`,
  },
  es: {
    blanks: {
      NO_FILE: (count) => `${count} sin plan de trabajo`,
      TOTALS_ONLY: (count) => `${count} con totales y ninguna actividad`,
      NONE_JOINT: (count) => `${count} con resultados o actividades y nada conjunto de nadie`,
    },
    nowhere: ({ names, day }) => `A ${day}, ${names} no coinciden en ningún país, y no consta nada de los dos.`,
    together: ({ names, day }, count, countries, isBothAtWork, more) => {
      const where = isBothAtWork ? 'en que ambos trabajan' : 'en que ambos trabajan o constan'
      const others = more === 0 ? '' : ` (y en ${more} más en otras fechas)`
      const otherwise = more === 0 ? '' : `; en ${more} de ellos lo hay en otras fechas`
      const all = countries === 1 ? 'el único país' : `los ${countries} países`
      if (count === 0) return `A ${day}, no consta trabajo conjunto de ${names} en ${all} ${where}${otherwise}`
      return `A ${day}, consta trabajo conjunto de ${names} en ${countries === 1 ? all : `${count} de ${all}`} ${where}${others}`
    },
    sameResult: (count) => `en ${count} figuran bajo un mismo resultado y no consta trabajo conjunto de los dos`,
    apart: (count) => `en ${count} los datos tienen trabajo conjunto de otros y nada de estos dos`,
    unknown: (count, blanks) => `en ${count} los datos no lo dicen: ${blanks}`,
    semicolon: '; ',
    at: {
      together: ({ names, place, day }, shared, more) =>
        `${place}: a ${day}, ${names} trabajan juntos en ${shared}${more === 0 ? '' : `; ${more} más en otras fechas`}.`,
      onOtherDays: ({ names, place, day }, count) =>
        `${place}: no consta trabajo conjunto de ${names} a ${day}; ${counted(count, 'trabajo conjunto', 'trabajos conjuntos', 'es')} en otras fechas.`,
      sameResult: ({ names, place, day }, shared) =>
        `${place}: a ${day}, ${names} figuran bajo ${shared}, y no consta trabajo conjunto de los dos.`,
      apart: ({ names, place, day }) =>
        `${place}: a ${day}, ${names} trabajan ambos allí; consta trabajo conjunto de otros, y de estos dos ni trabajo conjunto ni un mismo resultado.`,
      unknown: ({ names, place }) => `${names} trabajan ambos en ${place}.`,
    },
    derived: (count, isAll) => (isAll ? ' (según una regla)' : ` (${count} de ellos según una regla)`),
    suchAs: (example) => `, por ejemplo ${example}`,
  },
}

/** Both in a list, with the day on which they are asked about. */
async function ofPair({ agencies, asOf }: PairFound['asked'], context: Context): Promise<Of> {
  const { language } = context
  const names = listed(await acronyms(agencies, context), undefined, language)
  return { names, day: dayInWords(asOf, language) }
}

/** All countries of a pair in a sentence. */
export async function pairInWords(found: PairFound, context: Context): Promise<string> {
  const { asked, rows } = found
  const { language } = context
  const said = words[language]
  const of = await ofPair(asked, context)
  if (rows.length === 0) return said.nowhere(of)
  const count = (state: PairState) => rows.filter((row) => pairState(row) === state).length
  const isBothAtWork = rows.every(({ bothAtWork }) => bothAtWork)
  const unknown = blanksOf(found).map(([state, blank]) => said.blanks[state](blank))
  const told = [
    said.together(of, count('TOGETHER'), rows.length, isBothAtWork, count('TOGETHER_ON_OTHER_DAYS')),
    ...(count('SAME_RESULT') === 0 ? [] : [said.sameResult(count('SAME_RESULT'))]),
    ...(count('APART') === 0 ? [] : [said.apart(count('APART'))]),
    ...(unknown.length === 0 ? [] : [said.unknown(count('UNKNOWN'), listed(unknown, undefined, language))]),
  ]
  return `${told.join(said.semicolon)}.`
}

/** One country of a pair in a sentence. */
export async function placeInWords(row: PairPlaceRow, context: Context): Promise<string> {
  const { asked, works, worksOnOtherDays, results, coverage } = row
  const { name: place } = await knownEntity('Place', row.place, context)
  const at = { ...(await ofPair(asked, context)), place }
  const said = words[context.language].at
  switch (pairState(row)) {
    case 'TOGETHER':
      return said.together(at, await sharedInWords(works, context), worksOnOtherDays)
    case 'TOGETHER_ON_OTHER_DAYS':
      return said.onOtherDays(at, worksOnOtherDays)
    case 'SAME_RESULT':
      return said.sameResult(at, await sharedInWords(results, context))
    case 'APART':
      return said.apart(at)
    default:
      return `${said.unknown(at)} ${coverage === null ? '' : coverageInWords(place, coverage, context.language)}`
  }
}

/** `13 joint activities, such as “…”`, and whether somebody saw that both are in them. */
async function sharedInWords(shared: PairPlaceRow['works'], context: Context): Promise<string> {
  const { language } = context
  const said = words[language]
  const kinds = [...new Set(shared.map(({ kind }) => kind))].sort()
  const things = await Promise.all(
    kinds.map(async (id) => {
      const { one, plural } = kindName(await knownKind('ArrangementKind', id, context), language)
      return counted(shared.filter(({ kind }) => kind === id).length, one, plural, language)
    }),
  )
  const { name } = await loadOne(partyById(context), 'Arrangement', shared[0]!.id)
  const example = shared.length === 1 ? ` ${quotedIn[language](name)}` : said.suchAs(quotedIn[language](name))
  const derived = shared.filter(({ isDerived }) => isDerived).length
  const remark = derived === 0 ? '' : said.derived(derived, derived === shared.length)
  return `${listed(things, undefined, language)}${remark}${example}`
}
