import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { Refused } from '../../seeds/issues.ts'
import { columnsOf, type TableName, tableNames } from '../../seeds/tables.ts'
import { connection } from '../helpers/database.ts'
import { command, folderWith, importer, type Options, removeFolders } from '../helpers/imports.ts'
import { sheetsOf } from '../helpers/taken.ts'
import { type Sheets, workbookWith } from '../helpers/workbooks.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, close, said } = importer(connection)

beforeEach(() => given(connection, { offices: [{ id: 'who-hq', level: 'headquarters' }] }))
afterAll(async () => {
  removeFolders()
  await close()
})

const since = new Date('2019-12-31')
const sheets: Sheets = {
  owner: [
    ['owner', 'folder'],
    ['mine', 'f00'],
  ],
  Sources: [
    ['ID', 'Title', 'Kind', 'Access'],
    ['field', 'Fieldwork', 'INTERVIEW', 'PUBLIC'],
  ],
  agencies: [
    ['id', 'name', 'kind', 'source'],
    ['# beta', 'Beta', 'OTHER', 'field'],
    null,
    ['acme', { formula: '"Ac"&"me"', value: 'Acme & Sons' }, 'OTHER', 'field'],
  ],
  levels: [
    ['id', 'name', 'rank', 'tier', 'isHeadquarters', 'source'],
    ['municipal', 'Municipal', 4, 3, false, 'field'],
  ],
  offices: [
    ['id', 'name', 'agency', 'level', 'validFrom', 'basis', 'confidence', 'source', null],
    ['acme-1', 'Acme 1', 'acme', 'municipal', since, 'INTERVIEW', 0.8, 'field'],
  ],
  '# lists': [['COUNTRY_TEAM'], ['FORUM']],
}
const read = `
  MATCH (office:Office {id: "acme-1"})-[:OFFICE_OF]->(agency), (office)-[:AT_LEVEL]->(level:Level)
  RETURN agency.name AS agency, level.isHeadquarters AS isHeadquarters, level.tier AS tier,
    toString(office.validFrom) AS since, office.confidence AS confidence, office.owner AS owner`
const asMeant = [
  { agency: 'Acme & Sons', isHeadquarters: false, tier: 3, since: '2019-12-31', confidence: 0.8, owner: 'mine' },
]
const book = (sheets: Sheets, name = 'mine.xlsx') => join(folderWith({ [name]: workbookWith(sheets) }), name)

async function problems(path: string, options: Options = {}) {
  const error = await bring('crosstie', path, { owner: 'mine', ...options }).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(error instanceof Refused)) throw error ?? new Error('It was not refused.')
  return error.message.replaceAll(/\S*\//g, '')
}

