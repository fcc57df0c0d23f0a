import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refused } from '../../seeds/issues.ts'
import { connection } from '../helpers/database.ts'
import { folderWith, importer, type Options, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, whole, close } = importer(connection)

const sources = 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n'
const head = 'id,name,kind,source\n'
const acme = 'acme,Acme,OTHER,field\n'
const office = 'id,name,agency,level,validFrom,validTo,basis,source\n'
let before = ''

beforeAll(async () => {
  await given(connection, {
    places: [{ id: 'gha', name: 'Ghana', iso3: 'GHA' }],
    offices: [{ id: 'who-hq', level: 'headquarters' }],
  })
  before = await whole()
})
afterAll(async () => {
  removeFolders()
  await close()
})

type Files = Record<string, string | Uint8Array>

/** What is wrong with these files, as `CODE file:line:column`, or `CODE file#/pointer`; nothing may be written. */
async function faults(format: string, files: Files, options: Options = {}) {
  const folder = folderWith(format === 'crosstie' ? { 'sources.csv': sources, ...files } : files)
  const paths = format === 'crosstie' ? folder : Object.keys(files).map((file) => join(folder, file))
  const error = await bring(format, paths, { owner: 'mine', ...options }).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(await whole()).toBe(before)
  expect(await rows('MATCH (x:ImportRun|ImportLock) RETURN x.id AS id')).toStrictEqual([])
  if (!(error instanceof Refused)) throw error ?? new Error('It was not refused.')
  return error.issues.kept.map(({ code, severity, file, line, column, pointer }) => {
    const place =
      pointer === undefined
        ? [basename(file), line, column].filter((part) => part !== undefined).join(':')
        : `${basename(file)}#${pointer}`
    return `${severity === 'warning' ? 'warning ' : ''}${code} ${place}`
  })
}

