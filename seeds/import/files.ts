import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readSync, realpathSync, type Stats } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import type { Issue, IssueCode, Issues } from '../issues.ts'
import type { Input } from './bytes.ts'
import { isOwnerFile, unreadable } from './owner.ts'
import { rejectedMark } from './rejected.ts'
import { sheetsOf, stemOf } from './sheets.ts'
import { type EncodingFlags, readingOf } from './text-encoding.ts'
import { mayBeWorkbook, workbookName } from './workbook.ts'

export type FileOptions = {
  extension: '.csv' | '.json'
  followSymlinks: boolean
  /** In bytes; without it what the kind of file may have. */
  maxSize?: number | undefined
  encoding: EncodingFlags
  /** Whether folders have a file that says whose they are. */
  hasOwnerFile: boolean
  /** What may lie beside the files of a folder without being any of them. */
  beside: RegExp
  /** Where the sheets of workbooks are put. */
  folder: string
  /** The names of tables, where a format has several. */
  tables?: ReadonlySet<string> | undefined
}

const mebibyte = 2 ** 20
const largest = { '.csv': 256 * mebibyte, '.json': 64 * mebibyte }

/** What systems and version control put into a folder by themselves. */
const ofTheSystem = /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.git|\.gitignore|\.gitattributes)$/i
const kept = 'Nothing is taken away while it lies there: '
const asides: [sign: RegExp, what: string, hint: string][] = [
  [/\.rejected\.csv$/i, 'rows that were rejected', 'correct them and import this file alone, or delete it'],
  [/^[.~]/, 'a hidden file', 'delete it, rename it or move it elsewhere'],
]

