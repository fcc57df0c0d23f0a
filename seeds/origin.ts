import type { Located } from './csv.ts'
import type { Problem } from './problems.ts'
import type { TableName } from './tables.ts'

/** Where a row and its cells came from. */
export type Origin = { file: string; header: string[]; located: Located }
export type Placed = { row: Record<string, unknown>; origin: Origin }
export type PlacedTables = Record<TableName, Placed[]>
/** The problem of one cell of a row. */
export function problemAt({ file, header, located }: Origin, column: string, expected: string): Problem {
  const index = header.indexOf(column)
  return { file, ...placeOf(located, index), field: column, expected, found: located.cells[index] ?? '' }
}

/** Where a cell begins; the row's own beginning when there is no such cell. */
export function placeOf({ at }: Located, index: number) {
  return at[index] ?? at[0] ?? { line: 1, column: 1 }
}
