import { tmpdir } from 'node:os'
import { basename, dirname, resolve } from 'node:path'
import { inspect } from 'node:util'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { DatabaseFailure } from '../../database/failures.ts'
import { BadEnvironment } from '../../server/environment.ts'
import { findDatabase } from '../database.ts'
import type { Flag, Format, Given } from '../formats/format.ts'
import { formats, reservedOwners } from '../formats/formats.ts'
import type { StatedYear } from '../formats/year.ts'
import { Refused } from '../issues.ts'
import { areSeeded, loadSeeds } from '../seeding.ts'
import { BrokenRules, Unreachable } from '../write.ts'
import { type Ask, WouldTakeAway } from './consent.ts'
import { Locked } from './lock.ts'
import { wrongWith } from './owner.ts'
import type { Progress } from './progress.ts'
import { rejectedMark } from './rejected.ts'
import { ownersOf, removeOwners } from './remove.ts'
import { checkNew, reportOf, WouldOverwrite, writeNew } from './report.ts'
import { type Request, runImport } from './run.ts'
import { type DateStyle, dateStyles, decimalStyles } from './styles.ts'
import { writeTemplate } from './template.ts'
import { writeTemplateWorkbook } from './template-workbook.ts'
import { encodingNamed } from './text-encoding.ts'

type Flags = Omit<Request, 'format' | 'paths'> & {
  aliases?: string
  same?: string
  add?: boolean
  report?: string
  template?: string
}

const exits = { refused: 2, partly: 3, locked: 4, unreachable: 5, unasked: 6, usage: 64, unexpected: 1 }
const units: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }
const replaceHelp =
  'take away also more than a tenth or 100 of the records, or what another folder brought; asks on a terminal'

/** Where a command is given: what it is told to do, whom it tells what, and whom it may ask. */
export type Surroundings = {
  environment: NodeJS.ProcessEnv
  say: (line: string) => void
  complain: (line: string) => void
  progress: Progress
  /** Absent where nobody is there. */
  ask?: Ask | undefined
}

/**
 * `npm run import -- <format> <file or folder …>`: brings data into the graph. Resolves with its exit code: 0 done;
 * 2 refused, nothing was written; 3 taken in part; 4 another import is writing; 5 no database to write to; 6 much would be
 * taken away and nobody said that this is meant; 64 the command is not understood.
 */
export async function importCommand(words: string[], around: Surroundings): Promise<number> {
  let exit = 0
  const done = (code: number) => {
    exit = code
  }
  try {
    await program(around, done).parseAsync(words, { from: 'user' })
    return exit
  } catch (error) {
    return ended(error, around.complain)
  }
}

type Done = (exit: number) => void

function program(around: Surroundings, done: Done) {
  const program = new Command('npm run import --')
    .description('Brings data into the graph. Everything is read and checked before anything is written.')
    .addHelpText('after', `\n${exitHelp}`)
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ writeOut: written(around.say), writeErr: written(around.complain) })
  for (const format of formats) addFormat(program, format, around, done)
  program
    .command('remove')
    .description('take back everything that these sources asserted, except what others use')
    .argument('[source...]', 'owners, such as uninfo-alb, ceb-2024 or the one that your folder states')
    .addOption(
      new Option('--all-of <format>', 'everything that a format brought').choices(formats.map(({ name }) => name)),
    )
    .option('--run <id>', 'everything of the owners of one run, as dataset { importRuns { id } } names it, or latest')
    .option('--dry-run', 'say what would be taken away, and write nothing')
    .option('--replace', 'also the seeds, more than 100 records, or what several folders brought')
    .action((owners: string[], flags: Partial<Removal>, command: Command) => {
      if (owners.length === 0 && flags.allOf === undefined && flags.run === undefined)
        command.error('error: name a source, or --all-of <format>, or --run <id>', { exitCode: exits.usage })
      return remove(owners, { dryRun: false, replace: false, ...flags }, around).then(done)
    })
  return program
}

/** What the library writes ends its lines itself. */
function written(tell: (line: string) => void) {
  return (text: string) => tell(text.replace(/\n$/, ''))
}