/** First bytes of what is no text, whatever the file is called. */
const compressed: [name: string, offset: number, bytes: number[]][] = [
  ['gzip', 0, [0x1f, 0x8b]],
  ['ZIP', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['bzip2', 0, [0x42, 0x5a, 0x68]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['Zstandard', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['LZ4', 0, [0x04, 0x22, 0x4d, 0x18]],
  ['7-Zip', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR', 0, [0x52, 0x61, 0x72, 0x21]],
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
]

/**
 * The files that the arguments name, each looked at before a byte of it is parsed; a folder stands for its files of the
 * format's type. What cannot be read becomes an issue.
 */
export async function gather(paths: string[], options: FileOptions, issues: Issues): Promise<Input[]> {
  const inputs: Input[] = []
  const names = await eachRead(paths, issues, (path) => filesOf(path, options, issues))
  await eachRead(names.flat(), issues, async (name) => {
    const path = options.followSymlinks ? realpathSync(name) : name
    const { size, mtime } = lstatSync(path)
    const file = { path, name, bytes: size, day: dayOfChange(mtime) }
    const issue = wrongWith(path, name, size, options)
    if (issue !== undefined) issues.add(issue)
    else if (options.extension === '.csv' && mayBeWorkbook(headOf(path)))
      inputs.push(...(await sheetsOf(file, options, issues)))
    else {
      const reading = await readingOf(path, name, options.encoding)
      if ('issue' in reading) issues.add(reading.issue)
      else inputs.push({ ...file, table: stemOf(name), ...reading })
    }
  })
  return inputs
}

/** What the system does not let us read becomes an issue, and the others are looked at all the same. */
async function eachRead<Made>(paths: string[], issues: Issues, work: (path: string) => Made | Promise<Made>) {
  const made: Made[] = []
  for (const path of paths) {
    try {
      made.push(await work(path))
    } catch (error) {
      issues.add(unreadable(path, error))
    }
  }
  return made
}

function filesOf(path: string, options: FileOptions, issues: Issues): string[] {
  const status = statusOf(path, options, issues)
  if (status === undefined) return []
  const isOurs = (name: string) => options.hasOwnerFile && isOwnerFile(name)
  if (!status.isDirectory()) return !isOurs(basename(path)) && isFile(path, status, issues) ? [path] : []
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  const looked = entries.filter(
    ({ name }) => name !== rejectedMark && !ofTheSystem.test(name) && !options.beside.test(name) && !isOurs(name),
  )
  const asideOf = new Map(looked.map((entry) => [entry.name, asideFrom(entry, options)]))
  for (const [name, aside] of asideOf) {
    if (aside) issues.add({ code: 'NOT_READ', severity: 'warning', file: join(path, name), ...aside })
  }
  const names = looked.map(({ name }) => name).filter((name) => asideOf.get(name) === undefined)
  refuseAlike(path, names, issues)
  if (names.length === 0) issues.add(wrong('NOT_FOUND', path, `files that end in ${options.extension}`, 'none'))
  return names.map((name) => join(path, name)).filter((file) => isInside(path, file, options, issues))
}

/** Why an entry of a folder is none of its files, and what to do about it; undefined for a file to read. */
function asideFrom(entry: Dirent, { extension }: FileOptions) {
  const expected = `only files that end in ${extension}`
  if (entry.isDirectory()) {
    const hint = `${kept}move its files up, or move it elsewhere`
    return { expected, found: 'a sub-folder', hint }
  }
  const [, found, hint] = asides.find(([sign]) => sign.test(entry.name)) ?? []
  if (found !== undefined) return { expected, found, hint: `${kept}${hint}` }
  if (entry.name.toLowerCase().endsWith(extension)) return undefined
  if (extension === '.csv' && /\.tsv$/i.test(entry.name)) return undefined
  if (extension === '.csv' && workbookName.test(entry.name)) return undefined
  return { expected, found: entry.name, hint: `${kept}save it as ${extension}, or move it elsewhere` }
}

/** On some disks these are one file and on others two, so nobody knows which of them is meant. */
function refuseAlike(folder: string, names: string[], issues: Issues) {
  const first = new Map<string, string>()
  for (const name of names) {
    const alike = first.get(name.toLowerCase())
    if (alike === undefined) first.set(name.toLowerCase(), name)
    else {
      const hint = 'Put their rows into one, or give one of them another name, such as ties.2024.csv for ties.csv'
      issues.add({ ...wrong('ALIKE_NAMES', join(folder, name), `a name unlike ${alike}`, name), hint })
    }
  }
}

function isInside(folder: string, file: string, options: FileOptions, issues: Issues) {
  const status = statusOf(file, options, issues)
  if (status === undefined || !isFile(file, status, issues)) return false
  if (options.followSymlinks || realpathSync(file).startsWith(`${realpathSync(resolve(folder))}${sep}`)) return true
  issues.add(wrong('OUTSIDE_FOLDER', file, `a file inside ${folder}`, realpathSync(file)))
  return false
}

function statusOf(path: string, { followSymlinks }: FileOptions, issues: Issues): Stats | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false })
  if (status === undefined) issues.add(wrong('NOT_FOUND', path, 'a file or a folder', path))
  if (!status?.isSymbolicLink()) return status
  if (followSymlinks) return lstatSync(realpathSync(path))
  const hint = 'Pass --follow-symlinks to read what it leads to'
  issues.add({ ...wrong('SYMLINK', path, 'a file or a folder', 'a symbolic link'), hint })
  return undefined
}

function isFile(path: string, status: Stats, issues: Issues) {
  if (!status.isFile()) issues.add(wrong('NOT_A_FILE', path, 'a regular file', kindOf(status)))
  return status.isFile()
}

function kindOf(status: Stats) {
  if (status.isDirectory()) return 'a folder'
  if (status.isFIFO()) return 'a pipe'
  return status.isSocket() ? 'a socket' : 'a device'
}

function wrongWith(path: string, name: string, size: number, { extension, maxSize }: FileOptions): Issue | undefined {
  if (size === 0) return wrong('EMPTY_FILE', name, 'data', '')
  const limit = maxSize ?? largest[extension]
  if (size > limit) {
    const hint = `Pass --max-size ${Math.ceil(size / mebibyte)}MiB to read it all the same`
    return { ...wrong('TOO_LARGE', name, `at most ${limit / mebibyte} MiB`, `${Math.ceil(size / mebibyte)} MiB`), hint }
  }
  const head = headOf(path)
  const isWorkbook = extension === '.csv' && mayBeWorkbook(head)
  const archive = compressed.find(([, offset, bytes]) => bytes.every((byte, index) => head[offset + index] === byte))
  if (workbookName.test(name) && !isWorkbook && extension === '.csv') return noWorkbook(name, head)
  if (archive && !isWorkbook) {
    const hint = 'Unpack it first'
    return { ...wrong('COMPRESSED', name, 'plain text', `${archive[0]} data`), hint }
  }
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(head.toString('latin1'))) {
    const hint = 'It may be the page about the file: look for its download'
    return { ...wrong('HTML', name, extension === '.csv' ? 'CSV' : 'JSON', 'a web page'), hint }
  }
  return undefined
}

function noWorkbook(file: string, head: Buffer): Issue {
  const isOld = [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => head[at] === byte)
  const found = isOld ? 'an old workbook, or one with a password' : 'something else'
  const hint = isOld ? 'Save it as .xlsx, without a password' : 'Give it the ending of what it is'
  return { ...wrong('BAD_WORKBOOK', file, 'an .xlsx workbook', found), hint }
}

function headOf(path: string) {
  const head = Buffer.alloc(512)
  const file = openSync(path, 'r')
  const length = readSync(file, head, 0, head.length, 0)
  closeSync(file)
  return head.subarray(0, length)
}

/** In UTC; a clock that runs ahead makes no file of tomorrow. */
function dayOfChange(mtime: Date) {
  return new Date(Math.min(mtime.getTime(), Date.now())).toISOString().slice(0, 10)
}

function wrong(code: IssueCode, file: string, expected: string, found: string): Issue {
  return { code, file, expected, found }
}
