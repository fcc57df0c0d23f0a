import { dayInWords } from '../../../common/words.ts'
import type { KindRow } from '../../records/kinds.ts'
import type { PartyRow } from '../../records/parties.ts'

/** `the country team of Albania`, `the joint activity “Education (1.2)”`, `HLCP`: as one would say it. */
export function arrangementInWords({ name, place }: PartyRow, { label, isJointWork, isPartOfPlan }: KindRow): string {
  const isNamedSo = place !== null && name.toLowerCase() === `${label} ${place.name}`.toLowerCase()
  if (isNamedSo) return `the ${label} of ${place.name}`
  return isJointWork || isPartOfPlan ? `the ${label} “${name}”` : name
}

/** What agencies do in something of this kind: work together, sit together, or stand under one heading. */
export function togetherInWords({ isJointWork, isPartOfPlan, channel }: KindRow): string {
  if (isJointWork) return 'work together in'
  if (isPartOfPlan) return 'stand together under'
  return (channel ?? 1) <= 1 ? 'sit together in' : 'both stand in'
}

/** `2023 to 2027` where it is whole years, else its days; empty without any. The last day is the one before its end. */
export function spanInWords(validFrom: string | null, validTo: string | null): string {
  const last = validTo === null ? null : dayBefore(validTo)
  const isWhole = (validFrom?.endsWith('-01-01') ?? true) && (last?.endsWith('-12-31') ?? true)
  const [from, to] = [validFrom, last].map((day) => day && (isWhole ? day.slice(0, 4) : dayInWords(day)))
  if (from && to) return from === to ? from : `${from} to ${to}`
  if (from) return `since ${from}`
  return to ? `until ${to}` : ''
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

type Funded = Pick<PartyRow, 'required' | 'spent' | 'currency'>

/** `168.3 million US dollars required, 72.1 million spent`; empty where nothing is known. */
export function moneyInWords({ required, spent, currency }: Funded): string {
  const unit = currency === 'USD' ? 'US dollars' : currency
  const said = [
    ...(required === null ? [] : [`${amountInWords(required)} ${unit} required`]),
    ...(spent === null ? [] : [`${amountInWords(spent)}${required === null ? ` ${unit}` : ''} spent`]),
  ]
  return said.join(', ')
}

function amountInWords(amount: number): string {
  if (Math.abs(amount) < 1_000_000) return Math.round(amount).toLocaleString('en-GB')
  return `${(amount / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} million`
}
