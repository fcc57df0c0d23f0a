import { tieKinds } from '../../../cypher/vocabulary.ts'
import { counts, isOffice, type Projection, partsOf, worksFor } from '../graph/projection.ts'
import type { Terms } from '../paths/ground.ts'

/** How one agency is tied to another, by their numbers. */
export type PartnerFound = {
  of: number
  agency: number
  sharedArrangements: number
  weight: number
  directTies: number
}

const takesPart = tieKinds.indexOf('TAKES_PART_IN')
const piece = 20_000

/** Two agencies' ties by the number of the first and then of the second. */
type Table = Map<number, Map<number, PartnerFound>>

/**
 * How every agency is tied to every other on the day, through arrangements that both take part in and directly. An
 * arrangement of n offices joins each two of them with a weight of 1/(n − 1) (Newman 2001).
 */
export function* partners(terms: Pick<Terms, 'projection' | 'constraints'>, place: number): Generator<void, Table> {
  const table: Table = new Map()
  const here = place < 0 ? null : partsOf(terms.projection, place)
  const members = new Map<number, Set<number>>()
  const { projection, constraints } = terms
  const { ties, parties } = projection
  const isHere = (party: number) => here === null || worksFor(projection, party, here, constraints.view)
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (!counts(projection, tie, constraints.view)) continue
    const [from, to] = [ties.from[tie]!, ties.to[tie]!]
    if (ties.kind[tie] === takesPart) {
      if (isHere(to)) members.set(to, (members.get(to) ?? new Set()).add(from))
    } else if (isOffice(projection, from) && isOffice(projection, to)) {
      const [one, other] = [parties.agency[from]!, parties.agency[to]!]
      if (one !== other && (isHere(from) || isHere(to))) both(table, one, other, (found) => found.directTies++)
    }
  }
  for (const offices of members.values()) yield* throughArrangement(table, projection, [...offices])
  return table
}

function* throughArrangement(table: Table, { parties }: Projection, offices: number[]) {
  const officesOf = new Map<number, number>()
  for (const office of offices)
    officesOf.set(parties.agency[office]!, (officesOf.get(parties.agency[office]!) ?? 0) + 1)
  const agencies = [...officesOf]
  for (const [index, [one, ours]] of agencies.entries()) {
    yield
    for (const [other, theirs] of agencies.slice(index + 1)) {
      both(table, one, other, (found) => {
        found.sharedArrangements++
        found.weight += (ours * theirs) / (offices.length - 1)
      })
    }
  }
}

function both(table: Table, one: number, other: number, change: (found: PartnerFound) => void) {
  for (const [of, agency] of [
    [one, other],
    [other, one],
  ] as const) {
    const row = table.get(of) ?? new Map<number, PartnerFound>()
    table.set(of, row)
    const found = row.get(agency) ?? { of, agency, sharedArrangements: 0, weight: 0, directTies: 0 }
    row.set(agency, found)
    change(found)
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
export type PartnersQuestion = { place: string | null; asOf: string | null; includeIllustrative: boolean }
