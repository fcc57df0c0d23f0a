/** A heap of numbers ordered by key. Its columns are kept from one use to the next. */
export class KeyHeap {
  size = 0
  private keys = new Float64Array(256)
  private items = new Int32Array(256)

  /** The least key, or infinity when there is none. */
  get least(): number {
    return this.size > 0 ? this.keys[0]! : Number.POSITIVE_INFINITY
  }

  clear() {
    this.size = 0
  }

  push(key: number, item: number) {
    if (this.size === this.items.length) {
      this.keys = longer(this.keys)
      this.items = longer(this.items)
    }
    const { keys, items } = this
    let place = this.size++
    while (place > 0) {
      const above = (place - 1) >> 2
      if (keys[above]! <= key) break
      keys[place] = keys[above]!
      items[place] = items[above]!
      place = above
    }
    keys[place] = key
    items[place] = item
  }

  /** Takes the item of the least key. The heap must not be empty. */
  pop(): number {
    const { keys, items } = this
    const first = items[0]!
    const last = --this.size
    const [key, item] = [keys[last]!, items[last]!]
    let place = 0
    for (;;) {
      const below = this.leastBelow(place)
      if (below < 0 || keys[below]! >= key) break
      keys[place] = keys[below]!
      items[place] = items[below]!
      place = below
    }
    keys[place] = key
    items[place] = item
    return first
  }

  private leastBelow(place: number): number {
    const { keys, size } = this
    const first = (place << 2) + 1
    if (first >= size) return -1
    const end = Math.min(first + 4, size)
    let least = first
    for (let one = first + 1; one < end; one++) if (keys[one]! < keys[least]!) least = one
    return least
  }
}

/** A copy of twice the length. */
export function longer<Column extends Float64Array | Int32Array | Uint8Array>(column: Column): Column {
  const copy = new (column.constructor as new (length: number) => Column)(column.length * 2)
  copy.set(column)
  return copy
}
