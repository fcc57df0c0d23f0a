import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { Locked, takeLock } from '../../seeds/import/lock.ts'
import { Refused } from '../../seeds/issues.ts'
import { loadSeeds } from '../../seeds/seeding.ts'
import { openWriter } from '../../seeds/write.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { begin, command, folderWith, importer, removeFolders, unchanged } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, whole, said, close } = importer(connection)

const sources = 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n'
const agencies = 'id,name,kind,source\nacme,Acme,OTHER,field\n'
const offices = `id,name,agency,level,basis,source
acme-hq,Acme HQ,acme,headquarters,INTERVIEW,field
acme-alb,Acme Albania,acme,country,INTERVIEW,field
`
const lines = 'from,to,basis,source\nacme-alb,acme-hq,INTERVIEW,field\n'
const tables = { 'sources.csv': sources, 'agencies.csv': agencies, 'offices.csv': offices, 'reports_to.csv': lines }
const acme = { 'owner.csv': 'owner\nmine\n', ...tables }
beforeEach(() =>
  given(connection, {
    places: [{ id: 'alb', name: 'Albania' }],
    offices: [
      { id: 'who-alb', name: 'WHO Albania' },
      { id: 'who-hq', level: 'headquarters' },
    ],
    ties: [{ kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' }],
  }),
)
afterAll(async () => {
  removeFolders()
  await close()
})

describe("a user's own folder", () => {
  test('comes in with its evidence, and a second time changes nothing', async () => {
    const folder = folderWith(acme)

    const { report } = await bring('crosstie', folder, { owner: 'mine' })
    const graph = await whole()
    const again = await bring('crosstie', folder, { owner: 'mine' })

    expect(report.rows).toStrictEqual({ read: 5, accepted: 5, rejected: 0 })
    expect(
      await rows('MATCH (o:Office {id: "acme-alb"})-[:REPORTS_TO]->(hq) RETURN o.owner AS owner, hq.id AS hq'),
    ).toStrictEqual([{ owner: 'mine', hq: 'acme-hq' }])
    expect(again.changes).toStrictEqual(unchanged)
    expect(await whole()).toBe(graph)
    expect(await rows('MATCH (run:ImportRun) RETURN run.owners AS owners, run.files AS files')).toStrictEqual([
      { owners: ['mine'], files: ['agencies.csv', 'offices.csv', 'reports_to.csv', 'sources.csv'] },
    ])
  })

  test('may state a reference date, which comes before that of the seeds and goes with the folder', async () => {
    const dataset = 'key,value,source\nreferenceDate,2025-06-30,field\nlicence,Mine.,field\n'
    const asked = async () =>
      (await server(connection).ask<{ dataset: object }, object>('{ dataset { referenceDate licence } }', {})).dataset
    const before = await asked()
    await bring('crosstie', folderWith({ ...acme, 'dataset.csv': dataset }), { owner: 'mine' })
    expect(await asked()).toStrictEqual({ referenceDate: '2025-06-30', licence: 'Mine.' })
    await command(connection, 'remove', 'mine', '--replace')
    expect(await asked()).toStrictEqual(before)
    expect(before).toStrictEqual({ referenceDate: '2024-12-31', licence: 'Not stated.' })
  })

  test('may tie its offices to those that are there, and leaves them as they are', async () => {
    const ties = 'from,to,basis,source\nacme-alb,who-alb,INTERVIEW,field\n'
    const also = 'id,name,kind,source\nacme,Acme,OTHER,field\nwho,WHO renamed,OTHER,field\n'

    await bring('crosstie', folderWith({ ...acme, 'agencies.csv': also, 'coordinates_with.csv': ties }), {
      owner: 'mine',
    })

    expect(
      await rows('MATCH (:Office {id: "acme-alb"})-[tie:COORDINATES_WITH]->(to) RETURN to.id AS to'),
    ).toStrictEqual([{ to: 'who-alb' }])
    expect(await rows('MATCH (who:Agency {id: "who"}) RETURN who.name AS name, who.owner AS owner')).toStrictEqual([
      { name: 'who', owner: 'seeds' },
    ])
    expect(said).toContain('Left who as it is: seeds asserted it.')
  })

  test('when a newer version says less, what it no longer says goes, and nothing of anybody else', async () => {
    const other = {
      'sources.csv': 'id,title,kind,access\nnotes,Notes,REFERENCE,PUBLIC\n',
      'agencies.csv': 'id,name,kind,source\nbeta,Beta,OTHER,notes\n',
    }
    await bring('crosstie', folderWith(other), { owner: 'theirs' })
    const before = await whole()
    await bring('crosstie', folderWith(acme), { owner: 'mine' })

    const hqOnly = offices.split('\n').slice(0, 2).join('\n')
    await bring('crosstie', folderWith({ 'sources.csv': sources, 'agencies.csv': agencies, 'offices.csv': hqOnly }), {
      owner: 'mine',
      replace: true,
    })

    expect(said).toContain('Took away acme-alb: its source no longer states it.')
    expect(await rows('MATCH (o:Office) RETURN o.id AS id ORDER BY id')).toStrictEqual(
      ['acme-hq', 'who-alb', 'who-hq'].map((id) => ({ id })),
    )
    await bring('crosstie', folderWith({ 'sources.csv': 'id,title,kind,access\n' }), { owner: 'mine', replace: true })
    expect(await whole()).toBe(before)
  })

  test('what somebody else uses is kept, and that is said', async () => {
    await bring('crosstie', folderWith(acme), { owner: 'mine' })
    const ties = 'from,to,basis,source\nwho-alb,acme-alb,INTERVIEW,notes\n'
    const theirs = {
      'sources.csv': 'id,title,kind,access\nnotes,Notes,INTERVIEW,PUBLIC\n',
      'coordinates_with.csv': ties,
    }
    await bring('crosstie', folderWith(theirs), { owner: 'theirs' })

    const rest = { 'sources.csv': sources, 'agencies.csv': agencies }
    await bring('crosstie', folderWith(rest), { owner: 'mine', replace: true })

    expect(said).toContain("Kept acme-alb, which is in no file any more: somebody else's records use it.")
    expect(
      await rows('MATCH (o:Office {id: "acme-alb"})-[:OFFICE_OF|AT_LEVEL]->(x) RETURN x.id AS id ORDER BY id'),
    ).toStrictEqual([{ id: 'acme' }, { id: 'country' }])
  })

  test('may bring kinds of its own, which stay while anybody else names them', async () => {
    const kinds = 'id,label,plural,channel,source\nFORUM,forum,forums,0.5,field\n'
    const arrangements = 'id,name,level,kind,basis,source\ntalks,Talks,country,FORUM,INTERVIEW,field\n'
    await bring('crosstie', folderWith({ 'sources.csv': sources, 'arrangement_kinds.csv': kinds }), { owner: 'mine' })
    const theirs = {
      'sources.csv': sources.replace('field', 'notes'),
      'arrangements.csv': arrangements.replace('field', 'notes'),
    }
    await bring('crosstie', folderWith(theirs), { owner: 'theirs' })

    await command(connection, 'remove', 'mine')

    const kind = 'MATCH (kind:ArrangementKind {id: "FORUM"}) RETURN kind.label AS label, kind.channel AS channel'
    expect(await rows(kind)).toStrictEqual([{ label: 'forum', channel: 0.5 }])
    await command(connection, 'remove', 'theirs')
    expect(await rows('MATCH (a:Arrangement {id: "talks"}) RETURN a.id AS id')).toStrictEqual([])
  })

  test('a channel that nothing could pass is refused', async () => {
    const kinds = 'id,label,plural,channel,source\nFORUM,forum,forums,0,field\n'
    const folder = folderWith({ 'sources.csv': sources, 'arrangement_kinds.csv': kinds })

    await expect(bring('crosstie', folder, { owner: 'mine' })).rejects.toThrow(
      'arrangement_kinds.csv:2:20 channel: expected a number from 0.01 to 100; found "0"',
    )
  })

  test('is taken back whole by its name', async () => {
    const before = await whole()
    await bring('crosstie', folderWith(acme), { owner: 'mine' })

    const tried = await command(connection, 'remove', 'mine', '--dry-run')
    const done = await command(connection, 'remove', 'mine')

    expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('Office: 2 to take away') })
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('Office: 2 taken away') })
    expect(await whole()).toBe(before)
  })

  test('a template has every table, and its examples are rows that come in', async () => {
    const folder = join(folderWith({}), 'mine')
    const { code, out } = await command(connection, 'crosstie', '--template', folder)
    const again = await command(connection, 'crosstie', '--template', folder)
    const example = readFileSync(join(folder, 'agencies.csv'), 'utf8').replace('# my-agency', 'my-agency')
    const source = readFileSync(join(folder, 'sources.csv'), 'utf8').replace('# my-fieldwork', 'my-fieldwork')
    writeFileSync(join(folder, 'agencies.csv'), example)
    writeFileSync(join(folder, 'sources.csv'), source)

    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(`crosstie ${folder}`) })
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
    await bring('crosstie', folder)
    expect(await rows('MATCH (a:Agency {owner: "mine"}) RETURN a.aliases AS aliases')).toStrictEqual([
      { aliases: ['M.A.', 'MyAg'] },
    ])
  })
})

