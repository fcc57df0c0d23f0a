import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { WouldTakeAway } from '../../seeds/import/consent.ts'
import { Refused } from '../../seeds/issues.ts'
import { loadSeeds } from '../../seeds/seeding.ts'
import { connection } from '../helpers/database.ts'
import { command, folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, whole, said, close } = importer(connection)

const tables = {
  'sources.csv': 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n',
  'agencies.csv': 'id,name,kind,source\nacme,Acme,OTHER,field\n',
  'offices.csv': officesOf('acme', 30),
}
const mine = { 'owner.csv': 'owner,folder\nmine,f-1\n', ...tables }
const tie = 'from,to,basis,source\nacme-1,acme-2,INTERVIEW,field\n'
const noTie = tie.slice(0, tie.indexOf('\n') + 1)

/** So many offices, each with its two relationships, so that one of them is less than a tenth. */
function officesOf(agency: string, count: number) {
  const ids = Array.from({ length: count }, (_, index) => `${agency}-${index + 1}`)
  const lines = ids.map((id) => `${id},${id},${agency},country,INTERVIEW,field\n`)
  return `id,name,agency,level,basis,source\n${lines.join('')}`
}

/** A folder of this name, for what is told by it. */
function folderCalled(name: string, files: Record<string, string>) {
  const inner = Object.fromEntries(Object.entries(files).map(([file, text]) => [join(name, file), text]))
  return join(folderWith(inner), name)
}

beforeEach(() =>
  given(connection, {
    sources: [{ id: 'public-knowledge' }],
    agencies: [{ id: 'eca', acronym: 'ECA' }],
    offices: [{ id: 'who-alb' }, { id: 'who-hq', level: 'headquarters' }],
    ties: [{ kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', source: 'public-knowledge' }],
  }),
)
afterAll(async () => {
  removeFolders()
  await close()
})

const offices = async () =>
  (await rows<{ id: string }>('MATCH (o:Office) WHERE o.owner <> "seeds" RETURN o.id AS id')).length
const idsOfFolders = async () =>
  (await rows<{ ids: string[] }>('MATCH (run:ImportRun) RETURN run.folders AS ids')).map(({ ids }) => ids)
const ties = async () =>
  (await rows<{ id: string }>('MATCH ()-[t:COORDINATES_WITH]->() RETURN t.id AS id ORDER BY id')).map(({ id }) => id)

describe('an owner is stated', () => {
  test('a folder called seeds, with three rows, takes nothing of the seeds away', async () => {
    const folder = folderCalled('seeds', {
      'sources.csv': tables['sources.csv'],
      'agencies.csv': tables['agencies.csv'],
      'places.csv': 'id,name,kind,source\ntirana,Tirana,TERRITORY,field\n',
    })
    const before = await whole()

    const unstated = await command(connection, 'crosstie', folder)
    const asSeeds = await command(connection, 'crosstie', folder, '--owner', 'seeds', '--replace')
    const template = await command(connection, 'crosstie', '--template', join(folderWith({}), 'seeds'))
    expect(await whole()).toBe(before)
    const stated = await command(connection, 'crosstie', folder, '--owner', 'mine')

    expect(unstated).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Pass --owner <name>, or put a file owner\.csv/),
    })
    expect(asSeeds).toMatchObject({ code: 2, err: expect.stringContaining('found "seeds"') })
    expect(template).toMatchObject({ code: 64, err: expect.stringContaining('--owner <name>') })
    expect(stated.code).toBe(0)
    expect(await rows('MATCH (p {owner: "mine"}) RETURN p.id AS id ORDER BY id')).toMatchObject([
      { id: 'acme' },
      {},
      { id: 'field' },
      { id: 'tirana' },
    ])
    expect(await rows('MATCH (o:Office {owner: "seeds"}) RETURN count(o) AS n')).toStrictEqual([{ n: 2 }])
  })

  test.each([
    'seeds',
    'Seeds',
    ' seeds',
    'seeds/',
    './seeds',
    'se-eds',
    'seeds.',
    'ｓｅｅｄｓ',
    'uninfo-alb',
    'UNINFO_alb',
    'ceb-2024',
    'ceb-expenses',
    'ceb-sdgs',
    'ppb-2027',
    'un-entities',
    'crosstie',
    'remove',
    'public-knowledge',
  ])('"%s" is the name of the seeds, of a source or of a command, and of no folder', async (owner) => {
    const before = await whole()

    expect(await codesOf(bring('crosstie', folderWith(tables), { owner, replace: true }))).toStrictEqual([
      'RESERVED_OWNER',
    ])
    expect(await whole()).toBe(before)
  })

  test.each(['', ' ', 'mine ', 'My Data', 'ѕееds', '-mine', 'a/b', 'x'.repeat(65)])(
    '"%s" is no name',
    async (owner) => {
      expect(await codesOf(bring('crosstie', folderWith(tables), { owner }))).toStrictEqual(['BAD_OWNER'])
      const folder = folderWith({ ...tables, 'owner.csv': `owner,folder\n"${owner}",f-1\n` })
      expect(await codesOf(bring('crosstie', folder))).toStrictEqual(['BAD_OWNER'])
    },
  )

  test.each([
    ['without a row', 'owner,folder\n'],
    ['with two rows', 'owner\nmine\nyours\n'],
    ['without a header', 'mine\n'],
    ['with a column of something else', 'owner,colour\nmine,red\n'],
    ['that is empty', ''],
    ['with an open quote', 'owner\n"mine\n', 'BAD_QUOTE'],
  ])('an owner file %s is refused', async (_what, text, code = 'BAD_OWNER') => {
    expect(await codesOf(bring('crosstie', folderWith({ ...tables, 'owner.csv': text })))).toStrictEqual([code])
  })

  test('file and flag, or two folders, may say the same and never two things', async () => {
    const yours = folderWith({ ...tables, 'owner.csv': 'owner\nyours\n' })

    expect(await codesOf(bring('crosstie', folderWith(mine), { owner: 'other' }))).toStrictEqual(['TWO_OWNERS'])
    expect(await codesOf(bring('crosstie', [folderWith(mine), yours]))).toStrictEqual(['TWO_OWNERS'])
    expect(await codesOf(bring('crosstie', [folderWith(mine), folderWith(tables)]))).toStrictEqual(['NO_OWNER'])
    await bring('crosstie', folderWith(mine), { owner: 'mine' })
    expect(await offices()).toBe(30)
  })

  test('a spreadsheet may save the owner file in its own way', async () => {
    const text = '\uFEFF# Whose they are,and more,,\r\nowner,folder,,\r\nmine,f-1,,\r\n'
    const folder = folderWith({ ...tables, 'Owner.CSV': text })
    const { report } = await bring('crosstie', folder)

    expect(report.issues).toStrictEqual([])
    expect(await offices()).toBe(30)
  })
})

