import { longer } from './key-heap.ts'

/** The numbers of each state's stops in both balls, side by side: whoever reads one is about to read the other. */
export class StopNumbers {
  private column = new Int32Array(0)

  for(states: number): Int32Array {
    if (this.column.length < states * 2) this.column = new Int32Array(states * 2)
    return this.column
  }
}

/**
 * The states that a ball has come to, numbered as it comes to them, so that what is known of each lies close together.
 * The number of a state is only true where that stop says so too: what is older than this question does not.
 */
export class Stops {
  size = 0
  state = new Int32Array(256)
  private numbers: Int32Array = new Int32Array(0)

  constructor(
    private readonly shared: StopNumbers,
    private readonly side: 0 | 1,
  ) {}

  clear(states: number) {
    this.numbers = this.shared.for(states)
    this.size = 0
  }

  /** −1 when the ball has not come there. */
  of(state: number): number {
    const stop = this.numbers[state * 2 + this.side]!
    return stop < this.size && this.state[stop] === state ? stop : -1
  }

  add(state: number): number {
    if (this.size === this.state.length) this.state = longer(this.state)
    const stop = this.size++
    this.state[stop] = state
    this.numbers[state * 2 + this.side] = stop
    return stop
  }
}