describe('the seeds beside an import', () => {
  test('a changed seed leaves an import of a folder untouched', async () => {
    const seed = (name: string) =>
      folderWith({
        'sources.csv': 'id,title,kind,access\nstory,A story,REFERENCE,PUBLIC\n',
        'levels.csv':
          'id,name,rank,tier,isHeadquarters,source\nheadquarters,HQ,0,0,true,story\ncountry,Country,1,1,false,story\n',
        'agency_kinds.csv': 'id,label,plural,source\nOTHER,organisation,organisations,story\n',
        'agencies.csv': `id,name,kind,source\nwho,${name},OTHER,story\n`,
      })
    const say = () => undefined
    await loadSeeds(connection, { folder: seed('WHO'), say })
    await bring('crosstie', folderWith(acme), { owner: 'mine' })
    const mine = () =>
      rows(
        'MATCH (n {owner: "mine"}) OPTIONAL MATCH (n)-[r]->(m) RETURN n.id AS n, type(r) AS t, m.id AS m ORDER BY n, t, m',
      )
    const before = await mine()

    await loadSeeds(connection, { folder: seed('World Health Organization'), say })

    expect(await mine()).toStrictEqual(before)
    expect(await rows('MATCH (a:Agency {id: "who"}) RETURN a.name AS name')).toStrictEqual([
      { name: 'World Health Organization' },
    ])
  })

  test('two seedings at the same moment end as one', async () => {
    const folder = folderWith({
      ...tables,
      'agency_kinds.csv': 'id,label,plural,source\nOTHER,organisation,organisations,field\n',
      'levels.csv':
        'id,name,rank,tier,isHeadquarters,source\nheadquarters,HQ,0,0,true,field\ncountry,Country,1,1,false,field\n',
    })
    const said: string[] = []
    const say = (line: string) => said.push(line)
    await Promise.all([
      loadSeeds(connection, { folder, say, force: true }),
      loadSeeds(connection, { folder, say, force: true }),
    ])
    const both = await whole()

    await loadSeeds(connection, { folder, say, force: true })

    expect(await whole()).toBe(both)
    expect(said).toContain('Another import is writing; waiting for it to end …')
  })
})

