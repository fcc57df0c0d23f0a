import { endKeysOf } from '../friction/at-ends.ts'
import { tierOf } from '../graph/projection.ts'
import { deadEnd } from '../search/dead-end.ts'
import { type Outcome, type Question, rankedPaths } from '../search/k-best.ts'
import { crossingsAt } from './crossing-levels.ts'
import { type Ends, ends, type Why } from './ends.ts'
import { byId, type Ground, groundOf, type Terms } from './ground.ts'

/** `why` says why nothing was searched; null when it was. */
export type Findings = { ground: Ground; outcome: Outcome; why: Why | null }

export type PathQuestion = { from: string; to: string; count: number; budget: number }

export const nothing: Outcome = {
  paths: [],
  explored: 0,
  outOfBudget: false,
  proven: Number.POSITIVE_INFINITY,
  stepped: false,
}

/** Paths between two ends named by their ids, within everything that the terms demand. */
export function* find(terms: Terms, question: PathQuestion): Generator<void, Findings> {
  const ground = yield* groundOf(terms)
  const both = ends(terms.projection, question.from, question.to, terms.constraints)
  if ('reason' in both) return { ground, outcome: nothing, why: both }
  return { ground, outcome: yield* between(ground, both, question), why: null }
}

/** Paths between two sets of parties. */
export function between(
  ground: Ground,
  both: Ends,
  asked: Pick<PathQuestion, 'count' | 'budget'>,
): Generator<void, Outcome> {
  return searched(ground, both, asked, (question) => rankedPaths(ground.pricing.arcs, question))
}

/** What a search between two sets of parties finds within the constraints. */
export function* searched(
  { projection, constraints, pricing, mayWalk, mayPass }: Ground,
  both: Ends,
  { count, budget }: Pick<PathQuestion, 'count' | 'budget'>,
  search: (question: Question) => Generator<void, Outcome>,
): Generator<void, Outcome> {
  const { via, mustChangeLevel, maxSteps, crossAt } = constraints
  const tier = mustChangeLevel ? (party: number) => tierOf(projection, party) : null
  const endKeys = endKeysOf(projection, pricing, [...both.from, ...both.to])
  const question = {
    ...both,
    endKeys,
    mayWalk,
    mayPass,
    via,
    tierOf: tier,
    maxSteps,
    crossings: crossAt && crossingsAt(projection, crossAt),
    count,
    budget,
    before: byId(projection),
  }
  if (via.length === 0) return yield* search(question)
  // Round a party that no path can pass there are walks without end, so a search that takes long is not believed in.
  const first = yield* search({ ...question, budget: Math.min(budget, believed) })
  if (first.paths.length > 0 && !first.outOfBudget) return first
  // Paths that are only too long, or stay on one tier, pass all of them too.
  const isPassed = first.paths.length > 0 || first.stepped
  const dead = isPassed || count === 1 ? undefined : yield* deadEnd(pricing.arcs, question)
  if (dead !== undefined) return { ...first, outOfBudget: false, deadEnd: dead }
  return first.outOfBudget && budget > believed ? yield* search(question) : first
}

const believed = 1_000_000

// A search of a graph of 100,000 ties at k = 200 stays below it; a runaway one ends after about 2 s.
export const budget = 50_000_000
