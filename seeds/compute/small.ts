// Which agencies count as small and specialised: `npx tsx seeds/compute/small.ts` writes seeds/has_factor.small.csv out of
// the other seed files. Run it after ceb.ts. Our own threshold: the study that names the factor states none.
import { pathToFileURL } from 'node:url'
import { type Files, grouped } from '../formats/uninfo/country.ts'
import { lately } from './ceb.ts'
import { aggregateKinds, rowsOf, writeSeeds } from './table.ts'

// One year alone puts agencies on either side of the threshold by chance.
const years = lately.map(String)
const rule =
  'Rule: a specialized agency that spent less by country than half of all reporters did, in each of the last two years. The threshold is ours; the study states none.'

/** The specialized agencies below the median of all reporters' expenses by country, in US dollars, in each of the years. */
export function computeSmall(): Files {
  const specialized = new Set(
    rowsOf('agencies').flatMap(({ id = '', kind }) => (kind === 'SPECIALIZED_AGENCY' ? [id] : [])),
  )
  const kinds = aggregateKinds()
  const aggregates = new Set(rowsOf('agencies').flatMap(({ id = '', kind = '' }) => (kinds.has(kind) ? [id] : [])))
  const spent = rowsOf('spent', 'ceb').filter(({ from = '' }) => !aggregates.has(from))
  const below = years.map((year) => belowMedian(spent.filter((row) => row.year === year)))
  const small = [...(below[0] ?? [])].filter(
    (agency) => specialized.has(agency) && below.every((set) => set.has(agency)),
  )
  return {
    has_factor: small.sort().map((from) => ({
      from,
      to: 'small-specialised-status',
      validFrom: `${years[0]}-01-01`,
      basis: 'DERIVED',
      source: 'ceb-expenses',
      locator: years.join('–'),
      note: rule,
    })),
  }
}

function belowMedian(spent: Record<string, string>[]): Set<string> {
  const totals = grouped(spent, ({ from = '' }) => from).map(
    ([agency, rows]) => [agency, rows.reduce((sum, { amount }) => sum + Number(amount), 0)] as const,
  )
  const inOrder = totals.map(([, total]) => total).sort((a, b) => a - b)
  const middle = inOrder.length / 2
  const median = ((inOrder[Math.ceil(middle) - 1] ?? 0) + (inOrder[Math.floor(middle)] ?? 0)) / 2
  return new Set(totals.flatMap(([agency, total]) => (total < median ? [agency] : [])))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeSeeds('small', computeSmall())
