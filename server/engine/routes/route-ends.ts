import { lowestTier, type Projection, partsOf, tierOf, type View } from '../graph/projection.ts'
import { type Ends, ends, type Why } from '../paths/ends.ts'
import type { Terms } from '../paths/ground.ts'
import { type Abroad, abroadOf, covered } from './abroad.ts'

/**
 * Between which parties routes lead, and who is abroad for them. `absent` is an agency that is meant at home and has no
 * office at work there; null where none is.
 */
export type RouteEnds = { both: Ends; abroad: Abroad; absent: string | null }

/**
 * The ends of a question about routes, or why there are none. At home is what the ends work for: an office its countries,
 * a place itself, an agency the countries of its offices. But an agency that is asked about with somebody who has a
 * country is meant there: home is the other's alone, and of its offices those stand for it that are not abroad then. Only
 * an agency that has none such is asked about as a whole.
 */
export function routeEnds(terms: Terms, { from, to }: { from: string; to: string }): Why | RouteEnds {
  const { projection, constraints } = terms
  const { view } = constraints
  const both = ends(projection, from, to, constraints)
  if ('reason' in both) return both
  const near = { isAgency: isAgency(projection, from), home: homeOf(projection, from, both.from, view) }
  const far = { isAgency: isAgency(projection, to), home: homeOf(projection, to, both.to, view) }
  const isMeantThere = near.isAgency !== far.isAgency && (near.isAgency ? far : near).home.size > 0
  const home = isMeantThere ? (near.isAgency ? far : near).home : new Set([...near.home, ...far.home])
  const abroad = abroadOf(projection, home, view)
  if (!isMeantThere) return { both, abroad, absent: null }
  const [end, other] = near.isAgency ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const there = new Set([...both[end]].filter((office) => !abroad.isAbroad(office)))
  const isAtWork = [...there].some((office) => tierOf(projection, office) === lowestTier(projection))
  return {
    // Of an agency with that one office there, the question is how its others come to it.
    both: [...there].every((office) => both[other].has(office) && both[other].size === 1)
      ? both
      : { ...both, [end]: there },
    abroad,
    absent: isAtWork ? null : near.isAgency ? from : to,
  }
}

function isAgency({ parties, agencies }: Projection, id: string): boolean {
  return parties.ids.indexOf(id) < 0 && agencies.indexOf(id) >= 0
}

/** The places that an end works for; of a place, those within it. Who stands above the lowest tier works for none. */
function homeOf(projection: Projection, id: string, parties: ReadonlySet<number>, view: View): Set<number> {
  const lowest = lowestTier(projection)
  const all = [...parties]
    .filter((party) => tierOf(projection, party) === lowest)
    .flatMap((party) => covered(projection, party, view))
  const { parties: known, agencies, places } = projection
  const place = known.ids.indexOf(id) < 0 && agencies.indexOf(id) < 0 ? places.ids.indexOf(id) : -1
  if (place < 0) return new Set(all)
  const parts = partsOf(projection, place)
  return new Set(all.filter((one) => parts[one] === 1))
}
