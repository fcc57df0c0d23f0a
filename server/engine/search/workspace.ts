import { Ball } from './frontier.ts'
import { StopNumbers } from './reached-states.ts'
import { Marks } from './stamped-set.ts'
import { Hops } from './step-bound.ts'

/** What one search at a time needs, about 24 bytes a state. Nothing in it outlives a search but its size. */
export class Workspace {
  readonly near: Ball
  readonly far: Ball
  readonly nearHops = new Hops()
  readonly farHops = new Hops()
  readonly onPath = new Marks()
  readonly ends = new Marks()

  constructor() {
    const numbers = new StopNumbers()
    this.near = new Ball(numbers, 0)
    this.far = new Ball(numbers, 1)
  }
}

const idle: Workspace[] = []

export function borrow(): Workspace {
  return idle.pop() ?? new Workspace()
}

export function giveBack(workspace: Workspace) {
  idle.push(workspace)
}
