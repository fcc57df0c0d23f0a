import { fileURLToPath } from 'node:url'
import type { Connection } from '../server/graph.ts'
import { readSeeds, type Seeds } from './read.ts'
import { recordsOf } from './records.ts'
import { type Changes, noteRun, openWriter, type Writer, type Written, writeAndCheck } from './write.ts'

const owner = 'seeds'
const ownFolder = fileURLToPath(new URL('.', import.meta.url))

export type LoadOptions = {
  /** Compare every record even when the files are the same as in the last finished run. */
  force?: boolean
  say: (line: string) => void
  /** Where the CSV files are; the seeds' own folder unless a test says otherwise. */
  folder?: string
}
export type Loaded = { changed: boolean; counts: Record<string, number> }

/**
 * Brings the seeds' own records to the state of the CSV files; everybody else's stay as they are. All or nothing.
 * Rejects with BadSeeds (a cell is wrong), BrokenRules (a check fails) or Unreachable.
 */
export async function loadSeeds(
  connection: Connection,
  { force = false, say, folder = ownFolder }: LoadOptions,
): Promise<Loaded> {
  const seeds = readSeeds(folder)
  const writer = openWriter(connection)
  try {
    await writer.reach()
    await writer.applySchema()
    const sameFiles = (await writer.lastDigest(owner)).join() === seeds.sha256.join()
    if (sameFiles && !force) {
      say('The seeds are in the database already.')
      return { changed: false, counts: {} }
    }
    return await bringTo(writer, seeds, sameFiles, say)
  } finally {
    await writer.close()
  }
}

async function bringTo(writer: Writer, seeds: Seeds, sameFiles: boolean, say: LoadOptions['say']): Promise<Loaded> {
  const records = recordsOf(seeds.tables, owner)
  const [nodes, ties, files] = [records.nodes.length, records.relationships.length, seeds.files.length]
  say(`Writing ${nodes} records and ${ties} relationships from ${files} files …`)
  const startedAt = new Date().toISOString()
  const written = await writer.inTransaction(async (tx) => {
    const written = await writeAndCheck(tx, { records, owner })
    if (sameFiles && !changedBy(written)) return written
    const counts = JSON.stringify({ records: nodes, relationships: ties, ...written.changes })
    const run = { id: `run-seeds-${startedAt.toLowerCase()}`, importer: 'seeds', owner, counts, startedAt }
    await noteRun(tx, { ...run, files: seeds.files, sha256: seeds.sha256, finishedAt: new Date().toISOString() })
    return written
  })
  tell(written, say)
  return { changed: changedBy(written), counts: { ...written.changes } }
}

function changedBy({ changes }: Written) {
  return Object.values(changes).some((count) => count > 0)
}

function tell({ changes, left, kept }: Written, say: LoadOptions['say']) {
  for (const { id, owner } of left) say(`Left ${id} as it is: ${owner} asserted it.`)
  for (const id of kept) say(`Kept ${id}, which is in no file any more: somebody else's records use it.`)
  say(told(changes))
}

function told(changes: Changes) {
  const { nodesCreated, relationshipsCreated, nodesDeleted, relationshipsDeleted, propertiesSet } = changes
  if (propertiesSet + nodesDeleted + relationshipsDeleted === 0) return 'The graph is in that state already.'
  return `Made ${nodesCreated} records and ${relationshipsCreated} relationships, took away ${nodesDeleted} and ${relationshipsDeleted}.`
}
