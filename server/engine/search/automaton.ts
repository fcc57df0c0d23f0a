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
  /** By how many states a step may rise at most; none leads down. */
  rise: number
}

/** Passing each party of `via`, in order, and, where tiers are given, a step from one tier to another. */
export function automatonOf(via: number[], tierOf: ((party: number) => number) | null): Automaton | null {
  if (via.length === 0 && tierOf === null) return null
  const width = tierOf === null ? 1 : 2
  return {
    states: (via.length + 1) * width,
    rise: 2 * width - 1,
    initial(start) {
      const turn = via.indexOf(start)
      return turn > 0 ? -1 : (turn + 1) * width
    },
    after(state, near, far) {
      const turn = via.indexOf(far)
      // Who is passed out of turn cannot be passed in turn any more, for no party repeats.
      if (turn >= 0 && turn !== Math.floor(state / width)) return -1
      const passed = turn >= 0 ? state + width : state
      return tierOf !== null && state % 2 === 0 && tierOf(near) !== tierOf(far) ? passed + 1 : passed
    },
  }
}
