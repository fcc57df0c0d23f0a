import { isLowest, type Projection, partsOf, type View } from '../graph/projection.ts'
import { type Ends, ends, type Why } from '../paths/ends.ts'
import type { Terms } from '../paths/ground.ts'
import { type Abroad, abroadOf, covered, nobodyAbroad } from './abroad.ts'

/**
 * Between which parties routes lead, and who is abroad for them. `absent` is an agency that is meant at home and has no
 * office at work there; null where none is.
 */
export type RouteEnds = { both: Ends; abroad: Abroad; absent: string | null }

/**
 * The ends of a question about routes, or why there are none. At home is what the ends work for: an office its countries,
 * a place itself, an agency the countries of its offices. But an agency that is asked about with somebody who has a
 * country is meant there: home is the other's alone, and of its offices those stand for it that are not abroad then. Only
 * an agency that has none such is asked about as a whole. Where an end of the lowest tier works for no place on record,
 * nobody is abroad.
 */
export function routeEnds(terms: Terms, { from, to }: { from: string; to: string }): Why | RouteEnds {
  const { projection, constraints } = terms
  const { view } = constraints
  const both = ends(projection, from, to, constraints)
  if ('reason' in both) return both
  const [near, far] = [endOf(projection, from, both.from, view), endOf(projection, to, both.to, view)]
  // Of two agencies neither tells where.
  const meant = near.isAgency === far.isAgency ? null : near.isAgency ? 'from' : 'to'
  const [agency, other] = meant === 'to' ? [far, near] : [near, far]
  if (meant === null || other.home.size === 0) {
    const home = new Set([...near.home, ...far.home])
    const abroad = abroadOf(projection, home, view)
    const isLost = home.size === 0 && (near.isLow || far.isLow)
    return { both, abroad: isLost ? nobodyAbroad(abroad) : abroad, absent: null }
  }
  const abroad = abroadOf(projection, other.home, view)
  const there = [...agency.parties].filter((office) => !abroad.isAbroad(office))
  // Of an agency whose one office there is the other end, the question is how its others come to it.
  const isOther = other.parties.size === 1 && there.every((office) => other.parties.has(office))
  const isLow = isLowest(projection)
  return {
    both: there.length === 0 || isOther ? both : { ...both, [meant]: new Set(there) },
    abroad,
    absent: there.some(isLow) ? null : agency.id,
  }
}

type End = { id: string; parties: ReadonlySet<number>; isAgency: boolean; isLow: boolean; home: Set<number> }

/**
 * An end with the places that it works for; of a place, those within it. Who stands above the lowest tier works for none.
 */
function endOf(projection: Projection, id: string, parties: ReadonlySet<number>, view: View): End {
  const isParty = projection.parties.ids.indexOf(id) >= 0
  const isAgency = !isParty && projection.agencies.indexOf(id) >= 0
  const low = [...parties].filter(isLowest(projection))
  const all = low.flatMap((party) => covered(projection, party, view))
  const parts = isParty || isAgency ? null : partsOf(projection, projection.places.ids.indexOf(id))
  const home = new Set(all.filter((place) => parts === null || parts[place] === 1))
  return { id, parties, isAgency, isLow: low.length > 0, home }
}
