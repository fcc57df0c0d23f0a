import type { Ties } from './projection.ts'
import { counting, piece } from './typed-columns.ts'

type Ends = Pick<Ties, 'ids' | 'from' | 'to'>

/**
 * Ties are numbered as they come, but of those between the same two parties the smaller number has the smaller id: the
 * first of equal ones carries a step. Gives the order to put them in; null when it is that already.
 */
export function* orderOfParallels({ ids, from, to }: Ends, parties: number): Generator<void, Int32Array | null> {
  const { offsets, ties } = yield* byLowerEnd({ from, to }, parties)
  // The last party whose bucket had a tie to this one.
  const seen = new Int32Array(parties).fill(-1)
  let order: Int32Array | null = null
  for (let party = 0; party < parties; party++) {
    if (party % piece === 0) yield
    let repeated = false
    for (let place = offsets[party]!; place < offsets[party + 1]!; place++) {
      const far = Math.max(from[ties[place]!]!, to[ties[place]!]!)
      repeated ||= seen[far] === party
      seen[far] = party
    }
    if (!repeated) continue
    yield
    for (const parallel of parallels(ties.subarray(offsets[party], offsets[party + 1]), { from, to })) {
      const named = parallel.map((tie) => ({ tie, id: ids.at(tie) }))
      named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      for (const [place, { tie }] of named.entries()) {
        if (parallel[place] === tie) continue
        order ??= counting(from.length)
        order[parallel[place]!] = tie
      }
    }
  }
  return order
}

/** The ties of party p that lead to a higher one are `ties` from offsets[p] up to offsets[p + 1], in their order. */
function* byLowerEnd({ from, to }: Pick<Ties, 'from' | 'to'>, parties: number) {
  const offsets = new Int32Array(parties + 1)
  for (let tie = 0; tie < from.length; tie++) {
    if (tie % piece === 0) yield
    offsets[Math.min(from[tie]!, to[tie]!) + 1]!++
  }
  for (let party = 0; party < parties; party++) offsets[party + 1]! += offsets[party]!
  yield
  const next = offsets.slice()
  const ties = new Int32Array(from.length)
  for (let tie = 0; tie < from.length; tie++) {
    if (tie % piece === 0) yield
    ties[next[Math.min(from[tie]!, to[tie]!)]!++] = tie
  }
  return { offsets, ties }
}

/** Those of one party's ties that lead to the same other one. */
function parallels(ties: Int32Array, { from, to }: Pick<Ties, 'from' | 'to'>): number[][] {
  const groups = new Map<number, number[]>()
  for (const tie of ties) {
    const far = Math.max(from[tie]!, to[tie]!)
    const group = groups.get(far)
    if (group) group.push(tie)
    else groups.set(far, [tie])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}
