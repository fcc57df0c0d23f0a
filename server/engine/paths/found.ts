import type { Projection } from '../graph/projection.ts'
import type { Found } from '../search/k-best.ts'

// A search of a graph of 100,000 ties at k = 200 stays below it; a runaway one ends after about 2 s.
export const budget = 50_000_000

/** Its first party and its ties, in order: stable, so that a path can be cited. */
export function pathId({ parties, ties }: Projection, path: Found): string {
  return [parties.ids.at(path.parties[0]!), ...path.ties.map((tie) => ties.ids.at(tie))].join('~')
}
