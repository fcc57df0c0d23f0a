import { presences } from '../../../cypher/vocabulary.ts'
import type { Dimension } from '../../contract/types.generated.ts'
import { holds, isOffice, type Projection, type View } from '../graph/projection.ts'

/** Ties of the dimension cost `multiplier` times as much for each end that holds the factor: a reader's assumption. */
export type LensEntry = { factor: string; dimension: Dimension; multiplier: number }

const nonResident = presences.indexOf('NON_RESIDENT')

/** 1 for each office that holds the factor on the day, by itself or through its agency. Arrangements hold none. */
export function holding(projection: Projection, factor: string, view: View): Uint8Array {
  const { parties, covers, holdersOf } = projection
  const held = new Uint8Array(parties.ids.length)
  const all = holdersOf.get(factor) ?? []
  const holders = all.filter((_, index) => holds(projection, columns(all), index, view))
  const agencies = new Set(holders.flatMap(({ agency }) => (agency >= 0 ? agency : [])))
  for (const { office } of holders) if (office >= 0) held[office] = 1
  for (let party = 0; party < held.length; party++) {
    if (!isOffice(projection, party)) continue
    if (agencies.has(parties.agency[party]!)) held[party] = 1
    if (factor !== nonResidentStatus) continue
    for (let cover = covers.offsets[party]!; cover < covers.offsets[party + 1]!; cover++) {
      if (covers.presence[cover] === nonResident && holds(projection, covers, cover, view)) held[party] = 1
    }
  }
  return held
}

/** What a NON_RESIDENT coverage gives to an office there and then: it is not stored a second time. */
export const nonResidentStatus = 'non-resident-status'

function columns(rows: { span: number; basis: number }[]) {
  return { span: rows.map(({ span }) => span), basis: rows.map(({ basis }) => basis) }
}
