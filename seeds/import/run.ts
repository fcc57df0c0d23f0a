import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Connection } from '../../server/neo4j/graph.ts'
import type { Format, Given } from '../formats/format.ts'
import { ownedFormats, reservedOwners } from '../formats/formats.ts'
import { dayOf } from '../formats/observed.ts'
import type { StatedYear } from '../formats/year.ts'
import { type Issues, openIssues, placeOf, Refused } from '../issues.ts'
import { BrokenRules, type Changes, none, openWriter, Unreachable, type Writer } from '../write.ts'
import { apply, type Run, tryOut } from './apply.ts'
import { broughtBy } from './brought.ts'
import type { Input } from './bytes.ts'
import { codeDigest } from './code.ts'
import { compare } from './compare.ts'
import { type Ask, consent, reasonsToAsk, WouldTakeAway } from './consent.ts'
import { correct } from './corrections.ts'
import { gather } from './files.ts'
import { openFormatContext } from './format-context.ts'
import { type Lock, takeLock } from './lock.ts'
import { findCircles, never } from './loops.ts'
import { openOwnContext, sameIn } from './own-names.ts'
import { chooseAnother, isFolder, isOwnerSheet, type Ownership, ownershipOf } from './owner.ts'
import type { Plan } from './plan.ts'
import { type Progress, silent } from './progress.ts'
import { rejectedFolder, rejectedMark, writeRejected } from './rejected.ts'
import { type Report, type Rows, reportOf, tellOutcomes, tellPassedOver, tellSpared } from './report.ts'
import { openStage, type Stage } from './stage.ts'
import { type Graph, readGraph, type StoredRecord } from './stored-records.ts'
import type { Styles } from './styles.ts'
import type { EncodingFlags } from './text-encoding.ts'
import { verify } from './verify.ts'

export type Request = {
  format: Format
  paths: string[]
  mode?: 'strict' | 'partial'
  dryRun?: boolean
  /** Begin anew where an earlier run with other files was cut off. */
  restart?: boolean
  /** Take nothing away that the files no longer state. */
  addOnly?: boolean
  /** Take away also more than goes without saying, and what another folder of the same owner brought. */
  replace?: boolean
  /** One transaction also for more rows than usual, as far as its memory goes. */
  atomic?: boolean
  force?: boolean
  /** Whose the rows of the folder are, where its owner file does not say. */
  owner?: string
  /**
   * The rows are the seeds' own, which no user's folder can be; `beside` is what else lies in their folder. What the owners of
   * `givenBack` have passes to the seeds, or goes where these do not state it.
   */
  seeding?: { beside: RegExp; givenBack?: readonly string[] | undefined }
  fromExport?: boolean
  /** Where rejected rows are written, instead of beside the folder of the input. */
  rejected?: string
  /** A folder of rejected rows that are corrected, and read in their place. */
  corrected?: string
  aliasFile?: string
  /** The years that files are of, where they do not say it. */
  year?: StatedYear[]
  /** Spellings that are one: a CSV file with the columns spelling and name. */
  sameFile?: string
  /** What was given to the flags of the format. */
  given?: Given
  maxSize?: number
  followSymlinks?: boolean
} & EncodingFlags &
  Styles
/** `lines` say what was wrong with the rows that were left out, and what is worth a warning. */
export type Imported = { report: Report; changes: Changes; rejectedFiles: string[]; lines: string[] }
export type Voices = { say: (line: string) => void; progress?: Progress; ask?: Ask | undefined }
type Work = Request & Voices & { folder: string; issues: Issues }

/** So many bytes of input that what is made of them fits into memory many times. */
const bytesInPart = 2 ** 20
/** So many records make the database's plans worth making anew; fewer hardly change what they were made for. */
const settlesFrom = 1_000
const nothingBeside = /(?!)/
/** A format brings sources, each with an owner of its own. */
const sources: Ownership = { owner: '', folders: [] }
const remedy = 'If that is meant, pass --replace. To take nothing away, pass --add.'

