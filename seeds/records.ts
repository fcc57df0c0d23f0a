import { createHash } from 'node:crypto'
import { type Basis, confidenceOf, type Label } from '../cypher/vocabulary.ts'
import { type Row, type TableName, type Tables, tableNames } from './tables.ts'

type Value = string | number | boolean | string[] | undefined
export type Properties = Record<string, Exclude<Value, undefined>>
/** A node to be; `statement` names the file in `cypher/seeds/` that writes it. */
export type NodeRecord = { statement: string; label: Label; id: string; properties: Properties }
/** A relationship to be, between two nodes by their ids. Structure has no id of its own. */
export type RelationshipRecord = {
  statement: string
  type: string
  from: string
  to: string
  id?: string
  properties: Properties
}
export type Records = { nodes: NodeRecord[]; relationships: RelationshipRecord[] }

type Sourced = {
  source?: string | undefined
  locator?: string | undefined
  note?: string | undefined
  evidence?: string[] | undefined
}
type AnyRow = Record<string, Value> & Sourced

const tieTables = [
  'reports_to',
  'accountable_to',
  'coordinates_with',
  'takes_part_in',
  'under',
  'covers',
  'holds',
  'contributes_to',
  'spent',
  'received',
  'addresses',
  'has_factor',
] as const satisfies TableName[]

type TieTable = (typeof tieTables)[number]

/** The columns that become relationships of the row's own record. */
const structures: Partial<Record<TableName, [column: string, statement: string][]>> = {
  offices: [
    ['agency', 'office_of'],
    ['level', 'at_level'],
    ['place', 'located_in'],
  ],
  arrangements: [['level', 'at_level']],
  places: [['partOf', 'part_of']],
  mandates: [['issuedBy', 'issued']],
  practices: [['set', 'of_set']],
  codings: [
    ['of', 'of'],
    ['mediatedBy', 'mediated_by'],
  ],
}

export const labelOf = {
  sources: 'Source',
  evidence: 'Evidence',
  dataset: 'DataSet',
  levels: 'Level',
  agency_kinds: 'AgencyKind',
  arrangement_kinds: 'ArrangementKind',
  place_kinds: 'PlaceKind',
  roles: 'Role',
  mandate_schemes: 'MandateScheme',
  places: 'Place',
  agencies: 'Agency',
  offices: 'Office',
  arrangements: 'Arrangement',
  mandates: 'Mandate',
  factors: 'Factor',
  practice_sets: 'PracticeSet',
  practices: 'Practice',
  codings: 'Coding',
} as const satisfies Partial<Record<TableName, Label>>

/** What stays on the row's own record is everything but what became evidence or a relationship. */
const notProperties = new Set([
  'source',
  'locator',
  'note',
  'from',
  'to',
  'agency',
  'place',
  'partOf',
  'issuedBy',
  'set',
  'of',
  'mediatedBy',
])

/** The nodes and relationships that the rows of all tables stand for, as `owner`'s records. Each id comes once. */
export function recordsOf(rows: Tables, owner: string): Records {
  const nodes = new Map<string, NodeRecord>()
  const relationships = new Map<string, RelationshipRecord>()
  for (const table of tableNames) {
    for (const row of rows[table]) {
      const records = recordsOfRow(table, row, owner)
      for (const node of records.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node)
      for (const relationship of records.relationships) relationships.set(keyOf(relationship), relationship)
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] }
}

