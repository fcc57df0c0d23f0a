import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Connection } from '../../server/neo4j/graph.ts'
import type { Format } from '../formats/format.ts'
import { type Issues, openIssues, Refused } from '../issues.ts'
import { type Changes, none, openWriter, type Writer } from '../write.ts'
import { apply, type Run } from './apply.ts'
import type { Input } from './bytes.ts'
import { codeDigest } from './code.ts'
import { compare, type Plan, verify } from './compare.ts'
import { csvRows } from './csv.ts'
import { openDesk } from './desk.ts'
import { gather } from './files.ts'
import { type Lock, takeLock } from './lock.ts'
import { type Progress, silent } from './progress.ts'
import { writeRejected } from './rejected.ts'
import { type Report, type Rows, reportOf, tellOutcomes } from './report.ts'
import { openStage } from './stage.ts'
import { readGraph } from './standing.ts'

export type Request = {
  format: Format
  paths: string[]
  mode?: 'strict' | 'partial'
  dryRun?: boolean
  /** Begin anew where an earlier run with other files was cut off. */
  restart?: boolean
  /** Take nothing away that the files no longer state. */
  addOnly?: boolean
  /** One transaction, however many rows. */
  atomic?: boolean
  force?: boolean
  owner?: string
  fromExport?: boolean
  aliasFile?: string
  maxSize?: number
  followSymlinks?: boolean
  encoding?: Input['encoding']
}
/** `lines` say what was wrong with the rows that were left out, and what is worth a warning. */
export type Imported = { report: Report; changes: Changes; rejectedFiles: string[]; lines: string[] }
export type Voices = { say: (line: string) => void; progress?: Progress }
type Work = Required<Pick<Request, 'format' | 'paths'>> & Request & Voices & { folder: string; issues: Issues }

/** So many bytes of input that what is made of them fits into memory many times. */
const bytesInPart = 2 ** 20
/** So many records make the database's plans worth making anew; fewer hardly change what they were made for. */
const settlesFrom = 1_000
const rejectedFile = /\.rejected\.csv$/

/**
 * Reads, checks and compares everything, then writes what differs. Rejects with Refused (what is wrong with the input;
 * nothing was written), Locked, Unreachable, BrokenRules or WouldOverwrite.
 */
export async function runImport(connection: Connection, request: Request, voices: Voices): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-import-'))
  const writer = openWriter(connection)
  try {
    await writer.reach()
    return await underLock(writer, request, (lock) =>
      imported(writer, lock, { ...request, ...voices, folder, issues: openIssues() }),
    )
  } finally {
    voices.progress?.end()
    await writer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function underLock<Result>(
  writer: Writer,
  { dryRun, format }: Request,
  work: (lock: Lock) => Promise<Result>,
): Promise<Result> {
  if (dryRun) return work({ prove: async () => undefined, leave: async () => undefined })
  await writer.applySchema()
  const lock = await takeLock(writer, format.name)
  try {
    return await work(lock)
  } finally {
    await lock.leave().catch(() => undefined)
  }
}

async function imported(writer: Writer, lock: Lock, work: Work): Promise<Imported> {
  const { issues, folder, dryRun = false, say, progress = silent } = work
  const inputs = await inputsOf(work)
  const { stage, read } = await staged(writer, inputs, work)
  const rows = () => ({ read, accepted: read - rejectedOf(issues, read), rejected: rejectedOf(issues, read) })
  refuseIf(issues.count.file > 0, issues)
  const graph = await readGraph(writer, `${folder}/graph`, stage.parts, stage.owners)
  progress.phase('Checking', 'parts', stage.parts)
  verify(stage, graph, issues, work.mode === 'partial', progress.at)
  refuseIf(work.mode !== 'partial' && issues.count.error > 0, issues)
  const owners = [...stage.owners].sort()
  const run = await runOf(writer, work, inputs, owners)
  const addOnly = work.addOnly || inputs.every(({ name }) => rejectedFile.test(name))
  progress.phase('Comparing', 'parts', stage.parts)
  const plan = compare(stage, graph, { folder, issues, owners: stage.owners, addOnly, looked: progress.at })
  progress.end()
  const rejectedFiles = issues.units.size > 0 && !dryRun ? await writeRejected(inputs, issues, work.force ?? false) : []
  const changes = dryRun ? none() : await written(writer, lock, { work, plan, run, rows: rows() })
  tellOutcomes(plan, dryRun, say)
  const report = reportOf(inputs, issues, rows(), plan, dryRun ? null : run.id)
  return { report, changes, rejectedFiles, lines: issues.lines() }
}

async function inputsOf({ format, paths, followSymlinks = false, maxSize, encoding = 'utf-8', issues }: Work) {
  const options = { extension: format.extension, followSymlinks, maxSize, encoding }
  return gather(paths, options, issues)
}

async function staged(writer: Writer, inputs: Input[], work: Work) {
  const { format, issues, folder, progress = silent } = work
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0)
  const stage = openStage(folder, Math.max(16, Math.ceil(bytes / bytesInPart)), issues, work.mode === 'partial')
  let read = 0
  progress.phase('Reading', 'MB', bytes / 1e6)
  let passed = 0
  for (const input of inputs) {
    input.passed = (more) => {
      passed += more
      progress.at(passed / 1e6)
    }
  }
  const options = {
    ownName: work.owner ?? ownNameOf(work.paths),
    fromExport: work.fromExport ?? false,
    looksUpNames: format.looksUpNames,
    aliases: work.aliasFile === undefined ? [] : await aliasesIn(work.aliasFile),
  }
  // Whoever brings a folder of their own speaks for all of it, also where nothing is left in it.
  if (!format.looksUpNames) stage.owners.add(options.ownName)
  const desk = await openDesk(writer, issues, options, () => {
    read += 1
  })
  for await (const one of format.read(inputs, desk)) stage.add(one)
  return { stage, read }
}

