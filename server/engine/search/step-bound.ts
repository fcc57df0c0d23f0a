import { degree, firstArc, lastArc } from './arcs.ts'
import type { Maze } from './search-space.ts'

const stepsAtMost = 256

/**
 * How many steps each party is away from an end, at least: exact near it, and one more than the depth that was looked
 * at beyond. With a bound on steps, most of what a ball could come to is too far from the other end.
 */
export class Hops {
  private hops = new Int32Array(0)
  /** What is below is of another question. */
  private base = 0
  private edge: number[] = []
  private depth = 0

  clear(parties: number, ends: Iterable<number>) {
    if (this.hops.length < parties || this.base > 0x7fffffff - 2 * stepsAtMost) {
      this.hops = new Int32Array(Math.max(parties, this.hops.length))
      this.base = 0
    }
    this.base += stepsAtMost
    this.depth = 0
    this.edge = [...ends]
    for (const end of ends) this.hops[end] = this.base
  }

  atLeast(party: number): number {
    const hops = this.hops[party]! - this.base
    return hops >= 0 ? hops : this.depth + 1
  }

  /** How many arcs the next depth takes; infinite when there is nothing further. */
  cost({ arcs }: Maze): number {
    if (this.edge.length === 0) return Number.POSITIVE_INFINITY
    return this.edge.reduce((sum, party) => sum + degree(arcs, party), 0)
  }

  grow({ arcs, ends, mayWalk, mayPass }: Maze) {
    const { far, tie } = arcs
    const hops = this.base + ++this.depth
    const edge: number[] = []
    for (const near of this.edge) {
      for (let arc = firstArc(arcs, near); arc < lastArc(arcs, near); arc++) {
        const party = far[arc]!
        if (this.hops[party]! >= this.base || (mayWalk !== null && !mayWalk(tie[arc]!))) continue
        this.hops[party] = hops
        if (!ends.has(party) && (mayPass === null || mayPass(party))) edge.push(party)
      }
    }
    this.edge = edge
    if (edge.length === 0) this.depth = Number.POSITIVE_INFINITY
  }
}

/** Looks around both ends, always where it costs less, until the depths cover so many steps or the allowance ends. */
export function measure(maze: Maze, [near, far]: [Hops, Hops], allowance: number): number {
  near.clear(maze.parties, maze.from)
  far.clear(maze.parties, maze.to)
  let spent = 0
  for (let depth = 0; depth < maze.maxSteps; depth++) {
    const costs = [near.cost(maze), far.cost(maze)] as const
    const cost = Math.min(...costs)
    if (spent + cost > allowance) break
    const less = costs[0] <= costs[1] ? near : far
    less.grow(maze)
    spent += cost
  }
  return spent
}
