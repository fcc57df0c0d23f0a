import { KeyHeap, longer } from './key-heap.ts'
import { Arrivals } from './predecessors.ts'
import { type StopNumbers, Stops } from './reached-states.ts'

export const none = -1

/**
 * Labels around one end of a question, each a state that was reached with a key from there. Without a bound on steps a
 * state has one label, its least key. With one it has a staircase: each label costs more and has fewer steps than
 * the one below it. Nothing is cleared, so that a ball is soon used again.
 */
export class Ball {
  readonly heap = new KeyHeap()
  readonly stops: Stops
  readonly arrivals = new Arrivals()
  /** Columns by label; `next` is the label one step nearer to the end, `below` the cheaper one of the same stop. */
  key = new Float64Array(256)
  stop = new Int32Array(256)
  steps = new Int32Array(256)
  next = new Int32Array(256)
  /** The arc to look at next, of those to hubs and, one place further, of the others. */
  cursor = new Int32Array(512)
  private below = new Int32Array(256)
  /** How many labels there are. */
  size = 0
  /** Columns by stop: whether ways go on from it, the last settled label, and the cheapest of all. */
  private open = new Uint8Array(256)
  private settled = new Int32Array(256)
  private cheapest = new Int32Array(256)
  private parties = 0
  stepped = false
  /** The key of the nearest settled hub. */
  private toHub = Number.POSITIVE_INFINITY

  constructor(numbers: StopNumbers, side: 0 | 1) {
    this.stops = new Stops(numbers, side)
  }

  clear(states: number, parties: number, stepped: boolean) {
    this.stops.clear(states)
    this.arrivals.clear()
    this.heap.clear()
    this.parties = parties
    this.stepped = stepped
    this.size = 0
    this.toHub = Number.POSITIVE_INFINITY
  }

  /** Every key below it is settled. */
  get radius(): number {
    return this.heap.least
  }

  /** No hub has a lesser key. */
  get leastToHub(): number {
    return Math.min(this.heap.least, this.toHub)
  }

  /** Comes to a state for the first time. From one that is not open it goes no further. */
  comeTo(state: number, open: boolean): number {
    const stop = this.stops.add(state)
    if (stop === this.open.length) {
      this.open = longer(this.open)
      this.settled = longer(this.settled)
      this.cheapest = longer(this.cheapest)
    }
    this.arrivals.addStop(stop)
    this.open[stop] = open ? 1 : 0
    this.settled[stop] = none
    this.cheapest[stop] = none
    return stop
  }

  stateOf(label: number): number {
    return this.stops.state[this.stop[label]!]!
  }

  /** Says that a stop was reached with a key, one step from the label `next`. Equal ways go by the least party. */
  offer(stop: number, key: number, next: number) {
    if (this.open[stop] === 0) return
    const known = this.cheapest[stop]!
    if (known >= 0) {
      const least = this.key[known]!
      if (key === least) return this.preferParty(known, next)
      if (key > least && (!this.stepped || this.outdone(stop, key, next))) return
    }
    const label = this.add(stop, key, next)
    if (known < 0 || key < this.key[known]!) this.cheapest[stop] = label
    this.heap.push(key, label)
  }

  /** Whether the label is new for its stop, and its arcs are to be looked at. */
  settle(label: number, isHub: boolean): boolean {
    const stop = this.stop[label]!
    const last = this.settled[stop]!
    if (last >= 0) {
      if (this.key[last] === this.key[label]) this.preferParty(last, this.next[label]!)
      if (!this.stepped || this.steps[label]! >= this.steps[last]!) return false
    }
    this.below[label] = last
    this.settled[stop] = label
    if (isHub && this.toHub === Number.POSITIVE_INFINITY) this.toHub = this.key[label]!
    return true
  }

  /** The cheapest label of a state with at most so many steps, but of those that still wait only the cheapest of all. */
  reachedWithin(state: number, steps: number): number {
    const stop = this.stops.of(state)
    if (stop < 0) return none
    const cheapest = this.cheapest[stop]!
    if (!this.stepped || cheapest < 0) return cheapest
    let best = none
    for (let label = this.settled[stop]!; label >= 0 && this.steps[label]! <= steps; label = this.below[label]!) {
      best = label
    }
    return best >= 0 || this.steps[cheapest]! > steps ? best : cheapest
  }

  /** Whether another label of the stop costs less and has no more steps. */
  private outdone(stop: number, key: number, next: number): boolean {
    const steps = this.steps[next]! + 1
    const [cheapest, settled] = [this.cheapest[stop]!, this.settled[stop]!]
    return steps >= this.steps[cheapest]! || (settled >= 0 && key > this.key[settled]! && steps >= this.steps[settled]!)
  }

  private preferParty(label: number, next: number) {
    const known = this.next[label]!
    if (known >= 0 && next >= 0 && this.partyOf(next) < this.partyOf(known)) this.next[label] = next
  }

  /**
   * Below 0 where the parties from one label to the end come before those from another. Where segments were joined,
   * ways of one key lead on from labels of their own.
   */
  compareOnward(one: number, other: number): number {
    let [a, b] = [one, other]
    while (a !== b && a >= 0 && b >= 0) {
      const difference = this.partyOf(a) - this.partyOf(b)
      if (difference !== 0) return difference
      a = this.next[a]!
      b = this.next[b]!
    }
    return Math.sign(a - b)
  }

  private partyOf(label: number): number {
    return this.stateOf(label) % this.parties
  }

  /** A label that does not wait to be settled. */
  add(stop: number, key: number, next: number): number {
    if (this.size === this.key.length) {
      this.key = longer(this.key)
      this.stop = longer(this.stop)
      this.steps = longer(this.steps)
      this.next = longer(this.next)
      this.cursor = longer(this.cursor)
      this.below = longer(this.below)
    }
    const label = this.size++
    this.key[label] = key
    this.stop[label] = stop
    this.steps[label] = next < 0 ? 0 : this.steps[next]! + 1
    this.next[label] = next
    return label
  }
}
