// Documents that several entities cite in the programme budget: `npx tsx seeds/compute/mandates.ts <ppb2027_all_mandates.csv>`
// writes seeds/mandates.ppb.csv and seeds/holds.ppb.csv.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Files, grouped } from './country.ts'
import { spellings } from './spellings.ts'
import { writeSeeds } from './table.ts'

const row = z.object({ Entity: z.string(), 'Full Document Symbol': z.string() })
type Citation = { symbol: string; agency: string }

/** Who issues the documents of a series; other series have no organ in the seeds. */
const issuers: [series: RegExp, organ: string, name: string][] = [
  [/^A\/RES\//, 'ga', 'General Assembly resolution'],
  [/^E\/RES\//, 'ecosoc', 'Economic and Social Council resolution'],
  [/^S\/RES\//, 'security-council', 'Security Council resolution'],
  [/^A\/HRC\/RES\//, 'human-rights-council', 'Human Rights Council resolution'],
]

/** The Chief Executives Board is a body here and no agency, so what it cites is held by nobody. */
const bodies = ['CEB']

/** Each document that at least two entities cite, and who cites it. Rows without a full symbol are no documents. */
export function computeMandates(file: string): Files {
  const shared = grouped(citationsIn(file), ({ symbol }) => symbol).filter(([, cited]) => agencies(cited).length > 1)
  return {
    mandates: shared.map(([symbol]) => ({
      id: idOf(symbol),
      ...described(symbol),
      scheme: 'RESOLUTION',
      source: 'ppb-2027',
      locator: symbol,
    })),
    holds: shared.flatMap(([symbol, cited]) =>
      agencies(cited).map((from) => ({
        from,
        to: idOf(symbol),
        basis: 'DATASET',
        source: 'ppb-2027',
        locator: symbol,
      })),
    ),
  }
}

function citationsIn(file: string): Citation[] {
  const agencyOf = spellings()
  const rows = z.array(row).parse(parse(readFileSync(file), { columns: true, bom: true }))
  return rows.flatMap(({ Entity, 'Full Document Symbol': written }) => {
    const symbol = written.trim()
    return symbol === '' || bodies.includes(Entity) ? [] : [{ symbol, agency: agencyOf(Entity).id }]
  })
}

function agencies(cited: Citation[]) {
  return [...new Set(cited.map(({ agency }) => agency))].sort()
}

/** In our words: the organ and the number, without the title. */
function described(symbol: string) {
  const [series, organ, kind] = issuers.find(([series]) => series.test(symbol)) ?? []
  return { name: series && kind ? `${kind} ${symbol.replace(series, '')}` : symbol, issuedBy: organ }
}

function idOf(symbol: string) {
  return symbol
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('ppb', computeMandates(process.argv[2] ?? '../shared/data/mandates/ppb2027_all_mandates.csv'))
}
