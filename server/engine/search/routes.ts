import { type Arcs, partiesOf } from './arcs.ts'
import { BidirectionalSearch } from './bidirectional.ts'
import { Continuations } from './continuations.ts'
import { crossesAtSeveral, crossingAtSeveral, mayCrossAtSeveral, type Standing } from './crossings.ts'
import { DifferentMet } from './different-met.ts'
import { DifferentPath, type DifferentWalk } from './different-path.ts'
import { FirstMet } from './first-met.ts'
import { carried, closeEnds, type Found, fits, isInSegments, type Outcome, type Question, spaceFor } from './k-best.ts'
import { noLimit, quantaOf } from './keys.ts'
import type { Met } from './meeting-points.ts'
import type { SearchSpace } from './search-space.ts'
import { passagesOf, SharedPassages } from './shared-passages.ts'
import { ViaSegments } from './via-segments.ts'
import { WorkBudget } from './work-budget.ts'
import { borrow, giveBack, type Workspace } from './workspace.ts'

/** What is asked of the search for routes: what is asked of paths, and how much of each other they may share. */
export type RouteQuestion = Question & {
  /** Whether a party between the ends is a station; the ends always are. */
  isStation: (party: number) => boolean
  /** The share of each route before it that a route may take too, by friction: from 0 up to, but not 1. */
  maxOverlap: number
  /** Passages that no route takes, each a pair of stations. */
  closed?: readonly (readonly [number, number])[]
  /** Where parties stand, when a route must cross from one agency to another at several levels; else null. */
  several?: Standing | null
}

/** `limit`: up to which key everything was searched; `guessed`: no further because that was not thought worth while. */
type Searched = { limit: number; guessed: boolean }

const usualAllowance = 200_000
const timesMore = 8
// So many times the key of the first route it is worth to look for the others, where nothing better is known; and so many
// times further where that was too near, until all there is may as well be searched.
const usualReach = 1.5
const further = 1.3
const furthest = 8
// Where the least is known from below, work grows fast with each step beyond it, and there is nothing to be had far off.
const littleReach = 1.1
const littleFurther = 1.15
const little = 2

/**
 * The `count` first routes: the first is the first path, and each next one is the first path, in the order of paths, that
 * shares with every route before it at most `maxOverlap` of that route's friction. Shared is what a route spends on
 * passages that the other takes too (k shortest paths with limited overlap, Chondrogiannis and others 2020). Fewer
 * when there are no more, or the budget is spent: then those that it gives are the first ones all the same. A
 * generator, so that the caller can see to others between two pieces of work; it returns the outcome.
 */
export function* rankedRoutes(
  arcs: Arcs,
  question: RouteQuestion,
  firstAllowance = usualAllowance,
): Generator<void, Outcome> {
  const workspace = borrow()
  try {
    return yield* new RouteSearch(arcs, question, workspace).run(firstAllowance)
  } finally {
    giveBack(workspace)
  }
}

class RouteSearch {
  private readonly work = new WorkBudget()
  private readonly passages: SharedPassages
  private readonly closed: ReturnType<typeof closeEnds>
  private readonly critical = new Set<number>()
  private readonly found: Found[] = []
  private strict = false
  /** Up to which key to search; null where that is still to be guessed. */
  private wanted: number | null = null
  /** The allowance that steps were bounded for; that bound holds for the whole question. */
  private boundedFor = 0
  /** What every route costs at least, where something is known of what it has to do. */
  private least = 0
  /** The least key of the next route. */
  private proven = 0

  constructor(
    private readonly arcs: Arcs,
    private readonly question: RouteQuestion,
    private readonly workspace: Workspace,
  ) {
    this.passages = new SharedPassages(partiesOf(arcs))
    for (const [near, far] of question.closed ?? []) this.passages.add([{ near, far, quanta: 1 }], 0)
    this.closed = closeEnds(workspace, arcs, question)
    this.strict = Boolean(question.crossings?.near ?? question.several?.near)
  }

  /**
   * Searches around the first route, and further as long as routes are missing. Bounds on steps and changes of tier are
   * heeded from where a route does not keep to them; the routes before it stand.
   */
  *run(firstAllowance: number): Generator<void, Outcome> {
    const { question, work } = this
    let allowance = firstAllowance
    for (;;) {
      const left = question.budget - work.scanned
      work.allowance = work.scanned + Math.min(allowance, left)
      const more = question.several ? [mayCrossAtSeveral(this.arcs, question, question.several)] : []
      const space = spaceFor(question, this.closed, this.strict, more)
      const { limit, guessed } = yield* this.search(space, Math.min(allowance, left))
      const rejected = yield* this.take(space, limit)
      if (this.found.length === question.count) return this.outcome(false)
      if (this.proven === Number.POSITIVE_INFINITY) return this.outcome(false)
      if (work.scanned >= question.budget || (!guessed && !rejected && allowance >= left)) return this.outcome(true)
      if (rejected) [this.strict, this.wanted] = [true, this.least > 0 ? this.proven : null]
      else if (guessed && !work.spent) this.wanted = this.furtherThan(limit)
      else allowance *= timesMore
    }
  }

