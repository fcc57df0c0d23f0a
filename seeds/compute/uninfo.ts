// What the UN INFO joint work plans say about the pilots, as rows: `npx tsx seeds/compute/uninfo.ts <folder with ALB.json …>`
// writes seeds/*.uninfo.csv. The same files always give the same rows; tests compare the two where the files are there.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Coverage, lines, type Offices } from '../formats/lines.ts'
import type { Files } from '../formats/uninfo/country.ts'
import { uninfo } from '../formats/uninfo.ts'
import { offlineContext, statedIn } from './offline.ts'
import { rowsOf, writeSeeds } from './table.ts'

/** Computes the rows of every country whose work plan is listed in sources.csv as `uninfo-<iso3>`. */
export async function computeUninfo(folder: string): Promise<Files> {
  const paths = rowsOf('sources').flatMap(({ id = '' }) => {
    const [, iso3] = /^uninfo-([a-z]{3})$/.exec(id) ?? []
    return iso3 === undefined ? [] : [join(folder, `${iso3.toUpperCase()}.json`)]
  })
  const { sources: _, ...files } = await statedIn(uninfo, paths, offlineContext())
  return { ...files, reports_to: linesOf(files) }
}

function linesOf({ offices = [], covers = [] }: Files) {
  const stated = new Set(rowsOf('reports_to').map(({ from = '' }) => from))
  const allOffices = [...rowsOf('offices'), ...offices] as Offices
  return lines(allOffices, [...rowsOf('covers'), ...covers] as Coverage, stated)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('uninfo', await computeUninfo(process.argv[2] ?? '../shared/data/uninfo'))
}
