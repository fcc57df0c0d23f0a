// What the UN INFO joint work plans say, as rows: `npx tsx seeds/compute/uninfo.ts <folder with ALB.json …>` writes
// seeds/*.uninfo.csv. The same files always give the same rows; tests compare the two where the files are there.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Coverage, lines, type Offices } from '../formats/lines.ts'
import type { Files } from '../formats/uninfo/country.ts'
import { uninfo } from '../formats/uninfo.ts'
import { gapOf } from './gap.ts'
import { collectedOn, offlineContext, openTally, statedIn } from './offline.ts'
import { rowsOf, writeSeeds } from './table.ts'

/** Computes the rows of every workspace that a file of the folder is a copy of. */
export async function computeUninfo(folder: string): Promise<Files> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const paths = names.sort().map((name) => join(folder, name))
  const tally = openTally()
  const { sources = [], ...files } = await statedIn(uninfo, paths, offlineContext(tally))
  const rows = { ...files, sources: sources.map((source) => ({ ...source, ...published(String(source.version)) })) }
  const dataset = [gapOf('repeated-rows', 'the joint work plans', tally)]
  return { ...rows, reports_to: linesOf(rows), dataset }
}

/** Where the files are published, since when as they are, and under which licence. */
function published(files: string) {
  const version = files
    .split(', ')
    .map((name) => `public/data/uninfo-countries/${name}`)
    .join(', ')
  return { url: 'https://github.com/united-nations/open', version, licence: 'MIT', retrievedAt: collectedOn }
}

function linesOf({ offices = [], covers = [] }: Files) {
  const stated = new Set(rowsOf('reports_to').map(({ from = '' }) => from))
  const allOffices = [...rowsOf('offices'), ...offices] as Offices
  return lines(allOffices, [...rowsOf('covers'), ...covers] as Coverage, stated)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('uninfo', await computeUninfo(process.argv[2] ?? '../shared/data/uninfo-world'))
}
