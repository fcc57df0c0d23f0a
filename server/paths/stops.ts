import { longer } from './keyheap.ts'

/**
 * The states that a ball has come to, numbered as it comes to them, so that what is known of each lies close together.
 * The number of a state is only true where that stop says so too: what is older than this question does not.
 */
export class Stops {
  size = 0
  state = new Int32Array(256)
  private numbers = new Int32Array(0)

  clear(states: number) {
    if (this.numbers.length < states) this.numbers = new Int32Array(states)
    this.size = 0
  }

  /** −1 when the ball has not come there. */
  of(state: number): number {
    const stop = this.numbers[state]!
    return stop < this.size && this.state[stop] === state ? stop : -1
  }

  add(state: number): number {
    if (this.size === this.state.length) this.state = longer(this.state)
    const stop = this.size++
    this.state[stop] = state
    this.numbers[state] = stop
    return stop
  }
}