describe('strict, partial and dry', () => {
  const bad = `${agencies}beta,Beta,CLUB,field\n`

  test('one error and nothing is written', async () => {
    const before = await whole()

    await expect(bring('crosstie', folderWith({ ...acme, 'agencies.csv': bad }))).rejects.toThrow(
      /agencies\.csv:3:11 kind: expected the id of an AgencyKind; found "\w+"\. The graph has .*OTHER.*; bring your own in agency_kinds\.csv/,
    )
    expect(await whole()).toBe(before)
    expect(await rows('MATCH (x:ImportRun|ImportLock) RETURN x.id AS id')).toStrictEqual([])
  })

  test('in part, what is wrong and what depends on it is left out, counted and written beside', async () => {
    const folder = folderWith({ ...acme, 'agencies.csv': agencies.replace('OTHER', 'CLUB') })

    const { report, rejectedFiles } = await bring('crosstie', folder, { owner: 'mine', mode: 'partial' })

    expect(report.rows).toStrictEqual({ read: 5, accepted: 1, rejected: 4 })
    expect(rejectedFiles.toSorted()).toStrictEqual(
      ['agencies.csv', 'offices.csv', 'reports_to.csv'].map((file) => join(`${folder}.rejected`, file)),
    )
    expect(readFileSync(join(`${folder}.rejected`, 'agencies.csv'), 'utf8')).toBe(
      'id,name,kind,source\nacme,Acme,CLUB,field\n',
    )
    expect(readFileSync(join(`${folder}.rejected`, 'rejected.txt'), 'utf8')).toContain('kind: expected the id of an')
    expect(readdirSync(folder).sort()).toStrictEqual(Object.keys(acme).sort())
  })

  test('the rejected rows, once corrected, complete the import', async () => {
    const clean = folderWith(acme)
    await bring('crosstie', clean, { owner: 'mine' })
    const wanted = await whole()
    await command(connection, 'remove', 'mine')
    const folder = folderWith({ ...acme, 'offices.csv': offices.replace('country', 'cuntry') })

    const { rejectedFiles } = await bring('crosstie', folder, { owner: 'mine', mode: 'partial' })
    for (const file of rejectedFiles) writeFileSync(file, readFileSync(file, 'utf8').replace('cuntry', 'country'))
    await bring('crosstie', `${folder}.rejected`)

    expect(rejectedFiles).toHaveLength(2)
    expect(said.join()).toContain('nothing is taken away: only rows that were rejected before were given')
    expect(await whole()).toBe(wanted)
  })

  test('a dry run tells what it would do and writes nothing', async () => {
    const before = await whole()

    const { report } = await bring('crosstie', folderWith(acme), { owner: 'mine', dryRun: true })

    expect(report).toMatchObject({
      runId: null,
      valid: true,
      outcomes: { Office: { created: 2 }, REPORTS_TO: { created: 1 } },
    })
    expect(await whole()).toBe(before)
    expect(await rows('MATCH (x:ImportRun|ImportLock) RETURN x.id AS id')).toStrictEqual([])
  })

  test('rejected and report files are never written over', async () => {
    const folder = folderWith({ ...acme, 'agencies.csv': bad })
    mkdirSync(`${folder}.rejected`)
    writeFileSync(join(`${folder}.rejected`, 'agencies.csv'), 'precious')

    await expect(bring('crosstie', folder, { mode: 'partial', owner: 'mine' })).rejects.toThrow('is there already')
    expect(await rows('MATCH (a:Agency {id: "acme"}) RETURN a.id AS id')).toStrictEqual([])
    await bring('crosstie', folder, { mode: 'partial', owner: 'mine', force: true })
    expect(readFileSync(join(`${folder}.rejected`, 'agencies.csv'), 'utf8')).toContain('beta,Beta,CLUB,field')
  })
})

