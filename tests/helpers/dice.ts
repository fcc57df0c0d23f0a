/** How many worlds a property is tried on: so many in every run, ten times as many in `npm run test:long`. */
export function dice(numRuns: number) {
  return { numRuns: numRuns * (process.env.CROSSTIE_MANY_DICE ? 10 : 1) }
}
