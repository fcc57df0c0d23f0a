import { MinHeap } from '../../server/engine/search/heap.ts'
import type { Adjacency } from './adjacency.ts'

/**
 * What is asked of the search. Parties and ties are numbers of the projection. `keys` has a positive number per tie
 * that may be walked and 0 for the others; `passable` is 1 for each party that may stand between the ends.
 */
export type Question = {
  from: Set<number>
  to: Set<number>
  keys: Uint32Array
  passable: Uint8Array
  maxSteps: number
  count: number
  /** How many ties may be looked at in all. */
  budget: number
}

/** A path: its parties in order, the tie that carries each step, and the sum of their keys. */
type Found = { parties: number[]; ties: number[]; key: number }
export type Outcome = { paths: Found[]; explored: number; outOfBudget: boolean }

/** A set of paths: those that begin with `prefix`, do not go on with a party of `banned`, and the best of them. */
type Branch = { prefix: number[]; banned: Set<number>; best: Found }
type Graph = Adjacency

/**
 * The `count` paths of least key that repeat no party, least first; fewer when there are no more. Equal keys are
 * ordered by the parties along the path, so the same question always has the same answer. A generator, so that the
 * caller can see to others between two pieces of work; it returns the outcome.
 *
 * Yen (1971), with Lawler's rule (1972): the paths still unknown are kept as disjoint branches, each with its best.
 */
export function* rankedPaths(graph: Graph, question: Question): Generator<void, Outcome> {
  const search = new SpurSearch(graph, question)
  const waiting = new MinHeap<Branch>((a, b) => before(a.best, b.best))
  const paths: Found[] = []
  const explore = (prefix: number[], banned: Set<number>) => {
    const best = search.best(prefix, banned)
    if (best) waiting.push({ prefix, banned, best })
  }
  // A party of both sets may be either end: as a start it closes itself as the end, so it has a branch of its own.
  const both = [...question.from].filter((party) => question.to.has(party))
  explore([], new Set(both))
  for (const party of both) explore([party], new Set())
  while (paths.length < question.count && !search.spent) {
    const branch = waiting.pop()
    if (!branch) break
    paths.push(branch.best)
    yield
    for (const { prefix, banned } of deviations(branch)) {
      explore(prefix, banned)
      yield
    }
  }
  return { paths, explored: search.explored, outOfBudget: search.spent }
}

/** Splits what a branch holds beside its best path, by where the others leave that path. */
function* deviations({ prefix, banned, best }: Branch): Generator<Omit<Branch, 'best'>> {
  for (let kept = prefix.length; kept < best.parties.length; kept++) {
    const taken = best.parties[kept]!
    const inherited = kept === prefix.length ? banned : []
    yield { prefix: best.parties.slice(0, kept), banned: new Set([...inherited, taken]) }
  }
}

function before(a: Found, b: Found): boolean {
  if (a.key !== b.key) return a.key < b.key
  const differs = a.parties.findIndex((party, index) => party !== b.parties[index])
  return differs >= 0 && a.parties[differs]! < (b.parties[differs] ?? -1)
}

/**
 * Finds the best path with a given beginning. Keys to the far end are found from there (Dijkstra 1959), and then
 * walked down from the near one, always to the least party of those that are equally good.
 */
class SpurSearch {
  explored = 0
  spent = false
  /** Least key from each party to the far end, within a number of steps; per call. */
  private toGo: Float64Array

  constructor(
    private readonly graph: Graph,
    private readonly question: Question,
  ) {
    this.toGo = new Float64Array(question.passable.length)
  }

  best(prefix: number[], banned: Set<number>): Found | undefined {
    if (this.spent) return undefined
    const closed = new Set(prefix)
    const free = this.unbounded(closed)
    const starts = prefix.length > 0 ? [prefix.at(-1)!] : [...this.question.from]
    const steps = this.question.maxSteps - Math.max(0, prefix.length - 1)
    const first = this.walk(starts, banned, closed, () => free, prefix)
    if (this.spent) return undefined
    if (!first || first.parties.length - 1 <= this.question.maxSteps) return first
    const withinSteps = this.bounded(closed, steps)
    return this.walk(starts, banned, closed, (left) => withinSteps[left]!, prefix, steps)
  }

