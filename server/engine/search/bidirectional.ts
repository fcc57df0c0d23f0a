import { type ArcColumns, isHub, lastArc } from './arcs.ts'
import { type Automaton, statesBefore } from './automaton.ts'
import { type Frontier, none } from './frontier.ts'
import { MeetingPoints, type Met } from './meeting-points.ts'
import { leastScaledKey, type Scaling, scaledKey } from './scaling.ts'
import {
  acceptingState,
  orStateAfter,
  partyOf,
  type SearchSpace,
  startState,
  stateAfter,
  statesOf,
} from './search-space.ts'
import type { StepBounds } from './step-bounds.ts'
import type { WorkBudget } from './work-budget.ts'
import type { Workspace } from './workspace.ts'

const [toHubs, toOthers] = [0, 1]
/** So many arcs are scanned before the next time slice. */
const slice = 8_192

/**
 * Two searches go out (Dijkstra 1959), one from either end, until every path that can still matter lies within the radii
 * of their frontiers. Then the far one goes on alone, within the limit and so between the ends, until the key from each
 * state of such a path to the far end is known.
 *
 * Why the keys are exact: when the radii add up to more than the limit, each party of a path within the limit is settled
 * in the near frontier, whose keys are exact, or is nearer to the far end than the radius of the far one.
 *
 * Why few arcs are scanned: of a step within the limit, the end that is settled first scans it, for by then the other is
 * beyond the radius of its frontier. So no party scans further than that. Hubs are an exception: they scan their ties
 * piece by piece, as the radius grows. So those that are no hubs scan all their ties to hubs. So are ends whose ties have
 * keys of their own: those are scanned from both sides.
 */
export class BidirectionalSearch {
  /** Every path of no greater key lies within what was searched. */
  limit: number
  private readonly stepped: boolean
  /** So many arcs of a hub are scanned in one go. */
  private readonly piece: number
  private readonly meetingPoints: MeetingPoints
  private readonly steps: StepBounds
  private readonly least: Automaton['least'] | null
  /** Of the other frontier: every key below it is settled, and no hub has a lesser one. */
  private otherRadius = 0
  private otherHub = 0
  private finishing = false
  /** Settled labels of the far frontier, in the order in which they were settled. */
  readonly settled: number[] = []

  constructor(
    private readonly space: SearchSpace,
    private readonly workspace: Workspace,
    met: Met,
    private readonly work: WorkBudget,
  ) {
    this.limit = met.limit
    this.stepped = space.maxSteps < Number.POSITIVE_INFINITY
    this.steps = space.sharedSteps ?? workspace.steps
    this.least = space.automaton?.least ?? null
    this.piece = Math.max(1, space.arcs.hubAbove >> 2)
    this.meetingPoints = new MeetingPoints(space, workspace, met)
    this.begin()
  }

  /** Bounds steps from below where they are bounded from above. The allowance is for whole depths. */
  boundSteps(allowance: number) {
    const { space, steps } = this
    if (!this.stepped) return
    if (space.sharedSteps === null) steps.clear()
    this.work.scanned += steps.look(space, allowance)
  }

  /**
   * Widens both frontiers, always the one that has cost less. Out of the allowance, only what lies within both radii is
   * certain.
   */
  *meet(allowance: number): Generator<void> {
    const { near, far } = this.workspace
    const begun = this.work.scanned
    let [costOfNear, pause] = [0, slice]
    while (near.heap.size > 0 && far.heap.size > 0 && near.radius + far.radius <= this.limit) {
      const cost = this.work.scanned - begun
      if (cost > allowance) {
        this.limit = near.radius + far.radius - 1
        break
      }
      if (costOfNear * 2 <= cost) {
        this.widen(near, far)
        costOfNear += this.work.scanned - begun - cost
      } else {
        this.widen(far, near)
      }
      if (cost > pause) {
        pause += slice
        yield
      }
    }
  }

