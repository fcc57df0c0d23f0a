// `npm run import -- <format> <file or folder …>`: brings data into the graph. Exit codes: 0 done; 2 refused, nothing was
// written; 3 taken in part; 4 another import is writing; 5 no database to write to; 64 the command is not understood.
import { tmpdir } from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { DatabaseFailure } from '../../database/failures.ts'
import { BadEnvironment } from '../../server/environment.ts'
import { findDatabase } from '../find.ts'
import type { Format } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'
import { Refused } from '../issues.ts'
import { BrokenRules, Unreachable } from '../write.ts'
import { Locked } from './lock.ts'
import { openProgress } from './progress.ts'
import { removeOwners } from './remove.ts'
import { checkNew, reportOf, WouldOverwrite, writeNew } from './report.ts'
import { type Request, runImport } from './run.ts'
import { writeTemplate } from './template.ts'

type Flags = Omit<Request, 'format' | 'paths'> & { aliases?: string; add?: boolean; report?: string; template?: string }

const exits = { refused: 2, partly: 3, locked: 4, unreachable: 5, usage: 64, unexpected: 1 }
const units: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }
const say = (line: string) => console.log(line)

function program() {
  const program = new Command('npm run import --')
    .description('Brings data into the graph. Everything is read and checked before anything is written.')
    .addHelpText('after', `\n${exitHelp}`)
    .exitOverride()
    .showHelpAfterError()
  for (const format of formats) addFormat(program, format)
  program
    .command('remove')
    .description('take back everything that these sources asserted, except what others use')
    .argument('<source...>', 'owners, such as uninfo-alb, ceb-2024 or the name of your folder')
    .option('--dry-run', 'say what would be taken away, and write nothing')
    .action((owners: string[], { dryRun = false }: { dryRun?: boolean }) => remove(owners, dryRun))
  return program
}

function addFormat(program: Command, format: Format) {
  const command = program
    .command(format.name)
    .description(format.about)
    .argument(format.name === 'crosstie' ? '[path...]' : '<path...>', `files, or folders of ${format.extension} files`)
    .addOption(
      new Option('--mode <mode>', 'strict: one error and nothing is written; partial: leave bad rows out')
        .choices(['strict', 'partial'])
        .default('strict'),
    )
    .option('--dry-run', 'say what would be created, changed and left, and write nothing')
    .option('--report <file>', 'write the whole report as JSON')
    .option('--force', 'write over report and rejected files that are there already')
    .option('--add', 'take nothing away that the files no longer state')
    .option('--restart', 'begin anew where an import of other files was cut off')
    .option('--max-size <size>', 'largest file, such as 2GiB', sizeOf)
    .addOption(new Option('--encoding <encoding>', 'of the files').choices(['utf-8', 'latin1']).default('utf-8'))
    .option('--follow-symlinks', 'read what symbolic links lead to')
  if (format.looksUpNames) command.option('--aliases <file>', 'CSV with the columns spelling and agency: more names')
  else {
    command.option('--owner <name>', 'who asserts these rows; without it the name of the folder')
    command.option('--from-export', "take the ' away that an export puts before = + - @")
    command.option('--template <folder>', 'write empty files with headers and an example, and import nothing')
  }
  command.addHelpText('after', `\n${format.details}`)
  command.action((paths: string[], flags: Flags) => {
    if (flags.template !== undefined) return template(flags.template)
    if (paths.length === 0)
      command.error('error: name a file or a folder, or --template <folder>', { exitCode: exits.usage })
    return bringIn(format, paths, flags)
  })
}

async function bringIn(format: Format, paths: string[], { aliases, add, report, ...flags }: Flags) {
  if (report !== undefined) checkNew(report, flags.force ?? false)
  const { address, stop } = await findDatabase(process.env, say)
  const progress = openProgress(process.stderr)
  try {
    const request: Request = {
      ...flags,
      format,
      paths,
      addOnly: add ?? false,
      ...(aliases === undefined ? {} : { aliasFile: aliases }),
    }
    const imported = await runImport(address, request, { say, progress })
    for (const issue of imported.lines) console.error(issue)
    for (const file of imported.rejectedFiles)
      say(`The rejected rows are in ${file}: correct them and import that file.`)
    say(`${flags.dryRun ? 'Dry run, nothing was written: ' : ''}${imported.report.summary}.`)
    if (report !== undefined) writeNew(report, `${JSON.stringify(imported.report, null, 2)}\n`, flags.force ?? false)
    if (imported.report.rows.rejected > 0) process.exitCode = exits.partly
  } catch (error) {
    if (report !== undefined && error instanceof Refused) writeRefusal(report, error, flags.force ?? false)
    throw error
  } finally {
    progress.end()
    await stop()
  }
}

function writeRefusal(path: string, { issues }: Refused, force: boolean) {
  const rows = { read: issues.units.size, accepted: 0, rejected: issues.units.size }
  writeNew(path, `${JSON.stringify(reportOf([], issues, rows, undefined, null), null, 2)}\n`, force)
}

async function remove(owners: string[], dryRun: boolean) {
  const { address, stop } = await findDatabase(process.env, say)
  try {
    await removeOwners(address, owners, { dryRun, say })
  } finally {
    await stop()
  }
}

function template(folder: string) {
  for (const file of writeTemplate(folder)) say(file)
  say(`Fill in what you have, delete the other files, then: npm run import -- crosstie ${folder}`)
}

function sizeOf(text: string) {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(text) ?? []
  if (number === undefined) throw new InvalidArgumentError('Write a size such as 500MiB or 2GiB.')
  return Number(number) * (units[unit.toLowerCase()] ?? 1)
}

const exitHelp = `Exit codes: 0 done; 2 refused, nothing was written; 3 taken in part (--mode partial);
4 another import is writing; 5 no database to write to; 64 the command is not understood.
The database is NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, else the managed one.`

/** What a person can do something about is said without a stack. */
function ended(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exits.usage
  if (isDiskFull(error)) {
    console.error(
      `No space is left in ${tmpdir()}, where rows wait to be compared (about five times the input). ${remedyForSpace}`,
    )
    return exits.refused
  }
  if (error instanceof DatabaseFailure) console.error(`${error.message}\n${error.remedy}`)
  else if (error instanceof Error && known.some(([kind]) => error instanceof kind)) console.error(error.message)
  else console.error(error)
  if (error instanceof DatabaseFailure) return exits.unreachable
  return known.find(([kind]) => error instanceof kind)?.[1] ?? exits.unexpected
}

const remedyForSpace =
  'Nothing was written. Free some, or set TMPDIR to a folder on a larger disk, and run the command again.'

function isDiskFull(error: unknown) {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ENOSPC'
}

const known: [kind: new (...given: never[]) => Error, exit: number][] = [
  [Refused, exits.refused],
  [BrokenRules, exits.refused],
  [WouldOverwrite, exits.refused],
  [Locked, exits.locked],
  [Unreachable, exits.unreachable],
  [BadEnvironment, exits.usage],
]

try {
  await program().parseAsync()
} catch (error) {
  process.exitCode = ended(error)
}
