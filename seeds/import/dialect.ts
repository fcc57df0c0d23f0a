import { type Text, textOf } from './bytes.ts'

/** How a file of rows and cells is written: what spreadsheets put between cells and lines is theirs to choose. */
export type Dialect = {
  delimiter: string
  lineEnd: '\n' | '\r'
  /** How long a first line is that says nothing but what parts the cells (`sep=;`). */
  aside: number
}

const delimiters = [',', ';', '\t']
const looksAt = 65_536
const linesLookedAt = 20

/** The dialect of a file, by its first lines. */
export async function dialectOf(text: Text): Promise<Dialect> {
  const head = await headOf(text)
  const [aside = '', stated] = /^"?sep=(.)"?[,;\t]*(?:\r\n|\n|\r|$)/i.exec(head) ?? []
  const rest = head.slice(aside.length)
  const lineEnd = lineEndOf(aside === '' ? rest : head)
  return { delimiter: stated ?? delimiterOf(linesOf(rest, lineEnd)), lineEnd, aside: aside.length }
}

/** The text of a file with line feeds at the ends of its lines, without a first line that is no row. */
export async function* plainText(input: Text, { lineEnd, aside }: Dialect) {
  let left = aside
  for await (const text of textOf(input)) {
    const rest = text.slice(left)
    left = Math.max(0, left - text.length)
    yield lineEnd === '\r' ? rest.replaceAll('\r', '\n') : rest
  }
}

async function headOf({ passed, ...text }: Text) {
  let head = ''
  for await (const piece of textOf(text)) {
    head += piece
    if (head.length >= looksAt) break
  }
  return head.slice(0, looksAt)
}

/** Only where no line feed follows: also in good files, a cell in quotes may have either. */
function lineEndOf(head: string) {
  let inQuotes = false
  for (let at = 0; at < head.length; at += 1) {
    const sign = head[at]
    if (sign === '"') inQuotes = !inQuotes
    if (!inQuotes && sign === '\n') return '\n'
    if (!inQuotes && sign === '\r') return head[at + 1] === '\n' ? '\n' : '\r'
  }
  return '\n'
}

/** The first lines that are neither blank nor remarks, without what is in quotes. */
function linesOf(head: string, lineEnd: string): string[] {
  const plain = head.replaceAll(/"[^"]*"/g, '""').split(lineEnd)
  const rows = plain.filter((line) => /[^\s,;"]/.test(line) && !line.startsWith('#'))
  return rows.slice(0, linesLookedAt)
}

/** What parts the header, and the rows below it alike: a comma may also be part of a text, or of a number. */
function delimiterOf([header = '', ...rows]: string[]) {
  const counted = delimiters.map((delimiter) => {
    const count = (line: string) => line.split(delimiter).length - 1
    return { delimiter, header: count(header), alike: rows.filter((row) => count(row) === count(header)).length }
  })
  const [best] = counted.filter(({ header }) => header > 0).sort((a, b) => b.alike - a.alike || b.header - a.header)
  return best?.delimiter ?? ','
}
