// What agencies received from each other and through pooled funds: `npx tsx seeds/compute/received.ts
// <revenue_non_gov_donors.csv>` writes seeds/received.ceb.csv, and into dataset.ceb.csv which rows were not read.
import { pathToFileURL } from 'node:url'
import { cebRevenue } from '../formats/ceb-revenue.ts'
import { type Files, grouped } from '../formats/uninfo/country.ts'
import { gapOf } from './gap.ts'
import { offlineContext, openTally, statedIn } from './offline.ts'
import { writeSeeds } from './table.ts'

/** Money of each agency from each other agency or administrator of funds, by year and way, and the rows not read. */
export async function computeReceived(file: string): Promise<Files> {
  const tally = openTally()
  const { received = [] } = await statedIn(cebRevenue, [file], offlineContext(tally))
  const ordered = grouped(received, ({ from, to, year, through }) => [from, to, year, through].join(' '))
  return {
    received: ordered.flatMap(([, rows]) => rows),
    dataset: [gapOf('revenue', 'the revenue from others than governments', tally)],
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('ceb', await computeReceived(process.argv[2] ?? '../shared/data/ceb/revenue_non_gov_donors.csv'))
}
