// What entities cite in the programme budget: `npx tsx seeds/compute/mandates.ts <ppb2027_all_mandates.csv>` writes
// seeds/mandates.ppb.csv, holds.ppb.csv, addresses.ppb.csv and dataset.ppb.csv.
import { pathToFileURL } from 'node:url'
import { ppbMandates } from '../formats/ppb-mandates.ts'
import { type Files, grouped } from '../formats/uninfo/country.ts'
import { gapOf } from './gap.ts'
import { offlineContext, openTally, statedIn } from './offline.ts'
import { writeSeeds } from './table.ts'

/** Each document that anybody cites, who cites it, and how many rows of the file add nothing to that. */
export async function computeMandates(file: string): Promise<Files> {
  const tally = openTally()
  const { mandates = [], holds = [], addresses = [] } = await statedIn(ppbMandates, [file], offlineContext(tally))
  return {
    mandates: grouped(mandates, ({ locator }) => String(locator)).flatMap(([, rows]) => rows.slice(0, 1)),
    holds: grouped(holds, ({ locator }) => String(locator)).flatMap(([, rows]) => rows),
    addresses,
    dataset: [gapOf('citations', 'the programme budget for 2027', tally)],
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('ppb', await computeMandates(process.argv[2] ?? '../shared/data/mandates/ppb2027_all_mandates.csv'))
}
