/**
 * What a path must do in order, as a finite automaton: it reads the steps of a path, and accepts those paths that leave
 * it in its last state. The search walks the product of graph and automaton, whose states are a party and a state of
 * the automaton each.
 */
export type Automaton = {
  /** How many states it has. */
  states: number
  /** In which state a path begins that starts at this party; −1 when none may. */
  initial(start: number): number
  /** Where a step by a tie from one party to another leads from a state; −1 when it may not be taken. */
  after(state: number, near: number, far: number, tie: number): number
  /** By how many states a step may rise at most; none leads down, unless `before` says where they come from. */
  rise: number
  /**
   * Another state that the step may lead to, or −1, where what has to be done shows only further on. Each path is
   * accepted in one way at most.
   */
  orAfter?(state: number, near: number, far: number, tie: number): number
  /** All states at `near` from which a step leads to a state at `far`; found by trying when not given. */
  before?(state: number, near: number, far: number, tie: number): number[]
  /** What walks that are accepted need at least, on from a party in a state and up to there. */
  least?: { on: Least; back: Least }
}

/** The key and the steps, each by itself. */
export type Least = { key(state: number, party: number): number; steps(state: number, party: number): number }

/** All states from which a step leads to a state, the highest first. */
export function statesBefore(automaton: Automaton, state: number, near: number, far: number, tie: number): number[] {
  if (automaton.before) return automaton.before(state, near, far, tie)
  const found: number[] = []
  for (let before = state; before >= Math.max(0, state - automaton.rise); before--) {
    if (automaton.after(before, near, far, tie) === state) found.push(before)
  }
  return found
}

/** What there is to do on the way. What is null is not. */
export type Tasks = {
  /** Parties to pass, in order. */
  via: readonly number[]
  /** A step from one tier to another. */
  tierOf: ((party: number) => number) | null
  /** A party to pass of which this holds. */
  mustPass?: ((party: number) => boolean) | null
  /** Crossings from one agency to another, at least one of them and each where it may be; see `crossingAt`. */
  crossing?: readonly Automaton[]
}

/** Does all of them; null when there is nothing to do. */
export function automatonOf({ via, tierOf, mustPass = null, crossing = [] }: Tasks): Automaton | null {
  const parts: (Automaton | null)[] = [
    ...crossing,
    via.length === 0 ? null : passing(via),
    mustPass === null ? null : passingOne(mustPass),
    tierOf === null ? null : changing(tierOf),
  ]
  return parts.reduce<Automaton | null>(
    (all, part) => (all === null || part === null ? (all ?? part) : both(all, part)),
    null,
  )
}

function passing(via: readonly number[]): Automaton {
  return {
    states: via.length + 1,
    rise: 1,
    initial(start) {
      const turn = via.indexOf(start)
      return turn > 0 ? -1 : turn + 1
    },
    after(state, _near, far) {
      const turn = via.indexOf(far)
      // Who is passed out of turn cannot be passed in turn any more, for no party repeats.
      if (turn >= 0 && turn !== state) return -1
      return turn >= 0 ? state + 1 : state
    },
  }
}

function passingOne(isPassed: (party: number) => boolean): Automaton {
  return {
    states: 2,
    rise: 1,
    initial: (start) => (isPassed(start) ? 1 : 0),
    after: (state, _near, far) => (state === 1 || isPassed(far) ? 1 : 0),
  }
}

function changing(tierOf: (party: number) => number): Automaton {
  return {
    states: 2,
    rise: 1,
    initial: () => 0,
    after: (state, near, far) => (state === 1 || tierOf(near) !== tierOf(far) ? 1 : 0),
  }
}

/** The state of the first times the states of the second, and that of the second. Only the first may have `orAfter`. */
function both(one: Automaton, other: Automaton): Automaton {
  const { states } = other
  const joined = (first: number, second: number) => (first < 0 || second < 0 ? -1 : first * states + second)
  return {
    states: one.states * states,
    rise: one.rise * states + other.rise,
    initial: (start) => joined(one.initial(start), other.initial(start)),
    after(state, near, far, tie) {
      const second = state % states
      return joined(one.after((state - second) / states, near, far, tie), other.after(second, near, far, tie))
    },
    ...(one.orAfter && {
      orAfter(state: number, near: number, far: number, tie: number) {
        const second = state % states
        return joined(one.orAfter!((state - second) / states, near, far, tie), other.after(second, near, far, tie))
      },
    }),
    ...leastOfBoth(one, other),
    before(state, near, far, tie) {
      const second = state % states
      const others = statesBefore(other, second, near, far, tie)
      if (others.length === 0) return []
      const ones = statesBefore(one, (state - second) / states, near, far, tie)
      return ones.flatMap((first) => others.map((other) => first * states + other))
    },
  }
}

function leastOfBoth(one: Automaton, other: Automaton): Pick<Automaton, 'least'> {
  const { states } = other
  const most = (side: 'on' | 'back', what: keyof Least) => (state: number, party: number) => {
    const second = state % states
    const first = (state - second) / states
    return Math.max(one.least?.[side][what](first, party) ?? 0, other.least?.[side][what](second, party) ?? 0)
  }
  const least = (side: 'on' | 'back'): Least => ({ key: most(side, 'key'), steps: most(side, 'steps') })
  return one.least || other.least ? { least: { on: least('on'), back: least('back') } } : {}
}