function addFormat(program: Command, format: Format, around: Surroundings, done: Done) {
  const command = program
    .command(format.name)
    .description(format.about)
    .argument(format.name === 'crosstie' ? '[path...]' : '<path...>', `files, or folders of ${format.extension} files`)
    .addOption(
      new Option('--mode <mode>', 'strict: one error and nothing is written; partial: leave bad rows out')
        .choices(['strict', 'partial'])
        .default('strict'),
    )
    .option('--dry-run', 'say what would be created, changed, taken away and left, and write nothing')
    .option('--report <file>', 'write the whole report as JSON')
    .option('--rejected <folder>', 'where to write rejected rows, instead of beside the folder of the input')
    .option('--force', 'write over report and rejected files that are there already')
    .option('--add', 'take nothing away that the files no longer state')
    .addOption(new Option('--replace', replaceHelp).conflicts('add'))
    .option('--restart', 'begin anew where an import of other files was cut off')
    .option('--max-size <size>', 'largest file, such as 2GiB', sizeOf)
    .option('--encoding <encoding>', 'of files that are not UTF-8, such as windows-1251', encodingOf)
    .option('--mend-encoding', 'mend text that was encoded twice, such as Ã« for ë')
    .option('--dates <styles>', 'how days are written: dmy, mdy, ymd or excel, or several of these: dmy,excel', datesOf)
    .addOption(new Option('--decimals <style>', 'comma: 1.234,5; point: 1,234.5').choices([...decimalStyles]))
    .option('--follow-symlinks', 'read what symbolic links lead to')
  if (format.looksUpNames)
    command.option('--corrected <folder>', 'read its corrected rows in the place of those that were rejected')
  if (format.asksForYears)
    command.option(
      '--year <year>',
      'of the figures, where a file does not say it; of one of several: file=2024',
      yearsOf,
    )
  if (format.looksUpNames)
    command.option('--aliases <file>', 'CSV with the columns spelling and agency, or place: more names')
  if (format.owned) command.option('--owner <name>', 'whose these rows are, where no owner.csv in the folder says so')
  if (format.owned === 'files')
    command.option('--same <file>', 'CSV with the columns spelling and name: spellings of the files that are one')
  for (const flag of format.flags ?? []) command.addOption(optionOf(flag))
  if (format.owned === 'folder') {
    command.option('--from-export', "take the ' away that an export puts before = + - @")
    command.option('--template <folder>', 'write owner.csv and empty tables with an example, or a workbook: mine.xlsx')
  }
  command.addHelpText('after', `\n${format.details}`)
  command.action((paths: string[], flags: Flags) => {
    if (flags.template !== undefined) return template(command, around, flags.template, flags.owner)
    if (paths.length === 0)
      command.error('error: name a file or a folder, or --template <folder>', { exitCode: exits.usage })
    const { same, ...more } = flags
    const own = { ...(same === undefined ? {} : { sameFile: same }), given: givenOf(format, command) }
    return bringIn(format, paths, { ...more, ...own }, around).then(done)
  })
}

function optionOf({ flags, about, isNeeded = false, isMany = false }: Flag) {
  const option = new Option(flags, about).makeOptionMandatory(isNeeded)
  return isMany ? option.argParser((value: string, before: string[] = []) => [...before, value]) : option
}

function givenOf({ flags = [] }: Format, command: Command): Given {
  const values = command.opts<Given>()
  const names = flags.map(({ flags, about }) => new Option(flags, about).attributeName())
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}

async function bringIn(format: Format, paths: string[], given: Flags, around: Surroundings): Promise<number> {
  const { aliases, add, report, ...flags } = given
  const { environment, say, complain, progress, ask } = around
  if (report !== undefined) checkNew(report, flags.force ?? false)
  const { address, stop } = await findDatabase(environment, say)
  try {
    const request: Request = {
      ...flags,
      format,
      paths,
      addOnly: add ?? false,
      ...(aliases === undefined ? {} : { aliasFile: aliases }),
    }
    const imported = await runImport(address, request, { say, progress, ask })
    for (const issue of imported.lines) complain(issue)
    tellRejected(imported.rejectedFiles, format, say)
    say(`${flags.dryRun ? 'Dry run, nothing was written: ' : ''}${imported.report.summary}.`)
    if (report !== undefined) writeNew(report, `${JSON.stringify(imported.report, null, 2)}\n`, flags.force ?? false)
    if (imported.report.needsReplace && !flags.replace) return exits.unasked
    return imported.report.rows.rejected > 0 ? exits.partly : 0
  } catch (error) {
    if (report !== undefined && error instanceof Refused) writeRefusal(report, error, flags.force ?? false)
    if (report !== undefined && error instanceof WouldTakeAway)
      writeNew(report, `${JSON.stringify(error.report, null, 2)}\n`, flags.force ?? false)
    throw error
  } finally {
    progress.end()
    await stop()
  }
}

/** What to do with the rows that were left out. */
function tellRejected([first, ...more]: string[], format: Format, say: (line: string) => void) {
  if (first === undefined) return
  const folder = dirname(first)
  const files = more.length === 0 ? basename(first) : `${more.length + 1} files`
  const next = format.looksUpNames
    ? `run the same command again with --corrected ${folder}`
    : `run: npm run import -- ${format.name} ${folder}`
  say(
    `The rejected rows are in ${folder} (${files}), and why in ${rejectedMark} beside them. Correct them, then ${next}`,
  )
}

