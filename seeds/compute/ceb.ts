// What the CEB's expenses by country say, and the offices that follow: `npx tsx seeds/compute/ceb.ts <folder with
// country-expenses-2013.json …>` writes seeds/*.ceb.csv. Run it after uninfo.ts, whose offices it leaves alone.
import { pathToFileURL } from 'node:url'
import { type Files, grouped } from './country.ts'
import { type Expense, readExpenses } from './expenses.ts'
import { type Coverage, lines, type Offices } from './lines.ts'
import { spellings } from './spellings.ts'
import { rowsOf, writeSeeds } from './table.ts'

/** What one agency spent in one country, year by year, and the days on which that shows it at work there. */
type Work = { agency: string; acronym: string; iso3: string; rows: Expense[]; first: number; last: number }

const rule = 'Rule: at work from the first year with expenses above zero.'

/** Spending of every reporter in every country and year, and an office of each agency where it is at work. */
export function computeCeb(folder: string): Files {
  const works = worksIn(readExpenses(folder))
  const lastReport = new Map<string, number>()
  for (const { agency, rows } of works) {
    const last = Math.max(...rows.map(({ year }) => year))
    lastReport.set(agency, Math.max(last, lastReport.get(agency) ?? 0))
  }
  const shown = works
    .filter(isSign())
    .map((work) => ({ ...work, span: spanOf(work, lastReport.get(work.agency) ?? 0) }))
  const existing = new Set([...rowsOf('offices'), ...rowsOf('offices', 'uninfo')].map(({ id }) => id))
  const covered = new Set(rowsOf('covers').map(({ from }) => from))
  const alsoCovered = new Set(rowsOf('covers', 'uninfo').map(({ from, validFrom }) => `${from} ${validFrom}`))
  const nameOf = new Map(rowsOf('places').map(({ id, name }) => [id, name]))
  const offices = shown
    .filter((work) => !existing.has(officeOf(work)))
    .map(({ span: { observedUntil, ...span }, ...work }) => ({
      id: officeOf(work),
      name: `${work.acronym} ${nameOf.get(work.iso3)}`,
      agency: work.agency,
      level: 'country',
      ...span,
      ...derived(work),
    }))
  const covers = shown
    .filter((work) => !covered.has(officeOf(work)) && !alsoCovered.has(`${officeOf(work)} ${work.span.validFrom}`))
    .map(({ span, ...work }) => ({
      from: officeOf(work),
      to: work.iso3,
      presence: 'UNKNOWN',
      ...span,
      ...derived(work),
    }))
  const everyOffice = [...rowsOf('offices').filter(({ level }) => level === 'regional'), ...offices] as Offices
  return {
    spent: works.flatMap(({ agency, iso3, rows }) =>
      rows.map(({ year, amount }) => ({
        from: agency,
        to: iso3,
        year,
        amount,
        basis: 'DATASET',
        source: `ceb-${year}`,
        locator: iso3.toUpperCase(),
      })),
    ),
    offices,
    covers,
    reports_to: lines(everyOffice, [...rowsOf('covers'), ...covers] as Coverage, new Set()),
  }
}

function worksIn(expenses: Expense[]): Work[] {
  const agencyOf = spellings()
  return grouped(expenses, ({ entity, iso3 }) => `${agencyOf(entity).id} ${iso3}`).map(([, rows]) => {
    const { iso3 = '', entity = '' } = rows[0] ?? {}
    const positive = rows.filter(({ amount }) => amount > 0).map(({ year }) => year)
    const { id, acronym } = agencyOf(entity)
    return { agency: id, acronym, iso3, rows, first: Math.min(...positive), last: Math.max(...positive) }
  })
}

/** Spending shows an agency at work, unless it is nowhere above zero, at home, or a reporter's who stands for several. */
function isSign() {
  const home = new Map(
    rowsOf('offices')
      .filter(({ level }) => level === 'headquarters')
      .map(({ agency, place }) => [agency, place]),
  )
  const several = new Set(
    rowsOf('agencies')
      .filter(({ kind }) => kind === 'REPORTING_AGGREGATE')
      .map(({ id }) => id),
  )
  return ({ agency, iso3, first }: Work) => Number.isFinite(first) && home.get(agency) !== iso3 && !several.has(agency)
}

/** Ended only where the agency went on reporting and this country stopped. */
function spanOf({ first, last }: Work, lastReport: number) {
  const validFrom = `${first}-01-01`
  return last < lastReport ? { validFrom, validTo: `${last + 1}-01-01` } : { validFrom, observedUntil: `${last}-12-31` }
}

function derived({ iso3, last }: Work) {
  return { basis: 'DERIVED', source: `ceb-${last}`, locator: iso3.toUpperCase(), note: rule }
}

function officeOf({ agency, iso3 }: Work) {
  return `${agency}-${iso3}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeSeeds('ceb', computeCeb(process.argv[2] ?? '../shared/data/ceb'))
}
