import type { PathConstraints } from '../server/contract/types.generated.ts'
import { type Pricing, standard } from '../server/engine/friction/pricing.ts'
import type { Projection } from '../server/engine/graph/projection.ts'
import { checkedConstraints } from '../server/engine/paths/constraints.ts'
import { between, budget } from '../server/engine/paths/find.ts'
import { type Ground, groundOf } from '../server/engine/paths/ground.ts'
import { type Arcs, cheapestFirst } from '../server/engine/search/arcs.ts'
import { type Outcome, type Question, rankedPaths } from '../server/engine/search/k-best.ts'

export type Pair = { from: number; to: number }

export const patientBudget = budget * 20

/** Sees a piece of work through at once. */
export function through<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

export function ask(arcs: Arcs, question: Question): Outcome {
  return through(rankedPaths(arcs, question))
}

/** A question without constraints. */
export function unbounded({ from, to }: Pair, count: number): Question {
  return {
    from: new Set([from]),
    to: new Set([to]),
    mayWalk: null,
    mayPass: null,
    via: [],
    tierOf: null,
    maxSteps: Number.POSITIVE_INFINITY,
    count,
    budget: patientBudget,
  }
}

/** The pricing that a question has which asks for nothing else. */
export function standardPricing(projection: Projection): Pricing {
  return groundFor(projection, {}).pricing
}

/** What a constrained question walks on, as the server lays it out. */
export function groundFor(projection: Projection, constraints: PathConstraints): Ground {
  return through(groundOf({ projection, constraints: checkedConstraints(projection, constraints), settings: standard }))
}

export function askWithin(ground: Ground, { from, to }: Pair, count: number): Outcome {
  return through(between(ground, { from: new Set([from]), to: new Set([to]) }, { count, budget: patientBudget }))
}

/** Every tie whatever its date, at the same key. */
export function equalKeys({ parties, ties }: Projection): Arcs {
  return through(cheapestFirst(parties.ids.length, ties, new Uint32Array(ties.kind.length).fill(unitKey)))
}

export const unitKey = 257
