import { piece } from './columns.ts'
import type { Ties } from './projection.ts'

type Ends = Pick<Ties, 'ids' | 'from' | 'to'>

/**
 * Ties are numbered as they come, but of those between the same two parties the smaller number has the smaller id: the
 * first of equal ones carries a step. Gives the order to put them in; null when it is that already.
 */
export function* orderOfParallels({ ids, from, to }: Ends): Generator<void, Int32Array | null> {
  const low = (tie: number) => Math.min(from[tie]!, to[tie]!)
  const high = (tie: number) => Math.max(from[tie]!, to[tie]!)
  const byHigh = yield* sorted(Int32Array.from(from.keys()), high)
  const byBoth = yield* sorted(byHigh, low)
  let order: Int32Array | null = null
  for (let start = 0, end = 0; start < byBoth.length; start = end) {
    if (start % 1_000 === 0) yield
    const first = byBoth[start]!
    for (end = start + 1; end < byBoth.length; end++) {
      if (low(byBoth[end]!) !== low(first) || high(byBoth[end]!) !== high(first)) break
    }
    if (end === start + 1) continue
    const parallel = byBoth.subarray(start, end)
    const named = [...parallel].map((tie) => ({ tie, id: ids.at(tie) }))
    named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    for (const [place, { tie }] of named.entries()) {
      if (parallel[place] === tie) continue
      order ??= Int32Array.from(from.keys())
      order[parallel[place]!] = tie
    }
  }
  return order
}

/** Stable, by counting. */
function* sorted(ties: Int32Array, key: (tie: number) => number): Generator<void, Int32Array> {
  let most = 0
  for (const tie of ties) most = Math.max(most, key(tie))
  yield
  const next = new Int32Array(most + 2)
  for (const tie of ties) next[key(tie) + 1]!++
  yield
  for (let value = 0; value <= most; value++) next[value + 1]! += next[value]!
  const order = new Int32Array(ties.length)
  for (const [place, tie] of ties.entries()) {
    if (place % piece === 0) yield
    order[next[key(tie)]!++] = tie
  }
  return order
}