/**
 * Reads, checks and compares everything, then writes what differs. Rejects with Refused (what is wrong with the input;
 * nothing was written), WouldTakeAway (that has to be asked for; nothing was written), Locked, Unreachable, BrokenRules or
 * WouldOverwrite.
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
  const { issues, dryRun = false, say, format, mode } = work
  const given = await inputsOf(work)
  const inputs = given.filter((input) => !isOwnerSheet(input))
  const sheets = given.filter(isOwnerSheet)
  if (work.corrected !== undefined) correct(inputs, work.corrected, issues)
  const ownership = format.owned ? await ownershipFor(writer, work, sheets) : sources
  if (ownership === undefined) throw new Refused(issues)
  const { stage, read } = await staged(writer, inputs, work, ownership)
  refuseIf(issues.count.file > 0, issues)
  const endsOn = endsFor(format, inputs, stage)
  const isSpared = () => reasonsToSpare(work, inputs, sheets).length > 0
  const graph = await graphBeside(writer, stage, work, { isSpared, endsOn })
  refuseIf(mode !== 'partial' && issues.count.error > 0, issues)
  const rows = { read, accepted: read - rejectedOf(issues, read), rejected: rejectedOf(issues, read) }
  const whySpared = reasonsToSpare(work, inputs, sheets)
  const plan = compared(stage, graph, work, { addOnly: whySpared.length > 0, endsOn })
  const run = await runOf(writer, work, { inputs, plan, owners: [...stage.owners].sort(), ...ownership })
  const byOthers = run.folders.some((folder) => !ownership.folders.includes(folder))
  const reasons = work.seeding ? [] : reasonsToAsk(plan.holdings, byOthers)
  const told = { plan, runId: dryRun ? null : run.id, whySpared, needsReplace: reasons.length > 0 }
  const report = reportOf(inputs, issues, rows, told)
  if (dryRun) {
    tellOutcomes(plan, true, say)
    for (const reason of work.replace ? [] : reasons) say(`This needs --replace, as it takes away ${reason}.`)
    await triedOut(writer, lock, { work, stage, plan, run, rows }, graph)
  } else await agreed(work, report, plan, reasons)
  tellPassedOver(issues, say)
  tellSpared(plan, whySpared, say)
  const rejectedFiles = issues.units.size > 0 && !dryRun ? await rejectedIn(work, inputs, ownership) : []
  const changes = dryRun ? none() : await written(writer, lock, { work, stage, plan, run, rows })
  if (!dryRun) tellOutcomes(plan, false, say)
  return { report, changes, rejectedFiles, lines: issues.lines() }
}

async function rejectedIn(work: Work, inputs: Input[], ownership: Ownership) {
  const { format, issues, force = false, paths, rejected } = work
  const folder = rejectedFolder(paths, rejected)
  const owned = format.looksUpNames ? undefined : ownership
  return writeRejected({ inputs, issues, folder, force, ownership: owned, units: format.units ?? [] })
}

/** Rejects with WouldTakeAway unless what is taken away goes without saying, or was told and is meant. */
async function agreed({ replace = false, say, ask }: Work, report: Report, plan: Plan, reasons: string[]) {
  if (reasons.length > 0) tellOutcomes(plan, true, say)
  await consent(reasons, replace, ask, () => new WouldTakeAway(reasons, remedy, report))
}

/** Whose the rows of a user's own folder are; undefined, and reported, where that is not stated or the name is not free. */
async function ownershipFor(writer: Writer, work: Work, sheets: Input[]): Promise<Ownership | undefined> {
  const { paths, owner, seeding, issues, format } = work
  if (seeding) return { owner: 'seeds', folders: [] }
  const ownership = await ownershipOf(
    { paths, owner, reserved: reservedOwners, encoding: encodingOf(work), sheets },
    issues,
  )
  if (ownership === undefined) return undefined
  const [taken] = await writer.query<{ by: string }>('import/name_taken', {
    owner: ownership.owner,
    owned: ownedFormats,
  })
  // Whoever brings single files brings them from anywhere: what they are is told by the format.
  if (taken === undefined && format.owned === 'files') return { ...ownership, folders: [`by-${format.name}`] }
  if (taken === undefined) return ownership
  const expected = `an owner that is not the name of a source, as it is one of ${taken.by}`
  issues.add({ code: 'RESERVED_OWNER', file: paths[0] ?? '', expected, found: ownership.owner, hint: chooseAnother })
  return undefined
}

