// A record as a row of the tables that `npm run import` reads. What somebody else asserts of it is theirs: its source, its
// place there and the note are left blank, to be filled in by whoever brings the row back.
import type { Cell } from './content.ts'
import { cellIn, remark } from './table-csv.ts'

const asserted = ['validFrom', 'validTo', 'basis', 'confidence'] as const
const money = ['required', 'available', 'spent', 'currency'] as const
const tie = ['from', 'to', 'observedUntil', ...asserted] as const
const kind = ['id', 'label', 'plural'] as const

/** The columns of each table, by their names there; `source`, `locator` and `note` come after them. */
export const columnsToCorrect = {
  places: ['id', 'name', 'aliases', 'kind', 'iso3', 'scheme', 'partOf'],
  agencies: ['id', 'name', 'acronym', 'aliases', 'kind', 'founded', 'ended', 'codes', 'reportingSince'],
  offices: ['id', 'name', 'aliases', 'agency', 'level', 'city', 'place', ...asserted],
  arrangements: ['id', 'name', 'aliases', 'level', 'kind', 'instrument', 'declaredSize', ...money, ...asserted],
  arrangement_kinds: [...kind, 'channel', 'isPartOfPlan', 'isJointWork'],
  mandates: ['id', 'name', 'scheme', 'year', 'issuedBy'],
  reports_to: tie,
  accountable_to: [...tie, 'scope'],
  coordinates_with: tie,
  takes_part_in: [...tie, 'role', ...money],
  under: tie,
  covers: [...tie, 'presence'],
  holds: tie,
  contributes_to: [...tie, 'year', 'amount', 'currency', 'figure'],
  spent: [...tie, 'year', 'amount', 'currency'],
  received: [...tie, 'year', 'amount', 'currency', 'through'],
  addresses: tie,
  has_factor: tie,
  codings: ['id', 'about', 'of', 'mediatedBy', 'stance', 'effect', 'side', 'coder', 'codedAt', 'basis', 'confidence'],
} as const

type Columns = typeof columnsToCorrect
export type TableToCorrect = keyof Columns
/** Columns that are not given are blank; lists are joined by `|`. */
export type RecordOf = {
  [Table in TableToCorrect]: { table: Table; cells: { [Column in Columns[Table][number]]?: Cell } }
}[TableToCorrect]

export const leftBlank = ['source', 'locator', 'note'] as const

/** A remark, the head and the row, each a line. */
export function rowToCorrect({ table, cells }: RecordOf, why: string): string {
  const columns: readonly string[] = columnsToCorrect[table]
  const given: Partial<Record<string, Cell>> = cells
  const row = columns.map((column) => cellIn(given[column] ?? null))
  return [
    remark(`${table}.csv: ${why}`),
    [...columns, ...leftBlank].join(','),
    [...row, ...leftBlank.map(() => '')].join(','),
    '',
  ].join('\r\n')
}
