import { pricingOf } from '../friction/priced.ts'
import type { Pricing, Settings } from '../friction/pricing.ts'
import type { Projection } from '../graph/projection.ts'
import type { Before, MayWalk } from '../search/arcs.ts'
import { type Constraints, passable, walkable } from './constraints.ts'

/** What a question walks on: the projection, priced for the day, and what the constraints leave of it. */
export type Ground = {
  projection: Projection
  constraints: Constraints
  pricing: Pricing
  mayWalk: MayWalk
  mayPass: ((party: number) => boolean) | null
}

/** The same before anything is priced. */
export type Terms = { projection: Projection; constraints: Constraints; settings: Settings }

/** Of equal parallel ties the one whose id comes first carries the step. */
export function byId({ ties }: Projection): Before {
  return (one, other) => ties.ids.at(one) < ties.ids.at(other)
}

/** Prices the ties where nobody has asked the like before. */
export function* groundOf({ projection, constraints, settings }: Terms): Generator<void, Ground> {
  const pricing = yield* pricingOf(projection, constraints.view, settings)
  return {
    projection,
    constraints,
    pricing,
    mayWalk: walkable(projection, constraints, pricing.membership),
    mayPass: passable(projection, constraints),
  }
}

/** The same ground, where nobody who is abroad may stand between the ends. */
export function atHome(ground: Ground, { isAbroad }: { isAbroad(party: number): boolean }) {
  const { mayPass } = ground
  return { ...ground, mayPass: (party: number) => !isAbroad(party) && (mayPass === null || mayPass(party)) }
}
