import { type Arcs, firstArc, lastArc, type MayWalk, partiesOf } from '../search/arcs.ts'
import type { EndKeys } from '../search/end-keys.ts'
import { MinHeap } from '../search/heap.ts'
import { stepsOf } from '../search/keys.ts'

export type Question = {
  ends: ReadonlySet<number>
  mayWalk: MayWalk
  /** Ends are exempt. */
  mayPass: ((party: number) => boolean) | null
  /** What ties cost at the ends; what they always cost when not given. */
  endKeys?: EndKeys | null
  /** At most so many steps from an end. */
  depth: number
  /** At most so many parties, ends included. */
  count: number
  /** At most so many arcs looked at. */
  budget: number
}

/** A party with the key of its best way from an end: its friction, and its steps. */
export type Reached = { party: number; key: number }
/** `cut` says why there are, or may be, others within the depth. */
export type Nearest = { reached: Reached[]; explored: number; cut: 'LIMIT' | 'BUDGET' | null }

// So many arcs take about a millisecond.
const piece = 10_000

/**
 * The parties nearest to the ends: least friction first, then fewest steps that nobody observed, then fewest
 * steps, then by number. Dijkstra (1959) with a bound
 * on steps: a party is left anew along a dearer way when that has fewer steps than every cheaper one.
 */
export function* nearest(arcs: Arcs, question: Question): Generator<void, Nearest> {
  const { ends, endKeys = null, depth, count, budget } = question
  const keyed = new Set(endKeys?.at)
  const reached = new Map<number, number>()
  const fewest = new Map<number, number>()
  const heap = new MinHeap<Reached>((a, b) => a.key < b.key || (a.key === b.key && a.party < b.party))
  let explored = 0
  const outcome = (cut: Nearest['cut']) => ({
    reached: [...reached].map(([party, key]) => ({ party, key })),
    explored,
    cut,
  })
  for (const party of ends) heap.push({ party, key: 0 })
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { party, key } = next
    const steps = stepsOf(key)
    if ((fewest.get(party) ?? depth + 1) <= steps) continue
    fewest.set(party, steps)
    if (!reached.has(party)) {
      if (reached.size === count) return outcome('LIMIT')
      reached.set(party, key)
    }
    if (steps === depth) continue
    const keyOf = keyed.has(party) ? endKeys?.keyOf : undefined
    for (const arc of leaving(arcs, question, party)) {
      if (explored === budget) return outcome('BUDGET')
      if (++explored % piece === 0) yield
      const far = arcs.far[arc]!
      if ((fewest.get(far) ?? depth + 1) > steps + 1)
        heap.push({ party: far, key: key + (keyOf?.(arcs.tie[arc]!) ?? arcs.key[arc]!) })
    }
  }
  return outcome(null)
}

/** The arcs of a party along which one may go on. */
export function* leaving(
  arcs: Arcs,
  { ends, mayWalk, mayPass }: Pick<Question, 'ends' | 'mayWalk' | 'mayPass'>,
  party: number,
): Generator<number> {
  const { far, tie } = arcs
  for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
    if (mayWalk !== null && !mayWalk(tie[arc]!)) continue
    if (mayPass === null || mayPass(far[arc]!) || ends.has(far[arc]!)) yield arc
  }
}

/** 1 for each party that at most `depth` steps lead to. */
export function* within(arcs: Arcs, question: Question): Generator<void, Uint8Array> {
  const { ends, depth } = question
  const found = new Uint8Array(partiesOf(arcs))
  let rim = [...ends]
  for (const party of rim) found[party] = 1
  for (let steps = 1; steps <= depth; steps++) {
    const next: number[] = []
    for (const party of rim) {
      for (const arc of leaving(arcs, question, party)) {
        const far = arcs.far[arc]!
        if (found[far] === 1) continue
        found[far] = 1
        next.push(far)
      }
      yield
    }
    rim = next
  }
  return found
}
