import { z } from 'zod'
import {
  accesses,
  bases,
  effects,
  factorDirections,
  presences,
  sides,
  sourceKinds,
  stances,
  throughs,
} from '../cypher/vocabulary.ts'
import {
  channel,
  confidence,
  count,
  currency,
  day,
  flag,
  integer,
  key,
  keys,
  kindKey,
  list,
  number,
  oneOf,
  text,
  url,
  year,
} from './cells.ts'

const sourced = { source: key.optional(), locator: text.optional(), note: text.optional(), evidence: keys.optional() }
const span = { validFrom: day.optional(), validTo: day.optional() }
const asserted = { ...span, basis: oneOf(bases), confidence: confidence.optional(), ...sourced }
/** Amounts of one currency, which a row with any of them states. */
const money = {
  required: number.optional(),
  available: number.optional(),
  spent: number.optional(),
  currency: currency.optional(),
}
/** What a kind, a role or a scheme is called: of one and of several, as they stand in a sentence. */
const kind = { id: kindKey, label: text, plural: text }
const tie = { id: key.optional(), from: key, to: key, observedUntil: day.optional(), ...asserted }

/** One table per label, tie kind or assertion: the columns of `<name>.csv`. Their order here is the order of writing. */
export const tables = {
  sources: z.object({
    id: key,
    title: text,
    publisher: text.optional(),
    kind: oneOf(sourceKinds),
    url: url.optional(),
    version: text.optional(),
    sha256: text.optional(),
    licence: text.optional(),
    retrievedAt: day.optional(),
    coversFrom: day.optional(),
    coversUntil: day.optional(),
    access: oneOf(accesses),
  }),
  evidence: z.object({
    id: key,
    source: key,
    locator: text.optional(),
    note: text.optional(),
    quote: text.optional(),
    coder: text.optional(),
    codedAt: day.optional(),
  }),
  dataset: z.object({
    key: z.string().regex(/^[A-Za-z0-9-]+$/, 'a key of letters, digits and hyphens'),
    value: text,
    ...sourced,
  }),
  levels: z.object({
    id: key,
    name: text,
    rank: integer,
    tier: integer,
    isHeadquarters: flag,
    ladder: text.optional(),
    ...sourced,
  }),
  agency_kinds: z.object({ ...kind, isAggregate: flag.optional(), ...sourced }),
  arrangement_kinds: z.object({
    ...kind,
    channel,
    isPartOfPlan: flag.optional(),
    isJointWork: flag.optional(),
    ...sourced,
  }),
  place_kinds: z.object({ ...kind, isCountry: flag.optional(), ...sourced }),
  roles: z.object({ ...kind, ...sourced }),
  mandate_schemes: z.object({ ...kind, ...sourced }),
  places: z.object({
    id: key,
    name: text,
    aliases: list.optional(),
    kind: kindKey,
    iso3: z
      .string()
      .regex(/^[A-Z]{3}$/, 'an ISO 3166 code of three capitals')
      .optional(),
    scheme: key.optional(),
    partOf: keys.optional(),
    ...sourced,
  }),
  place_parts: z.object({ from: key, to: key, ...sourced }),
  agencies: z.object({
    id: key,
    name: text,
    acronym: text.optional(),
    aliases: list.optional(),
    kind: kindKey,
    founded: year.optional(),
    ended: year.optional(),
    codes: list.optional(),
    reportingSince: year.optional(),
    ...sourced,
  }),
  agency_parts: z.object({ from: key, to: key, kind: text, ...sourced }),
  offices: z.object({
    id: key,
    name: text,
    aliases: list.optional(),
    agency: key,
    level: key,
    city: text.optional(),
    place: key.optional(),
    ...asserted,
  }),
  arrangements: z.object({
    id: key,
    name: text,
    aliases: list.optional(),
    level: key,
    kind: kindKey,
    instrument: text.optional(),
    declaredSize: count.optional(),
    declaredSizeEvidence: key.optional(),
    activities: count.optional(),
    activityParts: count.optional(),
    partsWithoutMoney: integer.optional(),
    ...money,
    ...asserted,
  }),
  successions: z.object({ from: key, to: key, on: day, ...sourced }),
  mandates: z.object({
    id: key,
    name: text,
    scheme: kindKey,
    year: year.optional(),
    issuedBy: keys.optional(),
    ...sourced,
  }),
  factors: z.object({ id: key, name: text, direction: oneOf(factorDirections), ...sourced }),
  practice_sets: z.object({ id: key, name: text, ...sourced }),
  practices: z.object({ id: key, name: text, set: key, ...sourced }),
  reports_to: z.object(tie),
  accountable_to: z.object({ ...tie, scope: text.optional() }),
  coordinates_with: z.object(tie),
  takes_part_in: z.object({ ...tie, role: kindKey, ...money }),
  under: z.object(tie),
  covers: z.object({ ...tie, presence: oneOf(presences).optional() }),
  holds: z.object(tie),
  contributes_to: z.object({ ...tie, year, amount: number, currency, figure: oneOf(['EXPENSE', 'BUDGET']) }),
  spent: z.object({ ...tie, year, amount: number, currency }),
  received: z.object({ ...tie, year, amount: number, currency, through: oneOf(throughs) }),
  addresses: z.object(tie),
  has_factor: z.object(tie),
  codings: z.object({
    id: key,
    about: keys,
    of: key,
    mediatedBy: key.optional(),
    stance: oneOf(stances),
    effect: oneOf(effects).optional(),
    side: oneOf(sides).optional(),
    actor: text.optional(),
    action: text.optional(),
    frequency: text.optional(),
    coder: text.optional(),
    codedAt: day.optional(),
    basis: oneOf(bases),
    confidence: confidence.optional(),
    ...sourced,
  }),
}

