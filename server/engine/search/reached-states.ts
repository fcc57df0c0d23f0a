import { longer } from './key-heap.ts'

// Up to 128 MB, and a product of more states than that is reached in few of them.
const mostInColumn = 16_000_000

/** The number of each state's node in both frontiers, side by side: whoever reads one is about to read the other. */
export class NodeNumbers {
  private column = new Int32Array(0)

  /** Null for so many states that a column of them all would be mostly empty. */
  for(states: number): Int32Array | null {
    if (states > mostInColumn) return null
    if (this.column.length < states * 2) this.column = new Int32Array(states * 2)
    return this.column
  }
}

/**
 * The states that a search has reached from one end. Each becomes a node, numbered in the order in which they are
 * reached, so that what is known of them lies close together. The number of a state is only true where that node says
 * so too: what is older than this question does not. Of very many states only those that are reached have a place.
 */
export class ReachedStates {
  size = 0
  state: Int32Array | Float64Array = new Int32Array(256)
  private numbers: Int32Array | null = null
  private readonly few = new Map<number, number>()

  constructor(
    private readonly shared: NodeNumbers,
    private readonly side: 0 | 1,
  ) {}

  clear(states: number) {
    this.numbers = this.shared.for(states)
    this.few.clear()
    this.size = 0
    const isLarge = states > 0x7fffffff
    if (isLarge !== this.state instanceof Float64Array) {
      this.state = isLarge ? new Float64Array(256) : new Int32Array(256)
    }
  }

  /** The node of a state; −1 when it was not reached. */
  of(state: number): number {
    if (this.numbers === null) return this.few.get(state) ?? -1
    const node = this.numbers[state * 2 + this.side]!
    return node < this.size && this.state[node] === state ? node : -1
  }

  add(state: number): number {
    if (this.size === this.state.length) this.state = longer(this.state)
    const node = this.size++
    this.state[node] = state
    if (this.numbers === null) this.few.set(state, node)
    else this.numbers[state * 2 + this.side] = node
    return node
  }
}