/** Why nothing is taken away that the input does not state; empty where what it does not state goes. */
function reasonsToSpare({ addOnly, format, seeding, paths, issues }: Work, inputs: Input[], sheets: Input[]): string[] {
  // A workbook that says whose it is stands for a folder.
  const isWhole = (path: string) => isFolder(path) || sheets.some((sheet) => sheet.path === path)
  const isFolders = format.owned !== 'folder' || seeding !== undefined || paths.every(isWhole)
  const isRejected = inputs.length > 0 && inputs.every(({ path }) => existsSync(join(dirname(path), rejectedMark)))
  return [
    ...(addOnly ? ['--add'] : []),
    ...(isFolders ? [] : ['files were named, and not the folder that they are in']),
    ...(isRejected && isFolders ? ['only rows that were rejected before were given'] : []),
    ...(issues.count.notRead > 0 ? ['not everything in the folder was read'] : []),
    ...(issues.units.size > 0 ? ['rows were rejected'] : []),
  ]
}

async function inputsOf(work: Work) {
  const { format, paths, followSymlinks = false, maxSize, issues, seeding, say } = work
  const hasOwnerFile = format.owned !== undefined && seeding === undefined
  const beside = seeding?.beside ?? nothingBeside
  const common = { extension: format.extension, followSymlinks, maxSize, encoding: encodingOf(work) }
  const { folder } = work
  const inputs = await gather(paths, { ...common, hasOwnerFile, beside, folder, tables: format.tables }, issues)
  for (const { told } of inputs) if (told !== undefined) say(told)
  return inputs
}

function encodingOf({ encoding, mendEncoding }: Work): EncodingFlags {
  return { encoding, mendEncoding }
}

/** When what a newer version of a source no longer states ends; undefined where that goes. */
function endsFor({ brings }: Format, inputs: Input[], { days }: Stage) {
  if (brings === undefined) return undefined
  const day = dayOf(inputs)
  return (owner: string) => days.get(owner) ?? day
}

type Leaving = { isSpared: () => boolean; endsOn: ((owner: string) => string) | undefined }

async function graphBeside(writer: Writer, stage: Stage, work: Work, { isSpared, endsOn }: Leaving): Promise<Graph> {
  const { folder, format, issues, mode, progress = silent } = work
  const { parts, owners } = stage
  const givenBack = new Set(work.seeding?.givenBack)
  const reading = { folder: `${folder}/graph`, parts, owners, mayAdopt: format.owned === undefined, givenBack }
  const graph = await readGraph(writer, reading)
  progress.phase('Checking', 'parts', parts)
  verify(stage, graph, issues, mode === 'partial', progress.at)
  const isOurs = ({ owner, adopt }: StoredRecord) => owners.has(owner) || adopt !== undefined
  // Asked once for all of a look, as it reads the folders.
  let staysAll = false
  const until = (stored: StoredRecord) => {
    const ends = stored.days?.[1] ?? never
    if (!isOurs(stored) || staysAll) return ends
    const ended = endsOn?.(stored.adopt ?? stored.owner) ?? null
    return ended === null || ended > ends ? ended && ends : ended
  }
  // Where a row is rejected, what it no longer replaces stays.
  for (let known = -1; known < issues.units.size; ) {
    known = issues.units.size
    staysAll = isSpared()
    findCircles({ stage, graph, issues, until })
    if (mode !== 'partial') break
  }
  return graph
}

function compared(
  stage: Stage,
  graph: Graph,
  { folder, issues, progress = silent }: Work,
  how: { addOnly: boolean; endsOn: Leaving['endsOn'] },
): Plan {
  progress.phase('Comparing', 'parts', stage.parts)
  const plan = compare(stage, graph, { folder, issues, owners: stage.owners, ...how, looked: progress.at })
  progress.end()
  return plan
}

async function staged(writer: Writer, inputs: Input[], work: Work, { owner }: Ownership) {
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
    ownName: owner,
    fromExport: work.fromExport ?? false,
    years: work.year ?? [],
    styles: { dates: work.dates, decimals: work.decimals },
    looksUpNames: format.looksUpNames,
    aliasFile: work.aliasFile,
    encoding: encodingOf(work),
    own: format.owned === 'files' ? await ownContextFor(writer, work) : undefined,
  }
  // Whoever brings a folder of their own speaks for all of it, also where nothing is left in it.
  if (format.owned) stage.owners.add(options.ownName)
  const context = await openFormatContext(writer, issues, options, () => {
    read += 1
  })
  for await (const one of format.read(inputs, context)) stage.add(one)
  return { stage, read }
}

async function ownContextFor(writer: Writer, work: Work) {
  const { given = {}, sameFile, say, issues } = work
  const same = await sameIn(sameFile, encodingOf(work), issues)
  return openOwnContext(writer, { given, same, tell: say, hasAliases: work.aliasFile !== undefined })
}

