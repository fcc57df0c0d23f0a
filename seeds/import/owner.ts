import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Issue, Issues, Place } from '../issues.ts'
import { type Input, placeIn, type Text, Unreadable } from './bytes.ts'
import type { CsvRow } from './csv.ts'
import { rowsOf } from './table-rows.ts'
import { type EncodingFlags, openText } from './text-encoding.ts'

/** Whose the rows of folders are, and ids that tell these folders from others that state the same owner. */
export type Ownership = { owner: string; folders: string[] }
type Stated = { owner: string; folder: string | undefined; at: Place }

/** In a folder of tables, the file that says whose they are. */
export const ownerFile = 'owner.csv'
const fileColumns = ['owner', 'folder']
const longest = 64
const shape = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/
const aName = `a name of at most ${longest} of the letters a to z, digits, - _ and .`
export const chooseAnother = 'Choose a name of your own, such as fieldwork-2024'

export function isOwnerFile(name: string) {
  return name.toLowerCase() === ownerFile
}

export function isFolder(path: string) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** An owner file for a folder that is a part of these. */
export function ownerRows({ owner, folders }: Ownership) {
  return `${fileColumns.join(',')}\n${owner},${folders[0] ?? ''}\n`
}

export type OwnerSought = {
  paths: string[]
  /** What the flag says. */
  owner?: string | undefined
  reserved: RegExp[]
  encoding: EncodingFlags
  /** The sheets of workbooks that say it, as a file in a folder does. */
  sheets: Input[]
}

/**
 * The one owner that the folders' owner files and the flag state. Nobody is guessed: where a folder and the flag are
 * silent, where two disagree, or where the name is not free, that becomes an issue, and nothing is returned.
 */
export async function ownershipOf(sought: OwnerSought, issues: Issues): Promise<Ownership | undefined> {
  const { paths, owner, reserved, encoding, sheets } = sought
  const before = issues.count.error
  const books = sheets.map(({ path }) => resolve(path))
  const folders = foldersOf(paths.filter((path) => !books.includes(resolve(path))))
  const files = await Promise.all(folders.map((folder) => statedIn(folder, encoding, issues)))
  const onSheets = await Promise.all(sheets.map((sheet) => statedOn(sheet, issues)))
  if (issues.count.error > before) return undefined
  const flagged = owner === undefined ? [] : [{ owner, at: { file: '--owner' } }]
  const stated = [...[...files, ...onSheets].filter((file) => file !== undefined), ...flagged]
  for (const { owner, at } of stated) {
    const issue = wrongWith(owner, reserved)
    if (issue) issues.add({ ...issue, ...at })
  }
  const [first] = stated
  const other = stated.find(({ owner }) => owner !== first?.owner)
  if (first && other) {
    const expected = `${first.owner}, as ${first.at.file} has it`
    const hint = `State the owner once: in ${ownerFile}, or by --owner where the folder has no such file`
    issues.add({ code: 'TWO_OWNERS', ...other.at, expected, found: other.owner, hint })
  }
  if (owner === undefined) {
    const silent = folders.filter((folder, index) => files[index] === undefined && !hasOneOf(folder, books))
    for (const folder of silent) issues.add(noOwner(folder))
  }
  if (first === undefined || issues.count.error > before) return undefined
  const ids = folders.flatMap((folder, index) =>
    files[index] === undefined && hasOneOf(folder, books) ? [] : [files[index]?.folder ?? placeOf(folder)],
  )
  const ofBooks = sheets.map(({ path }, index) => onSheets[index]?.folder ?? placeOf(path))
  return { owner: first.owner, folders: [...new Set([...ids, ...ofBooks])].sort() }
}

function hasOneOf(folder: string, books: string[]) {
  return books.some((book) => dirname(book) === resolve(folder))
}

/** Whether an input is the sheet that says whose a workbook is. */
export function isOwnerSheet({ sheet, table }: Input) {
  return sheet !== undefined && isOwnerFile(`${table}.csv`)
}

async function statedOn(sheet: Input, issues: Issues): Promise<Stated | undefined> {
  const rows = await firstRows(sheet)
  const stated = statedBy(rows)
  const at = { ...placeIn(sheet), line: rows[1]?.line ?? 1, column: 1 }
  if (stated) return { ...stated, at }
  issues.add(notStated(at, rows))
  return undefined
}

