import { strToU8, zipSync } from 'fflate'

/** A formula with the value that it had when the workbook was saved, or an error, or none. */
type Formula = { formula: string; value?: string | number; error?: string }
type Cell = string | number | boolean | Date | null | Formula
export type Sheets = Record<string, (Cell[] | null)[]>

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const day = 86_400_000

/** A workbook as spreadsheets save it: texts apart from the sheets, days as numbers in a style, rows left out where blank. */
export function workbookWith(
  sheets: Sheets,
  { from1904 = false, more = {} as Record<string, string> } = {},
): Uint8Array {
  const texts: string[] = []
  const names = Object.keys(sheets)
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(sheets[name] ?? [], texts, from1904)]),
    ),
    ...more,
  }
  const shared = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')
  parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}" count="${texts.length}">${shared}</sst>`
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))
}

function sheetOf(rows: (Cell[] | null)[], texts: string[], from1904: boolean) {
  const written = rows.flatMap((cells, row) => {
    if (cells === null) return []
    const inside = cells.map((cell, column) =>
      cellOf(cell, `${String.fromCharCode(65 + column)}${row + 1}`, texts, from1904),
    )
    return [`<row r="${row + 1}">${inside.join('')}</row>`]
  })
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData></worksheet>`
}

function cellOf(cell: Cell, at: string, texts: string[], from1904: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${texts.push(cell) - 1}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (cell instanceof Date) {
    const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
    return `<c r="${at}" s="2"><v>${(cell.getTime() - first) / day}</v></c>`
  }
  const formula = `<f>${escaped(cell.formula)}</f>`
  if (cell.error !== undefined) return `<c r="${at}" t="e">${formula}<v>${cell.error}</v></c>`
  if (cell.value === undefined) return `<c r="${at}">${formula}</c>`
  const type = typeof cell.value === 'string' ? ' t="str"' : ''
  return `<c r="${at}"${type}>${formula}<v>${escaped(String(cell.value))}</v></c>`
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
