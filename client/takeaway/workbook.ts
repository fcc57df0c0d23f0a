// A workbook of Office Open XML (ECMA-376) with a sheet a table: no more of the format than rows, heads and widths.
import { strToU8, zipSync } from 'fflate'
import { escaped } from '../view/escaped.ts'
import type { Cell, Table } from './content.ts'
import { headOf, provenanceOf, type Taken, wordsOf } from './taken.ts'

type Sheet = { name: string; xml: string }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = 'http://schemas.openxmlformats.org/package/2006'
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

/** Every table on a sheet of its own, and on the last one where they come from. */
export function workbookOf(taken: Taken): Uint8Array {
  const about: Table = {
    id: wordsOf(taken).about,
    title: taken.title,
    columns: [
      { key: 'label', title: 'Crosstie' },
      { key: 'text', title: taken.title },
    ],
    rows: [
      ...provenanceOf(taken),
      ...[...taken.says, ...taken.notes].map((text) => ['', text]),
      ...taken.tables.flatMap(({ id, title, notes = [] }) => [title, ...notes].map((text) => [id, text])),
    ],
  }
  return zipped(named([...taken.tables, about]))
}

function named(tables: readonly Table[]): Sheet[] {
  const used = new Set<string>()
  return tables.map((table) => {
    const name = unused(sheetName(table.id), used)
    used.add(name.toLowerCase())
    return { name, xml: sheetOf(table) }
  })
}

/** What a spreadsheet takes as a name: at most 31 characters, and none of these. */
function sheetName(id: string): string {
  return (
    id
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31) || 'Table'
  )
}

function unused(name: string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const one = count === 1 ? name : `${name.slice(0, 27)} ${count}`
    if (!used.has(one.toLowerCase())) return one
  }
}

const [bold, wrapped] = [1, 2]

function sheetOf({ columns, rows }: Table): string {
  const heads = columns.map(headOf)
  const widths = heads.map((head, index) => widthOf([head, ...rows.map((row) => row[index] ?? null)]))
  const lines = [rowOf(heads, 1, bold), ...rows.map((row, index) => rowOf(row, index + 2, wrapped))]
  const columnsOf = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return `${declared}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columnsOf.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function widthOf(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell ?? '').length))
  return Math.min(60, Math.max(8, longest + 2))
}

function rowOf(cells: readonly Cell[], row: number, style: number): string {
  return `<row r="${row}">${cells.map((cell, index) => cellOf(cell, `${letters(index)}${row}`, style)).join('')}</row>`
}

/** More characters than these no cell may have. */
const mostInACell = 32_767

/** A text is a text here, whatever it begins with: it is never run. */
function cellOf(cell: Cell, at: string, style: number): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  const text = escaped(cell.slice(0, mostInACell))
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** 0 is A, 25 is Z, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function zipped(sheets: readonly Sheet[]): Uint8Array {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  const files: Record<string, string> = {
    '[Content_Types].xml': `${declared}<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/>${paths.map((path) => `<Override PartName="/xl/${path}" ContentType="${typeOf('worksheet')}"/>`).join('')}</Types>`,
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declared}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([
      ...paths.map((path): [string, string] => ['worksheet', path]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${declared}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/${paths[index]}`, xml])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

function related(targets: readonly [type: string, path: string][]): string {
  const each = targets.map(
    ([type, path], index) => `<Relationship Id="r${index + 1}" Type="${relations}/${type}" Target="${path}"/>`,
  )
  return `${declared}<Relationships xmlns="${parts}/relationships">${each.join('')}</Relationships>`
}
