import { type Arcs, type Before, carrier, type MayWalk, partiesOf } from './arcs.ts'
import { type Layers, layersOf } from './automaton.ts'
import { Corridor } from './bidirectional.ts'
import { Detours, type Path } from './deviations.ts'
import { Seen } from './k-best-bound.ts'
import { noLimit } from './keys.ts'
import type { Maze } from './search-space.ts'
import { Legs } from './via-segments.ts'
import { Meter } from './work-budget.ts'
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
  /** Something else to do on the way, instead of passing parties and changing the tier. */
  layers?: Layers

  maxSteps: number
  count: number
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

/** Up to which key all ways were reached; `guessed`: because it was not thought worth to look further. */
type Reached = { limit: number; guessed: boolean }

// Hardly any question needs so much; one that does begins anew with more, which costs little beside the rest.
const usualAllowance = 200_000
const timesMore = 8
// A tenth more than the least key usually leaves room for all that is asked for.
const usualReach = 1.1
const furthestGuess = 4
// So many arcs of detours are looked at in a few milliseconds.
const turn = 1_024

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
  const space = borrow()
  try {
    return yield* new Search(arcs, question, space).run(firstAllowance)
  } finally {
    giveBack(space)
  }
}

class Search {
  private meter = new Meter()
  /** Paths met on the way: any, and those that keep to everything. */
  private any: Seen
  private fit: Seen
  private strict = false
  /** How many times the least key it is worth to look, where only a guess can say. */
  private reach = usualReach

  constructor(
    private readonly arcs: Arcs,
    private readonly question: Question,
    private readonly space: Workspace,
  ) {
    this.any = new Seen(question.count, noLimit)
    this.fit = new Seen(question.count, noLimit)
    space.ends.clear(partiesOf(arcs))
    for (const end of [...question.from, ...question.to]) space.ends.add(end)
  }

  /**
   * Bounds on steps and changes of level are rarely in the way, and cost much more in the search than afterwards. So
   * the first attempts do without, and stand when all their paths keep to them.
   */
  *run(firstAllowance: number): Generator<void, Outcome> {
    const { meter } = this
    const { budget } = this.question
    let allowance = firstAllowance
    let best: Attempt | undefined
    for (;;) {
      const left = budget - meter.scanned
      const attempt = yield* this.attempt(this.strict, Math.min(allowance, left))
      if (attempt.whole || !best || attempt.proven > best.proven) best = attempt
      const out = attempt.rejected || attempt.short ? meter.scanned >= budget : allowance >= left
      if (attempt.whole || out) return this.outcome(best)
      if (attempt.rejected) this.strict = true
      else if (attempt.short) this.reach = 1 + (this.reach - 1) * 3
      else allowance *= timesMore
    }
  }

  private *attempt(strict: boolean, allowance: number): Generator<void, Attempt> {
    const { meter, space } = this
    const { count } = this.question
    meter.allowance = meter.scanned + allowance
    const maze = this.maze(strict)
    const { limit, guessed } = yield* this.inLegs(maze) ? this.byLegs(maze, allowance) : this.atOnce(maze, allowance)
    const detours = new Detours(maze, space, limit, meter)
    const paths: Path[] = []
    let pause = meter.scanned + turn
    while (paths.length < count && detours.bound < Number.POSITIVE_INFINITY && !meter.spent) {
      const path = detours.next()
      if (path) paths.push(path)
      if (meter.scanned < pause) continue
      pause = meter.scanned + turn
      yield
    }
    const enough = paths.length === count
    const beyond = limit < noLimit ? limit + 1 : Number.POSITIVE_INFINITY
    const proven = enough ? paths.at(-1)!.key : Math.min(detours.bound, beyond)
    const fitting = paths.filter((path) => this.fits(path))
    for (const { parties, key } of fitting) this.fit.add(parties, key)
    const rejected = fitting.length < paths.length
    const whole = proven === Number.POSITIVE_INFINITY || (enough && !rejected)
    return { paths: fitting, proven, whole, rejected, short: guessed && !enough && !meter.spent }
  }

  /** At most half of the allowance goes to where the balls meet, and at most another quarter to the corridor. */
  private *atOnce(maze: Maze, allowance: number): Generator<void, Reached> {
    const { meter } = this
    const begun = meter.scanned
    const corridor = new Corridor(maze, this.space, this.strict ? this.fit : this.met(), meter)
    corridor.measure(allowance / 4)
    yield* corridor.meet(allowance / 2 - (meter.scanned - begun))
    yield* corridor.finish(allowance * 0.75 - (meter.scanned - begun))
    return { limit: corridor.limit, guessed: false }
  }

  private *byLegs(maze: Maze, allowance: number): Generator<void, Reached> {
    const spare = borrow()
    try {
      const legs = new Legs(maze, this.question.via, spare, this.meter)
      yield* legs.measure(allowance / 4)
      const { limit: known } = this.strict ? this.fit : this.any
      const guess = this.reach < furthestGuess ? Math.ceil(legs.least * this.reach) : noLimit
      const wanted = Math.min(known, guess, noLimit)
      const limit = yield* legs.join(this.space.far, wanted, allowance / 2)
      return { limit, guessed: limit === guess && guess < noLimit }
    } finally {
      giveBack(spare)
    }
  }

  /** Whether there is a party to pass that is neither an end nor closed, and nothing else to do on the way. */
  private inLegs({ ends, mayPass }: Maze): boolean {
    const { via, tierOf } = this.question
    if (via.length === 0 || (this.strict && tierOf !== null)) return false
    return via.every((party) => !ends.has(party) && (mayPass === null || mayPass(party)))
  }

  private maze(strict: boolean): Maze {
    const { via, tierOf, layers, maxSteps, ...question } = this.question
    return {
      ...question,
      arcs: this.arcs,
      parties: partiesOf(this.arcs),
      ends: this.space.ends,
      layers: layers ?? layersOf(via, strict ? tierOf : null),
      maxSteps: strict ? maxSteps : Number.POSITIVE_INFINITY,
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
        if (this.fits({ parties, key })) this.fit.add(parties, key)
      },
    }
  }

  private fits({ parties }: Path): boolean {
    const { tierOf, maxSteps } = this.question
    if (parties.length - 1 > maxSteps) return false
    return tierOf === null || parties.some((party) => tierOf(party) !== tierOf(parties[0]!))
  }

  private outcome({ paths, proven, whole }: Attempt): Outcome {
    return {
      paths: paths.map((path) => this.carried(path)),
      explored: this.meter.scanned,
      outOfBudget: !whole,
      proven,
      stepped: this.strict,
    }
  }

  private carried({ parties, key }: Path): Found {
    const { mayWalk, before, layers } = this.question
    let layer = layers?.first(parties[0]!) ?? 0
    const ties = parties.slice(1).map((far, index) => {
      const near = parties[index]!
      const here = layer
      const may = layers
        ? (tie: number) => (mayWalk?.(tie) ?? true) && layers.after(here, near, far, tie) >= 0
        : mayWalk
      const tie = carrier(this.arcs, may, near, far, before)
      layer = layers?.after(here, near, far, tie) ?? 0
      return tie
    })
    return { parties, ties, key }
  }
}
