// Documents that several entities cite in the programme budget: `npx tsx seeds/compute/mandates.ts <ppb2027_all_mandates.csv>`
// writes seeds/mandates.ppb.csv and seeds/holds.ppb.csv.
import { pathToFileURL } from 'node:url'
import { ppbMandates } from '../formats/ppb-mandates.ts'
import { type Files, grouped } from '../formats/uninfo/country.ts'
import { offlineContext, statedIn } from './offline.ts'
import { writeSeeds } from './table.ts'

/** Each document that at least two entities cite, and who cites it. Rows without a full symbol are no documents. */
export async function computeMandates(file: string): Promise<Files> {
  const { mandates = [], holds = [] } = await statedIn(ppbMandates, [file], offlineContext())
  const shared = grouped(holds, ({ locator }) => String(locator)).flatMap(([, rows]) => {
    const byHolder = grouped(rows, ({ from }) => String(from)).flatMap(([, rows]) => rows.slice(0, 1))
    return byHolder.length > 1 ? [byHolder] : []
  })
  const mandateOf = new Map(mandates.map((mandate) => [mandate.locator, mandate]))
  const cited = shared.map(([first]) => mandateOf.get(first?.locator)).filter((mandate) => mandate !== undefined)
  return { mandates: cited, holds: shared.flat() }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('ppb', await computeMandates(process.argv[2] ?? '../shared/data/mandates/ppb2027_all_mandates.csv'))
}