  /** Widens the far frontier alone. Out of the allowance, only what lies within its radius is certain. */
  *finish(allowance: number): Generator<void> {
    const { near, far } = this.workspace
    const begun = this.work.scanned
    let pause = slice
    this.finishing = true
    this.otherRadius = near.radius
    this.otherHub = near.leastToHub
    for (const label of this.settled) {
      if (this.space.endArcs.has(this.partyAt(far, label))) this.scanEnd(far, near, label)
      else this.pull(label)
    }
    while (far.heap.size > 0 && far.radius <= this.limit) {
      const cost = this.work.scanned - begun
      if (cost > allowance) {
        this.limit = far.radius - 1
        break
      }
      this.widen(far, near)
      if (cost > pause) {
        pause += slice
        yield
      }
    }
  }

  private begin() {
    const { space, workspace } = this
    const states = statesOf(space)
    for (const frontier of [workspace.near, workspace.far]) frontier.clear(states, space.parties, this.stepped)
    for (const start of space.from) this.startAt(workspace.near, startState(space, start))
    for (const end of space.to) this.startAt(workspace.far, acceptingState(space, end))
  }

  private startAt(frontier: Frontier, state: number) {
    if (state >= 0) frontier.offer(frontier.comeTo(state, true), 0, none)
  }

  /** Settles the nearest label of a frontier, or goes on with the arcs of one that was settled before. */
  private widen(own: Frontier, other: Frontier) {
    if (!this.finishing) {
      this.otherRadius = other.radius
      this.otherHub = other.leastToHub
    }
    const item = own.heap.pop()
    if (item >= 0) this.settle(own, other, item)
    else if (this.space.endArcs.has(this.partyAt(own, ~item >> 1))) this.scanEnd(own, other, ~item >> 1)
    else if (!this.finishing || ~item % 2 === toHubs) this.scan(own, other, ~item)
  }

  private partyAt(frontier: Frontier, label: number): number {
    return partyOf(this.space, frontier.stateOf(label))
  }

  private settle(own: Frontier, other: Frontier, label: number) {
    const { arcs, endArcs, maxSteps } = this.space
    const state = own.stateOf(label)
    const key = own.key[label]!
    // The ends themselves are beyond the other frontier, which passes none of them.
    if (key > 0 && key + this.toGo(other, this.across(other, state, own.steps[label]!)) > this.limit) return
    const party = partyOf(this.space, state)
    if (!own.settle(label, isHub(arcs, party)) || own.steps[label]! >= maxSteps) return
    if (own === this.workspace.far) this.settled.push(label)
    if (endArcs.has(party)) {
      own.cursor[label * 2] = endArcs.first(party)
      this.scanEnd(own, other, label)
      return
    }
    own.cursor[label * 2 + toHubs] = arcs.bounds[party * 2]!
    own.cursor[label * 2 + toOthers] = arcs.bounds[party * 2 + 1]!
    this.scan(own, other, label * 2 + toHubs)
    if (this.finishing) this.pull(label)
    else this.scan(own, other, label * 2 + toOthers)
    if (!endArcs.empty) this.scanInto(own, other, label, endArcs.into(party))
  }

  /** The label by which the other search goes on from a state that was reached in so many steps. */
  private across(other: Frontier, state: number, steps: number): number {
    return other.reachedWithin(state, this.stepped ? this.space.maxSteps - steps : 0)
  }

  /** A lower bound by a label of the other frontier, if any: what is not settled there has at least its radius. */
  private toGo(other: Frontier, label: number): number {
    return label >= 0 && other.key[label]! < this.otherRadius ? other.key[label]! : this.otherRadius
  }