describe('a workbook is read like a folder, a sheet a table', () => {
  test('with its formulas as they were saved, days as days, and its owner on a sheet', async () => {
    const { report } = await bring('crosstie', book(sheets))

    expect(await rows(read)).toStrictEqual(asMeant)
    expect(report.rows).toStrictEqual({ read: 4, accepted: 4, rejected: 0 })
    expect(report.issues).toMatchObject([{ code: 'NOT_READ', sheet: 'agencies', line: 2 }])
    expect(await rows('MATCH (run:ImportRun) RETURN run.files AS files, run.folders AS folders')).toStrictEqual([
      { files: ['mine.xlsx'], folders: ['f00'] },
    ])
  })

  test('numbers and days of cells are that under any flag', async () => {
    await bring('crosstie', book(sheets), { decimals: 'comma', dates: ['dmy'] })

    expect(await rows(read)).toStrictEqual(asMeant)
  })

  test('a day written as a number or a text needs the flag, as in a file of text', async () => {
    const [header = [], office = []] = sheets.offices ?? []
    const asNumber = { ...sheets, offices: [header, (office ?? []).map((cell) => (cell === since ? 43830 : cell))] }
    const asText = {
      ...sheets,
      offices: [header, (office ?? []).map((cell) => (cell === since ? '31/12/2019' : cell))],
    }

    expect(await problems(book(asNumber))).toContain('mine.xlsx:offices!E2 validFrom: expected a day')
    await bring('crosstie', book(asNumber), { dates: ['excel'] })
    expect(await rows(read)).toStrictEqual(asMeant)
    expect(await problems(book(asText))).toContain('--dates dmy')
  })

  test('of the other calendar of spreadsheets too', async () => {
    const path = join(folderWith({ 'a.xlsx': workbookWith(sheets, { from1904: true }) }), 'a.xlsx')
    await bring('crosstie', path)

    expect(await rows(read)).toStrictEqual(asMeant)
  })

  test('beside files of text, in a folder, or of one sheet under the name of the file', async () => {
    const { offices = [], owner: _owner, ...others } = sheets
    const folder = folderWith({
      'owner.csv': 'owner\nmine\n',
      'rest.xlsx': workbookWith(others),
      'offices.xlsx': workbookWith({ Sheet1: offices, Sheet2: [] }),
    })
    await bring('crosstie', folder)

    expect(await rows(read)).toStrictEqual(asMeant)
  })

  test('it is told by its content, whatever its name', async () => {
    await bring('crosstie', book(sheets, 'mine.csv'))

    expect(await rows(read)).toStrictEqual(asMeant)
  })

  test('what it states no longer is taken away, and nothing where a sheet was not read', async () => {
    const path = book({
      ...sheets,
      offices: [...(sheets.offices ?? []), ['acme-2', 'Acme 2', 'acme', 'municipal', null, 'INTERVIEW', null, 'field']],
    })
    const offices = () => rows('MATCH (office:Office {owner: "mine"}) RETURN office.id AS id ORDER BY id')
    await bring('crosstie', path)
    expect(await offices()).toHaveLength(2)

    writeFileSync(path, workbookWith({ ...sheets, Notes: [['call Ana']] }))
    const { lines } = await bring('crosstie', path, { replace: true })
    expect(lines.join()).toContain('mine.xlsx:Notes!A1: warning: expected a sheet named after a table')
    expect(await offices()).toHaveLength(2)

    const { agencies: [header = [], , , acme = []] = [], ...rest } = sheets
    writeFileSync(path, workbookWith({ ...rest, agencies: [header, acme] }))
    await bring('crosstie', path, { replace: true })
    expect(await offices()).toStrictEqual([{ id: 'acme-1' }])
  })

  test('a sheet of text that was encoded twice is told, and mended on request', async () => {
    const { agencies: [header = []] = [] } = sheets
    const twice = { ...sheets, agencies: [header, ['acme', 'CuliÃ«n', 'OTHER', 'field']] }

    expect(await problems(book(twice))).toContain('mine.xlsx:agencies!A2: expected text that was encoded once')
    await bring('crosstie', book(twice), { mendEncoding: true })
    expect(await rows('MATCH (a:Agency {id: "acme"}) RETURN a.name AS name')).toStrictEqual([{ name: 'Culiën' }])
    expect(said.join()).toContain('agencies: 1 doubly encoded text mended')
  })

  test('formats of public files read the sheets of theirs', async () => {
    const columns = ['calendar_year', 'entity_code', 'type_of_financial_information', 'amount', 'sdg_goal']
    const path = book({ data: [columns, [2031, 'nobody', 'EXP', 5.5, 3]] })

    await expect(bring('ceb-sdgs', path)).rejects.toThrow(/mine\.xlsx:data!B2 entity_code: expected an agency/)
  })
})

