import { type Arcs, firstArc, lastArc } from './arcs.ts'
import type { Automaton } from './automaton.ts'
import type { EndKeys } from './end-keys.ts'
import { leastFrom, type Nearest, nearest } from './nearest-places.ts'

/**
 * Where a path may cross from one agency to another. `agencyOf` is −1 of arrangements, `agencies` how many there are;
 * `isAt` says whether a party stands at one of the levels asked for.
 */
export type Crossings = {
  agencies: number
  agencyOf(party: number): number
  isAt(party: number): boolean
  /** To the nearest place where that may be, where this is known; it saves work. See `toCrossings`. */
  near?: Nearest | null
}

type Ends = { from: ReadonlySet<number>; to: ReadonlySet<number>; endKeys?: EndKeys | null }

/** What keeps the crossings of a path to where they may be, and sees that there is one. */
export function crossingParts(arcs: Arcs, ends: Ends, crossings: Crossings): Automaton[] {
  const some = differing(ends, crossings)
  return [crossingAt(arcs, ends, crossings), ...(some === null ? [] : [some])]
}

/** Offices are 0, and so is an arrangement that any office may be left for. */
const [open, begun] = [0, 1]

/**
 * Keeps every crossing to the levels asked for. A passage is a crossing when it joins offices of different agencies, which
 * shows only where it ends. So one that enters an arrangement of another level carries with it the agency that it has to
 * come back to, or ends in an arrangement; and one whose first arrangement stands at such a level may be of either sort: it
 * runs in two states from there, of which only one leads on. So no path is read in two ways.
 *
 * States are 0 (`open`), 1 (`begun`: since an arrangement that is an end), two for each agency to come back to (the first
 * as long as all arrangements were at such levels), and the last, of paths that ended well.
 */
function crossingAt(arcs: Arcs, ends: Ends, crossings: Crossings): Automaton {
  const { from, to } = ends
  const { agencies, agencyOf, isAt } = crossings
  const last = 2 + agencies * 2
  const bound = (agency: number, isLow: boolean) => 2 + agency * 2 + (isLow ? 1 : 0)
  const isOffice = (party: number) => agencyOf(party) >= 0
  const members = membersOf(arcs, agencyOf)
  const startsApart = [...from].some((start) => !isOffice(start))
  /** Whether a passage that has come to an arrangement can come back to an agency. */
  const leadsBack = (arrangement: number, agency: number) => {
    const { leadsOn, twice } = members(arrangement)
    return leadsOn || twice.has(agency)
  }
  const ended = (state: number, far: number) => (to.has(far) ? last : state)

  function fromOffice(near: number, far: number): number {
    if (isOffice(far)) {
      const isFine = agencyOf(near) === agencyOf(far) || (isAt(near) && isAt(far))
      return isFine ? ended(open, far) : -1
    }
    if (to.has(far)) return last
    if (isAt(far)) return open
    return leadsBack(far, agencyOf(near)) ? bound(agencyOf(near), true) : -1
  }

  function fromArrangement(state: number, far: number): number {
    if (state === open || state === begun) {
      if (isOffice(far)) return ended(open, far)
      return state === begun || isAt(far) || to.has(far) ? ended(state, far) : -1
    }
    const agency = (state - 2) >> 1
    const isLow = state % 2 === 1
    if (isOffice(far)) return isLow && agencyOf(far) === agency ? ended(open, far) : -1
    if (to.has(far)) return isLow ? last : -1
    return bound(agency, isLow || !isAt(far))
  }

  const after = (state: number, near: number, far: number) =>
    isOffice(near) ? fromOffice(near, far) : fromArrangement(state, far)
  const orAfter = (_state: number, near: number, far: number) =>
    isOffice(near) && !isOffice(far) && !to.has(far) && isAt(far) && members(far).leadsOn
      ? bound(agencyOf(near), false)
      : -1

  /** The states at `near` from which a step to `far` may lead to a state there. */
  function candidates(state: number, near: number, far: number): number[] {
    if (isOffice(near)) return [open]
    const free = [...(isAt(near) ? [open] : []), ...(startsApart ? [begun] : [])]
    if (state !== open && state !== begun && state !== last) {
      const agency = (state - 2) >> 1
      return [bound(agency, true), bound(agency, false)]
    }
    if (isOffice(far)) return leadsBack(near, agencyOf(far)) ? [...free, bound(agencyOf(far), true)] : free
    if (state !== last) return free
    return [...free, ...Array.from({ length: agencies }, (_, agency) => bound(agency, true))]
  }

  return {
    states: last + 1,
    rise: last,
    initial: (start) => (isOffice(start) ? open : begun),
    after,
    orAfter,
    before: (state, near, far) =>
      candidates(state, near, far).filter(
        (one) => after(one, near, far) === state || orAfter(one, near, far) === state,
      ),
    ...untilCrossing(arcs, ends, crossings, (state, party) => {
      if (isOffice(party)) return agencyOf(party)
      return state === open || state === begun || state === last ? -1 : (state - 2) >> 1
    }),
  }
}

