// In which order agencies stand in a matrix, so that those who share work stand together.

/** How much two of them share; the same both ways round. */
export type Shared = (one: string, other: string) => number

/**
 * Begins with whoever shares most with all others, and goes on with whoever shares most with those who stand already. Who
 * is joined to nobody who stands begins a new cluster in the same way, and whoever shares nothing comes last. Of equals,
 * the later of several measures decides, and then the id: the order that is given does not matter.
 */
export function seriated(ids: readonly string[], ...measures: readonly Shared[]): string[] {
  const left = new Set([...ids].sort())
  const standing: string[] = []
  const sums = (id: string, others: Iterable<string>) =>
    measures.map((shared) => {
      let sum = 0
      for (const other of others) if (other !== id) sum += shared(id, other)
      return sum
    })
  const total = new Map([...left].map((id) => [id, sums(id, ids)]))
  while (left.size > 0) {
    let best: { id: string; rank: number[] } | null = null
    for (const id of left) {
      const joined = sums(id, standing)
      const all = total.get(id) ?? []
      // By each measure in turn: what joins it to those who stand, and what it shares with anybody.
      const rank = measures.flatMap((_, at) => [joined[at] ?? 0, all[at] ?? 0])
      if (best === null || isGreater(rank, best.rank)) best = { id, rank }
    }
    if (best === null) break
    standing.push(best.id)
    left.delete(best.id)
  }
  return standing
}

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? 0
    if (value !== against) return value > against
  }
  return false
}
