// A workbook of Office Open XML (ECMA-376): no more of the format than rows, heads, widths, styles and lists to choose from.
import { escaped } from './escaped.ts'

export type Cell = string | number | null
/** How a cell is shown, and how what is typed into it is taken. */
export type Look = keyof typeof looks
export type Column = { head: string; width: number; look: Look; choices?: Choices }
/** What a column may have: the cells of a column on another sheet, or else any others too. */
export type Choices = { sheet: string; column: number; count: number; isOpen: boolean }
export type Sheet = { name: string; columns: Column[]; rows: readonly (readonly Cell[])[] }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = 'http://schemas.openxmlformats.org/package/2006'
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

/** By their number among the styles: a text stays one, and a day is shown as this house writes it. */
const looks = { plain: 0, head: 1, wrapped: 2, text: 3, day: 4 } as const
/** So many rows have lists to choose from. */
const rowsWithChoices = 10_000

/** The parts of a workbook by their paths in its archive. */
export function workbookParts(sheets: readonly Sheet[]): Record<string, string> {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  return {
    '[Content_Types].xml': `${declared}<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/><Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/>${paths.map((path) => `<Override PartName="/xl/${path}" ContentType="${typeOf('worksheet')}"/>`).join('')}</Types>`,
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declared}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([
      ...paths.map((path): [string, string] => ['worksheet', path]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${declared}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${paths[index]}`, sheetOf(sheet)])),
  }
}

function sheetOf({ columns, rows }: Sheet): string {
  const heads = rowOf(
    columns.map(({ head }) => head),
    1,
    () => 'head',
  )
  const lines = rows.map((row, index) => rowOf(row, index + 2, (column) => columns[column]?.look ?? 'plain'))
  const widths = columns.map(
    ({ width, look }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}"${look === 'wrapped' ? '' : ` style="${looks[look]}"`} customWidth="1"/>`,
  )
  return `${declared}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${[heads, ...lines].join('')}</sheetData>${choicesOf(columns)}</worksheet>`
}

function choicesOf(columns: Column[]): string {
  const each = columns.flatMap(({ choices }, index) => {
    if (choices === undefined) return []
    const [at, from] = [letters(index), letters(choices.column)]
    const list = `'${choices.sheet}'!$${from}$2:$${from}$${choices.count + 1}`
    const refuses = choices.isOpen ? '' : ' showErrorMessage="1"'
    return `<dataValidation type="list" allowBlank="1"${refuses} sqref="${at}2:${at}${rowsWithChoices}"><formula1>${escaped(list)}</formula1></dataValidation>`
  })
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`
}

function rowOf(cells: readonly Cell[], row: number, lookOf: (column: number) => Look): string {
  const each = cells.map((cell, index) => cellOf(cell, `${letters(index)}${row}`, lookOf(index)))
  return `<row r="${row}">${each.join('')}</row>`
}

/** More characters than these no cell may have. */
const mostInACell = 32_767

/** A text is a text here, whatever it begins with: it is never run. */
function cellOf(cell: Cell, at: string, look: Look): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  const text = escaped(cell.slice(0, mostInACell))
  return `<c r="${at}" s="${looks[look]}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** 0 is A, 25 is Z, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function related(targets: readonly [type: string, path: string][]): string {
  const each = targets.map(
    ([type, path], index) => `<Relationship Id="r${index + 1}" Type="${relations}/${type}" Target="${path}"/>`,
  )
  return `${declared}<Relationships xmlns="${parts}/relationships">${each.join('')}</Relationships>`
}

/** As wide as the longest of these, within bounds. */
export function widthOf(cells: readonly Cell[]): number {
  const longest = Math.max(0, ...cells.map((cell) => String(cell ?? '').length))
  return Math.min(60, Math.max(8, longest + 2))
}