  private furtherThan(limit: number): number {
    if (this.least > 0) {
      const wanted = Math.ceil(limit * littleFurther)
      return wanted > this.least * little ? noLimit : wanted
    }
    const wanted = Math.ceil(limit * further)
    const [first] = this.found
    return first && wanted > first.key * furthest ? noLimit : wanted
  }

  /** Takes the routes within the limit; whether one was met that does not keep to everything. */
  private *take(space: SearchSpace, limit: number): Generator<void, boolean> {
    const { question, work, workspace } = this
    const continuations = new Continuations(space, workspace.far, work)
    const { passages, critical } = this
    const several = question.several ? crossingAtSeveral(question.several) : null
    const asked = { isStation: question.isStation, stationAutomaton: several, passages, critical }
    const beyond = limit < noLimit ? limit + 1 : Number.POSITIVE_INFINITY
    while (this.found.length < question.count) {
      const search = new DifferentPath(space, continuations, workspace.far, work, { ...asked, limit })
      const walk = yield* search.find()
      this.proven = Math.max(this.proven, walk?.keys.at(-1) ?? Math.min(search.least, beyond))
      if (walk === null) return false
      const twice = walk.parties.filter((party, place) => walk.parties.indexOf(party) < place)
      for (const party of twice) this.critical.add(party)
      if (twice.length > 0) continue
      if (!fits(question, walk)) return true
      this.keep(walk)
    }
    return false
  }

  private keep(walk: DifferentWalk) {
    const { arcs, question } = this
    const key = walk.keys.at(-1)!
    this.found.push(carried(arcs, question, { parties: walk.parties, key }))
    this.passages.add(passagesOf(walk, question.isStation), quantaOf(key) * question.maxOverlap)
  }

  private *search(space: SearchSpace, allowance: number): Generator<void, Searched> {
    const hasSegments = !this.question.several && isInSegments(this.question, space, this.strict)
    if (hasSegments) return yield* this.bySegments(space, allowance)
    const { work } = this
    const begun = work.scanned
    const met = this.met(space)
    const search = new BidirectionalSearch(space, this.workspace, met, work)
    if (allowance > this.boundedFor) {
      // What is known of the places to come to bounds steps as well.
      search.boundSteps(this.least > 0 ? allowance / 64 : allowance / 4)
      if (this.strict) this.boundedFor = allowance
    }
    yield* search.meet(allowance / 2 - (work.scanned - begun))
    yield* search.finish(allowance * 0.75 - (work.scanned - begun))
    return { limit: search.limit, guessed: search.limit < noLimit && search.limit === met.limit }
  }

  /** Where it is known from below how far to search, a little further is enough to begin with. */
  private met(space: SearchSpace): Met {
    const { question } = this
    this.least = leastOfAll(space)
    if (this.least > 0) this.wanted ??= Math.min(Math.ceil(this.least * littleReach), noLimit)
    if (this.wanted === null) return new DifferentMet({ ...question, parties: space.parties }, usualReach)
    return question.count === 1 ? new FirstMet(this.wanted, (...path) => this.isAnswer(...path)) : upTo(this.wanted)
  }

  private isAnswer(parties: number[], keys: number[]): boolean {
    const { question, passages } = this
    const { several = null, isStation } = question
    if (!fits(question, { parties }) || !passages.allow(passagesOf({ parties, keys }, isStation))) return false
    return several === null || crossesAtSeveral(several, parties, isStation)
  }

  private *bySegments(space: SearchSpace, allowance: number): Generator<void, Searched> {
    const spare = borrow()
    try {
      const segments = new ViaSegments(space, this.question.via, spare, this.work)
      yield* segments.findLeast(allowance / 4)
      const wanted = this.wanted ?? Math.min(Math.ceil(segments.least * usualReach), noLimit)
      const limit = yield* segments.join(this.workspace.far, wanted, allowance / 2)
      return { limit, guessed: limit === wanted && wanted < noLimit }
    } finally {
      giveBack(spare)
    }
  }

  private outcome(outOfBudget: boolean): Outcome {
    const { found, work, proven, strict } = this
    return { paths: found, explored: work.scanned, outOfBudget, proven, stepped: strict }
  }
}

/** Takes no path, and searches as far as that. */
function upTo(limit: number): Met {
  return { limit, wants: () => false, add: () => {} }
}

/** No walk that is accepted has a lesser key. */
function leastOfAll({ automaton, from }: SearchSpace): number {
  if (automaton?.least === undefined) return 0
  const { key } = automaton.least.on
  return Math.min(...[...from].map((start) => key(automaton.initial(start), start)))
}
