// Every word of the vocabulary as a reader sees it. A value that the schema gains does not compile until it is said.
import { dayInWords } from '../../common/words.ts'
import type { Presence } from '../graphql.ts'

export * from '../../common/words.ts'

export const presenceWords = {
  RESIDENT: 'resident',
  NON_RESIDENT: 'non-resident',
  PROJECT: 'present through a project',
  UNKNOWN: 'presence not known',
} as const satisfies Record<Presence, string>

/** Friction as lists and pictures show it: it carries no unit, and more decimals would claim more than it says. */
export function friction(value: number): string {
  return value.toFixed(1)
}

/** Friction and its parts as the evidence explains them. */
export function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1)
}

/** The half-open span `[from, to)` in words. */
export function spanInWords(from: string | null, to: string | null): string {
  if (from && to) return `from ${dayInWords(from)} until before ${dayInWords(to)}`
  if (from) return `from ${dayInWords(from)}, no end recorded`
  if (to) return `until before ${dayInWords(to)}, start not recorded`
  return 'no dates recorded'
}
