import type { Continuations } from './continuations.ts'
import type { Frontier } from './frontier.ts'
import { KeyHeap } from './key-heap.ts'
import { partyOf, type SearchSpace } from './search-space.ts'
import type { StampedSet } from './stamped-set.ts'
import type { WorkBudget } from './work-budget.ts'

/** Nodes of the far frontier one after another, and the key up to each. It may repeat a party, and is then no path. */
export type Walk = { nodes: number[]; keys: number[] }

/** How paths begin, up to their spur node, from which they do not go on with a node of `banned`. */
export type RootPath = Walk & { banned: number[] }

/** A node reached with a key; `before` are the labels it was reached from with that very key. */
type Label = { node: number; key: number; steps: number; before: Label[]; next: Label | null; outdone: boolean }

/**
 * Finds the best spur path on from a root path, which it must not meet again (A*, with the keys to the far end as lower
 * bounds). Of equal ones it is the one whose parties come first: all of the least key are kept until the least is chosen.
 */
export class SpurSearch {
  private heap = new KeyHeap()

  constructor(
    private readonly space: SearchSpace,
    private readonly continuations: Continuations,
    private readonly toEnd: Frontier,
    private readonly limit: number,
    private readonly work: WorkBudget,
  ) {}

  /**
   * The root path and its best spur path; undefined when there is none within the limit, or the budget is spent.
   * `closed` holds the parties of the root path.
   */
  find({ nodes, keys, banned }: RootPath, closed: StampedSet): Walk | undefined {
    const { space, heap, work } = this
    const spur: Label = {
      node: nodes.at(-1)!,
      key: keys.at(-1)!,
      steps: nodes.length - 1,
      before: [],
      next: null,
      outdone: false,
    }
    const labels = [spur]
    const known = new Map<number, Label[]>()
    const goals: Label[] = []
    let least = this.limit
    heap.clear()
    heap.push(spur.key, 0)
    while (heap.size > 0 && heap.least <= least && !work.spent) {
      const total = heap.least
      const label = labels[heap.pop()]!
      if (label.outdone) continue
      if (space.to.has(this.party(label)) && label !== spur) {
        least = total
        goals.push(label)
        continue
      }
      const barred = label === spur ? banned : []
      this.scan(label, least, closed, barred, known, (next, bound) => {
        heap.push(bound, labels.push(next) - 1)
      })
    }
    if (goals.length === 0 || work.spent) return undefined
    return this.firstOf(goals, spur, { nodes, keys })
  }

  private scan(
    label: Label,
    least: number,
    closed: StampedSet,
    barred: number[],
    known: Map<number, Label[]>,
    wait: (label: Label, bound: number) => void,
  ) {
    const stepsLeft = this.space.maxSteps - label.steps - 1
    for (const on of this.continuations.from(label.node)) {
      this.work.scanned++
      const bound = label.key + on.key
      if (bound > least) return
      if (closed.has(on.party) || barred.includes(on.node) || this.toEnd.steps[on.label]! > stepsLeft) continue
      const next = this.reach(known, on.node, label.key + on.step, label)
      if (next) wait(next, bound)
    }
  }

  /** A new label, unless a known one is as good. */
  private reach(known: Map<number, Label[]>, node: number, key: number, from: Label): Label | undefined {
    const stepped = this.space.maxSteps < Number.POSITIVE_INFINITY
    const steps = from.steps + 1
    const others = known.get(node) ?? []
    for (const other of others) {
      if (other.key === key) {
        if (other.before.at(-1) !== from) other.before.push(from)
        return undefined
      }
      if (other.key < key && (!stepped || other.steps <= steps)) return undefined
      if (key < other.key && (!stepped || steps <= other.steps)) other.outdone = true
    }
    const label = { node, key, steps, before: [from], next: null, outdone: false }
    if (others.push(label) === 1) known.set(node, others)
    return label
  }

  /** Finds, from the goals back, the step on from each label that leads to the least party; then walks these. */
  private firstOf(goals: Label[], spur: Label, root: Walk): Walk {
    for (const label of lastFirst(goals)) {
      for (const before of label.before) {
        if (before.next === null || this.comesFirst(label, before.next)) before.next = label
      }
    }
    const [nodes, keys] = [[...root.nodes], [...root.keys]]
    for (let label = spur.next; label; label = label.next) {
      nodes.push(label.node)
      keys.push(label.key)
    }
    return { nodes, keys }
  }

  /** By the parties from there on. In an automaton they may be the same for several labels, as far as those go. */
  private comesFirst(one: Label, other: Label): boolean {
    let [a, b]: (Label | null)[] = [one, other]
    while (a && b && a !== b) {
      const difference = this.party(a) - this.party(b)
      if (difference !== 0) return difference < 0
      a = a.next
      b = b.next
    }
    return false
  }

  private party(label: Label): number {
    return partyOf(this.space, this.toEnd.reached.state[label.node]!)
  }
}

/** These labels and all before them, those nearest to the far end first. */
function lastFirst(goals: Label[]): Label[] {
  const found = new Set(goals)
  for (const label of found) for (const before of label.before) found.add(before)
  return [...found].sort((a, b) => b.key - a.key)
}
