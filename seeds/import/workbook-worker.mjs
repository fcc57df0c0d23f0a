// Reads one workbook, apart from the import, so that what it holds meanwhile has a limit of its own and is let go of at
// the end: a line of JSON for each row of each sheet, row n on line n.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'

const { path, folder } = workerData
const bytes = readFileSync(path)
const faults = faultsIn(bytes)
const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
const sheets = await readWorkbook(whole)
for (const [index, { sheet, data }] of sheets.entries()) {
  const rows = `${folder}/sheet-${index}.jsonl`
  const file = openSync(rows, 'w')
  let cells = 0
  for (const row of data) {
    const plain = row.map(plainly)
    cells += plain.filter((cell) => cell !== null).length
    writeSync(file, `${JSON.stringify(plain)}\n`)
  }
  closeSync(file)
  parentPort?.postMessage({ name: sheet, rows, cells, faults: faults.get(sheet) ?? [] })
}

/** A day where its time is midnight: what a spreadsheet shows, and no moment somewhere in the world. */
function plainly(cell) {
  if (!(cell instanceof Date)) return cell
  const [day = '', time = ''] = cell.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`
}

/** The cells of each sheet whose formulas have no value: the reader takes them for blank. */
function faultsIn(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })
  const text = (part) => (parts[part] === undefined ? '' : strFromU8(parts[part]))
  const related = new Map(
    tagsIn(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  const sheets = tagsIn(text('xl/workbook.xml'), 'sheet')
  return new Map(
    sheets.map((tag) => {
      const target = related.get(attribute(tag, 'r:id') ?? attribute(tag, 'id')) ?? ''
      return [
        unescaped(attribute(tag, 'name') ?? ''),
        cellsWithout(text(`xl/${target}`.replace(/^xl\/\/?(xl\/)?/, 'xl/'))),
      ]
    }),
  )
}

function cellsWithout(sheet) {
  const found = []
  for (const [, attributes = '', inside = ''] of sheet.matchAll(/<(?:\w+:)?c\b([^>]*[^>/])>(.*?)<\/(?:\w+:)?c>/gs)) {
    const isError = attribute(attributes, 't') === 'e'
    const isOpen = /<(?:\w+:)?f\b/.test(inside) && !/<(?:\w+:)?v\b/.test(inside)
    if (!isError && !isOpen) continue
    const said = isError ? /<(?:\w+:)?v>([^<]*)</.exec(inside)?.[1] : undefined
    found.push({ cell: attribute(attributes, 'r') ?? '', said: said ?? 'a formula without its value' })
    if (found.length >= 1000) break
  }
  return found
}

function tagsIn(xml, name) {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag)
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text) {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name])
}
