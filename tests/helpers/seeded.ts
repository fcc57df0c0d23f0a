import { loadSeeds } from '../../seeds/seeding.ts'
import { openWriter } from '../../seeds/write.ts'
import type { Connection } from '../../server/neo4j/graph.ts'

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

/** Empties the test database and fills it with the seeds as they ship. */
export async function seeded(connection: Connection): Promise<void> {
  await emptied(connection)
  await loadSeeds(connection, quietly)
}

/** Brings the seeds in once more and compares every record, though nothing is new. */
export async function seededAgain(connection: Connection) {
  return loadSeeds(connection, { ...quietly, force: true })
}
