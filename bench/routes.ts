import { dimensionOf, dimensions } from '../server/engine/friction/dimension.ts'
import { standard } from '../server/engine/friction/pricing.ts'
import { isOffice } from '../server/engine/graph/projection.ts'
import { checkedConstraints } from '../server/engine/paths/constraints.ts'
import { budget } from '../server/engine/paths/find.ts'
import type { Ground } from '../server/engine/paths/ground.ts'
import { tips } from '../server/engine/routes/tips.ts'
import { ways } from '../server/engine/routes/ways.ts'
import { rankedRoutes } from '../server/engine/search/routes.ts'
import { ask, groundFor, type Pair, through, unbounded } from './engine.ts'
import { spread, timedOften } from './measure.ts'
import { type NearestOffer, nearestOffer } from './nearest-offer.ts'
import { largestFor } from './opponents.ts'
import { pairsOf, type SetName } from './pairs.ts'
import type { SeedMatrices } from './seed-matrices.ts'
import { slowRoutes } from './slow-routes.ts'
import { generate } from './synthetic.ts'
import { type Target, target } from './targets.ts'

type Say = (line: string) => void
/** Milliseconds by pair, of offices and of hubs together; `needed` counts questions whose bound on steps was in the way. */
export type RoutesAt = {
  scale: number
  ms: Record<What, number[]>
  compared: number
  needed: number
  /** Null where no other engine was asked. */
  nearest: NearestOffer | null
  targets: Target[]
}
type What = 'paths' | 'routes' | 'bounded' | 'unbounded' | 'ways' | 'one path' | 'tips'

const asked: SetName[] = ['offices', 'hubs']
const six = { count: 6, maxOverlap: 0.5 }
// The slow search takes a tenth of a second for one.
const proofs = 5
const largestProof = 1
// At so many steps few routes fit, and at eight nearly all do.
const inTheWay = 5
const p95Bound: Record<number, number> = { 1: 8, 10: 40 }

/** How routes compare to paths, to each other, and to what is promised. Throws where a slow search finds other routes. */
export async function routesAt(
  scale: number,
  { pairs: count, peers }: { pairs: number; peers: boolean },
  say: Say,
): Promise<RoutesAt> {
  say(`Scale ${scale}: making the graph`)
  const synthetic = generate(scale)
  const ground = groundFor(synthetic.projection, {})
  const { arcs } = ground.pricing
  const sets = pairsOf(synthetic, arcs, count)
  const pairs = asked.flatMap((set) => sets[set])
  const compared = scale <= largestProof ? asked.reduce((sum, set) => sum + compare(ground, sets[set]), 0) : 0
  say(`Asking; ${compared} questions had the same routes by the slow search`)
  const time = async (answer: (pair: Pair) => unknown, some = pairs) => {
    for (const pair of some.slice(0, 10)) answer(pair)
    const all: number[] = []
    for (const pair of some) all.push((await timedOften(() => answer(pair))).ms)
    return all
  }
  const stepped = pairs.filter((pair) => routes(ground, pair, inTheWay).stepped)
  const ms = {
    paths: await time((pair) => ask(arcs, unbounded(pair, 10))),
    routes: await time((pair) => routes(ground, pair)),
    bounded: await time((pair) => routes(ground, pair, inTheWay), stepped),
    unbounded: await time((pair) => routes(ground, pair, Number.POSITIVE_INFINITY), stepped),
    ways: await time((pair) => allWays(ground, pair)),
    'one path': await time((pair) => ask(arcs, { ...unbounded(pair, 1), maxSteps: 8 })),
    tips: await time((pair) => allTips(ground, pair)),
  }
  const isStation = (party: number) => isOffice(synthetic.projection, party)
  const nearest =
    peers && scale <= largestFor.gds
      ? await nearestOffer({ scale, arcs, pairs, say }, { ...six, maxSteps: 8, isStation }, (pair) =>
          routes(ground, pair),
        )
      : null
  const targets = [...targetsOf(scale, ms), ...(nearest ? nearestTargets(nearest) : [])]
  return { scale, ms, compared, needed: stepped.length, nearest, targets }
}

