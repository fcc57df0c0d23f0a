import { z } from 'zod'
import { noGoal } from '../../cypher/vocabulary.ts'
import type { Input } from '../import/bytes.ts'
import { linesOf } from '../import/columns.ts'
import type { Place } from '../issues.ts'
import { datasetSource, openData } from './file-version.ts'
import type { Format, FormatContext } from './format.ts'
import { periodOf } from './period.ts'
import { reportCells } from './shape.ts'

const owner = 'ceb-sdgs'
const columns = ['calendar_year', 'entity_code', 'type_of_financial_information', 'amount', 'sdg_goal']
const kinds = new Map([['amount', 'number'] as const])
const row = z.object({
  calendar_year: z.string('a year').regex(/^\d{4}$/, 'a year such as 2024'),
  entity_code: z.string('the name of an agency'),
  type_of_financial_information: z.enum(['EXP', 'BUD', 'BUG'], 'one of EXP, BUD, BUG'),
  amount: z
    .string('an amount in US dollars')
    .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i, 'an amount in US dollars')
    .transform(Number),
  sdg_goal: z.string('a goal').regex(/^([1-9]|1[0-7]|[Xx]00)$/, 'a goal from 1 to 17, or X00 for money on none'),
})

/** Money of one agency on one goal in one year, of one kind of figure: the sum of its rows. */
type Sum = { from: string; to: string; year: string; figure: string; locator: string; amount: number; at: Place }

export const cebSdgs: Format = {
  name: 'ceb-sdgs',
  about: 'CEB statistics: what each entity spent or planned on each goal, as CSV',
  details: `Expense (EXP) and budget (BUD, BUG) are kept apart and never added up. Money on no goal (X00) is on the row
no-goal of the mandates. All rows are one source, ceb-sdgs: give all files in one command.`,
  extension: '.csv',
  looksUpNames: true,
  brings: /^ceb-sdgs$/,
  async *read(inputs, context) {
    const sums = new Map<string, Sum>()
    for (const input of inputs) await addUp(input, context, sums)
    const years = [...sums.values()].map(({ year }) => Number(year))
    yield { table: 'sources', row: sourceOf(inputs, years), owner, at: { file: inputs[0]?.name ?? '' } }
    for (const { at, amount, ...sum } of sums.values()) {
      const cited = { currency: 'USD', basis: 'DATASET', source: owner }
      yield { table: 'contributes_to', row: { ...sum, amount: Number(amount.toFixed(2)), ...cited }, owner, at }
    }
  },
}

async function addUp(input: Input, context: FormatContext, sums: Map<string, Sum>) {
  for await (const { cells, at, where } of linesOf(input, { required: columns, kinds }, context)) {
    const parsed = row.safeParse(cells)
    if (!parsed.success) {
      reportCells(context, parsed.error, cells, where)
      continue
    }
    const { calendar_year: year, entity_code: entity, type_of_financial_information: type } = parsed.data
    const agency = context.agency(entity, where('entity_code'), 'entity_code')
    const { sdg_goal: goal, amount } = parsed.data
    if (agency === undefined) continue
    const figure = type === 'EXP' ? 'EXPENSE' : 'BUDGET'
    const to = /^x/i.test(goal) ? noGoal : `sdg-${goal}`
    const key = [agency.id, to, year, figure].join(' ')
    const sum = sums.get(key)
    if (sum) sum.amount += amount
    else sums.set(key, { from: agency.id, to, year, figure, locator: `${entity} ${year}`, amount, at })
  }
}

function sourceOf(inputs: Input[], years: number[]) {
  const about = {
    id: owner,
    title: 'Expenses of the United Nations system by goal',
    publisher: 'Chief Executives Board for Coordination',
    ...openData,
  }
  return { ...datasetSource(inputs, about), ...periodOf(years) }
}
