import { isHub } from './arcs.ts'
import type { Arrivals } from './arrivals.ts'
import { type Ball, none } from './ball.ts'
import { type Hops, measure } from './hops.ts'
import type { Marks } from './marks.ts'
import { lastLayer, type Maze, partyOf, startState, stateAfter, statesOf } from './maze.ts'
import type { Meter } from './meter.ts'

const [toHubs, toOthers] = [0, 1]
/** So many arcs are looked at before others have their turn. */
const turn = 8_192

type Met = { limit: number; add(parties: number[], key: number): void }
type Space = {
  near: Ball
  far: Ball
  arrivals: Arrivals
  leads: Arrivals
  nearHops: Hops
  farHops: Hops
  onPath: Marks
}

/**
 * Two balls grow, one around either end, until every path that can still matter lies within them. Then the far one
 * goes on alone, within the corridor between the ends, until the key from each of its states to the far end is known.
 *
 * Why the keys are exact: when the radii add up to more than the limit, each party of a path within the limit lies in
 * the near ball, whose keys are exact, or is nearer to the far end than the radius of the far one.
 */
export class Corridor {
  /** Every path of no greater key lies in the corridor. */
  limit: number
  private otherRadius = 0
  private finishing = false
  /** Settled hubs of the far ball. */
  private hubs: number[] = []

  constructor(
    private readonly maze: Maze,
    private readonly space: Space,
    private readonly met: Met,
    private readonly meter: Meter,
  ) {
    this.limit = met.limit
    this.begin()
  }

  /** Measures steps where they are bounded. The allowance is for whole depths. */
  measure(allowance: number) {
    const { nearHops, farHops } = this.space
    if (this.maze.maxSteps < Number.POSITIVE_INFINITY)
      this.meter.scanned += measure(this.maze, [nearHops, farHops], allowance)
  }

  /** Grows both balls, always the one that has cost less. Out of the allowance, only what lies within both is certain. */
  *meet(allowance: number): Generator<void> {
    const { near, far } = this.space
    const begun = this.meter.scanned
    let [costOfNear, pause] = [0, turn]
    while (near.heap.size > 0 && far.heap.size > 0 && near.radius + far.radius <= this.limit) {
      const cost = this.meter.scanned - begun
      if (cost > allowance) {
        this.limit = near.radius + far.radius - 1
        break
      }
      if (costOfNear * 2 <= cost) {
        this.grow(near, far)
        costOfNear += this.meter.scanned - begun - cost
      } else {
        this.grow(far, near)
      }
      if (cost > pause) {
        pause += turn
        yield
      }
    }
  }

  /** Grows the far ball alone. Out of the allowance, only what lies within its radius is certain. */
  *finish(allowance: number): Generator<void> {
    const { near, far } = this.space
    const begun = this.meter.scanned
    let pause = turn
    this.finishing = true
    this.otherRadius = near.radius
    for (const hub of this.hubs) this.pull(hub)
    while (far.heap.size > 0 && far.radius <= this.limit) {
      const cost = this.meter.scanned - begun
      if (cost > allowance) {
        this.limit = far.radius - 1
        break
      }
      this.grow(far, near)
      if (cost > pause) {
        pause += turn
        yield
      }
    }
  }

  private begin() {
    const { maze, space } = this
    const states = statesOf(maze)
    const stepped = maze.maxSteps < Number.POSITIVE_INFINITY
    for (const ball of [space.near, space.far]) ball.clear(states, maze.parties, stepped)
    space.arrivals.clear(states)
    space.leads.clear(states)
    for (const start of maze.from) {
      const state = startState(maze, start)
      if (state >= 0) space.near.offer(state, 0, none)
    }
    for (const end of maze.to) space.far.offer(lastLayer(maze) * maze.parties + end, 0, none)
  }

  /** Settles the nearest label of a ball, or goes on with the arcs of one that was settled before. */
  private grow(own: Ball, other: Ball) {
    this.otherRadius = other.radius
    const item = own.heap.pop()
    if (item >= 0) this.settle(own, other, item)
    else if (!this.finishing || ~item % 2 === toHubs) this.look(own, other, ~item)
  }

  private settle(own: Ball, other: Ball, label: number) {
    const { arcs, maxSteps } = this.maze
    const state = own.state[label]!
    const key = own.key[label]!
    // The ends themselves are outside the other ball, which passes none of them.
    const met = other.settledWithin(state, maxSteps - own.steps[label]!)
    if (key > 0 && key + this.leastToGo(other, met) > this.limit) return
    if (!own.settle(label) || own.steps[label]! >= maxSteps) return
    const party = partyOf(this.maze, state)
    own.cursor[label * 2 + toHubs] = arcs.offsets[party]!
    own.cursor[label * 2 + toOthers] = arcs.others[party]!
    if (!isHub(arcs, party)) return this.look(own, other, label * 2 + toOthers)
    this.look(own, other, label * 2 + toHubs)
    if (this.finishing) this.pull(label)
    else this.look(own, other, label * 2 + toOthers)
    if (own === this.space.far) this.hubs.push(label)
  }

