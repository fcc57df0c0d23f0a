import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../../server/neo4j/graph.ts'
import { openIssues } from '../issues.ts'
import { openWriter, type Writer } from '../write.ts'
import { apply } from './apply.ts'
import { compare } from './compare.ts'
import { takeLock } from './lock.ts'
import { tellOutcomes } from './report.ts'
import { openStage } from './stage.ts'
import { readGraph } from './standing.ts'

type Options = { dryRun: boolean; say: (line: string) => void }

/** Takes back everything that these owners asserted; what somebody else's records use stays, and is told. */
export async function removeOwners(connection: Connection, owners: string[], options: Options) {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-import-'))
  const writer = openWriter(connection)
  try {
    await writer.reach()
    await removed(writer, folder, [...owners].sort(), options)
  } finally {
    await writer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function removed(writer: Writer, folder: string, owners: string[], { dryRun, say }: Options) {
  const lock = dryRun ? undefined : await takeLock(writer, 'remove')
  try {
    const issues = openIssues()
    const stage = openStage(folder, 16, issues)
    const graph = await readGraph(writer, `${folder}/graph`, stage.parts, new Set(owners))
    const plan = compare(stage, graph, { folder, issues, owners: new Set(owners), addOnly: false })
    tellOutcomes(plan, dryRun, say)
    if (plan.size === 0) say(`Nothing in the graph is asserted by ${owners.join(' or ')} alone.`)
    if (plan.size === 0 || lock === undefined) return
    const unfinished = await writer.query<{ id: string }>('import/unfinished_runs', { owners })
    await writer.query('import/forget_runs', { ids: unfinished.map(({ id }) => id) })
    const startedAt = new Date().toISOString()
    const id = `run-remove-${startedAt.toLowerCase()}`
    const run = { id, importer: 'remove', owners, files: [], sha256: [], code: '', startedAt, cursor: 0 }
    await apply(writer, { plan, run, lock, counts: {}, atomic: false, wrote: () => undefined })
  } finally {
    await lock?.leave()
  }
}
