import { type TieKind, tieKinds } from '../../cypher/vocabulary.ts'
import { counts, type Projection, type View } from '../projection/projection.ts'
import { type Arcs, cheapestFirst } from './arcs.ts'
import { keyOf, quantum } from './keys.ts'

/** What friction is made of, see `FrictionSettings` in the schema. */
export type Settings = { kindCost: Record<TieKind, number>; crowdExponent: number; uncertaintyExponent: number }

/** What each kind of tie costs, and so on. Our assumption, not a finding: the reader sees it and may change it. */
export const standard: Settings = {
  kindCost: { REPORTS_TO: 1, ACCOUNTABLE_TO: 1, COORDINATES_WITH: 1, TAKES_PART_IN: 0.5, UNDER: 1 },
  crowdExponent: 0.5,
  uncertaintyExponent: 1,
}

const mostFriction = 16_383
const leastConfidence = 0.05

/** What can be walked on one day under one set of settings, with its keys. `crowd` has a number per party. */
export type Costing = { view: View; settings: Settings; arcs: Arcs; crowd: Int32Array }

/** Every tie that counts on the day with its friction, cheapest first. */
export function costing(projection: Projection, view: View, settings: Settings): Costing {
  const crowd = crowds(projection, view)
  const keys = new Uint32Array(projection.ties.ids.length)
  for (let tie = 0; tie < keys.length; tie++) {
    if (!counts(projection, tie, view)) continue
    const { total } = stepFriction(projection, { crowd, settings }, tie)
    keys[tie] = keyOf(total)
  }
  return { view, settings, arcs: cheapestFirst(projection.parties.ids.length, projection.ties, keys), crowd }
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
