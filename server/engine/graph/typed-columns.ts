type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array

/** Whole numbers that come in pieces. `expected` is about how many; more fit, and cost a copy. */
export class Column<Kind extends Int32Array | Uint8Array> {
  length = 0

  constructor(private numbers: Kind) {}

  push(number: number) {
    if (this.length === this.numbers.length) this.grow()
    this.numbers[this.length++] = number
  }

  private grow() {
    const make = this.numbers.constructor as new (length: number) => Kind
    const larger = new make(Math.max(16, this.numbers.length * 2))
    larger.set(this.numbers)
    this.numbers = larger
  }

  /** The numbers, without the room that was left. */
  whole(): Kind {
    return (this.length === this.numbers.length ? this.numbers : this.numbers.slice(0, this.length)) as Kind
  }
}

// So many numbers are moved in a few milliseconds.
export const piece = 100_000

/** The numbers in another order. */
export function* ordered<Kind extends Numbers>(numbers: Kind, order: ArrayLike<number>): Generator<void, Kind> {
  const moved = new (numbers.constructor as new (length: number) => Kind)(order.length)
  for (let place = 0; place < order.length; place++) {
    if (place % piece === 0) yield
    moved[place] = numbers[order[place]!]!
  }
  return moved
}

/** 0, 1, 2 and so on. */
export function counting(length: number): Int32Array {
  const numbers = new Int32Array(length)
  for (let number = 0; number < length; number++) numbers[number] = number
  return numbers
}
