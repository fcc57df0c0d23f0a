import type { Ends, Why } from '../paths/ends.ts'
import { searched } from '../paths/find.ts'
import { atHome, type Ground, groundOf, type Terms } from '../paths/ground.ts'
import { type AnsweredPath, frictions } from '../paths/path.ts'
import { type Question, rankedPaths } from '../search/k-best.ts'
import { noLimit, quantum, unitsInKey } from '../search/keys.ts'
import { StepBounds } from '../search/step-bounds.ts'
import type { Abroad } from './abroad.ts'
import { routeEnds } from './route-ends.ts'

export type TipsQuestion = {
  from: string
  to: string
  /** The ties that cost so many times as much. */
  isOn: (ground: Ground, tie: number) => boolean
  budget: number
}

/** From this multiplier on another route is first: `to` in place of `from`. */
export type Tip = { multiplier: number; from: AnsweredPath; to: AnsweredPath }

/**
 * By multiplier, least first. `first` is the first route at the least multiplier; null where there is none. `why` says why
 * nothing was asked, and then there is no `abroad`; null when it was.
 */
export type Tips = {
  ground: Ground
  abroad: Abroad | null
  first: AnsweredPath | null
  tips: Tip[]
  outOfBudget: boolean
  why: Why | null
}

/** The multipliers that are looked at, as whole numbers one over the other. */
const least = { times: 1, per: 10 }
const most = { times: 10, per: 1 }
// Where those ties cost more than that, the least path often goes a long way round, and has too many steps.
const stepsMatterFrom = 2
// Larger ones would add up to more than a number can say.
const largest = 0x10000

/**
 * How many times as much some ties must cost before another route comes first. A path costs A + m·B, where B is what it
 * spends on those ties, so the least over m is the lower envelope of lines, found with one search for each of its lines and
 * for each of its corners (Eisner and Severance 1976). What a step costs is rounded to 1/1024 once, at m = 1, and that moves
 * a corner by less than a thousandth of itself where a path spends a friction of 1 or more; the sums are exact.
 * Routes with somebody abroad are looked at only where there is no other.
 */
export function* tips(terms: Terms, question: TipsQuestion): Generator<void, Tips> {
  const ground = yield* groundOf(terms)
  const asked = routeEnds(terms, question)
  if ('reason' in asked) return { ground, abroad: null, first: null, tips: [], outOfBudget: false, why: asked }
  const { both, abroad } = asked
  const home = yield* new Envelope(atHome(ground, abroad), both, question).find()
  const found = home.first || home.outOfBudget ? home : yield* new Envelope(ground, both, question).find()
  const own = (path: AnsweredPath) => ({ ...path, ground })
  return {
    ground,
    abroad,
    first: found.first && own(found.first),
    tips: found.tips.map((tip) => ({ ...tip, from: own(tip.from), to: own(tip.to) })),
    outOfBudget: found.outOfBudget,
    why: null,
  }
}

type Multiplier = typeof least
/** What a path costs beside those ties and on them, in quanta. */
type Line = { path: AnsweredPath; beside: number; on: number }

class Envelope {
  private readonly sharedSteps = new StepBounds()
  private readonly isScaled: (tie: number) => boolean
  private readonly corners: Tip[] = []
  private explored = 0
  private outOfBudget = false

  constructor(
    private readonly ground: Ground,
    private readonly both: Ends,
    private readonly question: TipsQuestion,
  ) {
    this.isScaled = remembered(ground.projection.ties.kind.length, (tie) => question.isOn(ground, tie))
  }

  *find(): Generator<void, Pick<Tips, 'first' | 'tips' | 'outOfBudget'>> {
    const first = yield* this.lineAt(least)
    const last = first && (yield* this.lineAt(most, costAt(most, first) + 1))
    if (first && last) yield* this.between(first, last)
    return { first: first?.path ?? null, tips: this.corners, outOfBudget: this.outOfBudget }
  }

  /** Finds the corners between two lines of the envelope, of which the first is the steeper. */
  private *between(one: Line, other: Line): Generator<void> {
    if (one.on <= other.on) return
    const corner = reduced(other.beside - one.beside, one.on - other.on)
    const line = yield* this.lineAt(corner, costAt(corner, one))
    if (this.outOfBudget) return
    if (line && one.on > line.on && line.on > other.on) {
      yield* this.between(one, line)
      yield* this.between(line, other)
      return
    }
    const multiplier = (other.beside - one.beside) / (one.on - other.on)
    this.corners.push({ multiplier, from: one.path, to: other.path })
  }

  /**
   * The line of the first path at a multiplier that costs less than `beyond`; null when there is none, or the budget is
   * spent.
   */
  private *lineAt({ times, per }: Multiplier, beyond = Number.POSITIVE_INFINITY): Generator<void, Line | null> {
    const { ground, both, question, isScaled, sharedSteps } = this
    const limit = Math.min(noLimit, beyond * unitsInKey - 1)
    const left = question.budget - this.explored
    if (left <= 0) this.outOfBudget = true
    if (this.outOfBudget) return null
    const outcome = yield* searched(ground, both, { count: 1, budget: left }, (asked) =>
      rankedPaths(ground.pricing.arcs, {
        ...asked,
        ...(isPlain(asked) && times > stepsMatterFrom * per && { sharedSteps }),
        scaling: { isScaled, times, per },
        limit,
      }),
    )
    this.explored += outcome.explored
    const [found] = outcome.paths
    if (outcome.outOfBudget) this.outOfBudget = true
    if (!found || outcome.outOfBudget) return null
    const line = { path: { ground, found, rank: null }, beside: 0, on: 0 }
    for (const [step, friction] of frictions(ground, found).entries()) {
      line[isScaled(found.ties[step]!) ? 'on' : 'beside'] += Math.round(friction / quantum)
    }
    return line
  }
}

/** Where there is more to do on the way, steps are rather heeded only where they are in the way. */
function isPlain({ via, tierOf, maxSteps }: Question): boolean {
  return via.length === 0 && tierOf === null && maxSteps < Number.POSITIVE_INFINITY
}

/** What is asked again and again of the same ties. */
function remembered(ties: number, isOn: (tie: number) => boolean): (tie: number) => boolean {
  const [unknown, no, yes] = [0, 1, 2]
  const known = new Uint8Array(ties)
  return (tie) => {
    if (known[tie] === unknown) known[tie] = isOn(tie) ? yes : no
    return known[tie] === yes
  }
}

function costAt({ times, per }: Multiplier, { beside, on }: Line): number {
  return beside * per + on * times
}

/** A ratio in whole numbers that are small enough. */
function reduced(times: number, per: number): Multiplier {
  const divisor = greatestDivisor(times, per)
  const larger = Math.max(times, per) / divisor
  if (larger <= largest) return { times: times / divisor, per: per / divisor }
  const share = largest / Math.max(times, per)
  return { times: Math.max(1, Math.round(times * share)), per: Math.max(1, Math.round(per * share)) }
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}
