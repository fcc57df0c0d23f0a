// `npm run seed [-- --force]`: brings the seeds' own records in a database to the state of seeds/*.csv. The database is
// your own (NEO4J_URI …), else the managed one: the one that runs, or one started for as long as this takes.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chooseDatabase } from '../database/choose.ts'
import { layout, user } from '../database/configure.ts'
import { DatabaseFailure } from '../database/failures.ts'
import { runningOn } from '../database/start.ts'
import { BadEnvironment, readEnvironment } from '../server/environment.ts'
import type { Connection } from '../server/graph.ts'
import { loadSeeds } from './load.ts'
import { BadSeeds } from './problems.ts'
import { BrokenRules, Unreachable } from './write.ts'

const dataFolder = fileURLToPath(new URL('../.crosstie', import.meta.url))
const say = (line: string) => console.log(line)

async function find(): Promise<{ address: Connection; stop: () => Promise<void> }> {
  const { connection } = readEnvironment(process.env)
  const running = connection ? undefined : runningOn(dataFolder)
  if (running === undefined) return chooseDatabase(connection, dataFolder, say)
  say(`Database: managed Neo4j at ${running.uri}`)
  const password = readFileSync(layout(dataFolder).password, 'utf8').trim()
  return { address: { uri: running.uri, user, password }, stop: async () => undefined }
}

async function seed() {
  const { address, stop } = await find()
  try {
    await loadSeeds(address, { force: process.argv.includes('--force'), say })
  } finally {
    await stop()
  }
}

/** What a person can do something about is said without a stack. */
function explained(error: unknown): unknown {
  if (error instanceof DatabaseFailure) return `${error.message}\n${error.remedy}`
  const ours = [BadEnvironment, BadSeeds, BrokenRules, Unreachable]
  return error instanceof Error && ours.some((kind) => error instanceof kind) ? error.message : error
}

try {
  await seed()
} catch (error) {
  console.error(explained(error))
  process.exitCode = 1
}
