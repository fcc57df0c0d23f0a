import type { Continuations } from './continuations.ts'
import type { StationAutomaton } from './crossings.ts'
import type { Frontier } from './frontier.ts'
import { MinHeap } from './heap.ts'
import { longer } from './key-heap.ts'
import { partyOf, type SearchSpace, startState } from './search-space.ts'
import type { SharedPassages } from './shared-passages.ts'
import type { WorkBudget } from './work-budget.ts'

/** The parties of a walk, which may repeat one, and the key up to each. */
export type DifferentWalk = { parties: number[]; keys: number[] }

/** What such a walk keeps to beside what its space says. */
type Asked = {
  isStation: (party: number) => boolean
  stationAutomaton: StationAutomaton | null
  /** No walk of a greater key is wanted. */
  limit: number
  passages: SharedPassages
  critical: ReadonlySet<number>
}

const none = -1
// So many labels are made in a few milliseconds.
const slice = 1_024

/**
 * Finds the first walk, in the order of paths, that shares no more than it may with paths found before (label setting,
 * with the exact keys to the far end as lower bounds). A label is a state and the last station before it, with its key,
 * its steps, and how much it shares with each of those paths.
 *
 * Why a label may be dropped: another one of the same state and station that is no worse in all of these, and not later
 * in order, goes on in the same ways. Only that it may meet its own parties there. So a walk that repeats a party is no
 * answer; its repeated parties become `critical`: a label then also has to have passed none of them that the other has
 * not, and never passes one twice (decremental state space relaxation, Righini and Salani 2008).
 */
export class DifferentPath {
  private readonly heap = new MinHeap<number>((a, b) => this.before(a, b))
  private readonly kept = new Map<number, number>()
  /** Columns by label. `bound` is the key of the best walk by its next continuation, which `cursor` counts. */
  private key = new Float64Array(256)
  private bound = new Float64Array(256)
  private node = new Int32Array(256)
  private steps = new Int32Array(256)
  private station = new Int32Array(256)
  /** Of the automaton of stations. */
  private done = new Int32Array(256)
  private from = new Int32Array(256)
  private cursor = new Int32Array(256)
  /** Another label that was kept for the same state and station. */
  private other = new Int32Array(256)
  /** What each label shares with each path, a row after another. */
  private shared = new Float64Array(1_024)
  private size = 0
  private readonly width: number
  private readonly stepped: boolean

  constructor(
    private readonly space: SearchSpace,
    private readonly continuations: Continuations,
    private readonly toEnd: Frontier,
    private readonly work: WorkBudget,
    private readonly asked: Asked,
  ) {
    this.width = asked.passages.limits.length
    this.stepped = space.maxSteps < Number.POSITIVE_INFINITY
  }

  /** No walk that is still to come has a lesser key; infinite when there is none within the limit. */
  get least(): number {
    const { first } = this.heap
    return first === undefined ? Number.POSITIVE_INFINITY : this.bound[first]!
  }

  /** Null when there is none within the limit, or the budget is spent. */
  *find(): Generator<void, DifferentWalk | null> {
    const { space, heap, toEnd, work } = this
    for (const start of space.from) {
      const state = startState(space, start)
      const node = state < 0 ? none : toEnd.reached.of(state)
      if (node >= 0) this.goOn(this.add(node, 0, start, none))
    }
    while (heap.first !== undefined && !work.spent) {
      const label = heap.pop()!
      const next = this.take(label)
      this.goOn(label)
      if (next < 0) continue
      if (space.to.has(this.party(next))) return { parties: this.walk(next), keys: this.keysOf(next) }
      this.goOn(next)
      if (next % slice === 0) yield
    }
    return null
  }

  private party(label: number): number {
    return this.partyAt(this.node[label]!)
  }

  private partyAt(node: number): number {
    return partyOf(this.space, this.toEnd.reached.state[node]!)
  }

  /** Moves on to the next continuation of a label that it may take, and lets it wait. */
  private goOn(label: number) {
    const { toEnd, work } = this
    const { critical, limit } = this.asked
    const stepsLeft = this.space.maxSteps - this.steps[label]! - 1
    const all = this.continuations.from(this.node[label]!)
    const key = this.key[label]!
    for (let next = this.cursor[label]! + 1; next < all.length; next++) {
      const on = all[next]!
      work.scanned++
      if (key + on.key > limit) return
      if (toEnd.steps[on.label]! > stepsLeft || (critical.has(on.party) && this.hasPassed(label, on.party))) continue
      this.cursor[label] = next
      this.bound[label] = key + on.key
      this.heap.push(label)
      return
    }
  }

