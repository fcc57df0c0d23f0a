import { kindWords } from '../../../common/words.ts'
import { tieKinds } from '../../../cypher/vocabulary.ts'
import { isCrowding } from '../friction/crowd.ts'
import { channelOf, type Pricing, type StepFriction } from '../friction/pricing.ts'
import { isOffice, type Projection } from '../graph/projection.ts'

const round = (value: number) => Number(value.toFixed(3))

/** What a step costs, in words that name each part. */
export function because(
  projection: Projection,
  pricing: Pricing,
  tie: number,
  parts: StepFriction,
  ends: ReadonlySet<number>,
): string {
  const { ties } = projection
  const kind = kindWords[tieKinds[ties.kind[tie]!]!].along
  const { uncertaintyExponent: doubt } = pricing.settings
  const unsure = `${round(parts.uncertainty)} for confidence ${ties.confidence[tie]! / 100} (1 over it, to the power ${doubt})`
  const factors = [
    `${parts.kind} for ${kind}`,
    ...(ends.has(ties.to[tie]!)
      ? []
      : [channelInWords(projection, pricing, tie), crowdInWords(projection, pricing, tie, parts)]),
    doubt === 0 ? null : unsure,
    parts.lens === 1 ? null : `${round(parts.lens)} for the lens, your assumption`,
  ]
  const isReached = ends.has(ties.to[tie]!) && passesThrough(projection, pricing, tie)
  const reached = isReached ? ', without channel and crowd, for this is an end' : ''
  const bounded = parts.clamped ? ', kept within 1/1024 to 16383' : ''
  return factors.filter((factor) => factor !== null).join(' × ') + reached + bounded
}

function passesThrough(projection: Projection, pricing: Pricing, tie: number): boolean {
  return channelOf(projection, pricing, tie) !== null || isCrowding(projection, tie)
}

function channelInWords(projection: Projection, pricing: Pricing, tie: number): string | null {
  const channel = channelOf(projection, pricing, tie)
  if (channel === null) return null
  const { arrangementKinds, parties, ties } = projection
  const kind = arrangementKinds[parties.kind[ties.to[tie]!]!] ?? ''
  return `${channel} for the channel (${kind.toLowerCase().replaceAll('_', ' ')})`
}

function crowdInWords(
  projection: Projection,
  { membership, settings }: Pricing,
  tie: number,
  { crowd }: StepFriction,
): string | null {
  if (!isCrowding(projection, tie)) return null
  const { parties, ties } = projection
  const far = ties.to[tie]!
  const all = membership.crowd[far]!
  const declared = parties.declaredSize[far]!
  const counted = isOffice(projection, far)
    ? `${all} accountable to it`
    : `${membership.size[far]!} members on record${declared > 0 ? `, ${declared} declared` : ''}`
  return `${round(crowd)} for a crowd of ${all} (${counted}; ${Math.max(1, all - 1)} others, to the power ${settings.crowdExponent})`
}
