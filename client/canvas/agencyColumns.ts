// In which order agencies stand side by side, and how wide each stands.
import type { Joined, Placeable } from './geometry.ts'

const rounds = 24

/** Agencies so that those with many ties between them stand close. `start` breaks every tie. */
export function agencyOrder(
  start: readonly string[],
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string[] {
  let order = [...start]
  let best = order
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const at = new Map(order.map((agency, index) => [agency, index]))
    const spread = spreadOf(order, at, weights)
    if (spread < least) [least, best] = [spread, order]
    const wanted = new Map(order.map((agency) => [agency, meanIndex(agency, at, weights)]))
    const rank = new Map(start.map((agency, index) => [agency, index]))
    order = order.toSorted((a, b) => get(wanted, a) - get(wanted, b) || get(rank, a) - get(rank, b))
  }
  return best
}

function spreadOf(
  order: readonly string[],
  at: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
): number {
  let sum = 0
  for (const agency of order)
    for (const [partner, weight] of weights.get(agency) ?? [])
      sum += weight * Math.abs(get(at, agency) - get(at, partner))
  return sum
}

function meanIndex(
  agency: string,
  at: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, ReadonlyMap<string, number>>,
): number {
  let [sum, total] = [0, 0]
  for (const [partner, weight] of weights.get(agency) ?? []) {
    sum += weight * get(at, partner)
    total += weight
  }
  return total === 0 ? get(at, agency) : sum / total
}

/** How strongly two agencies belong side by side. A crowded arrangement pulls each pair in it only a little. */
export function agencyWeights(nodes: readonly Placeable[], ties: readonly Joined[]): Map<string, Map<string, number>> {
  const agencyOf = new Map(nodes.map(({ id, agency }) => [id, agency]))
  const weights = new Map<string, Map<string, number>>()
  const members = new Map<string, Set<string>>()
  for (const { from, to } of ties) {
    const [a, b] = [agencyOf.get(from) ?? null, agencyOf.get(to) ?? null]
    if (a !== null && b !== null) add(weights, a, b, 1)
    else if (a !== null) members.set(to, (members.get(to) ?? new Set()).add(a))
    else if (b !== null) members.set(from, (members.get(from) ?? new Set()).add(b))
  }
  for (const arrangement of [...members.keys()].sort()) {
    const agencies = [...(members.get(arrangement) ?? [])].sort()
    for (const [index, a] of agencies.entries())
      for (const b of agencies.slice(index + 1)) add(weights, a, b, 1 / (agencies.length - 1))
  }
  return weights
}

function add(weights: Map<string, Map<string, number>>, a: string, b: string, weight: number): void {
  if (a === b) return
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const row = weights.get(one) ?? new Map<string, number>()
    weights.set(one, row.set(other, (row.get(other) ?? 0) + weight))
  }
}

function get(numbers: ReadonlyMap<string, number>, key: string): number {
  return numbers.get(key) ?? 0
}