  /** A lower bound by a label of the other ball, if any: what lies outside that costs at least its radius. */
  private leastToGo(other: Ball, label: number): number {
    return label >= 0 && other.key[label]! < this.otherRadius ? other.key[label]! : this.otherRadius
  }

  /** Looks at a piece of the arcs of a label, and lets the rest wait. */
  private look(own: Ball, other: Ball, place: number) {
    const { arcs, mayWalk, layers } = this.maze
    const label = place >> 1
    const reached = own.key[label]!
    const party = partyOf(this.maze, own.state[label]!)
    const end = place % 2 === toHubs ? arcs.others[party]! : arcs.offsets[party + 1]!
    const begin = own.cursor[place]!
    let arc = begin
    for (; arc < end; arc++) {
      const key = reached + arcs.key[arc]!
      if (key > this.limit) break
      if (arc === begin + arcs.hubAbove) {
        own.heap.push(key, ~place)
        break
      }
      if (mayWalk !== null && !mayWalk(arcs.tie[arc]!)) continue
      if (layers === null) this.arrive(own, other, label, arcs.far[arc]!, key)
      else this.arriveInLayers(own, other, label, arc, key)
    }
    own.cursor[place] = arc
    this.meter.scanned += arc - begin + 1
  }

  /**
   * Brings a hub of the far ball to those parties of the near ball that have seen it. Its own arcs lead to many more:
   * by now only the near ball matters, where whoever is no hub has looked at all of its arcs.
   */
  private pull(label: number) {
    const { near, far, leads } = this.space
    const { arcs } = this.maze
    const state = far.state[label]!
    const arc = far.cursor[label * 2 + toOthers]!
    if (arc === arcs.offsets[partyOf(this.maze, state) + 1]!) return
    for (const { key, next } of leads.of(state)) {
      this.meter.scanned++
      const step = key - near.key[next]!
      const total = far.key[label]! + step
      if (step >= arcs.key[arc]! && total <= this.limit) this.arrive(far, near, label, near.state[next]!, total)
    }
  }

  private arriveInLayers(own: Ball, other: Ball, label: number, arc: number, key: number) {
    const { maze } = this
    const { arcs } = maze
    const [party, tie] = [arcs.far[arc]!, arcs.tie[arc]!]
    const state = own.state[label]!
    if (own === this.space.near) {
      const next = stateAfter(maze, state, party, tie)
      if (next >= 0) this.arrive(own, other, label, next, key)
      return
    }
    const here = state % maze.parties
    const highest = (state - here) / maze.parties
    const lowest = Math.max(0, highest - maze.layers!.rise)
    for (let layer = highest; layer >= lowest; layer--) {
      if (maze.layers!.after(layer, party, here, tie) !== highest) continue
      this.arrive(own, other, label, layer * maze.parties + party, key)
    }
  }

  private arrive(own: Ball, other: Ball, label: number, state: number, key: number) {
    const { maze } = this
    const party = partyOf(maze, state)
    const stepsLeft = maze.maxSteps - own.steps[label]! - 1
    if (stepsLeft < Number.POSITIVE_INFINITY && this.hopsFrom(other, party) > stepsLeft) return
    const met = other.reachedWithin(state, stepsLeft)
    if (met >= 0 && key + other.key[met]! <= this.limit) this.meetAt(own, label, met, key + other.key[met]!)
    if (key + this.leastToGo(other, met) > this.limit) return
    if (own === this.space.far) this.space.arrivals.add(state, key, label)
    else if (isHub(maze.arcs, party)) this.space.leads.add(state, key, label)
    if (maze.ends.has(party) || (maze.mayPass !== null && !maze.mayPass(party))) return
    own.offer(state, key, label)
  }

  private hopsFrom(ball: Ball, party: number): number {
    const { near, nearHops, farHops } = this.space
    return (ball === near ? nearHops : farHops).atLeast(party)
  }

  /** A path along one ball and on along the other, unless it repeats a party. */
  private meetAt(own: Ball, label: number, met: number, key: number) {
    const { near, far, onPath } = this.space
    const [first, second] = own === near ? [label, met] : [met, label]
    onPath.clear(this.maze.parties)
    const parties: number[] = []
    if (!this.follow(near, first, parties)) return
    parties.reverse()
    if (!this.follow(far, second, parties)) return
    this.met.add(parties, key)
    this.limit = Math.min(this.limit, this.met.limit)
  }

  private follow(ball: Ball, from: number, parties: number[]): boolean {
    const { onPath } = this.space
    for (let label = from; label >= 0; label = ball.next[label]!) {
      const party = partyOf(this.maze, ball.state[label]!)
      if (onPath.has(party)) return false
      onPath.add(party)
      parties.push(party)
    }
    return true
  }
}