export type TableName = keyof typeof tables
export const tableNames = Object.keys(tables) as TableName[]

/** A row as it comes out of its schema. */
export type Row<Name extends TableName> = z.output<(typeof tables)[Name]>
/** A row as it is written by hand in a test or a script: numbers may be numbers, lists may be lists. */
export type Draft<Name extends TableName> = z.input<(typeof tables)[Name]>
export type Tables = { [Name in TableName]: Row<Name>[] }
export type Drafts = { [Name in TableName]?: Draft<Name>[] }

const parties = ['offices', 'arrangements'] as const
const citing = { source: ['sources'], evidence: ['evidence'] } as const

/** Which tables the ids of a column are looked for in. */
export const references: { [Name in TableName]: Partial<Record<string, readonly TableName[]>> } = {
  sources: {},
  evidence: { source: ['sources'] },
  dataset: citing,
  levels: citing,
  agency_kinds: citing,
  arrangement_kinds: citing,
  place_kinds: citing,
  roles: citing,
  mandate_schemes: citing,
  places: { kind: ['place_kinds'], partOf: ['places'], ...citing },
  place_parts: { from: ['places'], to: ['places'], ...citing },
  agencies: { kind: ['agency_kinds'], ...citing },
  agency_parts: { from: ['agencies'], to: ['agencies'], ...citing },
  offices: { agency: ['agencies'], level: ['levels'], place: ['places'], ...citing },
  arrangements: { level: ['levels'], kind: ['arrangement_kinds'], declaredSizeEvidence: ['evidence'], ...citing },
  successions: { from: ['agencies', 'offices'], to: ['agencies', 'offices'], ...citing },
  mandates: { scheme: ['mandate_schemes'], issuedBy: ['arrangements'], ...citing },
  factors: citing,
  practice_sets: citing,
  practices: { set: ['practice_sets'], ...citing },
  reports_to: { from: ['offices'], to: ['offices'], ...citing },
  accountable_to: { from: ['offices'], to: parties, ...citing },
  coordinates_with: { from: ['offices'], to: ['offices'], ...citing },
  takes_part_in: { from: ['offices'], to: ['arrangements'], role: ['roles'], ...citing },
  under: { from: ['arrangements'], to: ['arrangements'], ...citing },
  covers: { from: parties, to: ['places'], ...citing },
  holds: { from: ['agencies'], to: ['mandates'], ...citing },
  contributes_to: { from: ['agencies'], to: ['mandates'], ...citing },
  spent: { from: ['agencies'], to: ['places'], ...citing },
  received: { from: ['agencies'], to: ['agencies', 'arrangements'], ...citing },
  addresses: { from: ['arrangements'], to: ['mandates'], ...citing },
  has_factor: { from: ['agencies', 'offices'], to: ['factors'], ...citing },
  codings: { of: ['practice_sets', 'practices', 'factors'], mediatedBy: ['factors'], ...citing },
}

/** The columns of a table, those of them that a file cannot do without, and those of days and numbers. */
export function columnsOf(table: TableName) {
  const cells = Object.entries(tables[table].shape)
  const required = cells.flatMap(([column, cell]) => (cell.safeParse(undefined).success ? [] : [column]))
  const kinds = new Map(
    cells.flatMap(([column, cell]) => {
      const kind = kindOf(cell)
      return kind === undefined ? [] : [[column, kind] as const]
    }),
  )
  return { known: cells.map(([column]) => column), required, kinds }
}

/** The words of which a column takes one, where it takes no others. */
export function wordsOf(table: TableName, column: string): string[] | undefined {
  const cell = cellOf(table, column)
  if (cell instanceof z.ZodEnum) return cell.options.map(String)
  const isFlag = cell.safeParse('true').success && !cell.safeParse('x').success
  return isFlag ? ['TRUE', 'FALSE'] : undefined
}

/** Whether a column takes several ids. */
export function isList(table: TableName, column: string) {
  return Array.isArray(cellOf(table, column).safeParse('x').data)
}

function cellOf(table: TableName, column: string): z.ZodType {
  const cell = (tables[table].shape as Record<string, z.ZodType>)[column]
  if (cell === undefined) throw new Error(`The table ${table} has no column ${column}.`)
  return cell instanceof z.ZodOptional ? (cell.unwrap() as z.ZodType) : cell
}

/** Told by what a column takes: no text is a day or a number by itself. */
function kindOf(cell: z.ZodType) {
  const takes = (value: string) => cell.safeParse(value).success
  if (takes('x')) return undefined
  if (takes('2024-02-29')) return 'day' as const
  return ['1', '0.5', '2024'].some(takes) ? ('number' as const) : undefined
}
