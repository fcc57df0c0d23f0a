import type { Input } from '../import/bytes.ts'
import { linesOf } from '../import/columns.ts'
import { remarksOf } from '../import/template.ts'
import { columnsOf, type TableName, tableNames } from '../tables.ts'
import type { Format, FormatContext, Stated } from './format.ts'

export const crosstie: Format = {
  name: 'crosstie',
  about: "Crosstie's own CSV tables: your coding of agencies, offices, arrangements, ties and evidence",
  details: `A folder of files named after their tables, such as agencies.csv; a table may be spread over takes_part_in.csv
and takes_part_in.2024.csv. Write the files to begin with by: npm run import -- crosstie
--template <folder>, or a workbook by --template <name>.xlsx. Ids may be
those of records that are in the graph already. All rows of a folder are asserted by one owner, stated in the
folder's owner.csv or by --owner: importing the folder again brings the owner's records to the state of its files. Where
single files are named and not their folder, nothing is taken away.`,
  extension: '.csv',
  looksUpNames: false,
  tables: new Set(tableNames),
  owned: 'folder',
  async *read(inputs, context) {
    for (const input of inputs) {
      const table = input.table as TableName
      if (tableNames.includes(table)) yield* rowsOf(input, table, context)
      else {
        const expected = `a file named after a table: ${tableNames.join(', ')}`
        context.report({ code: 'UNKNOWN_TABLE', file: input.name, line: 1, column: 1, expected, found: table })
      }
    }
  },
}

async function* rowsOf(input: Input, table: TableName, context: FormatContext): AsyncGenerator<Stated> {
  for await (const { cells, at, where } of linesOf(
    input,
    { ...columnsOf(table), remarks: remarksOf(table) },
    context,
  )) {
    const row = context.fromExport ? withoutGuards(cells) : cells
    yield { table, row, owner: context.ownName, at, where }
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
