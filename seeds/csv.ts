import { CsvError, parse } from 'csv-parse/sync'
import type { Problem } from './problems.ts'

/** A record with the place of each of its cells. Line and column count from 1. */
export type Located = { cells: string[]; at: { line: number; column: number }[] }

type Parsed = { record: string[]; raw: string }

/** The records of an RFC 4180 file, header first; or what keeps it from being one. */
export function readCsv(file: string, bytes: Uint8Array): { records: Located[]; problems: Problem[] } {
  const problem = (line: number, column: number, expected: string, found: string) => ({
    records: [],
    problems: [{ file, line, column, expected, found }],
  })
  const text = decoded(bytes)
  if (text === undefined) return problem(1, 1, 'UTF-8', 'bytes that are not')
  try {
    const options = { raw: true, relax_column_count: true, bom: false } as const
    const parsed = parse(text, options) as unknown as Parsed[]
    return { records: located(parsed), problems: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return problem(Number(error.lines ?? 1), 1, 'cells of RFC 4180, quotes closed and doubled inside', error.message)
  }
}

function decoded(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function located(parsed: Parsed[]): Located[] {
  let line = 1
  return parsed.map(({ record, raw }) => {
    const at = placesIn(raw, line)
    line += raw.split('\n').length - 1
    return { cells: record, at }
  })
}

/** Where each cell of a raw record begins; a quoted cell may hold commas and run over lines. */
function placesIn(raw: string, firstLine: number) {
  let [line, column, inQuotes] = [firstLine, 1, false]
  const places = [{ line, column }]
  for (const sign of raw) {
    column += 1
    if (sign === '"') inQuotes = !inQuotes
    if (sign === '\n') [line, column] = [line + 1, 1]
    if (sign === ',' && !inQuotes) places.push({ line, column })
  }
  return places
}
