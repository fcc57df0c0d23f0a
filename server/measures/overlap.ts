import { z } from 'zod'
import { statement } from '../statement.ts'

const params = z.object({ agencies: z.array(z.string()), asOf: z.string(), includeIllustrative: z.boolean() })

export const mandatesOf = statement('overlap/mandates', {
  params,
  row: z.object({ agency: z.string(), mandates: z.array(z.string()) }),
})

export const spendingOf = statement('overlap/spending', {
  params,
  row: z.object({ agency: z.string(), goal: z.string(), amount: z.number(), year: z.number() }),
})

/** What agencies hold, and what they spent in one year. An agency without a row has no such data. */
export type Facts = { holdings: z.output<typeof mandatesOf.row>[]; spent: z.output<typeof spendingOf.row>[] }

/** Shared ones over all, 0 to 1 (Jaccard 1901). */
export function jaccard(one: Set<string>, other: Set<string>): number {
  const shared = sharedBy(one, other)
  return shared === 0 ? 0 : rounded(shared / (one.size + other.size - shared))
}

export function sharedBy(one: Set<string>, other: Set<string>): number {
  let shared = 0
  for (const item of one) if (other.has(item)) shared++
  return shared
}

// What is equal must rank as equal, whatever order its parts were added in.
const rounded = (overlap: number) => Number(overlap.toFixed(6))

/** 1 minus half the sum of differences between shares of the whole, 0 to 1 (Schoener 1970). Amounts are above zero. */
export function schoener(one: Map<string, number>, other: Map<string, number>): number {
  const sum = (amounts: Map<string, number>) => [...amounts.values()].reduce((total, amount) => total + amount, 0)
  const [all, whole] = [sum(one), sum(other)]
  const share = (amounts: Map<string, number>, total: number, key: string) => (amounts.get(key) ?? 0) / total
  const keys = new Set([...one.keys(), ...other.keys()])
  const differences = [...keys].map((key) => Math.abs(share(one, all, key) - share(other, whole, key)))
  return rounded(1 - differences.reduce((total, difference) => total + difference, 0) / 2)
}
