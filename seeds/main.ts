// `npm run seed [-- --force]`: brings the seeds' own records in a database to the state of seeds/*.csv. The database is
// your own (NEO4J_URI …), else the managed one: the one that runs, or one started for as long as this takes.
import { DatabaseFailure } from '../database/failures.ts'
import { BadEnvironment } from '../server/environment.ts'
import { findDatabase } from './database.ts'
import { explained } from './explained.ts'
import { loadSeeds } from './seeding.ts'

const say = (line: string) => console.log(line)

async function seed() {
  // The seeds go into another world only where it is named.
  const { address, stop } = await findDatabase({ ...process.env, WORLD: process.env.WORLD || 'seeds' }, say)
  try {
    await loadSeeds(address, { force: process.argv.includes('--force'), say })
  } finally {
    await stop()
  }
}

/** Also what a person can do about a database or a setting. */
function told(error: unknown): unknown {
  if (error instanceof DatabaseFailure) return `${error.message}\n${error.remedy}`
  return error instanceof BadEnvironment ? error.message : explained(error)
}

try {
  await seed()
} catch (error) {
  console.error(told(error))
  process.exitCode = 1
}
