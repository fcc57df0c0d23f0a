import { bases as known } from '../../../cypher/vocabulary.ts'
import { counts, holds, isOffice, type Projection, partsOf, type View, worksFor } from '../graph/projection.ts'
import { atWorkIn } from '../paths/ends.ts'
import { type Counted, ofKinds } from './counted-ties.ts'
import { meetingsIn, membersIn } from './shared-arrangements.ts'

/** Two agencies by number, the lesser first, with the arrangements in which both take part; `derived` of these are. */
export type PairFound = { agencies: [number, number]; arrangements: number[]; weight: number; derived: number }

/** Pairs with most weight first and then by id; all agencies there are, tied or not, by number; how many arrangements join any. */
export type NetworkFound = { pairs: PairFound[]; agencies: number[]; arrangements: number }

/** `place` is a number of the projection; null for anywhere. */
export type NetworkQuestion = { place: number | null; counted: Counted; view: View }

const turn = 2_000

/**
 * Which agencies meet in arrangements. One of n offices that count joins each two of them with a weight of 1/(n − 1)
 * (Newman 2001), and two agencies with those of their offices together.
 */
export function* networkIn(projection: Projection, question: NetworkQuestion): Generator<void, NetworkFound> {
  const members = yield* membersIn(projection, countedPart(projection, question))
  const isSmall = yield* smallIn(projection, question)
  const table = new Map<number, PairFound>()
  const joining = new Set<number>()
  let met = 0
  for (const [arrangement, offices] of members) {
    if (!isSmall(arrangement)) continue
    for (const { agencies, pairs, isDerived } of meetingsIn(projection, offices)) {
      if (++met % turn === 0) yield
      const key = agencies[0] * projection.agencies.length + agencies[1]
      const pair = table.get(key) ?? { agencies, arrangements: [], weight: 0, derived: 0 }
      table.set(key, pair)
      pair.arrangements.push(arrangement)
      pair.weight += pairs / (offices.size - 1)
      if (isDerived) pair.derived++
      joining.add(arrangement)
    }
  }
  const found = [...table].map(([key, pair]) => ({ key, pair, rank: rounded(pair.weight) }))
  const pairs = found.sort((a, b) => b.rank - a.rank || a.key - b.key).map(({ pair }) => pair)
  const agencies = new Set([...agenciesAtWork(projection, question), ...pairs.flatMap(({ agencies }) => agencies)])
  return { pairs, agencies: [...agencies].sort((a, b) => a - b), arrangements: joining.size }
}

/** Whether at most so many take part in an arrangement, whichever of its parts count. */
function* smallIn(projection: Projection, { counted: { maxParties }, view }: NetworkQuestion) {
  if (maxParties === null) return () => true
  const all = yield* membersIn(projection, (part) => counts(projection, part, view))
  return (arrangement: number) => (all.get(arrangement)?.size ?? 0) <= maxParties
}

// What is equal must be said and rank as equal, whatever order its parts were added in; and thirds add up to a whole.
export const rounded = (weight: number) => Number(weight.toFixed(9))

function countedPart(projection: Projection, { place, counted, view }: NetworkQuestion): (part: number) => boolean {
  const { ties } = projection
  const parts = place === null ? null : partsOf(projection, place)
  const isOfKind = ofKinds(projection, counted.arrangementKinds)
  const isKept = known.map((basis) => counted.bases?.includes(basis) ?? true)
  return (part) => {
    const arrangement = ties.to[part]!
    if (!isKept[ties.basis[part]!] || !isOfKind(arrangement) || !counts(projection, part, view)) return false
    return parts === null || worksFor(projection, arrangement, parts, view)
  }
}

/** The agencies of the offices at work in the place, at the lowest tier; of no place, of all offices. */
function agenciesAtWork(projection: Projection, { place, view }: NetworkQuestion): number[] {
  const { parties } = projection
  if (place !== null) return atWorkIn(projection, place, view).map((office) => parties.agency[office]!)
  const found = new Set<number>()
  for (let party = 0; party < parties.ids.length; party++) {
    if (isOffice(projection, party) && holds(projection, parties, party, view)) found.add(parties.agency[party]!)
  }
  return [...found]
}

/** What a question about a network is answered from. */
export type NetworkAnswer = NetworkFound & {
  projection: Projection
  counted: Counted
  place: string | null
  days: { since: string; until: string; asOf: string }
  includeIllustrative: boolean
}

/** A pair with what its agencies and arrangements are numbers of. */
export type PairNode = PairFound & { projection: Projection }

export function tiedIn({ pairs }: NetworkFound): Set<number> {
  return new Set(pairs.flatMap(({ agencies }) => agencies))
}

/** Pairs over all that there could be among so many agencies; null of fewer than two. */
export function density({ pairs }: NetworkFound, agencies: number): number | null {
  return agencies < 2 ? null : pairs.length / ((agencies * (agencies - 1)) / 2)
}

/** A figure of every pair, added up. */
export function total({ pairs }: NetworkFound, of: (pair: PairFound) => number): number {
  return rounded(pairs.reduce((sum, pair) => sum + of(pair), 0))
}
