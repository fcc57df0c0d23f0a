import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import type { Issue, IssueCode, Issues } from '../issues.ts'
import type { Input } from './bytes.ts'

export type FileOptions = {
  extension: '.csv' | '.json'
  followSymlinks: boolean
  /** In bytes; without it what the kind of file may have. */
  maxSize?: number | undefined
  encoding: Input['encoding']
}

const mebibyte = 2 ** 20
const largest = { '.csv': 256 * mebibyte, '.json': 64 * mebibyte }
const rejected = '.rejected.csv'

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
  for (const name of paths.flatMap((path) => filesOf(path, options, issues))) {
    const path = options.followSymlinks ? realpathSync(name) : name
    const { size } = lstatSync(path)
    const issue = wrongWith(path, name, size, options)
    if (issue) issues.add(issue)
    else inputs.push({ path, name, bytes: size, sha256: await sha256Of(path), encoding: options.encoding })
  }
  return inputs
}

function filesOf(path: string, options: FileOptions, issues: Issues): string[] {
  const status = statusOf(path, options, issues)
  if (status === undefined) return []
  if (!status.isDirectory()) return isFile(path, status, issues) ? [path] : []
  const names = readdirSync(path).filter((name) => name.endsWith(options.extension) && !name.startsWith('.'))
  const files = names
    .filter((name) => !name.endsWith(rejected))
    .sort()
    .map((name) => join(path, name))
    .filter((file) => isInside(path, file, options, issues))
  if (names.length === 0) issues.add(wrong('NOT_FOUND', path, `files that end in ${options.extension}`, 'none'))
  return files
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
  const archive = compressed.find(([, offset, bytes]) => bytes.every((byte, index) => head[offset + index] === byte))
  if (archive) {
    const hint = 'Unpack it first'
    return { ...wrong('COMPRESSED', name, 'plain text', `${archive[0]} data`), hint }
  }
  if (/^\s*<(!doctype html|html|head|body)\b/i.test(head.toString('latin1'))) {
    const hint = 'It may be the page about the file: look for its download'
    return { ...wrong('HTML', name, extension === '.csv' ? 'CSV' : 'JSON', 'a web page'), hint }
  }
  return undefined
}

function headOf(path: string) {
  const head = Buffer.alloc(512)
  const file = openSync(path, 'r')
  const length = readSync(file, head, 0, head.length, 0)
  closeSync(file)
  return head.subarray(0, length)
}

async function sha256Of(path: string) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function wrong(code: IssueCode, file: string, expected: string, found: string): Issue {
  return { code, file, expected, found }
}

/** The name of a file without folders and without its extensions: `covers.ceb.csv` is `covers`. */
export function stemOf(file: string) {
  return basename(file).split('.')[0] ?? ''
}
