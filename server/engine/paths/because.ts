import { kindWords } from '../../../common/words.ts'
import { tieKinds } from '../../../cypher/vocabulary.ts'
import type { Pricing, StepFriction } from '../friction/pricing.ts'
import type { Projection } from '../graph/projection.ts'

const round = (value: number) => Number(value.toFixed(3))

/** What a step costs, in words that name each part. */
export function because(
  projection: Projection,
  { membership, settings }: Pricing,
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
  const unsure =
    settings.uncertaintyExponent === 0
      ? ''
      : ` × ${round(parts.uncertainty)} for confidence ${ties.confidence[tie]! / 100} (1 over it, to the power ${settings.uncertaintyExponent})`
  const seen = parts.lens === 1 ? '' : ` × ${round(parts.lens)} for the lens, your assumption`
  const bounded = parts.clamped ? ', kept within 1/1024 to 16383' : ''
  return `${parts.kind} for ${kindWords[kind].along}${crowded}${unsure}${seen}${bounded}`
}
