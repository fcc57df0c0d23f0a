import { mkdirSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { type Issue, type Issues, openIssues, Refused, sentence, unitOf } from '../issues.ts'
import { type Input, placeIn } from './bytes.ts'
import { correctionsFor } from './corrections.ts'
import type { CsvRow } from './csv.ts'
import { isFolder, type Ownership, ownerRows } from './owner.ts'
import { checkNew, writeNew } from './report.ts'
import { rowsOf } from './table-rows.ts'

/** Tells a folder of rejected rows, which add to what came in, from one that says all of it. */
export const rejectedMark = 'rejected.txt'

type Writing = {
  inputs: Input[]
  issues: Issues
  folder: string
  force: boolean
  /** Whose the rows are; absent where they are read together with their files again, and not alone. */
  ownership?: Ownership | undefined
  /** The values of a JSON document that can be corrected. */
  units: string[]
}

/** Beside the folder that the input is, or lies in: what lies among the files of a folder is taken for one of them. */
export function rejectedFolder([path = '.']: string[], stated: string | undefined) {
  return stated ?? `${resolve(isFolder(path) ? path : dirname(path))}.rejected`
}

/**
 * Writes the rejected rows into a folder of their own: as tables with their headers, so that they import once they are
 * corrected; or, where a row means something only beside the others of its file, as corrections to be. Returns the files'
 * names.
 */
export async function writeRejected({ inputs, issues, folder, force, ownership, units }: Writing): Promise<string[]> {
  const files: [name: string, text: string][] = []
  for (const input of inputs) {
    const name = unused(ownership ? tableName(input) : `${basename(input.name).replace(/\.json$/i, '')}.json`, files)
    const text = ownership ? await tableOf(input, issues) : await correctionsFor(input, issues, units)
    if (text !== undefined) files.push([name, text])
  }
  const beside: [string, string][] = ownership ? [['owner.csv', ownerRows(ownership)]] : []
  const all = [...files, ...beside, [rejectedMark, reasons(issues, folder, ownership !== undefined)] as const]
  const paths = all.map(([name, text]) => [join(folder, name), text] as const)
  for (const [path] of paths) checkNew(path, force)
  madeFolder(folder)
  for (const [path, text] of paths) writeNew(path, text, force)
  return files.map(([name]) => join(folder, name))
}

function madeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error)
    const hint = 'Pass --rejected <folder> to have the rejected rows elsewhere'
    throw refusedFor({ code: 'UNREADABLE', file: folder, expected: 'a folder that can be made', found, hint })
  }
}

function refusedFor(issue: Issue) {
  const issues = openIssues()
  issues.add(issue)
  return new Refused(issues)
}

function tableName({ name, sheet, table }: Input) {
  return sheet ? `${table}.${basename(name, extname(name))}.csv` : basename(name)
}

function unused(name: string, files: [name: string, text: string][]): string {
  const [stem = '', ...endings] = name.split('.')
  for (let count = 1; ; count += 1) {
    const one = count === 1 ? name : [stem, count, ...endings].join('.')
    if (!files.some(([other]) => other.toLowerCase() === one.toLowerCase())) return one
  }
}

async function tableOf(input: Input, issues: Issues) {
  const lines: string[] = []
  let header: CsvRow | undefined
  for await (const row of rowsOf(input, () => undefined)) {
    const isRejected = issues.units.has(unitOf({ ...placeIn(input), line: row.line }))
    if (header === undefined) header = row
    else if (isRejected) lines.push(csvLine(row.cells))
  }
  return header === undefined || lines.length === 0 ? undefined : `${[csvLine(header.cells), ...lines].join('\n')}\n`
}

function reasons({ kept }: Issues, folder: string, isAlone: boolean) {
  const wrong = kept.filter(({ severity }: Issue) => severity !== 'warning')
  const next = isAlone
    ? `Correct them here and import the folder: npm run import -- crosstie ${folder}`
    : `Correct them here, and import the same files again with --corrected ${folder}`
  return [`These rows were rejected. ${next}`, '', ...wrong.map(sentence), ''].join('\n')
}

export function csvLine(cells: string[]) {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