describe('the command', () => {
  test('says how it ended by its exit code', async () => {
    const good = folderWith(acme)
    const badRow = folderWith({ ...acme, 'agencies.csv': `${agencies}beta,Beta,CLUB,field\n` })
    const nowhere = { ...connection, uri: 'bolt://127.0.0.1:1' }
    const codes = await Promise.all([
      command(connection, 'crosstie', good, '--dry-run'),
      command(connection, 'crosstie', badRow, '--dry-run'),
      command(connection, 'crosstie', badRow, '--dry-run', '--mode', 'partial'),
      command(nowhere, 'crosstie', good),
      command(connection, 'gossip', good),
      command(connection, 'crosstie', good, '--mode', 'loose'),
      command(connection, 'crosstie'),
      command(connection, '--help'),
    ])

    expect(codes.map(({ code }) => code)).toStrictEqual([0, 2, 3, 5, 64, 64, 64, 0])
    expect(codes[3]?.err).toContain('No Neo4j at bolt://127.0.0.1:1')
    expect(codes[3]?.err).not.toContain('    at ')
  })

  test('ends a process with its code, and complains where errors are read', async () => {
    const badRow = folderWith({ ...acme, 'agencies.csv': `${agencies}beta,Beta,CLUB,field\n` })

    const partly = await begin(connection, 'crosstie', badRow, '--dry-run', '--mode', 'partial').ended

    expect(partly).toMatchObject({
      code: 3,
      out: expect.stringContaining('Dry run, nothing was written: '),
      err: expect.stringContaining('agencies.csv:3:11 kind: '),
    })
  })

  test('writes a report that names files, rows and places', async () => {
    const folder = folderWith({ ...acme, 'agencies.csv': `${agencies}beta,Beta,CLUB,field\n` })
    const report = join(folder, 'report.json')

    await command(connection, 'crosstie', folder, '--report', report)

    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      runId: null,
      valid: false,
      issues: [{ code: 'DANGLING_REFERENCE', severity: 'error', line: 3, column: 11, field: 'kind', value: 'CLUB' }],
    })
  })
})

describe('one importer at a time', () => {
  test('a second one is refused while the first holds the lock, and says who does', async () => {
    const writer = openWriter(connection)
    const lock = await takeLock(writer, 'uninfo')

    const refused = await command(connection, 'crosstie', folderWith(acme))
    await lock.leave()
    await writer.close()

    expect(refused.code).toBe(4)
    expect(refused.err).toContain('Another import is writing: uninfo')
    expect(await rows('MATCH (o:Office {owner: "mine"}) RETURN o.id AS id')).toStrictEqual([])
    const { report } = await bring('crosstie', folderWith(acme), { owner: 'mine' })
    expect(report.rows).toStrictEqual({ read: 5, accepted: 5, rejected: 0 })
    expect(await rows('MATCH (o:Office {owner: "mine"}) RETURN o.id AS id ORDER BY id')).toStrictEqual([
      { id: 'acme-alb' },
      { id: 'acme-hq' },
    ])
  })

  test('a lease that ran out is taken over, and its former holder can write no more', async () => {
    const writer = openWriter(connection)
    const first = await takeLock(writer, 'first')
    await rows('MATCH (lock:ImportLock) SET lock.until = datetime() - duration("PT1S")')
    const second = await takeLock(writer, 'second')

    await expect(writer.inTransaction((tx) => first.prove(tx))).rejects.toThrow(Locked)
    await second.leave()
    await writer.close()
  })
})

