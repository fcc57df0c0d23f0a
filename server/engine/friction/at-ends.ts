import { isOffice, type Projection } from '../graph/projection.ts'
import type { EndKeys } from '../search/end-keys.ts'
import { keyOfTie, type Terms } from './pricing.ts'

/**
 * What ties cost at the ends of a question, where that is not what they cost to whoever passes. Sitting in a body is one
 * thing, and passing from one member to another through it is what its channel and its crowd make harder.
 */
export function endKeysOf(projection: Projection, terms: Terms, ends: Iterable<number>): EndKeys | null {
  const at = [...new Set(ends)].filter((end) => isHarderToPass(projection, terms, end))
  if (at.length === 0) return null
  const all = new Set(at)
  return { at, keyOf: (tie) => keyOfTie(projection, terms, tie, all) }
}

function isHarderToPass(projection: Projection, { membership, channels }: Terms, party: number): boolean {
  if (membership.crowd[party]! > 2) return true
  return !isOffice(projection, party) && channels[projection.parties.kind[party]!] !== 1
}
