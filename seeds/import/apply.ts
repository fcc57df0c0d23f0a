import {
  BrokenRules,
  type Changes,
  none,
  query,
  runChecks,
  type Transaction,
  type WriteRow,
  type Writer,
  writeBatch,
} from '../write.ts'
import type { Lock } from './lock.ts'
import type { Plan } from './plan.ts'

export type Run = {
  id: string
  importer: string
  owners: string[]
  files: string[]
  sha256: string[]
  /** A digest of the code that made records of the rows. */
  code: string
  startedAt: string
  /** Rows that earlier, cut off attempts of this run have written. */
  cursor: number
  /** The folders that may have brought what the owners have while it runs, and what is left of them once it is finished. */
  folders: string[]
  foldersAfter: string[]
  /** Unfinished runs that it takes the place of. */
  forgets: string[]
}
export type Application = {
  plan: Plan
  run: Run
  lock: Lock
  counts: Record<string, unknown>
  /** Whether more than usual are one transaction. */
  atomic: boolean
  wrote: (rows: number) => void
}

const mostAtOnce = 20_000
/** What of it the memory of one transaction holds, 256 MB, with room to spare. */
const mostInMemory = 40_000
const rowsInBatch = 1000
const rowsInStatement = 5000

/**
 * Writes a plan. Up to 20,000 rows, 40,000 of an atomic one, are one transaction with the checks, all or nothing; more
 * are committed a thousand at a time, each with how far the run has come, and checked in the last one.
 */
export async function apply(writer: Writer, application: Application): Promise<Changes> {
  const isSmall = application.plan.size <= (application.atomic ? mostInMemory : mostAtOnce)
  return isSmall ? writer.inTransaction((tx) => applyAtOnce(tx, application)) : applyInBatches(writer, application)
}

/** Nothing went wrong, and nothing is to stay. */
class TriedOut extends Error {}

/**
 * Writes a plan, looks whether the rules hold, and undoes it: whether that was possible, which it is not for more than one
 * transaction takes. Rejects with BrokenRules, or Unreachable where nothing may be written.
 */
export async function tryOut(writer: Writer, application: Application): Promise<boolean> {
  if (application.plan.size > mostAtOnce) return false
  try {
    return await writer.inTransaction<never>(async (tx) => {
      await applyAtOnce(tx, application)
      throw new TriedOut()
    })
  } catch (error) {
    if (error instanceof TriedOut) return true
    throw error
  }
}

async function applyAtOnce(tx: Transaction, application: Application): Promise<Changes> {
  const { plan, lock, wrote } = application
  await lock.prove(tx)
  await begin(tx, application)
  const changes = none()
  for (const { statement, owner, queue } of plan.steps) {
    for await (const rows of queue.batches<WriteRow>(rowsInStatement)) {
      add(changes, await writeBatch(tx, statement, rows, owner))
      wrote(rows.length)
    }
  }
  await checkRules(tx)
  await finish(tx, application, changes)
  return changes
}

async function applyInBatches(writer: Writer, application: Application): Promise<Changes> {
  const { plan, run, lock, wrote } = application
  const changes = none()
  let cursor = run.cursor
  await writer.inTransaction((tx) => begin(tx, application))
  for (const { statement, owner, queue } of plan.steps) {
    for await (const rows of queue.batches<WriteRow>(rowsInBatch)) {
      cursor += rows.length
      const made = await writer.inTransaction(async (tx) => {
        await lock.prove(tx)
        const made = await writeBatch(tx, statement, rows, owner)
        await query(tx, 'import/advance_run', { id: run.id, cursor })
        return made
      })
      add(changes, made)
      wrote(rows.length)
    }
  }
  await writer.inTransaction(async (tx) => {
    await lock.prove(tx)
    await checkRules(tx, run)
    await finish(tx, application, changes)
  })
  return changes
}

async function begin(tx: Transaction, { run: { startedAt, foldersAfter, forgets, ...run }, counts }: Application) {
  await query(tx, 'import/forget_runs', { ids: forgets })
  const properties = { ...run, owner: run.importer, counts: JSON.stringify(counts) }
  await query(tx, 'import/begin_run', { id: run.id, startedAt, properties })
}

async function finish(tx: Transaction, { run, counts }: Application, changes: Changes) {
  const finishedAt = new Date().toISOString()
  await query(tx, 'import/finish_run', {
    id: run.id,
    finishedAt,
    folders: run.foldersAfter,
    counts: JSON.stringify({ ...counts, ...changes }),
  })
}

async function checkRules(tx: Transaction, run?: Run) {
  const offences = await runChecks(tx)
  if (offences.length === 0) return
  if (run === undefined) throw new BrokenRules(offences)
  const remedy = `Correct the files and import them again with --restart, or take them back by: import -- remove ${run.owners.join(' ')} --replace`
  throw new BrokenRules(
    offences,
    `The data breaks rules of the graph (cypher/checks). Its rows are written, and the import counts as unfinished. ${remedy}`,
  )
}

function add(sum: Changes, changes: Changes) {
  for (const name of Object.keys(sum) as (keyof Changes)[]) sum[name] += changes[name]
}
