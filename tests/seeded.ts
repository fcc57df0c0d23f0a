import { loadSeeds } from '../seeds/load.ts'
import { openWriter } from '../seeds/write.ts'
import type { Connection } from '../server/graph.ts'

const quietly = { say: () => undefined }

/** Empties the test database and fills it with the seeds as they ship. */
export async function seeded(connection: Connection): Promise<void> {
  const writer = openWriter(connection)
  try {
    await writer.inTransaction((tx) => tx.run('MATCH (everything) DETACH DELETE everything'))
    await loadSeeds(connection, quietly)
  } finally {
    await writer.close()
  }
}

/** Brings the seeds in once more and compares every record, though nothing is new. */
export async function seededAgain(connection: Connection) {
  return loadSeeds(connection, { ...quietly, force: true })
}
