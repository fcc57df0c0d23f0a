import { type Arcs, type Before, carrier, type MayWalk, partiesOf } from './arcs.ts'
import { type Automaton, automatonOf } from './automaton.ts'
import { BidirectionalSearch } from './bidirectional.ts'
import { type Crossings, crossingParts } from './crossings.ts'
import { Deviations, type Path } from './deviations.ts'
import { EndArcs } from './end-arcs.ts'
import type { EndKeys } from './end-keys.ts'
import { KBestBound } from './k-best-bound.ts'
import { noLimit } from './keys.ts'
import type { Scaling } from './scaling.ts'
import type { SearchSpace } from './search-space.ts'
import type { StepBounds } from './step-bounds.ts'
import { ViaSegments } from './via-segments.ts'
import { WorkBudget } from './work-budget.ts'
import { borrow, giveBack, type Workspace } from './workspace.ts'

/** What is asked of the search. Parties and ties are numbers of the projection. */
export type Question = {
  from: Set<number>
  to: Set<number>
  /** Which ties may be walked, and which parties may stand between the ends; null when all may. */
  mayWalk: MayWalk
  mayPass: ((party: number) => boolean) | null
  /** Different parties to pass, in this order. */
  via: number[]
  /** The tier of a party, when a path must go from one tier to another; else null. */
  tierOf: ((party: number) => number) | null
  /** Of which party at least one must be passed; null when of none. */
  mustPass?: ((party: number) => boolean) | null
  /** Where paths may cross from one agency to another, once at least; null where that is all the same. */
  crossings?: Crossings | null
  /** Something else to do on the way, instead of passing parties and changing the tier. */
  automaton?: Automaton

  maxSteps: number
  count: number
  /** What ties cost at the ends; what they always cost when not given. */
  endKeys?: EndKeys | null
  /** How much more some ties cost than others, beside what is laid out. */
  scaling?: Scaling | null
  /** Bounds on steps that hold for other questions too; where they are given, steps are heeded from the first. */
  sharedSteps?: StepBounds | null
  /** No path of a greater key is wanted. */
  limit?: number
  /** How many arcs may be looked at in all. */
  budget: number
  /** Which of two parallel ties of equal key carries a step; by their numbers when not given. */
  before?: Before
}

/** A path: its parties in order, the tie that carries each step, and the sum of their keys. */
export type Found = { parties: number[]; ties: number[]; key: number }

/** `proven`: every path of a lesser key is among `paths`. Infinite when these are all the paths there are. */
export type Outcome = {
  paths: Found[]
  explored: number
  outOfBudget: boolean
  proven: number
  /** Whether bounds on steps or a change of tier were in the way, so that the search had to heed them all along. */
  stepped: boolean
  /** Which of `via` leads nowhere on, where that was found out. */
  deadEnd?: number
}

/**
 * What an attempt found that keeps to everything. `whole`: that is `count` paths, or all there are. `rejected`: it
 * found others too, for it looked for paths that keep to less. `short`: it did not look far enough.
 */
type Attempt = { paths: Path[]; proven: number; whole: boolean; rejected: boolean; short: boolean }

/** Up to which key everything was searched; `guessed`: because it was not thought worth to look further. */
type Reached = { limit: number; guessed: boolean }

// Hardly any question needs so much; one that does begins anew with more, which costs little beside the rest.
const usualAllowance = 200_000
const timesMore = 8
// A tenth more than the least key usually leaves room for all that is asked for.
const usualReach = 1.1
const furthestGuess = 4
// So many arcs of deviations are scanned in a few milliseconds.
const slice = 1_024

/**
 * The `count` paths of least key that repeat no party, least first; fewer when there are no more, or the budget is
 * spent. Equal keys are ordered by the parties along the path, so the same question always has the same answer. A
 * generator, so that the caller can see to others between two pieces of work; it returns the outcome.
 */
