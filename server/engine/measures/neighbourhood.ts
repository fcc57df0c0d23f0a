import { endKeysOf } from '../friction/at-ends.ts'
import { oneEnd, type WhyNoEnd } from '../paths/ends.ts'
import { budget } from '../paths/find.ts'
import { type Ground, groundOf, type Terms } from '../paths/ground.ts'
import { amongFirst, mostTies, type Subgraph } from './among.ts'
import { leaving, nearest, type Question, type Reached, within } from './nearest.ts'
import { type DegreeCount, Tally } from './tally.ts'

/** The parties near an end before names and evidence are looked up. */
export type NeighbourhoodAnswer = {
  ground: Ground
  subgraph: Subgraph
  reached: Reached[]
  leftOut: DegreeCount[]
  explored: number
  truncatedBy: 'LIMIT' | 'BUDGET' | null
  noEnd: WhyNoEnd | null
}
export type ReachedParty = { id: string; steps: number; friction: number }

type NeighbourhoodQuestion = { of: string; depth: number; first: number }

/** What is near an end named by its id, within everything that the terms demand. */
export function* around(
  terms: Terms,
  { of, depth, first }: NeighbourhoodQuestion,
): Generator<void, NeighbourhoodAnswer> {
  const ground = yield* groundOf(terms)
  const ends = oneEnd(terms.projection, of, terms.constraints)
  if ('reason' in ends) {
    const nobody = { reached: [], leftOut: [], explored: 0, truncatedBy: null }
    return { ground, subgraph: { parties: [], ties: [] }, ...nobody, noEnd: ends }
  }
  const { arcs } = ground.pricing
  const endKeys = endKeysOf(ground.projection, ground.pricing, ends)
  const question = { ...ground, ends, endKeys, depth, count: first, budget }
  const { reached, explored, cut } = yield* nearest(arcs, question)
  const parties = reached.map(({ party }) => party)
  const subgraph = yield* amongFirst(arcs, ground.mayWalk, parties, mostTies(first))
  const kept = reached.slice(0, subgraph.parties.length)
  const truncatedBy = kept.length < reached.length ? 'LIMIT' : cut
  const leftOut = truncatedBy === null ? [] : (yield* outside(ground, question, subgraph.parties)).counts()
  return { ground, subgraph, reached: kept, leftOut, explored, truncatedBy, noEnd: null }
}

/** The ties from kept parties to others within the depth. */
function* outside({ projection, pricing: { arcs } }: Ground, question: Question, parties: number[]) {
  const kept = new Set(parties)
  const near = yield* within(arcs, question)
  const tally = new Tally(projection)
  for (const party of parties) {
    for (const arc of leaving(arcs, question, party)) {
      const far = arcs.far[arc]!
      if (near[far] === 1 && !kept.has(far)) tally.add(arcs.tie[arc]!, far)
    }
    yield
  }
  return tally
}
