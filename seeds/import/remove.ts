import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../../server/neo4j/graph.ts'
import { openIssues } from '../issues.ts'
import { openWriter, type Writer } from '../write.ts'
import { apply } from './apply.ts'
import { broughtBy } from './brought.ts'
import { compare } from './compare.ts'
import { type Ask, consent, limit, lossOf, WouldTakeAway } from './consent.ts'
import { takeLock } from './lock.ts'
import type { Plan } from './plan.ts'
import { tellOutcomes } from './report.ts'
import { openStage } from './stage.ts'
import { readGraph } from './stored-records.ts'

type Options = {
  dryRun: boolean
  /** Also the seeds, more than a hundred records, or what several folders brought. */
  replace: boolean
  say: (line: string) => void
  ask?: Ask | undefined
  /** Brings back what the seeds say of what these owners took over, in place of what they say. */
  giveBack?: ((owners: string[]) => Promise<unknown>) | undefined
}
const remedy = 'If that is meant, pass --replace.'

/** Who has something still of what a format brought, or of the owners of one run; nobody where neither is asked for. */
export async function ownersOf(connection: Connection, asked: { allOf?: string; run?: string }): Promise<string[]> {
  if (asked.allOf === undefined && asked.run === undefined) return []
  const writer = openWriter(connection)
  try {
    await writer.reach()
    const params = { importer: asked.allOf ?? null, run: asked.run ?? null }
    return (await writer.query<{ owner: string }>('import/owners_of', params)).map(({ owner }) => owner)
  } finally {
    await writer.close()
  }
}

/**
 * Takes back everything that these owners asserted; what somebody else's records use stays, and is told. Rejects with
 * WouldTakeAway where that is more than a name given by mistake should cost. Tells whether `replace` is needed.
 */
export async function removeOwners(connection: Connection, owners: string[], options: Options): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-import-'))
  const writer = openWriter(connection)
  try {
    await writer.reach()
    return await removed(writer, folder, [...owners].sort(), options)
  } finally {
    await writer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function removed(
  writer: Writer,
  folder: string,
  owners: string[],
  { dryRun, replace, say, ask, giveBack }: Options,
): Promise<boolean> {
  const lock = dryRun ? undefined : await takeLock(writer, 'remove')
  try {
    const issues = openIssues()
    const stage = openStage(folder, 16, issues)
    const reading = { folder: `${folder}/graph`, parts: stage.parts, owners: new Set(owners), mayAdopt: false }
    const graph = await readGraph(writer, reading)
    const plan = compare(stage, graph, { folder, issues, owners: new Set(owners), addOnly: false })
    const folders = await Promise.all(owners.map((owner) => broughtBy(writer, owner, plan.holdings.get(owner))))
    const reasons = owners.flatMap((owner, index) => reasonsOf(owner, plan, folders[index] ?? []))
    const isUnasked = reasons.length > 0 && !replace
    if (giveBack === undefined || dryRun || isUnasked) tellOutcomes(plan, dryRun || isUnasked, say)
    if (plan.size === 0) say(`Nothing in the graph is asserted by ${owners.join(' or ')} alone.`)
    if (plan.size === 0) return false
    if (lock === undefined) {
      if (giveBack !== undefined) say('What the seeds say of the same would be brought back.')
      for (const reason of isUnasked ? reasons : []) say(`This needs --replace, as it takes away ${reason}.`)
      return isUnasked
    }
    await consent(reasons, replace, ask, () => new WouldTakeAway(reasons, remedy))
    const unfinished = await writer.query<{ id: string }>('import/unfinished_runs', { owners })
    if (giveBack !== undefined) {
      await lock.leave()
      await giveBack(owners)
      await writer.query('import/forget_runs', { ids: unfinished.map(({ id }) => id) })
      return false
    }
    const startedAt = new Date().toISOString()
    const run = {
      id: `run-remove-${startedAt.toLowerCase()}`,
      importer: 'remove',
      owners,
      files: [],
      sha256: [],
      code: '',
      startedAt,
      cursor: 0,
      folders: folders.flat(),
      foldersAfter: plan.kept.length > 0 ? folders.flat() : [],
      forgets: unfinished.map(({ id }) => id),
    }
    await apply(writer, { plan, run, lock, counts: {}, atomic: false, wrote: () => undefined })
    return false
  } finally {
    await lock?.leave()
  }
}

function reasonsOf(owner: string, { holdings }: Plan, folders: string[]): string[] {
  const holding = holdings.get(owner)
  if (holding === undefined || holding.takenAway === 0) return []
  const why = [
    ...(owner === 'seeds' ? ['those that ship with Crosstie'] : []),
    ...(holding.takenAway > limit.records ? [`more than ${limit.records}`] : []),
    ...(folders.length > 1 ? ['several folders brought them'] : []),
  ]
  return why.length === 0 ? [] : [`${lossOf(owner, holding)}: ${why.join(', ')}`]
}
