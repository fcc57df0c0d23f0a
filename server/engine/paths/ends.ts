import { toDate } from '../../contract/days.ts'
import type { NoEnd, NoPathReason } from '../../contract/types.generated.ts'
import {
  holds,
  isOffice,
  officesOf,
  type Projection,
  partsOf,
  theEnd,
  theStart,
  tierOf,
  type View,
  worksFor,
} from '../graph/projection.ts'
import type { Constraints } from './constraints.ts'

export type Ends = { from: Set<number>; to: Set<number> }
export type Why = { reason: NoPathReason; message: string }
type WhyNot = Why & { reason: 'UNKNOWN_FROM' | 'UNKNOWN_TO' | 'EMPTY_FROM' | 'EMPTY_TO' | 'SAME_END' }

/** The parties that each end stands for on the day, or why no path can be asked about. */
export function ends(projection: Projection, from: string, to: string, constraints: Constraints): Ends | Why {
  const both = namedEnds(projection, from, to, constraints)
  const away = constraints.via.find((party) => !holds(projection, projection.parties, party, constraints.view))
  if ('reason' in both || away === undefined) return both
  return { reason: 'VIA_NOT_THERE', message: notThere(projection, away, constraints) }
}

/** The same, whatever is to be passed on the way. */
export function namedEnds(projection: Projection, from: string, to: string, constraints: Constraints): Ends | WhyNot {
  const [near, far] = [standsFor(projection, from), standsFor(projection, to)]
  if (!near) return { reason: 'UNKNOWN_FROM', message: unknown(from) }
  if (!far) return { reason: 'UNKNOWN_TO', message: unknown(to) }
  if (from === to) return { reason: 'SAME_END', message: 'Both ends are the same. Choose two different ones.' }
  const [start, end] = [near, far].map((end) => present(projection, end, constraints))
  if (!start?.size) return { reason: 'EMPTY_FROM', message: empty(projection, from, near, constraints) }
  if (!end?.size) return { reason: 'EMPTY_TO', message: empty(projection, to, far, constraints) }
  const [only] = start
  if (start.size === 1 && end.size === 1 && end.has(only ?? -1)) {
    return { reason: 'SAME_END', message: `Both ends are the same office on ${constraints.asOf}. Choose another.` }
  }
  return { from: start, to: end }
}

/** The parties that a single end stands for on the day, or why there are none. */
export function oneEnd(projection: Projection, id: string, constraints: Constraints): Set<number> | NoEnd {
  const end = standsFor(projection, id)
  if (!end) return { reason: 'UNKNOWN', message: unknown(id) }
  const parties = present(projection, end, constraints)
  return parties.size > 0 ? parties : { reason: 'EMPTY', message: empty(projection, id, end, constraints) }
}

/** A function of the day, for the parties that an id stands for; undefined when nothing has that id. */
type End = (view: View) => number[]

/** A party is itself, an agency all of its offices, a place all offices at work there at the lowest tier. */
export function standsFor(projection: Projection, id: string): End | undefined {
  const party = projection.parties.ids.indexOf(id)
  if (party >= 0) return () => [party]
  const agency = projection.agencies.indexOf(id)
  if (agency >= 0) return () => officesOf(projection, agency)
  const place = projection.places.ids.indexOf(id)
  return place < 0 ? undefined : (view) => atWorkIn(projection, place, view)
}

/** The offices that work for a place or a part of it on the day, at the lowest tier that there is among them. */
export function atWorkIn(projection: Projection, place: number, view: View): number[] {
  const parts = partsOf(projection, place)
  const here: number[] = []
  for (let party = 0; party < projection.parties.ids.length; party++) {
    const there = isOffice(projection, party) && holds(projection, projection.parties, party, view)
    if (there && worksFor(projection, party, parts, view)) here.push(party)
  }
  const lowest = here.reduce((lowest, office) => Math.max(lowest, tierOf(projection, office)), 0)
  return here.filter((office) => tierOf(projection, office) === lowest)
}

function present(projection: Projection, end: End, { view, avoid }: Constraints): Set<number> {
  return new Set(end(view).filter((party) => holds(projection, projection.parties, party, view) && !avoid.has(party)))
}

function unknown(id: string): string {
  return `There is no office, arrangement, agency or place ${JSON.stringify(id)}. Look it up with \`search\`.`
}

function empty(projection: Projection, id: string, end: End, constraints: Constraints): string {
  const { asOf, avoid, view } = constraints
  const parties = end(view)
  const [only] = parties
  if (parties.length === 0) return `Nobody is known to be at work for ${id} on ${asOf}. Try another date.`
  if (parties.every((party) => avoid.has(party))) return `All of ${id} is to be avoided. Take it out of \`avoid\`.`
  if (parties.length === 1 && only !== undefined) return notThere(projection, only, constraints)
  return `None of the ${parties.length} offices of ${id} is there on ${asOf}. Try another date.`
}

/** Why a party cannot be met on the day, and when it can. */
function notThere({ parties, spans }: Projection, party: number, { asOf, view }: Constraints): string {
  const span = parties.span[party]!
  const [from, to] = [spans.from[span]!, spans.to[span]!]
  const id = parties.ids.at(party)
  const untold = spans.taken[span]!
  if (from > view.day && untold & theStart)
    return `Nothing is on record of ${id} before ${toDate(from)}, so not of ${asOf}. Ask about a later date.`
  if (to <= view.day && untold & theEnd)
    return `Nothing is on record of ${id} from ${toDate(to)} on, so not of ${asOf}. Ask about an earlier date.`
  if (from > view.day) return `Nothing is on record of ${id} before ${toDate(from)}. Ask about that day or a later one.`
  if (to <= view.day) return `${id} was there until before ${toDate(to)}, not on ${asOf}. Ask about an earlier date.`
  return `${id} is made up for illustration. Ask with \`includeIllustrative: true\` to see it.`
}
