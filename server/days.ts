/** Days since 1970-01-01. Spans are half-open: `from` is in, `to` is out. */
export type Day = number
export const always: Day = -0x80000000
export const never: Day = 0x7fffffff

const dayLength = 86_400_000

export function toDay(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / dayLength
}

/** `YYYY-MM-DD`; null for an open bound. */
export function toDate(day: Day): string | null {
  if (day === always || day === never) return null
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** Whether the text is a day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = toDay(text)
  return !Number.isNaN(day) && toDate(day) === text
}
