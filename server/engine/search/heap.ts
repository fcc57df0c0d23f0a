/** A binary heap: `pop` gives the item that `before` puts first. */
export class MinHeap<Item> {
  private items: Item[] = []

  constructor(private readonly before: (a: Item, b: Item) => boolean) {}

  /** The item that `pop` would give. */
  get first(): Item | undefined {
    return this.items[0]
  }

  push(item: Item) {
    let place = this.items.push(item) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      if (!this.before(item, this.items[above]!)) break
      this.items[place] = this.items[above]!
      place = above
    }
    this.items[place] = item
  }

  pop(): Item | undefined {
    const first = this.items[0]
    const last = this.items.pop()
    if (last !== undefined && this.items.length > 0) this.sink(last)
    return first
  }

  private sink(item: Item) {
    const { items } = this
    let place = 0
    for (;;) {
      let below = place * 2 + 1
      if (below >= items.length) break
      if (below + 1 < items.length && this.before(items[below + 1]!, items[below]!)) below++
      if (!this.before(items[below]!, item)) break
      items[place] = items[below]!
      place = below
    }
    items[place] = item
  }
}
