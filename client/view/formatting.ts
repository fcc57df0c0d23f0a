// Numbers, money and days in the language of the reader.
import { locales } from '../../common/languages.ts'
import { dayInWords } from '../../common/words.ts'
import { type Language, useLanguage } from './language.ts'

export type Format = {
  number: (value: number) => string
  /** One decimal: friction in lists carries no more. */
  friction: (value: number) => string
  /** A share of 1 as `45 %`. */
  percent: (share: number) => string
  /** Whole units of a currency as millions: `28.3`, and `< 0.1` where there is something and less than that. */
  millions: (amount: number) => string
  /** `31 Dec 2024`. */
  day: (date: string) => string
  listed: (items: readonly string[]) => string
  /** What stands between a head and what it says, and between two parts of a sentence. */
  colon: string
  semicolon: string
  /** One of two words by the number: `plural(1, 'office', 'offices')`. */
  plural: (count: number, one: string, many: string) => string
}

const made = new Map<Language, Format>()

export function formatIn(language: Language): Format {
  const kept = made.get(language)
  if (kept) return kept
  const locale = locales[language]
  const whole = new Intl.NumberFormat(locale)
  // Less than half a tenth below nothing is 0, and has no sign.
  const one = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  })
  const lists = new Intl.ListFormat(locale)
  const rules = new Intl.PluralRules(locale)
  const format: Format = {
    number: (value) => whole.format(value),
    friction: (value) => one.format(value),
    percent: (share) => `${whole.format(Math.round(100 * share))}\u00a0%`,
    millions: (amount) =>
      amount > 0 && amount < 50_000 ? `<\u00a0${one.format(0.1)}` : one.format(Math.round(amount / 100_000) / 10),
    day: (date) => dayInWords(date, language),
    listed: (items) => lists.format(items),
    colon: language === 'fr' ? '\u00a0: ' : ': ',
    semicolon: language === 'fr' ? '\u202f; ' : '; ',
    plural: (count, single, many) => (rules.select(count) === 'one' ? single : many),
  }
  made.set(language, format)
  return format
}

export function useFormat(): Format {
  return formatIn(useLanguage())
}
