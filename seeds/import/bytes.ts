import { createReadStream } from 'node:fs'
import type { Issue, Place } from '../issues.ts'

/** A file to read: what it is called in messages, and how its bytes say text. */
export type Text = {
  path: string
  name: string
  /** By the name that the Encoding Standard has for it. */
  encoding: string
  /** Doubly encoded text is read as it was meant. */
  mends: boolean
  /** What a person should know of that. */
  told?: string
  /** Of a workbook: which sheet of it, and where its rows lie. */
  sheet?: { name: string; rows: string }
  /** What is read in the place of its own rows, by pointer or line; null leaves one out. */
  corrected?: ReadonlyMap<string, unknown>
  /** Told how many bytes more were read. */
  passed?: (bytes: number) => void
}
/** `day` is the last that it can tell of: the one on which it was last changed. `table` is what it is named after. */
export type Input = Text & {
  bytes: number
  sha256: string
  day: string
  table: string
}

/** What all places in it have in common. */
export function placeIn({ name, sheet }: Pick<Text, 'name' | 'sheet'>): Pick<Place, 'file' | 'sheet'> {
  return { file: name, ...(sheet && { sheet: sheet.name }) }
}

/** What is wrong with a file as a whole; reading it ends there. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  constructor(readonly issue: Issue) {
    super(issue.expected)
  }
}

/** The text of a file, piece by piece. Throws Unreadable at the first byte that is not of the encoding. */
export async function* textOf({ path, name, encoding, passed: tell }: Text) {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const read = newRead()
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    // Never whole in one piece: then Node takes windows-1252 for Latin-1.
    yield decoded(chunk, () => decoder.decode(chunk, { stream: true }))
    passed(read, chunk)
    tell?.(chunk.length)
  }
  yield decoded(new Uint8Array(), () => decoder.decode())

  function decoded(chunk: Uint8Array, decode: () => string) {
    try {
      return decode()
    } catch {
      throw new Unreadable(encoding === 'utf-8' ? faultOf(name, chunk, read) : notOf(encoding, name, read))
    }
  }
}

/** How many bytes and lines were read, and at which byte the last line began. */
type Read = { bytes: number; lines: number; lineStart: number }

export function newRead(): Read {
  return { bytes: 0, lines: 1, lineStart: 0 }
}

export function passed(read: Read, chunk: Uint8Array) {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
    read.lines += 1
    read.lineStart = read.bytes + at + 1
  }
  read.bytes += chunk.length
}

function notOf(encoding: string, file: string, { lines }: Read): Issue {
  const hint = 'Leave --encoding out to be told what the file looks like'
  return { code: 'WRONG_ENCODING', file, line: lines, column: 1, expected: encoding, found: 'bytes that are not', hint }
}

/** Where a chunk, after what was read before it, stops being UTF-8. */
export function faultOf(file: string, chunk: Uint8Array, before: Read): Issue {
  const good = chunk.subarray(0, goodBytes(chunk))
  const read = { ...before }
  passed(read, good)
  const place: Place = { file, line: read.lines, column: read.bytes - read.lineStart + 1 }
  const byte = chunk[good.length]
  const found = byte === undefined ? 'the end of the file inside a character' : `byte 0x${hex(byte)}`
  return { ...place, code: 'NOT_UTF8', expected: 'UTF-8', found }
}

/** How many bytes of a chunk are UTF-8; a character that the chunk before began is taken as good. */
export function goodBytes(chunk: Uint8Array) {
  let start = 0
  while (start < 3 && start < chunk.length && ((chunk[start] ?? 0) & 0xc0) === 0x80) start += 1
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = start
  for (let index = start; index < chunk.length; index += 1) {
    try {
      if (decoder.decode(chunk.subarray(index, index + 1), { stream: true }) !== '') begun = index + 1
    } catch {
      return begun
    }
  }
  return begun
}

function hex(byte: number) {
  return byte.toString(16).padStart(2, '0')
}
