import type { Projection, View } from '../graph/projection.ts'
import { type Pricing, price, type Settings } from './pricing.ts'

const mostPricings = 8
// 12 bytes each: half a gigabyte.
const mostArcs = 40_000_000
const pricings = new WeakMap<Projection, Map<string, Pricing>>()

/**
 * The pricing of a day and settings, made when it is first asked for. A projection never changes, so what is computed
 * from it is true as long as it is asked for; those that were not asked for lately make room.
 */
export function* pricingOf(projection: Projection, view: View, settings: Settings): Generator<void, Pricing> {
  const known = pricings.get(projection) ?? new Map<string, Pricing>()
  pricings.set(projection, known)
  const key = JSON.stringify([view, settings])
  const made = known.get(key) ?? (yield* price(projection, view, settings))
  known.delete(key)
  known.set(key, made)
  let arcs = 0
  for (const [index, [key, { arcs: one }]] of [...known].reverse().entries()) {
    arcs += one.far.length
    if (index >= mostPricings || (index > 0 && arcs > mostArcs)) known.delete(key)
  }
  return made
}
