import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSeeds } from '../../seeds/seeding.ts'
import { type Connection, openGraph } from '../../server/neo4j/graph.ts'
import type { TestDatabase } from '../setup.ts'
import { emptied, withoutOthers } from './emptied.ts'
import { kindTables } from './world.ts'

const quietly = { say: () => undefined }

/**
 * The test database holds the seeds as they ship, and nothing else. Where no file has written since they were brought in,
 * they are there: files that only read follow each other without waiting for them. Where something was written over them,
 * it is taken away, and every record is compared with its seed: less than half the work of bringing them in.
 */
export async function seeded(database: TestDatabase): Promise<void> {
  const { seedsStandAt } = database
  const graph = openGraph(database)
  try {
    if (existsSync(seedsStandAt) && readFileSync(seedsStandAt, 'utf8') === (await graph.bookmark())) return
    await withoutOthers(database)
    await loadSeeds(database, { ...quietly, force: true })
    writeFileSync(seedsStandAt, await graph.bookmark())
  } finally {
    await graph.close()
  }
}

const shipped = fileURLToPath(new URL('../../seeds/', import.meta.url))
const namedIn = ['sources', 'sources.documents', 'evidence', 'levels', ...kindTables, 'places', 'agencies', 'offices']

/** The test database holds of the seeds only what files are read by: agencies, their main offices, places, levels and kinds. */
export async function namesSeeded(connection: Connection): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-names-'))
  try {
    for (const name of namedIn) copyFileSync(join(shipped, `${name}.csv`), join(folder, `${name}.csv`))
    await emptied(connection)
    await loadSeeds(connection, { ...quietly, folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
