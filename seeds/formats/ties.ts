import { bases } from '../../cypher/vocabulary.ts'
import type { Line } from '../import/columns.ts'
import type { TableName } from '../tables.ts'
import type { Format, FormatContext, Stated } from './format.ts'
import { sourceNamed } from './own/cited.ts'
import { type Fields, fieldsOf, mapFlag } from './own/mapped-columns.ts'
import { idsFor } from './own/name-ids.ts'
import { namesIn } from './own/named.ts'
import { type Making, officeNamed } from './own/offices.ts'
import { given, ownOf, sourceFlags, sourceOf } from './own/source.ts'
import type { Names } from './own/spellings.ts'
import { kindNamed, levelNamed, ofFlag } from './own/words.ts'

const fields: Fields = {
  from: 'who',
  to: 'with whom',
  kind: 'COORDINATES_WITH where absent, else ACCOUNTABLE_TO or REPORTS_TO',
  role: 'what the one is to the other, in words',
  validFrom: 'since when',
  validTo: 'the first day on which no longer',
  confidence: 'how sure that is, 0 to 1',
  basis: `how it is known: ${bases.join(', ')}; DATASET where absent`,
  source: 'where that stands, by a title or an id',
  locator: 'where in the source',
  note: 'a remark',
}
const needed = ['from', 'to']
const naming = { from: 'parties', to: 'parties' } as const

export const ties: Format = {
  name: 'ties',
  about: 'Who coordinates with whom, as CSV: two columns are enough',
  details: `A row says that one coordinates with another. Who is called exactly as an office or agency of the graph, or has its id,
is that one; anybody else becomes an agency with an office at the level that --level names. May be there, by their
header or by --map:
  ${Object.entries(fields)
    .map(([field, what]) => `${field}: ${what}`)
    .join('\n  ')}
Names that are nearly alike are told and stay apart, until --same says that they are one. --owner says whose it is;
importing files of that owner again brings what they say to the state of the new files.`,
  extension: '.csv',
  looksUpNames: true,
  owned: 'files',
  flags: [
    { flags: '--level <name>', about: 'the level at which those who are new stand, by name or id', isNeeded: true },
    { flags: '--ladder <name>', about: 'the bureaucracy whose levels are meant, where several are in the graph' },
    mapFlag,
    { flags: '--agency-kind <kind>', about: 'what kind of agency those who are new are; else just organisations' },
    ...sourceFlags,
  ],
  async *read(inputs, context) {
    if (inputs.length === 0) return
    const { parties } = await namesIn(inputs, { fields, needed, naming }, context)
    yield sourceOf(inputs, 'DATASET', context)
    const making = yield* makingFor(parties, context)
    if (making === undefined) return
    for (const input of inputs) {
      for await (const line of fieldsOf(input, fields, needed, context)) yield* rowsOf(line, parties, making, context)
    }
    parties.tellAlike()
  },
}

function* makingFor(parties: Names, context: FormatContext): Generator<Stated, Making | undefined> {
  const own = ownOf(context)
  const owner = context.ownName
  const level = levelNamed(given(own, 'level') ?? '', { owner, at: ofFlag('level') }, context)
  if (level === undefined) return undefined
  const at = ofFlag('agency-kind')
  const kind = kindNamed('agency_kinds', given(own, 'agencyKind') ?? 'ORGANISATION', { owner, at }, context)
  for (const word of [level, kind]) if (word.row) yield { ...word.row, ifMissing: false }
  const held = (id: string) => own.standing('Agency', id)?.name
  const ids = idsFor(parties.first.keys(), `${owner}:`, held)
  return { ids, level: level.id, agencyKind: kind.id, basis: 'DATASET' }
}

const tables: Record<string, TableName> = {
  COORDINATES_WITH: 'coordinates_with',
  ACCOUNTABLE_TO: 'accountable_to',
  REPORTS_TO: 'reports_to',
}

function* rowsOf(line: Line, parties: Names, making: Making, context: FormatContext): Generator<Stated> {
  const { cells, at, where } = line
  const owner = context.ownName
  const table =
    tables[
      (cells.kind ?? 'COORDINATES_WITH')
        .trim()
        .toUpperCase()
        .replaceAll(/[\s-]+/g, '_')
    ]
  const wrong = (field: string, expected: string) =>
    context.report({ code: 'BAD_VALUE', ...where(field), field, expected, found: cells[field] ?? '' })
  for (const field of needed) if (!cells[field]?.trim()) wrong(field, `${fields[field]}: a name`)
  if (table === undefined) wrong('kind', `one of ${Object.keys(tables).join(', ')}`)
  if (table === undefined || needed.some((field) => !cells[field]?.trim())) return
  const [one, other] = needed.map((field) => parties.read(cells[field] ?? '', where(field)))
  const from = yield* officeNamed(one ?? '', where('from'), 'from', making, context)
  const to = yield* officeNamed(other ?? '', where('to'), 'to', making, context)
  if (from === undefined || to === undefined) return
  if (from.id === to.id) return wrong('to', `somebody else than ${one}: nobody is tied to oneself`)
  if (table === 'reports_to' && from.agency !== to.agency)
    return wrong('kind', 'ACCOUNTABLE_TO or COORDINATES_WITH, as who reports to another agency is accountable to it')
  const source = yield* sourceNamed(cells, where, context)
  const { role, validFrom, validTo, confidence } = cells
  const note = [role?.trim(), cells.note?.trim()].filter(Boolean).join('; ') || undefined
  const because = { source, locator: cells.locator ?? `${one}: ${other}`, note }
  const basis = cells.basis?.trim().toUpperCase() ?? 'DATASET'
  const row = { from: from.id, to: to.id, validFrom, validTo, confidence, basis, ...because }
  yield { table, row, owner, at, where }
}
