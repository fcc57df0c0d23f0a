import { writeFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { type Choices, type Column, type Look, type Sheet, widthOf, workbookParts } from '../../common/workbook.ts'
import { rowsOf } from '../compute/table.ts'
import { columnsOf, isList, references, type TableName, tableNames, wordsOf } from '../tables.ts'
import { checkNew } from './report.ts'
import { exampleOf, neededIn, ownerCells, ownerColumns } from './template.ts'

const listsSheet = '# lists'
/** Tables whose ids are few enough to choose from; one's own may be written as well. */
const chosenFrom: ReadonlySet<TableName> = new Set<TableName>([
  ...(['levels', 'agency_kinds', 'arrangement_kinds', 'place_kinds', 'roles', 'mandate_schemes'] as const),
  ...(['agencies', 'places', 'factors', 'practice_sets'] as const),
])

type List = { name: string; words: string[]; isOpen: boolean }

/** Writes a workbook to fill in: whose it is, a sheet for every table, and lists to choose from. Throws WouldOverwrite. */
export function writeTemplateWorkbook(path: string, owner: string): string[] {
  checkNew(path, false)
  const lists = new Map<string, List>()
  const tables = tableNames.map((table) => sheetOf(table, lists))
  const sheets = [ownerSheet(owner), ...tables, listsOf([...lists.values()])]
  const parts = Object.entries(workbookParts(sheets)).map(([part, text]) => [part, strToU8(text)] as const)
  writeFileSync(path, zipSync(Object.fromEntries(parts)))
  return [path]
}

function sheetOf(table: TableName, lists: Map<string, List>): Sheet {
  const { known, kinds } = columnsOf(table)
  const example = exampleOf(table)
  const columns = known.map((head, index): Column => {
    const kind = kinds.get(head)
    const look: Look = kind === 'day' ? 'day' : kind === 'number' ? 'plain' : 'text'
    const choices = choicesOf(table, head, lists)
    return { head, width: widthOf([head, example[index] ?? '']), look, ...(choices && { choices }) }
  })
  const [first = '', ...more] = example
  return { name: table, columns, rows: [[`# ${first}`, ...more], [`# ${neededIn(table)}`]] }
}

function choicesOf(table: TableName, column: string, lists: Map<string, List>): Choices | undefined {
  const list = listOf(table, column)
  if (list === undefined) return undefined
  const known = lists.get(list.name) ?? list
  lists.set(list.name, known)
  const index = [...lists.keys()].indexOf(list.name)
  return { sheet: listsSheet, column: index, count: known.words.length, isOpen: known.isOpen }
}

function listOf(table: TableName, column: string): List | undefined {
  const words = wordsOf(table, column)
  if (words !== undefined) return { name: words.join(' '), words, isOpen: false }
  const [target, ...others] = references[table][column] ?? []
  if (target === undefined || others.length > 0 || !chosenFrom.has(target) || isList(table, column)) return undefined
  return { name: target, words: rowsOf(target).map(({ id = '' }) => id), isOpen: true }
}

function listsOf(lists: List[]): Sheet {
  const longest = Math.max(0, ...lists.map(({ words }) => words.length))
  const rows = Array.from({ length: longest }, (_, row) => lists.map(({ words }) => words[row] ?? null))
  const columns = lists.map(({ name, words }): Column => {
    return { head: `# ${name}`.slice(0, 40), width: widthOf(words), look: 'text' }
  })
  return { name: listsSheet, columns, rows }
}

function ownerSheet(owner: string): Sheet {
  const columns = ownerColumns.map((head): Column => ({ head, width: 24, look: 'text' }))
  return { name: 'owner', columns, rows: [ownerCells(owner)] }
}
