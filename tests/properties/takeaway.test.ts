import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inked, themed } from '../../client/takeaway/colours.ts'
import type { Cell, Table } from '../../client/takeaway/content.ts'
import { mostBytes, oneFileOf } from '../../client/takeaway/one-file.ts'
import { jsonOf } from '../../client/takeaway/page-json.ts'
import { markdownOf } from '../../client/takeaway/page-markdown.ts'
import { scaleOf } from '../../client/takeaway/pixels.ts'
import { columnsToCorrect, leftBlank, rowToCorrect, type TableToCorrect } from '../../client/takeaway/row-to-correct.ts'
import { csvOf } from '../../client/takeaway/table-csv.ts'
import {
  cellInWords,
  citationOf,
  fileName,
  permalinkOf,
  provenanceOf,
  type Taken,
} from '../../client/takeaway/taken.ts'
import { wholeFigure } from '../../client/takeaway/whole-figure.ts'
import { workbookOf } from '../../client/takeaway/workbook.ts'
import { tokens } from '../../client/view/tokens.ts'
import { columnsOf, tables } from '../../seeds/tables.ts'
import { dice } from '../helpers/dice.ts'
import { sheetsOf, tablesIn, taken, unescaped } from '../helpers/taken.ts'

const hundred = { seed: 5, ...dice(100) }

/** Names that strangers typed, among them formulas, marks of every format, and lines. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@here',
    "'=1",
    '＝1',
    '\tx',
    '</td><script>',
    '| a | *b*',
    '#x',
    'a,b;"c"',
    ' x ',
  ),
)
const cells: fc.Arbitrary<Cell> = fc.oneof(
  words,
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const anyTable: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 5 }))
  .chain(([width, height]) =>
    fc.record({
      id: fc.constantFrom('who', 'with whom', 'a/b: [c]?*', `${'long '.repeat(20)}name`),
      title: words,
      columns: fc.constant(
        Array.from({ length: width }, (_, index) => ({ key: `c${index}`, title: `Column ${index}` })),
      ),
      rows: fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      notes: fc.array(words, { maxLength: 2 }),
    }),
  )
const anyTables = fc.array(anyTable, { maxLength: 3 })
const of = (tables: readonly Table[]): Taken => ({ ...taken, tables })

describe('what is on a page is what is in a file: each row of each table', () => {
  test('as CSV, where nothing is run that a stranger typed', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const file = csvOf(table, of([table]))
        expect(file.startsWith('\uFEFF# ')).toBe(true)
        expect(file.replaceAll('\r\n', '').match(/(?<!")[\r\n](?=# )/)).toBeNull()
        const read = parse(file, { bom: true, comment: '#', comment_no_infix: true, relax_column_count: false })
        const [head, ...rows] = read as string[][]
        expect(head).toStrictEqual(table.columns.map(({ title }) => title))
        expect(rows.flat().filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d)/.test(cell))).toStrictEqual([])
        expect(rows).toStrictEqual(table.rows.map((row) => row.map(asCsvReads)))
      }),
      hundred,
    )
  })

  test('as a workbook with a sheet a table, and one of where they come from', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const sheets = sheetsOf(workbookOf(of(tables)))
        expect(sheets).toHaveLength(tables.length + 1)
        const names = sheets.map(({ name }) => name)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
        expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toStrictEqual([])
        tables.forEach(({ columns, rows }, index) => {
          const [head, ...read] = sheets[index]?.rows ?? []
          expect(head).toStrictEqual(columns.map(({ title }) => title))
          expect(read.map((row) => [...row, ...blanks(columns.length - row.length)])).toStrictEqual(
            rows.map((row) => row.map(asXmlHas)),
          )
        })
        const about = sheets.at(-1)?.rows.flat() ?? []
        for (const [label, text] of provenanceOf(taken)) expect(about).toEqual(expect.arrayContaining([label, text]))
      }),
      hundred,
    )
  })

  test('as JSON, by the keys of the columns', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const read = JSON.parse(jsonOf(of(tables))) as { tables: { rows: Record<string, Cell>[] }[] }
        const rows = read.tables.map(({ rows }) => rows.map((row) => Object.values(row)))
        expect(rows).toStrictEqual(JSON.parse(JSON.stringify(tables.map(({ rows }) => rows))))
      }),
      hundred,
    )
  })

  test('as one file of HTML', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const file = oneFileOf(of(tables))
        expect(tablesIn(file)).toStrictEqual(
          tables.map(({ id, columns, rows }) => ({
            id,
            rows: rows.map((row) => row.map((cell, at) => asXmlHas(inWords(cell, columns[at]?.key ?? '')) ?? '')),
          })),
        )
        expect(file.match(/<script|<link|\son\w+=|src=|@import|url\(http/i)).toBeNull()
      }),
      hundred,
    )
  })

  test('as Markdown, a line a row, with no mark but our own', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const lines = markdownOf(of(tables)).split('\n')
        const rows = lines.filter((line) => line.startsWith('| '))
        expect(rows).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length + 2, 0))
        const widths = tables.flatMap(({ columns, rows }) =>
          Array.from({ length: rows.length + 2 }, () => columns.length),
        )
        expect(rows.map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length)).toStrictEqual(
          widths.map((width) => width + 1),
        )
      }),
      hundred,
    )
  })
})

const blanks = (count: number) => Array.from({ length: count }, () => null)
const inWords = (cell: Cell, key: string) => cellInWords(cell, { key, title: key }, taken)
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML has not
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
/** An empty cell is none, and there is no zero below it. */
function asXmlHas(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell === 0 ? 0 : cell
  return cell.replace(notInXml, '\uFFFD') || null
}

