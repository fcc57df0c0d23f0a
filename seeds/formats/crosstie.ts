import type { Input } from '../import/bytes.ts'
import { linesOf } from '../import/columns.ts'
import { stemOf } from '../import/files.ts'
import { type TableName, tableNames, tables } from '../tables.ts'
import type { Desk, Format, Stated } from './format.ts'

export const crosstie: Format = {
  name: 'crosstie',
  about: "Crosstie's own CSV tables: your coding of agencies, offices, arrangements, ties and evidence",
  details: `A folder of files named after their tables, such as agencies.csv; a table may be spread over takes_part_in.csv
and takes_part_in.2024.csv. Write the files to begin with by: npm run import -- crosstie --template <folder>. Ids may be
those of records that are in the graph already. All rows of a folder are asserted by one owner, --owner, without it the
name of the folder: importing the folder again replaces what it said before.`,
  extension: '.csv',
  looksUpNames: false,
  async *read(inputs, desk) {
    for (const input of inputs) {
      const table = stemOf(input.name) as TableName
      if (tableNames.includes(table)) yield* rowsOf(input, table, desk)
      else {
        const expected = `a file named after a table: ${tableNames.join(', ')}`
        desk.report({ code: 'UNKNOWN_TABLE', file: input.name, line: 1, column: 1, expected, found: table })
      }
    }
  },
}

/** The columns of a table, and those of them that a file cannot do without. */
export function columnsOf(table: TableName) {
  const cells = Object.entries(tables[table].shape)
  const required = cells.flatMap(([column, cell]) => (cell.safeParse(undefined).success ? [] : [column]))
  return { known: cells.map(([column]) => column), required }
}

async function* rowsOf(input: Input, table: TableName, desk: Desk): AsyncGenerator<Stated> {
  for await (const { cells, at, where } of linesOf(input, { ...columnsOf(table), comments: true }, desk)) {
    const row = desk.fromExport ? withoutGuards(cells) : cells
    yield { table, row, owner: desk.ownName, at, where }
  }
}

/** An export puts ' before a cell that a spreadsheet would take for a formula, and before one that looks guarded so. */
function withoutGuards(cells: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell,
    ]),
  )
}
