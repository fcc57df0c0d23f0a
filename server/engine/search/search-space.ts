import type { Arcs, MayWalk } from './arcs.ts'
import type { Automaton } from './automaton.ts'
import type { EndArcs } from './end-arcs.ts'
import type { Scaling } from './scaling.ts'
import type { StampedSet } from './stamped-set.ts'
import type { StepBounds } from './step-bounds.ts'

/**
 * A question as the search walks it. Its states are those of the product automaton: party p in state s of the automaton
 * is s × parties + p. Without an automaton they are the parties.
 */
export type SearchSpace = {
  arcs: Arcs
  /** Ties of ends that have keys of their own there. */
  endArcs: EndArcs
  parties: number
  from: Set<number>
  to: Set<number>
  /** The parties of both ends, which nothing passes. */
  ends: StampedSet
  mayWalk: MayWalk
  mayPass: ((party: number) => boolean) | null
  /** Null when there is nothing to do on the way. */
  automaton: Automaton | null
  /** Infinite when nothing bounds them. */
  maxSteps: number
  /** Null where ties have the keys that are laid out. */
  scaling: Scaling | null
  /** Null where this question has bounds on steps of its own. */
  sharedSteps: StepBounds | null
}

export function statesOf({ parties, automaton }: SearchSpace): number {
  return automaton === null ? parties : parties * automaton.states
}

/** The state in which a path is accepted that ends at this party. */
export function acceptingState({ parties, automaton }: SearchSpace, end: number): number {
  return automaton === null ? end : (automaton.states - 1) * parties + end
}

/** The state of a path that starts at this party; −1 when none may. */
export function startState({ parties, automaton }: SearchSpace, start: number): number {
  if (automaton === null) return start
  const initial = automaton.initial(start)
  return initial < 0 ? -1 : initial * parties + start
}

/** The state after a step to `far`; −1 when it may not be taken. */
export function stateAfter({ parties, automaton }: SearchSpace, state: number, far: number, tie: number): number {
  if (automaton === null) return far
  const near = state % parties
  const next = automaton.after((state - near) / parties, near, far, tie)
  return next < 0 ? -1 : next * parties + far
}

/** The other state that the step may lead to; −1 when there is none. */
export function orStateAfter({ parties, automaton }: SearchSpace, state: number, far: number, tie: number): number {
  if (!automaton?.orAfter) return -1
  const near = state % parties
  const next = automaton.orAfter((state - near) / parties, near, far, tie)
  return next < 0 ? -1 : next * parties + far
}

export function partyOf({ parties, automaton }: SearchSpace, state: number): number {
  return automaton === null ? state : state % parties
}
