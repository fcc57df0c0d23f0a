import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { type Issue, type Issues, sentence, unitOf } from '../issues.ts'
import { type Input, placeIn } from './bytes.ts'
import { jsonValues } from './json.ts'
import { unreadable } from './owner.ts'
import { rowsOf } from './table-rows.ts'

const correction = z.object({ at: z.string(), row: z.json() })
const corrections = z.object({
  of: z.string(),
  sheet: z.string().optional(),
  sha256: z.string(),
  rows: z.array(correction),
})

/**
 * The rejected rows of a file, each with its place and what is wrong there, to be corrected and read in its stead:
 * what a row makes may depend on the others of its file, as a sum does, so that it cannot come in alone.
 */
export async function correctionsFor(input: Input, issues: Issues, units: string[]): Promise<string | undefined> {
  const base = unitOf(placeIn(input))
  const rejected = new Set(
    [...issues.units].flatMap((unit) => (unit.startsWith(base) ? withAbove(unit.slice(base.length)) : [])),
  )
  const problems = new Map<string, string[]>()
  for (const issue of issues.kept.filter((issue) => issue.severity !== 'warning' && isIn(issue, input))) {
    for (const at of withAbove(issue.pointer ?? String(issue.line))) {
      problems.set(at, [...(problems.get(at) ?? []), sentence(issue)])
    }
  }
  const rows: unknown[] = []
  for await (const { at, row } of rowsIn(input, units)) {
    if (rejected.has(at)) rows.push({ at, problems: problems.get(at) ?? ['goes with another that was rejected'], row })
  }
  if (rows.length === 0) return undefined
  const sheet = input.sheet && { sheet: input.sheet.name }
  return `${JSON.stringify({ of: basename(input.name), ...sheet, sha256: input.sha256, rows }, null, 2)}\n`
}

/**
 * Has the inputs read with the rows of the files in this folder in the place of their own; a row that is null is left out.
 * What is of none of the inputs, or of another version of one, becomes an issue.
 */
export function correct(inputs: Input[], folder: string, issues: Issues) {
  try {
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const issue = correctBy(join(folder, name), inputs)
      if (issue) issues.add(issue)
    }
  } catch (error) {
    issues.add(unreadable(folder, error))
  }
}

function correctBy(path: string, inputs: Input[]): Issue | undefined {
  const text = readFileSync(path, 'utf8')
  const parsed = corrections.safeParse(parsedOf(text))
  if (!parsed.success) {
    const found = parsed.error.issues[0]?.path.join('/') ?? ''
    const hint = 'Correct only what stands in its rows; null leaves a row out'
    return { code: 'BAD_JSON', file: path, expected: 'a file as an import in part wrote it', found, hint }
  }
  const { of, sheet, sha256, rows } = parsed.data
  const input = inputs.find(({ name, sheet: own }) => basename(name) === of && own?.name === sheet)
  const isSame = input?.sha256 === sha256
  if (input === undefined || !isSame) {
    const expected = input === undefined ? `${of} among the files` : `${of} as it was when these rows were rejected`
    const hint = 'Import it in part once more, to have its rejected rows anew'
    return { code: 'CHANGED_FILE', file: path, expected, found: input === undefined ? 'none' : 'other contents', hint }
  }
  input.corrected = new Map(rows.map(({ at, row }) => [at, row]))
  input.sha256 = `${sha256} corrected by ${createHash('sha256').update(text).digest('hex')}`
  return undefined
}

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What can be corrected in a file: a value of a JSON document by its pointer, a row of a table by its line. */
async function* rowsIn(input: Input, units: string[]): AsyncGenerator<{ at: string; row: unknown }> {
  if (units.length > 0) {
    const silent = { report: () => undefined }
    for await (const { pointer, value } of jsonValues(input, units, silent)) yield { at: pointer, row: value }
    return
  }
  let header: string[] | undefined
  for await (const { cells, line } of rowsOf(input)) {
    if (header === undefined) header = cells.map((cell) => cell.trim())
    else
      yield { at: String(line), row: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])) }
  }
}

/** A pointer and those of everything that it is in. */
function withAbove(at: string): string[] {
  const end = at.lastIndexOf('/')
  return end <= 0 ? [at] : [at, ...withAbove(at.slice(0, end))]
}

function isIn({ file, sheet }: Issue, input: Input) {
  return file === input.name && sheet === input.sheet?.name
}
