import type { Stated } from '../formats/format.ts'
import { type Issues, type Place, unitOf } from '../issues.ts'
import { keyOf, labelOf, type NodeRecord, type Properties, type RelationshipRecord, recordsOfRow } from '../records.ts'
import { references, type TableName, tables } from '../tables.ts'
import { openSpool } from './spool.ts'

/** A record to be, as the input states it, on disk until it is compared with the graph. */
export type Entry = {
  key: string
  statement: string
  /** The label of a node, the type of a relationship. */
  type: string
  from?: string
  to?: string
  id?: string
  owner: string
  properties: Properties
  /** The source that its row cites. */
  source?: string
  at: Place
  unit: string
  ifMissing: boolean
  /** Equal statements of it are usual: evidence that many rows cite, an activity in two files. */
  repeats: boolean
}
/** A row that names an id, and the labels that it may have; without labels any record or tie will do. */
export type Reference = { id: string; labels: string[]; field: string; at: Place; unit: string }
export type Stage = ReturnType<typeof openStage>

type Packed = [
  statement: string,
  type: string,
  id: string | 0,
  from: string | 0,
  to: string | 0,
  owner: string,
  properties: Properties,
  source: string | 0,
  at: Place,
  flags: number,
]

const longestText = 1_000_000
const isBetweenTwo: ReadonlySet<TableName> = new Set<TableName>([
  'reports_to',
  'accountable_to',
  'coordinates_with',
  'takes_part_in',
  'under',
  'successions',
  'place_parts',
  'agency_parts',
])
const rememberedAtMost = 50_000
const flag = { ifMissing: 1, repeats: 2 }

/**
 * Checks each row by its table's schema and deals out what it stands for to disk; what is wrong becomes an issue.
 * `keepAll`: also what was said a moment ago, to know all rows that say it when one of them is left out.
 */
export function openStage(folder: string, parts: number, issues: Issues, keepAll = true) {
  const entries = openSpool(`${folder}/entries`, parts)
  const named = openSpool(`${folder}/references`, parts)
  const owners = new Set<string>()
  const days = new Map<string, string>()
  const isNews = keepAll ? () => true : openMemory()
  return {
    parts,
    owners,
    /** Of which day each source is, by its owner. */
    days,
    add,
    entries: (part: number) => entries.part<Packed>(part).map(unpacked),
    references: (part: number) => named.part<Reference>(part),
  }

  function add(stated: Stated) {
    const { table, owner, at, ifMissing = false, repeats = false } = stated
    if (repeats && !isNews(`${owner} ${table} ${JSON.stringify(stated.row)}`)) return
    const row = checked(stated, issues)
    if (row === undefined) return
    if (!ifMissing) owners.add(owner)
    if (table === 'sources' && row.id === owner && row.retrievedAt !== undefined)
      days.set(owner, String(row.retrievedAt))
    const source = row.source === undefined ? 0 : String(row.source)
    const { nodes, relationships } = recordsOfRow(table, row as never, owner)
    for (const record of [...nodes, ...relationships]) {
      const key = keyOf(record)
      const comesAlong = isIncidental(table, record)
      if (comesAlong && !isNews(`${owner} ${key}`)) continue
      const flags = (ifMissing ? flag.ifMissing : 0) + (repeats || comesAlong ? flag.repeats : 0)
      const ends =
        'label' in record ? ([record.id, 0, 0] as const) : ([record.id ?? 0, record.from, record.to] as const)
      const type = 'label' in record ? record.label : record.type
      entries.put(key, [record.statement, type, ...ends, owner, record.properties, source, at, flags] satisfies Packed)
    }
    for (const reference of referencesIn(stated, row)) {
      const { id, labels } = reference
      if (isNews(`? ${labels.join()} ${id}`)) named.put(id, reference)
    }
  }
}

/** Whether a text comes for the first time among the last many; what is forgotten is only written twice. */
function openMemory() {
  const known = new Set<string>()
  return (text: string) => {
    if (known.has(text)) return false
    if (known.size >= rememberedAtMost) known.clear()
    known.add(text)
    return true
  }
}

