import { mkdtempSync } from 'node:fs'
import { basename, join } from 'node:path'
import { counted, type Issue, type Issues } from '../issues.ts'
import { type Input, Unreadable } from './bytes.ts'
import { isOwnerFile } from './owner.ts'
import { type EncodingFlags, readingOf } from './text-encoding.ts'
import { openWorkbook, type Sheet } from './workbook.ts'

type Book = Pick<Input, 'path' | 'name' | 'bytes' | 'day'>
type Options = {
  maxSize?: number | undefined
  encoding: EncodingFlags
  folder: string
  tables?: ReadonlySet<string> | undefined
}

const unpackedAtMost = 32 * 2 ** 20

/**
 * The sheets of a workbook, each as the table that it is named after; a workbook of one sheet may have its name instead.
 * A sheet whose name begins with # is a remark, and one without a cell is nothing.
 */
export async function sheetsOf(book: Book, options: Options, issues: Issues): Promise<Input[]> {
  const folder = mkdtempSync(join(options.folder, 'workbook-'))
  try {
    const limit = options.maxSize ?? unpackedAtMost
    const sheets = await openWorkbook({ path: book.path, name: book.name, limit }, folder)
    const named = tablesIn(
      sheets.filter(({ name, cells }) => cells > 0 && !name.startsWith('#')),
      book,
      options,
      issues,
    )
    const inputs: Input[] = []
    for (const [table, sheet] of named) {
      const read = await inputOf(table, sheet, book, options)
      if ('issue' in read) issues.add({ ...read.issue, file: book.name, sheet: sheet.name })
      else inputs.push(read)
    }
    return inputs
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    issues.add(error.issue)
    return []
  }
}

function tablesIn(
  sheets: Sheet[],
  { name: file }: Book,
  { tables }: Options,
  issues: Issues,
): [table: string, sheet: Sheet][] {
  const isTable = (name: string) => tables === undefined || tables.has(name) || isOwnerFile(`${name}.csv`)
  const [first, ...more] = sheets
  if (first && more.length === 0 && !isTable(nameOf(first)) && isTable(stemOf(file))) return [[stemOf(file), first]]
  for (const sheet of sheets.filter((sheet) => !isTable(nameOf(sheet)))) {
    const hint = 'Nothing is taken away while it stands there: give it the name of a table, or one that begins with #'
    const place = { file, sheet: sheet.name, line: 1, column: 1 }
    issues.add({
      code: 'NOT_READ',
      severity: 'warning',
      ...place,
      expected: 'a sheet named after a table',
      found: sheet.name,
      hint,
    })
  }
  const read = sheets.filter((sheet) => isTable(nameOf(sheet)))
  if (read.length === 0) {
    const expected = tables === undefined ? 'a sheet with rows' : `sheets named after tables: ${[...tables].join(', ')}`
    issues.add({ code: 'NOT_FOUND', file, expected, found: sheets.map(({ name }) => name).join(', ') })
  }
  return read.map((sheet) => [nameOf(sheet), sheet])
}

/** The name of a table as files have it too: `Covers.ceb` is `covers`. */
function nameOf({ name }: Sheet) {
  return stemOf(name.trim())
}

/** A sheet may be text that was encoded twice before it came into the workbook. */
async function inputOf(
  table: string,
  sheet: Sheet,
  book: Book,
  { encoding }: Options,
): Promise<Input | { issue: Issue }> {
  if (sheet.faults.length > 0) return { issue: noValue(sheet, book) }
  const reading = await readingOf(sheet.rows, `${book.name}:${sheet.name}`, encoding)
  if ('issue' in reading) return reading
  return { ...book, ...reading, table, sheet: { name: sheet.name, rows: sheet.rows } }
}

function noValue({ faults: [first, ...more] }: Sheet, { name: file }: Book): Issue {
  const [, letters = 'A', line = '1'] = /^([A-Z]+)(\d+)$/.exec(first?.cell ?? '') ?? []
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)
  const found = `${first?.said}${more.length === 0 ? '' : `, and ${counted(more.length, 'more cell')} without one`}`
  const hint = 'Mend the formula, or put the value in its place'
  return { code: 'NO_VALUE', file, line: Number(line), column, expected: 'a cell with a value', found, hint }
}

/** The name of a file without folders and without its extensions, in small letters: `Covers.ceb.csv` is `covers`. */
export function stemOf(file: string) {
  return (basename(file).split('.')[0] ?? '').toLowerCase()
}
