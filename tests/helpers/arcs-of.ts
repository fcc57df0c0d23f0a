import { cheapestFirst } from '../../server/engine/search/arcs.ts'
import type { Arc } from '../oracle/brute.ts'
import { finished } from './work.ts'

/** Numbered ties laid out as the search walks them, among as many parties as `passable` is long. */
export function arcsOf({ ties, passable, hubAbove }: { ties: Arc[]; passable: Uint8Array; hubAbove: number }) {
  const ends = { from: Int32Array.from(ties, ({ near }) => near), to: Int32Array.from(ties, ({ far }) => far) }
  const keys = Uint32Array.from(ties, ({ key }) => key)
  return finished(cheapestFirst(passable.length, ends, keys, hubAbove))
}
