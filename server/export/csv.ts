import { stringify } from 'csv-stringify/sync'
import { badInput } from '../contract/errors.ts'
import type { Value } from './attributes.ts'
import { tables } from './csv-tables.ts'
import type { Exported } from './exported.ts'
import { linesOf } from './provenance.ts'

/** One table with its header, after remarks that say where it comes from. RFC 4180, all texts in quotes. */
export async function* csv(exported: Exported): AsyncGenerator<string> {
  const { provenance, wanted, paths, routes } = exported
  const { columns, rows } = tables[wanted.table]
  if (wanted.table === 'paths' && !paths) {
    const needs = '`table=paths` needs a question of paths, with `from`, `to` and `list=paths`.'
    throw badInput('table', `${needs} Choose ${routes ? 'routes' : 'ties or parties'}.`)
  }
  if (wanted.table === 'routes' && !routes) {
    const needs = '`table=routes` needs a question of routes, with `from`, `to` and no `list=paths`.'
    throw badInput('table', `${needs} Choose ${paths ? 'paths' : 'ties or parties'}.`)
  }
  yield `${linesOf(provenance).map(remark).join('')}${columns.join(',')}\r\n`
  for await (const piece of rows(exported)) {
    const cells = piece.map((row) => columns.map((column) => cell(row[column] ?? null)))
    if (cells.length > 0) yield stringify(cells, { quoted_string: true, record_delimiter: 'windows' })
  }
}

// What spreadsheets take for a formula, and what looks as if it had been guarded against that.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A text that a spreadsheet shows and does not run; the import's `--from-export` takes the `'` away. */
function cell(value: Value): Value {
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' && formula.test(value) ? `'${value}` : value
}

/** A line that an import skips. A spreadsheet takes it apart at its commas, so nothing after one may be a formula. */
function remark([name, text]: [string, string]): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a remark is one line
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replaceAll('"', "'")
  return `# ${name}: ${line.replace(/([,;|]\s*)(?=[=+\-@＝＋－＠])/g, "$1'")}\r\n`
}
