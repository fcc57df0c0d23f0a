import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { connection } from '../helpers/database.ts'
import { command, folderWith, importer, type Options, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, close } = importer(connection)

beforeEach(() => given(connection, { offices: [{ id: 'who-hq', level: 'headquarters' }] }))
afterAll(async () => {
  removeFolders()
  await close()
})

const plain = {
  'sources.csv': 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n',
  'agencies.csv': 'id,name,kind,source\nacme,"Acme, Ltd",OTHER,field\n',
  'levels.csv':
    'id,name,rank,tier,isHeadquarters,source\nmunicipal,Municipal,4,3,false,field\ncapital,Capital,5,0,true,field\n',
  'offices.csv':
    'id,name,agency,level,validFrom,basis,confidence,source\nacme-1,Acme 1,acme,municipal,2019-12-31,INTERVIEW,0.8,field\n',
}
type Files = Record<string, string>
const each = (change: (text: string, name: string) => string) =>
  Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, change(text, name)]))

/** Cells in quotes keep what stands in them, and those that need quotes get them. */
function parted(text: string, delimiter: string) {
  const cells = text.replaceAll(/"[^"]*"|[^,\n"]*;[^,\n"]*|,/g, (found) => (found === ',' ? '\0' : found))
  return cells
    .replaceAll(/[^\0\n"]*;[^\0\n"]*/g, (cell) => (delimiter === ';' ? `"${cell}"` : cell))
    .replaceAll('\0', delimiter)
}

const read = `
  MATCH (office:Office {id: "acme-1"})-[:OFFICE_OF]->(agency), (office)-[:AT_LEVEL]->(level:Level), (capital:Level {id: "capital"})
  RETURN agency.name AS agency, level.isHeadquarters AS isHeadquarters, capital.isHeadquarters AS isCapital,
    toString(office.validFrom) AS since, office.confidence AS confidence`
const asPlain = [{ agency: 'Acme, Ltd', isHeadquarters: false, isCapital: true, since: '2019-12-31', confidence: 0.8 }]

const styled = (day: string, share: string) =>
  each((text) => parted(text.replace('2019-12-31', day), ';').replace('0.8', share))

describe('a folder whose days and numbers are written in another style', () => {
  test.each<[day: string, share: string, flags: Options]>([
    ['31/12/2019', '0,8', { dates: ['dmy'], decimals: 'comma' }],
    ['12/31/2019', '0.8', { dates: ['mdy'] }],
    ['43830', '0,8', { dates: ['excel'], decimals: 'comma' }],
  ])('%s and %s come in as the flags say, and are refused without', async (day, share, flags) => {
    const folder = folderWith(styled(day, share))

    await expect(bring('crosstie', folder, { owner: 'mine' })).rejects.toThrow(`Pass --dates ${flags.dates}`)
    await bring('crosstie', folder, { owner: 'mine', ...flags })

    expect(await rows(read)).toStrictEqual(asPlain)
  })

  test('the command takes the flags, several styles of days together, and no other', async () => {
    const folder = folderWith(styled('31.12.2019', '0,8'))
    const given = ['crosstie', folder, '--owner', 'mine', '--decimals', 'comma', '--dates']

    expect(await command(connection, ...given, 'dmy,excel')).toMatchObject({ code: 0 })
    expect(await command(connection, ...given, 'roman')).toMatchObject({ code: 64 })
    expect(await rows(read)).toStrictEqual(asPlain)
  })
})

describe('a folder as a spreadsheet saves it comes in like the same rows written plainly', () => {
  test.each<[what: string, files: Files]>([
    ['plainly', plain],
    ['with semicolons', each((text) => parted(text, ';'))],
    ['with tabs', each((text) => parted(text, '\t'))],
    ['with a first line for Excel', each((text) => `sep=;\r\n${parted(text, ';').replaceAll('\n', '\r\n')}`)],
    ['with the line ends of old Macs', each((text) => text.replaceAll('\n', '\r'))],
    ['with capitals in the header', each((text) => text.replace(/^[^\n]*/, (header) => header.toUpperCase()))],
    ['with words in the header', each((text) => text.replace('validFrom', 'Valid from').replace('id,', ' ID ,'))],
    ['with TRUE and FALSE', each((text) => text.replace('false', 'FALSE').replace(',true', ',True'))],
    ['in German', each((text) => text.replace('false', 'FALSCH').replace(',true', ',WAHR'))],
    ['with blank rows and columns', each((text) => `${text.replaceAll('\n', ',,\n')},,,,\n,,,,,,,\n\n`)],
    ['with a byte order mark', each((text) => `\ufeff${text}`)],
  ])('%s', async (_what, files) => {
    const { report } = await bring('crosstie', folderWith(files), { owner: 'mine' })

    expect(report.rows).toStrictEqual({ read: 5, accepted: 5, rejected: 0 })
    expect(report.issues).toStrictEqual([])
    expect(await rows(read)).toStrictEqual(asPlain)
  })
})

test('a row behind # is named, and what the template says is not, whatever parts the cells', async () => {
  const folder = join(folderWith({}), 'mine')
  await command(connection, 'crosstie', '--template', folder)
  const [header = '', ...remarks] = readFileSync(join(folder, 'agencies.csv'), 'utf8').trimEnd().split('\n')
  const acme: Record<string, string> = { id: 'acme', name: 'Acme', kind: 'OTHER', source: 'field' }
  const row = header.split(',').map((column) => acme[column] ?? '')
  const lines = [header, ...remarks, `#${row.join()}`, row.join(), '# by Ana']
  for (const name of readdirSync(folder)) if (!/^(owner|agencies|sources)/.test(name)) rmSync(join(folder, name))
  writeFileSync(join(folder, 'sources.csv'), plain['sources.csv'])
  writeFileSync(join(folder, 'agencies.csv'), lines.map((line) => `${parted(line, ';')};;\r\n`).join(''))

  const { report } = await bring('crosstie', folder)

  expect(report.issues).toMatchObject([{ code: 'NOT_READ', line: 4 }])
  expect(report.rows).toMatchObject({ accepted: 2, rejected: 0 })
})
