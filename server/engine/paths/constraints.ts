import { type Basis, bases, observedBases, type TieKind, tieKinds } from '../../../cypher/vocabulary.ts'
import { toDay } from '../../contract/days.ts'
import { badInput, within } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { Dimension, PathConstraints } from '../../contract/types.generated.ts'
import type { Membership } from '../friction/crowd.ts'
import { dimensionOf, dimensions } from '../friction/dimension.ts'
import { officesOf, type Projection, partsOf, tierOf, type View, worksFor } from '../graph/projection.ts'
import type { MayWalk } from '../search/arcs.ts'

/** What paths must keep to, checked, with every default filled in. What is null does not bind. */
export type Constraints = {
  asOf: string
  view: View
  kinds: readonly TieKind[] | null
  levels: readonly string[] | null
  dimension: Dimension | null
  bases: readonly Basis[] | null
  observedOnly: boolean
  /** 0 to 1. */
  minConfidence: number
  /** Numbers of parties; `avoid` has every office of an agency. */
  avoid: Set<number>
  via: number[]
  maxSteps: number
  mustChangeLevel: boolean
  /** A number of a place. */
  place: number | null
}

export const longest = 12
const mostVia = 4
const mostIds = 500

/** Refuses with BAD_USER_INPUT what cannot be meant, and names what can. */
export function checkedConstraints(projection: Projection, given: PathConstraints | null | undefined): Constraints {
  const asOf = given?.asOf ?? projection.referenceDate
  const constraints = {
    asOf,
    view: { day: toDay(asOf), includeIllustrative: given?.includeIllustrative ?? false },
    kinds: some('kinds', given?.kinds),
    levels: some('levels', given?.levels)?.map((id) => knownLevel(projection, id)) ?? null,
    dimension: given?.dimension ?? null,
    bases: some('bases', given?.bases),
    observedOnly: given?.observedOnly ?? false,
    minConfidence: within('minConfidence', given?.minConfidence ?? 0, 0, 1),
    avoid: new Set(bounded('avoid', given?.avoid ?? [], mostIds).flatMap((id) => avoided(projection, id))),
    via: bounded('via', given?.via ?? [], mostVia).map((id) => passed(projection, id)),
    maxSteps: within('maxSteps', given?.maxSteps ?? 8, 1, longest),
    mustChangeLevel: given?.mustChangeLevel ?? false,
    place: typeof given?.place === 'string' ? knownPlace(projection, given.place) : null,
  }
  checkVia(projection, constraints)
  return constraints
}

/** An empty list would leave nothing to walk, which nobody means. */
export function some<Item>(field: string, items: readonly Item[] | null | undefined): readonly Item[] | null {
  if (items?.length === 0) throw badInput(field, `\`${field}\` is empty: name at least one, or leave it out for all.`)
  return items ?? null
}

export function bounded<Item>(field: string, items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  throw badInput(field, `\`${field}\` may name at most ${most}; it named ${items.length}.`)
}

export function knownLevel({ levels }: Projection, id: string): string {
  if (levels.some((level) => level.id === id)) return id
  throw badInput('levels', `There is no level ${quoted(id)}. There are: ${levels.map((level) => level.id).join(', ')}.`)
}

export function knownPlace({ places }: Projection, id: string): number {
  const place = places.ids.indexOf(checkedId('place', id))
  if (place >= 0) return place
  throw badInput('place', `There is no place ${quoted(id)}. Look it up with \`search(kinds: [PLACE])\`.`)
}

function avoided(projection: Projection, id: string): number[] {
  const party = projection.parties.ids.indexOf(checkedId('avoid', id))
  if (party >= 0) return [party]
  const agency = projection.agencies.indexOf(id)
  if (agency >= 0) return officesOf(projection, agency)
  throw badInput('avoid', `There is no office, arrangement or agency ${quoted(id)} to avoid.`)
}

function passed({ parties, agencies, places }: Projection, id: string): number {
  const party = parties.ids.indexOf(checkedId('via', id))
  if (party >= 0) return party
  const many = agencies.indexOf(id) >= 0 || places.ids.indexOf(id) >= 0
  const remedy = many ? 'It stands for many: name the office or arrangement to pass.' : 'Look it up with `search`.'
  throw badInput('via', `There is no office or arrangement ${quoted(id)} to pass. ${remedy}`)
}

function checkVia({ parties }: Projection, { via, avoid }: Pick<Constraints, 'via' | 'avoid'>) {
  const twice = via.find((party, turn) => via.indexOf(party) !== turn)
  if (twice !== undefined)
    throw badInput('via', `\`via\` names ${parties.ids.at(twice)} twice; no path repeats a party.`)
  const both = via.find((party) => avoid.has(party))
  if (both !== undefined) throw badInput('via', `${parties.ids.at(both)} is both to be passed and to be avoided.`)
}

export function quoted(id: string): string {
  return JSON.stringify(id.slice(0, 80))
}

/** Which ties may be walked; null when all that count may. */
export function walkable(projection: Projection, constraints: Constraints, membership: Membership): MayWalk {
  const { ties } = projection
  const { kinds, bases: asked, observedOnly, minConfidence, dimension } = constraints
  const ofKind = tieKinds.map((kind) => kinds?.includes(kind) ?? true)
  const ofBasis = bases.map(
    (basis) => (asked?.includes(basis) ?? true) && (!observedOnly || observedBases.includes(basis)),
  )
  // Confidence is kept in hundredths, and 0.29 × 100 is more than 29.
  const least = Math.ceil(Number((minConfidence * 100).toFixed(6)))
  if (ofKind.every(Boolean) && ofBasis.every(Boolean) && least === 0 && dimension === null) return null
  const wanted = dimension === null ? -1 : dimensions.indexOf(dimension)
  return (tie) =>
    ofKind[ties.kind[tie]!]! &&
    ofBasis[ties.basis[tie]!]! &&
    ties.confidence[tie]! >= least &&
    (wanted < 0 || dimensionOf(projection, membership, tie) === wanted)
}

/** Which parties may stand between the ends; null when all may. A tie that counts has ends that hold on the day. */
export function passable(projection: Projection, { levels, avoid, place, view }: Constraints) {
  const { parties, levels: known } = projection
  if (levels === null && place === null && avoid.size === 0) return null
  const atLevel = known.map(({ id }) => levels?.includes(id) ?? true)
  const inPlace = place === null ? null : staysIn(projection, place, view)
  return (party: number) =>
    (levels === null || atLevel[parties.level[party]!] === true) &&
    !avoid.has(party) &&
    (inPlace === null || inPlace(party))
}

/** Those that work for a place, and whoever stands above the lowest tier, as headquarters and regional offices do. */
function staysIn(projection: Projection, place: number, view: View) {
  const lowest = lowestTier(projection)
  const parts = partsOf(projection, place)
  return (party: number) => tierOf(projection, party) < lowest || worksFor(projection, party, parts, view)
}

export function lowestTier({ levels }: Pick<Projection, 'levels'>): number {
  return Math.max(...levels.map(({ tier }) => tier))
}