function unpacked([statement, type, id, from, to, owner, properties, source, at, flags]: Packed): Entry {
  const common = { statement, type, owner, properties, at, unit: unitOf(at), ...(source === 0 ? {} : { source }) }
  const flagged = { ifMissing: (flags & flag.ifMissing) > 0, repeats: (flags & flag.repeats) > 0 }
  if (from === 0 || to === 0) return { key: id === 0 ? '' : id, ...common, ...flagged, ...(id === 0 ? {} : { id }) }
  const key = id === 0 ? `${type} ${from} ${to}` : `${type} ${id}`
  return { key, from, to, ...common, ...flagged, ...(id === 0 ? {} : { id }) }
}

/** Evidence and structure come along with the row that cites or states them. */
function isIncidental(table: TableName, record: NodeRecord | RelationshipRecord) {
  return 'label' in record ? record.label === 'Evidence' && table !== 'evidence' : record.id === undefined
}

function checked({ table, row, at, where }: Stated, issues: Issues): Record<string, unknown> | undefined {
  const present = Object.entries(row).filter(([, cell]) => cell !== undefined)
  const parsed = tables[table].safeParse(Object.fromEntries(present))
  const placed = (field: string) => where?.(field) ?? at
  const problem = (field: string, expected: string) => {
    const found = row[field] === undefined ? '' : String(row[field])
    return { ...placed(field), field, expected, found }
  }
  if (!parsed.success) {
    const wrong = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
    for (const [field, expected] of wrong) issues.add({ code: 'BAD_VALUE', ...problem(field, expected) })
    return undefined
  }
  const data = parsed.data as Record<string, unknown>
  const before = issues.count.error
  for (const [field, text] of Object.entries(data)) {
    if (typeof text !== 'string') continue
    if (text.length > longestText) {
      issues.add({ code: 'TOO_LONG', ...problem(field, `a text of at most ${longestText} characters`) })
    } else if (hidden.test(text)) {
      const expected = 'text without control characters or signs without width'
      issues.add({
        code: 'HIDDEN_CHARACTER',
        severity: 'warning',
        ...problem(field, expected),
        found: aroundHidden(text),
      })
    }
  }
  if (table !== 'sources' && data.source === undefined && data.evidence === undefined) {
    issues.add({ code: 'NO_SOURCE', ...problem('source', 'the id of a source, for every row rests on one') })
  }
  if (typeof data.validFrom === 'string' && typeof data.validTo === 'string' && data.validFrom >= data.validTo) {
    issues.add({ code: 'BAD_VALUE', ...problem('validTo', 'a day after validFrom') })
  }
  if (isBetweenTwo.has(table) && data.from === data.to) {
    issues.add({ code: 'BAD_VALUE', ...problem('to', 'another id than that of from: nothing is tied to itself') })
  }
  if (data.currency === undefined && ['required', 'available', 'spent'].some((amount) => data[amount] !== undefined)) {
    issues.add({ code: 'BAD_VALUE', ...problem('currency', 'the currency of the amounts beside it, such as USD') })
  }
  if (
    typeof data.coversFrom === 'string' &&
    typeof data.coversUntil === 'string' &&
    data.coversFrom > data.coversUntil
  ) {
    const expected = 'the last day that the source speaks of: coversFrom or a day after it'
    issues.add({ code: 'BAD_VALUE', ...problem('coversUntil', expected) })
  }
  if (data.declaredSizeEvidence !== undefined && data.declaredSize === undefined) {
    const expected = 'the number of members that declaredSizeEvidence states, or no declaredSizeEvidence'
    issues.add({ code: 'BAD_VALUE', ...problem('declaredSize', expected) })
  }
  return issues.count.error === before ? data : undefined
}

const hidden = /[^\P{Cc}\t\n\r]|\p{Bidi_Control}|[\u00ad\u200b\u2060\ufeff]/u

/** The words around what nobody sees, in a text that may be long. */
function aroundHidden(text: string) {
  const from = Math.max(0, text.search(hidden) - 20)
  return `${from === 0 ? '' : '…'}${text.slice(from, from + 60)}`
}

function* referencesIn({ table, at, where }: Stated, row: Record<string, unknown>): Generator<Reference> {
  const placed = (field: string) => where?.(field) ?? at
  for (const [field, targets = []] of Object.entries(references[table])) {
    const labels = [...new Set(targets.map((target) => labelOf[target as keyof typeof labelOf]))]
    for (const id of listed(row[field])) yield { id, labels, field, at: placed(field), unit: unitOf(at) }
  }
  for (const id of listed(row.about)) yield { id, labels: [], field: 'about', at: placed('about'), unit: unitOf(at) }
}

function listed(value: unknown): string[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [String(value)]
}
