import type { Ties } from '../../server/engine/graph/projection.ts'

/** Which ties touch each party: those of party p are `arcs` from offsets[p] up to offsets[p + 1], each from either end. */
export type Adjacency = { offsets: Int32Array; arcs: { tie: Int32Array; far: Int32Array } }

/** Ties from a party to itself join nothing and are left out. */
export function adjacency(count: number, { from, to }: Pick<Ties, 'from' | 'to'>): Adjacency {
  const offsets = new Int32Array(count + 1)
  const walkable = [...from.keys()].filter((tie) => from[tie] !== to[tie])
  for (const tie of walkable) {
    offsets[from[tie]! + 1]!++
    offsets[to[tie]! + 1]!++
  }
  for (let party = 0; party < count; party++) offsets[party + 1]! += offsets[party]!
  const next = offsets.slice(0, count)
  const arcs = { tie: new Int32Array(offsets[count]!), far: new Int32Array(offsets[count]!) }
  const put = (near: number, far: number, tie: number) => {
    const place = next[near]!++
    arcs.tie[place] = tie
    arcs.far[place] = far
  }
  for (const tie of walkable) {
    put(from[tie]!, to[tie]!, tie)
    put(to[tie]!, from[tie]!, tie)
  }
  return { offsets, arcs }
}
