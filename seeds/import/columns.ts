import type { FormatContext } from '../formats/format.ts'
import type { Issue, Place } from '../issues.ts'
import { type Input, Unreadable } from './bytes.ts'
import { type CsvRow, csvRows } from './csv.ts'

/** A row of a CSV file by the names of its columns, without the empty cells. */
export type Line = { cells: Record<string, string>; at: Place; where: (field: string) => Place }
export type Columns = {
  required: string[]
  /** Every column that may be there; left out where others than the required ones are skipped. */
  known?: string[]
  /** Lines that begin with # are for people; these are known, and so are those above the header or in one cell. */
  remarks?: ReadonlySet<string>
}

/** The rows of a CSV file with the right header; what is wrong with header or rows is reported. */
export async function* linesOf(input: Input, columns: Columns, context: FormatContext): AsyncGenerator<Line> {
  try {
    yield* goodLines(input, columns, context)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    context.report(error.issue)
  }
}

async function* goodLines(input: Input, columns: Columns, context: FormatContext): AsyncGenerator<Line> {
  const { name: file } = input
  let header: string[] | undefined
  let count = 0
  const onRemark = (text: string, line: number) => {
    if (header !== undefined && isLikeRow(text, columns)) context.report(passedOver(text, { file, line, column: 1 }))
  }
  for await (const row of csvRows(input, columns.remarks && onRemark)) {
    if (header === undefined) {
      if (!isGood(row, columns, file, context)) return
      header = row.cells.map((cell) => cell.trim())
      continue
    }
    count += 1
    const at = { file, line: row.line, column: 1 }
    context.read(at)
    if (row.cells.length === header.length) yield lineOf(row, header, at)
    else {
      const found = `${row.cells.length}: ${row.cells.join(',')}`
      context.report({ code: 'RAGGED_ROW', ...at, expected: `${header.length} cells`, found })
    }
  }
  const nothing = { file, line: 1, column: 1, found: '' } as const
  if (header === undefined) context.report({ code: 'EMPTY_FILE', ...nothing, expected: 'a header' })
  else if (count === 0) context.report({ code: 'HEADER_ONLY', severity: 'warning', ...nothing, expected: 'rows' })
}

/** Spreadsheets fill a line up with empty cells, so what says nothing but in its first cell is no row. */
function isLikeRow(text: string, { remarks }: Columns) {
  const said = text.replace(/[,\s]+$/, '')
  return said.includes(',') && !remarks?.has(said)
}

function passedOver(found: string, at: Place): Issue {
  const hint = 'Nothing is taken away while it stands there: if it is a row, take the # off, else delete it'
  return { code: 'NOT_READ', severity: 'warning', ...at, expected: 'a row, or a remark in one cell', found, hint }
}

function lineOf(row: CsvRow, header: string[], at: Place): Line {
  const cells: Record<string, string> = {}
  for (const [index, column] of header.entries()) {
    const cell = row.cells[index]
    if (cell) cells[column] = cell.normalize('NFC')
  }
  const where = (field: string) => ({ file: at.file, ...row.at(Math.max(0, header.indexOf(field))) })
  return { cells, at, where }
}

function isGood(row: CsvRow, { required, known }: Columns, file: string, context: FormatContext) {
  const header = row.cells.map((cell) => cell.trim())
  let good = true
  const wrong = (issue: Parameters<FormatContext['report']>[0]) => {
    context.report(issue)
    good = false
  }
  for (const [index, cell] of header.entries()) {
    const place = { file, ...row.at(index), found: cell }
    if (known && !known.includes(cell)) {
      wrong({ code: 'UNKNOWN_COLUMN', ...place, expected: `one of the columns ${known.join(', ')}` })
    } else if (header.indexOf(cell) < index) {
      wrong({ code: 'REPEATED_COLUMN', ...place, expected: 'each column once' })
    }
  }
  for (const column of required.filter((column) => !header.includes(column))) {
    const expected = `the column ${column}`
    wrong({ code: 'MISSING_COLUMN', file, line: row.line, column: 1, expected, found: header.join(',') })
  }
  return good
}
