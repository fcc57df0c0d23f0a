import { inject } from 'vitest'
import type { Connection } from '../../server/neo4j/graph.ts'

/** The database that files write into, one after the other. A file that imports it needs one to run. */
export const connection: Connection = ownOf(inject('databases')?.own)

function ownOf([own]: Connection[] = []): Connection {
  if (own) return own
  throw new Error(
    'No database: tests that need one import helpers/database.ts themselves, and tests/setup.ts starts it.',
  )
}