describe('a workbook that is not whole is refused with its place', () => {
  test('a formula whose value is an error, or is not there, is no blank', async () => {
    const [header = [], office = []] = sheets.offices ?? []
    const changed = (cell: Sheets[string][number]) => ({ ...sheets, offices: [header, cell] })
    const wrong = (office ?? []).map((cell) => (cell === since ? { formula: 'VLOOKUP(A2,x,2)', error: '#REF!' } : cell))
    const open = (office ?? []).map((cell) => (cell === since ? { formula: 'TODAY()' } : cell))

    expect(await problems(book(changed(wrong)))).toContain(
      'mine.xlsx:offices!E2: expected a cell with a value; found "#REF!"',
    )
    expect(await problems(book(changed(open)))).toContain('found "a formula without its value"')
  })

  test.each<[what: string, content: Uint8Array | string, expected: RegExp]>([
    [
      'an OpenDocument file',
      zipSync({ 'content.xml': strToU8('<a/>') }),
      /found "an OpenDocument file"\. Save it as \.xlsx/,
    ],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /found "a ZIP archive"/],
    ['text under the name of one', 'id,name\n', /expected an \.xlsx workbook; found "something else"/],
    ['an old one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /an old workbook, or one with a password/],
    ['a damaged one', Buffer.concat([workbookWith(sheets).subarray(0, 400)]), /expected an \.xlsx workbook/],
    [
      'one whose sheet is no XML',
      workbookWith(sheets, { more: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' } }),
      /expected/,
    ],
    [
      'one of too many parts',
      zipSync(
        Object.fromEntries(['xl/workbook.xml', ...Array(1001).keys()].map((name) => [String(name), strToU8('')])),
      ),
      /at most 1000 parts/,
    ],
    [
      'one that is much larger than it looks',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/b.xml': new Uint8Array(2 ** 23) }, { level: 9 }),
      /parts at most 250 times their packed size/,
    ],
    [
      'one too large unpacked',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/b.bin': noise(2 ** 25) }, { level: 1 }),
      /at most 32 MiB unpacked; found "33 MiB".*--max-size 33MiB/,
    ],
    [
      'one whose rows are numbered without end',
      workbookWith(sheets, {
        more: {
          'xl/worksheets/sheet2.xml':
            '<worksheet><sheetData><row r="2000000000"><c r="A2000000000"><v>1</v></c></row></sheetData></worksheet>',
        },
      }),
      /expected a workbook that fits into memory/,
    ],
  ])('%s', async (_what, content, expected) => {
    const folder = folderWith({ 'mine.xlsx': content })

    expect(await problems(folder)).toMatch(expected)
    expect(await rows('MATCH (a {owner: "mine"}) RETURN a.id AS id')).toStrictEqual([])
  })

  test('a missing table, and a column that its sheet does not have', async () => {
    expect(await problems(book({ Sheet1: [['a']], Sheet2: [['b']] }))).toContain(
      'expected sheets named after tables: sources',
    )
    expect(await problems(book({ ...sheets, agencies: [['id', 'name', 'kynd']] }))).toMatch(
      /agencies!C1: expected one of the columns/,
    )
    expect(await problems(book({ ...sheets, owner: [['owner']] }), { owner: 'x' })).toMatch(
      /owner!A1: expected .*the column owner/,
    )
  })

  test('in part, its rejected rows are named and the others come in', async () => {
    const path = book({
      ...sheets,
      offices: [
        ...(sheets.offices ?? []),
        ['acme-2', 'Acme 2', 'nobody', 'municipal', null, 'INTERVIEW', null, 'field'],
      ],
    })
    const { report, rejectedFiles } = await bring('crosstie', path, { mode: 'partial' })

    expect(report.rows).toStrictEqual({ read: 5, accepted: 4, rejected: 1 })
    expect(rejectedFiles.map((file) => readFileSync(file, 'utf8'))).toStrictEqual([
      expect.stringContaining('acme-2,Acme 2,nobody'),
    ])
    for (const file of rejectedFiles) rmSync(file)
  })
})

describe('the template as a workbook', () => {
  const template = async () => {
    const path = join(folderWith({}), 'fieldwork.xlsx')
    const told = await command(connection, 'crosstie', '--template', path)
    return { path, ...told }
  }

  test('has a sheet a table, comes in as it is with nothing, and is never written over', async () => {
    const { path, code, out } = await template()
    const again = await command(connection, 'crosstie', '--template', path)
    const { report } = await bring('crosstie', path)

    expect({ code, again: again.code }).toStrictEqual({ code: 0, again: 2 })
    expect(out).toContain('The records will be those of fieldwork: change that on the sheet owner')
    expect(sheetsOf(readFileSync(path)).map(({ name }) => name)).toStrictEqual(['owner', ...tableNames, '# lists'])
    expect(report).toMatchObject({ rows: { read: 0 }, issues: [] })
  })

  test('its examples are rows that come in once the # is off', async () => {
    const { path } = await template()
    const filled = Object.fromEntries(
      sheetsOf(readFileSync(path)).map(({ name, rows }) => {
        const isFilled = ['sources', 'agencies'].includes(name)
        return [
          name,
          rows.map((cells) => cells.map((cell) => (isFilled ? String(cell ?? '').replace('# my-', 'my-') : cell))),
        ]
      }),
    )
    writeFileSync(path, workbookWith(filled))
    await bring('crosstie', path)

    expect(await rows('MATCH (a:Agency {owner: "fieldwork"}) RETURN a.aliases AS aliases')).toStrictEqual([
      { aliases: ['M.A.', 'MyAg'] },
    ])
  })

  test("offers words, kinds and ids to choose from, and refuses no kind or id of one's own", async () => {
    const { path } = await template()
    const parts = unzipSync(readFileSync(path))
    const [lists] = sheetsOf(readFileSync(path)).filter(({ name }) => name === '# lists')
    const choicesOn = (table: TableName) => {
      const sheet = strFromU8(parts[`xl/worksheets/sheet${tableNames.indexOf(table) + 2}.xml`] ?? new Uint8Array())
      const each =
        /<dataValidation type="list" allowBlank="1"( showErrorMessage="1")? sqref="([A-Z]+)2[^"]*"><formula1>&#39;# lists&#39;!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)</g
      return Object.fromEntries(
        [...sheet.matchAll(each)].map(([, strict, at = '', from = '', last]) => {
          const words = lists?.rows.slice(1, Number(last)).map((row) => row[indexOf(from)] ?? null) ?? []
          return [columnsOf(table).known[indexOf(at)], { words, isOpen: strict === undefined }]
        }),
      )
    }

    expect(choicesOn('codings').stance).toStrictEqual({ words: ['SUPPORTS', 'CONTRADICTS'], isOpen: false })
    expect(choicesOn('levels').isHeadquarters).toStrictEqual({ words: ['TRUE', 'FALSE'], isOpen: false })
    expect(choicesOn('arrangements').kind).toMatchObject({
      words: expect.arrayContaining(['COUNTRY_TEAM']),
      isOpen: true,
    })
    expect(choicesOn('offices').agency).toMatchObject({
      words: expect.arrayContaining(['undp', 'unicef']),
      isOpen: true,
    })
    expect(Object.keys(choicesOn('offices')).sort()).toStrictEqual(['agency', 'basis', 'level', 'place'])
  })
})

function indexOf(letters: string) {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
}

/** Bytes that no archive packs. */
function noise(length: number) {
  const bytes = new Uint8Array(length)
  for (let [at, seed] = [0, 1]; at < length; at += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = seed >>> 16
  }
  return bytes
}
