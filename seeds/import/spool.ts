import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

const bufferedCharacters = 8192

/**
 * Lines on disk, dealt out to parts by a key: whatever has one key is in one part, and a part fits into memory. This is
 * how any number of rows is checked and compared in little memory.
 */
export function openSpool(folder: string, parts: number) {
  mkdirSync(folder, { recursive: true })
  const waiting = new Map<number, { lines: string[]; length: number }>()

  return { put, part, remove: () => rmSync(folder, { recursive: true, force: true }) }

  function put(key: string, line: unknown) {
    const number = partOf(key, parts)
    const into = waiting.get(number) ?? { lines: [], length: 0 }
    waiting.set(number, into)
    const text = JSON.stringify(line)
    into.lines.push(text)
    into.length += text.length
    if (into.length > bufferedCharacters) flush(number)
  }

  /** The lines of a part, in the order in which they were put. */
  function part<Line>(number: number): Line[] {
    flush(number)
    if (!existsSync(pathOf(number))) return []
    const lines = readFileSync(pathOf(number), 'utf8').split('\n')
    lines.pop()
    return lines.map((line) => JSON.parse(line) as Line)
  }

  /** Opened and closed each time: many parts of several spools would be more open files than a process may have. */
  function flush(number: number) {
    const lines = waiting.get(number)?.lines ?? []
    if (lines.length > 0) appendFileSync(pathOf(number), `${lines.join('\n')}\n`)
    waiting.delete(number)
  }

  function pathOf(number: number) {
    return join(folder, `${number}.jsonl`)
  }
}
export type Spool = ReturnType<typeof openSpool>

/** FNV-1a over code units. */
function partOf(key: string, parts: number) {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % parts
}

/** Lines on disk in the order in which they come, read back in batches. */
export function openQueue(path: string) {
  const file = openSync(path, 'w')
  let waiting: string[] = []
  let size = 0
  let isOpen = true
  return {
    size: () => size,
    put(line: unknown) {
      waiting.push(JSON.stringify(line))
      size += 1
      if (waiting.length >= 500) flush()
    },
    /** Everything that was put, up to `most` lines at a time. */
    batches: <Line>(most: number) => batches<Line>(path, most, close),
    close,
  }

  function flush() {
    if (waiting.length > 0) writeSync(file, `${waiting.join('\n')}\n`)
    waiting = []
  }

  function close() {
    if (!isOpen) return
    flush()
    closeSync(file)
    isOpen = false
  }
}
export type Queue = ReturnType<typeof openQueue>

async function* batches<Line>(path: string, most: number, close: () => void): AsyncGenerator<Line[]> {
  close()
  let batch: Line[] = []
  for await (const line of linesOf(path)) {
    batch.push(JSON.parse(line) as Line)
    if (batch.length < most) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Not node:readline, which takes U+2028 inside a text for the end of a line. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const text of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
