import { type Arcs, firstArc, lastArc, partiesOf } from '../../server/engine/search/arcs.ts'
import type { Pair } from '../engine.ts'

/** Another engine on the same graph. */
export type Peer = {
  name: string
  /** How many paths it is asked for. */
  count: number
  /** Whether its paths may repeat a node and count parallel ties apart, so that its later ones may cost less. */
  repeats: boolean
  /** The costs of its paths, least first; none when nothing joins the two. */
  costs(pair: Pair): number[] | Promise<number[]>
}

/** A path by its parties, and the key up to each. */
export type KeyedPath = { parties: number[]; keys: number[] }

/** A graph without parallel edges: each pair of neighbours once, with the least key of all between them. */
export type Simple = { parties: number; from: Int32Array; to: Int32Array; key: Uint32Array }

export function simple(arcs: Arcs): Simple {
  const { far, key } = arcs
  const parties = partiesOf(arcs)
  const columns = { from: [] as number[], to: [] as number[], key: [] as number[] }
  const edgeTo = new Int32Array(parties)
  const nearOf = new Int32Array(parties).fill(-1)
  for (let near = 0; near < parties; near++) {
    for (let arc = firstArc(arcs, near); arc < lastArc(arcs, near); arc++) {
      const other = far[arc]!
      if (other < near) continue
      if (nearOf[other] === near) {
        const edge = edgeTo[other]!
        columns.key[edge] = Math.min(columns.key[edge]!, key[arc]!)
        continue
      }
      nearOf[other] = near
      edgeTo[other] = columns.from.push(near) - 1
      columns.to.push(other)
      columns.key.push(key[arc]!)
    }
  }
  return {
    parties,
    from: Int32Array.from(columns.from),
    to: Int32Array.from(columns.to),
    key: Uint32Array.from(columns.key),
  }
}
