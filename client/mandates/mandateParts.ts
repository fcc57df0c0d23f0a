// What the page of a mandate or goal counts and orders, apart from how it is shown.
import type { Contribution } from './documents.ts'

export type Spending = Contribution & {
  /** What of all that the agency reports on the goals is on this one. */
  ownShare: number | null
}

/** What was spent, greatest first, and what was planned: the two are never compared or added up. */
export function contributionsOf(rows: readonly Contribution[]): { spent: Spending[]; planned: Spending[] } {
  const all = rows
    .map((row) => ({ ...row, ownShare: shareOf(row) }))
    .sort((one, other) => other.amount.amount - one.amount.amount || (one.agency.id < other.agency.id ? -1 : 1))
  return {
    spent: all.filter(({ figure }) => figure === 'EXPENSE'),
    planned: all.filter(({ figure }) => figure === 'BUDGET'),
  }
}

function shareOf({ amount, figure, reported }: Contribution): number | null {
  const whole = figure === 'EXPENSE' ? reported.expense : reported.budget
  return whole && whole.currency === amount.currency && whole.amount > 0 ? amount.amount / whole.amount : null
}

/** The last year of money that is no later than the date; null where there is none. */
export function lastYear(rows: readonly Pick<Contribution, 'year'>[], asOf: string): number | null {
  const years = rows.map(({ year }) => year).filter((year) => year <= Number(asOf.slice(0, 4)))
  return years.length === 0 ? null : Math.max(...years)
}

export type YearOfMoney = { year: number; agencies: number; spent: number; planned: number }

/** How many agencies put money on it in each year, and how much of one currency: their number grows, so years do not compare. */
export function byYear(rows: readonly Contribution[]): YearOfMoney[] {
  const years = new Map<number, YearOfMoney & { who: Set<string> }>()
  for (const { year, figure, amount, agency } of rows) {
    const counted = years.get(year) ?? { year, agencies: 0, spent: 0, planned: 0, who: new Set<string>() }
    counted[figure === 'EXPENSE' ? 'spent' : 'planned'] += amount.amount
    counted.who.add(agency.id)
    years.set(year, counted)
  }
  return [...years.values()]
    .map(({ who, ...year }) => ({ ...year, agencies: who.size }))
    .sort((one, other) => one.year - other.year)
}
