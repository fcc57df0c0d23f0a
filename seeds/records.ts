import { createHash } from 'node:crypto'
import { type Basis, confidenceOf, type Label } from '../cypher/vocabulary.ts'
import type { Row, TableName, Tables } from './tables.ts'

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
  'addresses',
  'has_factor',
] as const satisfies TableName[]

const nodeTables = [
  'levels',
  'places',
  'agencies',
  'offices',
  'arrangements',
  'mandates',
  'factors',
  'practice_sets',
  'practices',
  'codings',
] as const satisfies TableName[]

const labelOf = {
  sources: 'Source',
  evidence: 'Evidence',
  dataset: 'DataSet',
  levels: 'Level',
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
export function recordsOf(tables: Tables, owner: string): Records {
  const nodes = new Map<string, NodeRecord>()
  const relationships: RelationshipRecord[] = []

  for (const source of tables.sources) addNode('sources', source.id, source)
  for (const { source, ...evidence } of tables.evidence) addEvidence(evidence.id, source, evidence)
  for (const row of tables.dataset) addConstant(row)
  for (const table of nodeTables) for (const row of tables[table]) addNode(table, row.id, described(row))
  for (const row of tables.agency_parts)
    addStructure('part_of', row.from, row.to, { kind: row.kind, evidence: cite(row) })
  for (const row of tables.successions) addStructure('succeeds', row.from, row.to, { on: row.on, evidence: cite(row) })
  for (const table of tieTables) for (const row of tables[table]) addTie(table, row)
  addStructures()
  return { nodes: [...nodes.values()], relationships }

  function addNode(statement: keyof typeof labelOf, id: string, properties: Record<string, Value>) {
    nodes.set(id, { statement, label: labelOf[statement], id, properties: present({ ...properties, id, owner }) })
  }

  function addEvidence(id: string, source: string, properties: Record<string, Value>) {
    if (nodes.has(id)) return
    addNode('evidence', id, properties)
    addStructure('from', id, source)
  }

  function addConstant({ key, value, note, ...row }: Row<'dataset'>) {
    const evidence = cite({ ...row, note })
    addNode('dataset', `dataset-${key}`.toLowerCase(), { name: key, value, note, evidence })
  }

  function addStructure(statement: string, from: string, to: string, properties: Record<string, Value> = {}) {
    const type = statement.toUpperCase()
    relationships.push({ statement, type, from, to, properties: present({ ...properties, owner }) })
  }

  function addTie(table: (typeof tieTables)[number], row: Row<(typeof tieTables)[number]>) {
    const id = row.id ?? tieId(table, row)
    const properties = present({ ...described(row), id, owner })
    relationships.push({ statement: table, type: table.toUpperCase(), from: row.from, to: row.to, id, properties })
  }

  function addStructures() {
    for (const { id, agency, level, place } of tables.offices) {
      addStructure('office_of', id, agency)
      addStructure('at_level', id, level)
      if (place) addStructure('located_in', id, place)
    }
    for (const { id, level } of tables.arrangements) addStructure('at_level', id, level)
    for (const { id, partOf } of tables.places) for (const whole of partOf ?? []) addStructure('part_of', id, whole)
    for (const { id, issuedBy } of tables.mandates) for (const by of issuedBy ?? []) addStructure('issued', by, id)
    for (const { id, set } of tables.practices) addStructure('of_set', id, set)
    for (const { id, of, mediatedBy } of tables.codings) {
      addStructure('of', id, of)
      if (mediatedBy) addStructure('mediated_by', id, mediatedBy)
    }
  }

  function described(row: AnyRow): Record<string, Value> {
    const kept = Object.entries(row).filter(([name]) => !notProperties.has(name))
    const evidence = cite(row)
    const confidence = row.confidence ?? (row.basis === undefined ? undefined : confidenceOf[row.basis as Basis])
    return { ...Object.fromEntries(kept), evidence, confidence }
  }

  function cite({ source, locator, note, evidence = [] }: Sourced): string[] {
    if (source === undefined) return evidence
    const id = evidenceId(source, locator, note)
    addEvidence(id, source, { locator, note })
    return [id, ...evidence]
  }
}

/** The business key of a tie or an assertion: stable over re-imports, as long as the row says the same thing. */
export function tieId(table: TableName, row: Record<string, unknown>): string {
  const distinguishing = [row.role, row.year, row.figure, row.validFrom]
  const parts = [table, row.from, row.to, ...distinguishing.filter((part) => part !== undefined)]
  return parts.join(':').toLowerCase()
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