  /** Follows the least key from the best of `starts`, and says what it walked, prefix and all. */
  private walk(
    starts: number[],
    banned: Set<number>,
    closed: Set<number>,
    toGo: (stepsLeft: number) => Float64Array,
    prefix: number[],
    steps = Number.POSITIVE_INFINITY,
  ): Found | undefined {
    if (steps < 1) return undefined
    let left = steps
    let here = this.leastOf(starts, banned, closed, prefix.length === 0, toGo(left - 1))
    if (!here) return undefined
    const parties = prefix.length > 0 ? [...prefix] : [here.near]
    for (;;) {
      parties.push(here.far)
      if (here.ends) break
      left--
      here = this.leastOf([here.far], new Set(), closed, false, toGo(left - 1))
      if (!here) return undefined
    }
    return this.priced(parties)
  }

  /** The arc of least key to the far end from any of `nears`; of equal ones that of the least near, then far, party. */
  private leastOf(nears: number[], banned: Set<number>, closed: Set<number>, first: boolean, toGo: Float64Array) {
    let least: { near: number; far: number; ends: boolean; key: number } | undefined
    for (const near of nears.toSorted((a, b) => a - b)) {
      if (first && banned.has(near)) continue
      for (const { far, tie } of this.arcsOf(near)) {
        if (closed.has(far) || (!first && banned.has(far))) continue
        const ends = this.question.to.has(far)
        const key = this.question.keys[tie]! + (ends ? 0 : toGo[far]!)
        const better = !least || key < least.key || (key === least.key && near === least.near && far < least.far)
        if (better && key < Number.POSITIVE_INFINITY) least = { near, far, ends, key }
      }
    }
    return least
  }

  private *arcsOf(party: number): Generator<{ far: number; tie: number }> {
    const { offsets, arcs } = this.graph
    for (let arc = offsets[party]!; arc < offsets[party + 1]!; arc++) {
      this.explored++
      const tie = arcs.tie[arc]!
      if (this.question.keys[tie]! > 0) yield { far: arcs.far[arc]!, tie }
    }
    if (this.explored > this.question.budget) this.spent = true
  }

  private between(party: number, closed: Set<number>): boolean {
    return this.question.passable[party] === 1 && !closed.has(party)
  }

  /** Least key from each party between the ends to the far end; infinite where there is no way. */
  private unbounded(closed: Set<number>): Float64Array {
    const toGo = this.toGo.fill(Number.POSITIVE_INFINITY)
    const heap = new MinHeap<[key: number, party: number]>(([a], [b]) => a < b)
    for (const end of this.question.to) if (!closed.has(end)) heap.push([0, end])
    for (let top = heap.pop(); top && !this.spent; top = heap.pop()) {
      const [key, party] = top
      if (key > toGo[party]!) continue
      for (const { far, tie } of this.arcsOf(party)) {
        const longer = key + this.question.keys[tie]!
        if (longer >= toGo[far]! || !this.between(far, closed)) continue
        toGo[far] = longer
        heap.push([longer, far])
      }
    }
    return toGo
  }

  /** The same within at most 0, 1, … `steps` steps (Bellman and Ford). A least way repeats no party: keys are positive. */
  private bounded(closed: Set<number>, steps: number): Float64Array[] {
    const withinSteps = [this.toGo.slice().fill(Number.POSITIVE_INFINITY)]
    const ends = [...this.question.to].filter((end) => !closed.has(end))
    while (withinSteps.length < steps && !this.spent) {
      const shorter = withinSteps.at(-1)!
      const within = shorter.slice()
      const reach = (party: number, key: number) => {
        for (const { far, tie } of this.arcsOf(party)) {
          const longer = key + this.question.keys[tie]!
          if (longer < within[far]! && this.between(far, closed)) within[far] = longer
        }
      }
      for (const end of ends) reach(end, 0)
      for (const [party, key] of shorter.entries()) if (key < Number.POSITIVE_INFINITY) reach(party, key)
      withinSteps.push(within)
    }
    return withinSteps
  }

  /** The path through these parties by the cheapest tie of each step; of equal ones the first. */
  private priced(parties: number[]): Found {
    const ties: number[] = []
    let key = 0
    for (let index = 1; index < parties.length; index++) {
      const [tie] = parallel(this.graph, this.question.keys, parties[index - 1]!, parties[index]!)
      ties.push(tie!)
      key += this.question.keys[tie!]!
    }
    return { parties, ties, key }
  }
}

/** The ties that may be walked between two parties, cheapest first, equal ones by id. */
function parallel({ offsets, arcs }: Graph, keys: Uint32Array, near: number, far: number): number[] {
  const ties: number[] = []
  for (let arc = offsets[near]!; arc < offsets[near + 1]!; arc++) {
    if (arcs.far[arc] === far && keys[arcs.tie[arc]!]! > 0) ties.push(arcs.tie[arc]!)
  }
  return ties.sort((a, b) => keys[a]! - keys[b]! || a - b)
}