function nearestTargets({ ours, theirs, needed, short, gaveUp }: NearestOffer): Target[] {
  const asked = ours.length
  return [
    target(
      'six routes against GDS Yen’s with k = 100, times faster',
      'reported',
      spread(theirs).p50 / spread(ours).p50,
    ),
    target('of its hundred needed for six routes, p50', 'reported', spread(needed).p50),
    target('of its hundred needed for six routes, p95', 'reported', spread(needed).p95),
    target(`of ${asked} pairs, how often a hundred are not enough`, 'reported', short),
    target(`of ${asked} pairs, how often it gave up`, 'reported', gaveUp),
  ]
}

function routes({ projection, pricing }: Ground, pair: Pair, maxSteps = 8) {
  const isStation = (party: number) => isOffice(projection, party)
  return through(rankedRoutes(pricing.arcs, { ...unbounded(pair, six.count), ...six, maxSteps, isStation, budget }))
}

/** How many questions were compared; those that are too much for the slow search are not. */
function compare(ground: Ground, pairs: readonly Pair[]): number {
  const isStation = (party: number) => isOffice(ground.projection, party)
  const some = pairs.slice(0, proofs).map((pair) => {
    const theirs = slowRoutes(ground.pricing.arcs, pair, { ...six, maxSteps: 8, isStation })
    if (theirs === null) return 0
    const ours = routes(ground, pair).paths.map(({ parties, key }) => ({ parties, key }))
    if (JSON.stringify(ours) === JSON.stringify(theirs)) return 1
    throw new Error(`The slow search finds other routes from ${pair.from} to ${pair.to}.`)
  })
  return some.reduce<number>((sum, one) => sum + one, 0)
}

function termsOf({ projection }: Ground, { from, to }: Pair) {
  const { ids } = projection.parties
  const terms = { projection, constraints: checkedConstraints(projection, null), settings: standard }
  return [terms, { from: ids.at(from), to: ids.at(to), budget }] as const
}

function allWays(ground: Ground, pair: Pair) {
  return through(ways(...termsOf(ground, pair)))
}

const between = dimensions.indexOf('INTER_AGENCY')

function allTips(ground: Ground, pair: Pair) {
  const [terms, question] = termsOf(ground, pair)
  const isOn = ({ projection, pricing }: Ground, tie: number) =>
    dimensionOf(projection, pricing.membership, tie) === between
  return through(tips(terms, { ...question, isOn }))
}

function targetsOf(scale: number, ms: RoutesAt['ms']): Target[] {
  const p95 = (what: What) => spread(ms[what]).p95
  const bound = p95Bound[scale]
  return [
    target(`six routes, ${scale}×, p95`, bound === undefined ? 'reported' : { atMost: bound }, p95('routes'), 'ms'),
    target(`six routes / ten paths, ${scale}×, p95`, { atMost: 6 }, p95('routes') / p95('paths')),
    target(`bound on steps in the way / none, ${scale}×, p95`, { atMost: 4 }, p95('bounded') / p95('unbounded')),
    target(`ways / six routes, ${scale}×, p95`, { atMost: 4 }, p95('ways') / p95('routes')),
    target(`tips / one path, ${scale}×, p95`, { atMost: 10 }, p95('tips') / p95('one path')),
  ]
}

/** What is promised of matrices on the seeds. */
export function matrixTargets({ friction, acrossMinusUp, largest }: SeedMatrices): Target[] {
  return [
    target('agencies of the largest matrix', 'reported', largest),
    target('matrix(FRICTION) on the seeds, longest', { atMost: 200 }, spread(friction).max, 'ms'),
    target('matrix(ACROSS_MINUS_UP) on the seeds, longest', { atMost: 1_000 }, spread(acrossMinusUp).max, 'ms'),
  ]
}
