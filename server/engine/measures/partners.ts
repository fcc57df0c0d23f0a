import { membership } from '../friction/crowd.ts'
import { counts, isOffice, type Projection, partsOf, worksFor } from '../graph/projection.ts'
import type { Terms } from '../paths/ground.ts'
import { type Counted, isCounted } from './counted-ties.ts'
import { derivedBasis, meetingsIn, membersIn } from './shared-arrangements.ts'

/** How one agency is tied to another, by their numbers; `derived` of the shared arrangements and direct ties are. */
export type PartnerFound = {
  of: number
  agency: number
  sharedArrangements: number
  weight: number
  directTies: number
  derived: number
}

const piece = 20_000
const turn = 2_000

/** Two agencies' ties by the number of the first and then of the second. */
type Table = Map<number, Map<number, PartnerFound>>

/** `place` is a number, −1 for anywhere. */
type PartnersTerms = Pick<Terms, 'projection' | 'constraints'> & {
  counted: Counted
  place: number
  crowdExponent: number
}

/**
 * How every agency is tied to every other on the day, through arrangements that both take part in and directly. An
 * arrangement of n offices that count joins each two of them with a weight of 1/(n − 1), to the power of the crowd
 * exponent (at 1, Newman 2001).
 */
export function* partners({ counted, place, crowdExponent, ...terms }: PartnersTerms): Generator<void, Table> {
  const { projection, constraints } = terms
  const { ties, parties } = projection
  const table: Table = new Map()
  const here = place < 0 ? null : partsOf(projection, place)
  const isHere = (party: number) => here === null || worksFor(projection, party, here, constraints.view)
  const mayCount = isCounted(projection, yield* membership(projection, constraints.view), { constraints, counted })
  const doesCount = (tie: number) => counts(projection, tie, constraints.view) && mayCount(tie)
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    const [from, to] = [ties.from[tie]!, ties.to[tie]!]
    if (!isOffice(projection, from) || !isOffice(projection, to) || !doesCount(tie)) continue
    const [one, other] = [parties.agency[from]!, parties.agency[to]!]
    if (one === other || !(isHere(from) || isHere(to))) continue
    const derived = ties.basis[tie] === derivedBasis ? 1 : 0
    both(table, [one, other], { ...nothing, directTies: 1, derived })
  }
  const members = yield* membersIn(projection, (part) => doesCount(part) && isHere(ties.to[part]!))
  let met = 0
  for (const offices of members.values()) {
    for (const { agencies, pairs, isDerived } of meetingsIn(projection, offices)) {
      if (++met % turn === 0) yield
      const weight = pairs / (offices.size - 1) ** crowdExponent
      both(table, agencies, { ...nothing, sharedArrangements: 1, weight, derived: isDerived ? 1 : 0 })
    }
  }
  return table
}

type Shared = Omit<PartnerFound, 'of' | 'agency'>
const nothing: Shared = { sharedArrangements: 0, weight: 0, directTies: 0, derived: 0 }

function both(table: Table, [one, other]: readonly [number, number], more: Shared) {
  for (const [of, agency] of [
    [one, other],
    [other, one],
  ] as const) {
    const row = table.get(of) ?? new Map<number, PartnerFound>()
    table.set(of, row)
    const found = row.get(agency) ?? { of, agency, ...nothing }
    row.set(agency, found)
    for (const name of Object.keys(more) as (keyof Shared)[]) found[name] += more[name]
  }
}

/** Those of one agency, most shared weight and direct ties first. */
export function closestFirst(row: Map<number, PartnerFound> | undefined): PartnerFound[] {
  const tied = ({ weight, directTies }: PartnerFound) => weight + directTies
  return [...(row?.values() ?? [])].sort((a, b) => tied(b) - tied(a) || a.agency - b.agency)
}

/** A partner with both agencies named, and what it was found by. */
export type PartnerNode = Omit<PartnerFound, 'of' | 'agency'> & {
  of: string
  agency: string
  asked: PartnersQuestion & { asOf: string }
  projection: Projection
}
export type PartnersQuestion = {
  place: string | null
  asOf: string | null
  includeIllustrative: boolean
  counted: Counted
  crowdExponent: number
}
