import { tieKinds } from '../../../cypher/vocabulary.ts'
import type { OfferedLimit } from '../../contract/types.generated.ts'
import { isOffice } from '../graph/projection.ts'
import type { Constraints } from '../paths/constraints.ts'
import type { Ends } from '../paths/ends.ts'
import { between, budget } from '../paths/find.ts'
import { atHome, type Ground, groundOf, type Terms } from '../paths/ground.ts'
import type { AnsweredPath } from '../paths/path.ts'
import type { Abroad } from './abroad.ts'
import { routeEnds } from './route-ends.ts'
import type { RouteAnswer } from './routes-answer.ts'

/** A limit with what it leaves out, by number, and the first route under it; null when there is none. */
export type Offer = {
  limit: OfferedLimit
  without: { party: number } | { tie: number } | null
  ground: Ground
  route: RouteAnswer | null
  /** Whether a route may be missing because the search had no budget left. */
  outOfBudget: boolean
}

/** What the first route would be under each limit that a reader may wish for; those that bind already are not offered. */
export function* offersFor(terms: Terms, names: { from: string; to: string }, first: AnsweredPath) {
  const ground = yield* groundOf(terms)
  const found = routeEnds(terms, names)
  if ('reason' in found) return []
  const { both, abroad } = found
  const offers: Offer[] = []
  for (const { limit, without, constraints, mayWalk } of limits(terms.constraints, first, abroad.home)) {
    const limited = constraints ? yield* groundOf({ ...terms, constraints }) : { ...ground, mayWalk: mayWalk ?? null }
    offers.push({ limit, without, ground, ...(yield* firstAtHome(limited, both, abroad)) })
  }
  return offers
}

/** The first route between two sets of parties with nobody abroad; null when there is none. */
function* firstAtHome(
  ground: Ground,
  both: Ends,
  abroad: Abroad,
): Generator<void, Pick<Offer, 'route' | 'outOfBudget'>> {
  const { paths, outOfBudget } = yield* between(atHome(ground, abroad), both, { count: 1, budget: budget / 10 })
  return { route: paths[0] ? { path: { ground, found: paths[0], rank: 1 }, abroad } : null, outOfBudget }
}

type Limit = Pick<Offer, 'limit' | 'without'> & { constraints?: Constraints; mayWalk?: Ground['mayWalk'] }

function limits(constraints: Constraints, first: AnsweredPath, home: number[]): Limit[] {
  const { mayWalk } = first.ground
  const busiest = busiestOf(first)
  const weakest = weakestOf(first)
  const one = (constraints.kinds ?? tieKinds).filter((kind) => kind !== 'UNDER')
  const isUnder = first.found.ties.some((tie) => tieKinds[first.ground.projection.ties.kind[tie]!] === 'UNDER')
  return [
    ...(constraints.observedOnly
      ? []
      : [{ limit: 'OBSERVED_ONLY' as const, without: null, constraints: { ...constraints, observedOnly: true } }]),
    ...(constraints.stayIn !== null || home.length === 0
      ? []
      : [{ limit: 'STAY_IN_COUNTRY' as const, without: null, constraints: { ...constraints, stayIn: home } }]),
    ...(busiest === undefined
      ? []
      : [
          {
            limit: 'WITHOUT_BUSIEST' as const,
            without: { party: busiest },
            constraints: { ...constraints, avoid: new Set([...constraints.avoid, busiest]) },
          },
        ]),
    {
      limit: 'WITHOUT_WEAKEST' as const,
      without: { tie: weakest },
      mayWalk: (tie) => tie !== weakest && (mayWalk?.(tie) ?? true),
    },
    ...(isUnder && one.length > 0
      ? [{ limit: 'ONE_BODY_AT_A_TIME' as const, without: null, constraints: { ...constraints, kinds: one } }]
      : []),
  ]
}

/** Of the arrangements between the ends of a path the one in which most offices take part; undefined when it has none. */
function busiestOf({ ground: { projection, pricing }, found }: AnsweredPath): number | undefined {
  const passed = found.parties.slice(1, -1).filter((party) => !isOffice(projection, party))
  return passed.toSorted((one, other) => pricing.membership.size[other]! - pricing.membership.size[one]!)[0]
}

/** The tie of lowest confidence; the first of equals. */
function weakestOf({ ground: { projection }, found }: AnsweredPath): number {
  const { confidence } = projection.ties
  return found.ties.reduce((weak, tie) => (confidence[tie]! < confidence[weak]! ? tie : weak))
}
