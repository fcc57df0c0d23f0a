import { bases, observedBases, type TieKind, tieKinds } from '../../../cypher/vocabulary.ts'
import { counts, isOffice, type Projection, type View } from '../graph/projection.ts'
import { type Arcs, cheapestFirst } from '../search/arcs.ts'
import { keyOf, quantum } from '../search/keys.ts'
import { isCrowding, type Membership, membership } from './crowd.ts'
import { dimensionOf, dimensions } from './dimension.ts'
import { holding, type LensEntry } from './lens.ts'

/** What friction is made of, see `FrictionSettings` in the schema. */
export type Settings = {
  kindCost: Record<TieKind, number>
  /** By kind of arrangement, where it is another than the kind's own. */
  channel: Record<string, number>
  crowdExponent: number
  uncertaintyExponent: number
  lens: LensEntry[]
}

/** What each kind of tie costs, and so on. Our assumption, not a finding: the reader sees it and may change it. */
export const standard: Settings = {
  kindCost: { REPORTS_TO: 1, ACCOUNTABLE_TO: 1, COORDINATES_WITH: 1, TAKES_PART_IN: 0.5, UNDER: 2 },
  channel: {},
  crowdExponent: 0.5,
  uncertaintyExponent: 0,
  lens: [],
}

const mostFriction = 16_383
const leastConfidence = 0.05

/**
 * What friction is computed from on one day. `channels`: of each of the projection's kinds of arrangement. `holders`: per
 * entry of the lens, 1 for each party that holds its factor.
 */
export type Terms = {
  view: View
  settings: Settings
  channels: number[]
  membership: Membership
  holders: Uint8Array[]
}

/** What can be walked on one day under one set of settings, with its keys. */
export type Pricing = Terms & { arcs: Arcs }

// So many ties are priced in a few milliseconds.
const piece = 50_000

/** Every tie that counts on the day with its friction, cheapest first. A generator, so that others get their turns. */
export function* price(projection: Projection, view: View, settings: Settings): Generator<void, Pricing> {
  const terms = {
    view,
    settings,
    channels: projection.arrangementKinds.map((kind) => channelUsed(projection, settings, kind)),
    membership: yield* membership(projection, view),
    holders: settings.lens.map(({ factor }) => holding(projection, factor, view)),
  }
  const { ties, parties } = projection
  const keys = new Uint32Array(ties.kind.length)
  for (let tie = 0; tie < keys.length; tie++) {
    if (counts(projection, tie, view)) keys[tie] = keyOfTie(projection, terms, tie)
    if (tie % piece === 0) yield
  }
  return { ...terms, arcs: yield* cheapestFirst(parties.ids.length, ties, keys) }
}

/** The key of a tie, see `keyOf`; `ends` as for its friction. */
export function keyOfTie(projection: Projection, terms: Terms, tie: number, ends = nobody): number {
  return keyOf(stepFriction(projection, terms, tie, ends).total, isObserved(projection, tie))
}

const nobody: ReadonlySet<number> = new Set()

const isObservedBasis = bases.map((basis) => observedBases.includes(basis))

/** Whether somebody observed a tie: by its basis. */
export function isObserved({ ties }: Pick<Projection, 'ties'>, tie: number): boolean {
  return isObservedBasis[ties.basis[tie]!]!
}

const throughChannel = (['TAKES_PART_IN', 'ACCOUNTABLE_TO'] as const).map((kind) => tieKinds.indexOf(kind))

/** The channel of a kind of arrangement: the question's own, else the kind's, else 1. */
export function channelUsed({ channels }: Projection, { channel }: Settings, kind: string): number {
  return channel[kind] ?? channels.get(kind) ?? 1
}

/** The channel that a tie leads into; null for one that leads into none. */
export function channelOf({ parties, ties }: Projection, { channels }: Terms, tie: number): number | null {
  const far = ties.to[tie]!
  if (!throughChannel.includes(ties.kind[tie]!) || isOffice({ parties }, far)) return null
  return channels[parties.kind[far]!] ?? 1
}

export type StepFriction = {
  total: number
  kind: number
  channel: number
  crowd: number
  uncertainty: number
  lens: number
  clamped: boolean
}

/**
 * The parts of one tie's friction and their product, rounded to the quantum and kept within bounds. Who goes to one of the
 * `ends`, or comes from there, does not pass through it: neither its channel nor its crowd counts.
 */
export function stepFriction(projection: Projection, terms: Terms, tie: number, ends = nobody): StepFriction {
  const { ties } = projection
  const { settings, membership } = terms
  const kind = settings.kindCost[tieKinds[ties.kind[tie]!]!]
  const isPassed = !ends.has(ties.to[tie]!)
  const channel = (isPassed ? channelOf(projection, terms, tie) : null) ?? 1
  const members = isPassed && isCrowding(projection, tie) ? membership.crowd[ties.to[tie]!]! : 0
  const crowd = Math.max(1, members - 1) ** settings.crowdExponent
  const uncertainty = 1 / Math.max(ties.confidence[tie]! / 100, leastConfidence) ** settings.uncertaintyExponent
  const lens = settings.lens.length === 0 ? 1 : lensOf(projection, terms, tie)
  const product = kind * channel * crowd * uncertainty * lens
  const rounded = Math.round(product / quantum) * quantum
  const total = Math.min(Math.max(rounded, quantum), mostFriction)
  return { total, kind, channel, crowd, uncertainty, lens, clamped: total !== rounded }
}

/** The multiplier of each entry of the tie's dimension, for each end that holds its factor. */
function lensOf(projection: Projection, { settings, membership, holders }: Terms, tie: number): number {
  const { from, to } = projection.ties
  const dimension = dimensions[dimensionOf(projection, membership, tie)]
  return settings.lens.reduce((product, entry, index) => {
    if (entry.dimension !== dimension) return product
    const times = holders[index]![from[tie]!]! + holders[index]![to[tie]!]!
    return product * entry.multiplier ** times
  }, 1)
}
