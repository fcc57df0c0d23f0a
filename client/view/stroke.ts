import type { Basis } from '../graphql.ts'

/** Solid: observed. Dashed: common knowledge or derived. Dotted: made up, or not in the data. */
export type Stroke = 'solid' | 'dashed' | 'dotted'

export function strokeOf(basis: Basis): Stroke {
  if (basis === 'ILLUSTRATIVE') return 'dotted'
  return basis === 'REFERENCE' || basis === 'DERIVED' ? 'dashed' : 'solid'
}
