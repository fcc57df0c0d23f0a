import { type TieKind, tieKinds } from '../../cypher/vocabulary.ts'
import { counts, type Projection, type View } from '../projection/projection.ts'

/** What friction is made of, see `FrictionSettings` in the schema. */
export type Settings = { kindCost: Record<TieKind, number>; crowdExponent: number; uncertaintyExponent: number }

/** What each kind of tie costs, and so on. Our assumption, not a finding: the reader sees it and may change it. */
export const standard: Settings = {
  kindCost: { REPORTS_TO: 1, ACCOUNTABLE_TO: 1, COORDINATES_WITH: 1, TAKES_PART_IN: 0.5, UNDER: 1 },
  crowdExponent: 0.5,
  uncertaintyExponent: 1,
}

/** The least difference of friction. Friction is a whole number of these, so that sums are exact. */
export const quantum = 1 / 1024
const mostFriction = 16_383
const leastConfidence = 0.05

/** A key is friction in quanta × 256 + steps: adding keys adds both, and comparing them compares friction, then steps. */
export const stepsInKey = 256
export const absent = 0

/** What can be walked on one day under one set of settings. `keys` has a key per tie, 0 where it does not count. */
export type Costing = { view: View; settings: Settings; keys: Uint32Array; crowd: Int32Array }

/** The friction of every tie that counts on the day. */
export function costing(projection: Projection, view: View, settings: Settings): Costing {
  const crowd = crowds(projection, view)
  const keys = new Uint32Array(projection.ties.ids.length)
  for (let tie = 0; tie < keys.length; tie++) {
    if (!counts(projection, tie, view)) continue
    const { total } = stepFriction(projection, { crowd, settings }, tie)
    keys[tie] = Math.round(total / quantum) * stepsInKey + 1
  }
  return { view, settings, keys, crowd }
}

const takesPart = tieKinds.indexOf('TAKES_PART_IN')

/** How many distinct offices take part in each arrangement on the day; 0 for offices. */
function crowds(projection: Projection, view: View): Int32Array {
  const { parties, ties, offsets, arcs } = projection
  return Int32Array.from(parties.ids, (_, party) => {
    const members = new Set<number>()
    for (let arc = offsets[party]!; arc < offsets[party + 1]!; arc++) {
      const tie = arcs.tie[arc]!
      const here = ties.kind[tie] === takesPart && ties.to[tie] === party
      if (here && counts(projection, tie, view)) members.add(arcs.far[arc]!)
    }
    return members.size
  })
}

export type StepFriction = {
  total: number
  kind: number
  crowd: number
  uncertainty: number
  lens: number
  clamped: boolean
}

/** The parts of one tie's friction and their product, rounded to the quantum and kept within bounds. */
export function stepFriction(
  { ties }: Projection,
  { crowd, settings }: Pick<Costing, 'crowd' | 'settings'>,
  tie: number,
): StepFriction {
  const isPart = ties.kind[tie] === takesPart
  const kind = settings.kindCost[tieKinds[ties.kind[tie]!]!]
  const members = isPart ? crowd[ties.to[tie]!]! : 0
  const crowded = Math.max(1, members - 1) ** settings.crowdExponent
  const uncertainty = 1 / Math.max(ties.confidence[tie]! / 100, leastConfidence) ** settings.uncertaintyExponent
  const product = kind * crowded * uncertainty
  const rounded = Math.round(product / quantum) * quantum
  const total = Math.min(Math.max(rounded, quantum), mostFriction)
  return { total, kind, crowd: crowded, uncertainty, lens: 1, clamped: total !== rounded }
}

/** Friction of a key, or of a sum of keys. */
export function frictionOf(key: number): number {
  return Math.floor(key / stepsInKey) * quantum
}
