import type { Projection } from '../graph/projection.ts'
import type { Ends } from '../paths/ends.ts'
import type { Ground } from '../paths/ground.ts'
import { type Arcs, firstArc, lastArc } from '../search/arcs.ts'

const known = new WeakMap<Arcs, Map<number, Groups>>()
/** The ties of so many parties are gone through in a few milliseconds. */
const slice = 4_096

/**
 * Whether a walk may join the ends whose crossings are all at a level, an index of the projection's. Where none does, nor
 * does a route, and it need not be searched for all over the graph; where one does, a route may be missing all the same:
 * steps, places and parties that may not be passed are not heeded.
 */
export function* mayJoinAt(
  { projection, pricing: { arcs } }: Ground,
  { from, to }: Ends,
  level: number,
): Generator<void, boolean> {
  const groups = known.get(arcs) ?? new Map<number, Groups>()
  known.set(arcs, groups)
  const joined = groups.get(level) ?? (yield* joinedAt(projection, arcs, level))
  groups.set(level, joined)
  const reached = new Set([...from].map((end) => joined.of(end)))
  return [...to].some((end) => reached.has(joined.of(end)))
}

/**
 * Two offices are in one group where ties between offices or passages through arrangements lead from one to the other:
 * between agencies all of the level, within an agency of any.
 */
function* joinedAt({ agencies, parties }: Projection, arcs: Arcs, level: number): Generator<void, Groups> {
  const { agency, level: levels } = parties
  const count = agency.length
  const [offices, chains, chainsThere] = [new Groups(count), new Groups(count), new Groups(count)]
  const isOffice = (party: number) => agency[party]! >= 0
  const isThere = (party: number) => levels[party] === level
  for (let party = 0; party < count; party++) {
    if (party % slice === 0) yield
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const far = arcs.far[arc]!
      if (isOffice(party) !== isOffice(far)) continue
      const bothThere = isThere(party) && isThere(far)
      if (isOffice(party)) {
        if (bothThere || agency[party] === agency[far]) offices.join(party, far)
        continue
      }
      chains.join(party, far)
      if (bothThere) chainsThere.join(party, far)
    }
  }
  /** The first office met of all that a passage through such arrangements joins. */
  const met = { within: new Map<number, number>(), there: new Map<number, number>() }
  const meet = (all: Map<number, number>, passage: number, office: number) => {
    const first = all.get(passage)
    if (first === undefined) all.set(passage, office)
    else offices.join(first, office)
  }
  for (let party = 0; party < count; party++) {
    if (party % slice === 0) yield
    if (isOffice(party)) continue
    const [chain, chainThere] = [chains.of(party), chainsThere.of(party)]
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const office = arcs.far[arc]!
      if (!isOffice(office)) continue
      meet(met.within, chain * agencies.length + agency[office]!, office)
      if (isThere(party)) meet(met.there, chainThere, office)
    }
  }
  return offices
}

/** Disjoint sets of numbers (Tarjan 1975, with paths halved). */
class Groups {
  private readonly above: Int32Array

  constructor(count: number) {
    this.above = Int32Array.from({ length: count }, (_, one) => one)
  }

  of(one: number): number {
    const { above } = this
    let group = one
    while (above[group] !== group) {
      above[group] = above[above[group]!]!
      group = above[group]!
    }
    return group
  }

  join(one: number, other: number): void {
    const [first, second] = [this.of(one), this.of(other)]
    this.above[Math.max(first, second)] = Math.min(first, second)
  }
}

/** Whether two offices take part in one arrangement of these kinds on the day, whatever else a reader allows. */
export function meetIn(
  { projection: { parties, arrangementKinds }, pricing: { arcs } }: Ground,
  one: number,
  other: number,
  kinds: readonly string[],
): boolean {
  const beside = (office: number) => arcs.far.subarray(firstArc(arcs, office), lastArc(arcs, office))
  const met = new Set(beside(one))
  return beside(other).some((far) => met.has(far) && kinds.includes(arrangementKinds[parties.kind[far]!] ?? ''))
}
