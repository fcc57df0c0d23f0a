/**
 * Ties with a key, each once from either of its parties: the arcs of party p are offsets[p] up to offsets[p + 1]. A
 * party with more than `hubAbove` of them is a hub; those from hub to hub come first, up to others[p]. Before and
 * after, the cheapest come first and equal ones in the order of their ties.
 */
export type Arcs = {
  hubAbove: number
  offsets: Int32Array
  others: Int32Array
  far: Int32Array
  key: Uint32Array
  tie: Int32Array
}
export type Ends = { from: Int32Array; to: Int32Array }

// So many arcs are looked at faster than it takes to choose among them.
const usual = 32

export function isHub({ offsets, hubAbove }: Pick<Arcs, 'offsets' | 'hubAbove'>, party: number): boolean {
  return offsets[party + 1]! - offsets[party]! > hubAbove
}

/** Lays out the ties that have a positive key. Ties from a party to itself join nothing and are left out. */
export function cheapestFirst(parties: number, { from, to }: Ends, keys: Uint32Array, hubAbove = usual): Arcs {
  const ties = byKey(keys).filter((tie) => keys[tie]! > 0 && from[tie] !== to[tie])
  const offsets = offsetsOf(parties, ties, { from, to })
  const count = offsets[parties]!
  const columns = { far: new Int32Array(count), key: new Uint32Array(count), tie: new Int32Array(count) }
  const arcs = { hubAbove, offsets, ...columns }
  const next = offsets.slice(0, parties)
  const put = (near: number, far: number, tie: number) => {
    const place = next[near]!++
    arcs.far[place] = far
    arcs.key[place] = keys[tie]!
    arcs.tie[place] = tie
  }
  const lay = (betweenHubs: boolean) => {
    for (const tie of ties) {
      if ((isHub(arcs, from[tie]!) && isHub(arcs, to[tie]!)) !== betweenHubs) continue
      put(from[tie]!, to[tie]!, tie)
      put(to[tie]!, from[tie]!, tie)
    }
  }
  lay(true)
  const others = next.slice()
  lay(false)
  return { ...arcs, others }
}

function offsetsOf(parties: number, ties: Int32Array, { from, to }: Ends): Int32Array {
  const offsets = new Int32Array(parties + 1)
  for (const tie of ties) {
    offsets[from[tie]! + 1]!++
    offsets[to[tie]! + 1]!++
  }
  for (let party = 0; party < parties; party++) offsets[party + 1]! += offsets[party]!
  return offsets
}

/** The ties in the order of their keys, by two stable passes over 16 bits each: millions of ties sort in a moment. */
function byKey(keys: Uint32Array): Int32Array {
  let order = Int32Array.from(keys.keys())
  for (const shift of [0, 16]) {
    const digit = (tie: number) => (keys[tie]! >>> shift) & 0xffff
    const next = new Int32Array(0x10001)
    for (const tie of order) next[digit(tie) + 1]!++
    for (let value = 0; value < 0x10000; value++) next[value + 1]! += next[value]!
    const sorted = new Int32Array(order.length)
    for (const tie of order) sorted[next[digit(tie)]!++] = tie
    order = sorted
  }
  return order
}

export type MayWalk = ((tie: number) => boolean) | null

/** The ties that may be walked between two parties, cheapest first, equal ones in order. */
export function parallel(arcs: Arcs, mayWalk: MayWalk, one: number, other: number): number[] {
  return [...between(arcs, mayWalk, one, other)]
}

/** The first of them, which carries a step. They must be neighbours. */
export function carrier(arcs: Arcs, mayWalk: MayWalk, one: number, other: number): number {
  for (const tie of between(arcs, mayWalk, one, other)) return tie
  throw new Error(`No tie joins ${one} and ${other}.`)
}

function* between({ offsets, far, tie }: Arcs, mayWalk: MayWalk, one: number, other: number): Generator<number> {
  const degree = (party: number) => offsets[party + 1]! - offsets[party]!
  const [near, wanted] = degree(one) <= degree(other) ? [one, other] : [other, one]
  for (let arc = offsets[near]!; arc < offsets[near + 1]!; arc++) {
    if (far[arc] === wanted && (mayWalk === null || mayWalk(tie[arc]!))) yield tie[arc]!
  }
}
