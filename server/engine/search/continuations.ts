import type { Ball } from './frontier.ts'
import { type Maze, partyOf } from './search-space.ts'
import type { Meter } from './work-budget.ts'

/** A step on: to which stop and party, its key, the label of the far ball it leads to, and the key of all the way. */
export type Way = { stop: number; party: number; step: number; label: number; key: number }

/** The ways on from each stop of the corridor, best first; sorted when they are first asked for. */
export class Ways {
  private sorted: Way[][] = []

  constructor(
    private readonly maze: Maze,
    private readonly toEnd: Ball,
    private readonly meter: Meter,
  ) {}

  from(stop: number): Way[] {
    const known = this.sorted[stop]
    if (known) return known
    const { arrivals } = this.toEnd
    const ways: Way[] = []
    for (let arrival = arrivals.latestAt(stop); arrival >= 0; arrival = arrivals.earlier[arrival]!) {
      ways.push(this.way(arrivals.key[arrival]!, arrivals.label[arrival]!))
    }
    ways.sort((a, b) => a.key - b.key || a.party - b.party || this.toEnd.compareOnward(a.label, b.label))
    this.meter.scanned += ways.length
    this.sorted[stop] = ways
    return ways
  }

  private way(key: number, label: number): Way {
    const { stop, stops, key: keys } = this.toEnd
    const to = stop[label]!
    return { stop: to, party: partyOf(this.maze, stops.state[to]!), step: key - keys[label]!, label, key }
  }
}
