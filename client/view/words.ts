// Every word of the vocabulary as a reader sees it. A value that the schema gains does not compile until it is said.
export * from '../../common/words.ts'

/** Friction as lists and pictures show it: it carries no unit, and more decimals would claim more than it says. */
export function friction(value: number): string {
  return value.toFixed(1)
}
