import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Located, readCsv } from './csv.ts'
import { type Origin, type Placed, type PlacedTables, placeOf, problemAt } from './origin.ts'
import { BadSeeds, type Problem } from './problems.ts'
import { danglingProblems } from './references.ts'
import { type TableName, type Tables, tableNames, tables } from './tables.ts'

export type Seeds = { tables: Tables; files: string[]; sha256: string[] }

/**
 * The CSV files of a folder as checked tables, with a digest of each file. A table may be spread over `name.csv` and
 * `name.<part>.csv`; a table without a file is empty. Throws BadSeeds with every problem of every file.
 */
export function readSeeds(folder: string): Seeds {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
  const problems: Problem[] = []
  const placed = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as PlacedTables
  const sha256 = files.map((file) => {
    const bytes = readFileSync(join(folder, file))
    const name = file.split('.')[0] as TableName
    if (tableNames.includes(name)) placed[name].push(...readTable(file, name, bytes, problems))
    else
      problems.push({
        file,
        line: 1,
        column: 1,
        expected: `a file named after a table: ${tableNames.join(', ')}`,
        found: file,
      })
    return createHash('sha256').update(bytes).digest('hex')
  })
  problems.push(...danglingProblems(placed))
  if (problems.length > 0) throw new BadSeeds(problems)
  const rows = tableNames.map((name) => [name, placed[name].map(({ row }) => row)])
  return { tables: Object.fromEntries(rows) as Tables, files, sha256 }
}

function readTable(file: string, name: TableName, bytes: Uint8Array, problems: Problem[]): Placed[] {
  const csv = readCsv(file, bytes)
  problems.push(...csv.problems)
  if (csv.problems.length > 0) return []
  const [first, ...rest] = csv.records
  const headerProblems = checkHeader(file, name, first)
  problems.push(...headerProblems)
  if (first === undefined || headerProblems.length > 0) return []
  return rest.flatMap((located) => {
    const read = readRow(name, { file, header: first.cells, located })
    problems.push(...read.problems)
    return read.placed
  })
}

function checkHeader(file: string, name: TableName, header: Located | undefined): Problem[] {
  const known = Object.keys(tables[name].shape)
  const required = Object.entries(tables[name].shape).filter(([, cell]) => !cell.safeParse(undefined).success)
  if (header === undefined) return [{ file, line: 1, column: 1, expected: 'a header', found: '' }]
  const wrong = header.cells.flatMap((cell, index): Problem[] => {
    const place = { file, ...placeOf(header, index), found: cell }
    if (!known.includes(cell)) return [{ ...place, expected: `a column of ${name}: ${known.join(', ')}` }]
    return header.cells.indexOf(cell) < index ? [{ ...place, expected: 'each column once' }] : []
  })
  const missing = required.filter(([column]) => !header.cells.includes(column))
  return [
    ...wrong,
    ...missing.map(([column]) => ({
      file,
      line: 1,
      column: 1,
      expected: `the column ${column}`,
      found: header.cells.join(','),
    })),
  ]
}

function readRow(name: TableName, origin: Origin): { placed: Placed[]; problems: Problem[] } {
  const { file, header, located } = origin
  if (located.cells.length !== header.length) {
    const found = `${located.cells.length}: ${located.cells.join(',')}`
    return { placed: [], problems: [{ file, ...placeOf(located, 0), expected: `${header.length} cells`, found }] }
  }
  const filled = header.flatMap((column, index) =>
    located.cells[index] === '' ? [] : [[column, located.cells[index]]],
  )
  const parsed = tables[name].safeParse(Object.fromEntries(filled))
  if (parsed.success) return { placed: [{ row: parsed.data, origin }], problems: [] }
  const wrong = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
  return { placed: [], problems: [...wrong].map(([column, expected]) => problemAt(origin, column, expected)) }
}
