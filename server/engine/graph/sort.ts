import { counting } from './typed-columns.ts'

// So many texts sort in a few milliseconds.
const slice = 4_096

/** The places of texts in the order of their code units. A generator: millions of them take seconds. */
export function* byCodeUnits(texts: readonly string[]): Generator<void, Int32Array> {
  let order = counting(texts.length)
  const compare = (a: number, b: number) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b)
  for (let start = 0; start < order.length; start += slice) {
    order.subarray(start, start + slice).sort(compare)
    yield
  }
  for (let width = slice; width < order.length; width *= 2) {
    const merged = new Int32Array(order.length)
    for (let start = 0; start < order.length; start += 2 * width) yield* merge(order, merged, start, width, compare)
    order = merged
  }
  return order
}

/** Two sorted runs of `width` that stand next to each other, in one. */
function* merge(
  from: Int32Array,
  to: Int32Array,
  start: number,
  width: number,
  compare: (a: number, b: number) => number,
): Generator<void> {
  const middle = Math.min(start + width, from.length)
  const end = Math.min(start + 2 * width, from.length)
  let [left, right] = [start, middle]
  for (let place = start; place < end; place++) {
    if (place % slice === 0) yield
    const takeLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0)
    to[place] = from[takeLeft ? left++ : right++]!
  }
}