/** A walk that is with an agency of none of the ends still has to cross, or has crossed: so it passes a place to cross at. */
function untilCrossing(
  arcs: Arcs,
  { from, to, endKeys = null }: Ends,
  { agencyOf, near = null }: Crossings,
  agencyIn: (state: number, party: number) => number,
): Pick<Automaton, 'least'> {
  if (near === null) return {}
  const unlessAt = (ends: ReadonlySet<number>) => {
    const own = new Set([...ends].map(agencyOf))
    return leastFrom(arcs, near, ends, endKeys, (state, party) => {
      const agency = agencyIn(state, party)
      return agency >= 0 && !own.has(agency) && !own.has(-1)
    })
  }
  return { least: { on: unlessAt(to), back: unlessAt(from) } }
}

/** To the nearest place where a path may cross: a tie between offices there, or an arrangement there with a member. */
export function toCrossings(arcs: Arcs, { agencyOf, isAt }: Crossings): Generator<void, Nearest> {
  const isOffice = (party: number) => agencyOf(party) >= 0
  return nearest(arcs, {
    isThere(party) {
      if (isOffice(party) || !isAt(party)) return false
      for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) if (isOffice(arcs.far[arc]!)) return true
      return false
    },
    isTie: (near, far) =>
      isOffice(near) && isOffice(far) && agencyOf(near) !== agencyOf(far) && isAt(near) && isAt(far),
  })
}

/** Who has two offices or more among those tied to an arrangement, and whether it is tied to another arrangement. */
type Members = { twice: ReadonlySet<number>; leadsOn: boolean }

function membersOf(arcs: Arcs, agencyOf: Crossings['agencyOf']) {
  const known = new Map<number, Members>()
  const look = (arrangement: number): Members => {
    const officeOf = new Map<number, number>()
    const twice = new Set<number>()
    let leadsOn = false
    for (let arc = firstArc(arcs, arrangement); arc < lastArc(arcs, arrangement); arc++) {
      const party = arcs.far[arc]!
      const agency = agencyOf(party)
      if (agency < 0) leadsOn = true
      else if ((officeOf.get(agency) ?? party) !== party) twice.add(agency)
      else officeOf.set(agency, party)
    }
    return { twice, leadsOn }
  }
  return (arrangement: number): Members => {
    const members = known.get(arrangement) ?? look(arrangement)
    known.set(arrangement, members)
    return members
  }
}

/**
 * Passes offices of two agencies at least: that is what a path with a crossing does. Null where every path does. States
 * are 0 (no office yet), one for each agency of which all offices may be up to the far end, and the last.
 */
function differing({ from, to }: Ends, { agencies, agencyOf }: Crossings): Automaton | null {
  const known = (ends: ReadonlySet<number>) => {
    const own = new Set([...ends].map(agencyOf))
    return own.has(-1) ? null : own
  }
  const [near, far] = [known(from), known(to)]
  const all = [...Array(agencies).keys()]
  const kept = all.filter((agency) => (near?.has(agency) ?? true) && (far?.has(agency) ?? true))
  if (kept.length === 0 && near !== null) return null
  const stateOf = new Map(kept.map((agency, index) => [agency, index + 1]))
  const last = kept.length + 1
  return {
    states: last + 1,
    rise: last,
    initial: (start) => (agencyOf(start) < 0 ? 0 : (stateOf.get(agencyOf(start)) ?? last)),
    after(state, _near, far) {
      const agency = agencyOf(far)
      if (agency < 0 || state === last) return state
      const own = stateOf.get(agency) ?? last
      return state === 0 || state === own ? own : last
    },
    before(state, near, far) {
      const agency = agencyOf(near)
      const own = agency < 0 ? null : (stateOf.get(agency) ?? last)
      const some = own === null ? [...Array(last + 1).keys()] : [own, last]
      return [...new Set(some)].filter((one) => this.after(one, near, far, -1) === state)
    },
  }
}

