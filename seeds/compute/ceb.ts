// What the CEB's expenses by country say, and the offices that follow: `npx tsx seeds/compute/ceb.ts <folder with
// country-expenses-2013.json …>` writes seeds/*.ceb.csv. Run it after uninfo.ts, whose offices it leaves alone.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cebExpenses, coverRow, isSign, officeRow, openSigns } from '../formats/ceb-expenses.ts'
import { type Coverage, lines, type Offices } from '../formats/lines.ts'
import { type Files, grouped } from '../formats/uninfo/country.ts'
import { collectedOn, offlineContext, statedIn } from './offline.ts'
import { rowsOf, writeSeeds } from './table.ts'

const years = Array.from({ length: 12 }, (_, index) => 2013 + index)
/** The last two years with expenses on record. */
export const lately = years.slice(-2)

/** Spending of every reporter in every country and year, and an office of each agency where it is at work. */
export async function computeCeb(folder: string): Promise<Files> {
  const existing = [...rowsOf('offices'), ...rowsOf('offices', 'uninfo')].map(({ id = '' }) => id)
  const context = offlineContext()
  const paths = years.map((year) => join(folder, `country-expenses-${year}.json`))
  const { spent = [] } = await statedIn(cebExpenses, paths, context)
  const acronymOf = new Map(rowsOf('agencies').map(({ id = '', acronym = '' }) => [id, acronym]))
  const signs = openSigns()
  const ordered = grouped(spent, ({ from, to }) => `${from} ${to}`).flatMap(([, rows]) => rows)
  for (const { from, to, year, amount } of ordered) {
    const agency = context.agency(acronymOf.get(String(from)) ?? '', { file: '' }, '')
    if (agency) signs.add({ agency, iso3: String(to), year: Number(year), amount: Number(amount) })
  }
  const works = signs.works().filter(isSign)
  const covered = new Set(rowsOf('covers').map(({ from }) => from))
  // An office that a work plan shows from the same day on has a cover with the same id; from another day on, one of each.
  const alsoCovered = new Set(rowsOf('covers', 'uninfo').map(({ from, validFrom }) => `${from} ${validFrom}`))
  const offices = works
    .map((work) => officeRow(work, context.placeById(work.iso3)?.name ?? work.iso3))
    .filter(({ id }) => !existing.includes(id))
  const covers = works
    .map((work) => coverRow(work, collectedOn))
    .filter(({ from, validFrom }) => !covered.has(from) && !alsoCovered.has(`${from} ${validFrom}`))
  const everyOffice = [...rowsOf('offices').filter(({ level }) => level === 'regional'), ...offices] as Offices
  return {
    spent: ordered,
    offices,
    covers,
    reports_to: lines(everyOffice, [...rowsOf('covers'), ...covers] as Coverage, new Set()),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('ceb', await computeCeb(process.argv[2] ?? '../shared/data/ceb'))
}
