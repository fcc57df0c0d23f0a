import { randomUUID } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Issue, Place } from '../issues.ts'
import { type Text, textOf, Unreadable } from './bytes.ts'
import { mended } from './mending.ts'

/** One record of a CSV file; `at` tells where a cell begins. */
export type CsvRow = { cells: string[]; line: number; at: (index: number) => Required<Pick<Place, 'line' | 'column'>> }

/** Told of a line that begins with #, which is a remark and no record. */
export type OnRemark = (text: string, line: number) => void

const longestCell = 1_000_000
const mostColumns = 200

/**
 * The records of an RFC 4180 file, header first; with `onRemark`, lines that begin with # are remarks between them. Throws
 * Unreadable where it stops being one.
 */
export async function* csvRows(input: Text, onRemark?: OnRemark): AsyncGenerator<CsvRow> {
  const remarks = onRemark ? { comment: '#', comment_no_infix: true } : {}
  const lines = { record_delimiter: ['\r\n', '\n'], skip_empty_lines: true }
  const parser = parse({ raw: true, relax_column_count: true, ...lines, ...remarks })
  // Put after the last record, so that the remarks behind that one are come by too; no file can have it.
  const lastCell = randomUUID()
  // Nobody waits for the callback: an error ends the parser, and reading from it throws that error.
  pipeline(Readable.from(withLastRecord(input, lastCell)), parser, () => undefined)
  const skipped = onRemark ? /^(?:(?:#[^\n]*)?\n)+/ : /^\n+/
  let line = 1
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      // Of a line end of two signs the parser hands out only the first.
      const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw
      const before = skipped.exec(text)?.[0] ?? ''
      const first = line + linesIn(before)
      if (onRemark)
        for (const [index, text] of before.split('\n').entries()) if (text !== '') onRemark(text, line + index)
      if (record.length === 1 && record[0] === lastCell) return
      check(input, record, first)
      yield {
        cells: input.mends ? record.map(mended) : record,
        line: first,
        at: (index) => placeIn(text.slice(before.length), first, index),
      }
      line += linesIn(text)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Unreadable(await quoteFault(input, line))
  }
}

async function* withLastRecord(input: Text, lastCell: string) {
  yield* textOf(input)
  yield `\n${lastCell}\n`
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
  throw new Unreadable({ code: 'TOO_LONG', file: name, line, column: 1, expected, found: long })
}

function linesIn(raw: string) {
  let count = 0
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count += 1
  return count
}

/** Where the cell of a raw record begins; a quoted cell may hold commas and run over lines. */
function placeIn(raw: string, firstLine: number, index: number) {
  let [line, column, cell, inQuotes] = [firstLine, 1, 0, false]
  for (const sign of raw) {
    if (cell === index) break
    column += 1
    if (sign === '"') inQuotes = !inQuotes
    if (sign === '\n') [line, column] = [line + 1, 1]
    if (sign === ',' && !inQuotes) cell += 1
  }
  return cell === index ? { line, column } : { line: firstLine, column: 1 }
}

/** The parser knows that a quote is wrong and not where: look again from the line of the record that it failed in. */
async function quoteFault(input: Text, fromLine: number): Promise<Issue> {
  const state = { line: 1, column: 0, cell: 'start' as 'start' | 'plain' | 'quoted' | 'closed', open: [1, 1] }
  const expected = 'cells of RFC 4180, quotes closed and doubled inside'
  for await (const text of textOf(input)) {
    for (const sign of text) {
      state.column += 1
      if (state.line >= fromLine && misplaced(state, sign)) {
        const { line, column } = state
        return { code: 'BAD_QUOTE', file: input.name, line, column, expected, found: sign }
      }
      if (sign === '\n') [state.line, state.column] = [state.line + 1, 0]
    }
  }
  const [line = 1, column = 1] = state.open
  const found = 'a quote that is never closed'
  return { code: 'BAD_QUOTE', file: input.name, line, column, expected, found }
}

function misplaced(state: { line: number; column: number; cell: string; open: number[] }, sign: string) {
  const { cell } = state
  if (cell === 'quoted') {
    if (sign === '"') state.cell = 'closed'
  } else if (sign === ',' || sign === '\n') state.cell = 'start'
  else if (sign === '"' && cell === 'start') [state.cell, state.open] = ['quoted', [state.line, state.column]]
  else if (sign === '"' && cell === 'closed') state.cell = 'quoted'
  else if (sign === '"' || (cell === 'closed' && sign !== '\r')) return true
  else if (cell !== 'closed') state.cell = 'plain'
  return false
}
