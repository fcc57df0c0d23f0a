import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startManaged } from '../database/managed.ts'
import { loadSeeds } from '../seeds/seeding.ts'
import { openWriter } from '../seeds/write.ts'
import { type Connection, openGraph } from '../server/neo4j/graph.ts'
import { keep, laidOut } from './kept-seeds.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases
  }
}

/** One for each worker, whose files write there, and one with the seeds, which all files may read at the same time. */
export type TestDatabases = { own: Connection[]; seeds: SeedsDatabase | null }
/** `noteFile`: where the note is left that the seeds are in; `isCopy`: an earlier run has brought them in. */
export type SeedsDatabase = Connection & { noteFile: string; isCopy?: boolean }
/** The last commit of the seeds; or why they are not in. */
export type SeedsNote = { bookmark: string } | { failure: string }
/** `ended` is done when the database has ended and its folder is still there. */
type Started<Database> = { connection: Database; stop: (ended?: () => void) => Promise<void> }

/** Small worlds come and go: plans made anew for each would take longer than what is asked. */
const forSmallWorlds: Record<string, string> = {
  'dbms.cypher.statistics_divergence_threshold': '1.0',
  // The threshold falls while a plan is kept.
  'dbms.cypher.min_replan_interval': '1h',
  // Every statement with every kind of parameters is more than the thousand that are kept by themselves.
  'server.memory.query_cache.per_db_cache_num_entries': '5000',
}

/** A database of the run's own with our constraints and indexes, and how to end it. */
export async function testDatabase(
  settings = forSmallWorlds,
  dataFolder = emptyFolder(),
): Promise<Started<SeedsDatabase>> {
  // The second compiler of the JVM takes as long as the statements, and a database that lives for minutes gains little by
  // it. With the first alone the JVM keeps 48 MB for compiled code, which the statements of a run fill: it would sweep.
  process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m'
  const { uri, user, password, stop } = await startManaged({ dataFolder, port: 'free', say: sayLine, settings })
  const connection = { uri, user, password, noteFile: join(dataFolder, 'seeds.json') }
  const writer = openWriter(connection)
  await writer.applySchema()
  await writer.close()
  const end = async (ended: () => void = () => undefined) => {
    await stop()
    ended()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { connection, stop: end }
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'crosstie-test-'))

/**
 * A database that the seeds are being brought into, or that an earlier run brought them into; the files that read them
 * wait for the note that they are in.
 */
export async function seedsDatabase(): Promise<Started<SeedsDatabase>> {
  const dataFolder = emptyFolder()
  const isCopy = laidOut(dataFolder)
  const started = await testDatabase({}, dataFolder)
  const connection = { ...started.connection, isCopy }
  const seeding = bringSeeds(connection)
  const stop = async () => {
    await seeding
    const isAsBrought = await seedsIn(connection).then(
      () => true,
      () => false,
    )
    await started.stop(isCopy || !isAsBrought ? undefined : () => keep(dataFolder))
  }
  return { connection, stop }
}

async function bringSeeds(database: SeedsDatabase) {
  const note = await broughtIn(database).catch((error: Error): SeedsNote => ({ failure: error.message }))
  // Whoever waits for the file must not find half of it.
  writeFileSync(`${database.noteFile}.part`, JSON.stringify(note))
  renameSync(`${database.noteFile}.part`, database.noteFile)
}

async function broughtIn(database: SeedsDatabase): Promise<SeedsNote> {
  const graph = openGraph(database)
  try {
    await loadSeeds(database, { say: () => undefined })
    return { bookmark: await graph.bookmark() }
  } finally {
    await graph.close()
  }
}

/** Waits until the seeds are in. Rejects where they could not be brought in, or a test has written over them. */
export async function seedsIn({ noteFile, ...connection }: SeedsDatabase): Promise<void> {
  while (!existsSync(noteFile)) await new Promise((resolve) => setTimeout(resolve, 100))
  const note: SeedsNote = JSON.parse(readFileSync(noteFile, 'utf8'))
  if ('failure' in note) throw new Error(`The seeds could not be brought in: ${note.failure}`)
  const graph = openGraph(connection)
  try {
    if (note.bookmark === (await graph.bookmark())) return
  } finally {
    await graph.close()
  }
  throw new Error('A test has written into the seeds that others read. What writes has helpers/database.ts.')
}

let said = ''

/** A line a step; how far it is would only fill the log. */
export function sayLine(line: string) {
  if (line !== said) console.log(line)
  said = line
}

/** The databases that tests/run.ts started; undefined where Vitest or Playwright runs by itself. */
export function startedDatabases(): TestDatabases | undefined {
  const given = process.env.CROSSTIE_TEST_NEO4J
  return given ? JSON.parse(given) : undefined
}

/** Those that the explorer's tests may write into, one each: also a copy of the seeds, which nobody reads after Vitest. */
export function browserDatabases(): Connection[] {
  const { own = [], seeds = null } = startedDatabases() ?? {}
  return seeds?.isCopy ? [...own, seeds] : own
}

/** Vitest's global setup of the files that need a database. */
export default async function setup(project: TestProject) {
  const started = startedDatabases()
  if (started) {
    project.provide('databases', started)
    return
  }
  const [own, seeds] = await Promise.all([testDatabase(), seedsDatabase()])
  project.provide('databases', { own: [own.connection], seeds: seeds.connection })
  return async () => {
    await Promise.all([own.stop(), seeds.stop()])
  }
}
