import { randomUUID } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { parse as parseWhole } from 'csv-parse/sync'
import type { Issue, Place } from '../issues.ts'
import { type Text, Unreadable } from './bytes.ts'
import { type Dialect, dialectOf, plainText } from './dialect.ts'
import { mended } from './mending.ts'

/** One record of a CSV file; `at` tells where a cell begins. */
export type CsvRow = {
  cells: string[]
  line: number
  at: (index: number) => Required<Pick<Place, 'line' | 'column'>>
  /** Whether a cell is a number by itself, however somebody writes numbers. */
  isNumber?: (index: number) => boolean
}

/** Told of a line that begins with #, which is a remark and no record, and of the cells that it would have as one. */
export type OnRemark = (remark: { text: string; cells: string[]; line: number }) => void

const longestCell = 1_000_000
const longestRow = 4_000_000
export const mostColumns = 200

/**
 * The records of an RFC 4180 file, or of one that a spreadsheet writes in its own dialect, header first and without blank
 * rows; with `onRemark`, lines that begin with # are remarks between them. Throws Unreadable where it stops being one.
 */
export async function* csvRows(input: Text, onRemark?: OnRemark): AsyncGenerator<CsvRow> {
  const dialect = await dialectOf(input)
  const { delimiter, aside } = dialect
  const remarks = onRemark ? { comment: '#', comment_no_infix: true } : {}
  const lines = { record_delimiter: ['\r\n', '\n'], skip_empty_lines: true, max_record_size: longestRow }
  const parser = parse({ raw: true, relax_column_count: true, delimiter, ...lines, ...remarks })
  // Put after the last record, so that the remarks behind that one are come by too; no file can have it.
  const lastCell = randomUUID()
  // Nobody waits for the callback: an error ends the parser, and reading from it throws that error.
  pipeline(
    Readable.from(withLastRecord(input, dialect, { remarks: onRemark !== undefined, lastCell })),
    parser,
    () => undefined,
  )
  const skipped = onRemark ? /^(?:(?:#[^\n]*)?\n)+/ : /^\n+/
  let line = aside > 0 ? 2 : 1
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      // Of a line end of two signs the parser hands out only the first.
      const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw
      const before = skipped.exec(text)?.[0] ?? ''
      const first = line + linesIn(before)
      if (onRemark)
        for (const [index, text] of before.split('\n').entries())
          if (text !== '') onRemark({ text, cells: cellsOf(text, delimiter), line: line + index })
      if (record.length === 1 && record[0] === lastCell) return
      line += linesIn(text)
      if (record.every(isBlank)) continue
      check(input, record, first)
      const at = (index: number) => placeIn(text.slice(before.length), { line: first, index, delimiter })
      yield { cells: input.mends ? record.map(mended) : record, line: first, at }
    }
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof Endless)) throw error
    throw new Unreadable(
      (await rowFault(input, dialect, line)) ?? endless(input, error instanceof Endless ? error.line : line),
    )
  }
}

type Options = { remarks: boolean; lastCell: string }

async function* withLastRecord(input: Text, dialect: Dialect, { remarks, lastCell }: Options) {
  let [length, line] = [0, 1]
  for await (const text of plainText(input, dialect)) {
    const start = lastRowIn(text, remarks)
    length = start < 0 ? length + text.length : text.length - start
    if (length > longestRow) throw new Endless(line)
    line += linesIn(text)
    yield text
  }
  yield `\n${lastCell}\n`
}

/** Where the last line begins that is neither blank nor a remark; -1 where none does. */
function lastRowIn(text: string, remarks: boolean) {
  for (let at = text.lastIndexOf('\n'); at >= 0; at = text.lastIndexOf('\n', at - 1)) {
    const sign = text[at + 1]
    if (sign !== undefined && sign !== '\n' && sign !== '\r' && !(remarks && sign === '#')) return at + 1
    if (at === 0) break
  }
  return -1
}

/** So much without the begin of another row that the parser would run out of memory. */
class Endless extends Error {
  override name = 'Endless'
  constructor(readonly line: number) {
    super()
  }
}

