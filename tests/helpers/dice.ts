/** Whether this is `npm run test:long`, which has time. */
export const isLong = Boolean(process.env.CROSSTIE_MANY_DICE)

/** How many worlds a property is tried on: so many in every run, ten times as many in `npm run test:long`. */
export function dice(numRuns: number) {
  return { numRuns: numRuns * (isLong ? 10 : 1) }
}
