import type { FormatContext } from '../formats/format.ts'
import type { Issue, Place } from '../issues.ts'
import { placeIn, type Text, Unreadable } from './bytes.ts'
import type { CsvRow, OnRemark } from './csv.ts'
import { type Kind, plainly } from './styles.ts'
import { rowsOf } from './table-rows.ts'

/** A row of a CSV file by the names of its columns, without the empty cells. */
export type Line = { cells: Record<string, string>; at: Place; where: (field: string) => Place }
export type Columns = {
  required: string[]
  /** The columns of days and numbers, which spreadsheets write in several styles. */
  kinds?: ReadonlyMap<string, Kind>
  /** Every column that may be there; left out where others than the required ones are skipped. */
  known?: string[]
  /** Gives the cells of the header the names that rows have them by; undefined, and reported, where one is missing. */
  named?: (header: string[], at: (index: number) => Place) => string[] | undefined
  /** Lines that begin with # are for people; these are known by their cells, and so are those above the header or in one. */
  remarks?: ReadonlySet<string>
}

/** Whoever is told what is read and what is wrong, and knows how cells are written. */
type Told = Pick<FormatContext, 'read' | 'report' | 'styles'>

/** The rows of a CSV file with the right header; what is wrong with header or rows is reported. */
export async function* linesOf(input: Text, columns: Columns, context: Told): AsyncGenerator<Line> {
  try {
    yield* goodLines(input, columns, context)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    context.report(error.issue)
  }
}

async function* goodLines(input: Text, columns: Columns, context: Told): AsyncGenerator<Line> {
  const base = placeIn(input)
  let header: Header | undefined
  let count = 0
  const onRemark: OnRemark = ({ text, cells, line }) => {
    if (header !== undefined && isLikeRow(cells, columns))
      context.report(passedOver(text, { ...base, line, column: 1 }))
  }
  for await (const row of rowsOf(input, columns.remarks && onRemark)) {
    if (header === undefined) {
      const at = (index: number) => ({ ...base, ...row.at(index) })
      header = columns.named ? columns.named(row.cells, at) : headerOf(row, columns, base, context)
      if (header === undefined) return
      continue
    }
    count += 1
    const corrected = input.corrected?.get(String(row.line))
    if (corrected === null) continue
    const at = { ...base, line: row.line, column: 1 }
    context.read(at)
    const wrong = corrected === undefined ? strayIn(row, header) : undefined
    if (wrong !== undefined) context.report({ code: 'RAGGED_ROW', ...at, ...wrong })
    else {
      const line = inPlainStyle(correctedBy(corrected, lineOf(row, header, at)), row, { header, columns, context })
      if (line !== undefined) yield line
    }
  }
  const nothing = { ...base, line: 1, column: 1, found: '' } as const
  if (header === undefined) context.report({ code: 'EMPTY_FILE', ...nothing, expected: 'a header' })
  else if (count === 0 && input.sheet === undefined)
    context.report({ code: 'HEADER_ONLY', severity: 'warning', ...nothing, expected: 'rows' })
}

/** What is wrong with the cells of a row: too few, or something where the header is blank or has ended. */
function strayIn(row: CsvRow, header: Header) {
  if (row.cells.length < header.length)
    return { expected: `${header.length} cells`, found: `${row.cells.length}: ${row.cells.join(',')}` }
  const stray = row.cells.findIndex((cell, index) => !header[index] && cell.trim() !== '')
  if (stray < 0) return undefined
  const expected = stray < header.length ? 'nothing below a blank header' : `${header.length} cells`
  return {
    ...row.at(stray),
    expected,
    found: stray < header.length ? (row.cells[stray] ?? '') : `${row.cells.length}: ${row.cells.join(',')}`,
  }
}

/** What says nothing but in its first cell is no row, and neither is what the template says. */
function isLikeRow(cells: string[], { remarks }: Columns) {
  return cells.slice(1).some((cell) => cell !== '') && !remarks?.has(cells.join('\n'))
}

function passedOver(found: string, at: Place): Issue {
  const hint = 'Nothing is taken away while it stands there: if it is a row, take the # off, else delete it'
  return { code: 'NOT_READ', severity: 'warning', ...at, expected: 'a row, or a remark in one cell', found, hint }
}

/** The names of columns as a format has them, blank ones in between too. */
type Header = string[]

function lineOf(row: CsvRow, header: Header, at: Place): Line {
  const cells: Record<string, string> = {}
  for (const [index, column] of header.entries()) {
    const cell = row.cells[index]
    if (cell && column) cells[column] = cell.normalize('NFC')
  }
  const where = (field: string) => ({ ...at, ...row.at(Math.max(0, header.indexOf(field))) })
  return { cells, at, where }
}

/** The cells that stand in the place of a row's own, by the names in the header of its file. */
function correctedBy(corrected: unknown, line: Line): Line {
  if (typeof corrected !== 'object' || corrected === null) return line
  const cells = Object.entries(corrected).flatMap(([column, cell]) => {
    const text = String(cell ?? '').normalize('NFC')
    return text === '' ? [] : [[column, text] as const]
  })
  return { ...line, cells: Object.fromEntries(cells) }
}

type Reading = { header: Header; columns: Columns; context: Told }

/** A line with its days and numbers as this house writes them; undefined, and reported, where nobody says how to read one. */
function inPlainStyle(line: Line, row: CsvRow, { header, columns, context }: Reading): Line | undefined {
  const cells = { ...line.cells }
  let good = true
  for (const [field, kind] of columns.kinds ?? []) {
    const cell = cells[field]
    if (cell === undefined || (kind === 'number' && row.isNumber?.(header.indexOf(field)))) continue
    const plain = plainly(cell, kind, context.styles)
    if ('text' in plain) cells[field] = plain.text
    else {
      context.report({ code: 'OTHER_STYLE', ...line.where(field), field, found: cell, ...plain })
      good = false
    }
  }
  return good ? { ...line, cells } : undefined
}

/** The columns that a header names, whatever its capitals, blanks and hyphens; undefined, and reported, where it is wrong. */
function headerOf(row: CsvRow, { required, known }: Columns, base: Place, context: Told): Header | undefined {
  const names = new Map([...(known ?? []), ...required].map((name) => [folded(name), name]))
  const written = row.cells.map((cell) => cell.trim())
  while (written.at(-1) === '') written.pop()
  const header = written.map((cell) => names.get(folded(cell)) ?? cell)
  let good = true
  const wrong = (issue: Issue) => {
    context.report(issue)
    good = false
  }
  for (const [index, column] of header.entries()) {
    if (column === '') continue
    const place = { ...base, ...row.at(index), found: written[index] ?? '' }
    if (known && !known.includes(column)) {
      wrong({ code: 'UNKNOWN_COLUMN', ...place, expected: `one of the columns ${known.join(', ')}` })
    } else if (header.indexOf(column) < index) {
      wrong({ code: 'REPEATED_COLUMN', ...place, expected: 'each column once' })
    }
  }
  for (const column of required.filter((column) => !header.includes(column))) {
    const expected = `the column ${column}`
    wrong({ code: 'MISSING_COLUMN', ...base, line: row.line, column: 1, expected, found: written.join(',') })
  }
  return good ? header : undefined
}

function folded(name: string) {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '')
}