/** Texts come with a `'` before what would run; numbers as they are written. */
function asCsvReads(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell
}

describe('a file says where it comes from', () => {
  const said = [taken.dataVersion, taken.licence, 'observed ties only', taken.permalink, '31 Dec 2024']
  const figure = wholeFigure(taken.figures[0] ?? { title: '', svg: '' }, taken)
  test.each([
    ['CSV', csvOf(taken.tables[0] as Table, taken)],
    ['JSON', jsonOf(taken).replace(`"${taken.asOf}"`, '31 Dec 2024')],
    ['HTML', unescaped(oneFileOf(taken))],
    ['Markdown', markdownOf(taken)],
    ['SVG', unescaped(figure.svg.replace(/<\/text><text[^>]*>/g, ' '))],
  ])('as %s', (_, file) => {
    expect([...said, taken.title].filter((text) => !file.includes(text))).toStrictEqual([])
  })

  test('by a name of its own', () => {
    expect(fileName(taken, 'html')).toBe('cote-d-ivoire-2024-12-31.html')
    expect(fileName(taken, 'csv', 'who')).toBe('cote-d-ivoire-who-2024-12-31.csv')
    expect(fileName({ stem: '../..', asOf: '2024-12-31' }, 'md')).toBe('crosstie-2024-12-31.md')
    expect(fileName({ stem: 'ألبانيا', asOf: '2024-12-31' }, 'md')).toBe('ألبانيا-2024-12-31.md')
  })

  test('in a sentence to be cited by', () => {
    expect(citationOf(taken)).toBe(
      'Crosstie. “Who works together in Côte d’Ivoire?” Data version 6f6430542a21, as of 31 Dec 2024. https://crosstie.example/?v=1&on=2024-12-31&at=civ&dv=6f6430542a21 (accessed 27 Nov 2026).',
    )
    expect(citationOf({ ...taken, language: 'fr' })).toContain('consulté le 27 nov. 2026')
  })

  test('by an address of what is shown, its date and its version, that keeps what it does not know', () => {
    const address = new URL('https://crosstie.example/?at=civ&dv=000000000000&odd=1#main')
    expect(permalinkOf(taken, address)).toBe('https://crosstie.example/?v=1&on=2024-12-31&at=civ&dv=6f6430542a21&odd=1')
  })
})

