/** The least difference of friction. Friction is a whole number of these, so that sums are exact. */
export const quantum = 1 / 1024

/**
 * A key is friction in quanta × 256 + steps that are not observed × 16 + steps. Adding keys adds all three, and
 * comparing keys compares friction, then how much is not observed, then how long it is. That holds for the 12 steps
 * that a path may have; of a longer chain the counts run into one another, which only ever makes it come later, and
 * it is no answer anyway.
 */
export const unitsInKey = 256
const unobservedInKey = 16

/** The key of one step. */
export function keyOf(friction: number, isObserved: boolean): number {
  return Math.round(friction / quantum) * unitsInKey + (isObserved ? 1 : unobservedInKey + 1)
}

/** Friction of a key, or of a sum of keys. */
export function frictionOf(key: number): number {
  return Math.floor(key / unitsInKey) * quantum
}

/** The same in quanta, a whole number. */
export function quantaOf(key: number): number {
  return Math.floor(key / unitsInKey)
}

export function stepsOf(key: number): number {
  return key % unobservedInKey
}

/** How many of the steps nobody observed. */
export function unobservedOf(key: number): number {
  return Math.floor((key % unitsInKey) / unobservedInKey)
}

/** Beyond every path, and still less than infinity, which is as far as what cannot be reached. */
export const noLimit = Number.MAX_SAFE_INTEGER
