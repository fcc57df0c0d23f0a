import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Cells } from '../formats/uninfo/country.ts'
import { csvLine } from '../import/rejected.ts'
import { type TableName, tables } from '../tables.ts'

const seeds = new URL('../', import.meta.url)

/** The rows of a seed file that people write, or of a computed part of it. */
export function rowsOf(name: TableName, part?: string): Record<string, string>[] {
  const file = part === undefined ? `${name}.csv` : `${name}.${part}.csv`
  return parse(readFileSync(new URL(file, seeds)), { columns: true }) as Record<string, string>[]
}

/** The kinds of agencies that report for several. */
export function aggregateKinds(): Set<string> {
  return new Set(rowsOf('agency_kinds').flatMap(({ id = '', isAggregate }) => (isAggregate === 'true' ? [id] : [])))
}

/** Rows as an RFC 4180 file with the columns that any of them uses, in the table's own order. */
export function csvOf(name: TableName, rows: Cells[]): string {
  const columns = Object.keys(tables[name].shape).filter((column) => rows.some((row) => row[column] !== undefined))
  const lines = rows.map((row) => csvLine(columns.map((column) => String(row[column] ?? ''))))
  return `${[columns.join(','), ...lines].join('\n')}\n`
}

/** Writes `<table>.<part>.csv` next to the files that people write. */
export function writeSeeds(part: string, files: Partial<Record<TableName, Cells[]>>) {
  for (const [name, rows] of Object.entries(files) as [TableName, Cells[]][]) {
    writeFileSync(new URL(`${name}.${part}.csv`, seeds), csvOf(name, rows))
  }
}
