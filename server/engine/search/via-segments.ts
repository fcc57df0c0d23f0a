import { Corridor } from './bidirectional.ts'
import { type Ball, none } from './frontier.ts'
import { graft, type Head, headsAt } from './joined-segments.ts'
import { Seen } from './k-best-bound.ts'
import { noLimit } from './keys.ts'
import { lastLayer, type Maze, statesOf } from './search-space.ts'
import type { Meter } from './work-budget.ts'
import type { Workspace } from './workspace.ts'

/** `least`: no way along the leg has a lesser key; infinite when there is none. */
type Leg = { maze: Maze; least: number }

/**
 * A way that passes parties in order goes in legs, each from one of them to the next. A corridor for each leg is much
 * less to look at than one for the whole: a ball that goes all the way to the first party comes to nearly everything.
 * How far it is worth to look is a guess, for legs of which each is short may share a party.
 */
export class Legs {
  private readonly legs: Leg[]

  constructor(
    private readonly maze: Maze,
    via: number[],
    private readonly space: Workspace,
    private readonly meter: Meter,
  ) {
    this.legs = legsOf(maze, via)
  }

  /** No way has a lesser key; infinite when there is none. */
  get least(): number {
    return this.legs.reduce((sum, { least }) => sum + least, 0)
  }

  private beside(leg: Leg): number {
    return this.legs.reduce((sum, other) => (other === leg ? sum : sum + other.least), 0)
  }

  /** Finds the least key of each leg. */
  *measure(allowance: number): Generator<void> {
    for (const leg of this.legs) {
      const found = new Seen(1, noLimit)
      const corridor = new Corridor(leg.maze, this.space, found, this.meter)
      corridor.measure(allowance / 2 / this.legs.length)
      yield* corridor.meet(allowance / 4 / this.legs.length)
      // Two hubs may have met by way of others, and not have come to the tie between them.
      yield* corridor.finish(allowance / 4 / this.legs.length)
      leg.least = found.empty && corridor.limit === noLimit ? Number.POSITIVE_INFINITY : leastOf(found, corridor)
    }
  }

  /** Puts the corridors of all legs into one ball, as far as `limit`; gives how far they are certain. */
  *join(into: Ball, limit: number, allowance: number): Generator<void, number> {
    const { maze, legs, space, meter } = this
    into.clear(statesOf(maze), maze.parties, maze.maxSteps < Number.POSITIVE_INFINITY)
    if (this.least === Number.POSITIVE_INFINITY) return noLimit
    let certain = limit
    let heads: Head[] = [{ label: none, key: 0 }]
    for (let layer = lastLayer(maze); layer >= 0; layer--) {
      const leg = legs[layer]!
      const others = this.beside(leg)
      const fixed = { limit: limit === noLimit ? noLimit : limit - others, wants: () => false, add: () => {} }
      const corridor = new Corridor(leg.maze, space, fixed, meter)
      corridor.measure(allowance / 4 / legs.length)
      yield* corridor.meet(allowance / 2 / legs.length)
      yield* corridor.finish(allowance / 4 / legs.length)
      if (corridor.limit < fixed.limit) certain = Math.min(certain, corridor.limit + others)
      graft(into, { ball: space.far, settled: corridor.settled }, layer * maze.parties, heads)
      const [start] = leg.maze.from
      if (layer > 0) heads = headsAt(into, layer * maze.parties + start!, maze.parties)
    }
    return certain
  }
}

/** The least key that was found, or what is still possible where the corridor was cut short. */
function leastOf(found: Seen, corridor: Corridor): number {
  return found.empty ? corridor.limit + 1 : Math.min(found.limit, corridor.limit + 1)
}

function legsOf(maze: Maze, via: number[]): Leg[] {
  const passed = new Set(via)
  const mayPass = (party: number) =>
    !passed.has(party) && !maze.ends.has(party) && (maze.mayPass === null || maze.mayPass(party))
  const turns = [...via.map((party) => new Set([party])), maze.to]
  return turns.map((to, turn) => {
    const from = turns[turn - 1] ?? maze.from
    // Each of the other legs takes a step at least.
    return { maze: { ...maze, from, to, mayPass, layers: null, maxSteps: maze.maxSteps - via.length }, least: 0 }
  })
}
