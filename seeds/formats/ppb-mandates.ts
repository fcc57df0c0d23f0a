import { z } from 'zod'
import type { Input } from '../import/bytes.ts'
import { type Line, linesOf } from '../import/columns.ts'
import { datasetSource } from './file-version.ts'
import type { Format, FormatContext } from './format.ts'
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

/** Who cites documents and is a body here, and no agency: it addresses what it cites. */
const bodies = new Map([['CEB', 'ceb']])

export const ppbMandates: Format = {
  name: 'ppb-mandates',
  about: 'Documents that entities cite as their mandates in the proposed programme budget, as CSV',
  details: `Every entity HOLDS each document that it cites, once; the Chief Executives Board, which is a body, ADDRESSES them.
A row without a full document symbol is no document: such rows, and those that say again what an entity cites, are
counted. Each budget is a source of its own, ppb-<year>, from the column Origin Document.`,
  extension: '.csv',
  looksUpNames: true,
  brings: /^ppb-\d{4}$/,
  async *read(inputs, context) {
    const known = new Set<string>()
    for (const input of inputs) {
      for await (const line of linesOf(input, { required: columns }, context)) {
        const citation = citationIn(line, context)
        if (citation === undefined) continue
        const { owner, table, from, symbol } = citation
        const common = { owner, at: line.at, repeats: true }
        if (!known.has(owner)) yield { table: 'sources', row: sourceOf(owner, inputs), ...common }
        known.add(owner)
        const key = [owner, from, symbol].join(' ')
        if (known.has(key)) {
          context.passOver('another row says that the same entity cites the same document')
          continue
        }
        known.add(key)
        const cited = { source: owner, locator: symbol }
        yield { table: 'mandates', row: { ...mandateOf(symbol, owner, context), ...cited }, ...common }
        yield { table, row: { from, to: mandateId(symbol), basis: 'DATASET', ...cited }, ...common }
      }
    }
  },
}

type Citation = { owner: string; table: 'holds' | 'addresses'; from: string; symbol: string }

/** Who cites which document in which budget; undefined where a row cites none, or is not understood. */
function citationIn({ cells, where }: Line, context: FormatContext): Citation | undefined {
  const parsed = row.safeParse(cells)
  if (!parsed.success) {
    reportCells(context, parsed.error, cells, where)
    return undefined
  }
  const { Entity: entity, 'Origin Document': budget } = parsed.data
  const symbol = parsed.data['Full Document Symbol']?.trim()
  if (!symbol) {
    context.passOver('no full document symbol, so no document')
    return undefined
  }
  const owner = budget.toLowerCase().replace(' ', '-')
  const body = bodies.get(entity)
  if (body === undefined) {
    const agency = context.agency(entity, where('Entity'), 'Entity')
    return agency && { owner, table: 'holds', from: agency.id, symbol }
  }
  if (context.isElsewhere(body, owner)) return { owner, table: 'addresses', from: body, symbol }
  context.passOver(`cited by ${entity}, a body that the graph does not have`)
  return undefined
}

/** In our words: the organ and the number, without the title. */
function mandateOf(symbol: string, owner: string, context: FormatContext) {
  const issuer = issuerOf(symbol)
  const name = issuer ? `${issuer.kind} ${symbol.replace(issuer.series, '')}` : symbol
  const issuedBy = issuer && context.isElsewhere(issuer.organ, owner) ? { issuedBy: issuer.organ } : {}
  return { id: mandateId(symbol), name, scheme: 'RESOLUTION', ...issuedBy }
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
  const about = {
    id,
    title: `Mandates cited in the proposed programme budget for ${id.slice(-4)}`,
    publisher: 'United Nations Secretariat',
    url: 'https://github.com/united-nations/mandates',
    licence: 'none stated',
  }
  return { ...datasetSource(inputs, about), ...periodOf([Number(id.slice(-4))]) }
}
