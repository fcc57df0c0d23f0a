import { type Arcs, firstArc, lastArc, partiesOf } from './arcs.ts'
import type { EndKeys } from './end-keys.ts'
import { KeyHeap } from './key-heap.ts'

/** From each party to the nearest place of a sort, by the keys that are laid out; infinite where there is none. */
export type NearestKeys = Float64Array

// So many arcs are looked at in a few milliseconds.
const slice = 50_000

/** `keyAt` is the key from a party to such a place where that is right there, infinite where it is not. */
export function* nearestKeys(arcs: Arcs, keyAt: (party: number) => number): Generator<void, NearestKeys> {
  const keys = new Float64Array(partiesOf(arcs))
  const heap = new KeyHeap()
  for (let party = 0; party < keys.length; party++) {
    keys[party] = keyAt(party)
    if (keys[party]! < Number.POSITIVE_INFINITY) heap.push(keys[party]!, party)
    if (party % slice === 0) yield
  }
  let pause = slice
  let scanned = 0
  while (heap.size > 0) {
    const key = heap.least
    const party = heap.pop()
    if (key > keys[party]!) continue
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const [far, next] = [arcs.far[arc]!, key + arcs.key[arc]!]
      if (next >= keys[far]!) continue
      keys[far] = next
      heap.push(next, far)
    }
    scanned += lastArc(arcs, party) - firstArc(arcs, party)
    if (scanned < pause) continue
    pause = scanned + slice
    yield
  }
  return keys
}

/** Where a tie is such a place, either of its parties has half of its key to go. */
export function halfOf(key: number): number {
  return Math.floor(key / 2)
}

/** The least from one of these ends, as far as its own ties have other keys there too. */
export function leastFrom(arcs: Arcs, keys: NearestKeys, ends: Iterable<number>, endKeys: EndKeys | null): number {
  return Math.min(...[...ends].map((end) => (endKeys?.at.includes(end) ? byEndKeys(arcs, keys, end, endKeys) : keys[end]!)))
}

/** Such a place may be the first tie, of which the other party has half the key that is laid out. */
function byEndKeys({ bounds, far, key, tie }: Arcs, keys: NearestKeys, end: number, { keyOf }: EndKeys): number {
  let least = Number.POSITIVE_INFINITY
  for (let arc = firstArc({ bounds }, end); arc < lastArc({ bounds }, end); arc++) {
    const own = keyOf(tie[arc]!)
    const half = halfOf(key[arc]!)
    least = Math.min(least, own + keys[far[arc]!]!, keys[end]! <= half ? own - half : least)
  }
  return least
}
