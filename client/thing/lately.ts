/** A year without any sign of an agency is too long to count it among those who are here. */
export function isSeen({ observedUntil }: { observedUntil: string | null }, asOf: string): boolean {
  return observedUntil === null || observedUntil > yearBefore(asOf)
}

function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
}

type Known = {
  presence: string
  observedUntil: string | null
  jointWork: number | null
  results: number | null
  spending: unknown
}

/**
 * Whether nothing but spending tells of an agency in a place: it has no part in a plan there, nobody says how it is present,
 * and it was seen until the last day of a year, which is as far as a file of a year's spending sees.
 */
export function isBySpending({ presence, observedUntil, jointWork, results, spending }: Known): boolean {
  const hasPart = (jointWork ?? 0) > 0 || (results ?? 0) > 0
  return !hasPart && presence === 'UNKNOWN' && spending !== null && (observedUntil?.endsWith('-12-31') ?? false)
}

/** In whole units of its currency: less than this says of nobody that they are at work. */
export const leastSpent = 1_000
