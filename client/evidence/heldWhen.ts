import type { Format } from '../view/formatting.ts'
import type { evidenceWords } from './words.ts'

type Words = (typeof evidenceWords)['fr']

/** The day before: what holds until a day does not hold on it. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** When something holds, and what of it is not on record. */
export function whenHeld(
  from: string | null,
  to: string | null,
  isTaken: boolean,
  words: Words,
  format: Format,
): string {
  const last = to === null ? null : format.day(dayBefore(to))
  if (from !== null && last !== null) return words.fromTo(format.day(from), last)
  if (from !== null) return isTaken ? words.sinceOpen(format.day(from)) : words.since(format.day(from))
  if (last !== null) return words.untilOpen(last)
  return isTaken ? words.undated : words.noDates
}
