import type { Ways } from './continuations.ts'
import type { Branch, Walk } from './deviations.ts'
import type { Ball } from './frontier.ts'
import { KeyHeap } from './key-heap.ts'
import { type Maze, partyOf } from './search-space.ts'
import type { Marks } from './stamped-set.ts'
import type { Meter } from './work-budget.ts'

/** A stop reached with a key; `before` are the labels it was reached from with that very key. */
type Label = { stop: number; key: number; steps: number; before: Label[]; next: Label | null; outdone: boolean }

/**
 * Finds the best way on from a branch that avoids its own beginning (A*, with the keys to the far end as potentials).
 * Of equal ways it is the one whose parties come first: all ways of the least key are kept until the least is chosen.
 */
export class Completion {
  private heap = new KeyHeap()

  constructor(
    private readonly maze: Maze,
    private readonly ways: Ways,
    private readonly toEnd: Ball,
    private readonly limit: number,
    private readonly meter: Meter,
  ) {}

  /** Undefined when there is no way within the limit, or the meter is spent. `closed` holds the branch's parties. */
  find({ stops, keys, banned }: Branch, closed: Marks): Walk | undefined {
    const { maze, heap, meter } = this
    const root: Label = {
      stop: stops.at(-1)!,
      key: keys.at(-1)!,
      steps: stops.length - 1,
      before: [],
      next: null,
      outdone: false,
    }
    const labels = [root]
    const known = new Map<number, Label[]>()
    const goals: Label[] = []
    let least = this.limit
    heap.clear()
    heap.push(root.key, 0)
    while (heap.size > 0 && heap.least <= least && !meter.spent) {
      const total = heap.least
      const label = labels[heap.pop()]!
      if (label.outdone) continue
      if (maze.to.has(this.party(label)) && label !== root) {
        least = total
        goals.push(label)
        continue
      }
      const barred = label === root ? banned : []
      this.look(label, least, closed, barred, known, (next, bound) => {
        heap.push(bound, labels.push(next) - 1)
      })
    }
    if (goals.length === 0 || meter.spent) return undefined
    return this.firstOf(goals, root, { stops, keys })
  }

  private look(
    label: Label,
    least: number,
    closed: Marks,
    barred: number[],
    known: Map<number, Label[]>,
    wait: (label: Label, bound: number) => void,
  ) {
    const stepsLeft = this.maze.maxSteps - label.steps - 1
    for (const way of this.ways.from(label.stop)) {
      this.meter.scanned++
      const bound = label.key + way.key
      if (bound > least) return
      if (closed.has(way.party) || barred.includes(way.party) || this.toEnd.steps[way.label]! > stepsLeft) continue
      const next = this.reach(known, way.stop, label.key + way.step, label)
      if (next) wait(next, bound)
    }
  }

  /** A new label, unless a known one is as good. */
  private reach(known: Map<number, Label[]>, stop: number, key: number, from: Label): Label | undefined {
    const stepped = this.maze.maxSteps < Number.POSITIVE_INFINITY
    const steps = from.steps + 1
    const others = known.get(stop) ?? []
    for (const other of others) {
      if (other.key === key) {
        if (other.before.at(-1) !== from) other.before.push(from)
        return undefined
      }
      if (other.key < key && (!stepped || other.steps <= steps)) return undefined
      if (key < other.key && (!stepped || steps <= other.steps)) other.outdone = true
    }
    const label = { stop, key, steps, before: [from], next: null, outdone: false }
    if (others.push(label) === 1) known.set(stop, others)
    return label
  }

  /** Marks, from the goals back, the way on from each label that leads to the least party; then walks it. */
  private firstOf(goals: Label[], root: Label, begun: Walk): Walk {
    const waiting = [...goals]
    for (let label = waiting.pop(); label; label = waiting.pop()) {
      for (const before of label.before) {
        if (before.next === null) waiting.push(before)
        if (before.next === null || this.party(label) < this.party(before.next)) before.next = label
      }
    }
    const [stops, keys] = [[...begun.stops], [...begun.keys]]
    for (let label = root.next; label; label = label.next) {
      stops.push(label.stop)
      keys.push(label.key)
    }
    return { stops, keys }
  }

  private party(label: Label): number {
    return partyOf(this.maze, this.toEnd.stops.state[label.stop]!)
  }
}
