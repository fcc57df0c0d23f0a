import { bases, tieKinds } from '../../cypher/vocabulary.ts'
import { firstArc, lastArc } from '../paths/arcs.ts'
import { dimensionOf, dimensions } from '../paths/dimension.ts'
import type { Ground } from '../paths/ground.ts'
import { frictionOf } from '../paths/keys.ts'
import { isOffice } from '../projection/projection.ts'

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

const reportsTo = tieKinds.indexOf('REPORTS_TO')
const derivedBasis = bases.indexOf('DERIVED')
const [intra, neither] = [dimensions.indexOf('INTRA_AGENCY'), dimensions.indexOf('NONE')]
const piece = 2_000

/** The balance of each group: the ties that hold on the day with an end at one of its offices, each once. */
export function* balances(ground: Ground, groups: Groups, includeDerivedLines: boolean): Generator<void, Balance[]> {
  const { projection, costing } = ground
  const { arcs, membership } = costing
  const { ties, parties } = projection
  const found = Array.from({ length: groups.count }, nothing)
  const none: readonly number[] = []
  const groupsOf = (party: number) => (isOffice(projection, party) ? groups.of(party) : none)
  for (let party = 0; party < parties.ids.length; party++) {
    if (party % piece === 0) yield
    const own = groupsOf(party)
    for (const group of own) found[group]!.offices.push(party)
    for (let arc = firstArc(arcs, party); arc < lastArc(arcs, party); arc++) {
      const tie = arcs.tie[arc]!
      const dimension = dimensionOf(projection, membership, tie)
      if (dimension === neither) continue
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
  return found
}

function nothing(): Balance {
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