export function* rankedPaths(
  arcs: Arcs,
  question: Question,
  firstAllowance = usualAllowance,
): Generator<void, Outcome> {
  const workspace = borrow()
  try {
    return yield* new Search(arcs, question, workspace).run(firstAllowance)
  } finally {
    giveBack(workspace)
  }
}

class Search {
  private work = new WorkBudget()
  /** Paths met on the way: any, and those that keep to everything. */
  private any: KBestBound
  private fit: KBestBound
  private strict: boolean
  private readonly wanted: number
  /** How many times the least key it is worth to look, where only a guess can say. */
  private reach = usualReach
  private readonly closed: Closed

  constructor(
    private readonly arcs: Arcs,
    private readonly question: Question,
    private readonly workspace: Workspace,
  ) {
    this.wanted = question.limit ?? noLimit
    this.any = new KBestBound(question.count, this.wanted)
    this.fit = new KBestBound(question.count, this.wanted)
    this.strict = Boolean(question.sharedSteps)
    this.closed = closeEnds(workspace, arcs, question)
  }

  /**
   * Bounds on steps and changes of level are rarely in the way, and cost much more in the search than afterwards. So
   * the first attempts do without, and stand when all their paths keep to them.
   */
  *run(firstAllowance: number): Generator<void, Outcome> {
    const { work } = this
    const { budget } = this.question
    let allowance = firstAllowance
    let best: Attempt | undefined
    for (;;) {
      const left = budget - work.scanned
      const attempt = yield* this.attempt(this.strict, Math.min(allowance, left))
      if (attempt.whole || !best || attempt.proven > best.proven) best = attempt
      const out = attempt.rejected || attempt.short ? work.scanned >= budget : allowance >= left
      if (attempt.whole || out) return this.outcome(best)
      if (attempt.rejected) this.strict = true
      else if (attempt.short) this.reach = 1 + (this.reach - 1) * 3
      else allowance *= timesMore
    }
  }

  private *attempt(strict: boolean, allowance: number): Generator<void, Attempt> {
    const { work, workspace } = this
    const { count } = this.question
    work.allowance = work.scanned + allowance
    const space = spaceFor(this.question, this.closed, strict)
    const { limit, guessed } = yield* isInSegments(this.question, space, strict)
      ? this.bySegments(space, allowance)
      : this.atOnce(space, allowance)
    const deviations = new Deviations(space, workspace, limit, work)
    const paths: Path[] = []
    let pause = work.scanned + slice
    while (paths.length < count && deviations.bound < Number.POSITIVE_INFINITY && !work.spent) {
      const path = deviations.next()
      if (path) paths.push(path)
      if (work.scanned < pause) continue
      pause = work.scanned + slice
      yield
    }
    const enough = paths.length === count
    const beyond = limit < noLimit ? limit + 1 : Number.POSITIVE_INFINITY
    const proven = enough ? paths.at(-1)!.key : Math.min(deviations.bound, beyond)
    const fitting = paths.filter((path) => fits(this.question, path))
    for (const { parties, key } of fitting) this.fit.add(parties, key)
    const rejected = fitting.length < paths.length
    const whole = proven > this.wanted || (enough && !rejected)
    return { paths: fitting, proven, whole, rejected, short: guessed && !enough && !work.spent }
  }

  /** At most half of the allowance goes to where both searches meet, and at most another quarter to the far one alone. */
  private *atOnce(space: SearchSpace, allowance: number): Generator<void, Reached> {
    const { work } = this
    const begun = work.scanned
    const search = new BidirectionalSearch(space, this.workspace, this.strict ? this.fit : this.met(), work)
    // Many questions have them in common where each is small.
    search.boundSteps(allowance / (space.sharedSteps === null ? 4 : 32))
    yield* search.meet(allowance / 2 - (work.scanned - begun))
    yield* search.finish(allowance * 0.75 - (work.scanned - begun))
    return { limit: search.limit, guessed: false }
  }