/** Where parties stand: `levels` is how many levels there are, `levelOf` one of them by number. */
export type Standing = Pick<Crossings, 'agencyOf'> & {
  levels: number
  levelOf(party: number): number
  /** To the nearest place of another level than `beside`, where that is known; it saves work. See `toOthers`. */
  near?: (Nearest & { beside: number }) | null
}

/** To the nearest arrangement of another level, or tie between agencies where an office is of another. */
export function toOthers(arcs: Arcs, { agencyOf, levelOf }: Standing, beside: number): Generator<void, Nearest> {
  const isOffice = (party: number) => agencyOf(party) >= 0
  const isOther = (party: number) => levelOf(party) !== beside
  return nearest(arcs, {
    isThere: (party) => !isOffice(party) && isOther(party),
    isTie: (near, far) =>
      isOffice(near) && isOffice(far) && agencyOf(near) !== agencyOf(far) && (isOther(near) || isOther(far)),
  })
}

/** No level is 0, a level one more than its number, and several the last. */
function joined(levels: number, one: number, other: number): number {
  if (one === 0 || other === 0) return one + other
  return one === other ? one : levels + 1
}

/**
 * Crosses at several levels, told from the last station on: `state` is the levels crossed at so far, times as many, and
 * those of the passage that has begun.
 */
export function crossingAtSeveral({ agencyOf, levels, levelOf }: Standing): StationAutomaton {
  const width = levels + 2
  const at = (party: number) => levelOf(party) + 1
  return {
    states: width * width,
    initial: 0,
    after(state, station, near, far, isStation) {
      const begun = state % width
      const crossed = (state - begun) / width
      if (!isStation) return crossed * width + joined(levels, begun, at(far))
      const isCrossing = agencyOf(station) >= 0 && agencyOf(far) >= 0 && agencyOf(station) !== agencyOf(far)
      if (!isCrossing) return crossed * width
      const passed = near === station ? joined(levels, at(near), at(far)) : begun
      return joined(levels, crossed, passed) * width
    },
    accepts: (state) => Math.floor(state / width) === levels + 1,
  }
}

/** What a label has to do on the way, where that hangs on the last station before it. */
export type StationAutomaton = {
  states: number
  initial: number
  after(state: number, station: number, near: number, far: number, isStation: boolean): number
  accepts(state: number): boolean
}

/** The same where nobody knows the last station: every path that crosses at several levels does this, and others do. */
export function mayCrossAtSeveral(
  arcs: Arcs,
  ends: Ends,
  { agencyOf, levels, levelOf, near = null }: Standing,
): Automaton {
  const at = (party: number) => levelOf(party) + 1
  return {
    ...(near && untilOther(arcs, ends, levels, near)),
    states: levels + 2,
    rise: levels + 1,
    initial: () => 0,
    after(state, near, far) {
      if (agencyOf(far) < 0) return joined(levels, state, at(far))
      const isCrossing = agencyOf(near) >= 0 && agencyOf(near) !== agencyOf(far)
      return isCrossing ? joined(levels, joined(levels, state, at(near)), at(far)) : state
    },
  }
}

/** Whoever was at that level or at none still has to come to another; whoever has done all has been at another. */
function untilOther(
  arcs: Arcs,
  { from, to, endKeys = null }: Ends,
  levels: number,
  near: NonNullable<Standing['near']>,
): Pick<Automaton, 'least'> {
  const on = leastFrom(arcs, near, to, endKeys, (state) => state === 0 || state === near.beside + 1)
  return { least: { on, back: leastFrom(arcs, near, from, endKeys, (state) => state === levels + 1) } }
}

/** Whether a path does so. */
export function crossesAtSeveral(
  standing: Standing,
  parties: readonly number[],
  isStation: (party: number) => boolean,
) {
  const { initial, after, accepts } = crossingAtSeveral(standing)
  let [state, station] = [initial, parties[0]!]
  for (let place = 1; place < parties.length; place++) {
    const [near, far] = [parties[place - 1]!, parties[place]!]
    const isThere = place === parties.length - 1 || isStation(far)
    state = after(state, station, near, far, isThere)
    if (isThere) station = far
  }
  return accepts(state)
}
