import { kindWords } from '../../../common/words.ts'
import { tieKinds } from '../../../cypher/vocabulary.ts'
import type { Costing, StepFriction } from '../../engine/friction/pricing.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import type { PartyRow } from '../../records/parties.ts'
import type { TieRow } from '../../records/ties.ts'

export type Walk = { from: PartyRow; tie: TieRow; to: PartyRow; walked: 'WITH' | 'AGAINST' }

function phrase({ tie, to, walked }: Walk): string {
  const verb = kindWords[tie.kind][walked === 'WITH' ? 'along' : 'against']
  const role = tie.role === null ? '' : ` as ${tie.role.toLowerCase().replaceAll('_', ' ')}`
  return `${verb} ${to.name}${role}`
}

/** One step as a sentence, with how sure it is. */
export function stepSentence(walk: Walk): string {
  const { confidence, basis } = walk.tie
  return `${walk.from.name} ${phrase(walk)}; confidence ${confidence}, ${basis.toLowerCase()}.`
}

/** A whole path as one sentence; the last step closes it. */
export function pathSentence(walks: Walk[]): string {
  const [first] = walks
  return first ? `${first.from.name} ${walks.map(phrase).join(', which ')}.` : ''
}

const round = (value: number) => Number(value.toFixed(3))

/** What a step costs, in words that name each part. */
export function because(
  projection: Projection,
  { membership, settings }: Costing,
  tie: number,
  parts: StepFriction,
): string {
  const { ties } = projection
  const kind = tieKinds[ties.kind[tie]!]!
  const members = membership.size[ties.to[tie]!]!
  const crowded =
    kind === 'TAKES_PART_IN'
      ? ` × ${round(parts.crowd)} for a crowd of ${members} (${Math.max(1, members - 1)} others, to the power ${settings.crowdExponent})`
      : ''
  const unsure = ` × ${round(parts.uncertainty)} for confidence ${ties.confidence[tie]! / 100} (1 over it, to the power ${settings.uncertaintyExponent})`
  const seen = parts.lens === 1 ? '' : ` × ${round(parts.lens)} for the lens, your assumption`
  const bounded = parts.clamped ? ', kept within 1/1024 to 16383' : ''
  return `${parts.kind} for ${kindWords[kind].along}${crowded}${unsure}${seen}${bounded}`
}