  /** The label that a label's continuation leads to; −1 when it shares too much, or another one is as good. */
  private take(label: number): number {
    const { space, asked, width, work } = this
    const { node, party, step } = this.continuations.from(this.node[label]!)[this.cursor[label]!]!
    work.scanned++
    const isGoal = space.to.has(party)
    const isStation = isGoal || asked.isStation(party)
    const last = this.station[label]!
    const next = this.add(node, this.key[label]! + step, isStation ? party : last, label)
    if (width > 0 && !this.share(next, isStation ? asked.passages.row(last, party) : undefined)) return this.drop()
    const automaton = asked.stationAutomaton
    if (automaton) {
      this.done[next] = automaton.after(this.done[label]!, last, this.party(label), party, isStation)
      if (isGoal && !automaton.accepts(this.done[next]!)) return this.drop()
    }
    if (!isGoal && this.isDominated(next)) return this.drop()
    return next
  }

  private add(node: number, key: number, station: number, from: number): number {
    if (this.size === this.node.length) this.grow()
    const label = this.size++
    this.node[label] = node
    this.key[label] = key
    this.steps[label] = from < 0 ? 0 : this.steps[from]! + 1
    this.station[label] = station
    this.from[label] = from
    this.cursor[label] = none
    this.other[label] = none
    this.done[label] = this.asked.stationAutomaton?.initial ?? 0
    const { width } = this
    while ((label + 1) * width > this.shared.length) this.shared = longer(this.shared)
    for (let path = 0; path < width; path++) {
      this.shared[label * width + path] = from < 0 ? 0 : this.shared[from * width + path]!
    }
    return label
  }

  private grow() {
    this.key = longer(this.key)
    this.bound = longer(this.bound)
    this.node = longer(this.node)
    this.steps = longer(this.steps)
    this.station = longer(this.station)
    this.done = longer(this.done)
    this.from = longer(this.from)
    this.cursor = longer(this.cursor)
    this.other = longer(this.other)
  }

  /** Takes back the last label. */
  private drop(): number {
    this.size--
    return none
  }

  /** Adds what a passage is to each path; whether it is within the limits. */
  private share(label: number, row: readonly (number | undefined)[] | undefined): boolean {
    if (row === undefined) return true
    const { limits } = this.asked.passages
    for (let path = 0; path < limits.length; path++) {
      const place = label * this.width + path
      this.shared[place]! += row[path] ?? 0
      if (this.shared[place]! > limits[path]!) return false
    }
    return true
  }

  /** Whether a label that was kept is as good; else it is kept itself. */
  private isDominated(label: number): boolean {
    const states = this.asked.stationAutomaton?.states ?? 1
    const state = (this.node[label]! * this.space.parties + this.station[label]!) * states + this.done[label]!
    const first = this.kept.get(state) ?? none
    for (let other = first; other >= 0; other = this.other[other]!) if (this.dominates(other, label)) return true
    this.other[label] = first
    this.kept.set(state, label)
    return false
  }

  private dominates(one: number, other: number): boolean {
    if (this.key[one]! > this.key[other]!) return false
    if (this.stepped && this.steps[one]! > this.steps[other]!) return false
    for (let path = 0; path < this.width; path++) {
      if (this.shared[one * this.width + path]! > this.shared[other * this.width + path]!) return false
    }
    for (const party of this.asked.critical)
      if (this.hasPassed(one, party) && !this.hasPassed(other, party)) return false
    return this.key[one]! < this.key[other]! || compare(this.walk(one), this.walk(other)) <= 0
  }

  private hasPassed(label: number, party: number): boolean {
    for (let one = label; one >= 0; one = this.from[one]!) if (this.party(one) === party) return true
    return false
  }

  private walk(label: number): number[] {
    const parties = new Array<number>(this.steps[label]! + 1)
    for (let one = label; one >= 0; one = this.from[one]!) parties[this.steps[one]!] = this.party(one)
    return parties
  }

  private keysOf(label: number): number[] {
    const keys = new Array<number>(this.steps[label]! + 1)
    for (let one = label; one >= 0; one = this.from[one]!) keys[this.steps[one]!] = this.key[one]!
    return keys
  }

  /** By the key of the best walk on, then by the parties up to there. */
  private before(one: number, other: number): boolean {
    const difference = this.bound[one]! - this.bound[other]!
    return difference !== 0 ? difference < 0 : compare(this.walkOn(one), this.walkOn(other)) < 0
  }

  /** The parties up to a label and its next continuation. */
  private walkOn(label: number): number[] {
    const walk = this.walk(label)
    walk.push(this.continuations.from(this.node[label]!)[this.cursor[label]!]!.party)
    return walk
  }
}

/** Below 0 where one comes before the other. */
function compare(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length)
  for (let place = 0; place < length; place++) {
    const difference = one[place]! - other[place]!
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
