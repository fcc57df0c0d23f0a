import { tieKinds } from '../../../cypher/vocabulary.ts'
import { dimensionOf, dimensions } from '../friction/dimension.ts'
import { counts, isOffice, type Projection } from '../graph/projection.ts'
import type { Ground } from '../paths/ground.ts'
import { firstArc, lastArc } from '../search/arcs.ts'
import { frictionOf } from '../search/keys.ts'
import { type Counted, isCounted } from './counted-ties.ts'
import { derivedBasis, type Members, membersIn } from './shared-arrangements.ts'

/** Ties between agencies and within one, as counts and weighted by 1 over their friction; UNDER counts neither way. */
export type Balance = {
  inter: number
  intra: number
  interWeight: number
  intraWeight: number
  /** How many of the counted ties are derived. */
  derived: number
  /** How many derived lines of reporting, of accountability, and derived parts in arrangements were left out. */
  linesLeftOut: number
  accountabilityLeftOut: number
  partsLeftOut: number
  /** Whose ties these are. */
  offices: number[]
}
/** Which groups each office belongs to, by number. */
export type Groups = { count: number; of: (office: number) => readonly number[] }

/**
 * Which ties count, and how: derived lines of reporting, accountability and parts in arrangements too, all or none, and
 * offices that are met in arrangements instead of parts taken.
 */
export type Counting = { includeDerivedLines: boolean; oneMode: boolean; counted: Counted }

const reportsTo = tieKinds.indexOf('REPORTS_TO')
const accountableTo = tieKinds.indexOf('ACCOUNTABLE_TO')
const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const [intra, neither] = [dimensions.indexOf('INTRA_AGENCY'), dimensions.indexOf('NONE')]
const piece = 2_000

/** The balance of each group: the ties that hold on the day with an end at one of its offices, each once. */
export function* balances(
  ground: Ground,
  groups: Groups,
  { includeDerivedLines, oneMode, counted }: Counting,
): Generator<void, Balance[]> {
  const { projection, pricing, constraints } = ground
  const { arcs, membership } = pricing
  const { ties, parties } = projection
  const mayCount = isCounted(projection, membership, { constraints, counted })
  const isLeftOut = (tie: number) => !includeDerivedLines && isDerivedRule(projection, tie)
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
      if (dimension === neither || !mayCount(tie)) continue
      const [leftOut, isPart] = [isLeftOut(tie), ties.kind[tie] === takesPart]
      if (oneMode && isPart && !leftOut) continue
      // A tie is met from both its ends, and counts once for a group that has both.
      const isStart = ties.from[tie] === party
      const others = isStart ? none : groupsOf(ties.from[tie]!)
      for (const group of own) {
        if (others.includes(group)) continue
        const balance = found[group]!
        if (leftOut) leaveOut(balance, ties.kind[tie]!)
        else add(balance, dimension === intra, 1 / frictionOf(arcs.key[arc]!), ties.basis[tie] === derivedBasis)
      }
    }
  }
  const doesCount = (tie: number) => counts(projection, tie, constraints.view) && mayCount(tie) && !isLeftOut(tie)
  if (oneMode) yield* addMeetings(found, { ground, doesCount, groupsOf })
  return found
}

/** Whether a rule made it, of those that stand on either side: reporting within; accountability and parts between. */
function isDerivedRule({ ties }: Pick<Projection, 'ties'>, tie: number): boolean {
  return ties.basis[tie] === derivedBasis && [reportsTo, accountableTo, takesPart].includes(ties.kind[tie]!)
}

function leaveOut(balance: Balance, kind: number) {
  if (kind === takesPart) balance.partsLeftOut++
  else if (kind === accountableTo) balance.accountabilityLeftOut++
  else balance.linesLeftOut++
}

/** What two offices have of each other through arrangements: a weight of 1/(n − 1) for each of n offices. */
type Met = { weight: number; isDerived: boolean }
type Meeting = {
  ground: Ground
  doesCount: (tie: number) => boolean
  groupsOf: (party: number) => readonly number[]
}

/** Offices that are met in arrangements, each pair once: the two-mode data seen in one mode (Newman 2001). */
function* addMeetings(found: Balance[], { ground, doesCount, groupsOf }: Meeting) {
  const { agency } = ground.projection.parties
  const members = yield* membersIn(ground.projection, doesCount)
  for (const [one, arrangements] of arrangementsOf(members)) {
    for (const [other, { weight, isDerived }] of met(one, arrangements, members)) {
      const groups = new Set([...groupsOf(one), ...groupsOf(other)])
      for (const group of groups) add(found[group]!, agency[one] === agency[other], weight, isDerived)
    }
    yield
  }
}

/** The arrangements in which each office takes part. */
function arrangementsOf(members: Members): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [arrangement, offices] of members) {
    for (const office of offices.keys()) {
      const known = found.get(office)
      if (known) known.push(arrangement)
      else found.set(office, [arrangement])
    }
  }
  return found
}

/** Whom an office meets of those with a greater number, so that each pair is met once and few are held at a time. */
function met(office: number, arrangements: number[], membersOf: Members): Map<number, Met> {
  const found = new Map<number, Met>()
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
  return {
    inter: 0,
    intra: 0,
    interWeight: 0,
    intraWeight: 0,
    derived: 0,
    linesLeftOut: 0,
    accountabilityLeftOut: 0,
    partsLeftOut: 0,
    offices: [],
  }
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
