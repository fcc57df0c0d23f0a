import { closeSync, createReadStream, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const bufferedCharacters = 32_768

/**
 * Lines on disk, dealt out to parts by a key: whatever has one key is in one part, and a part fits into memory. This is
 * how any number of rows is checked and compared in little memory.
 */
export function openSpool(folder: string, parts: number) {
  mkdirSync(folder, { recursive: true })
  const files = new Map<number, { file: number; waiting: string[]; length: number }>()

  return { put, part, remove }

  function put(key: string, line: unknown) {
    const number = partOf(key, parts)
    const into = files.get(number) ?? { file: openSync(pathOf(number), 'w'), waiting: [], length: 0 }
    files.set(number, into)
    const text = JSON.stringify(line)
    into.waiting.push(text)
    into.length += text.length
    if (into.length > bufferedCharacters) flush(into)
  }

  /** The lines of a part, in the order in which they were put. */
  function part<Line>(number: number): Line[] {
    const from = files.get(number)
    if (from === undefined) return []
    flush(from)
    const text = readFileSync(pathOf(number), 'utf8')
    return text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Line)))
  }

  function flush(into: { file: number; waiting: string[]; length: number }) {
    if (into.waiting.length > 0) writeSync(into.file, `${into.waiting.join('\n')}\n`)
    into.waiting = []
    into.length = 0
  }

  function remove() {
    for (const { file } of files.values()) closeSync(file)
    rmSync(folder, { recursive: true, force: true })
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
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const text of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
