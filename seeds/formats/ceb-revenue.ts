import { z } from 'zod'
import type { Input } from '../import/bytes.ts'
import { type Line, linesOf } from '../import/columns.ts'
import type { Place } from '../issues.ts'
import { readingOf } from './donors.ts'
import { datasetSource, openData } from './file-version.ts'
import type { Format, FormatContext } from './format.ts'
import { periodOf } from './period.ts'
import { reportCells } from './shape.ts'

const owner = 'ceb-revenue'
const columns = ['amount', '_currency', 'entity', 'calendar_year', 'donor', 'contrib_type']
const kinds = new Map([['amount', 'number'] as const])
const row = z.object({
  amount: z
    .string('an amount in US dollars')
    .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i, 'an amount in US dollars')
    .transform(Number),
  _currency: z.literal('USD', 'USD, as amounts of other currencies are not added up'),
  entity: z.string('the name of an agency'),
  calendar_year: z.string('a year').regex(/^\d{4}$/, 'a year such as 2024'),
  donor: z.string().default(''),
  contrib_type: z.string('a code of contributor, such as C04D'),
})

/** What one agency received from one giver in one way in one year: the sum of its rows. */
type Sum = {
  from: string
  to: string
  year: string
  through: string
  amount: number
  spellings: Set<string>
  at: Place
}

export const cebRevenue: Format = {
  name: 'ceb-revenue',
  about: 'CEB statistics: what each entity received from others and through pooled funds, as CSV',
  details: `Read is what came from organisations of the system and through funds that they administer, by the reviewed
table seeds/formats/donors.csv: RECEIVED, from the agency or the administrator. Rows of other donors, and of spellings
that nobody reviewed, are counted by donor. All rows are one source, ceb-revenue: give all files in one command.`,
  extension: '.csv',
  looksUpNames: true,
  brings: /^ceb-revenue$/,
  async *read(inputs, context) {
    const sums = new Map<string, Sum>()
    for (const input of inputs) {
      for await (const line of linesOf(input, { required: columns, kinds }, context)) addUp(line, context, sums)
    }
    const years = [...sums.values()].map(({ year }) => Number(year))
    yield { table: 'sources', row: sourceOf(inputs, years), owner, at: { file: inputs[0]?.name ?? '' } }
    for (const { at, amount, spellings, ...sum } of sums.values()) {
      const cited = { currency: 'USD', basis: 'DATASET', source: owner, locator: [...spellings].join('; ') }
      yield { table: 'received', row: { ...sum, amount: Number(amount.toFixed(2)), ...cited }, owner, at }
    }
  },
}

function addUp({ cells, at, where }: Line, context: FormatContext, sums: Map<string, Sum>) {
  const parsed = row.safeParse(cells)
  if (!parsed.success) {
    reportCells(context, parsed.error, cells, where)
    return
  }
  const { amount, entity, calendar_year: year, donor, contrib_type: contributor } = parsed.data
  const agency = context.agency(entity, where('entity'), 'entity')
  if (agency === undefined) return
  const reading = readingOf(donor, contributor)
  const why = 'why' in reading ? reading.why : reading.from === agency.id ? 'from the recipient itself' : undefined
  if ('why' in reading || why !== undefined) {
    context.passOver(donor === '' ? `${why}` : `${why}: ${donor}`)
    return
  }
  const { from: to, through } = reading
  const key = [agency.id, to, year, through].join(' ')
  const sum = sums.get(key) ?? { from: agency.id, to, year, through, amount: 0, spellings: new Set(), at }
  sum.amount += amount
  sum.spellings.add(`${entity} ${year}: ${donor}`)
  sums.set(key, sum)
}

function sourceOf(inputs: Input[], years: number[]) {
  const about = {
    id: owner,
    title: 'Revenue of the United Nations system from others than governments',
    publisher: 'Chief Executives Board for Coordination',
    ...openData,
  }
  return { ...datasetSource(inputs, about), ...periodOf(years) }
}
