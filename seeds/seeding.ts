import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../server/neo4j/graph.ts'
import { crosstie } from './formats/crosstie.ts'
import { Locked } from './import/lock.ts'
import { isLatest, runImport } from './import/run.ts'
import { openWriter } from './write.ts'

const owner = 'seeds'
/** The code that makes the seeds lies beside them, in files and in folders. */
const beside = /\.ts$|^[^.]+$/
const ownFolder = fileURLToPath(new URL('.', import.meta.url))
const patience = { milliseconds: 1000, tries: 90 }

export type LoadOptions = {
  /** Compare every record even when the files are the same as in the last finished run. */
  force?: boolean
  say: (line: string) => void
  /** Where the CSV files are; the seeds' own folder unless a test says otherwise. */
  folder?: string
  /** Whose records become the seeds' again, or go where the seeds do not have them. */
  givenBack?: readonly string[]
}
export type Loaded = { changed: boolean; counts: Record<string, number> }

/**
 * Brings the seeds' own records to the state of the CSV files; everybody else's stay as they are. All or nothing, unless
 * so much is new that it is committed in parts: cut off, the next seeding completes it. Waits for another import to end.
 * Rejects with Refused (a cell is wrong), BrokenRules (a check fails) or Unreachable.
 */
export async function loadSeeds(
  connection: Connection,
  { force = false, say, folder = ownFolder, givenBack }: LoadOptions,
): Promise<Loaded> {
  if (!force && (await isLoaded(connection, folder))) {
    say('The seeds are in the database already.')
    return { changed: false, counts: {} }
  }
  say('Reading the seeds and comparing them with the graph …')
  const request = { format: crosstie, paths: [folder], seeding: { beside, givenBack }, atomic: true, restart: true }
  const { changes } = await patiently(() => runImport(connection, request, { say }), say)
  const changed = Object.values(changes).some((count) => count > 0)
  if (!changed) say('The graph is in that state already.')
  return { changed, counts: { ...changes } }
}

/** Whether any of the seeds are there; a world of somebody's own has none. */
export async function areSeeded(connection: Connection): Promise<boolean> {
  const writer = openWriter(connection)
  try {
    await writer.reach()
    const [found] = await writer.query<{ records: number }>('import/records_of', { owner })
    return (found?.records ?? 0) > 0
  } finally {
    await writer.close()
  }
}

export type FolderOptions = {
  folder: string
  /** Take away also much that the folder no longer states. */
  replace: boolean
  say: (line: string) => void
}

/**
 * Brings what a folder's owner asserts to the state of its tables. Rejects with Refused, WouldTakeAway, BrokenRules or
 * Unreachable.
 */
export async function bringFolder(connection: Connection, { folder, replace, say }: FolderOptions) {
  say(`Reading ${folder} and comparing it with the graph …`)
  const request = { format: crosstie, paths: [folder], replace, restart: true }
  const { lines, report } = await patiently(() => runImport(connection, request, { say }), say)
  for (const line of lines) say(line)
  say(`${report.summary}.`)
}

async function isLoaded(connection: Connection, folder: string) {
  const writer = openWriter(connection)
  try {
    await writer.reach()
    return await isLatest(writer, { owners: [owner], sha256: digestsOf(folder) })
  } finally {
    await writer.close()
  }
}

function digestsOf(folder: string) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'))
  return files.sort().map((file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  )
}

async function patiently<Result>(work: () => Promise<Result>, say: LoadOptions['say']): Promise<Result> {
  for (let left = patience.tries; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Locked) || left === 0) throw error
      if (left === patience.tries) say('Another import is writing; waiting for it to end …')
      await new Promise((resolve) => setTimeout(resolve, patience.milliseconds))
    }
  }
}
