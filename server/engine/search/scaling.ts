import { unitsInKey } from './keys.ts'

/**
 * Other keys than those laid out: friction `times` as much where it `isScaled`, and `per` times as much elsewhere, whole
 * numbers both. Times over per is how much more the one costs than the other, and no key is rounded anew.
 */
export type Scaling = { isScaled(tie: number): boolean; times: number; per: number }

export function scaledKey({ isScaled, times, per }: Scaling, tie: number, key: number): number {
  const rest = key % unitsInKey
  return (key - rest) * (isScaled(tie) ? times : per) + rest
}

/** No arc of that key or a greater one has a lesser scaled key. */
export function leastScaledKey({ times, per }: Scaling, key: number): number {
  return (key - (key % unitsInKey)) * Math.min(times, per)
}
