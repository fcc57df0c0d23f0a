// A page as text that is read as it stands, and that whatever knows Markdown sets.
import type { Cited, Table } from './content.ts'
import { cellInWords, headOf, isOfNumbers, provenanceOf, type Taken, wordsOf } from './taken.ts'

export function markdownOf(taken: Taken): string {
  const { title, says, notes, tables, evidence = [] } = taken
  const words = wordsOf(taken)
  const parts = [
    `# ${plain(title)}`,
    ...says.map(plain),
    ...notes.map((note) => `> ${plain(note)}`),
    ...tables.flatMap((table) => tableIn(table, taken)),
    ...(evidence.length === 0 ? [] : [`## ${words.evidence}`, evidence.map(cited).join('\n')]),
    `## ${words.provenance}`,
    provenanceOf(taken)
      .map(([label, text]) => `- ${label}: ${label === words.permalink ? `<${text}>` : plain(text)}`)
      .join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function tableIn(table: Table, taken: Taken): string[] {
  const { title, columns, rows, notes = [] } = table
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const lines = [
    line(columns.map((column) => plain(headOf(column)))),
    line(columns.map((_, index) => (isOfNumbers(table, index) ? '--:' : '---'))),
    ...rows.map((row) => line(columns.map((column, index) => plain(cellInWords(row[index] ?? null, column, taken))))),
  ]
  return [`## ${plain(title)}`, lines.join('\n'), ...notes.map(plain)]
}

function cited({ title, locator, url, licence }: Cited): string {
  const rest = [locator, licence].filter((text) => text).map((text) => plain(text ?? ''))
  return `- ${[plain(title), ...rest].join(', ')}${url ? ` <${url.replace(/[<>\s]/g, encodeURIComponent)}>` : ''}`
}

/** Nothing in a text is a mark, and a text is one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
