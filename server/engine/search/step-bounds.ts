import { type Arcs, degree, firstArc, lastArc, type MayWalk } from './arcs.ts'
import type { StampedSet } from './stamped-set.ts'

/** What of a question says where steps lead. */
type Steps = {
  arcs: Arcs
  parties: number
  from: Set<number>
  to: Set<number>
  ends: StampedSet
  mayWalk: MayWalk
  mayPass: ((party: number) => boolean) | null
  maxSteps: number
}

const stepsAtMost = 256

/**
 * A lower bound on the steps from an end to each party (breadth first): exact near it, and one more than the depth that
 * was looked at beyond. With a bound on steps, most of what a search could reach is too far from the other end.
 */
export class StepBound {
  private steps = new Int32Array(0)
  /** What is below is of another question. */
  private base = 0
  private outermost: number[] = []
  private depth = 0

  clear(parties: number, ends: Iterable<number>) {
    if (this.steps.length < parties || this.base > 0x7fffffff - 2 * stepsAtMost) {
      this.steps = new Int32Array(Math.max(parties, this.steps.length))
      this.base = 0
    }
    this.base += stepsAtMost
    this.depth = 0
    this.outermost = [...ends]
    for (const end of ends) this.steps[end] = this.base
  }

  atLeast(party: number): number {
    const steps = this.steps[party]! - this.base
    return steps >= 0 ? steps : this.depth + 1
  }

  /** How many arcs the next depth takes; infinite when there is nothing further. */
  cost({ arcs }: Steps): number {
    if (this.outermost.length === 0) return Number.POSITIVE_INFINITY
    return this.outermost.reduce((sum, party) => sum + degree(arcs, party), 0)
  }

  grow({ arcs, ends, mayWalk, mayPass }: Steps) {
    const { far, tie } = arcs
    const steps = this.base + ++this.depth
    const outermost: number[] = []
    for (const near of this.outermost) {
      for (let arc = firstArc(arcs, near); arc < lastArc(arcs, near); arc++) {
        const party = far[arc]!
        if (this.steps[party]! >= this.base || (mayWalk !== null && !mayWalk(tie[arc]!))) continue
        this.steps[party] = steps
        if (!ends.has(party) && (mayPass === null || mayPass(party))) outermost.push(party)
      }
    }
    this.outermost = outermost
    if (outermost.length === 0) this.depth = Number.POSITIVE_INFINITY
  }
}

/** Looks around both ends, always where it costs less, until the depths cover so many steps or the allowance ends. */
export function boundSteps(space: Steps, [near, far]: [StepBound, StepBound], allowance: number): number {
  near.clear(space.parties, space.from)
  far.clear(space.parties, space.to)
  let spent = 0
  for (let depth = 0; depth < space.maxSteps; depth++) {
    const costs = [near.cost(space), far.cost(space)] as const
    const cost = Math.min(...costs)
    if (spent + cost > allowance) break
    const less = costs[0] <= costs[1] ? near : far
    less.grow(space)
    spent += cost
  }
  return spent
}

/** Such bounds from both ends, for several questions that differ only in what steps cost. */
export class SharedSteps {
  readonly near = new StepBound()
  readonly far = new StepBound()
  private isKnown = false

  /** Bounds them where that was not done yet; gives what that takes. */
  bound(space: Steps, allowance: number): number {
    if (this.isKnown) return 0
    this.isKnown = true
    return boundSteps(space, [this.near, this.far], allowance)
  }
}
