/** Numbers from 0 up to 1 that look random and are the same for the same seed (Mulberry32). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

export function below(random: Random, count: number): number {
  return Math.floor(random() * count)
}

/** A number below `count` where few come often and most rarely. */
export function fewOften(random: Random, count: number): number {
  return Math.floor(random() ** 2.6 * count)
}

export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  return items[below(random, items.length)] as Item
}