  /** Scans the arcs of a label. A hub scans a piece of them, and lets the rest wait. */
  private scan(own: Frontier, other: Frontier, place: number) {
    const { arcs, endArcs, scaling } = this.space
    const keyed = endArcs.empty ? null : endArcs
    const label = place >> 1
    const reached = own.key[label]!
    const party = partyOf(this.space, own.stateOf(label))
    const hubs = place % 2 === toHubs
    const end = arcs.bounds[party * 2 + (hubs ? 1 : 2)]!
    const beyond = hubs ? this.otherHub : this.finishing ? 0 : this.otherRadius
    const begin = own.cursor[place]!
    const rest = isHub(arcs, party) ? begin + this.piece : end
    let arc = begin
    for (; arc < end; arc++) {
      const key = reached + this.leastKey(arcs, arc)
      if (key + beyond > this.limit) break
      if (arc === rest) {
        own.heap.push(key, ~place)
        break
      }
      if (keyed?.has(arcs.far[arc]!) || (scaling !== null && this.isBeyond(scaling, arc, reached + beyond))) continue
      this.relaxAny(own, other, label, arcs, arc)
    }
    own.cursor[place] = arc
    this.work.scanned += Math.min(arc + 1, end) - begin
  }

  /**
   * Scans the ties of an end that have keys of their own, as those of any other; if they are many, in pieces. At last the
   * far end scans all that are left: what the near frontier has reached lies anywhere among them.
   */
  private scanEnd(own: Frontier, other: Frontier, label: number) {
    const { arcs, endArcs } = this.space
    const party = this.partyAt(own, label)
    const end = endArcs.last(party)
    const begin = own.cursor[label * 2]!
    const isMany = end - endArcs.first(party) > arcs.hubAbove && !this.finishing
    const rest = isMany ? begin + this.piece : end
    const beyond = this.finishing ? 0 : this.otherRadius
    let arc = begin
    for (; arc < end; arc++) {
      const key = own.key[label]! + this.leastKey(endArcs.columns, arc)
      if (key + beyond > this.limit) break
      if (arc === rest) {
        own.heap.push(key, ~(label * 2))
        break
      }
      this.relaxAny(own, other, label, endArcs.columns, arc)
    }
    own.cursor[label * 2] = arc
    this.work.scanned += Math.min(arc + 1, end) - begin
  }

  /** Scans the ties from a party into such ends, all of them: they are few. */
  private scanInto(own: Frontier, other: Frontier, label: number, into: readonly number[]) {
    for (const arc of into) this.relaxAny(own, other, label, this.space.endArcs.columns, arc)
    this.work.scanned += into.length
  }

  /** No arc from there on has a lesser key. */
  private leastKey({ key }: ArcColumns, arc: number): number {
    const { scaling } = this.space
    return scaling === null ? key[arc]! : leastScaledKey(scaling, key[arc]!)
  }

  /** Scaled keys are in no order, so that one beyond the limit does not end the scan. */
  private isBeyond(scaling: Scaling, arc: number, beside: number): boolean {
    const { tie, key } = this.space.arcs
    return beside + scaledKey(scaling, tie[arc]!, key[arc]!) > this.limit
  }

  private relaxAny(own: Frontier, other: Frontier, label: number, arcs: ArcColumns, arc: number) {
    if (this.space.automaton === null) this.relax(own, other, label, arcs, arc, arcs.far[arc]!)
    else this.relaxInProduct(own, other, label, arcs, arc)
  }

  /**
   * Relaxes the steps from a label of the far frontier to its predecessors in the near one. Its own arcs lead to many
   * more parties: by now only those within the near frontier matter.
   */
  private pull(label: number) {
    const { near, far } = this.workspace
    const { arcs, scaling } = this.space
    const state = far.stateOf(label)
    const node = near.reached.of(state)
    const arc = far.cursor[label * 2 + toOthers]!
    if (node < 0 || (scaling === null && arc === lastArc(arcs, partyOf(this.space, state)))) return
    for (let lead = near.predecessors.latestOf(node); lead >= 0; lead = near.predecessors.earlier[lead]!) {
      this.work.scanned++
      const next = near.predecessors.label[lead]!
      const step = near.predecessors.key[lead]! - near.key[next]!
      // Scaled keys are in no order: whether its arc was scanned does not show.
      if (scaling === null && step < arcs.key[arc]!) continue
      const target = near.stateOf(next)
      const steps = far.steps[label]! + 1
      const met = this.across(near, target, steps)
      const key = far.key[label]! + step
      if (key + this.toGo(near, met) > this.limit || (this.least && this.isTooFar(this.least, far, target, key, steps)))
        continue
      this.reach(far, label, target, key, met)
    }
  }

