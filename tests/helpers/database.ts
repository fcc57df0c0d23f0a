import { inject } from 'vitest'
import type { Connection } from '../../server/neo4j/graph.ts'

/** The database of this worker, which no other test file uses meanwhile. A file that imports it needs one to run. */
export const connection: Connection = ownOf(inject('databases')?.own)

function ownOf(connections: Connection[] | undefined): Connection {
  // Vitest numbers the workers that run at one time from 1 on; there are more only where one file asks at all.
  const worker = Number(process.env.VITEST_POOL_ID ?? 1)
  const own = connections?.[(worker - 1) % connections.length]
  if (own) return own
  throw new Error(
    'No database: tests that need one import helpers/database.ts themselves, and vitest.config.ts starts it.',
  )
}
