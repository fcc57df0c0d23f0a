import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { unzipSync } from 'fflate'
import type { Issue } from '../issues.ts'
import { Unreadable } from './bytes.ts'

/** A sheet of a workbook; row n of it is on line n of `rows`, as JSON. */
export type Sheet = { name: string; rows: string; cells: number; faults: { cell: string; said: string }[] }
/** What workbooks are called, also those that are not read. */
export const workbookName = /\.xls[xm]?$/i

type Archive = { path: string; name: string; limit: number }

const mebibyte = 2 ** 20
const mostEntries = 1000
/** Sheets are a tenth of their size when packed, and of many equal cells a hundredth. */
const mostTimesLarger = 250
const smallAnyway = mebibyte

/**
 * The sheets of an .xlsx workbook, as files in the folder. It is told by its content and the only archive that is read;
 * what it would be unpacked is known before, and has a limit. Throws Unreadable.
 */
export async function openWorkbook(archive: Archive, folder: string): Promise<Sheet[]> {
  check(archive)
  const { path, name, limit } = archive
  const resourceLimits = { maxOldGenerationSizeMb: Math.max(256, (8 * limit) / mebibyte) }
  const worker = new Worker(new URL('workbook-worker.mjs', import.meta.url), {
    workerData: { path, folder },
    resourceLimits,
    execArgv: [],
  })
  const sheets: Sheet[] = []
  worker.on('message', (sheet: Sheet) => sheets.push(sheet))
  await new Promise<void>((resolve, reject) => {
    worker.once('error', (error) => reject(new Unreadable(faultOf(error, name))))
    worker.once('exit', () => resolve())
  })
  return sheets
}

/** Whether the first bytes may be those of a workbook: it is a ZIP archive. */
export function mayBeWorkbook(head: Uint8Array) {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => head[at] === byte)
}

function check({ path, name, limit }: Archive) {
  const entries = entriesOf(path, name)
  const wrong = (issue: Omit<Issue, 'file'>) => new Unreadable({ file: name, ...issue })
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) {
    const found = entries.some((entry) => entry.name === 'content.xml') ? 'an OpenDocument file' : 'a ZIP archive'
    const hint = found.startsWith('an') ? 'Save it as .xlsx or CSV' : 'Unpack it first'
    throw wrong({ code: 'COMPRESSED', expected: 'plain text, or an .xlsx workbook', found, hint })
  }
  if (entries.length > mostEntries)
    throw wrong({ code: 'TOO_LARGE', expected: `at most ${mostEntries} parts`, found: String(entries.length) })
  const bomb = entries.find(
    ({ size, originalSize }) => originalSize > smallAnyway && originalSize > size * mostTimesLarger,
  )
  if (bomb) {
    const found = `${Math.round(bomb.originalSize / bomb.size)} times: ${bomb.name}`
    throw wrong({ code: 'TOO_LARGE', expected: `parts at most ${mostTimesLarger} times their packed size`, found })
  }
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (unpacked <= limit) return
  const size = `${Math.ceil(unpacked / mebibyte)} MiB`
  const hint = `Save its sheets as CSV, or pass --max-size ${size.replace(' ', '')} to read it all the same`
  throw wrong({ code: 'TOO_LARGE', expected: `at most ${limit / mebibyte} MiB unpacked`, found: size, hint })
}

/** What the archive says of its parts; a part that is larger than that does not fit into the room made for it. */
function entriesOf(path: string, name: string) {
  const entries: { name: string; size: number; originalSize: number }[] = []
  try {
    unzipSync(readFileSync(path), {
      filter: (entry) => {
        entries.push(entry)
        return false
      },
    })
  } catch (error) {
    if (workbookName.test(name)) throw new Unreadable(faultOf(error, name))
    const [expected, hint] = ['plain text, or an .xlsx workbook', 'Unpack it first']
    throw new Unreadable({ code: 'COMPRESSED', file: name, expected, found: 'a ZIP archive', hint })
  }
  return entries
}

function faultOf(error: unknown, file: string): Issue {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const hint = 'Save its sheets as CSV'
    return { code: 'TOO_LARGE', file, expected: 'a workbook that fits into memory', found: 'a larger one', hint }
  }
  const hint = 'Open and save it once more, or save its sheets as CSV'
  return { code: 'BAD_WORKBOOK', file, expected: 'an .xlsx workbook', found: message, hint }
}
