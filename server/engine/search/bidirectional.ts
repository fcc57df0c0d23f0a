import { isHub, lastArc } from './arcs.ts'
import { type Ball, none } from './frontier.ts'
import { Meetings, type Met } from './meeting-points.ts'
import { lastLayer, type Maze, partyOf, startState, stateAfter, statesOf } from './search-space.ts'
import type { Marks } from './stamped-set.ts'
import { type Hops, measure } from './step-bound.ts'
import type { Meter } from './work-budget.ts'

const [toHubs, toOthers] = [0, 1]
/** So many arcs are looked at before others have their turn. */
const turn = 8_192

type Space = { near: Ball; far: Ball; nearHops: Hops; farHops: Hops; onPath: Marks }

/**
 * Two balls grow, one around either end, until every path that can still matter lies within them. Then the far one
 * goes on alone, within the corridor between the ends, until the key from each of its states to the far end is known.
 *
 * Why the keys are exact: when the radii add up to more than the limit, each party of a path within the limit lies in
 * the near ball, whose keys are exact, or is nearer to the far end than the radius of the far one.
 *
 * Why few arcs are looked at: of a step within the limit, the end that is settled first looks at it, for by then the
 * other is beyond the radius of its ball. So no party looks further than that. Hubs are an exception: they look at
 * their ties piece by piece, as the ball grows. So those that are no hubs look at all their ties to hubs.
 */
export class Corridor {
  /** Every path of no greater key lies in the corridor. */
  limit: number
  private readonly stepped: boolean
  /** So many arcs of a hub are looked at in one go. */
  private readonly piece: number
  private readonly meetings: Meetings
  /** Of the other ball: every key below it is settled, and no hub has a lesser one. */
  private otherRadius = 0
  private otherHub = 0
  private finishing = false
  /** Settled labels of the far ball, in the order in which they were settled. */
  readonly settled: number[] = []

  constructor(
    private readonly maze: Maze,
    private readonly space: Space,
    met: Met,
    private readonly meter: Meter,
  ) {
    this.limit = met.limit
    this.stepped = maze.maxSteps < Number.POSITIVE_INFINITY
    this.piece = Math.max(1, maze.arcs.hubAbove >> 2)
    this.meetings = new Meetings(maze, space, met)
    this.begin()
  }

  /** Measures steps where they are bounded. The allowance is for whole depths. */
  measure(allowance: number) {
    const { nearHops, farHops } = this.space
    if (this.stepped) this.meter.scanned += measure(this.maze, [nearHops, farHops], allowance)
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
    this.otherHub = near.leastToHub
    for (const label of this.settled) this.pull(label)
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
    for (const ball of [space.near, space.far]) ball.clear(states, maze.parties, this.stepped)
    for (const start of maze.from) this.startAt(space.near, startState(maze, start))
    for (const end of maze.to) this.startAt(space.far, lastLayer(maze) * maze.parties + end)
    // Nothing passes an end. Those that are closed now need not be told from others all the time.
    for (const end of [...maze.from, ...maze.to]) {
      for (let state = end; state < states; state += maze.parties) {
        for (const ball of [space.near, space.far]) if (ball.stops.of(state) < 0) ball.comeTo(state, false)
      }
    }
  }

  private startAt(ball: Ball, state: number) {
    if (state >= 0) ball.offer(ball.comeTo(state, true), 0, none)
  }

  /** Settles the nearest label of a ball, or goes on with the arcs of one that was settled before. */
  private grow(own: Ball, other: Ball) {
    if (!this.finishing) {
      this.otherRadius = other.radius
      this.otherHub = other.leastToHub
    }
    const item = own.heap.pop()
    if (item >= 0) this.settle(own, other, item)
    else if (!this.finishing || ~item % 2 === toHubs) this.look(own, other, ~item)
  }

  private settle(own: Ball, other: Ball, label: number) {
    const { arcs, maxSteps } = this.maze
    const state = own.stateOf(label)
    const key = own.key[label]!
    // The ends themselves are outside the other ball, which passes none of them.
    if (key > 0 && key + this.toGo(other, this.across(other, state, own.steps[label]!)) > this.limit) return
    const party = partyOf(this.maze, state)
    if (!own.settle(label, isHub(arcs, party)) || own.steps[label]! >= maxSteps) return
    own.cursor[label * 2 + toHubs] = arcs.bounds[party * 2]!
    own.cursor[label * 2 + toOthers] = arcs.bounds[party * 2 + 1]!
    this.look(own, other, label * 2 + toHubs)
    if (this.finishing) this.pull(label)
    else this.look(own, other, label * 2 + toOthers)
    if (own === this.space.far) this.settled.push(label)
  }

  /** The label by which the other ball goes on from a state that was reached in so many steps. */
  private across(other: Ball, state: number, steps: number): number {
    return other.reachedWithin(state, this.stepped ? this.maze.maxSteps - steps : 0)
  }

