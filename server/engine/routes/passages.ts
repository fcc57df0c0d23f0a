import { endKeysOf } from '../friction/at-ends.ts'
import { stepFriction } from '../friction/pricing.ts'
import { isOffice } from '../graph/projection.ts'
import { byId, type Ground } from '../paths/ground.ts'
import { type AnsweredPath, endsOf, frictions } from '../paths/path.ts'
import { carrier, firstArc, lastArc, parallel } from '../search/arcs.ts'

/**
 * What leads from one station of a path to the next: its steps from number `first` up to, but not, `last`, counted from 0.
 * `place` is its own number on the path.
 */
export type Passage = { path: AnsweredPath; place: number; first: number; last: number }

/** The passages of a path, in order. Its stations are its two ends, and every office between them. */
export function passagesOf(path: AnsweredPath): Passage[] {
  const { parties, ties } = path.found
  const stops = parties.flatMap((party, index) => (index > 0 && isStop(path, party, index) ? index : []))
  return stops.map((last, place) => ({ path, place, first: stops[place - 1] ?? 0, last })).filter(() => ties.length > 0)
}

function isStop({ ground, found }: AnsweredPath, party: number, index: number): boolean {
  return index === found.parties.length - 1 || isOffice(ground.projection, party)
}

/** The two stations of a passage, by number. */
export function stationsOf({ path: { found }, first, last }: Passage): [from: number, to: number] {
  return [found.parties[first]!, found.parties[last]!]
}

/** The ids of the stations of a path, in order. */
export function chainOf(path: AnsweredPath): string[] {
  const { ids } = path.ground.projection.parties
  return [0, ...passagesOf(path).map(({ last }) => last)].map((index) => ids.at(path.found.parties[index]!))
}

/** What the steps of a passage cost together. */
export function frictionOfPassage({ path, first, last }: Passage): number {
  return sum(frictions(path.ground, path.found).slice(first, last))
}

/** A passage between offices of different agencies, both by number; `levels` are numbers too, each once, top first. */
export type Crossing = { passage: Passage; from: number; to: number; levels: number[] }

/** Those passages of a path that lead from an office of one agency to an office of another, in order. */
export function crossingsOf(path: AnsweredPath): Crossing[] {
  const { parties } = path.ground.projection
  return passagesOf(path).flatMap((passage) => {
    if (!isCrossing(passage)) return []
    const [near, far] = stationsOf(passage)
    const between = path.found.parties.slice(passage.first + 1, passage.last)
    const passed = between.length > 0 ? between : [near, far]
    const levels = new Set(passed.map((party) => parties.level[party]!))
    const [from, to] = [parties.agency[near]!, parties.agency[far]!]
    return { passage, from, to, levels: [...levels].sort((one, other) => one - other) }
  })
}

function isCrossing(passage: Passage): boolean {
  const { agency } = passage.path.ground.projection.parties
  const [near, far] = stationsOf(passage)
  return agency[near]! >= 0 && agency[far]! >= 0 && agency[near] !== agency[far]
}

/** A tie between two stations, or an arrangement that both are tied to and the ties to it; `friction` of all of them. */
export type Alternative = { ground: Ground; arrangement: number | null; ties: number[]; friction: number }

/**
 * What else joins the two stations of a passage within the constraints, by one tie or one arrangement, least friction
 * first, then by their ids. What carries the passage is not among them. Chains over UNDER are not counted.
 */
export function alternativesOf(passage: Passage): Alternative[] {
  const { ground, found } = passage.path
  const carriers = found.ties.slice(passage.first, passage.last)
  const middle = carriers.length === 2 ? found.parties[passage.first + 1] : undefined
  const all = [...directTies(passage), ...sharedArrangements(passage)]
  return all
    .filter(({ arrangement, ties }) => (arrangement === null ? ties[0] !== carriers[0] : arrangement !== middle))
    .filter(mayCross(passage))
    .sort((one, other) => one.friction - other.friction || (nameOf(ground, one) < nameOf(ground, other) ? -1 : 1))
}

/** Whether an alternative crosses where the constraints let a path cross from agency to agency. */
function mayCross(passage: Passage): (alternative: Alternative) => boolean {
  const { projection, constraints } = passage.path.ground
  const { crossAt } = constraints
  if (crossAt === null || !isCrossing(passage)) return () => true
  const isAt = (party: number) => crossAt.has(projection.parties.level[party]!)
  return ({ arrangement }) => (arrangement === null ? stationsOf(passage).every(isAt) : isAt(arrangement))
}

/** The id of the arrangement, or of the tie. */
export function nameOf({ projection: { parties, ties } }: Ground, { arrangement, ties: [tie] }: Alternative): string {
  return arrangement === null ? ties.ids.at(tie!) : parties.ids.at(arrangement)
}

function directTies(passage: Passage): Alternative[] {
  const { ground } = passage.path
  const [near, far] = stationsOf(passage)
  return parallel(ground.pricing.arcs, ground.mayWalk, near, far, choiceAt(passage)).map((tie) =>
    walked(passage, null, [tie]),
  )
}

function sharedArrangements(passage: Passage): Alternative[] {
  const { ground } = passage.path
  const { projection, pricing, mayWalk, mayPass } = ground
  const [near, far] = stationsOf(passage)
  const others = neighbours(ground, far)
  const isShared = (party: number) =>
    !isOffice(projection, party) && others.has(party) && (mayPass === null || mayPass(party))
  return [...neighbours(ground, near)].filter(isShared).map((arrangement) => {
    const choice = choiceAt(passage)
    const ties = [near, far].map((station) => carrier(pricing.arcs, mayWalk, station, arrangement, choice))
    return walked(passage, arrangement, ties)
  })
}

/** Of several ties between two parties the one that a path through here would walk. */
function choiceAt({ path: { ground, found } }: Passage) {
  const { projection, pricing } = ground
  return { before: byId(projection), endKeys: endKeysOf(projection, pricing, endsOf(found)) }
}

/** The parties that ties which may be walked lead to. */
function neighbours({ pricing: { arcs }, mayWalk }: Ground, party: number): Set<number> {
  const met = new Set<number>()
  for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
    if (mayWalk === null || mayWalk(arcs.tie[arc]!)) met.add(arcs.far[arc]!)
  }
  return met
}

function walked({ path: { ground, found } }: Passage, arrangement: number | null, ties: number[]): Alternative {
  const costs = ties.map((tie) => stepFriction(ground.projection, ground.pricing, tie, endsOf(found)).total)
  return { ground, arrangement, ties, friction: sum(costs) }
}

// Steps are whole quanta, so no order of addition matters.
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