describe('what another folder brought', () => {
  test('two people who both state the owner data do not take away what the other brought, unless they say so', async () => {
    const [ana, ben] = [
      folderCalled('data', { ...tables, 'coordinates_with.csv': tie }),
      folderCalled('data', { ...tables, 'coordinates_with.csv': tie.replaceAll('acme-2', 'acme-3') }),
    ]
    const flags = ['--owner', 'data']
    await bring('crosstie', ana, { owner: 'data' })
    const before = await whole()

    const refused = await command(connection, 'crosstie', ben, ...flags)
    const tried = await command(connection, 'crosstie', ben, ...flags, '--dry-run')
    expect(await whole()).toBe(before)
    const added = await command(connection, 'crosstie', ben, ...flags, '--add')
    const both = await ties()
    const again = await command(connection, 'crosstie', ana, ...flags)
    expect(await ties()).toStrictEqual(both)
    const meant = await command(connection, 'crosstie', ana, ...flags, '--replace')

    expect(refused).toMatchObject({
      code: 6,
      out: expect.stringContaining('COORDINATES_WITH: 1 to create, 1 to take away'),
    })
    expect(refused.err).toMatch(/1 of the \d+ records of data: some may be from another folder.*\n.*--replace/)
    expect(tried).toMatchObject({ code: 6, out: expect.stringMatching(/This needs --replace, as it takes away 1 of/) })
    expect(added).toMatchObject({ code: 0, out: expect.stringContaining('nothing is taken away: --add') })
    expect(both).toStrictEqual(['coordinates_with:acme-1:acme-2', 'coordinates_with:acme-1:acme-3'])
    expect(again.code).toBe(6)
    expect(meant.code).toBe(0)
    expect(await ties()).toStrictEqual(['coordinates_with:acme-1:acme-2'])
    const without = { ...tables, 'coordinates_with.csv': noTie }
    for (const [file, text] of Object.entries(without)) writeFileSync(join(ana, file), text)
    await bring('crosstie', ana, { owner: 'data' })
    expect(await ties()).toStrictEqual([])
  })

  test('a folder with an id of its own stays the same wherever it lies, and one without does not', async () => {
    const parent = folderWith(Object.fromEntries(Object.entries(mine).map(([file, text]) => [`one/${file}`, text])))
    const [one, two] = [join(parent, 'one'), join(parent, 'two')]
    await bring('crosstie', one)
    renameSync(one, two)
    expect(await idsOfFolders()).toStrictEqual([['f-1']])
    writeFileSync(join(two, 'offices.csv'), officesOf('acme', 29))
    await bring('crosstie', `${two}/`)
    expect(await offices()).toBe(29)
    expect(await idsOfFolders()).toStrictEqual([['f-1'], ['f-1']])

    writeFileSync(join(two, 'owner.csv'), 'owner\nmine\n')
    writeFileSync(join(two, 'offices.csv'), officesOf('acme', 28))
    await expect(bring('crosstie', two)).rejects.toThrow(WouldTakeAway)
    expect(await offices()).toBe(29)
  })

  test('where nobody knows any more what brought the records, that is asked for as well', async () => {
    const folder = folderWith(mine)
    await bring('crosstie', folder)
    await rows('MATCH (run:ImportRun) DELETE run')
    writeFileSync(join(folder, 'offices.csv'), officesOf('acme', 29))

    await expect(bring('crosstie', folder)).rejects.toThrow('another folder')
  })

  test('an import that was cut off counts, also where it is begun anew with other files', async () => {
    await bring('crosstie', folderWith({ ...mine, 'coordinates_with.csv': tie }))
    await rows('MATCH (run:ImportRun) REMOVE run.finishedAt')
    const other = folderWith({ ...mine, 'owner.csv': 'owner,folder\nmine,f-2\n', 'offices.csv': officesOf('acme', 31) })

    await expect(bring('crosstie', other, { restart: true })).rejects.toThrow(WouldTakeAway)
    await bring('crosstie', other, { restart: true, addOnly: true })
    await expect(bring('crosstie', other)).rejects.toThrow(WouldTakeAway)
    expect(await ties()).toHaveLength(1)
  })

  test('the template gives each folder an id of its own and the owner that the flag names', async () => {
    const parent = folderWith({})
    const made = await command(connection, 'crosstie', '--template', join(parent, 'one'))
    await command(connection, 'crosstie', '--template', join(parent, 'My Data'), '--owner', 'one')
    const [one, two] = ['one', 'My Data'].map((name) => readFileSync(join(parent, name, 'owner.csv'), 'utf8'))

    expect(made.out).toContain('The records will be those of one: change that in owner.csv')
    expect(one).toMatch(/^# .*\nowner,folder\none,[0-9a-f]{12}\n$/)
    expect(two).toMatch(/^# .*\nowner,folder\none,[0-9a-f]{12}\n$/)
    expect(one).not.toBe(two)
  })
})

describe('much is taken away only where that is meant', () => {
  test.each([
    ['two of thirty', 30, 28, true],
    ['a tenth of a few', 30, 27, true],
    ['more than a tenth', 30, 25, false],
    ['more than a hundred of many', 1000, 960, false],
  ])('%s offices', async (_what, before, after, goes) => {
    const folder = folderWith({ ...mine, 'offices.csv': officesOf('acme', before) })
    await bring('crosstie', folder)
    writeFileSync(join(folder, 'offices.csv'), officesOf('acme', after))

    const again = bring('crosstie', folder)
    if (!goes) await expect(again).rejects.toThrow(WouldTakeAway)
    await again.catch(() => undefined)
    expect(await offices()).toBe(goes ? after : before)

    await bring('crosstie', folder, { replace: true })
    expect(await offices()).toBe(after)
  })

  test('another note on every row takes nothing away, and evidence of its own does', async () => {
    const noted = (note: string) => tie.replace('source\n', 'source,note\n').replace('field\n', `field,${note}\n`)
    const cited = 'id,source,locator\nev-1,field,page 1\nev-2,field,page 2\nev-3,field,page 3\nev-4,field,page 4\n'
    const few = { ...mine, 'offices.csv': officesOf('acme', 2), 'evidence.csv': cited }
    const folder = folderWith({ ...few, 'coordinates_with.csv': noted('weekly') })
    await bring('crosstie', folder)

    writeFileSync(join(folder, 'coordinates_with.csv'), noted('monthly'))
    await bring('crosstie', folder)
    expect(await rows('MATCH (e:Evidence) WHERE e.note IS NOT NULL RETURN e.note AS note')).toStrictEqual([
      { note: 'monthly' },
    ])
    writeFileSync(join(folder, 'evidence.csv'), cited.split('\n').slice(0, 2).join('\n'))
    await expect(bring('crosstie', folder)).rejects.toThrow(WouldTakeAway)
  })

  test('a newer file of a source that is cut short is asked for too, in whatever folder it lies', async () => {
    const citations = (count: number) =>
      `Origin Document,Entity,Full Document Symbol\n${Array.from({ length: count }, (_, index) => `PPB 2031,ECA,A/RES/1/${index}\n`).join('')}`
    const held = () => rows('MATCH (:Agency)-[h:HOLDS]->() RETURN count(h) AS n')
    await bring('ppb-mandates', join(folderWith({ 'ppb.csv': citations(40) }), 'ppb.csv'))

    const short = join(folderWith({ 'ppb.csv': citations(20) }), 'ppb.csv')
    const refused = await command(connection, 'ppb-mandates', short)
    expect(await held()).toStrictEqual([{ n: 40 }])
    await bring('ppb-mandates', join(folderWith({ 'ppb.csv': citations(39) }), 'ppb.csv'))

    expect(refused).toMatchObject({
      code: 6,
      err: expect.stringMatching(/\d+ of the \d+ records of ppb-2031: more than a tenth/),
    })
    expect(await held()).toStrictEqual([{ n: 39 }])
  })

  test('the report says what would have gone, and the database is as it was', async () => {
    const folder = folderWith(mine)
    await bring('crosstie', folder)
    writeFileSync(join(folder, 'offices.csv'), officesOf('acme', 3))
    const report = join(folderWith({}), 'report.json')

    const { code } = await command(connection, 'crosstie', folder, '--report', report)

    expect(code).toBe(6)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      needsReplace: true,
      outcomes: { Office: { takenAway: 27, unchanged: 3 } },
    })
    expect(await rows('MATCH (run:ImportRun) RETURN count(run) AS n')).toStrictEqual([{ n: 1 }])
    expect(await rows('MATCH (lock:ImportLock) RETURN lock.holder AS holder')).toStrictEqual([])
  })

  test('--replace and --add together are not understood', async () => {
    expect((await command(connection, 'crosstie', folderWith(mine), '--add', '--replace')).code).toBe(64)
  })

  test.skipIf(!existsSync('/usr/bin/script'))('on a terminal a person is asked, after the counts', async () => {
    const folder = folderWith(mine)
    await bring('crosstie', folder)
    writeFileSync(join(folder, 'offices.csv'), officesOf('acme', 3))

    const no = await onTerminal('no', 'crosstie', folder, '--replace')
    expect(await offices()).toBe(30)
    const yes = await onTerminal('yes', 'crosstie', folder, '--replace')

    expect(no).toMatchObject({
      code: 6,
      out: expect.stringMatching(/Office: 27 to take away[\s\S]*Go on\? \[yes\/no\]/),
    })
    expect(yes).toMatchObject({ code: 0, out: expect.stringContaining('Office: 27 taken away') })
    expect(await offices()).toBe(3)
  })
})

