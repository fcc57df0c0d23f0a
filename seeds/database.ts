import { readFileSync } from 'node:fs'
import { chooseDatabase } from '../database/choose.ts'
import { layout, user } from '../database/configure.ts'
import { runningOn } from '../database/managed.ts'
import { worldAtHand } from '../database/worlds.ts'
import { readEnvironment } from '../server/environment.ts'
import type { Connection } from '../server/neo4j/graph.ts'

export type Found = { address: Connection; stop: () => Promise<void> }

/**
 * The database to write to: your own (NEO4J_URI …), else the managed one of the world at hand: the one that runs, or one
 * started for as long as this takes. Rejects with BadEnvironment or DatabaseFailure.
 */
export async function findDatabase(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Found> {
  const { connection } = readEnvironment(environment)
  const nothing = async () => undefined
  if (connection) {
    say(`Database: your own server at ${connection.uri}`)
    return { address: connection, stop: nothing }
  }
  const world = worldAtHand(environment.WORLD || undefined)
  const { dataFolder } = world
  const running = runningOn(dataFolder)
  if (world.kind !== 'seeds') say(`World: ${world.setting}`)
  if (running === undefined) return chooseDatabase(undefined, world, say)
  say(`Database: managed Neo4j at ${running.uri}`)
  const password = readFileSync(layout(dataFolder).password, 'utf8').trim()
  return { address: { uri: running.uri, user, password }, stop: nothing }
}
