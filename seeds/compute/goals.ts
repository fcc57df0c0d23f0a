// What agencies spent on each goal: `npx tsx seeds/compute/goals.ts <expenses_sdgs.csv>` writes seeds/contributes_to.sdgs.csv.
import { pathToFileURL } from 'node:url'
import { cebSdgs } from '../formats/ceb-sdgs.ts'
import { type Files, grouped } from '../formats/uninfo/country.ts'
import { offlineContext, statedIn } from './offline.ts'
import { writeSeeds } from './table.ts'

/** Money of each agency on each of the 17 goals and on none, year by year. Expense and budget stay apart. */
export async function computeGoals(file: string): Promise<Files> {
  const { contributes_to = [] } = await statedIn(cebSdgs, [file], offlineContext())
  const goalOf = (to: unknown) => String(to).replace('sdg-', '')
  const ordered = grouped(contributes_to, (row) => [row.from, goalOf(row.to), row.year, row.figure].join(' '))
  return { contributes_to: ordered.flatMap(([, rows]) => rows) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('sdgs', await computeGoals(process.argv[2] ?? '../shared/data/ceb/expenses_sdgs.csv'))
}
