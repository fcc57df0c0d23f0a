import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chooseDatabase } from '../database/choose.ts'
import { layout, user } from '../database/configure.ts'
import { runningOn } from '../database/managed.ts'
import { readEnvironment } from '../server/environment.ts'
import type { Connection } from '../server/neo4j/graph.ts'

const dataFolder = fileURLToPath(new URL('../.crosstie', import.meta.url))
export type Found = { address: Connection; stop: () => Promise<void> }

/**
 * The database to write to: your own (NEO4J_URI …), else the managed one: the one that runs, or one started for as long
 * as this takes. Rejects with BadEnvironment or DatabaseFailure.
 */
export async function findDatabase(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Found> {
  const { connection } = readEnvironment(environment)
  const running = connection ? undefined : runningOn(dataFolder)
  if (running === undefined) return chooseDatabase(connection, dataFolder, say)
  say(`Database: managed Neo4j at ${running.uri}`)
  const password = readFileSync(layout(dataFolder).password, 'utf8').trim()
  return { address: { uri: running.uri, user, password }, stop: async () => undefined }
}
