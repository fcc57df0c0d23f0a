import { readdirSync, readFileSync } from 'node:fs'
import type { EvidenceRow } from '../records/evidence.ts'
import type { KindRow } from '../records/kinds.ts'
import type { TieRow } from '../records/ties.ts'
import { kindTables, placesIn } from './csv-tables.ts'
import type { Exported } from './exported.ts'
import { Day, Float, type Literal, literal } from './literal.ts'
import type { PartyRecord, PlaceRecord, SourceRecord, Whereabouts } from './material.ts'
import { linesOf } from './provenance.ts'

// Whoever seeds or imports later leaves these records alone, and whoever runs the script twice changes nothing.
const owner = 'crosstie-export'
const folder = new URL('../../cypher/', import.meta.url)
const rowsAStatement = 100

/** The constraints first: the statements find what they join by them. */
const schema = readdirSync(new URL('schema/', folder))
  .filter((file) => file.endsWith('.cypher') && !/import_lock|dropped/.test(file))
  .sort()
  .map((file) => `${readFileSync(new URL(`schema/${file}`, folder), 'utf8').trim()};\n`)
  .join('\n')

type Properties = { [key: string]: Literal | null }
type Row = { id?: string; from?: string; to?: string; properties: Properties }

/** Statements that make the same records in a database of one's own: those that seeds are written by, with their rows. */
export async function* script({ provenance, material, answer }: Exported): AsyncGenerator<string> {
  yield `${linesOf(provenance).map(remark).join('')}\n${schema}\n`
  yield writing('dataset', constants(answer.projection.referenceDate, provenance.licence))
  for (const [question, type] of kindTables) yield writing(question, (await material.kinds(type)).map(kindRow))
  const isNew = firstTime()
  for await (const parties of material.parties()) {
    const where = await material.whereabouts(parties)
    const agencies = parties.flatMap(({ agency }) => agency ?? [])
    material.note(agencies)
    yield writing('levels', where.map(({ level }) => node(level)).filter(isNew))
    yield writing('agencies', agencies.map(agencyRow).filter(isNew))
    yield writing('places', where.flatMap(placesIn).map(placeRow).filter(isNew))
    yield writing('offices', parties.filter(({ label }) => label === 'Office').map(partyRow))
    yield writing('arrangements', parties.filter(({ label }) => label === 'Arrangement').map(partyRow))
    yield writing(
      'at_level',
      parties.map(({ id, level }) => between(id, level.id)),
    )
    yield writing(
      'office_of',
      parties.flatMap(({ id, agency }) => (agency ? [between(id, agency.id)] : [])),
    )
    yield writing(
      'located_in',
      where.flatMap(({ id, desks }) => desks.map((desk) => between(id, desk.id))),
    )
    yield writing('covers', where.flatMap(coverRows))
  }
  for await (const ties of material.ties()) {
    for (const [kind, some] of byKind(ties)) yield writing(kind.toLowerCase(), some.map(tieRow))
  }
  const froms: Row[] = []
  for await (const evidence of material.evidence()) {
    yield writing('evidence', evidence.map(evidenceRow))
    for (const { id, source } of evidence) froms.push(between(id, source.id))
  }
  yield writing('sources', material.sources().map(sourceRow))
  yield writing('from', froms)
}

function writing(question: string, rows: Row[]): string {
  const text = textOf(question)
  let statements = ''
  for (let start = 0; start < rows.length; start += rowsAStatement) {
    const values: Record<string, Literal> = { rows: rows.slice(start, start + rowsAStatement), owner }
    statements += `${text.replace(/\$(\w+)/g, (_, name: string) => literal(values[name] ?? []))};\n\n`
  }
  return statements
}

const texts = new Map<string, string>()

function textOf(question: string): string {
  const text = texts.get(question) ?? readFileSync(new URL(`seeds/${question}.cypher`, folder), 'utf8').trim()
  texts.set(question, text)
  return text
}

/** A comment ends with its line, whatever a name holds. */
function remark([name, text]: [string, string]): string {
  return `// ${name}: ${text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')}\n`
}

function firstTime() {
  const seen = new Set<string | undefined>()
  return ({ id }: Row) => !seen.has(id) && seen.add(id) !== undefined
}

function byKind(ties: TieRow[]): Map<string, TieRow[]> {
  const kinds = new Map<string, TieRow[]>()
  for (const tie of ties) kinds.set(tie.kind, [...(kinds.get(tie.kind) ?? []), tie])
  return kinds
}

function node({ id, ...properties }: { id: string } & Properties): Row {
  return { id, properties: stored({ id, ...properties, owner }) }
}

function between(from: string, to: string): Row {
  return { from, to, properties: { owner } }
}

// As the seeds' writer sends them: the database tells days from texts, and whole numbers from others.
const days = new Set(['validFrom', 'validTo', 'observedUntil', 'codedAt', 'retrievedAt', 'coversFrom', 'coversUntil'])
const floats = new Set(['confidence', 'channel', 'required', 'available', 'spent'])
const years = new Set(['founded', 'ended'])

function stored(properties: Properties): Properties {
  const typed = ([key, value]: [string, Literal | null]): [string, Literal | null] => {
    if (typeof value === 'string' && days.has(key)) return [key, new Day(value)]
    if (typeof value === 'string' && years.has(key)) return [key, Number(value)]
    if (typeof value === 'number' && floats.has(key)) return [key, new Float(value)]
    return [key, Array.isArray(value) && value.length === 0 && key !== 'evidence' ? null : value]
  }
  return Object.fromEntries(Object.entries(properties).map(typed))
}

function constants(referenceDate: string, licence: string): Row[] {
  const all = Object.entries({ referenceDate, licence })
  return all.map(([name, value]) => node({ id: `dataset-${name.toLowerCase()}`, name, value }))
}

function kindRow({ type: _, ...kind }: KindRow): Row {
  return node(kind)
}

function agencyRow({ label: _, ...agency }: NonNullable<PartyRecord['agency']>): Row {
  return node(agency)
}

function placeRow(place: PlaceRecord): Row {
  return node(place)
}

function partyRow({ label: _, agency: _agency, place: _place, level, ...party }: PartyRecord): Row {
  return node({ ...party, level: level.id })
}

function coverRows({ id, covers }: Whereabouts): Row[] {
  return covers.map(({ place, ...cover }) => ({ ...node(cover), from: id, to: place.id }))
}

function tieRow({ from, to, kind: _, dimension: _dimension, levelChange: _change, ...tie }: TieRow): Row {
  return { ...node(tie), from, to }
}

function evidenceRow({ source: _, ...evidence }: EvidenceRow): Row {
  return node(evidence)
}

function sourceRow(source: SourceRecord): Row {
  return node(source)
}
