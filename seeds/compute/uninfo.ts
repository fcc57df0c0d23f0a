// What the UN INFO joint work plans of the pilots say, as rows: `npx tsx seeds/compute/uninfo.ts <folder with ALB.json …>`
// writes seeds/*.uninfo.csv. The same files always give the same rows; tests compare the two where the files are there.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Coverage, lines, type Offices } from '../formats/lines.ts'
import type { Files } from '../formats/uninfo/country.ts'
import { uninfo } from '../formats/uninfo.ts'
import { offlineContext, statedIn } from './offline.ts'
import { rowsOf, writeSeeds } from './table.ts'

/** The pilots of Delivering as One. */
const pilots = ['ALB', 'CPV', 'MOZ', 'PAK', 'RWA', 'TZA', 'URY', 'VNM']

/** Computes the rows of the workspaces of these countries, from their files in the folder. */
export async function computeUninfo(folder: string, countries = pilots): Promise<Files> {
  const paths = countries.map((iso3) => join(folder, `${iso3}.json`))
  const { sources = [], ...files } = await statedIn(uninfo, paths, offlineContext())
  const rows = { ...files, sources: sources.map((source) => ({ ...source, ...published(String(source.version)) })) }
  return { ...rows, reports_to: linesOf(rows) }
}

/** Where the files are published, and under which licence. */
function published(files: string) {
  const version = files
    .split(', ')
    .map((name) => `public/data/uninfo-countries/${name}`)
    .join(', ')
  return { url: 'https://github.com/united-nations/open', version, licence: 'MIT' }
}

function linesOf({ offices = [], covers = [] }: Files) {
  const stated = new Set(rowsOf('reports_to').map(({ from = '' }) => from))
  const allOffices = [...rowsOf('offices'), ...offices] as Offices
  return lines(allOffices, [...rowsOf('covers'), ...covers] as Coverage, stated)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('uninfo', await computeUninfo(process.argv[2] ?? '../shared/data/uninfo-world'))
}
