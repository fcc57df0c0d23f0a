import { tieKinds } from '../../../cypher/vocabulary.ts'
import type { Dimension } from '../../contract/types.generated.ts'
import type { Projection } from '../graph/projection.ts'
import type { Membership } from './crowd.ts'

export const dimensions: Dimension[] = ['INTRA_AGENCY', 'INTER_AGENCY', 'NONE']
const [intra, inter, neither] = [0, 1, 2]

const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const under = tieKinds.indexOf('UNDER')

/** An index of `dimensions`: on which side of the coordination dilemma a tie is, on the day of the membership. */
export function dimensionOf({ parties, ties }: Projection, { oneAgency }: Membership, tie: number): number {
  const kind = ties.kind[tie]!
  if (kind === under) return neither
  if (kind === takesPart) return oneAgency[ties.to[tie]!] === 1 ? intra : inter
  const [near, far] = [parties.agency[ties.from[tie]!]!, parties.agency[ties.to[tie]!]!]
  return near === far && near >= 0 ? intra : inter
}