/** What one row stands for: its own record, the evidence that it cites, and the structure that its columns state. */
export function recordsOfRow<Name extends TableName>(table: Name, row: Row<Name>, owner: string): Records {
  const nodes: NodeRecord[] = []
  const relationships: RelationshipRecord[] = []
  state(row as unknown as AnyRow)
  return { nodes, relationships }

  function state(row: AnyRow) {
    if (table === 'sources') addNode('sources', String(row.id), row)
    else if (table === 'evidence') addEvidence(row)
    else if (table === 'dataset') addConstant(row)
    else if (table === 'successions') addStructure('succeeds', row.from, row.to, { on: row.on, evidence: cite(row) })
    else if (table === 'place_parts') addStructure('part_of', row.from, row.to, { evidence: cite(row) })
    else if (table === 'agency_parts')
      addStructure('part_of', row.from, row.to, { kind: row.kind, evidence: cite(row) })
    else if (isTie(table)) addTie(table, row)
    else {
      addNode(table as keyof typeof labelOf, String(row.id), described(row))
      for (const [column, statement] of structures[table] ?? []) {
        for (const end of listed(row[column])) {
          if (column === 'issuedBy') addStructure(statement, end, row.id)
          else addStructure(statement, row.id, end)
        }
      }
    }
  }

  function addNode(statement: keyof typeof labelOf, id: string, properties: Record<string, Value>) {
    nodes.push({ statement, label: labelOf[statement], id, properties: present({ ...properties, id, owner }) })
  }

  function addEvidence({ source, ...evidence }: AnyRow) {
    addNode('evidence', String(evidence.id), evidence)
    addStructure('from', evidence.id, source)
  }

  function addConstant({ key, value, note, ...row }: AnyRow) {
    const evidence = cite({ ...row, note })
    // Everybody may say the same of what they brought, so that nobody's is left aside.
    const whose = owner === 'seeds' ? '' : `-${owner}`
    addNode('dataset', `dataset-${key}${whose}`.toLowerCase(), { name: key, value, note, evidence })
  }

  function addStructure(statement: string, from: Value, to: Value, properties: Record<string, Value> = {}) {
    const [type, ends] = [statement.toUpperCase(), { from: String(from), to: String(to) }]
    relationships.push({ statement, type, ...ends, properties: present({ ...properties, owner }) })
  }

  function addTie(table: TieTable, row: AnyRow) {
    const id = String(row.id ?? tieId(table, row))
    const ends = { from: String(row.from), to: String(row.to) }
    const properties = present({ ...described(row), id, owner })
    relationships.push({ statement: table, type: table.toUpperCase(), ...ends, id, properties })
  }

  function described(row: AnyRow): Record<string, Value> {
    const kept = Object.entries(row).filter(([name]) => !notProperties.has(name))
    const evidence = [...new Set([...cite(row), ...listed(row.declaredSizeEvidence).map(String)])]
    const confidence = row.confidence ?? (row.basis === undefined ? undefined : confidenceOf[row.basis as Basis])
    return { ...Object.fromEntries(kept), evidence, confidence }
  }

  function cite({ source, locator, note, evidence = [] }: Sourced): string[] {
    if (source === undefined) return evidence
    const id = evidenceId(source, locator, note)
    addEvidence({ id, source, locator, note })
    return [id, ...evidence]
  }
}

/** What a record is the same by: its id, or for structure its ends. */
export function keyOf(record: NodeRecord | RelationshipRecord) {
  if ('label' in record) return record.id
  const { type, from, to, id } = record
  return id === undefined ? `${type} ${from} ${to}` : `${type} ${id}`
}

function isTie(table: TableName): table is TieTable {
  return (tieTables as readonly TableName[]).includes(table)
}

function listed(value: Value): Value[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** The business key of a tie or an assertion: stable over re-imports, as long as the row says the same thing. */
function tieId(table: TableName, row: Record<string, unknown>): string {
  const distinguishing = [row.role, row.year, row.figure, row.through, row.validFrom]
  const parts = [table, row.from, row.to, ...distinguishing.filter((part) => part !== undefined)]
  return parts.join(':').toLowerCase()
}

/** Whether evidence has its id from what a row says of it, and not from a row of its own. */
export function isMadeEvidence(id: string) {
  return /^ev-[0-9a-f]{12}$/.test(id)
}

function evidenceId(source: string, locator: string | undefined, note: string | undefined) {
  const content = JSON.stringify([source, locator ?? null, note ?? null])
  return `ev-${createHash('sha256').update(content).digest('hex').slice(0, 12)}`
}

function present(properties: Record<string, Value>): Properties {
  const entries = Object.entries(properties).filter(
    (entry): entry is [string, Properties[string]] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries)
}
