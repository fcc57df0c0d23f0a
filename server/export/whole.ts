import type { Names } from '../engine/graph/names.ts'
import { holds } from '../engine/graph/projection.ts'
import { amongFirst } from '../engine/measures/among.ts'
import { byId, type Ground, groundOf, type Terms } from '../engine/paths/ground.ts'

/** Parties and ties together; of the parties alone less, as ties would have no room left. */
export const usualBound = { rows: 200_000, parties: 100_000 }
const piece = 10_000

type Whole = { ground: Ground; parties: string[]; ties: string[]; truncated: boolean }

/** Everybody who holds on the day and whom the constraints let pass, by id, and every tie among them; up to the bound. */
export function* wholeGraph(terms: Terms, bound = usualBound): Generator<void, Whole> {
  const ground = yield* groundOf(terms)
  const { projection, constraints, pricing, mayPass, mayWalk } = ground
  const all: number[] = []
  for (let party = 0; party < projection.parties.ids.length; party++) {
    if (party % piece === 0) yield
    if (!holds(projection, projection.parties, party, constraints.view)) continue
    if (mayPass === null || mayPass(party)) all.push(party)
  }
  const most = all.slice(0, bound.parties)
  const kept = yield* amongFirst(pricing.arcs, mayWalk, most, bound.rows - most.length, byId(projection))
  const parties = yield* named(projection.parties.ids, kept.parties)
  const ties = yield* named(projection.ties.ids, kept.ties)
  return { ground, parties, ties, truncated: parties.length < all.length }
}

function* named(names: Names, numbers: number[]): Generator<void, string[]> {
  const ids: string[] = []
  for (const number of numbers) {
    ids.push(names.at(number))
    if (ids.length % piece === 0) yield
  }
  return ids
}
