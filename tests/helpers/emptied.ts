import neo4j from 'neo4j-driver'
import type { Connection } from '../../server/neo4j/graph.ts'

/** Empties a test database. */
export function emptied(connection: Connection): Promise<void> {
  return inBatches(connection, 'MATCH (one) CALL (one) { DETACH DELETE one } IN TRANSACTIONS OF 2000 ROWS')
}

/** The seeds are more than one transaction may hold. */
async function inBatches({ uri, user, password }: Connection, statement: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session()
  try {
    await session.run(statement)
  } finally {
    await session.close()
    await driver.close()
  }
}
