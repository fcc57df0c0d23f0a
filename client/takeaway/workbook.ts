import { strToU8, zipSync } from 'fflate'
import { type Sheet, widthOf, workbookParts } from '../../common/workbook.ts'
import type { Table } from './content.ts'
import { headOf, provenanceOf, type Taken, wordsOf } from './taken.ts'

/** Every table on a sheet of its own, and on the last one where they come from. */
export function workbookOf(taken: Taken): Uint8Array {
  const about: Table = {
    id: wordsOf(taken).about,
    title: taken.title,
    columns: [
      { key: 'label', title: 'Crosstie' },
      { key: 'text', title: taken.title },
    ],
    rows: [
      ...provenanceOf(taken),
      ...[...taken.says, ...taken.notes].map((text) => ['', text]),
      ...taken.tables.flatMap(({ id, title, notes = [] }) => [title, ...notes].map((text) => [id, text])),
    ],
  }
  const parts = Object.entries(workbookParts(named([...taken.tables, about])))
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])))
}

function named(tables: readonly Table[]): Sheet[] {
  const used = new Set<string>()
  return tables.map(({ id, columns, rows }) => {
    const name = unused(sheetName(id), used)
    used.add(name.toLowerCase())
    const heads = columns.map(headOf)
    const widths = heads.map((head, index) => widthOf([head, ...rows.map((row) => row[index] ?? null)]))
    return { name, rows, columns: heads.map((head, index) => ({ head, width: widths[index] ?? 8, look: 'wrapped' })) }
  })
}

/** What a spreadsheet takes as a name: at most 31 characters, and none of these. */
function sheetName(id: string): string {
  return (
    id
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31) || 'Table'
  )
}

function unused(name: string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const one = count === 1 ? name : `${name.slice(0, 27)} ${count}`
    if (!used.has(one.toLowerCase())) return one
  }
}
