import type { Arcs, MayWalk } from './arcs.ts'
import type { Layers } from './automaton.ts'
import type { Marks } from './stamped-set.ts'

/** A question as the search walks it. */
export type Maze = {
  arcs: Arcs
  parties: number
  from: Set<number>
  to: Set<number>
  /** The parties of both ends, which nothing passes. */
  ends: Marks
  mayWalk: MayWalk
  mayPass: ((party: number) => boolean) | null
  /** Null when there is nothing to do on the way: then states are parties. */
  layers: Layers | null
  /** Infinite when nothing bounds them. */
  maxSteps: number
}

export function statesOf({ parties, layers }: Maze): number {
  return layers === null ? parties : parties * layers.count
}

export function lastLayer({ layers }: Maze): number {
  return layers === null ? 0 : layers.count - 1
}

/** The state of a way that starts at this party; −1 when none may. */
export function startState({ parties, layers }: Maze, start: number): number {
  if (layers === null) return start
  const layer = layers.first(start)
  return layer < 0 ? -1 : layer * parties + start
}

/** The state after a step to `far`; −1 when it may not be taken. */
export function stateAfter({ parties, layers }: Maze, state: number, far: number, tie: number): number {
  if (layers === null) return far
  const near = state % parties
  const layer = layers.after((state - near) / parties, near, far, tie)
  return layer < 0 ? -1 : layer * parties + far
}

export function partyOf({ parties, layers }: Maze, state: number): number {
  return layers === null ? state : state % parties
}
