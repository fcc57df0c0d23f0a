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

/** Made when it is first asked for: one takes a browser milliseconds, and a page speaks one language. */
function made<Tool>(make: (language: Language) => Tool): (language: Language) => Tool {
  const tools = new Map<Language, Tool>()
  return (language) => {
    const tool = tools.get(language) ?? make(language)
    tools.set(language, tool)
    return tool
  }
}

const calendars = made(
  (language) =>
    new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
)

/** `2024-12-31` as `31 Dec 2024`. */
export function dayInWords(date: string, language: Language = 'en'): string {
  const said = calendars(language).format(new Date(`${date}T00:00:00Z`))
  // Of the days of a month French counts the first alone by its order.
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said
}

/** `1,128`: the digits of a number by threes. */
export function withCommas(count: number, language: Language = 'en'): string {
  return count.toLocaleString(locales[language])
}

const plurals = made((language) => new Intl.PluralRules(locales[language]))

/** One of two words by the number, as the language counts: in French, 0 is not many. */
export function byNumber(count: number, one: string, many: string, language: Language = 'en'): string {
  return plurals(language).select(count) === 'one' ? one : many
}

/** `1 path`, `2 paths`, `1,128 ties`. */
export function counted(count: number, one: string, many = `${one}s`, language: Language = 'en'): string {
  return `${withCommas(count, language)} ${byNumber(count, one, many, language)}`
}

/** `0.75`, as it was given. */
export function asDecimal(value: number, language: Language): string {
  return language === 'en' ? `${value}` : `${value}`.replace('.', ',')
}

/** `3.0`: friction in sentences carries one decimal. */
export function oneDecimal(value: number, language: Language): string {
  const digits = value.toFixed(1)
  return language === 'en' ? digits : digits.replace('.', ',')
}

const ands = made((language) => new Intl.ListFormat(locales[language], { type: 'conjunction' }))
const ors = made((language) => new Intl.ListFormat(locales[language], { type: 'disjunction' }))
const mores: InEach<(count: number) => string> = {
  en: (count) => `${count} more`,
  fr: (count) => `${count} de plus`,
  es: (count) => `${count} más`,
}

/** `A, B and C`; where there are more than `most` and one, the rest are counted. */
export function listed(items: readonly string[], most = Number.POSITIVE_INFINITY, language: Language = 'en'): string {
  const shown = items.length > most + 1 ? [...items.slice(0, most), mores[language](items.length - most)] : items
  return ands(language).format(shown)
}

/** `A, B or C`. */
export function listedAsChoice(items: readonly string[], language: Language): string {
  return ors(language).format(items)
}
