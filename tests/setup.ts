import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startManaged } from '../database/managed.ts'
import { openWriter } from '../seeds/write.ts'
import type { Connection } from '../server/neo4j/graph.ts'

declare module 'vitest' {
  interface ProvidedContext {
    connections: TestDatabase[]
  }
}

/** With the file in which tests note the last commit of the seeds. */
export type TestDatabase = Connection & { seedsStandAt: string }

/** A database of the run's own with our constraints and indexes, and how to end it. */
export async function testDatabase(): Promise<{ connection: TestDatabase; stop: () => Promise<void> }> {
  // The second compiler of the JVM takes as long as the statements, and a database that lives for minutes gains little by it.
  process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1'
  const dataFolder = mkdtempSync(join(tmpdir(), 'crosstie-test-'))
  const { uri, user, password, stop } = await startManaged({ dataFolder, port: 'free', say: sayLine })
  const connection = { uri, user, password, seedsStandAt: join(dataFolder, 'seeds-stand-at.txt') }
  const writer = openWriter(connection)
  await writer.applySchema()
  await writer.close()
  const end = async () => {
    await stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { connection, stop: end }
}

let said = ''

/** A line a step; how far it is would only fill the log. */
export function sayLine(line: string) {
  if (line !== said) console.log(line)
  said = line
}

/** The databases that tests/run.ts started; undefined where Vitest or Playwright runs by itself. */
export function startedDatabases(): TestDatabase[] | undefined {
  const given = process.env.CROSSTIE_TEST_NEO4J
  return given ? JSON.parse(given) : undefined
}

/** Vitest's global setup of the files that need a database. */
export default async function setup(project: TestProject) {
  const started = startedDatabases()
  if (started) {
    project.provide('connections', started)
    return
  }
  const { connection, stop } = await testDatabase()
  project.provide('connections', [connection])
  return stop
}
