import neo4j, { type Driver } from 'neo4j-driver'
import type { Connection } from '../../server/neo4j/graph.ts'

export type Statement = { text: string; parameters: Record<string, unknown> }

const drivers = new Map<string, Driver>()

/** The rows of a statement pasted into the database, as an analyst would. */
export async function runCypher<Row extends object>(
  { uri, user, password }: Connection,
  { text, parameters }: Statement,
): Promise<Row[]> {
  const driver =
    drivers.get(uri) ?? neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  drivers.set(uri, driver)
  const { records } = await driver.executeQuery(text, parameters, { routing: 'READ' })
  return records.map((record) => record.toObject() as Row)
}
