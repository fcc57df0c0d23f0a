import type { Issue } from '../issues.ts'
import { type Text, Unreadable } from './bytes.ts'
import { type CsvRow, csvRows, mostColumns, type OnRemark } from './csv.ts'
import { mended } from './mending.ts'
import { linesOf } from './spool.ts'

type Cell = string | number | boolean | null

/** The rows of a table, header first, without blank ones: of a CSV file or a sheet. Throws Unreadable where it ends early. */
export function rowsOf(input: Text, onRemark?: OnRemark): AsyncGenerator<CsvRow> {
  return input.sheet ? sheetRows(input, input.sheet.rows, onRemark) : csvRows(input, onRemark)
}

/** In a sheet, a remark begins with # in its first cell. */
async function* sheetRows(input: Text, path: string, onRemark?: OnRemark): AsyncGenerator<CsvRow> {
  let line = 0
  for await (const text of linesOf(path)) {
    line += 1
    input.passed?.(text.length)
    const cells = JSON.parse(text) as Cell[]
    if (cells.every((cell) => cell === null)) continue
    if (cells.length > mostColumns) throw new Unreadable(tooWide(input, line, cells.length))
    const texts = cells.map((cell) => plain(cell, input.mends))
    if (onRemark && texts[0]?.startsWith('#')) onRemark({ text: texts.join(', '), cells: trimmed(texts), line })
    else yield { cells: texts, line, at: at(line), isNumber: (index) => typeof cells[index] === 'number' }
  }
}

function at(line: number) {
  return (index: number) => ({ line, column: index + 1 })
}

function plain(cell: Cell, mends: boolean) {
  const text = cell === null ? '' : String(cell)
  return mends ? mended(text) : text
}

function trimmed(cells: string[]) {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1).map((cell) => cell.trim())
}

function tooWide({ name, sheet }: Text, line: number, count: number): Issue {
  const place = { file: name, ...(sheet && { sheet: sheet.name }), line, column: 1 }
  return { code: 'TOO_MANY_COLUMNS', ...place, expected: `at most ${mostColumns} columns`, found: String(count) }
}
