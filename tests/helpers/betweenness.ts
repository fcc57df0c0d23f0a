/** Each party's share of all shortest chains between others, 0 to 1; parallel ties count once (Brandes 2001). */
export function betweenness(ids: string[], pairs: [string, string][]): Map<string, number> {
  const neighbours = new Map(ids.map((id) => [id, new Set<string>()]))
  for (const [one, other] of pairs) {
    neighbours.get(one)?.add(other)
    neighbours.get(other)?.add(one)
  }
  const found = new Map(ids.map((id) => [id, 0]))
  for (const start of ids) {
    const { order, before, chains } = reached(start, neighbours)
    const share = new Map(order.map((id) => [id, 0]))
    for (const id of order.toReversed()) {
      for (const one of before.get(id) ?? []) {
        const part = ((chains.get(one) ?? 0) / (chains.get(id) ?? 1)) * (1 + (share.get(id) ?? 0))
        share.set(one, (share.get(one) ?? 0) + part)
      }
      if (id !== start) found.set(id, (found.get(id) ?? 0) + (share.get(id) ?? 0))
    }
  }
  const all = (ids.length - 1) * (ids.length - 2)
  return new Map([...found].map(([id, sum]) => [id, sum / all]))
}

/** Who is reached, nearest first; from whom each is reached by a shortest chain, and by how many of these. */
function reached(start: string, neighbours: Map<string, Set<string>>) {
  const steps = new Map([[start, 0]])
  const chains = new Map([[start, 1]])
  const before = new Map<string, string[]>()
  const order = [start]
  for (const one of order) {
    for (const next of neighbours.get(one) ?? []) {
      if (!steps.has(next)) {
        steps.set(next, (steps.get(one) ?? 0) + 1)
        order.push(next)
      }
      if (steps.get(next) !== (steps.get(one) ?? 0) + 1) continue
      chains.set(next, (chains.get(next) ?? 0) + (chains.get(one) ?? 0))
      before.set(next, [...(before.get(next) ?? []), one])
    }
  }
  return { order, before, chains }
}
