import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { Unreadable } from '../../seeds/import/bytes.ts'
import { csvRows } from '../../seeds/import/csv.ts'
import { folderWith, removeFolders } from '../helpers/imports.ts'

afterAll(removeFolders)

async function rowsOf(content: string | Uint8Array, remarks = false) {
  const path = join(folderWith({ 'a.csv': content }), 'a.csv')
  const rows: { cells: string[]; line: number; column: number }[] = []
  const text = { path, name: 'a.csv', encoding: 'utf-8', mends: false }
  for await (const { cells, line, at } of csvRows(text, remarks ? () => undefined : undefined))
    rows.push({ cells, line, column: at(cells.length - 1).column })
  return rows
}
const cellsOf = async (content: string) => (await rowsOf(content)).map(({ cells }) => cells)

const table = [
  ['id', 'name', 'note'],
  ['a', 'Acme, Ltd; “A”', '0,8'],
  ['b', 'two\nlines', ''],
  ['c', 'a "quoted" one', '1.234,5'],
]
const written = (delimiter: string, lineEnd: string) =>
  table
    .map((cells) => cells.map((cell) => (/[",;\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)))
    .map((cells) => cells.join(delimiter) + lineEnd)
    .join('')

describe('what spreadsheets write is read', () => {
  test.each(
    [',', ';', '\t'].flatMap((delimiter) =>
      ['\n', '\r\n', '\r'].flatMap((lineEnd) => ['', 'sep=', '"sep='].map((first) => ({ delimiter, lineEnd, first }))),
    ),
  )('$delimiter between cells, $lineEnd behind lines, $first above', async ({ delimiter, lineEnd, first }) => {
    const above = first === '' ? '' : `${first}${delimiter}${first.startsWith('"') ? '"' : ''}${lineEnd}`

    expect(await cellsOf(above + written(delimiter, lineEnd))).toStrictEqual(table)
  })

  test('a delimiter that only a first line can state is that', async () => {
    expect(await cellsOf('sep=|\nid|name\na|x,y;z\n')).toStrictEqual([
      ['id', 'name'],
      ['a', 'x,y;z'],
    ])
  })

  test('commas in texts and numbers make no file of commas of one of semicolons', async () => {
    const text = 'Deelnemer;Regeling, soort, jaar\nBedum;Afval, regio, 2014\nHaren;Afval\n'
    expect((await cellsOf(text)).map((cells) => cells.length)).toStrictEqual([2, 2, 2])
    expect((await cellsOf('id;share\na;0,8\nb;1,5\n')).map((cells) => cells.length)).toStrictEqual([2, 2, 2])
    expect((await cellsOf('id,note\na,x; y; z\nb,one; two\n')).map((cells) => cells.length)).toStrictEqual([2, 2, 2])
  })

  test('blank rows are none, and lines are still counted as an editor does', async () => {
    const rows = await rowsOf('sep=;\r\nid;name\r\n;\r\n\r\n ;\u00a0\r\na;A\r\n;\r\n')

    expect(rows).toStrictEqual([
      { cells: ['id', 'name'], line: 2, column: 4 },
      { cells: ['a', 'A'], line: 6, column: 3 },
    ])
  })

  test('a remark above says nothing of the dialect', async () => {
    expect(await rowsOf('# a, b, c, d, e\nid;name\na;A\n', true)).toHaveLength(2)
    expect((await rowsOf('# a, b, c, d, e\nid;name\na;A\n', true))[1]?.cells).toStrictEqual(['a', 'A'])
  })

  test('any cells come back as they were written', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', ',', ';', '\t', '"', ' ', '\n', '0') })
      .map((text) => `x${text}`)
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (cells, ...how) => {
          const [delimiter, lineEnd] = how
          const lines = [['id', 'name', 'note'], ...cells.map((row) => row.map(quoted))]
          const text = lines.map((row) => row.join(delimiter) + lineEnd).join('')
          expect(await cellsOf(text)).toStrictEqual([['id', 'name', 'note'], ...cells])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a row without end', () => {
  const endless = 'x'.repeat(4_200_000)

  test.each([
    ['is refused at its place', `id,name\na,A\nb,${endless}\n`, { code: 'ROW_TOO_LONG', line: 3, column: 1 }],
    ['without any end of line', endless, { code: 'ROW_TOO_LONG', line: 1, column: 1 }],
    ['of many cells', `id,name\n${'x,'.repeat(2_100_000)}\n`, { code: 'ROW_TOO_LONG', line: 2, column: 1 }],
    ['in a quote that is not closed', `id,name\na,"${endless}\n`, { code: 'BAD_QUOTE', line: 2, column: 3 }],
    ['of nothing but line ends', `id,name\n${'\n'.repeat(4_200_000)}a,A\n`, { code: 'ROW_TOO_LONG' }],
  ])('%s', async (_what, text, issue) => {
    const error = await rowsOf(text).then(String, (error: unknown) => error)
    expect(error).toBeInstanceOf(Unreadable)
    expect(error).toMatchObject({ issue: { ...issue, file: 'a.csv' } })
  })
})
