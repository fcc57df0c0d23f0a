import type { Projection, View } from '../graph/projection.ts'
import { type Costing, costing, type Settings } from './pricing.ts'

const mostCostings = 8
// 12 bytes each: half a gigabyte.
const mostArcs = 40_000_000
const costings = new WeakMap<Projection, Map<string, Costing>>()

/**
 * The costing of a day and settings, made when it is first asked for. A projection never changes, so what is computed
 * from it is true as long as it is asked for; those that were not asked for lately make room.
 */
export function* costingOf(projection: Projection, view: View, settings: Settings): Generator<void, Costing> {
  const known = costings.get(projection) ?? new Map<string, Costing>()
  costings.set(projection, known)
  const key = JSON.stringify([view, settings])
  const made = known.get(key) ?? (yield* costing(projection, view, settings))
  known.delete(key)
  known.set(key, made)
  let arcs = 0
  for (const [index, [key, { arcs: one }]] of [...known].reverse().entries()) {
    arcs += one.far.length
    if (index >= mostCostings || (index > 0 && arcs > mostArcs)) known.delete(key)
  }
  return made
}