  private *bySegments(space: SearchSpace, allowance: number): Generator<void, Reached> {
    const spare = borrow()
    try {
      const segments = new ViaSegments(space, this.question.via, spare, this.work)
      yield* segments.findLeast(allowance / 4)
      const { limit: known } = this.strict ? this.fit : this.any
      const guess = this.reach < furthestGuess ? Math.ceil(segments.least * this.reach) : noLimit
      const wanted = Math.min(known, guess, noLimit)
      const limit = yield* segments.join(this.workspace.far, wanted, allowance / 2)
      return { limit, guessed: limit === guess && guess < noLimit }
    } finally {
      giveBack(spare)
    }
  }

  /** Takes what an attempt meets that keeps to less than everything. */
  private met() {
    const { any } = this
    return {
      get limit() {
        return any.limit
      },
      wants: (key: number) => any.wants(key),
      add: (parties: number[], key: number) => {
        any.add(parties, key)
        if (fits(this.question, { parties })) this.fit.add(parties, key)
      },
    }
  }

  private outcome({ paths, proven, whole }: Attempt): Outcome {
    return {
      paths: paths.map((path) => carried(this.arcs, this.question, path)),
      explored: this.work.scanned,
      outOfBudget: !whole,
      proven,
      stepped: this.strict,
    }
  }
}

/** What a question walks on: nothing passes its ends. */
type Closed = Pick<SearchSpace, 'arcs' | 'parties' | 'ends' | 'endArcs'>

/** Notes the parties that nothing passes, and the keys of ties at them. */
export function closeEnds({ ends, keyedEnds }: Workspace, arcs: Arcs, { from, to, endKeys = null }: Question): Closed {
  const parties = partiesOf(arcs)
  ends.clear(parties)
  for (const end of [...from, ...to]) ends.add(end)
  return { arcs, parties, ends, endArcs: new EndArcs(arcs, parties, endKeys, keyedEnds) }
}

/** The question as it is walked; `strict` heeds bounds on steps and changes of tier, which are rarely in the way. */
export function spaceFor(asked: Question, closed: Closed, strict: boolean, more: Automaton[] = []): SearchSpace {
  const { via, tierOf, mustPass = null, crossings = null, scaling = null, automaton, maxSteps, ...question } = asked
  const { sharedSteps = null } = asked
  const crossing = [...(crossings === null ? [] : crossingParts(closed.arcs, asked, crossings)), ...more]
  return {
    ...question,
    ...closed,
    automaton: automaton ?? automatonOf({ via, tierOf: strict ? tierOf : null, mustPass, crossing }),
    maxSteps: strict ? maxSteps : Number.POSITIVE_INFINITY,
    scaling,
    sharedSteps,
  }
}

/** Whether a path keeps to what only a strict search heeds. */
export function fits({ tierOf, maxSteps }: Question, { parties }: Pick<Path, 'parties'>): boolean {
  if (parties.length - 1 > maxSteps) return false
  return tierOf === null || parties.some((party) => tierOf(party) !== tierOf(parties[0]!))
}

/** A path with the ties that carry it. */
export function carried(
  arcs: Arcs,
  { mayWalk, before, endKeys, scaling, automaton }: Question,
  { parties, key }: Path,
): Found {
  let state = automaton?.initial(parties[0]!) ?? 0
  const ties = parties.slice(1).map((far, index) => {
    const near = parties[index]!
    const here = state
    const may = automaton
      ? (tie: number) => (mayWalk?.(tie) ?? true) && automaton.after(here, near, far, tie) >= 0
      : mayWalk
    const tie = carrier(arcs, may, near, far, { before, endKeys, scaling })
    state = automaton?.after(here, near, far, tie) ?? 0
    return tie
  })
  return { parties, ties, key }
}

/** Whether there is a party to pass that is neither an end nor closed, and nothing else to do on the way. */
export function isInSegments(question: Question, { ends, mayPass }: SearchSpace, strict: boolean): boolean {
  const { via, tierOf, mustPass = null, crossings = null } = question
  if (via.length === 0 || mustPass !== null || crossings !== null || (strict && tierOf !== null)) return false
  return via.every((party) => !ends.has(party) && (mayPass === null || mayPass(party)))
}
