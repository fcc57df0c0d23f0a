/** The least difference of friction. Friction is a whole number of these, so that sums are exact. */
export const quantum = 1 / 1024

/** A key is friction in quanta × 256 + steps: adding keys adds both, and comparing them compares friction, then steps. */
export const stepsInKey = 256

/** The key of one step. */
export function keyOf(friction: number): number {
  return Math.round(friction / quantum) * stepsInKey + 1
}

/** Friction of a key, or of a sum of keys. */
export function frictionOf(key: number): number {
  return Math.floor(key / stepsInKey) * quantum
}

/** The same in quanta, a whole number. */
export function quantaOf(key: number): number {
  return Math.floor(key / stepsInKey)
}

export function stepsOf(key: number): number {
  return key % stepsInKey
}

/** Beyond every path, and still less than infinity, which is as far as what cannot be reached. */
export const noLimit = Number.MAX_SAFE_INTEGER
