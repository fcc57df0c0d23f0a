import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const country = z.object({
  iso3: z.string().regex(/^[A-Z]{3}$/),
  name: z.string(),
  entities: z.record(z.string(), z.number()),
})

/** What one reporter spent in one country in one year, in US dollars; corrections make some of them negative. */
export type Expense = { iso3: string; country: string; entity: string; year: number; amount: number }

export const years = Array.from({ length: 12 }, (_, index) => 2013 + index)

/** Every cell of the CEB's expenses by country, ordered by country, entity and year. */
export function readExpenses(folder: string): Expense[] {
  const expenses = years.flatMap((year) => {
    const file = readFileSync(join(folder, `country-expenses-${year}.json`), 'utf8')
    return z
      .array(country)
      .parse(JSON.parse(file))
      .flatMap(({ iso3, name, entities }) =>
        Object.entries(entities).map(([entity, amount]) => ({
          iso3: iso3.toLowerCase(),
          country: name,
          entity,
          year,
          amount,
        })),
      )
  })
  return expenses.sort((a, b) => compare(a.iso3, b.iso3) || compare(a.entity, b.entity) || a.year - b.year)
}

function compare(a: string, b: string) {
  return a < b ? -1 : Number(a > b)
}
