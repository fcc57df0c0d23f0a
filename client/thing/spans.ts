import type { Format } from '../view/formatting.ts'

type Span = { validFrom: string | null; validTo: string | null }
type Words = {
  since: (day: string) => string
  until: (day: string) => string
  between: (from: string, to: string) => string
}

/** The days of a half-open span in words, its last day included; null where none is recorded. */
export function spanOf({ validFrom, validTo }: Span, words: Words, format: Format): string | null {
  const until = validTo === null ? null : dayBefore(validTo)
  if (validFrom !== null && until !== null)
    return isYear(validFrom, until) ? validFrom.slice(0, 4) : words.between(format.day(validFrom), format.day(until))
  if (validFrom !== null) return words.since(format.day(validFrom))
  return until === null ? null : words.until(format.day(until))
}

/** The calendar day before. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

function isYear(from: string, until: string): boolean {
  return from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31`
}
