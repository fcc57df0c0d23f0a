import { type InEach, type Language, locales } from '../../../common/languages.ts'
import { byNumber, dayInWords } from '../../../common/words.ts'
import type { KindRow } from '../../records/kinds.ts'
import type { PartyRow } from '../../records/parties.ts'
import { kindName } from '../kind-names.ts'

type Words = {
  ofPlace: (the: string, place: string) => string
  /** What agencies do in something of a kind. */
  workIn: string
  standUnder: string
  sitIn: string
  bothIn: string
  years: (from: string, to: string) => string
  days: (from: string, to: string) => string
  since: (when: string, isYear: boolean) => string
  until: (when: string, isYear: boolean) => string
  dollars: string
  unit: (currency: string, isMany: boolean) => string
  million: (digits: string, value: number) => string
  required: (amount: string) => string
  spent: (amount: string) => string
}

const words: InEach<Words> = {
  en: {
    ofPlace: (the, place) => `${the} of ${place}`,
    workIn: 'work together in',
    standUnder: 'stand together under',
    sitIn: 'sit together in',
    bothIn: 'both stand in',
    years: (from, to) => `${from} to ${to}`,
    days: (from, to) => `${from} to ${to}`,
    since: (when) => `since ${when}`,
    until: (when) => `until ${when}`,
    dollars: 'US dollars',
    unit: (currency) => ` ${currency}`,
    million: (digits) => `${digits} million`,
    required: (amount) => `${amount} required`,
    spent: (amount) => `${amount} spent`,
  },
  fr: {
    // Which article a country takes its name does not tell.
    ofPlace: (the, place) => `${the} (${place})`,
    workIn: 'travaillent ensemble dans',
    standUnder: 'figurent ensemble sous',
    sitIn: 'siègent ensemble dans',
    bothIn: 'figurent ensemble dans',
    years: (from, to) => `de ${from} à ${to}`,
    days: (from, to) => `du ${from} au ${to}`,
    since: (when, isYear) => (isYear ? `depuis ${when}` : `depuis le ${when}`),
    until: (when, isYear) => (isYear ? `jusqu’en ${when}` : `jusqu’au ${when}`),
    dollars: 'dollars des États-Unis',
    unit: (currency, isMany) => (isMany ? ` de ${currency}` : ` ${currency}`),
    million: (digits, value) => `${digits} ${byNumber(value, 'million', 'millions', 'fr')}`,
    required: (amount) => `${amount} nécessaires`,
    spent: (amount) => `${amount} dépensés`,
  },
  es: {
    ofPlace: (the, place) => `${the} (${place})`,
    workIn: 'trabajan juntos en',
    standUnder: 'figuran juntos bajo',
    sitIn: 'participan juntos en',
    bothIn: 'figuran juntos en',
    years: (from, to) => `de ${from} a ${to}`,
    days: (from, to) => `del ${from} al ${to}`,
    since: (when, isYear) => (isYear ? `desde ${when}` : `desde el ${when}`),
    until: (when, isYear) => (isYear ? `hasta ${when}` : `hasta el ${when}`),
    dollars: 'dólares de los Estados Unidos',
    unit: (currency, isMany) => (isMany ? ` de ${currency}` : ` ${currency}`),
    million: (digits, value) => `${digits} ${value === 1 ? 'millón' : 'millones'}`,
    required: (amount) => `${amount} necesarios`,
    spent: (amount) => `${amount} gastados`,
  },
}

/** `the country team of Albania`, `the joint activity “Education (1.2)”`, `HLCP`: as one would say it. */
export function arrangementInWords({ name, place }: PartyRow, kind: KindRow, language: Language): string {
  const { label, isJointWork, isPartOfPlan } = kind
  const { the } = kindName(kind, language)
  const isNamedSo = place !== null && name.toLowerCase() === `${label} ${place.name}`.toLowerCase()
  if (isNamedSo) return words[language].ofPlace(the, place.name)
  return isJointWork || isPartOfPlan ? `${the} ${quotedIn[language](name)}` : name
}

/** A name in the quotation marks of the language. */
export const quotedIn: InEach<(name: string) => string> = {
  en: (name) => `“${name}”`,
  fr: (name) => `«\u00a0${name}\u00a0»`,
  es: (name) => `«${name}»`,
}

/** What agencies do in something of this kind: work together, sit together, or stand under one heading. */
export function togetherInWords({ isJointWork, isPartOfPlan, channel }: KindRow, language: Language): string {
  const { workIn, standUnder, sitIn, bothIn } = words[language]
  if (isJointWork) return workIn
  if (isPartOfPlan) return standUnder
  return (channel ?? 1) <= 1 ? sitIn : bothIn
}

/** `2023 to 2027` where it is whole years, else its days; empty without any. The last day is the one before its end. */
export function spanInWords(validFrom: string | null, validTo: string | null, language: Language): string {
  const last = validTo === null ? null : dayBefore(validTo)
  const isWhole = (validFrom?.endsWith('-01-01') ?? true) && (last?.endsWith('-12-31') ?? true)
  const [from, to] = [validFrom, last].map((day) => day && (isWhole ? day.slice(0, 4) : dayInWords(day, language)))
  const said = words[language]
  if (from && to) return from === to ? from : (isWhole ? said.years : said.days)(from, to)
  if (from) return said.since(from, isWhole)
  return to ? said.until(to, isWhole) : ''
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

type Funded = Pick<PartyRow, 'required' | 'spent' | 'currency'>

/** `168.3 million US dollars required, 72.1 million spent`; empty where nothing is known. */
export function moneyInWords({ required, spent, currency }: Funded, language: Language): string {
  const said = words[language]
  const unit = (amount: number) =>
    said.unit((currency === 'USD' ? said.dollars : currency) ?? '', Math.abs(amount) >= 1_000_000)
  const amounts = [
    ...(required === null ? [] : [said.required(`${amountInWords(required, language)}${unit(required)}`)]),
    ...(spent === null ? [] : [said.spent(`${amountInWords(spent, language)}${required === null ? unit(spent) : ''}`)]),
  ]
  return amounts.join(', ')
}

/** `72.1 million`, `950,000`. */
function amountInWords(amount: number, language: Language): string {
  if (Math.abs(amount) < 1_000_000) return Math.round(amount).toLocaleString(locales[language])
  const millions = Math.round(amount / 100_000) / 10
  const digits = millions.toLocaleString(locales[language], { maximumFractionDigits: 1 })
  return words[language].million(digits, millions)
}