describe('a CSV file with a fault is refused whole, with its code and its place', () => {
  test.each<[what: string, file: string, content: string | Uint8Array, ...expected: string[]]>([
    [
      'bytes of another encoding',
      'agencies.csv',
      Buffer.from(`${head}acme,Santé,OTHER,field\n`, 'latin1'),
      'NOT_UTF8 agencies.csv:2:10',
    ],
    [
      'a byte that ends a file too early',
      'agencies.csv',
      Buffer.concat([Buffer.from(`${head}acme,Sant`), Buffer.from([0xc3])]),
      'NOT_UTF8 agencies.csv:2:11',
    ],
    ['a kind that is no id', 'agencies.csv', `${head}x,X,club,field\n`, 'BAD_VALUE agencies.csv:2:5'],
    ['a kind that nobody has', 'agencies.csv', `${head}x,X,CLUB,field\n`, 'DANGLING_REFERENCE agencies.csv:2:5'],
    [
      'a column that is not known',
      'agencies.csv',
      'id,name,kind,sauce\nacme,Acme,OTHER,field\n',
      'UNKNOWN_COLUMN agencies.csv:1:14',
    ],
    [
      'a column twice',
      'agencies.csv',
      'id,name,kind,name,source\nacme,Acme,OTHER,A,field\n',
      'REPEATED_COLUMN agencies.csv:1:14',
    ],
    ['a column missing', 'agencies.csv', 'id,name,source\nacme,Acme,field\n', 'MISSING_COLUMN agencies.csv:1:1'],
    ['too few cells', 'agencies.csv', `${head}acme,Acme,OTHER\n`, 'RAGGED_ROW agencies.csv:2:1'],
    ['too many cells', 'agencies.csv', `${head}acme,Acme,OTHER,field,more\n`, 'RAGGED_ROW agencies.csv:2:23'],
    [
      'something below a blank header',
      'agencies.csv',
      'id,name,,kind,source,,\nacme,Acme,,OTHER,field,,\nbeta,Beta,odd,OTHER,field,,\n',
      'RAGGED_ROW agencies.csv:3:11',
    ],
    [
      'a column twice, in capitals of its own',
      'agencies.csv',
      'id,ID,name,kind,source\nacme,acme,Acme,OTHER,field\n',
      'REPEATED_COLUMN agencies.csv:1:4',
    ],
    [
      'a fault in a file of semicolons',
      'agencies.csv',
      'sep=;\r\nID;Name;Kind;Source\r\nacme;"Acme; Ltd";club;field\r\n',
      'BAD_VALUE agencies.csv:3:18',
    ],
    [
      'a fault after lines that end in CR alone',
      'agencies.csv',
      `${head}${acme}beta,Beta,club,field\n`.replaceAll('\n', '\r'),
      'BAD_VALUE agencies.csv:3:11',
    ],
    ['a quote that stays open', 'agencies.csv', `${head}acme,"Acme,OTHER,field\n`, 'BAD_QUOTE agencies.csv:2:6'],
    ['a quote inside a plain cell', 'agencies.csv', `${head}acme,Ac"me,OTHER,field\n`, 'BAD_QUOTE agencies.csv:2:8'],
    ['text behind a closed quote', 'agencies.csv', `${head}acme,"Ac"me,OTHER,field\n`, 'BAD_QUOTE agencies.csv:2:10'],
    ['a table that nobody knows', 'gossip.csv', 'id\na\n', 'UNKNOWN_TABLE gossip.csv:1:1'],
    [
      'a day that does not exist',
      'offices.csv',
      `${office}a,A,who,country,2024-02-30,,DATASET,field\n`,
      'BAD_VALUE offices.csv:2:17',
    ],
    [
      'a day written the other way',
      'offices.csv',
      `${office}a,A,who,country,01/02/2024,,DATASET,field\n`,
      'OTHER_STYLE offices.csv:2:17',
    ],
    [
      'days of which each is in another style',
      'offices.csv',
      `${office}a,A,who,country,31/12/2019,43830,DATASET,field\nb,B,who,country,2019-12-31,soon,DATASET,field\n`,
      'OTHER_STYLE offices.csv:2:17',
      'OTHER_STYLE offices.csv:2:28',
      'BAD_VALUE offices.csv:3:28',
    ],
    [
      'a number with a comma',
      'reports_to.csv',
      'from,to,basis,confidence,source\nwho-hq,who-hq,DATASET,"0,8",field\n',
      'OTHER_STYLE reports_to.csv:2:23',
    ],
    [
      'an end that is none',
      'offices.csv',
      `${office}a,A,who,country,2019-12-31,9999-12-31,DATASET,field\n`,
      'BAD_VALUE offices.csv:2:28',
    ],
    [
      'an end before the beginning',
      'offices.csv',
      `${office}a,A,who,country,2024-02-01,2024-01-01,DATASET,field\n`,
      'BAD_VALUE offices.csv:2:28',
    ],
    [
      'a source that speaks of a period which ends before it begins',
      'sources.csv',
      'id,title,kind,coversFrom,coversUntil,access\nfield,Fieldwork,INTERVIEW,2024-02-01,2024-01-31,PUBLIC\n',
      'BAD_VALUE sources.csv:2:38',
    ],
    [
      'a period that is no day',
      'sources.csv',
      'id,title,kind,coversFrom,coversUntil,access\nfield,Fieldwork,INTERVIEW,2024,2024-01-31,PUBLIC\n',
      'BAD_VALUE sources.csv:2:27',
    ],
    [
      'an arrangement that declares no members',
      'arrangements.csv',
      'id,name,level,kind,declaredSize,basis,source\nforum,Forum,country,COUNTRY_TEAM,0,INTERVIEW,field\n',
      'BAD_VALUE arrangements.csv:2:34',
    ],
    [
      'evidence for a size that is not declared',
      'arrangements.csv',
      'id,name,level,kind,declaredSize,declaredSizeEvidence,basis,source\nforum,Forum,country,COUNTRY_TEAM,,ev-1,INTERVIEW,field\n',
      'BAD_VALUE arrangements.csv:2:34',
    ],
    [
      'evidence for a size that nobody has',
      'arrangements.csv',
      'id,name,level,kind,declaredSize,declaredSizeEvidence,basis,source\nforum,Forum,country,COUNTRY_TEAM,12,ev-1,INTERVIEW,field\n',
      'DANGLING_REFERENCE arrangements.csv:2:37',
    ],
    [
      'a control character in an id',
      'agencies.csv',
      `${head}ac\u0000me,Acme,OTHER,field\n`,
      'BAD_VALUE agencies.csv:2:1',
    ],
    [
      'a reference that leads nowhere',
      'offices.csv',
      `${office}a,A,nobody,country,,,DATASET,field\n`,
      'DANGLING_REFERENCE offices.csv:2:5',
    ],
    [
      'a reference to something of another kind',
      'offices.csv',
      `${office}a,A,who-hq,country,,,DATASET,field\n`,
      'DANGLING_REFERENCE offices.csv:2:5',
    ],
    [
      'one id for two things',
      'agencies.csv',
      `${head}${acme}acme,Other,OTHER,field\n`,
      'CONFLICTING_ROWS agencies.csv:3:1',
    ],
    ['a row that rests on nothing', 'agencies.csv', `${head}acme,Acme,OTHER,\n`, 'NO_SOURCE agencies.csv:2:17'],
    [
      'a fault after a cell of two lines',
      'agencies.csv',
      `${head}acme,"Ac\nme",OTHER,field\nbeta,Beta,club,field\n`,
      'BAD_VALUE agencies.csv:4:11',
    ],
    [
      'a fault after lines that end in CR LF',
      'agencies.csv',
      `${head}${acme}beta,Beta,club,field\n`.replaceAll('\n', '\r\n'),
      'BAD_VALUE agencies.csv:3:11',
    ],
    [
      'a fault after a byte order mark',
      'agencies.csv',
      `\uFEFF${head}beta,Beta,club,field\n`,
      'BAD_VALUE agencies.csv:2:11',
    ],
    [
      'a fault after a remark',
      'agencies.csv',
      `${head}# a remark\nbeta,Beta,club,field\n`,
      'BAD_VALUE agencies.csv:3:11',
    ],
    [
      'a cell too long',
      'agencies.csv',
      `${head}acme,${'x'.repeat(1_000_001)},OTHER,field\n`,
      'ROW_TOO_LONG agencies.csv:2:1',
    ],
    [
      '201 columns',
      'agencies.csv',
      `${Array.from({ length: 201 }, (_, index) => `c${index}`).join()}\n`,
      'TOO_MANY_COLUMNS agencies.csv:1:1',
    ],
    [
      'three faults in two rows',
      'agencies.csv',
      `${head}A B,Acme,club,field\nbeta,,OTHER,field\n`,
      'BAD_VALUE agencies.csv:2:1',
      'BAD_VALUE agencies.csv:2:10',
      'BAD_VALUE agencies.csv:3:6',
    ],
  ])('%s', async (_what, file, content, ...expected) => {
    expect(await faults('crosstie', { [file]: content })).toStrictEqual(expected)
  })

  test('a thousand problems are kept, all are counted, and a few of each kind are told', async () => {
    const bad = Array.from({ length: 1500 }, (_, index) => `a${index},A,club,field\n`).join('')
    const folder = folderWith({ 'sources.csv': sources, 'agencies.csv': head + bad })

    const refused = bring('crosstie', folder, { owner: 'mine' })

    await expect(refused).rejects.toThrow(/^1500 problems; nothing was written:/)
    await expect(refused).rejects.toThrow('… and 1495 more like these')
    await expect(refused).rejects.toMatchObject({ issues: { kept: { length: 1000 }, count: { error: 1500 } } })
  })
})

