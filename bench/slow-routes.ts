import { type Arcs, firstArc, lastArc, partiesOf } from '../server/engine/search/arcs.ts'
import { MinHeap } from '../server/engine/search/heap.ts'
import { quantaOf } from '../server/engine/search/keys.ts'
import type { Pair } from './engine.ts'
import type { KeyedPath } from './peers/peer.ts'

type SlowRoute = { parties: number[]; key: number }
type Asked = { count: number; maxOverlap: number; maxSteps: number; isStation: (party: number) => boolean }
type Label = KeyedPath & { station: number; shared: number[]; bound: number }
type Taken = { limit: number; spent: Map<string, number> }

// A question that takes more is not compared.
const mostLabels = 100_000

/**
 * The routes of one pair by an exact search that is slow and plain: labels hold their whole path, and the keys to the far
 * end are those of the whole graph. Null where it takes too many labels.
 */
export function slowRoutes(arcs: Arcs, { from, to }: Pair, asked: Asked): SlowRoute[] | null {
  const toGo = keysTo(arcs, to)
  const found: SlowRoute[] = []
  const taken: Taken[] = []
  while (found.length < asked.count) {
    const next = firstDifferent(arcs, { from, to }, asked, taken, toGo)
    if (next === null) return null
    if (next === undefined) break
    const spent = spentBy(next, asked.isStation)
    const key = next.keys.at(-1)!
    found.push({ parties: next.parties, key })
    taken.push({ limit: quantaOf(key) * asked.maxOverlap, spent })
  }
  return found
}

/**
 * The same from a list of paths, least first, as one would filter what another engine gives: a path is taken when it
 * shares little enough with all taken before it. `needed`: so many of the list were looked at for these.
 */
export function routesAmong(paths: readonly KeyedPath[], asked: Asked): { keys: number[]; needed: number } {
  const keys: number[] = []
  const taken: Taken[] = []
  let needed = 0
  for (const [index, path] of paths.entries()) {
    if (keys.length === asked.count) break
    if (path.parties.length - 1 > asked.maxSteps) continue
    const spent = spentBy(path, asked.isStation)
    if (taken.some((other) => sharedWith(other, spent) > other.limit)) continue
    const key = path.keys.at(-1)!
    keys.push(key)
    taken.push({ limit: quantaOf(key) * asked.maxOverlap, spent })
    needed = index + 1
  }
  return { keys, needed }
}

/** What the other spends on passages that this one takes too. */
function sharedWith({ spent }: Taken, passages: ReadonlyMap<string, number>): number {
  return [...spent].reduce((sum, [passage, key]) => (passages.has(passage) ? sum + key : sum), 0)
}

function firstDifferent(arcs: Arcs, { from, to }: Pair, asked: Asked, taken: Taken[], toGo: Float64Array) {
  const critical = new Set<number>()
  for (;;) {
    const walk = firstWalk(arcs, { from, to }, asked, taken, toGo, critical)
    if (!walk) return walk
    const twice = walk.parties.filter((party, place) => walk.parties.indexOf(party) < place)
    if (twice.length === 0) return walk
    for (const party of twice) critical.add(party)
  }
}

function firstWalk(
  arcs: Arcs,
  { from, to }: Pair,
  { maxSteps, isStation }: Asked,
  taken: Taken[],
  toGo: Float64Array,
  critical: Set<number>,
): Label | null | undefined {
  const heap = new MinHeap<Label>(
    (a, b) => a.bound < b.bound || (a.bound === b.bound && order(a.parties, b.parties) < 0),
  )
  const kept = new Map<string, Label[]>()
  const zeros = taken.map(() => 0)
  heap.push({ parties: [from], keys: [0], station: from, shared: zeros, bound: toGo[from]! })
  let labels = 0
  for (let label = heap.pop(); label; label = heap.pop()) {
    if (++labels > mostLabels) return null
    const near = label.parties.at(-1)!
    const others = kept.get(`${near} ${label.station}`) ?? []
    if (others.some((other) => isAsGood(other, label, critical))) continue
    kept.set(`${near} ${label.station}`, [...others, label])
    if (near === to) return label
    if (label.parties.length > maxSteps) continue
    for (let arc = firstArc(arcs, near); arc < lastArc(arcs, near); arc++) {
      const far = arcs.far[arc]!
      const isBack = far === from || (critical.has(far) && label.parties.includes(far))
      if (isBack || toGo[far] === Number.POSITIVE_INFINITY) continue
      const isStop = far === to || isStation(far)
      const pair = pairOf(label.station, far)
      const shared = label.shared.map((sum, path) => sum + (isStop ? (taken[path]!.spent.get(pair) ?? 0) : 0))
      if (shared.some((sum, path) => sum > taken[path]!.limit)) continue
      const key = label.keys.at(-1)! + arcs.key[arc]!
      heap.push({
        parties: [...label.parties, far],
        keys: [...label.keys, key],
        station: isStop ? far : label.station,
        shared,
        bound: key + toGo[far]!,
      })
    }
  }
  return undefined
}

function isAsGood(one: Label, other: Label, critical: Set<number>): boolean {
  const [key, otherKey] = [one.keys.at(-1)!, other.keys.at(-1)!]
  return (
    key <= otherKey &&
    one.parties.length <= other.parties.length &&
    one.shared.every((sum, path) => sum <= other.shared[path]!) &&
    [...critical].every((party) => !one.parties.includes(party) || other.parties.includes(party)) &&
    (key < otherKey || order(one.parties, other.parties) <= 0)
  )
}

function spentBy({ parties, keys }: KeyedPath, isStation: (party: number) => boolean): Map<string, number> {
  const spent = new Map<string, number>()
  let near = 0
  for (let far = 1; far < parties.length; far++) {
    if (far < parties.length - 1 && !isStation(parties[far]!)) continue
    spent.set(pairOf(parties[near]!, parties[far]!), quantaOf(keys[far]! - keys[near]!))
    near = far
  }
  return spent
}

function pairOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function order(one: number[], other: number[]): number {
  const place = one.findIndex((party, index) => party !== other[index])
  return place < 0 || place >= other.length ? one.length - other.length : one[place]! - other[place]!
}

/** The least key from each party to one of them, over the whole graph (Dijkstra 1959). */
function keysTo(arcs: Arcs, end: number): Float64Array {
  const keys = new Float64Array(partiesOf(arcs)).fill(Number.POSITIVE_INFINITY)
  const heap = new MinHeap<{ party: number; key: number }>((a, b) => a.key < b.key)
  keys[end] = 0
  heap.push({ party: end, key: 0 })
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { party, key } = next
    if (key > keys[party]!) continue
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const [far, total] = [arcs.far[arc]!, key + arcs.key[arc]!]
      if (total >= keys[far]!) continue
      keys[far] = total
      heap.push({ party: far, key: total })
    }
  }
  return keys
}
