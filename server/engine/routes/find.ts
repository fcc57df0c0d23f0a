import { isOffice } from '../graph/projection.ts'
import type { Ends, Why } from '../paths/ends.ts'
import { nothing, searched } from '../paths/find.ts'
import { atHome, type Ground, groundOf, type Terms } from '../paths/ground.ts'
import type { AnsweredPath } from '../paths/path.ts'
import type { Outcome } from '../search/k-best.ts'
import { type RouteQuestion, rankedRoutes } from '../search/routes.ts'
import type { Abroad } from './abroad.ts'
import { routeEnds } from './route-ends.ts'

/** `maxOverlap`: the share of each route before it that a route may take too, 0 ≤ share < 1. */
export type RoutesQuestion = { from: string; to: string; count: number; maxOverlap: number; budget: number }

/**
 * `nodes` have nobody abroad, `detours` have somebody; what a route shares is counted within its own list. Each is the
 * first of its kind, and `proven` and `outOfBudget` of each say up to where that is so. `why` says why nothing was
 * searched; null when it was, and so are `ends` and `abroad` when not. `absent`: see `routeEnds`.
 */
export type RouteFindings = {
  ground: Ground
  ends: Ends | null
  abroad: Abroad | null
  absent: string | null
  nodes: Outcome
  detours: Outcome
  why: Why | null
}

export const mostDetours = 3
/** How many arcs are worth looking at for detours where there are routes at home: that there is none takes them all. */
const besides = 50_000

/** Routes between two ends named by their ids, within everything that the terms demand. */
export function* findRoutes(terms: Terms, question: RoutesQuestion): Generator<void, RouteFindings> {
  const ground = yield* groundOf(terms)
  const found = routeEnds(terms, question)
  if ('reason' in found)
    return { ground, ends: null, abroad: null, absent: null, nodes: nothing, detours: nothing, why: found }
  const { both, abroad, absent } = found
  const nodes = yield* routesBetween(ground, both, question, { isAbroad: abroad.isAbroad, wanted: false })
  if (!abroad.isPossible) return { ground, ends: both, abroad, absent, nodes, detours: nothing, why: null }
  const count = Math.min(mostDetours, question.count)
  const rest = Math.max(1, question.budget - nodes.explored)
  const left = { ...question, count, budget: nodes.paths.length > 0 ? Math.min(rest, besides) : rest }
  const detours = yield* routesBetween(ground, both, left, { isAbroad: abroad.isAbroad, wanted: true })
  return { ground, ends: both, abroad, absent, nodes, detours, why: null }
}

/** `wanted`: whether somebody abroad must be passed, or nobody may. */
type Leaving = { isAbroad: Abroad['isAbroad']; wanted: boolean }

/** Routes between two sets of parties, with or without somebody abroad. */
function* routesBetween(
  ground: Ground,
  both: Ends,
  { count, maxOverlap, budget }: Pick<RoutesQuestion, 'count' | 'maxOverlap' | 'budget'>,
  leaving: Leaving,
  more: Partial<RouteQuestion> = {},
): Generator<void, Outcome> {
  const { isAbroad, wanted } = leaving
  const isStation = (party: number) => isOffice(ground.projection, party)
  const routes = { isStation, maxOverlap, mustPass: wanted ? isAbroad : null, ...more }
  return yield* searched(wanted ? ground : atHome(ground, leaving), both, { count, budget }, (question) =>
    rankedRoutes(ground.pricing.arcs, { ...question, ...routes }),
  )
}

/** The first route within all that binds; one with somebody abroad only where there is no other. */
export function* firstRoute(
  ground: Ground,
  both: Ends,
  { isAbroad, isPossible }: Abroad,
  budget: number,
  binding: Partial<RouteQuestion>,
) {
  const asked = { count: 1, maxOverlap: 0, budget }
  const home = yield* routesBetween(ground, both, asked, { isAbroad, wanted: false }, binding)
  const [near] = answeredRoutes(ground, home)
  if (near || home.outOfBudget || !isPossible)
    return { route: near ?? null, isDetour: false, outOfBudget: home.outOfBudget }
  const left = { ...asked, budget: Math.max(1, budget - home.explored) }
  const away = yield* routesBetween(ground, both, left, { isAbroad, wanted: true }, binding)
  const [far = null] = answeredRoutes(ground, away)
  return { route: far, isDetour: far !== null, outOfBudget: away.outOfBudget }
}

/** The routes of an outcome as answered paths, ranked from 1. */
export function answeredRoutes(ground: Ground, { paths }: Outcome): AnsweredPath[] {
  return paths.map((found, index) => ({ ground, found, rank: index + 1 }))
}
