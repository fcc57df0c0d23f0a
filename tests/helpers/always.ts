import fc from 'fast-check'

/**
 * Examples for a property that are the same in every run, beside those of the dice: so what a test of few worlds expects
 * to have occurred at all does occur, whatever the dice.
 */
export function always<Values extends [unknown, ...unknown[]]>(
  count: number,
  ...arbitraries: { [Place in keyof Values]: fc.Arbitrary<Values[Place]> }
): Values[] {
  return fc.sample(fc.tuple(...arbitraries) as fc.Arbitrary<Values>, { seed: 1, numRuns: count })
}