function refuseIf(isWrong: boolean, issues: Issues) {
  if (isWrong) throw new Refused(issues)
}

function rejectedOf(issues: Issues, read: number) {
  return Math.min(issues.units.size, read)
}

/** The run to note this import under: a new one, or the one that was cut off with the same files. */
async function runOf(writer: Writer, work: Work, inputs: Input[], owners: string[]): Promise<Run> {
  const files = inputs.map(({ name }) => basename(name))
  const sha256 = inputs.map((input) => input.sha256)
  const startedAt = new Date().toISOString()
  const importer = work.format.name
  const fresh = {
    id: `run-${owners[0] ?? importer}-${startedAt.toLowerCase()}`,
    importer,
    owners,
    files,
    sha256,
    code: codeDigest(),
    startedAt,
    cursor: 0,
  }
  type Unfinished = { id: string; files: string[]; sha256: string[]; cursor: number; startedAt: string }
  const unfinished = await writer.query<Unfinished>('import/unfinished_runs', { owners })
  const same = unfinished.find((run) => [...run.sha256].sort().join() === [...sha256].sort().join())
  if (same) {
    work.say(`Going on with the import that began on ${same.startedAt} and was cut off after ${same.cursor} rows.`)
    return { ...fresh, id: same.id, startedAt: same.startedAt, cursor: same.cursor }
  }
  if (unfinished.length > 0 && !work.restart) {
    for (const { files, startedAt, cursor } of unfinished) {
      const expected = `the files of the import that began on ${startedAt} and was cut off after ${cursor} rows (${files.join(', ')})`
      const hint = 'Import those to finish it, or pass --restart to begin anew with these'
      work.issues.add({ code: 'CHANGED_FILE', file: inputs[0]?.name ?? '', expected, found: 'other contents', hint })
    }
    throw new Refused(work.issues)
  }
  if (!work.dryRun) await writer.query('import/forget_runs', { ids: unfinished.map(({ id }) => id) })
  return fresh
}

type Writing = { work: Work; plan: Plan; run: Run; rows: Rows }

async function written(writer: Writer, lock: Lock, { work, plan, run, rows }: Writing): Promise<Changes> {
  const { progress = silent, atomic = false } = work
  const isAsItWas = plan.size === 0 && run.cursor === 0
  if (isAsItWas && (await isLatest(writer, run))) return none()
  let done = 0
  progress.phase('Writing', 'records', plan.size)
  const wrote = (count: number) => {
    done += count
    progress.at(done)
  }
  const changes = await apply(writer, { plan, run, lock, counts: { ...rows }, atomic, wrote })
  if (plan.size >= settlesFrom) await writer.settle()
  return changes
}

/** Whether these owners' last finished import had the same files, read by the same code. */
export async function isLatest(writer: Writer, { owners, sha256 }: Pick<Run, 'owners' | 'sha256'>) {
  const [last] = await writer.query<{ sha256: string[]; code: string | null }>('import/last_run', { owners })
  return last !== undefined && last.code === codeDigest() && last.sha256.join() === sha256.join()
}

/** Spellings that the user vouches for: a CSV file with the columns spelling and agency. */
async function aliasesIn(path: string): Promise<[spelling: string, agency: string][]> {
  const aliases: [string, string][] = []
  for await (const { cells, line } of csvRows({ path, name: path, encoding: 'utf-8' }, true)) {
    if (line > 1) aliases.push([cells[0] ?? '', cells[1]?.trim() ?? ''])
  }
  return aliases
}

/** The owner of a user's own rows: the name of the folder, also where single files of it are given. */
function ownNameOf([first = '']: string[]) {
  const path = resolve(first)
  const folder = /\.csv$/.test(path) ? basename(join(path, '..')) : basename(path)
  return (
    folder
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'own'
  )
}
