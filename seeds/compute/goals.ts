// What agencies spent on each goal: `npx tsx seeds/compute/goals.ts <expenses_sdgs.csv>` writes seeds/contributes_to.sdgs.csv.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Files, grouped } from './country.ts'
import { spellings } from './spellings.ts'
import { writeSeeds } from './table.ts'

const row = z.object({
  calendar_year: z.string().regex(/^\d{4}$/),
  entity_code: z.string(),
  type_of_financial_information: z.enum(['EXP', 'BUD', 'BUG']),
  amount: z.string().transform(Number).pipe(z.number()),
  sdg_goal: z.string(),
})

/** Money of each agency on each of the 17 goals, year by year. Expense and budget stay apart; money on no goal is left out. */
export function computeGoals(file: string): Files {
  const agencyOf = spellings()
  const rows = z.array(row).parse(parse(readFileSync(file), { columns: true, bom: true }))
  const onGoals = rows.filter(({ sdg_goal }) => /^([1-9]|1[0-7])$/.test(sdg_goal))
  const sums = grouped(onGoals, (one) =>
    [agencyOf(one.entity_code).id, one.sdg_goal, one.calendar_year, figureOf(one)].join(' '),
  )
  return {
    contributes_to: sums.map(([key, alike]) => {
      const [from = '', goal = '', year = '', figure = ''] = key.split(' ')
      const amount = Number(alike.reduce((sum, one) => sum + one.amount, 0).toFixed(2))
      const locator = `${alike[0]?.entity_code} ${year}`
      return { from, to: `sdg-${goal}`, year, amount, figure, basis: 'DATASET', source: 'ceb-sdgs', locator }
    }),
  }
}

function figureOf({ type_of_financial_information: type }: z.output<typeof row>) {
  return type === 'EXP' ? 'EXPENSE' : 'BUDGET'
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('sdgs', computeGoals(process.argv[2] ?? '../shared/data/ceb/expenses_sdgs.csv'))
}
