import { bases, tieKinds } from '../../../cypher/vocabulary.ts'
import { dimensionOf, dimensions } from '../friction/dimension.ts'
import { counts, isOffice } from '../graph/projection.ts'
import type { Ground } from '../paths/ground.ts'
import { firstArc, lastArc } from '../search/arcs.ts'
import { frictionOf } from '../search/keys.ts'

/** Ties between agencies and within one, as counts and weighted by 1 over their friction; UNDER counts neither way. */
export type Balance = {
  inter: number
  intra: number
  interWeight: number
  intraWeight: number
  /** How many of the counted ties are derived, and how many derived lines of reporting were left out. */
  derived: number
  leftOut: number
  /** Whose ties these are. */
  offices: number[]
}
/** Which groups each office belongs to, by number. */
export type Groups = { count: number; of: (office: number) => readonly number[] }

/** Which ties count: derived lines of reporting too, and offices that are met in arrangements instead of parts taken. */
export type Counting = { includeDerivedLines: boolean; oneMode: boolean }

const reportsTo = tieKinds.indexOf('REPORTS_TO')
const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const derivedBasis = bases.indexOf('DERIVED')
const [intra, neither] = [dimensions.indexOf('INTRA_AGENCY'), dimensions.indexOf('NONE')]
const piece = 2_000

/** The balance of each group: the ties that hold on the day with an end at one of its offices, each once. */
export function* balances(
  ground: Ground,
  groups: Groups,
  { includeDerivedLines, oneMode }: Counting,
): Generator<void, Balance[]> {
  const { projection, pricing } = ground
  const { arcs, membership } = pricing
  const { ties, parties } = projection
  const found = Array.from({ length: groups.count }, noBalance)
  const none: readonly number[] = []
  const groupsOf = (party: number) => (isOffice(projection, party) ? groups.of(party) : none)
  for (let party = 0; party < parties.ids.length; party++) {
    if (party % piece === 0) yield
    const own = groupsOf(party)
    for (const group of own) found[group]!.offices.push(party)
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const tie = arcs.tie[arc]!
      const dimension = dimensionOf(projection, membership, tie)
      if (dimension === neither || (oneMode && ties.kind[tie] === takesPart)) continue
      // A tie is met from both its ends, and counts once for a group that has both.
      const isStart = ties.from[tie] === party
      const others = isStart ? none : groupsOf(ties.from[tie]!)
      const isDerived = ties.basis[tie] === derivedBasis
      for (const group of own) {
        if (others.includes(group)) continue
        const balance = found[group]!
        if (isDerived && !includeDerivedLines && ties.kind[tie] === reportsTo) balance.leftOut++
        else add(balance, dimension === intra, 1 / frictionOf(arcs.key[arc]!), isDerived)
      }
    }
  }
  if (oneMode) yield* addMeetings(found, ground, groupsOf)
  return found
}

/** What two offices have of each other through arrangements: a weight of 1/(n − 1) for each of n offices. */
type Meeting = { weight: number; isDerived: boolean }

/** Offices that are met in arrangements, each pair once: the two-mode data seen in one mode (Newman 2001). */
function* addMeetings(found: Balance[], ground: Ground, groupsOf: (party: number) => readonly number[]) {
  const { agency } = ground.projection.parties
  const members = yield* membersIn(ground)
  for (const [one, arrangements] of members.of) {
    for (const [other, { weight, isDerived }] of met(one, arrangements, members.in)) {
      const groups = new Set([...groupsOf(one), ...groupsOf(other)])
      for (const group of groups) add(found[group]!, agency[one] === agency[other], weight, isDerived)
    }
    yield
  }
}

/** Offices take part by what is derived (true) or not: those in each arrangement, and the arrangements of each. */
type Members = { in: Map<number, Map<number, boolean>>; of: Map<number, number[]> }

function* membersIn({ projection, constraints }: Ground): Generator<void, Members> {
  const { ties } = projection
  const members: Members = { in: new Map(), of: new Map() }
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (ties.kind[tie] !== takesPart || !counts(projection, tie, constraints.view)) continue
    const [office, arrangement] = [ties.from[tie]!, ties.to[tie]!]
    const present = members.in.get(arrangement) ?? new Map<number, boolean>()
    members.in.set(arrangement, present)
    // Who takes part twice is there by what is observed, if one of the two is.
    const isDerived = ties.basis[tie] === derivedBasis
    if (!present.has(office)) members.of.set(office, [...(members.of.get(office) ?? []), arrangement])
    present.set(office, isDerived && (present.get(office) ?? true))
  }
  return members
}

/** Whom an office meets of those with a greater number, so that each pair is met once and few are held at a time. */
function met(office: number, arrangements: number[], membersOf: Members['in']): Map<number, Meeting> {
  const found = new Map<number, Meeting>()
  for (const arrangement of arrangements) {
    const present = membersOf.get(arrangement)!
    const weight = 1 / (present.size - 1)
    for (const [other, otherIsDerived] of present) {
      if (other <= office) continue
      const before = found.get(other) ?? { weight: 0, isDerived: true }
      const isDerived = before.isDerived && (present.get(office)! || otherIsDerived)
      found.set(other, { weight: before.weight + weight, isDerived })
    }
  }
  return found
}

export function noBalance(): Balance {
  return { inter: 0, intra: 0, interWeight: 0, intraWeight: 0, derived: 0, leftOut: 0, offices: [] }
}

function add(balance: Balance, isIntra: boolean, weight: number, isDerived: boolean) {
  if (isIntra) {
    balance.intra++
    balance.intraWeight += weight
  } else {
    balance.inter++
    balance.interWeight += weight
  }
  if (isDerived) balance.derived++
}

/** The E-I index (Krackhardt and Stern 1988): −1 all within, 1 all between; null of no ties. */
export function index(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal)
}
