import { type Arcs, type Before, firstArc, lastArc, type MayWalk, partiesOf } from '../search/arcs.ts'
import { MinHeap } from '../search/heap.ts'
import type { Found } from '../search/k-best.ts'
import { KeyHeap } from '../search/key-heap.ts'

/** From several parties at once to many others, which belong to groups. Parties and ties are numbers of the projection. */
export type LeastWaysQuestion = {
  from: ReadonlySet<number>
  /** The group of each party to go to. A way ends at the first of its group that it meets, and may pass those of others. */
  to: ReadonlyMap<number, number>
  mayWalk: MayWalk
  /** Ends are exempt. */
  mayPass: ((party: number) => boolean) | null
  /** The ends at which ties have keys of their own, and what they are there. */
  harder: ReadonlySet<number>
  keyAt(tie: number, ends: ReadonlySet<number>): number
  maxSteps: number
  /** At most so many arcs looked at. */
  budget: number
  /** Which of two parallel ties of equal key carries a step. */
  before: Before
}

/** The least way to each group that can be reached, by group. */
export type LeastWays = { ways: Map<number, Found>; explored: number; outOfBudget: boolean }

/** A way from one of the ends to a party; `tie` is the last one on it, and the one before it is `previous`. */
export type Label = { party: number; key: number; steps: number; tie: number; previous: Label | null }

/** Labels that wait, least key first, and of equal ones the lesser party. */
export const waitingLabels = () => new MinHeap<Label>((a, b) => a.key < b.key || (a.key === b.key && a.party < b.party))

// So many arcs take about a millisecond.
const piece = 10_000
const none = -1
const start = -2

/**
 * The least way to each group, equal ones by the parties along them, in one search (Dijkstra 1959) for all groups: a
 * matrix of n agencies takes n searches and not n². No way repeats a party, as what it would cut is never for nothing.
 * The bound on steps is rarely in the way, so a first search does without it, and stands when all its ways keep to it.
 */
export function* leastWays(arcs: Arcs, question: LeastWaysQuestion): Generator<void, LeastWays> {
  if (question.to.size === 0) return { ways: new Map(), explored: 0, outOfBudget: false }
  const free = new Search(arcs, question, false)
  yield* free.run()
  const found = free.outcome()
  const fits = [...found.ways.values()].every(({ ties }) => ties.length <= question.maxSteps)
  if (fits) return found
  const strict = new Search(arcs, question, true, found.explored)
  yield* strict.run()
  return strict.outcome()
}

class Search {
  /** The best label by party, and by its steps too where their number is bound. */
  private readonly best: (Label | undefined)[]
  private readonly fewest = new Map<number, number>()
  private readonly ways = new Map<number, Label>()
  private readonly heap = new KeyHeap()
  private readonly labels: Label[] = []
  /** By party: the group of those to go to, and which are where one starts. */
  private readonly group: Int32Array
  private readonly groups: number
  /** From here on no way can be better than those found. */
  private limit = Number.POSITIVE_INFINITY
  private outOfBudget = false

  constructor(
    private readonly arcs: Arcs,
    private readonly question: LeastWaysQuestion,
    private readonly strict: boolean,
    private explored = 0,
  ) {
    const { from, to, maxSteps } = question
    const parties = partiesOf(arcs)
    this.best = new Array(parties * (strict ? maxSteps + 1 : 1))
    this.group = new Int32Array(parties).fill(none)
    for (const [party, group] of to) this.group[party] = group
    for (const party of from) this.group[party] = start
    this.groups = new Set(to.values()).size
  }

  *run(): Generator<void> {
    const { heap, labels } = this
    const { from, maxSteps, budget } = this.question
    for (const party of from) this.offer({ party, key: 0, steps: 0, tie: -1, previous: null })
    while (heap.size > 0 && heap.least < this.limit) {
      const label = labels[heap.pop()]!
      if (!this.settles(label) || (this.strict && label.steps === maxSteps)) continue
      const last = lastArc(this.arcs, label.party)
      for (let arc = firstArc(this.arcs, label.party); arc < last; arc++) {
        if (this.explored === budget) {
          this.outOfBudget = true
          return
        }
        if (++this.explored % piece === 0) yield
        this.walk(label, arc)
      }
    }
  }

