import { KeyHeap, longer } from './key-heap.ts'
import { Predecessors } from './predecessors.ts'
import { type NodeNumbers, ReachedStates } from './reached-states.ts'

export const none = -1

/**
 * The labels of a search from one end of a question: settled ones, and in the heap those that wait. Each is a state that
 * was reached with a key from there. Without a bound on steps a state has one label, its least key (Dijkstra 1959). With
 * one it has a Pareto front: each label has a greater key and fewer steps than the one below it. Columns are kept from
 * one search to the next.
 */
export class Frontier {
  readonly heap = new KeyHeap()
  readonly reached: ReachedStates
  readonly predecessors = new Predecessors()
  /** Columns by label; `next` is the label one step nearer to the end, `below` the cheaper one of the same node. */
  key = new Float64Array(256)
  node = new Int32Array(256)
  steps = new Int32Array(256)
  next = new Int32Array(256)
  /** The arc to look at next, of those to hubs and, one place further, of the others. */
  cursor = new Int32Array(512)
  private below = new Int32Array(256)
  /** How many labels there are. */
  size = 0
  /** Columns by node: whether paths go on from it, the last settled label, and the cheapest of all. */
  private open = new Uint8Array(256)
  private settled = new Int32Array(256)
  private cheapest = new Int32Array(256)
  private parties = 0
  stepped = false
  /** The key of the nearest settled hub. */
  private toHub = Number.POSITIVE_INFINITY

  constructor(numbers: NodeNumbers, side: 0 | 1) {
    this.reached = new ReachedStates(numbers, side)
  }

  clear(states: number, parties: number, stepped: boolean) {
    this.reached.clear(states)
    this.predecessors.clear()
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
    const node = this.reached.add(state)
    if (node === this.open.length) {
      this.open = longer(this.open)
      this.settled = longer(this.settled)
      this.cheapest = longer(this.cheapest)
    }
    this.predecessors.addNode(node)
    this.open[node] = open ? 1 : 0
    this.settled[node] = none
    this.cheapest[node] = none
    return node
  }

  stateOf(label: number): number {
    return this.reached.state[this.node[label]!]!
  }

  /** Says that a node was reached with a key, one step from the label `next`. Equal ones go by the least party. */
  offer(node: number, key: number, next: number) {
    if (this.open[node] === 0) return
    const known = this.cheapest[node]!
    if (known >= 0) {
      const least = this.key[known]!
      if (key === least) return this.preferParty(known, next)
      if (key > least && (!this.stepped || this.outdone(node, key, next))) return
    }
    const label = this.add(node, key, next)
    if (known < 0 || key < this.key[known]!) this.cheapest[node] = label
    this.heap.push(key, label)
  }

  /** Whether the label is new for its node, and its arcs are to be looked at. */
  settle(label: number, isHub: boolean): boolean {
    const node = this.node[label]!
    const last = this.settled[node]!
    if (last >= 0) {
      if (this.key[last] === this.key[label]) this.preferParty(last, this.next[label]!)
      if (!this.stepped || this.steps[label]! >= this.steps[last]!) return false
    }
    this.below[label] = last
    this.settled[node] = label
    if (isHub && this.toHub === Number.POSITIVE_INFINITY) this.toHub = this.key[label]!
    return true
  }

  /** The cheapest label of a state with at most so many steps, but of those that still wait only the cheapest of all. */
  reachedWithin(state: number, steps: number): number {
    const node = this.reached.of(state)
    if (node < 0) return none
    const cheapest = this.cheapest[node]!
    if (!this.stepped || cheapest < 0) return cheapest
    let best = none
    for (let label = this.settled[node]!; label >= 0 && this.steps[label]! <= steps; label = this.below[label]!) {
      best = label
    }
    return best >= 0 || this.steps[cheapest]! > steps ? best : cheapest
  }

  /** Whether another label of the node costs less and has no more steps. */
  private outdone(node: number, key: number, next: number): boolean {
    const steps = this.steps[next]! + 1
    const [cheapest, settled] = [this.cheapest[node]!, this.settled[node]!]
    return steps >= this.steps[cheapest]! || (settled >= 0 && key > this.key[settled]! && steps >= this.steps[settled]!)
  }

  private preferParty(label: number, next: number) {
    const known = this.next[label]!
    if (known >= 0 && next >= 0 && this.compareOnward(next, known) < 0) this.next[label] = next
  }

  /**
   * Below 0 where the parties from one label to the end come before those from another. Where segments were joined, or in
   * an automaton, paths of one key may lead on from labels of their own.
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
  add(node: number, key: number, next: number): number {
    if (this.size === this.key.length) {
      this.key = longer(this.key)
      this.node = longer(this.node)
      this.steps = longer(this.steps)
      this.next = longer(this.next)
      this.cursor = longer(this.cursor)
      this.below = longer(this.below)
    }
    const label = this.size++
    this.key[label] = key
    this.node[label] = node
    this.steps[label] = next < 0 ? 0 : this.steps[next]! + 1
    this.next[label] = next
    return label
  }
}
