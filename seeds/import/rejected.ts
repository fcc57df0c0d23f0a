import { type Issues, sentence, unitOf } from '../issues.ts'
import { type Input, placeIn } from './bytes.ts'
import type { CsvRow } from './csv.ts'
import { checkNew, writeNew } from './report.ts'
import { rowsOf } from './table-rows.ts'

/**
 * Writes the rejected rows of each file beside it, as `<file>.rejected.csv`: of a CSV file under its own header, so that
 * they import once they are corrected; of a JSON document a list of what was wrong where. Returns the files' names.
 */
export async function writeRejected(inputs: Input[], issues: Issues, force: boolean): Promise<string[]> {
  const files: [path: string, text: string][] = []
  for (const input of inputs) {
    const text = input.name.endsWith('.json') ? listOf(input, issues) : await tableOf(input, issues)
    if (text !== undefined) files.push([`${input.path}.rejected.csv`, text])
  }
  for (const [path] of files) checkNew(path, force)
  for (const [path, text] of files) writeNew(path, text, force)
  return files.map(([path]) => path)
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

function listOf(input: Input, issues: Issues) {
  const found = issues.kept.filter(({ file, severity }) => file === input.name && severity !== 'warning')
  if (found.length === 0) return undefined
  const lines = found.map((issue) =>
    csvLine([issue.pointer ?? '', issue.code, issue.field ?? '', issue.found, sentence(issue)]),
  )
  return `${['pointer,code,field,value,message', ...lines].join('\n')}\n`
}

export function csvLine(cells: string[]) {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
