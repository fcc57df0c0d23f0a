import { Frontier } from './frontier.ts'
import { NodeNumbers } from './reached-states.ts'
import { StampedSet } from './stamped-set.ts'
import { StepBounds } from './step-bounds.ts'

/**
 * What one search at a time needs, about 24 bytes a state, and 8 a party for each segment. Nothing in it outlives a search
 * but its size.
 */
export class Workspace {
  readonly near: Frontier
  readonly far: Frontier
  readonly steps = new StepBounds()
  /** The same for each segment of a path that passes parties in order. */
  readonly segmentSteps: StepBounds[] = []
  readonly onPath = new StampedSet()
  readonly ends = new StampedSet()
  readonly keyedEnds = new StampedSet()

  constructor() {
    const numbers = new NodeNumbers()
    this.near = new Frontier(numbers, 0)
    this.far = new Frontier(numbers, 1)
  }
}

const idle: Workspace[] = []

export function borrow(): Workspace {
  return idle.pop() ?? new Workspace()
}

export function giveBack(workspace: Workspace) {
  idle.push(workspace)
}