/** The folders that the arguments name or that the files named lie in; a path that is not there is told as that later. */
function foldersOf(paths: string[]) {
  const folders = paths.filter((path) => existsSync(path)).map((path) => (isFolder(path) ? path : dirname(path)))
  return [...new Map(folders.map((folder) => [resolve(folder), folder])).values()]
}

/** What is wrong with the name of an owner, if anything is. */
export function wrongWith(
  name: string,
  reserved: RegExp[],
): Pick<Issue, 'code' | 'expected' | 'found' | 'hint'> | undefined {
  const found = name
  if (isReserved(name, reserved)) {
    const expected = 'an owner that is neither the seeds nor a source that another format brings'
    return { code: 'RESERVED_OWNER', expected, found, hint: chooseAnother }
  }
  if (name.length <= longest && shape.test(name)) return undefined
  return { code: 'BAD_OWNER', expected: aName, found, hint: chooseAnother }
}

/** Also what only looks like it, by case, blanks, slashes or signs between the letters. */
function isReserved(name: string, reserved: RegExp[]) {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return reserved.some((one) => one.test(plain) || one.test(plain.replaceAll('-', '')))
}

function noOwner(file: string): Issue {
  const expected = 'an owner: whose these records are, so that importing them again replaces these and no others'
  const hint = `Pass --owner <name>, or put a file ${ownerFile} into the folder, with the line owner and below it the name`
  return { code: 'NO_OWNER', file, expected, found: '', hint }
}

/** What a folder's owner file states; undefined where it has none, or where what is wrong with it was reported. */
async function statedIn(folder: string, encoding: EncodingFlags, issues: Issues): Promise<Stated | undefined> {
  try {
    const names = readdirSync(folder).filter(isOwnerFile)
    const [name] = names
    if (name === undefined) return undefined
    const path = join(folder, name)
    const isOne = names.length === 1 && lstatSync(path).isFile()
    const rows = isOne ? await firstRows(await openText(path, encoding)) : []
    const stated = statedBy(rows)
    const at = { file: path, line: rows[1]?.line ?? 1, column: 1 }
    if (stated) return { ...stated, at }
    issues.add(rows.length > 0 ? notStated(at, rows) : { ...notStated(at, rows), found: names.join(', ') })
  } catch (error) {
    issues.add(error instanceof Unreadable ? error.issue : unreadable(folder, error))
  }
  return undefined
}

function notStated(at: Place, rows: CsvRow[]): Issue {
  const expected = `one plain file ${ownerFile}, or sheet, with the column owner, if you like the column folder, and one row`
  const found = rows.map(({ cells }) => cells.join(',')).join(' / ')
  return { code: 'BAD_OWNER', ...at, expected, found }
}

/** A row more than there may be. */
async function firstRows(text: Text) {
  const rows: CsvRow[] = []
  for await (const row of rowsOf(text, () => undefined)) if (rows.push(row) > 2) break
  return rows
}

/** What a header and one row state; undefined where there is more, less or something else. */
function statedBy([header, row, ...more]: CsvRow[]): Omit<Stated, 'at'> | undefined {
  if (header === undefined || row === undefined || more.length > 0) return undefined
  const cells: Partial<Record<string, string>> = {}
  for (const index of Array(Math.max(header.cells.length, row.cells.length)).keys()) {
    const [name, cell] = [header.cells[index]?.trim() ?? '', row.cells[index] ?? '']
    // Spreadsheets fill lines up with empty cells.
    if (name === '' && cell === '') continue
    if (!fileColumns.includes(name) || cells[name] !== undefined) return undefined
    cells[name] = cell
  }
  const { owner, folder } = cells
  if (owner === undefined) return undefined
  return { owner, folder: folder?.trim() || undefined }
}

/** Of a folder without an id of its own: where it is, told apart and not told. */
function placeOf(folder: string) {
  const place = `${hostname()}:${realpathSync(folder)}`
  return `at-${createHash('sha256').update(place).digest('hex').slice(0, 12)}`
}

export function unreadable(file: string, error: unknown): Issue {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  const hint = 'Give yourself the right to read it, or leave it out of the folder'
  return { code: 'UNREADABLE', file, expected: 'a file or a folder that can be read', found: code, hint }
}
