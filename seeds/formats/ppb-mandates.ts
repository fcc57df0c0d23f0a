import { z } from 'zod'
import type { Input } from '../import/bytes.ts'
import { linesOf } from '../import/columns.ts'
import type { Format } from './format.ts'
import { periodOf } from './period.ts'
import { reportCells } from './shape.ts'

const columns = ['Origin Document', 'Entity', 'Full Document Symbol']
const row = z.object({
  'Origin Document': z.string('the budget').regex(/^PPB \d{4}$/, 'the budget, such as PPB 2027'),
  Entity: z.string('the entity that cites the document'),
  'Full Document Symbol': z.string().optional(),
})

/** Who issues the documents of a series; other series have no organ in the seeds. */
const issuers: [series: RegExp, organ: string, name: string][] = [
  [/^A\/RES\//, 'ga', 'General Assembly resolution'],
  [/^E\/RES\//, 'ecosoc', 'Economic and Social Council resolution'],
  [/^S\/RES\//, 'security-council', 'Security Council resolution'],
  [/^A\/HRC\/RES\//, 'human-rights-council', 'Human Rights Council resolution'],
]

/** The Chief Executives Board is a body here and no agency, so what it cites is held by nobody. */
const bodies = ['CEB']

export const ppbMandates: Format = {
  name: 'ppb-mandates',
  about: 'Documents that entities cite as their mandates in the proposed programme budget, as CSV',
  details: `Every entity HOLDS each document that it cites; a row without a full document symbol is no document and is left
out. Each budget is a source of its own, ppb-<year>, from the column Origin Document.`,
  extension: '.csv',
  looksUpNames: true,
  brings: /^ppb-\d{4}$/,
  async *read(inputs, context) {
    const budgets = new Set<string>()
    for (const input of inputs) {
      for await (const { cells, at, where } of linesOf(input, { required: columns }, context)) {
        const parsed = row.safeParse(cells)
        if (!parsed.success) {
          reportCells(context, parsed.error, cells, where)
          continue
        }
        const symbol = parsed.data['Full Document Symbol']?.trim()
        if (!symbol || bodies.includes(parsed.data.Entity)) continue
        const agency = context.agency(parsed.data.Entity, where('Entity'), 'Entity')
        if (agency === undefined) continue
        const owner = parsed.data['Origin Document'].toLowerCase().replace(' ', '-')
        const common = { owner, at, repeats: true }
        if (!budgets.has(owner)) yield { table: 'sources', row: sourceOf(owner, inputs), ...common }
        budgets.add(owner)
        const [issuer, cited] = [issuerOf(symbol), { source: owner, locator: symbol }]
        const issuedBy = issuer && context.isElsewhere(issuer.organ, owner) ? { issuedBy: issuer.organ } : {}
        yield { table: 'mandates', row: { ...mandateOf(symbol), ...issuedBy, ...cited }, ...common }
        const holding = { from: agency.id, to: mandateId(symbol), basis: 'DATASET', ...cited }
        yield { table: 'holds', row: holding, ...common }
      }
    }
  },
}

/** In our words: the organ and the number, without the title. */
function mandateOf(symbol: string) {
  const issuer = issuerOf(symbol)
  const name = issuer ? `${issuer.kind} ${symbol.replace(issuer.series, '')}` : symbol
  return { id: mandateId(symbol), name, scheme: 'RESOLUTION' }
}

function issuerOf(symbol: string) {
  const [series, organ, kind] = issuers.find(([series]) => series.test(symbol)) ?? []
  return series && organ && kind ? { series, organ, kind } : undefined
}

function mandateId(symbol: string) {
  const id = symbol.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return id.replaceAll(/^-|-$/g, '')
}

function sourceOf(id: string, inputs: Input[]) {
  return {
    id,
    title: `Mandates cited in the proposed programme budget for ${id.slice(-4)}`,
    publisher: 'United Nations Secretariat',
    kind: 'DATASET',
    version: inputs.map(({ name }) => name.split('/').at(-1)).join(', '),
    sha256: inputs.map(({ sha256 }) => sha256).join(' '),
    ...periodOf([Number(id.slice(-4))]),
    access: 'PUBLIC',
  }
}
