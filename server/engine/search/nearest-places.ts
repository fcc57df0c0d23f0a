import { type Arcs, firstArc, lastArc, partiesOf } from './arcs.ts'
import type { Least } from './automaton.ts'
import type { EndKeys } from './end-keys.ts'
import { KeyHeap } from './key-heap.ts'

/**
 * From each party to the nearest place of a sort: the key, as laid out, and twice the steps. Of a tie that is such a place
 * either of its parties has half to go, so that the ways from two sides add up. Infinite, and `never`, where there is none.
 */
export type Nearest = { keys: Float64Array; halfSteps: Uint8Array }

/** Whether a party is such a place itself, and else which of its ties are. */
export type Places = { isThere(party: number): boolean; isTie(near: number, far: number): boolean }

const never = 255
// So many parties or arcs are looked at in a few milliseconds.
const slice = 8_192

export function* nearest(arcs: Arcs, places: Places): Generator<void, Nearest> {
  const keys = new Float64Array(partiesOf(arcs)).fill(Number.POSITIVE_INFINITY)
  const halfSteps = new Uint8Array(keys.length).fill(never)
  const heap = new KeyHeap()
  const waiting: number[] = []
  for (let party = 0; party < keys.length; party++) {
    const isThere = places.isThere(party)
    keys[party] = isThere ? 0 : cheapestTie(arcs, places, party)
    if (keys[party]! < Number.POSITIVE_INFINITY) {
      halfSteps[party] = isThere ? 0 : 1
      heap.push(keys[party]!, party)
      if (isThere) waiting.push(party)
    }
    if (party % slice === 0) yield
  }
  for (let party = 0; party < keys.length; party++) if (halfSteps[party] === 1) waiting.push(party)
  yield* byKey(arcs, keys, heap)
  yield* bySteps(arcs, halfSteps, waiting)
  return { keys, halfSteps }
}

function cheapestTie(arcs: Arcs, { isTie }: Places, party: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
    if (isTie(party, arcs.far[arc]!)) least = Math.min(least, halfOf(arcs.key[arc]!))
  }
  return least
}

function* byKey(arcs: Arcs, keys: Float64Array, heap: KeyHeap): Generator<void> {
  for (let scanned = 0; heap.size > 0; ) {
    const key = heap.least
    const party = heap.pop()
    if (key > keys[party]!) continue
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const far = arcs.far[arc]!
      const next = key + arcs.key[arc]!
      if (next < keys[far]!) {
        keys[far] = next
        heap.push(next, far)
      }
      if (++scanned % slice === 0) yield
    }
  }
}

/** `waiting` are those places, the nearest first. */
function* bySteps(arcs: Arcs, halfSteps: Uint8Array, waiting: number[]): Generator<void> {
  let scanned = 0
  for (const party of waiting) {
    const next = halfSteps[party]! + 2
    if (next >= never) return
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const far = arcs.far[arc]!
      if (next < halfSteps[far]!) {
        halfSteps[far] = next
        waiting.push(far)
      }
      if (++scanned % slice === 0) yield
    }
  }
}

function halfOf(key: number): number {
  return Math.floor(key / 2)
}

/**
 * What a walk needs at least that still has to pass such a place, or has passed one, from where `isDue` to one of these
 * ends. Their own ties may have other keys there.
 */
export function leastFrom(
  arcs: Arcs,
  { keys, halfSteps }: Nearest,
  ends: ReadonlySet<number>,
  endKeys: EndKeys | null,
  isDue: (state: number, party: number) => boolean,
): Least {
  const all = [...ends]
  const key = Math.min(
    ...all.map((end) => (endKeys?.at.includes(end) ? keyAtEnd(arcs, keys, end, endKeys) : keys[end]!)),
  )
  const half = Math.min(...all.map((end) => halfSteps[end]!))
  return {
    key: (state, party) => (isDue(state, party) ? keys[party]! + key : 0),
    steps: (state, party) => (isDue(state, party) ? (halfSteps[party]! + half) / 2 : 0),
  }
}

/** Such a place may be the end's own tie, of which the other party has half the key that is laid out. */
function keyAtEnd(arcs: Arcs, keys: Float64Array, end: number, { keyOf }: EndKeys): number {
  let least = Number.POSITIVE_INFINITY
  for (let arc = firstArc(arcs, end); arc < lastArc(arcs, end); arc++) {
    const own = keyOf(arcs.tie[arc]!)
    const half = halfOf(arcs.key[arc]!)
    least = Math.min(least, own + keys[arcs.far[arc]!]!)
    if (keys[end]! <= half) least = Math.min(least, own - half)
  }
  return least
}
