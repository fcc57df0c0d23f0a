// `npm run seed [-- --force]`: brings the seeds' own records in a database to the state of seeds/*.csv. The database is
// your own (NEO4J_URI …), else the managed one: the one that runs, or one started for as long as this takes.
import { DatabaseFailure } from '../database/failures.ts'
import { BadEnvironment } from '../server/environment.ts'
import { findDatabase } from './database.ts'
import { Locked } from './import/lock.ts'
import { Refused } from './issues.ts'
import { loadSeeds } from './seeding.ts'
import { BrokenRules, Unreachable } from './write.ts'

const say = (line: string) => console.log(line)

async function seed() {
  const { address, stop } = await findDatabase(process.env, say)
  try {
    await loadSeeds(address, { force: process.argv.includes('--force'), say })
  } finally {
    await stop()
  }
}

/** What a person can do something about is said without a stack. */
function explained(error: unknown): unknown {
  if (error instanceof DatabaseFailure) return `${error.message}\n${error.remedy}`
  const ours = [BadEnvironment, Refused, BrokenRules, Unreachable, Locked]
  return error instanceof Error && ours.some((kind) => error instanceof kind) ? error.message : error
}

try {
  await seed()
} catch (error) {
  console.error(explained(error))
  process.exitCode = 1
}