describe('only plain files', () => {
  test.each([
    ['a gzip file called .csv', 'agencies.csv', gzipSync(agencies), 'COMPRESSED'],
    ['a ZIP file called .csv', 'agencies.csv', Buffer.from('504b030414000000', 'hex'), 'COMPRESSED'],
    ['a web page called .csv', 'agencies.csv', '<!DOCTYPE html><p>Not found', 'HTML'],
    ['an empty file', 'agencies.csv', '', 'EMPTY_FILE'],
  ])('%s is refused before it is parsed', async (_what, name, content, code) => {
    const folder = folderWith({ ...acme, [name]: content })

    expect(await codesOf(bring('crosstie', folder))).toContain(code)
  })

  test('a pipe, a device, a symbolic link and a file that is not there are refused', async () => {
    const folder = folderWith(acme)
    execFileSync('mkfifo', [join(folder, 'ties.pipe')])
    const elsewhere = folderWith({ 'agencies.csv': agencies })
    symlinkSync(join(elsewhere, 'agencies.csv'), join(folder, 'places.csv'))

    expect(await codesOf(bring('crosstie', join(folder, 'ties.pipe')))).toStrictEqual(['NOT_A_FILE'])
    expect(await codesOf(bring('crosstie', '/dev/zero', { owner: 'mine' }))).toStrictEqual(['NOT_A_FILE'])
    expect(await codesOf(bring('crosstie', folder))).toStrictEqual(['NOT_READ', 'SYMLINK'])
    expect(await codesOf(bring('crosstie', join(folder, 'nothing.csv')))).toStrictEqual(['NOT_FOUND'])
  })

  test('a file that is too large names the flag that lets it in', async () => {
    const folder = folderWith(acme)

    await expect(bring('crosstie', folder, { maxSize: 100 })).rejects.toThrow('Pass --max-size 1MiB')
  })
})

describe('hostile text', () => {
  const formula = '=HYPERLINK("http://evil.example","x")'
  const name = '"<script>alert(1)</script> {{x}} $(id) %0a"'

  test('is stored and answered as the text it is', async () => {
    const notes = `from,to,basis,source,note\nacme-alb,acme-hq,INTERVIEW,field,"${formula.replaceAll('"', '""')}"\n`
    const named = agencies.replace('Acme', name)
    await bring('crosstie', folderWith({ ...acme, 'agencies.csv': named, 'reports_to.csv': notes }), { owner: 'mine' })

    const { ask } = server(connection)
    const answer = await ask<{ node: { name: string } }, object>('{ node(id: "acme") { ... on Agency { name } } }')

    expect(answer).toStrictEqual({ node: { name: name.slice(1, -1) } })
    expect(await rows('MATCH (e:Evidence) WHERE e.note IS NOT NULL RETURN e.note AS note')).toStrictEqual([
      { note: formula },
    ])
  })

  test('the quote that an export puts before a formula is taken away again on request', async () => {
    const guarded = agencies.replace('Acme', `"'${formula.replaceAll('"', '""')}"`)
    await bring('crosstie', folderWith({ ...acme, 'agencies.csv': guarded }), { owner: 'mine', fromExport: true })

    expect(await rows('MATCH (a:Agency {id: "acme"}) RETURN a.name AS name')).toStrictEqual([{ name: formula }])
  })

  test('marks that turn the direction of text are told and shown as escapes', async () => {
    const turned = agencies.replace('Acme', 'Ac\u202Eem')
    const { report } = await bring('crosstie', folderWith({ ...acme, 'agencies.csv': turned }), { owner: 'mine' })

    expect(report.issues).toMatchObject([{ code: 'HIDDEN_CHARACTER', severity: 'warning', value: 'Ac\\u202eem' }])
  })
})

async function codesOf(importing: Promise<unknown>) {
  const error = await importing.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(error instanceof Refused)) throw error ?? new Error('It was not refused.')
  return error.issues.kept.map(({ code }) => code)
}
