import { startedDatabases, testDatabase } from '../setup.ts'

/** Playwright's global setup: the database that tests/run.ts started, or one of its own. */
export default async function setup() {
  if (startedDatabases()) return
  const { connection, stop } = await testDatabase()
  process.env.CROSSTIE_TEST_NEO4J = JSON.stringify({ own: [connection], seeds: null })
  return stop
}