describe('every file and row of a folder is read, or named and then nothing is taken away', () => {
  const stands = { ...mine, 'coordinates_with.csv': tie }

  test.each(['coordinates_with.CSV', 'Coordinates_With.Csv', 'COORDINATES_WITH.2024.CSV', 'coordinates_with.tsv'])(
    '%s is read',
    async (name) => {
      const { report } = await bring('crosstie', folderWith({ ...mine, [name]: tie }))

      expect(report.issues).toStrictEqual([])
      expect(await ties()).toStrictEqual(['coordinates_with:acme-1:acme-2'])
    },
  )

  test.each([
    'coordinates_with.csv.txt',
    'coordinates_with.ods',
    'coordinates_with.csv~',
    'coordinates_with',
    '.coordinates_with.csv',
    '~$coordinates_with.csv',
    '.~lock.coordinates_with.csv#',
    'coordinates_with.csv.rejected.csv',
    'more/coordinates_with.csv',
    'notes.md',
  ])('%s is named, and its tie stays, also with --replace', async (name) => {
    const folder = folderWith(stands)
    await bring('crosstie', folder)
    rmSync(join(folder, 'coordinates_with.csv'))
    mkdirSync(join(folder, 'more'), { recursive: true })
    if (!name.startsWith('more/')) rmSync(join(folder, 'more'), { recursive: true })
    writeFileSync(join(folder, name), tie)

    const { report, lines } = await bring('crosstie', folder, { replace: true })

    expect(report.issues).toMatchObject([{ code: 'NOT_READ', severity: 'warning' }])
    expect(lines.join()).toContain(join(folder, name.split('/')[0] ?? ''))
    expect(said.join()).toContain('1 record that no file states any more stays, for nothing is taken away')
    expect(await ties()).toHaveLength(1)
  })

  test('what the system put there is no matter', async () => {
    const folder = folderWith(stands)
    await bring('crosstie', folder)
    writeFileSync(join(folder, 'coordinates_with.csv'), noTie)
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitignore']) writeFileSync(join(folder, name), 'x')

    await bring('crosstie', folder)

    expect(await ties()).toStrictEqual([])
  })

  test.each([
    ['ties (1).csv', tie, 'UNKNOWN_TABLE'],
    ['coordinates_with (1).csv', tie, 'UNKNOWN_TABLE'],
    ['coordinates_with.xlsx', tie, 'BAD_WORKBOOK'],
    ['Coordinates_with.csv', tie, 'ALIKE_NAMES'],
    ['coordinates_with.CSV', tie, 'ALIKE_NAMES'],
    ['under.csv', 'acme-1,acme-2,INTERVIEW,field\n', 'UNKNOWN_COLUMN'],
    ['under.csv', '\n\n', 'EMPTY_FILE'],
    ['under.csv', '#from,to,basis,source\n', 'EMPTY_FILE'],
  ])('%s beside the tables is refused', async (name, text, code) => {
    expect(await codesOf(bring('crosstie', folderWith({ ...stands, [name]: text })))).toContain(code)
  })

  test.each([
    ['#acme-1,acme-2,INTERVIEW,field\n', 2],
    ['# acme-1,acme-2,INTERVIEW,field\n', 2],
    ['\n\n#acme-1,acme-2,INTERVIEW,field,\n', 4],
    ['acme-3,acme-4,INTERVIEW,field\n#acme-1,acme-2,INTERVIEW,field', 3],
    ['acme-3,acme-4,INTERVIEW,field\r\n\r\n#acme-1,acme-2,INTERVIEW,field\r\nacme-5,acme-6,INTERVIEW,field\r\n', 4],
  ])('the row %j is named by its line, and its tie stays', async (text, line) => {
    const folder = folderWith(stands)
    await bring('crosstie', folder)
    writeFileSync(join(folder, 'coordinates_with.csv'), noTie + text)

    const { report } = await bring('crosstie', folder)

    expect(report.issues).toContainEqual(expect.objectContaining({ code: 'NOT_READ', line }))
    expect(await ties()).toContain('coordinates_with:acme-1:acme-2')
  })

  test('a name that begins with # is a name where it is quoted, and a row named as passed over where it is not', async () => {
    const agencies = 'name,id,kind,source\n"#MeToo",me-too,OTHER,field\nAcme,acme,OTHER,field\n'
    await bring('crosstie', folderWith({ ...mine, 'agencies.csv': agencies }))
    expect(await rows('MATCH (a:Agency {id: "me-too"}) RETURN a.name AS name')).toStrictEqual([{ name: '#MeToo' }])

    const { report } = await bring('crosstie', folderWith({ ...mine, 'agencies.csv': agencies.replaceAll('"', '') }))
    expect(report.issues).toMatchObject([{ code: 'NOT_READ', line: 2, value: '#MeToo,me-too,OTHER,field' }])
    expect(await rows('MATCH (a:Agency {id: "me-too"}) RETURN a.name AS name')).toHaveLength(1)
  })

  test('a row of one unseen sign ends no file', async () => {
    const ended = `${stands['coordinates_with.csv']?.split('\n')[0]}\n\u0003\n`
    const folder = folderWith(stands)
    await bring('crosstie', folder)
    const rest = readFileSync(join(folder, 'coordinates_with.csv'), 'utf8').split('\n').slice(1).join('\n')
    writeFileSync(join(folder, 'coordinates_with.csv'), ended + rest)
    await expect(bring('crosstie', folder)).rejects.toThrow()
    expect(await ties()).toContain('coordinates_with:acme-1:acme-2')
  })

  test('remarks in one cell, above the header, and those of the template are no rows', async () => {
    const parent = folderWith({})
    await command(connection, 'crosstie', '--template', join(parent, 'mine'))
    const folder = join(parent, 'mine')
    for (const [file, text] of Object.entries(stands)) {
      if (file === 'owner.csv') continue
      const template = readFileSync(join(folder, file), 'utf8').split('\n').slice(1)
      const padded = template.map((line) => (line ? `${line},,` : line)).join('\r\n')
      writeFileSync(join(folder, file), `# Ours, all of it\n${text}${padded}# by Ana,,,,\n# by Ben\n`)
    }
    await bring('crosstie', folder)
    const text = readFileSync(join(folder, 'coordinates_with.csv'), 'utf8')
    writeFileSync(join(folder, 'coordinates_with.csv'), text.replace('acme-1,acme-2,INTERVIEW,field\n', ''))

    const { report } = await bring('crosstie', folder)

    expect(report.issues.filter(({ code }) => code !== 'HEADER_ONLY')).toStrictEqual([])
    expect(await ties()).toStrictEqual([])
  })

  test('what a rejected row says stays, whatever else is taken in part', async () => {
    const folder = folderWith(stands)
    await bring('crosstie', folder)
    writeFileSync(join(folder, 'coordinates_with.csv'), tie.replace('INTERVIEW', 'HEARSAY'))
    writeFileSync(join(folder, 'offices.csv'), officesOf('acme', 31))

    await bring('crosstie', folder, { mode: 'partial', replace: true })

    expect(await ties()).toHaveLength(1)
    expect(await offices()).toBe(31)
    expect(said.join()).toContain('nothing is taken away: rows were rejected')
  })

  test('files that are named without their folder add to it, under the owner that the folder states', async () => {
    const folder = folderWith(stands)
    await bring('crosstie', folder)
    writeFileSync(join(folder, 'coordinates_with.csv'), tie.replaceAll('acme-2', 'acme-3'))

    await bring('crosstie', [join(folder, 'coordinates_with.csv'), join(folder, 'owner.csv')], { replace: true })

    expect(await ties()).toStrictEqual(['coordinates_with:acme-1:acme-2', 'coordinates_with:acme-1:acme-3'])
    expect(await offices()).toBe(30)
  })

  test('what cannot be read is refused with its name', async () => {
    const folder = folderWith(stands)
    symlinkSync(join(folder, 'nowhere.csv'), join(folder, 'under.csv'))

    expect(await codesOf(bring('crosstie', folder, { followSymlinks: true }))).toStrictEqual(['UNREADABLE'])
    const long = join(folder, `${'x'.repeat(300)}.csv`)
    expect(await codesOf(bring('crosstie', long, { owner: 'mine' }))).toStrictEqual(['UNREADABLE'])
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read is refused with its name', async () => {
    const folder = folderWith(stands)
    chmodSync(join(folder, 'coordinates_with.csv'), 0)

    expect(await codesOf(bring('crosstie', folder))).toStrictEqual(['UNREADABLE'])
  })
})

