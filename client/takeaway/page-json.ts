// All that a page shows, for scripts: rows as objects by the keys of their columns.
import type { Table } from './content.ts'
import type { Taken } from './taken.ts'

export function jsonOf(taken: Taken): string {
  const { title, says, notes, tables, figures, evidence = [], settings, graph, graphql, cypher } = taken
  const { permalink, asOf, dataVersion, licence, takenOn } = taken
  const provenance = { madeBy: 'Crosstie', permalink, asOf, dataVersion, licence, settings, takenOn }
  const record = {
    crosstie: 1,
    kind: 'page',
    provenance,
    title,
    says,
    notes,
    tables: tables.map(tableRecord),
    figures: figures.map(({ title }) => ({ title })),
    evidence,
    questions: { export: graph, graphql, cypher },
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

function tableRecord({ id, title, columns, rows, notes = [] }: Table) {
  const keyed = rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])))
  return { id, title, columns, notes, rows: keyed }
}