function refuseIf(isWrong: boolean, issues: Issues) {
  if (isWrong) throw new Refused(issues)
}

function rejectedOf(issues: Issues, read: number) {
  return Math.min(issues.units.size, read)
}

/** Who brings what, of whom and by which folders, to be noted as a run. */
type Bringing = { inputs: Input[]; plan: Plan; owners: string[]; owner: string; folders: string[] }

/** The run to note this import under: a new one, or the one that was cut off with the same files. */
async function runOf(writer: Writer, work: Work, { inputs, plan, owners, owner, folders }: Bringing): Promise<Run> {
  const files = [...new Set(inputs.map(({ name }) => basename(name)))]
  const sha256 = inputs.map((input) => input.sha256)
  const startedAt = new Date().toISOString()
  const importer = work.format.name
  const before = folders.length > 0 ? await broughtBy(writer, owner, plan.holdings.get(owner)) : []
  const all = [...new Set([...before, ...folders])].sort()
  const isWhole = plan.spared === 0 && plan.kept.length === 0
  const fresh = {
    id: `run-${owners[0] ?? importer}-${startedAt.toLowerCase()}`,
    importer,
    owners,
    files,
    sha256,
    code: codeDigest(),
    startedAt,
    cursor: 0,
    folders: all,
    foldersAfter: isWhole ? folders : all,
    forgets: [] as string[],
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
  return { ...fresh, forgets: unfinished.map(({ id }) => id) }
}

/** A dry run says too which rules would not hold, where the graph has its indexes and may be written to. */
async function triedOut(writer: Writer, lock: Lock, { work, stage, plan, run }: Writing, { kinds }: Graph) {
  const isEmpty = [...kinds.values()].every((some) => some.size === 0)
  if (plan.size === 0) return
  const application = { plan, run, lock, counts: {}, atomic: true, wrote: () => undefined }
  const isTried =
    !isEmpty &&
    (await tryOut(writer, application).catch((error: unknown) => {
      if (error instanceof Unreachable) return false
      throw error instanceof BrokenRules ? placed(error, stage, work.issues) : error
    }))
  if (!isTried) work.say('The rules of the graph (cypher/checks) were not tried: the import tries them before it ends.')
}

type Writing = { work: Work; stage: Stage; plan: Plan; run: Run; rows: Rows }

async function written(writer: Writer, lock: Lock, { work, stage, plan, run, rows }: Writing): Promise<Changes> {
  const { progress = silent, atomic = false } = work
  const isAsItWas = plan.size === 0 && run.cursor === 0
  const isNoted = run.forgets.length === 0 && (await isLatest(writer, run))
  if (isAsItWas && isNoted) return none()
  let done = 0
  progress.phase('Writing', 'records', plan.size)
  const wrote = (count: number) => {
    done += count
    progress.at(done)
  }
  const counts = { ...rows, ...passedOverIn(work.issues) }
  const changes = await apply(writer, { plan, run, lock, counts, atomic, wrote }).catch((error: unknown) => {
    throw error instanceof BrokenRules ? placed(error, stage, work.issues) : error
  })
  if (plan.size >= settlesFrom) await writer.settle()
  return changes
}

/** The same with the rows that state what breaks the rules. */
function placed({ offences, opening }: BrokenRules, stage: Stage, issues: Issues): BrokenRules {
  const sought = new Set(offences.map(({ id }) => id))
  const places = new Map<string, string>()
  for (let part = 0; part < stage.parts; part += 1) {
    for (const { id, at, unit } of stage.entries(part)) {
      if (id !== undefined && sought.has(id) && !places.has(id) && !issues.units.has(unit)) places.set(id, placeOf(at))
    }
  }
  const told = offences.map((offence) => {
    const at = places.get(offence.id)
    return at === undefined ? offence : { ...offence, at }
  })
  return new BrokenRules(told, opening)
}

function passedOverIn({ passedOver }: Issues) {
  const all = [...passedOver.values()].reduce((sum, count) => sum + count, 0)
  return all === 0 ? {} : { passedOver: all }
}

/** Whether these owners' last finished import had the same files, read by the same code. */
export async function isLatest(writer: Writer, { owners, sha256 }: Pick<Run, 'owners' | 'sha256'>) {
  const [last] = await writer.query<{ sha256: string[]; code: string | null }>('import/last_run', { owners })
  return last !== undefined && last.code === codeDigest() && last.sha256.join() === sha256.join()
}