/** The cells of a line, blanks around them and at its end left out. */
export function cellsOf(line: string, delimiter = ',') {
  const rows = parseWhole(line, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][]
  const cells = rows[0]?.map((cell) => cell.trim()) ?? []
  while (cells.at(-1) === '') cells.pop()
  return cells
}

function isBlank(cell: string) {
  return cell.trim() === ''
}

function check({ name }: Text, cells: string[], line: number) {
  if (cells.length > mostColumns) {
    const found = String(cells.length)
    const expected = `at most ${mostColumns} columns`
    throw new Unreadable({ code: 'TOO_MANY_COLUMNS', file: name, line, column: 1, expected, found })
  }
  const long = cells.find((cell) => cell.length > longestCell)
  if (long === undefined) return
  const expected = `a cell of at most ${longestCell} characters`
  throw new Unreadable({ code: 'ROW_TOO_LONG', file: name, line, column: 1, expected, found: long })
}

function linesIn(raw: string) {
  let count = 0
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count += 1
  return count
}

type Cell = { line: number; index: number; delimiter: string }

/** Where the cell of a raw record begins; a quoted cell may hold delimiters and run over lines. */
function placeIn(raw: string, { line: firstLine, index, delimiter }: Cell) {
  let [line, column, cell, inQuotes] = [firstLine, 1, 0, false]
  for (const sign of raw) {
    if (cell === index) break
    column += 1
    if (sign === '"') inQuotes = !inQuotes
    if (sign === '\n') [line, column] = [line + 1, 1]
    if (sign === delimiter && !inQuotes) cell += 1
  }
  return cell === index ? { line, column } : { line: firstLine, column: 1 }
}

/**
 * The parser knows that a row is wrong and not where: look again from the line of the one that it failed in. Undefined
 * where only blank lines or remarks follow.
 */
async function rowFault(input: Text, dialect: Dialect, fromLine: number): Promise<Issue | undefined> {
  const { delimiter, aside } = dialect
  const state: State = { line: aside > 0 ? 2 : 1, column: 0, cell: 'start', open: [1, 1], delimiter }
  const expected = 'cells of RFC 4180, quotes closed and doubled inside'
  let row = { line: fromLine, length: 0 }
  for await (const text of plainText(input, dialect)) {
    for (const sign of text) {
      state.column += 1
      row.length += 1
      if (state.line >= fromLine && misplaced(state, sign)) {
        const { line, column } = state
        return { code: 'BAD_QUOTE', file: input.name, line, column, expected, found: sign }
      }
      if (sign !== '\n') continue
      Object.assign(state, { line: state.line + 1, column: 0 })
      if (state.cell === 'start') row = { line: state.line, length: 0 }
    }
    if (state.line >= fromLine && row.length > longestRow) break
  }
  if (state.cell !== 'quoted') return row.length > longestRow ? endless(input, row.line) : undefined
  const [line = 1, column = 1] = state.open
  const found = row.length > longestRow ? `a quote that is not closed in ${most}` : 'a quote that is never closed'
  return { code: 'BAD_QUOTE', file: input.name, line, column, expected, found }
}

const most = `${longestRow.toLocaleString('en')} characters`

function endless({ name }: Text, line: number): Issue {
  const expected = `a row that ends, and the next begins, within ${most}`
  return { code: 'ROW_TOO_LONG', file: name, line, column: 1, expected, found: 'none' }
}

type State = { line: number; column: number; cell: string; open: number[]; delimiter: string }

function misplaced(state: State, sign: string) {
  const { cell } = state
  if (cell === 'quoted') {
    if (sign === '"') state.cell = 'closed'
  } else if (sign === state.delimiter || sign === '\n') state.cell = 'start'
  else if (sign === '"' && cell === 'start') [state.cell, state.open] = ['quoted', [state.line, state.column]]
  else if (sign === '"' && cell === 'closed') state.cell = 'quoted'
  else if (sign === '"' || (cell === 'closed' && sign !== '\r')) return true
  else if (cell !== 'closed') state.cell = 'plain'
  return false
}
