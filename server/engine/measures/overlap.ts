/** One thing that an agency has. An agency without a row has no such data. */
export type Fact = { agency: string; thing: string; amount: number | null; year: number | null; derived: boolean }
/** What agencies hold, and what they spent on goals in one year. */
export type Facts = {
  holdings: Pick<Fact, 'agency' | 'thing'>[]
  spent: Pick<Fact, 'agency' | 'thing' | 'amount' | 'year'>[]
}

/** Amounts, or 1 where there are none, by thing, by agency. */
export function profiles(facts: Pick<Fact, 'agency' | 'thing' | 'amount'>[]): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const { agency, thing, amount } of facts) {
    found.set(agency, (found.get(agency) ?? new Map<string, number>()).set(thing, amount ?? 1))
  }
  return found
}

type Things = { size: number; has(thing: string): boolean; keys(): Iterable<string> }

/** Shared ones over all, 0 to 1 (Jaccard 1901). */
export function jaccard(one: Things, other: Things): number {
  const shared = sharedBy(one, other).length
  return shared === 0 ? 0 : rounded(shared / (one.size + other.size - shared))
}

/** Shared ones over those of whoever has fewer, 0 to 1 (Simpson 1943). */
export function coefficient(one: Things, other: Things): number {
  const shared = sharedBy(one, other).length
  return shared === 0 ? 0 : rounded(shared / Math.min(one.size, other.size))
}

export function sharedBy(one: Things, other: Things): string[] {
  return [...one.keys()].filter((thing) => other.has(thing))
}

// What is equal must rank as equal, whatever order its parts were added in.
const rounded = (overlap: number) => Number(overlap.toFixed(6))

/** 1 minus half the sum of differences between shares of the whole, 0 to 1 (Schoener 1970). Amounts are above zero. */
export function schoener(one: Map<string, number>, other: Map<string, number>): number {
  const differences = pairsOfShares(one, other).map(([p, q]) => Math.abs(p - q))
  return rounded(1 - differences.reduce((total, difference) => total + difference, 0) / 2)
}

/** The sum of products of shares over the root of the product of their squares, 0 to 1 (Pianka 1973). */
export function pianka(one: Map<string, number>, other: Map<string, number>): number {
  const sum = (of: (p: number, q: number) => number) =>
    pairsOfShares(one, other).reduce((total, [p, q]) => total + of(p, q), 0)
  return rounded(sum((p, q) => p * q) / Math.sqrt(sum((p) => p * p) * sum((_, q) => q * q)))
}

/** For each thing that one of them has, which share of the whole it is to the one and to the other. */
function pairsOfShares(one: Map<string, number>, other: Map<string, number>): [number, number][] {
  const sum = (amounts: Map<string, number>) => [...amounts.values()].reduce((total, amount) => total + amount, 0)
  const [all, whole] = [sum(one), sum(other)]
  const keys = new Set([...one.keys(), ...other.keys()])
  return [...keys].map((key) => [(one.get(key) ?? 0) / all, (other.get(key) ?? 0) / whole])
}
