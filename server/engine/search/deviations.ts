import { Continuations } from './continuations.ts'
import type { Frontier } from './frontier.ts'
import { MinHeap } from './heap.ts'
import { partyOf, type SearchSpace, startState } from './search-space.ts'
import { type RootPath, SpurSearch, type Walk } from './spur-path.ts'
import type { StampedSet } from './stamped-set.ts'
import type { WorkBudget } from './work-budget.ts'

export type Path = { parties: number[]; key: number }

/**
 * The paths with this root path. None of them has a lesser key than `bound`; `best` is the first of them, as soon as it
 * is known.
 */
type Deviation = RootPath & { bound: number; best: Walk | null }

/**
 * Gives paths one by one, best first, as far as the limit of the search before it (Yen 1971, Lawler 1972). A deviation
 * is first bounded by its best continuation and the shortest path tree of the far end, which is usually its best path
 * itself; only where the tree runs into the root path, and only when its turn comes, is a spur path searched.
 *
 * With an automaton the best walk may repeat a party. It is no path, and deviations are taken from it up to there.
 */
export class Deviations {
  private waiting = new MinHeap<Deviation>((a, b) => this.before(a, b))
  private toEnd: Frontier
  private closed: StampedSet
  private continuations: Continuations
  private spurSearch: SpurSearch
  /** The deviation of the last path given, not split yet: the last path of all never has to be. */
  private given: { deviation: Deviation; best: Walk; repeat: number } | null = null

  constructor(
    private readonly space: SearchSpace,
    { far, onPath }: { far: Frontier; onPath: StampedSet },
    private readonly limit: number,
    private readonly work: WorkBudget,
  ) {
    this.toEnd = far
    this.closed = onPath
    this.continuations = new Continuations(space, far, work)
    this.spurSearch = new SpurSearch(space, this.continuations, far, limit, work)
    for (const start of space.from) {
      const state = startState(space, start)
      const node = state < 0 ? -1 : far.reached.of(state)
      if (node >= 0) this.explore({ nodes: [node], keys: [0] }, [])
    }
  }

  /** No path that is still to come has a lesser key; infinite when there is none. */
  get bound(): number {
    return this.given?.deviation.bound ?? this.waiting.first?.bound ?? Number.POSITIVE_INFINITY
  }

  /** Goes on by one deviation, and gives its path when it has one. */
  next(): Path | null {
    if (this.given) this.split(this.given)
    this.given = null
    const deviation = this.waiting.pop()
    if (!deviation) return null
    const { best } = deviation
    if (best === null) {
      this.findSpur(deviation)
      return null
    }
    const repeat = this.firstRepeat(best)
    this.given = { deviation, best, repeat }
    if (repeat < best.nodes.length) return null
    return { parties: best.nodes.map((node) => this.party(node)), key: best.keys.at(-1)! }
  }

  private party(node: number): number {
    return partyOf(this.space, this.toEnd.reached.state[node]!)
  }

  private findSpur(deviation: Deviation) {
    this.close(deviation.nodes)
    const best = this.spurSearch.find(deviation, this.closed)
    if (best) this.waiting.push({ ...deviation, bound: best.keys.at(-1)!, best })
    else if (this.work.spent) this.waiting.push(deviation)
  }

  /** Splits what a deviation holds beside its best walk, by where the others leave that. */
  private split({ deviation: { nodes, banned }, best, repeat }: NonNullable<typeof this.given>) {
    const last = Math.min(repeat, best.nodes.length - 1)
    for (let kept = nodes.length; kept <= last; kept++) {
      const taken = best.nodes[kept]!
      const root = { nodes: best.nodes.slice(0, kept), keys: best.keys.slice(0, kept) }
      this.explore(root, kept === nodes.length ? [...banned, taken] : [taken])
    }
  }

  /** Where a walk first comes to a party again; its length when it never does. */
  private firstRepeat({ nodes }: Walk): number {
    if (this.space.automaton === null) return nodes.length
    const passed = new Set<number>()
    for (const [place, node] of nodes.entries()) {
      const party = this.party(node)
      if (passed.has(party)) return place
      passed.add(party)
    }
    return nodes.length
  }

  private close(nodes: number[]) {
    this.closed.clear(this.space.parties)
    for (const node of nodes) this.closed.add(this.party(node))
  }

  /** Bounds a deviation by its best continuation, and lets it wait. */
  private explore(root: Walk, banned: number[]) {
    const { space, toEnd, closed, work } = this
    this.close(root.nodes)
    const reached = root.keys.at(-1)!
    const stepsLeft = space.maxSteps - root.nodes.length
    for (const { node, party, key, label } of this.continuations.from(root.nodes.at(-1)!)) {
      work.scanned++
      const bound = reached + key
      if (bound > this.limit) return
      if (closed.has(party) || banned.includes(node) || toEnd.steps[label]! > stepsLeft) continue
      this.waiting.push({ ...root, banned, bound, best: this.alongTree(root, label, bound) })
      return
    }
  }

  /** The root path, and on from a label to the far end along the tree; null where that runs into the root path. */
  private alongTree({ nodes, keys }: Walk, from: number, total: number): Walk | null {
    const { toEnd, closed } = this
    const walk = { nodes: [...nodes], keys: [...keys] }
    for (let label = from; label >= 0; label = toEnd.next[label]!) {
      const node = toEnd.node[label]!
      if (closed.has(this.party(node))) return null
      walk.nodes.push(node)
      walk.keys.push(total - toEnd.key[label]!)
    }
    return walk
  }

  /** By key; what is still to be searched before what is known, for it may turn out to come first; then by parties. */
  private before(a: Deviation, b: Deviation): boolean {
    if (a.bound !== b.bound) return a.bound < b.bound
    if (a.best === null || b.best === null) return a.best === null && b.best !== null
    const [one, other] = [a.best.nodes, b.best.nodes]
    for (let place = 0; place < one.length && place < other.length; place++) {
      const difference = this.party(one[place]!) - this.party(other[place]!)
      if (difference !== 0) return difference < 0
    }
    return one.length < other.length
  }
}