describe('a drawing', () => {
  const svg = taken.figures[0]?.svg ?? ''
  test('has the colours of a theme by name, or by value where nothing knows the names', () => {
    expect(themed(svg)).toContain('stroke="var(--vertical)"')
    expect(themed(svg)).not.toMatch(/#[0-9A-F]{6}/i)
    expect(inked(svg, 'light')).toBe(svg.replace('var(--horizontal)', tokens.light.horizontal))
    expect(inked(inked(svg, 'dark'), 'light')).toBe(inked(svg, 'light'))
    expect(inked('fill="#123456" stroke="var(--stranger)"', 'dark')).toBe('fill="#123456" stroke="var(--stranger)"')
  })

  test('stands in a whole of its own with title and legend, and nothing of the page', () => {
    const whole = wholeFigure({ title: 'Rails & ties', svg }, taken)
    expect(whole.svg).toContain('<title>Rails &amp; ties</title>')
    expect(whole.svg).toContain('common knowledge or derived')
    expect(whole.svg).not.toMatch(/var\(|class=|<style/)
    expect(whole.svg.match(/<svg\b/g)).toHaveLength(2)
    expect(whole.svg).toContain('width="400" height="200" viewBox="0 0 400 200">')
    expect([whole.width, whole.height > 320]).toStrictEqual([640, true])
  })

  test('breaks long words, and has twice its size in pixels up to what a browser draws', () => {
    const long = wholeFigure({ title: 'x'.repeat(180), svg }, taken)
    expect(Math.max(...[...long.svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text.length))).toBeLessThan(
      100,
    )
    expect(scaleOf({ width: 640, height: 400 })).toBe(2)
    expect(10_000 * scaleOf({ width: 10_000, height: 400 })).toBe(8_192)
  })

  test('beside another one shares no name for a part with it', () => {
    const file = oneFileOf({ ...taken, figures: [...taken.figures, ...taken.figures] })
    const ids = [...file.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of file.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id)
  })
})

describe('one file of HTML', () => {
  const row = ['UNICEF '.repeat(30), 1, 2, 2024]
  const large = { ...(taken.tables[0] as Table), rows: Array.from({ length: 20_000 }, () => row) }

  test('is never more than can be mailed, and says what it leaves to the tables', () => {
    const file = oneFileOf(of([large]))
    expect(new Blob([file]).size).toBeLessThanOrEqual(mostBytes)
    expect(tablesIn(file)[0]?.rows).toHaveLength(3_000)
    expect(file).toContain('The first 3,000 of 20,000 rows; all are in the tables to take away.')
  })

  test('leaves drawings that are too large to files of their own', () => {
    const svg = `<svg viewBox="0 0 9 9">${'<path d="M0 0"/>'.repeat(200_000)}</svg>`
    const file = oneFileOf({ ...taken, figures: [{ title: 'Large', svg }] })
    expect(new Blob([file]).size).toBeLessThanOrEqual(mostBytes)
    expect(file).toContain('are in files of their own')
    expect(tablesIn(file)[0]?.rows).toHaveLength(3)
  })
})

describe('a row to correct', () => {
  const names = Object.keys(columnsToCorrect) as TableToCorrect[]
  test.each(names)(
    'of %s has the columns that the import knows, each that it cannot do without among them',
    (table) => {
      const { known, required } = columnsOf(table)
      const columns: readonly string[] = [...columnsToCorrect[table], ...leftBlank]
      expect(columns.filter((column) => !known.includes(column))).toStrictEqual([])
      expect(required.filter((column) => !columns.includes(column))).toStrictEqual([])
    },
  )

  test('is read by the import as it was, but for its source', () => {
    const cells = { from: 'who-alb', to: 'who-hq', basis: 'DERIVED', confidence: 0.7, validFrom: '2020-01-01' }
    const text = rowToCorrect({ table: 'reports_to', cells }, 'Correct it.')
    expect(text.split('\r\n')[0]).toBe('# reports_to.csv: Correct it.')
    const [row] = parse(text, { columns: true, comment: '#', comment_no_infix: true }) as Record<string, string>[]
    expect(row).toMatchObject({ source: '', locator: '', note: '' })
    const given = Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== ''))
    expect(tables.reports_to.parse({ ...given, source: 'my-minutes' })).toStrictEqual({
      ...cells,
      source: 'my-minutes',
    })
  })
})
