import { type Drafts, type Row, type TableName, type Tables, tableNames, tables } from './tables.ts'

/** Rows written by hand as checked tables; tables that are not mentioned are empty. Throws zod's error at the first bad table. */
export function parseDrafts(drafts: Drafts): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, parseRows(name, drafts[name] ?? [])])) as Tables
}

function parseRows<Name extends TableName>(name: Name, rows: unknown[]): Row<Name>[] {
  return rows.map((row) => tables[name].parse(row) as Row<Name>)
}
