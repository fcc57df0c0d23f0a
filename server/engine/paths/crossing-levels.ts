import { isOffice, type Projection } from '../graph/projection.ts'
import type { Crossings, Standing } from '../search/crossings.ts'

/** Crossings between agencies at some of the levels, which are indices of the projection's. */
export function crossingsAt(projection: Projection, levels: ReadonlySet<number>): Crossings {
  const { agencyOf, levelOf } = standingOf(projection)
  const isAt = projection.levels.map((_, level) => levels.has(level))
  return { agencies: projection.agencies.length, agencyOf, isAt: (party) => isAt[levelOf(party)]! }
}

export function standingOf(projection: Projection): Standing {
  const { agency, level } = projection.parties
  return {
    levels: projection.levels.length,
    agencyOf: (party) => (isOffice(projection, party) ? agency[party]! : -1),
    levelOf: (party) => level[party]!,
  }
}
