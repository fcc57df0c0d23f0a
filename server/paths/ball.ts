import { KeyHeap, longer } from './keyheap.ts'

export const none = -1

/**
 * Labels around one end of a question, each a state that was reached with a key from there. Without a bound on steps a
 * state has one label, its least key. With one it has a staircase: each label costs more and has fewer steps than
 * the one below it. Everything is stamped, so that a ball is used again without being cleared.
 */
export class Ball {
  readonly heap = new KeyHeap()
  /** Columns by label; `next` is the label one step nearer to the end, `below` the cheaper one of the same state. */
  key = new Float64Array(256)
  state = new Int32Array(256)
  steps = new Int32Array(256)
  next = new Int32Array(256)
  /** The arc to look at next, of those from hub to hub and, one place further, of the others. */
  cursor = new Int32Array(512)
  private below = new Int32Array(256)
  private size = 0
  /** Columns by state: the last settled label, and the cheapest of all. */
  private settled = new Int32Array(0)
  private cheapest = new Int32Array(0)
  private stamps = new Int32Array(0)
  private now = 0
  private parties = 0
  private stepped = false

  clear(states: number, parties: number, stepped: boolean) {
    if (this.stamps.length < states) {
      this.settled = new Int32Array(states)
      this.cheapest = new Int32Array(states)
      this.stamps = new Int32Array(states)
    }
    if (this.now === 0x7fffffff) {
      this.stamps.fill(0)
      this.now = 0
    }
    this.now++
    this.parties = parties
    this.stepped = stepped
    this.size = 0
    this.heap.clear()
  }

  /** Every key below it is settled. */
  get radius(): number {
    return this.heap.least
  }

  /** Says that a state was reached with a key, one step from the label `next`. Equal ways go by the least party. */
  offer(state: number, key: number, next: number) {
    this.touch(state)
    const known = this.cheapest[state]!
    if (known >= 0) {
      const least = this.key[known]!
      if (key === least) return this.preferParty(known, next)
      if (key > least && (!this.stepped || this.outdone(state, key, next))) return
    }
    const label = this.add(state, key, next)
    if (known < 0 || key < this.key[known]!) this.cheapest[state] = label
    this.heap.push(key, label)
  }

  /** Whether the label is new for its state, and its arcs are to be looked at. */
  settle(label: number): boolean {
    const state = this.state[label]!
    const last = this.settled[state]!
    if (last >= 0) {
      if (this.key[last] === this.key[label]) this.preferParty(last, this.next[label]!)
      if (!this.stepped || this.steps[label]! >= this.steps[last]!) return false
    }
    this.below[label] = last
    this.settled[state] = label
    return true
  }

  /** The cheapest settled label of a state with at most so many steps. */
  settledWithin(state: number, steps: number): number {
    if (this.stamps[state] !== this.now) return none
    let label = this.settled[state]!
    if (!this.stepped) return label
    let best = none
    while (label >= 0 && this.steps[label]! <= steps) {
      best = label
      label = this.below[label]!
    }
    return best
  }

  /** The same, or else a label that still waits to be settled. */
  reachedWithin(state: number, steps: number): number {
    const settled = this.settledWithin(state, steps)
    if (settled >= 0 || this.stamps[state] !== this.now) return settled
    const cheapest = this.cheapest[state]!
    return this.stepped && this.steps[cheapest]! > steps ? none : cheapest
  }

  private touch(state: number) {
    if (this.stamps[state] === this.now) return
    this.stamps[state] = this.now
    this.settled[state] = none
    this.cheapest[state] = none
  }

  /** Whether another label of the state costs less and has no more steps. */
  private outdone(state: number, key: number, next: number): boolean {
    const steps = this.steps[next]! + 1
    const [cheapest, settled] = [this.cheapest[state]!, this.settled[state]!]
    return steps >= this.steps[cheapest]! || (settled >= 0 && key > this.key[settled]! && steps >= this.steps[settled]!)
  }

  private preferParty(label: number, next: number) {
    const known = this.next[label]!
    if (known >= 0 && next >= 0 && this.partyOf(next) < this.partyOf(known)) this.next[label] = next
  }

  private partyOf(label: number): number {
    return this.state[label]! % this.parties
  }

  private add(state: number, key: number, next: number): number {
    if (this.size === this.key.length) {
      this.key = longer(this.key)
      this.state = longer(this.state)
      this.steps = longer(this.steps)
      this.next = longer(this.next)
      this.cursor = longer(this.cursor)
      this.below = longer(this.below)
    }
    const label = this.size++
    this.key[label] = key
    this.state[label] = state
    this.steps[label] = next < 0 ? 0 : this.steps[next]! + 1
    this.next[label] = next
    return label
  }
}