  /** In the product automaton: on from a state, or back to each from which the step leads here. */
  private relaxInProduct(own: Frontier, other: Frontier, label: number, arcs: ArcColumns, arc: number) {
    const { space } = this
    const [party, tie] = [arcs.far[arc]!, arcs.tie[arc]!]
    const state = own.stateOf(label)
    if (own === this.workspace.near) {
      const next = stateAfter(space, state, party, tie)
      if (next >= 0) this.relax(own, other, label, arcs, arc, next)
      const orNext = orStateAfter(space, state, party, tie)
      if (orNext >= 0) this.relax(own, other, label, arcs, arc, orNext)
      return
    }
    const here = state % space.parties
    for (const before of statesBefore(space.automaton!, (state - here) / space.parties, party, here, tie)) {
      this.relax(own, other, label, arcs, arc, before * space.parties + party)
    }
  }

  private relax(own: Frontier, other: Frontier, label: number, arcs: ArcColumns, arc: number, state: number) {
    const { mayWalk, maxSteps } = this.space
    const steps = own.steps[label]! + 1
    if (this.stepped && this.leastStepsFrom(other, arcs.far[arc]!) > maxSteps - steps) return
    const { scaling } = this.space
    const step = arcs.key[arc]!
    const key = own.key[label]! + (scaling === null ? step : scaledKey(scaling, arcs.tie[arc]!, step))
    const met = this.across(other, state, steps)
    if (key + this.toGo(other, met) > this.limit) return
    if (this.least && this.isTooFar(this.least, own, state, key, steps)) return
    if (mayWalk === null || mayWalk(arcs.tie[arc]!)) this.reach(own, label, state, key, met)
  }

  /** Whether what is still to be done elsewhere takes too much. */
  private isTooFar(
    least: NonNullable<Automaton['least']>,
    own: Frontier,
    state: number,
    key: number,
    steps: number,
  ): boolean {
    const { key: keyOf, steps: stepsOf } = own === this.workspace.near ? least.on : least.back
    const { parties, maxSteps } = this.space
    const party = state % parties
    const done = (state - party) / parties
    return key + keyOf(done, party) > this.limit || (this.stepped && steps + stepsOf(done, party) > maxSteps)
  }

  /** Nothing passes an end. */
  private isOpen(party: number): boolean {
    const { ends, mayPass } = this.space
    return !ends.has(party) && (mayPass === null || mayPass(party))
  }

  /** Hubs, and ends whose ties have keys of their own: the far frontier need not know how the near one left them. */
  private isScannedFromBoth(party: number): boolean {
    return isHub(this.space.arcs, party) || this.space.endArcs.has(party)
  }

  private leastStepsFrom(frontier: Frontier, party: number): number {
    return (frontier === this.workspace.near ? this.steps.near : this.steps.far).atLeast(party)
  }

  /** Reaches a state, where the other frontier may have a label. */
  private reach(own: Frontier, label: number, state: number, key: number, met: number) {
    const other = own === this.workspace.near ? this.workspace.far : this.workspace.near
    if (met >= 0 && key + other.key[met]! <= this.limit) {
      this.meetingPoints.at(own, label, met, key + other.key[met]!)
      this.limit = Math.min(this.limit, this.meetingPoints.limit)
    }
    const known = own.reached.of(state)
    const node = known >= 0 ? known : own.comeTo(state, this.isOpen(partyOf(this.space, state)))
    if (own === this.workspace.far || !this.isScannedFromBoth(this.partyAt(own, label))) {
      own.predecessors.add(node, key, label)
    }
    own.offer(node, key, label)
  }
}
