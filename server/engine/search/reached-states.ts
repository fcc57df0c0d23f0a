import { longer } from './key-heap.ts'

/** The number of each state's node in both frontiers, side by side: whoever reads one is about to read the other. */
export class NodeNumbers {
  private column = new Int32Array(0)

  for(states: number): Int32Array {
    if (this.column.length < states * 2) this.column = new Int32Array(states * 2)
    return this.column
  }
}

/**
 * The states that a search has reached from one end. Each becomes a node, numbered in the order in which they are
 * reached, so that what is known of them lies close together. The number of a state is only true where that node says
 * so too: what is older than this question does not.
 */
export class ReachedStates {
  size = 0
  state = new Int32Array(256)
  private numbers: Int32Array = new Int32Array(0)

  constructor(
    private readonly shared: NodeNumbers,
    private readonly side: 0 | 1,
  ) {}

  clear(states: number) {
    this.numbers = this.shared.for(states)
    this.size = 0
  }

  /** The node of a state; −1 when it was not reached. */
  of(state: number): number {
    const node = this.numbers[state * 2 + this.side]!
    return node < this.size && this.state[node] === state ? node : -1
  }

  add(state: number): number {
    if (this.size === this.state.length) this.state = longer(this.state)
    const node = this.size++
    this.state[node] = state
    this.numbers[state * 2 + this.side] = node
    return node
  }
}
