import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadSeeds } from '../../seeds/seeding.ts'
import { openWriter } from '../../seeds/write.ts'
import { type Connection, openGraph } from '../../server/neo4j/graph.ts'
import type { TestDatabase } from '../setup.ts'

const quietly = { say: () => undefined }

/** Empties the test database, for a story that leaves no room for that in its own transaction. */
export async function emptied(connection: Connection): Promise<void> {
  const writer = openWriter(connection)
  try {
    await writer.inTransaction((tx) => tx.run('MATCH (everything) DETACH DELETE everything'))
  } finally {
    await writer.close()
  }
}

/**
 * The test database holds the seeds as they ship, and nothing else. Where no file has written since they were brought in,
 * they are there: files that only read follow each other without waiting for them.
 */
export async function seeded(database: TestDatabase): Promise<void> {
  const { seedsStandAt } = database
  const graph = openGraph(database)
  try {
    if (existsSync(seedsStandAt) && readFileSync(seedsStandAt, 'utf8') === (await graph.bookmark())) return
    await emptied(database)
    await loadSeeds(database, quietly)
    writeFileSync(seedsStandAt, await graph.bookmark())
  } finally {
    await graph.close()
  }
}

/** Brings the seeds in once more and compares every record, though nothing is new. */
export async function seededAgain(connection: Connection) {
  return loadSeeds(connection, { ...quietly, force: true })
}