  outcome(): LeastWays {
    const ways = new Map([...this.ways].map(([group, label]) => [group, foundOf(label)]))
    return { ways, explored: this.explored, outOfBudget: this.outOfBudget }
  }

  /** Whether nothing better leads there: with as few steps, where their number is bound. */
  private settles(label: Label): boolean {
    const { party, steps } = label
    if (this.best[this.stateOf(party, steps)] !== label) return false
    if (!this.strict) return true
    if ((this.fewest.get(party) ?? steps + 1) <= steps) return false
    this.fewest.set(party, steps)
    return true
  }

  private walk(label: Label, arc: number) {
    const { mayWalk, mayPass } = this.question
    const [far, tie] = [this.arcs.far[arc]!, this.arcs.tie[arc]!]
    const group = this.group[far]!
    if (group === start) return
    const steps = label.steps + 1
    const key = label.key + this.keyOf(label, arc, false)
    const known = this.best[this.stateOf(far, steps)]
    // Most arcs lead to where one was for less, and ask for no more than that.
    const leadsOn = known === undefined || key <= known.key
    if ((group === none && !leadsOn) || (mayWalk !== null && !mayWalk(tie))) return
    if (group !== none)
      this.end(group, { party: far, key: label.key + this.keyOf(label, arc, true), steps, tie, previous: label })
    if (leadsOn && (mayPass === null || mayPass(far))) this.offer({ party: far, key, steps, tie, previous: label })
  }

  private end(group: number, way: Label) {
    const known = this.ways.get(group)
    if (known !== undefined && !this.isBetter(way, known)) return
    this.ways.set(group, way)
    if (this.ways.size === this.groups) this.limit = Math.max(...[...this.ways.values()].map(({ key }) => key))
  }

  /** What a step costs from an end, and to one where the way ends there. */
  private keyOf({ party, previous }: Label, arc: number, endsThere: boolean): number {
    const { harder, keyAt } = this.question
    const [far, tie] = [this.arcs.far[arc]!, this.arcs.tie[arc]!]
    const leaves = previous === null && harder.has(party)
    const arrives = endsThere && harder.has(far)
    if (!leaves && !arrives) return this.arcs.key[arc]!
    return keyAt(tie, new Set([...(leaves ? [party] : []), ...(arrives ? [far] : [])]))
  }

  private offer(label: Label) {
    const state = this.stateOf(label.party, label.steps)
    const known = this.best[state]
    if (known !== undefined && !this.isBetter(label, known)) return
    this.best[state] = label
    this.heap.push(label.key, this.labels.push(label) - 1)
  }

  private isBetter(one: Label, other: Label): boolean {
    if (one.key !== other.key) return one.key < other.key
    const isParallel = one.previous === other.previous && one.party === other.party
    if (isParallel) return this.question.before(one.tie, other.tie)
    return comesFirst(foundOf(one).parties, foundOf(other).parties)
  }

  private stateOf(party: number, steps: number): number {
    return this.strict ? party * (this.question.maxSteps + 1) + steps : party
  }
}

function comesFirst(one: number[], other: number[]): boolean {
  const differs = one.findIndex((party, index) => party !== other[index])
  return differs >= 0 && one[differs]! < (other[differs] ?? -1)
}

/** The parties and ties of a way, in its order. */
export function foundOf(last: Label): Found {
  const parties: number[] = []
  const ties: number[] = []
  for (let label: Label | null = last; label !== null; label = label.previous) {
    parties.push(label.party)
    if (label.previous !== null) ties.push(label.tie)
  }
  return { parties: parties.reverse(), ties: ties.reverse(), key: last.key }
}