describe('what is taken back by its name', () => {
  test('the seeds only where that is meant', async () => {
    const before = await whole()

    const refused = await command(connection, 'remove', 'seeds')
    const tried = await command(connection, 'remove', 'seeds', '--dry-run')
    expect(await whole()).toBe(before)
    const meant = await command(connection, 'remove', 'seeds', '--replace')

    expect(refused).toMatchObject({ code: 6, err: expect.stringContaining('those that ship with Crosstie') })
    expect(tried).toMatchObject({ code: 6, out: expect.stringContaining('This needs --replace') })
    expect(meant.code).toBe(0)
    expect(await rows('MATCH (n:Office) RETURN n.id AS id')).toStrictEqual([])
  })

  test('what the seeds hold from a source is theirs, and not the source of that name', async () => {
    const before = await whole()

    const { code, out } = await command(connection, 'remove', 'public-knowledge', '--replace')

    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing in the graph is asserted by'),
    })
    expect(await whole()).toBe(before)
  })

  test('more than a hundred records, or those of several folders, only where that is meant', async () => {
    await bring('crosstie', folderWith({ ...mine, 'offices.csv': officesOf('acme', 40) }))
    await bring('crosstie', folderWith({ ...tables, 'offices.csv': officesOf('acme', 2) }), { owner: 'two' })
    const few = { 'sources.csv': 'id,title,kind,access\nnotes,Notes,INTERVIEW,PUBLIC\n' }
    await bring('crosstie', folderWith(few), { owner: 'few' })
    const also = { 'sources.csv': 'id,title,kind,access\nmore,More,INTERVIEW,PUBLIC\n' }
    await bring('crosstie', folderWith(also), { owner: 'few', addOnly: true })
    const before = await whole()

    const [many, several] = [await command(connection, 'remove', 'mine'), await command(connection, 'remove', 'few')]

    expect(many).toMatchObject({ code: 6, err: expect.stringContaining('more than 100') })
    expect(several).toMatchObject({ code: 6, err: expect.stringContaining('several folders') })
    expect(await whole()).toBe(before)
    expect((await command(connection, 'remove', 'few', '--replace')).code).toBe(0)
  })
})

