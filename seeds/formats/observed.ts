import type { Input } from '../import/bytes.ts'

/** What something's own file says of its days; without a day, of none. */
type Days = { start?: string | undefined; end?: string | undefined }

/**
 * Until when something was seen that goes on from `start` to `end` by a file of this `day`: nobody saw what was still to
 * come then. Undefined where the file states no end, or is from before the start.
 */
export function observedUntil({ start, end }: Days, day: string): string | undefined {
  if (end === undefined || (start !== undefined && start > day)) return undefined
  return end < day ? end : day
}

/** The day of several files taken together: that of the latest. */
export function dayOf(inputs: Pick<Input, 'day'>[]): string {
  const [latest = ''] = inputs.map(({ day }) => day).sort((a, b) => (a > b ? -1 : 1))
  return latest
}
