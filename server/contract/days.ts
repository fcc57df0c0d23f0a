import { badInput } from './errors.ts'

export { isDay as isDate } from '../../common/codec.ts'

/** Days since 1970-01-01. Spans are half-open: `from` is in, `to` is out. */
export type Day = number
export const always: Day = -0x80000000
export const never: Day = 0x7fffffff

/** Half-open, as spans are. */
export type Period = { from: Day; to: Day }

const dayLength = 86_400_000

export function toDay(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / dayLength
}

/** `YYYY-MM-DD`; null for an open bound. */
export function toDate(day: Day): string | null {
  if (day === always || day === never) return null
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** What a list is asked about: one date, or all days of a period, null where it is open. */
export type When = { asOf?: string | null; during?: { from?: string | null; to?: string | null } | null }
/** From the first day to the last, both included, and the one of them, nearest to the reference date, for which records are shown. */
export type Days = { since: string; until: string; asOf: string }

const [firstDay, lastDay] = ['0001-01-01', '9999-12-31']

/** The days that a list is asked about. Rejects where a date and a period are given, or a period ends before it begins. */
export async function daysOf({ asOf, during }: When, referenceDate: () => Promise<string>): Promise<Days> {
  if (!during) {
    const day = asOf ?? (await referenceDate())
    return { since: day, until: day, asOf: day }
  }
  if (asOf) throw badInput('during', 'Give `asOf` for one date or `during` for a period, not both.')
  const [since, until] = [during.from ?? firstDay, during.to ?? lastDay]
  if (since > until) throw badInput('during', `\`during\` ends on ${until}, before it begins on ${since}.`)
  return { since, until, asOf: [since, until, await referenceDate()].sort()[1] ?? until }
}
