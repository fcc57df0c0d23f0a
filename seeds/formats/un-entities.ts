import { z } from 'zod'
import { jsonValues } from '../import/json.ts'
import type { Place } from '../issues.ts'
import { datasetSource } from './file-version.ts'
import type { Format, FormatContext, Stated } from './format.ts'
import { reportIssues } from './shape.ts'

const owner = 'un-entities'
const about = {
  id: owner,
  title: 'Entities of the United Nations system chart',
  publisher: 'Executive Office of the Secretary-General',
  url: 'https://github.com/UN-EOSG-Analytics/un-system-chart-navigator',
  licence: 'none stated',
}
const entity = z.object({
  entity: z.string('a short name').min(1, 'a short name'),
  entity_long: z.string('a name').min(1, 'a name'),
  entity_aliases: z.string().nullish(),
  entity_headquarters: z.string().nullish(),
  category: z.string().nullish(),
  is_ceb_member: z.boolean().nullish(),
})
type Entity = z.output<typeof entity>

const kinds: Record<string, string> = {
  'Funds and Programmes': 'FUND_PROGRAMME',
  'Specialized Agencies': 'SPECIALIZED_AGENCY',
  'Related Organizations': 'RELATED_ORGANIZATION',
  'Departments and Offices': 'SECRETARIAT',
  'Regional Commissions': 'SECRETARIAT',
}
/** What sits and decides is an organ; nobody works for it. */
const organs = /Committee|Commissions$|Expert Bodies|Assembl|Council|Boards/

export const unEntities: Format = {
  name: 'un-entities',
  about: 'Entities of the United Nations system chart, one JSON document',
  details: `An entity that the alias table knows stays as it is in the graph. The others are made: committees, commissions and
boards as intergovernmental organs, the rest as agencies, with a headquarters where one is named.`,
  extension: '.json',
  looksUpNames: true,
  units: ['$.*'],
  brings: /^un-entities$/,
  async *read(inputs, context) {
    for (const input of inputs) {
      yield { table: 'sources', row: datasetSource([input], about), owner, at: { file: input.name } }
      for await (const { pointer, value } of jsonValues(input, ['$.*'], context)) {
        const at = { file: input.name, pointer }
        context.read(at)
        const parsed = entity.safeParse(value)
        if (parsed.success) yield* rowsOf(parsed.data, at, context)
        else reportIssues(context, parsed.error, value, at)
      }
    }
  },
}

function* rowsOf(row: Entity, at: Place, context: FormatContext): Generator<Stated> {
  const common = { owner, at }
  const cited = { source: owner, locator: `entity ${row.entity}` }
  const id = idOf(row.entity)
  const [name, aliases] = [row.entity_long.trim(), row.entity_aliases?.trim() || undefined]
  if (context.isKnownAgency(row.entity, owner) || context.isKnownAgency(name, owner)) return
  if (organs.test(row.category ?? '')) {
    const both = aliases ? `${row.entity}|${aliases}` : row.entity
    const organ = { id, name, aliases: both, level: 'system', kind: 'INTERGOVERNMENTAL_ORGAN', basis: 'DATASET' }
    yield { table: 'arrangements', row: { ...organ, ...cited }, ...common }
    return
  }
  const kind = kinds[row.category ?? ''] ?? 'OTHER'
  const codes = `chart:${row.entity.replaceAll(/[|\s]+/g, ' ')}`
  yield { table: 'agencies', row: { id, name, acronym: row.entity, aliases, kind, codes, ...cited }, ...common }
  if (!row.entity_headquarters) return
  const city = row.entity_headquarters.split(',')[0]?.trim()
  const office = { id: `${id}-hq`, name: `${row.entity} headquarters`, agency: id, level: 'headquarters', city }
  yield { table: 'offices', row: { ...office, basis: 'DATASET', ...cited }, ...common }
  if (!row.is_ceb_member || !context.isElsewhere('ceb', owner)) return
  const member = { from: office.id, to: 'ceb', role: 'PARTICIPANT', basis: 'DATASET', ...cited }
  yield { table: 'takes_part_in', row: member, ...common }
}

function idOf(short: string) {
  const plain = short.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}
