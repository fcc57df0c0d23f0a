import type { Duel } from './duel.ts'
import { median, spread } from './measure.ts'
import type { PeerName } from './opponents.ts'
import type { AtScale } from './paths.ts'
import type { QuestionTimes } from './question-times.ts'

/** What is promised, what was measured, and whether it is kept. */
export type Target = {
  claim: string
  target: string
  measured: number | null
  verdict: 'OK' | 'SHORT' | 'REPORTED' | 'NOT MEASURED'
}

type Bound = { atLeast: number } | { atMost: number } | 'reported'

/** Undefined or NaN: not measured, and so is a ratio with one of them. */
export function target(claim: string, bound: Bound, value: number | undefined, unit = ''): Target {
  const text = bound === 'reported' ? 'reported' : 'atLeast' in bound ? `≥ ${bound.atLeast}` : `≤ ${bound.atMost}`
  const said = bound === 'reported' || unit === '' ? text : `${text} ${unit}`
  if (value === undefined || Number.isNaN(value)) {
    return { claim, target: said, measured: null, verdict: 'NOT MEASURED' }
  }
  if (bound === 'reported') return { claim, target: said, measured: value, verdict: 'REPORTED' }
  const kept = 'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost
  return { claim, target: said, measured: value, verdict: kept ? 'OK' : 'SHORT' }
}

/** The claims about paths, in the order of the issue that made them. */
export function pathTargets(scales: readonly AtScale[]): Target[] {
  const at = (scale: number) => scales.find((one) => one.scale === scale)
  const [one, ten, hundred] = [at(1), at(10), at(100)]
  const cypher = joined(one, 'cypher')
  const offices = (scale: AtScale | undefined, count = 10) => times(scale, 'unbounded', ['offices'], count)
  const constrained = (what: string) => ratio(times(ten, what, ['offices']), offices(ten), 'p95')
  return [
    target('k = 10 against GDS Yen’s, 1×, times faster', { atLeast: 200 }, faster(joined(one, 'gds'))),
    target(
      'k = 10, equal costs, against Cypher SHORTEST 10, 1×, p50',
      { atLeast: 4 },
      ratio(cypher.theirs, cypher.ours, 'p50'),
    ),
    target(
      'k = 10, equal costs, against Cypher SHORTEST 10, 1×, p95',
      { atLeast: 5 },
      ratio(cypher.theirs, cypher.ours, 'p95'),
    ),
    target('k = 1 against ngraph NBA*, 1×, times faster', { atLeast: 5 }, faster(joined(one, 'ngraph'))),
    target('k = 1 against ngraph NBA*, 10×, times faster', { atLeast: 10 }, faster(joined(ten, 'ngraph'))),
    target('k = 1 against graphology, 1×, times faster', 'reported', faster(joined(one, 'graphology'))),
    target('k = 1 against graphology, 10×, times faster', 'reported', faster(joined(ten, 'graphology'))),
    target('k = 10, offices, 10×, p95', { atMost: 10 }, spread(offices(ten)).p95, 'ms'),
    target('k = 10, hubs, 10×, p95', { atMost: 20 }, spread(times(ten, 'unbounded', ['hubs'])).p95, 'ms'),
    target('arcs scanned, k = 10, offices, 1×, p95', { atMost: 15_000 }, scanned(one)),
    target('arcs scanned, k = 10, offices, 10×, p95', { atMost: 25_000 }, scanned(ten)),
    ...[one, ten].flatMap((scale) => boundedSteps(scale)),
    target('t(k = 50) / t(k = 10), offices, 1×, p50', { atMost: 4 }, ratio(offices(one, 50), offices(one), 'p50')),
    target('t(k = 50) / t(k = 10), offices, 10×, p50', { atMost: 4 }, ratio(offices(ten, 50), offices(ten), 'p50')),
    target('t(10×) / t(1×), k = 10, offices, p50', { atMost: 4 }, ratio(offices(ten), offices(one), 'p50')),
    target('past a party, offices, 1×, p95', { atMost: 20 }, spread(times(one, 'via', ['offices'])).p95, 'ms'),
    ...['date', 'confidence', 'steps', 'via'].map((what) =>
      target(`constrained (${what}) / unconstrained, 10×, p95`, { atMost: 6 }, constrained(what)),
    ),
    ...[one, ten, hundred].flatMap((scale) => (scale ? memory(scale) : [])),
    target('k = 10, offices, 100×, p95', { atMost: 60 }, spread(offices(hundred)).p95, 'ms'),
    target('resident memory, 100×', { atMost: 4 }, hundred && hundred.bytes.resident / 1e9, 'GB'),
  ]
}

function memory({ scale, ties, bytes }: AtScale): Target[] {
  const perTie = (bytes.projection + bytes.pricing) / ties
  return [
    target(`projection and default pricing beside names, ${scale}×`, { atMost: 48 }, perTie, 'bytes a tie'),
    target(`workspace of one search, ${scale}×`, 'reported', bytes.workspace / 1e6, 'MB'),
  ]
}

const joinedSets = ['offices', 'hubs', 'far'] as const

function boundedSteps(scale: AtScale | undefined): Target[] {
  if (!scale) return []
  const [defaults, unbounded] = ['defaults', 'unbounded'].map((what) => times(scale, what, joinedSets))
  const asked = select(scale, 'defaults', joinedSets, 10)
  const stepped = asked.reduce((sum, { stepped }) => sum + stepped, 0) / defaults!.length
  return [
    target(`at most 8 steps / unbounded, ${scale.scale}×, p95`, { atMost: 3 }, ratio(defaults!, unbounded!, 'p95')),
    target(`share of questions that needed step labels, ${scale.scale}×`, 'reported', stepped),
  ]
}

function select(scale: AtScale | undefined, what: string, sets: readonly string[], count: number): QuestionTimes[] {
  return (scale?.asked ?? []).filter((one) => one.what === what && sets.includes(one.set) && one.count === count)
}

function times(scale: AtScale | undefined, what: string, sets: readonly string[], count = 10): number[] {
  return select(scale, what, sets, count).flatMap(({ ms }) => ms)
}

function scanned(scale: AtScale | undefined): number {
  return spread(select(scale, 'unbounded', ['offices'], 10).flatMap(({ scanned }) => scanned)).p95
}

/** All pairs that a path joins: where none does, this engine would only look better. */
function joined(scale: AtScale | undefined, peer: PeerName): Pick<Duel, 'ours' | 'theirs'> {
  const duels = (scale?.duels ?? []).filter((duel) => duel.peer === peer && duel.set !== 'unreachable')
  return { ours: duels.flatMap(({ ours }) => ours), theirs: duels.flatMap(({ theirs }) => theirs) }
}

/** The median of the ratio by pair. */
export function faster({ ours, theirs }: Pick<Duel, 'ours' | 'theirs'>): number {
  return median(theirs.map((ms, pair) => ms / ours[pair]!))
}

function ratio(some: number[], others: number[], of: 'p50' | 'p95'): number {
  return spread(some)[of] / spread(others)[of]
}
