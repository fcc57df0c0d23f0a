import { Ways } from './continuations.ts'
import type { Ball } from './frontier.ts'
import { MinHeap } from './heap.ts'
import { type Maze, partyOf, startState } from './search-space.ts'
import { Completion } from './spur-path.ts'
import type { Marks } from './stamped-set.ts'
import type { Meter } from './work-budget.ts'

/** Stops of the far ball one after another, and the key up to each. */
export type Walk = { stops: number[]; keys: number[] }

export type Path = { parties: number[]; key: number }

/**
 * The paths that begin like this and do not go on with a party of `banned`. None of them has a lesser key than
 * `bound`; `best` is the first of them, as soon as it is known.
 */
export type Branch = Walk & { banned: number[]; bound: number; best: Walk | null }

/**
 * Gives paths one by one, best first, within the limit of the corridor (Yen 1971, Lawler 1972). What leaves a path is
 * first bounded by its best way on and the tree of the corridor, which is usually the path itself; only where the tree
 * runs into the path's own beginning, and only when its turn comes, is it searched.
 *
 * What must be done on the way makes a best walk that may repeat a party. It is no path, and is branched up to there.
 */
export class Detours {
  private waiting = new MinHeap<Branch>((a, b) => this.before(a, b))
  private toEnd: Ball
  private closed: Marks
  private ways: Ways
  private completion: Completion
  /** The branch of the last path given, not split yet: the last path of all never has to be. */
  private given: { branch: Branch; best: Walk; repeat: number } | null = null

  constructor(
    private readonly maze: Maze,
    { far, onPath }: { far: Ball; onPath: Marks },
    private readonly limit: number,
    private readonly meter: Meter,
  ) {
    this.toEnd = far
    this.closed = onPath
    this.ways = new Ways(maze, far, meter)
    this.completion = new Completion(maze, this.ways, far, limit, meter)
    for (const start of maze.from) {
      const state = startState(maze, start)
      const stop = state < 0 ? -1 : far.stops.of(state)
      if (stop >= 0) this.explore({ stops: [stop], keys: [0] }, [])
    }
  }

  /** No path that is still to come has a lesser key; infinite when there is none. */
  get bound(): number {
    return this.given?.branch.bound ?? this.waiting.first?.bound ?? Number.POSITIVE_INFINITY
  }

  /** Goes on by one branch, and gives its path when it has one. */
  next(): Path | null {
    if (this.given) this.split(this.given)
    this.given = null
    const branch = this.waiting.pop()
    if (!branch) return null
    const { best } = branch
    if (best === null) {
      this.complete(branch)
      return null
    }
    const repeat = this.firstRepeat(best)
    this.given = { branch, best, repeat }
    if (repeat < best.stops.length) return null
    return { parties: best.stops.map((stop) => this.party(stop)), key: best.keys.at(-1)! }
  }

  private party(stop: number): number {
    return partyOf(this.maze, this.toEnd.stops.state[stop]!)
  }

  private complete(branch: Branch) {
    this.close(branch.stops)
    const best = this.completion.find(branch, this.closed)
    if (best) this.waiting.push({ ...branch, bound: best.keys.at(-1)!, best })
    else if (this.meter.spent) this.waiting.push(branch)
  }

  /** Splits what a branch holds beside its best walk, by where the others leave it. */
  private split({ branch: { stops, banned }, best, repeat }: NonNullable<typeof this.given>) {
    const last = Math.min(repeat, best.stops.length - 1)
    for (let kept = stops.length; kept <= last; kept++) {
      const taken = this.party(best.stops[kept]!)
      const begun = { stops: best.stops.slice(0, kept), keys: best.keys.slice(0, kept) }
      this.explore(begun, kept === stops.length ? [...banned, taken] : [taken])
    }
  }

  /** Where a walk first comes to a party again; its length when it never does. */
  private firstRepeat({ stops }: Walk): number {
    if (this.maze.layers === null) return stops.length
    const seen = new Set<number>()
    for (const [place, stop] of stops.entries()) {
      const party = this.party(stop)
      if (seen.has(party)) return place
      seen.add(party)
    }
    return stops.length
  }

  private close(stops: number[]) {
    this.closed.clear(this.maze.parties)
    for (const stop of stops) this.closed.add(this.party(stop))
  }

  /** Bounds a branch by its best way on, and lets it wait. */
  private explore(begun: Walk, banned: number[]) {
    const { maze, toEnd, closed, meter } = this
    this.close(begun.stops)
    const reached = begun.keys.at(-1)!
    const stepsLeft = maze.maxSteps - begun.stops.length
    for (const { party, key, label } of this.ways.from(begun.stops.at(-1)!)) {
      meter.scanned++
      const bound = reached + key
      if (bound > this.limit) return
      if (closed.has(party) || banned.includes(party) || toEnd.steps[label]! > stepsLeft) continue
      this.waiting.push({ ...begun, banned, bound, best: this.alongTree(begun, label, bound) })
      return
    }
  }

  /** The way from a label to the far end along the tree; null when it runs into its own beginning. */
  private alongTree({ stops, keys }: Walk, from: number, total: number): Walk | null {
    const { toEnd, closed } = this
    const walk = { stops: [...stops], keys: [...keys] }
    for (let label = from; label >= 0; label = toEnd.next[label]!) {
      const stop = toEnd.stop[label]!
      if (closed.has(this.party(stop))) return null
      walk.stops.push(stop)
      walk.keys.push(total - toEnd.key[label]!)
    }
    return walk
  }

  /** By key; what is still to be searched before what is known, for it may turn out to come first; then by parties. */
  private before(a: Branch, b: Branch): boolean {
    if (a.bound !== b.bound) return a.bound < b.bound
    if (a.best === null || b.best === null) return a.best === null && b.best !== null
    const [one, other] = [a.best.stops, b.best.stops]
    for (let place = 0; place < one.length && place < other.length; place++) {
      const difference = this.party(one[place]!) - this.party(other[place]!)
      if (difference !== 0) return difference < 0
    }
    return one.length < other.length
  }
}
