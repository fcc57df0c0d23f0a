import { BidirectionalSearch } from './bidirectional.ts'
import { type Frontier, none } from './frontier.ts'
import { type Head, headsAt, joinSegment } from './joined-segments.ts'
import { KBestBound } from './k-best-bound.ts'
import { noLimit } from './keys.ts'
import { type SearchSpace, statesOf } from './search-space.ts'
import { StepBounds } from './step-bounds.ts'
import type { WorkBudget } from './work-budget.ts'
import type { Workspace } from './workspace.ts'

/** `least`: no path along the segment has a lesser key; infinite when there is none. */
type Segment = { space: SearchSpace; steps: StepBounds; least: number }

/**
 * A path that passes parties in order has segments, each from one of them to the next. A bidirectional search for each
 * is much less work than one for the whole: a frontier that goes all the way to the first party reaches nearly
 * everything. How far it is worth to look is a guess, for segments of which each is short may share a party.
 */
export class ViaSegments {
  private readonly segments: Segment[]

  constructor(
    private readonly space: SearchSpace,
    via: number[],
    private readonly workspace: Workspace,
    private readonly work: WorkBudget,
  ) {
    this.segments = segmentsOf(space, via, workspace.segmentSteps)
  }

  /** No path has a lesser key; infinite when there is none. */
  get least(): number {
    return this.segments.reduce((sum, { least }) => sum + least, 0)
  }

  private beside(segment: Segment): number {
    return this.segments.reduce((sum, other) => (other === segment ? sum : sum + other.least), 0)
  }

  /** Finds the least key of each segment. */
  *findLeast(allowance: number): Generator<void> {
    const { segments } = this
    this.boundSteps(allowance / 2)
    if (this.least === Number.POSITIVE_INFINITY) return
    for (const segment of segments) {
      const found = new KBestBound(1, noLimit)
      const search = new BidirectionalSearch(segment.space, this.workspace, found, this.work)
      search.boundSteps(allowance / 2 / segments.length)
      yield* search.meet(allowance / 4 / segments.length)
      // Two hubs may have met by way of others, and not have come to the tie between them.
      yield* search.finish(allowance / 4 / segments.length)
      segment.least = found.empty && search.limit === noLimit ? Number.POSITIVE_INFINITY : leastOf(found, search)
    }
  }

  /** What a segment may take is what the others leave it. */
  private boundSteps(allowance: number) {
    const { segments, space, work } = this
    if (space.maxSteps === Number.POSITIVE_INFINITY) return
    for (const { space: own, steps } of segments) work.scanned += steps.meet(own, allowance / segments.length)
    for (const segment of segments) {
      segment.space.maxSteps = segments.reduce(
        (left, other) => (other === segment ? left : left - other.steps.least),
        space.maxSteps,
      )
      if (segment.steps.least > segment.space.maxSteps) segment.least = Number.POSITIVE_INFINITY
    }
  }

  /** Puts what was searched of all segments into one frontier, as far as `limit`; gives how far it is certain. */
  *join(into: Frontier, limit: number, allowance: number): Generator<void, number> {
    const { space, segments, workspace, work } = this
    into.clear(statesOf(space), space.parties, space.maxSteps < Number.POSITIVE_INFINITY)
    if (this.least === Number.POSITIVE_INFINITY) return noLimit
    let certain = limit
    let heads: Head[] = [{ label: none, key: 0 }]
    // Of the automaton that passes them in order, the state is the number of the segment.
    for (let index = segments.length - 1; index >= 0; index--) {
      const segment = segments[index]!
      const others = this.beside(segment)
      const fixed = { limit: limit === noLimit ? noLimit : limit - others, wants: () => false, add: () => {} }
      const search = new BidirectionalSearch(segment.space, workspace, fixed, work)
      search.boundSteps(allowance / 4 / segments.length)
      yield* search.meet(allowance / 2 / segments.length)
      yield* search.finish(allowance / 4 / segments.length)
      if (search.limit < fixed.limit) certain = Math.min(certain, search.limit + others)
      joinSegment(into, { frontier: workspace.far, settled: search.settled }, index * space.parties, heads)
      const [start] = segment.space.from
      if (index > 0) heads = headsAt(into, index * space.parties + start!, space.parties)
    }
    return certain
  }
}

/** The least key that was found, or what is still possible where the search was cut short. */
function leastOf(found: KBestBound, search: BidirectionalSearch): number {
  return found.empty ? search.limit + 1 : Math.min(found.limit, search.limit + 1)
}

function segmentsOf(space: SearchSpace, via: number[], known: StepBounds[]): Segment[] {
  const passed = new Set(via)
  const mayPass = (party: number) =>
    !passed.has(party) && !space.ends.has(party) && (space.mayPass === null || space.mayPass(party))
  const targets = [...via.map((party) => new Set([party])), space.to]
  return targets.map((to, index) => {
    const from = targets[index - 1] ?? space.from
    // Each of the other segments takes a step at least.
    const maxSteps = space.maxSteps - via.length
    known[index] ??= new StepBounds()
    const steps = known[index]
    steps.clear()
    return { space: { ...space, from, to, mayPass, automaton: null, maxSteps, sharedSteps: steps }, steps, least: 0 }
  })
}
