import { bases, tieKinds } from '../../../cypher/vocabulary.ts'
import { dimensionOf, dimensions } from '../friction/dimension.ts'
import { isOffice } from '../graph/projection.ts'
import type { AnsweredPath } from './path.ts'

export type Facet = { value: string; paths: number }

/** On how many of the paths each value occurs, most frequent first. */
export function facetsOf(paths: AnsweredPath[]) {
  return {
    kinds: counted(
      paths,
      ofTies(({ ties }, tie) => tieKinds[ties.kind[tie]!]!),
    ),
    levels: counted(
      paths,
      ofParties(({ levels, parties }, party) => levels[parties.level[party]!]!.id),
    ),
    agencies: counted(
      paths,
      ofParties((projection, party) =>
        isOffice(projection, party) ? projection.agencies.at(projection.parties.agency[party]!) : null,
      ),
    ),
    dimensions: counted(paths, ({ ground: { projection, pricing }, found }) =>
      found.ties.map((tie) => dimensions[dimensionOf(projection, pricing.membership, tie)]!),
    ),
    bases: counted(
      paths,
      ofTies(({ ties }, tie) => bases[ties.basis[tie]!]!),
    ),
  }
}

type Projection = AnsweredPath['ground']['projection']
type ValueOf = (projection: Projection, number: number) => string | null

const ofTies = (read: ValueOf) => (path: AnsweredPath) =>
  path.found.ties.map((tie) => read(path.ground.projection, tie))
const ofParties = (read: ValueOf) => (path: AnsweredPath) =>
  path.found.parties.map((party) => read(path.ground.projection, party))

function counted(paths: AnsweredPath[], valuesOf: (path: AnsweredPath) => (string | null)[]): Facet[] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    for (const value of new Set(valuesOf(path))) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, paths]) => ({ value, paths }))
    .sort((a, b) => b.paths - a.paths || (a.value < b.value ? -1 : 1))
}
