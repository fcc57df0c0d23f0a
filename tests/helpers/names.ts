import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSeeds } from '../../seeds/seeding.ts'
import type { Connection } from '../../server/neo4j/graph.ts'
import { emptied } from './emptied.ts'
import { kindTables } from './world.ts'

const shipped = fileURLToPath(new URL('../../seeds/', import.meta.url))
const namedIn = ['sources', 'sources.documents', 'evidence', 'levels', ...kindTables, 'places', 'agencies', 'offices']
/** Organs, and the mandates that they gave. */
export const withMandates = ['evidence.declared', 'arrangements', 'mandates']

/** A folder with what files are read by: agencies, their main offices, places, levels and kinds, and what else is named. */
export function namesFolder(more: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-names-'))
  for (const name of [...namedIn, ...more]) copyFileSync(join(shipped, `${name}.csv`), join(folder, `${name}.csv`))
  return folder
}

/** The test database holds that of the seeds, and nothing else. */
export async function namesSeeded(connection: Connection, more: string[] = []): Promise<void> {
  const folder = namesFolder(more)
  try {
    await emptied(connection)
    await loadSeeds(connection, { say: () => undefined, folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
