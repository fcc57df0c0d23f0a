// Words of the vocabulary that both the server and the explorer say.
import type { Basis, TieKind } from '../cypher/vocabulary.ts'
import { type InEach, type Language, locales } from './languages.ts'

/** Each kind of tie by its name, and said with and against its recorded direction. */
export const kindWords = {
  REPORTS_TO: { label: 'Reporting line', along: 'reports to', against: 'directs' },
  ACCOUNTABLE_TO: { label: 'Accountability', along: 'is accountable to', against: 'holds to account' },
  COORDINATES_WITH: { label: 'Coordination', along: 'coordinates with', against: 'coordinates with' },
  TAKES_PART_IN: { label: 'Taking part', along: 'takes part in', against: 'includes' },
  UNDER: { label: 'Under', along: 'is under', against: 'oversees' },
} as const satisfies Record<TieKind, { label: string; along: string; against: string }>
export const tieKinds = Object.keys(kindWords) as TieKind[]

export const dimensionWords = {
  INTRA_AGENCY: 'within the agency',
  INTER_AGENCY: 'between agencies',
  NONE: 'between arrangements',
} as const
export type Dimension = keyof typeof dimensionWords
export const dimensions = Object.keys(dimensionWords) as Dimension[]

export const basisWords = {
  DOCUMENTED: { label: 'documented', means: 'a cited document, with its place in it' },
  DATASET: { label: 'dataset', means: 'a row of a named version of a file' },
  INTERVIEW: { label: 'interview', means: 'an interview, by pseudonymous code' },
  REFERENCE: { label: 'reference', means: 'common public knowledge, not checked against a document here' },
  DERIVED: { label: 'derived', means: 'computed by a named rule from other records; nobody observed it' },
  ILLUSTRATIVE: { label: 'illustrative', means: 'made up for demonstration' },
} as const satisfies Record<Basis, { label: string; means: string }>
export const bases = Object.keys(basisWords) as Basis[]

const calendars = new Map<Language, Intl.DateTimeFormat>()

/** `2024-12-31` as `31 Dec 2024`. */
export function dayInWords(date: string, language: Language = 'en'): string {
  const calendar =
    calendars.get(language) ??
    new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  calendars.set(language, calendar)
  return calendar.format(new Date(`${date}T00:00:00Z`))
}

/** `1,128`: the digits of a number by threes. */
export function withCommas(count: number, language: Language = 'en'): string {
  return count.toLocaleString(locales[language])
}

/** `1 path`, `2 paths`, `1,128 ties`. */
export function counted(count: number, one: string, many = `${one}s`, language: Language = 'en'): string {
  return `${withCommas(count, language)} ${count === 1 ? one : many}`
}

/** `3.0`: friction in sentences carries one decimal. */
export function oneDecimal(value: number, language: Language): string {
  const digits = value.toFixed(1)
  return language === 'en' ? digits : digits.replace('.', ',')
}

const ands: InEach<string> = { en: 'and', fr: 'et', es: 'y' }
const mores: InEach<(count: number) => string> = {
  en: (count) => `${count} more`,
  fr: (count) => `${count} de plus`,
  es: (count) => `${count} más`,
}

/** `A, B and C`; where there are more than `most` and one, the rest are counted. */
export function listed(items: readonly string[], most = Number.POSITIVE_INFINITY, language: Language = 'en'): string {
  const shown = items.length > most + 1 ? [...items.slice(0, most), mores[language](items.length - most)] : items
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${ands[language]} ${shown.at(-1)}`
}