describe('a seeding', () => {
  const seed = (agencies: string) =>
    loadSeeds(connection, {
      folder: folderWith({
        'sources.csv': 'id,title,kind,access\nstory,A story,REFERENCE,PUBLIC\n',
        'levels.csv': 'id,name,rank,tier,isHeadquarters,source\ncountry,Country,1,1,false,story\n',
        'agency_kinds.csv': 'id,label,plural,source\nOTHER,organisation,organisations,story\n',
        'agencies.csv': `id,name,kind,source\n${agencies}`,
        'load.ts': '',
        'import/main.ts': '',
      }),
      say: () => undefined,
    })

  test('takes away as many of its own as it likes, and none of anybody else', async () => {
    await seed('who,WHO,OTHER,story\nilo,ILO,OTHER,story\nfao,FAO,OTHER,story\n')
    await bring('crosstie', folderWith(mine))
    const others = () =>
      rows('MATCH (n {owner: "mine"}) OPTIONAL MATCH (n)-[r]->() RETURN n.id AS id, type(r) AS t ORDER BY id, t')
    const before = await others()

    await seed('')

    expect(await rows('MATCH (a:Agency {owner: "seeds"}) RETURN a.id AS id')).toStrictEqual([])
    expect(await others()).toStrictEqual(before)
  })
})

async function codesOf(importing: Promise<unknown>) {
  const error = await importing.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(error instanceof Refused)) throw error ?? new Error('It was not refused.')
  return error.issues.kept.filter(({ severity }) => severity !== 'warning').map(({ code }) => code)
}

/** The command on a terminal of its own, where a person answers once. */
function onTerminal(answer: string, ...args: string[]): Promise<{ code: number | null; out: string }> {
  const { uri, user, password } = connection
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const line = [process.execPath, '--import', 'tsx', 'seeds/import/main.ts', ...args]
    .map((word) => `'${word}'`)
    .join(' ')
  const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: join(import.meta.dirname, '../..'), env })
  let out = ''
  child.stdout.on('data', (data: Buffer) => {
    const isAsked = out.includes('[yes/no]')
    out += data.toString()
    if (!isAsked && out.includes('[yes/no]')) child.stdin.write(`${answer}\n`)
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out }))
  })
}
