import { bases, tieKinds } from '../../../cypher/vocabulary.ts'
import type { Projection } from '../graph/projection.ts'

/** The offices that take part in each arrangement, by number: true where they do so by derived parts alone. */
export type Members = Map<number, Map<number, boolean>>

const takesPart = tieKinds.indexOf('TAKES_PART_IN')
export const derivedBasis = bases.indexOf('DERIVED')
const piece = 2_000

/** Who takes part in what, as far as the parts count. */
export function* membersIn(
  { ties }: Pick<Projection, 'ties'>,
  counts: (part: number) => boolean,
): Generator<void, Members> {
  const members: Members = new Map()
  for (let tie = 0; tie < ties.kind.length; tie++) {
    if (tie % piece === 0) yield
    if (ties.kind[tie] !== takesPart || !counts(tie)) continue
    const [office, arrangement] = [ties.from[tie]!, ties.to[tie]!]
    const present = members.get(arrangement) ?? new Map<number, boolean>()
    members.set(arrangement, present)
    // Who takes part twice is there by what is observed, if one of the two is.
    present.set(office, ties.basis[tie] === derivedBasis && (present.get(office) ?? true))
  }
  return members
}

/**
 * Two agencies in one arrangement, by number, the lesser first: how many pairs of their offices meet there, and whether
 * one of the two is there by derived parts alone.
 */
export type Meeting = { agencies: [number, number]; pairs: number; isDerived: boolean }

export function* meetingsIn(
  { parties: { agency } }: Pick<Projection, 'parties'>,
  offices: ReadonlyMap<number, boolean>,
): Generator<Meeting> {
  const present = new Map<number, { offices: number; isDerived: boolean }>()
  for (const [office, isDerived] of offices) {
    const known = present.get(agency[office]!) ?? { offices: 0, isDerived: true }
    present.set(agency[office]!, { offices: known.offices + 1, isDerived: known.isDerived && isDerived })
  }
  const agencies = [...present].sort(([a], [b]) => a - b)
  for (const [index, [one, ours]] of agencies.entries()) {
    for (const [other, theirs] of agencies.slice(index + 1)) {
      const isDerived = ours.isDerived || theirs.isDerived
      yield { agencies: [one, other], pairs: ours.offices * theirs.offices, isDerived }
    }
  }
}