  /** A lower bound by a label of the other ball, if any: what lies outside that costs at least its radius. */
  private toGo(other: Ball, label: number): number {
    return label >= 0 && other.key[label]! < this.otherRadius ? other.key[label]! : this.otherRadius
  }

  /** Looks at the arcs of a label. A hub looks at a piece of them, and lets the rest wait. */
  private look(own: Ball, other: Ball, place: number) {
    const { arcs, layers } = this.maze
    const label = place >> 1
    const reached = own.key[label]!
    const party = partyOf(this.maze, own.stateOf(label))
    const hubs = place % 2 === toHubs
    const end = arcs.bounds[party * 2 + (hubs ? 1 : 2)]!
    const beyond = hubs ? this.otherHub : this.otherRadius
    const begin = own.cursor[place]!
    const rest = isHub(arcs, party) ? begin + this.piece : end
    let arc = begin
    for (; arc < end; arc++) {
      const key = reached + arcs.key[arc]!
      if (key + beyond > this.limit) break
      if (arc === rest) {
        own.heap.push(key, ~place)
        break
      }
      if (layers === null) this.arrive(own, other, label, arc, arcs.far[arc]!)
      else this.arriveInLayers(own, other, label, arc)
    }
    own.cursor[place] = arc
    this.meter.scanned += Math.min(arc + 1, end) - begin
  }

  /**
   * Brings a label of the far ball to those parties of the near ball that have looked at it. Its own arcs lead to many
   * more: by now only the near ball matters.
   */
  private pull(label: number) {
    const { near, far } = this.space
    const { arcs } = this.maze
    const state = far.stateOf(label)
    const stop = near.stops.of(state)
    const arc = far.cursor[label * 2 + toOthers]!
    if (stop < 0 || arc === lastArc(arcs, partyOf(this.maze, state))) return
    for (let lead = near.arrivals.latestAt(stop); lead >= 0; lead = near.arrivals.earlier[lead]!) {
      this.meter.scanned++
      const next = near.arrivals.label[lead]!
      const step = near.arrivals.key[lead]! - near.key[next]!
      if (step < arcs.key[arc]!) continue
      const target = near.stateOf(next)
      const met = this.across(near, target, far.steps[label]! + 1)
      const key = far.key[label]! + step
      if (key + this.toGo(near, met) <= this.limit) this.reach(far, label, target, key, met)
    }
  }

  private arriveInLayers(own: Ball, other: Ball, label: number, arc: number) {
    const { maze } = this
    const { arcs } = maze
    const [party, tie] = [arcs.far[arc]!, arcs.tie[arc]!]
    const state = own.stateOf(label)
    if (own === this.space.near) {
      const next = stateAfter(maze, state, party, tie)
      if (next >= 0) this.arrive(own, other, label, arc, next)
      return
    }
    const here = state % maze.parties
    const highest = (state - here) / maze.parties
    const lowest = Math.max(0, highest - maze.layers!.rise)
    for (let layer = highest; layer >= lowest; layer--) {
      if (maze.layers!.after(layer, party, here, tie) !== highest) continue
      this.arrive(own, other, label, arc, layer * maze.parties + party)
    }
  }

  private arrive(own: Ball, other: Ball, label: number, arc: number, state: number) {
    const { arcs, mayWalk, maxSteps } = this.maze
    const steps = own.steps[label]! + 1
    if (this.stepped && this.hopsFrom(other, arcs.far[arc]!) > maxSteps - steps) return
    const key = own.key[label]! + arcs.key[arc]!
    const met = this.across(other, state, steps)
    if (key + this.toGo(other, met) > this.limit) return
    if (mayWalk === null || mayWalk(arcs.tie[arc]!)) this.reach(own, label, state, key, met)
  }

  private hopsFrom(ball: Ball, party: number): number {
    const { near, nearHops, farHops } = this.space
    return (ball === near ? nearHops : farHops).atLeast(party)
  }

  /** Comes to a state, where the other ball may have a label. */
  private reach(own: Ball, label: number, state: number, key: number, met: number) {
    const { mayPass } = this.maze
    const other = own === this.space.near ? this.space.far : this.space.near
    if (met >= 0 && key + other.key[met]! <= this.limit) {
      this.meetings.at(own, label, met, key + other.key[met]!)
      this.limit = Math.min(this.limit, this.meetings.limit)
    }
    const known = own.stops.of(state)
    const stop = known >= 0 ? known : own.comeTo(state, mayPass === null || mayPass(partyOf(this.maze, state)))
    // Hubs are looked at from the other side.
    if (own === this.space.far || !isHub(this.maze.arcs, partyOf(this.maze, own.stateOf(label)))) {
      own.arrivals.add(stop, key, label)
    }
    own.offer(stop, key, label)
  }
}
