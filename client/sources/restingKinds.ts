// What rests on a source, kind by kind, apart from how it is shown.
import type { Basis } from '../graphql.ts'
import type { Cell } from '../takeaway/content.ts'
import { columnsToCorrect, type RecordOf, type TableToCorrect } from '../takeaway/row-to-correct.ts'
import type { RestingCount, RestingKind, RestingRow } from './documents.ts'

/** How things are known, told apart as everywhere: seen by somebody, common knowledge, or computed. */
const waysKnown = {
  observed: ['DOCUMENTED', 'DATASET', 'INTERVIEW'],
  reference: ['REFERENCE'],
  derived: ['DERIVED'],
} as const satisfies Record<string, readonly Basis[]>
export type Way = keyof typeof waysKnown

export type KindRow = { kind: RestingKind; count: number } & Record<Way, number>

/** A row a kind, in the order in which they come. */
export function kindRows(counts: readonly RestingCount[]): KindRow[] {
  return [...new Set(counts.map(({ kind }) => kind))].map((kind) => {
    const ofKind = counts.filter((one) => one.kind === kind)
    const known = (way: Way) => {
      const bases: readonly Basis[] = waysKnown[way]
      return total(ofKind.filter(({ basis }) => basis !== null && bases.includes(basis)))
    }
    return {
      kind,
      count: total(ofKind),
      observed: known('observed'),
      reference: known('reference'),
      derived: known('derived'),
    }
  })
}

const total = (rows: readonly { count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** A kind, or what of it is known in one way. */
export type Chosen = { kind: RestingKind; way: Way | null }

export function basesOf({ way }: Chosen): Basis[] | null {
  return way === null ? null : [...waysKnown[way]]
}

/** As an address has it: `SPENT`, or `SPENT:derived`. */
export function written({ kind, way }: Chosen): string {
  return way === null ? kind : `${kind}:${way}`
}

/** What an address chooses of these kinds; the first of them where it chooses none, or one that is not there. */
export function chosenIn(selected: string | null, rows: readonly KindRow[]): Chosen | null {
  return readIn(selected, rows) ?? (rows[0] ? { kind: rows[0].kind, way: null } : null)
}

/** Null where nothing of the kind rests on the source, or the way is none. */
export function readIn(selected: string | null, rows: readonly KindRow[]): Chosen | null {
  const [kind, said] = (selected ?? '').split(':')
  const row = rows.find((one) => one.kind === kind)
  const way = (Object.keys(waysKnown) as Way[]).find((one) => one === said) ?? null
  return row && (way === null) === (said === undefined) ? { kind: row.kind, way } : null
}

/** What a record is called; a coding by what it is of, as it has no name. */
export function nameOf(node: RestingRow['of'] | NonNullable<RestingRow['about']>): string | null {
  if ('name' in node) return node.name
  if ('label' in node) return node.label
  return 'of' in node ? (node.of?.name ?? null) : null
}

const withPages = ['Agency', 'Office', 'Arrangement', 'Place', 'Mandate', 'Source']
export function hasPage(node: { __typename: string }): boolean {
  return withPages.includes(node.__typename)
}

const tables: Partial<Record<RestingKind, TableToCorrect>> = {
  AGENCY: 'agencies',
  OFFICE: 'offices',
  ARRANGEMENT: 'arrangements',
  MANDATE: 'mandates',
  PLACE: 'places',
  CODING: 'codings',
  TAKES_PART_IN: 'takes_part_in',
  COORDINATES_WITH: 'coordinates_with',
  UNDER: 'under',
  ADDRESSES: 'addresses',
  REPORTS_TO: 'reports_to',
  ACCOUNTABLE_TO: 'accountable_to',
  COVERS: 'covers',
  HOLDS: 'holds',
  CONTRIBUTES_TO: 'contributes_to',
  SPENT: 'spent',
  RECEIVED: 'received',
  HAS_FACTOR: 'has_factor',
}

/** The row as an import reads it; null of what an import does not bring row by row. */
export function toCorrect(row: RestingRow): RecordOf | null {
  const table = tables[row.kind]
  if (table === undefined) return null
  const { of, about, basis, confidence, role, amount, year, figure, through } = row
  const parts = [row.required, row.available, row.spent] as const
  const [required, available, spent] = parts.map((money) => money?.amount ?? null)
  const known: Record<string, Cell> = {
    ...(about ? { from: of.id, to: about.id } : { id: of.id, name: nameOf(of) }),
    ...{ basis, confidence, year, figure, through, role: role?.id ?? null },
    ...{
      amount: amount?.amount ?? null,
      required: required ?? null,
      available: available ?? null,
      spent: spent ?? null,
    },
    currency: [amount, ...parts].find((money) => money !== null)?.currency ?? null,
  }
  const columns: readonly string[] = columnsToCorrect[table]
  const cells = Object.fromEntries(
    columns.flatMap((column) => (column in known ? [[column, known[column] ?? null]] : [])),
  )
  return { table, cells } as RecordOf
}
