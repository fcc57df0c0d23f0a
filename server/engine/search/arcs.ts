import type { EndKeys } from './end-keys.ts'
import { type Scaling, scaledKey } from './scaling.ts'

/**
 * Ties with a key, each once from either of its parties. The arcs of party p are those from bounds[2p] up to
 * bounds[2p + 2]; who has more than `hubAbove` is a hub. Those to hubs come first, up to bounds[2p + 1]. Before and
 * after, the cheapest come first and equal ones in the order of their ties.
 */
export type Arcs = {
  hubAbove: number
  bounds: Int32Array
  far: Int32Array
  key: Uint32Array
  tie: Int32Array
}
/** What is known of each arc, by its number. */
export type ArcColumns = Pick<Arcs, 'far' | 'key' | 'tie'>
export type Ends = { from: Int32Array; to: Int32Array }

// So many arcs are looked at faster than it takes to choose among them.
const usual = 32
// So many ties are laid out in a few milliseconds.
const piece = 50_000

type Bounds = Pick<Arcs, 'bounds'>

export function partiesOf({ bounds }: Bounds): number {
  return (bounds.length - 1) / 2
}

export function firstArc({ bounds }: Bounds, party: number): number {
  return bounds[party * 2]!
}

/** One beyond the last. */
export function lastArc({ bounds }: Bounds, party: number): number {
  return bounds[party * 2 + 2]!
}

export function degree({ bounds }: Bounds, party: number): number {
  return bounds[party * 2 + 2]! - bounds[party * 2]!
}

export function isHub({ bounds, hubAbove }: Pick<Arcs, 'bounds' | 'hubAbove'>, party: number): boolean {
  return bounds[party * 2 + 2]! - bounds[party * 2]! > hubAbove
}

/**
 * Lays out the ties that have a positive key. Ties from a party to itself join nothing and are left out. A generator,
 * so that others get their turns.
 */
export function* cheapestFirst(
  parties: number,
  ends: Ends,
  keys: Uint32Array,
  hubAbove = usual,
): Generator<void, Arcs> {
  const ties = yield* byKey(yield* walkable(ends, keys), keys)
  const bounds = yield* boundsOf(parties, ties, ends)
  const count = bounds[parties * 2]!
  const columns = { far: new Int32Array(count), key: new Uint32Array(count), tie: new Int32Array(count) }
  const arcs = { hubAbove, bounds, ...columns }
  const next = new Int32Array(parties)
  for (let party = 0; party < parties; party++) next[party] = bounds[party * 2]!
  yield
  yield* lay(arcs, { ties, ends, keys }, next, true)
  for (let party = 0; party < parties; party++) bounds[party * 2 + 1] = next[party]!
  yield
  yield* lay(arcs, { ties, ends, keys }, next, false)
  return arcs
}

/** Puts down, in order, the arcs that lead to hubs or those that do not, each party's from `next` on. */
function* lay(
  arcs: Arcs,
  { ties, ends: { from, to }, keys }: { ties: Int32Array; ends: Ends; keys: Uint32Array },
  next: Int32Array,
  hubs: boolean,
): Generator<void> {
  const put = (near: number, far: number, tie: number) => {
    if (isHub(arcs, far) !== hubs) return
    const arc = next[near]!++
    arcs.far[arc] = far
    arcs.key[arc] = keys[tie]!
    arcs.tie[arc] = tie
  }
  for (let place = 0; place < ties.length; place++) {
    const tie = ties[place]!
    put(from[tie]!, to[tie]!, tie)
    put(to[tie]!, from[tie]!, tie)
    if (place % piece === 0) yield
  }
}

function* walkable({ from, to }: Ends, keys: Uint32Array): Generator<void, Int32Array> {
  const ties = new Int32Array(keys.length)
  let count = 0
  for (let tie = 0; tie < keys.length; tie++) {
    if (keys[tie]! > 0 && from[tie] !== to[tie]) ties[count++] = tie
    if (tie % piece === 0) yield
  }
  return ties.subarray(0, count)
}

/** Where the arcs of each party begin; the places between are still to be filled. */
function* boundsOf(parties: number, ties: Int32Array, { from, to }: Ends): Generator<void, Int32Array> {
  const bounds = new Int32Array(parties * 2 + 1)
  for (let place = 0; place < ties.length; place++) {
    bounds[from[ties[place]!]! * 2 + 2]!++
    bounds[to[ties[place]!]! * 2 + 2]!++
    if (place % piece === 0) yield
  }
  for (let party = 0; party < parties; party++) {
    bounds[party * 2 + 2]! += bounds[party * 2]!
    if (party % piece === 0) yield
  }
  return bounds
}

/** The ties in the order of their keys, by two stable passes over 16 bits each: millions of ties sort in a moment. */
function* byKey(ties: Int32Array, keys: Uint32Array): Generator<void, Int32Array> {
  let order = ties
  for (const shift of [0, 16]) {
    const next = new Int32Array(0x10001)
    for (let place = 0; place < order.length; place++) {
      next[((keys[order[place]!]! >>> shift) & 0xffff) + 1]!++
      if (place % piece === 0) yield
    }
    for (let value = 0; value < 0x10000; value++) next[value + 1]! += next[value]!
    const sorted = new Int32Array(order.length)
    for (let place = 0; place < order.length; place++) {
      const tie = order[place]!
      sorted[next[(keys[tie]! >>> shift) & 0xffff]!++] = tie
      if (place % piece === 0) yield
    }
    order = sorted
  }
  return order
}

export type MayWalk = ((tie: number) => boolean) | null
/** Which of two ties of equal key comes first. */
export type Before = (one: number, other: number) => boolean

const byNumber: Before = (one, other) => one < other

/** How to tell which of several ties carries a step: by their keys, at ends their own ones, and then by `before`. */
type Choice = {
  before?: Before | undefined
  endKeys?: EndKeys | null | undefined
  scaling?: Scaling | null | undefined
}

/** The ties that may be walked between two parties, cheapest first, equal ones in order. */
export function parallel(
  arcs: Arcs,
  mayWalk: MayWalk,
  one: number,
  other: number,
  { before = byNumber, endKeys = null, scaling = null }: Choice = {},
): number[] {
  const between = arcsBetween(arcs, mayWalk, one, other)
  const { key, tie } = arcs
  const atEnd = endKeys?.at.some((end) => end === one || end === other) ? endKeys : null
  const keyed = between.map((arc) => {
    const own = atEnd?.keyOf(tie[arc]!) ?? key[arc]!
    return { tie: tie[arc]!, key: scaling === null ? own : scaledKey(scaling, tie[arc]!, own) }
  })
  keyed.sort((a, b) => a.key - b.key || (before(a.tie, b.tie) ? -1 : 1))
  return keyed.map(({ tie }) => tie)
}

/** The first of them, which carries a step. They must be neighbours. */
export function carrier(arcs: Arcs, mayWalk: MayWalk, one: number, other: number, choice: Choice = {}): number {
  const [first] = parallel(arcs, mayWalk, one, other, choice)
  if (first === undefined) throw new Error(`No tie joins ${one} and ${other}.`)
  return first
}

function arcsBetween(arcs: Arcs, mayWalk: MayWalk, one: number, other: number): number[] {
  const { far, tie } = arcs
  const [near, wanted] = degree(arcs, one) <= degree(arcs, other) ? [one, other] : [other, one]
  const found: number[] = []
  for (let arc = firstArc(arcs, near); arc < lastArc(arcs, near); arc++) {
    if (far[arc] === wanted && (mayWalk === null || mayWalk(tie[arc]!))) found.push(arc)
  }
  return found
}