function writeRefusal(path: string, { issues }: Refused, force: boolean) {
  const rows = { read: issues.units.size, accepted: 0, rejected: issues.units.size }
  writeNew(path, `${JSON.stringify(reportOf([], issues, rows, {}), null, 2)}\n`, force)
}

type Removal = { dryRun: boolean; replace: boolean; allOf?: string; run?: string }

async function remove(named: string[], flags: Removal, { environment, say, ask }: Surroundings): Promise<number> {
  const { address, stop } = await findDatabase(environment, say)
  try {
    const owners = [...new Set([...named, ...(await ownersOf(address, flags))])]
    if (owners.length === 0) {
      say('No import that is on record brought anything that is there still.')
      return flags.run === undefined || flags.run === 'latest' ? 0 : exits.usage
    }
    const isBrought = owners.some((owner) => reservedOwners.some((reserved) => reserved.test(owner)))
    const hasSeeds = isBrought && !owners.includes('seeds') && (await areSeeded(address))
    const giveBack = (givenBack: string[]) => {
      say('What the seeds say of the same is brought back.')
      return loadSeeds(address, { force: true, say, givenBack })
    }
    const options = { ...flags, say, ask, ...(hasSeeds ? { giveBack } : {}) }
    return (await removeOwners(address, owners, options)) ? exits.unasked : 0
  } finally {
    await stop()
  }
}

/** The name that the folder gets in its owner file is told, and only a proposal: from then on the file has it. */
function template(
  command: Command,
  { say }: Surroundings,
  folder: string,
  owner = basename(resolve(folder)).replace(/\.xlsx$/i, ''),
) {
  const wrong = wrongWith(owner, reservedOwners)
  if (wrong) {
    const message = `error: expected ${wrong.expected}; found "${owner}". Say whose the folder will be by --owner <name>`
    command.error(message, { exitCode: exits.usage })
  }
  const isWorkbook = /\.xlsx$/i.test(folder)
  for (const file of isWorkbook ? writeTemplateWorkbook(folder, owner) : writeTemplate(folder, owner)) say(file)
  const place = isWorkbook ? 'on the sheet owner' : 'in owner.csv'
  say(`The records will be those of ${owner}: change that ${place} before you import, if you like.`)
  const rest = isWorkbook ? 'leave the other sheets' : 'delete the other tables'
  say(`Fill in what you have, ${rest}, then: npm run import -- crosstie ${folder}`)
}

function encodingOf(label: string) {
  const encoding = encodingNamed(label)
  if (encoding !== undefined) return encoding
  throw new InvalidArgumentError('Write an encoding such as utf-8, windows-1252, macintosh or utf-16le.')
}

function datesOf(text: string): DateStyle[] {
  return text.split(',').map((word) => {
    const style = dateStyles.find((style) => style === word.trim())
    if (style === undefined) throw new InvalidArgumentError(`Write one or several of ${dateStyles.join(', ')}.`)
    return style
  })
}

function yearsOf(text: string, before: StatedYear[] = []): StatedYear[] {
  const [, file, year] = /^(?:(.+)=)?((?:19|20)\d\d)$/.exec(text) ?? []
  if (year === undefined) throw new InvalidArgumentError('Write a year, or country-expenses-2024.json=2024.')
  return [...before, { year: Number(year), ...(file !== undefined && { file: basename(file) }) }]
}

function sizeOf(text: string) {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(text) ?? []
  if (number === undefined) throw new InvalidArgumentError('Write a size such as 500MiB or 2GiB.')
  return Number(number) * (units[unit.toLowerCase()] ?? 1)
}

const exitHelp = `Exit codes: 0 done; 2 refused, nothing was written; 3 taken in part (--mode partial);
4 another import is writing; 5 no database to write to; 6 nothing was written, as that would take away much, and it was
not said that this is meant (--replace, and yes on a terminal); 64 the command is not understood.
The database is NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, else the managed one.`

/** What a person can do something about is said without a stack. */
function ended(error: unknown, complain: (line: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exits.usage
  if (isDiskFull(error)) {
    complain(
      `No space is left in ${tmpdir()}, where rows wait to be compared (about five times the input). ${remedyForSpace}`,
    )
    return exits.refused
  }
  if (error instanceof DatabaseFailure) complain(`${error.message}\n${error.remedy}`)
  else if (error instanceof Error && known.some(([kind]) => error instanceof kind)) complain(error.message)
  else complain(inspect(error))
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
  [WouldTakeAway, exits.unasked],
  [Locked, exits.locked],
  [Unreachable, exits.unreachable],
  [BadEnvironment, exits.usage],
]
