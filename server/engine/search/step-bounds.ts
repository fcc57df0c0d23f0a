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
class StepBound {
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

  /** Whether there is nobody further out. */
  get isAll(): boolean {
    return this.outermost.length === 0
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

  /** Looks one step further, and says whether somebody there was reached from the other end too. */
  grow({ arcs, ends, mayWalk, mayPass }: Steps, other: StepBound): boolean {
    const { far, tie } = arcs
    let isMet = false
    const steps = this.base + ++this.depth
    const outermost: number[] = []
    for (const near of this.outermost) {
      for (let arc = firstArc(arcs, near); arc < lastArc(arcs, near); arc++) {
        const party = far[arc]!
        if (this.steps[party]! >= this.base || (mayWalk !== null && !mayWalk(tie[arc]!))) continue
        this.steps[party] = steps
        const isOpen = !ends.has(party) && (mayPass === null || mayPass(party))
        if (isOpen) outermost.push(party)
        isMet ||= other.steps[party]! >= other.base && (isOpen || other.steps[party] === other.base)
      }
    }
    this.outermost = outermost
    if (outermost.length === 0) this.depth = Number.POSITIVE_INFINITY
    return isMet
  }
}

/** Bounds on steps from both ends of a question, or of several that differ only in what steps cost. */
export class StepBounds {
  readonly near = new StepBound()
  readonly far = new StepBound()
  /** No path has fewer steps; infinite when there is none. */
  least = 1
  private isBegun = false
  private isMet = false
  private depth = 0
  private spent = 0

  /** Makes room for another question. */
  clear() {
    this.isBegun = false
  }

  /** Looks around both ends until they meet, or as `look` does. */
  meet(space: Steps, allowance: number): number {
    return this.lookWhile(() => !this.isMet, space, allowance)
  }

  /**
   * Looks around both ends, always where it costs less, until the depths cover so many steps or the allowance for all
   * looks is spent; gives what this one took.
   */
  look(space: Steps, allowance: number): number {
    return this.lookWhile(() => true, space, allowance)
  }

  private lookWhile(isWorthwhile: () => boolean, space: Steps, allowance: number): number {
    if (!this.isBegun) this.begin(space)
    const { near, far, spent } = this
    while (this.depth < space.maxSteps && isWorthwhile()) {
      const costs = [near.cost(space), far.cost(space)] as const
      const cost = Math.min(...costs)
      if (this.spent + cost > allowance) break
      const [grown, other] = costs[0] <= costs[1] ? [near, far] : [far, near]
      this.isMet = grown.grow(space, other) || this.isMet
      this.depth++
      this.spent += cost
      if (!this.isMet) this.least = near.isAll || far.isAll ? Number.POSITIVE_INFINITY : this.depth + 1
    }
    return this.spent - spent
  }

  private begin({ parties, from, to }: Steps) {
    this.near.clear(parties, from)
    this.far.clear(parties, to)
    this.isBegun = true
    this.isMet = false
    this.least = 1
    this.depth = 0
    this.spent = 0
  }
}
