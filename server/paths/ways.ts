import type { Arrivals } from './arrivals.ts'
import type { Ball } from './ball.ts'
import { type Maze, partyOf } from './maze.ts'
import type { Meter } from './meter.ts'

/** A step on: to which state and party, its key, the label of the far ball it leads to, and the key of all the way. */
export type Way = { state: number; party: number; step: number; label: number; key: number }

/** The ways on from each state of the corridor, best first; sorted when they are first asked for. */
export class Ways {
  private sorted = new Map<number, Way[]>()

  constructor(
    private readonly maze: Maze,
    private readonly arrivals: Arrivals,
    private readonly toEnd: Ball,
    private readonly meter: Meter,
  ) {}

  from(state: number): Way[] {
    const known = this.sorted.get(state)
    if (known) return known
    const ways = this.arrivals.of(state).map(({ key, next }) => this.way(key, next))
    ways.sort((a, b) => a.key - b.key || a.party - b.party)
    this.meter.scanned += ways.length
    this.sorted.set(state, ways)
    return ways
  }

  private way(key: number, label: number): Way {
    const state = this.toEnd.state[label]!
    return { state, party: partyOf(this.maze, state), step: key - this.toEnd.key[label]!, label, key }
  }
}