describe('a CSV file that is odd and right comes in', () => {
  test('equal rows warn, a header alone warns, and latin1 is read when it is named', async () => {
    const folder = folderWith({
      'sources.csv': sources,
      'agencies.csv': Buffer.from(`${head}acme,Santé,OTHER,field\nacme,Santé,OTHER,field\n`, 'latin1'),
      'places.csv': 'id,name,kind,source\n',
    })

    const { report } = await bring('crosstie', folder, { owner: 'mine', encoding: 'latin1' })

    expect(report.issues.map(({ code, line, severity }) => ({ code, line, severity }))).toStrictEqual([
      { code: 'HEADER_ONLY', line: 1, severity: 'warning' },
      { code: 'REPEATED_ROW', line: 3, severity: 'warning' },
    ])
    expect(await rows('MATCH (a:Agency {id: "acme"}) RETURN a.name AS name')).toStrictEqual([{ name: 'Santé' }])
    await bring('crosstie', folderWith({ 'sources.csv': 'id,title,kind,access\n' }), { owner: 'mine', replace: true })
    await rows('MATCH (run:ImportRun) DELETE run')
  })

  test('an id is the same, composed or decomposed', async () => {
    const folder = folderWith({
      'sources.csv': sources,
      'agencies.csv': `${head}sant\u0065\u0301,Sante,OTHER,field\n`,
      'offices.csv': `${office}a,A,sant\u00e9,country,,,DATASET,field\n`,
    })

    await expect(bring('crosstie', folder, { owner: 'mine', dryRun: true })).resolves.toMatchObject({
      report: { valid: true },
    })
  })
})

describe('a JSON document with a fault is refused whole, with its code and its place', () => {
  const deep = `[${'{"a":'.repeat(40)}1${'}'.repeat(40)}]`

  test.each<[what: string, content: string, ...expected: string[]]>([
    ['text that is not JSON', '[\n  {"iso3": GHA}\n]', 'BAD_JSON country-expenses-2024.json:2:12'],
    ['a document cut off', '[{"iso3": "GHA", "entities"', 'BAD_JSON country-expenses-2024.json:1:28'],
    ['a bracket that does not fit', '{"a": 1]', 'BAD_JSON country-expenses-2024.json:1:8'],
    ['nesting without end', deep, 'TOO_DEEP country-expenses-2024.json:1:157'],
    [
      'a country that is not there',
      '[{"iso3": "XXX", "entities": {}}]',
      'UNKNOWN_NAME country-expenses-2024.json#/0/iso3',
    ],
    [
      'an amount in words',
      '[{"iso3": "GHA", "entities": {"who": "much"}}]',
      'BAD_VALUE country-expenses-2024.json#/0/entities/who',
    ],
    [
      'a key with a slash',
      '[{"iso3": "GHA", "entities": {"a/b~c": 1}}]',
      'UNKNOWN_NAME country-expenses-2024.json#/0/entities/a~1b~0c',
    ],
  ])('%s', async (_what, content, ...expected) => {
    expect(await faults('ceb-expenses', { 'country-expenses-2024.json': content })).toStrictEqual(expected)
  })
})
