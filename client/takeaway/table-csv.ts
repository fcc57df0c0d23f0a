// A table as RFC 4180 has it, after remarks that say where it comes from, as the server's own tables do.
import type { Cell, Table } from './content.ts'
import { headOf, provenanceOf, type Taken } from './taken.ts'

/** So that a spreadsheet takes it for UTF-8. */
const byteOrderMark = '\uFEFF'
const end = '\r\n'

export function csvOf(table: Table, taken: Taken): string {
  const remarks = [
    ...provenanceOf(taken).map(([label, text]) => `${label}: ${text}`),
    ...[table.title, ...(table.notes ?? [])],
  ]
  const lines = [
    ...remarks.map(remark),
    table.columns.map((column) => cellIn(headOf(column))).join(','),
    ...table.rows.map((row) => row.map(cellIn).join(',')),
  ]
  return byteOrderMark + lines.map((line) => line + end).join('')
}

// What spreadsheets take for a formula, and what looks as if it had been guarded against that.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Texts in quotes, and with a `'` before what a spreadsheet would run; numbers bare; nothing for what is not known. */
export function cellIn(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return `"${text.replaceAll('"', '""')}"`
}

/** One line that a reader of CSV passes over. A spreadsheet takes it apart at its commas, so none may begin a formula. */
export function remark(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a remark is one line
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replaceAll('"', "'")
  return `# ${line.replace(/([,;|]\s*)(?=[=+\-@＝＋－＠])/g, "$1'")}`
}
