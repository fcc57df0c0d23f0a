import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connection } from '../helpers/database.ts'
import { folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { namesSeeded } from '../helpers/names.ts'

const { bring, rows, whole, said, close } = importer(connection)

// What is wrong in a file is small, and so is the world that it is read in: only the names that files are read by.
beforeAll(() => namesSeeded(connection))
afterAll(async () => {
  removeFolders()
  await close()
})

const project = {
  id: 1,
  agency: 'UNDP',
  start: '2024-01-01',
  end: '2024-12-31',
  outcome: null,
  required: 3,
  available: 2,
  spent: 1,
}
const plan = (projects: object[], more = {}) =>
  JSON.stringify({ workspace_id: 900, name: 'Ghana', projects, framework: [], ...more })

describe('traps of UN INFO', () => {
  test('the same row twice is one, the same sub-output of two agencies is joint, and the last day is in', async () => {
    const both = [project, project, { ...project, agency: 'UNICEF', end: '2025-06-30' }]

    await bring('uninfo', join(folderWith({ 'GHA.json': plan(both) }), 'GHA.json'))

    expect(
      await rows(
        'MATCH (office)-[t:TAKES_PART_IN]->(:Arrangement {id: "uninfo-1"}) RETURN office.id AS office, t.role AS role, t.required AS required, toString(t.validTo) AS validTo ORDER BY office',
      ),
    ).toStrictEqual([
      { office: 'undp-gha', role: 'PARTICIPANT', required: 3, validTo: '2025-01-01' },
      { office: 'unicef-gha', role: 'PARTICIPANT', required: 3, validTo: '2025-07-01' },
    ])
  })

  test('titles stay whole, a result that only activities name is one, and a day may be unknown', async () => {
    const named = { ...project, end: null, name: ' Health posts, 2024 ', outcome: 'Output 1.2: posts' }
    const framework = [{ id: 77, name: 'Output 1.1: doctors', required: 1, available: 1, spent: null, children: null }]
    const projects = [named, { ...named, agency: 'UNICEF' }]

    await bring('uninfo', join(folderWith({ 'GHA.json': plan(projects, { framework }) }), 'GHA.json'), {
      replace: true,
    })

    expect(
      await rows(
        'MATCH (activity:Arrangement {id: "uninfo-1"})-[under:UNDER]->(result)-[:UNDER]->(framework) WHERE under.validTo IS NULL OR under.validTo > date() RETURN activity.name AS name, activity.validTo AS validTo, result.name AS result, framework.kind AS above',
      ),
    ).toStrictEqual([
      { name: 'Health posts, 2024', validTo: null, result: 'Output 1.2: posts', above: 'COOPERATION_FRAMEWORK' },
    ])
    expect(await rows('MATCH (result:Arrangement {id: "uninfo-result-77"}) RETURN result.name AS name')).toStrictEqual([
      { name: 'Output 1.1: doctors' },
    ])
  })

  describe('a spelling that nobody vouches for', () => {
    let graph = ''
    beforeAll(async () => {
      graph = await whole()
    })

    test.each(['N/A', '', 'UNDPP', 'Ministry of Silly Walks'])(
      '"%s" is refused with its place, never guessed',
      async (agency) => {
        const file = join(folderWith({ 'GHA.json': plan([{ ...project, agency }]) }), 'GHA.json')

        await expect(bring('uninfo', file)).rejects.toThrow(`GHA.json#/projects/0/agency agency: expected an agency`)
        if (agency === 'UNDPP') await expect(bring('uninfo', file)).rejects.toThrow(/Nearest: .*UNDP \(undp\)/)
      },
    )

    test('changes nothing', async () => {
      expect(await whole()).toBe(graph)
    })
  })

  test('a spelling that the user vouches for is taken', async () => {
    const folder = folderWith({
      'GHA.json': plan([{ ...project, agency: 'PNUD Ghana' }]),
      'names.csv': 'spelling,agency\nPNUD Ghana,undp\n',
    })

    await bring('uninfo', join(folder, 'GHA.json'), { aliasFile: join(folder, 'names.csv'), replace: true })

    expect(
      await rows(
        'MATCH (o:Office {id: "undp-gha"})-[t:TAKES_PART_IN]->(team) WHERE t.validTo IS NULL OR t.validTo > date() RETURN team.id AS id',
      ),
    ).toStrictEqual([{ id: 'unct-gha' }])
  })

  describe('a file of spellings is checked like any input', () => {
    const spelt = (text: string | Uint8Array, agency = 'PNUD Ghana', name = 'Ghana') => {
      const folder = folderWith({ 'GHA1.json': plan([{ ...project, agency }], { name }), 'names.csv': text })
      return bring('uninfo', join(folder, 'GHA1.json'), { aliasFile: join(folder, 'names.csv'), replace: true })
    }

    test('it may be of semicolons, and of places as well', async () => {
      await spelt('Spelling;Agency;Place\r\nPNUD Ghana;undp;\r\nGold Coast;;gha\r\n', 'PNUD Ghana', 'Gold Coast')

      expect(said.join()).not.toContain('rejected')
      expect(await rows('MATCH (o:Office {id: "undp-gha"}) RETURN o.id AS id')).toHaveLength(1)
    })

    test.each([
      [
        'spelling,agency\nundp,PNUD Ghana\n',
        'names.csv:2:6 agency: expected the id of an agency in the graph',
        'The cells are swapped: undp is an id',
      ],
      ['spelling,agency\nPNUD Ghana,UNDP\n', 'names.csv:2:12 agency', 'Write undp, the id of UNDP'],
      ['spelling,agency\nPNUD Ghana,undpp\n', 'names.csv:2:12 agency', 'Nearest: '],
      ['spelling,place\nGold Coast,ghana-2\n', 'names.csv:2:12 place: expected the id of a place in the graph', ''],
      ['spelling,agency\nPNUD Ghana,\n', 'names.csv:2:1 agency: expected the id of an agency or a place', ''],
      [
        'spelling,agency\nPNUD Ghana,undp\nPNUD Ghana,unicef\n',
        'names.csv:3:12 agency: expected undp, as a row above has it',
        '',
      ],
      ['PNUD Ghana,undp\n', 'names.csv:1:1: expected one of the columns spelling, agency, place', ''],
      ['spelling,agency\nPNUD Ghana\n', 'names.csv:2:1: expected 2 cells', ''],
    ])('%j is refused with its place', async (text, place, remedy) => {
      await expect(spelt(text)).rejects.toThrow(place)
      if (remedy !== '') await expect(spelt(text)).rejects.toThrow(remedy)
    })
  })

  test('a country and agencies that nobody knows are told in one go, and what nobody sees is shown', async () => {
    const strange = [
      { ...project, agency: 'Ministry\u200b of\u00a0Walks' },
      { ...project, agency: 'Nobody' },
    ]
    const importing = bring('uninfo', join(folderWith({ 'a.json': plan(strange, { name: 'Utopia' }) }), 'a.json'))

    await expect(importing).rejects.toThrow('3 problems')
    await expect(importing).rejects.toThrow('a.json#/name name: expected a place')
    await expect(importing).rejects.toThrow(
      '#/projects/0/agency agency: expected an agency by a spelling in the alias table; found "Ministry\\u200b of\\u00a0Walks"',
    )
    await expect(importing).rejects.toThrow('#/projects/1/agency')
  })

  test('a country by another name is the one of its code, and that is told', async () => {
    const folder = folderWith({ 'GHA.json': plan([project], { name: 'Republic of the Gold Coast' }) })
    const { report } = await bring('uninfo', join(folder, 'GHA.json'), { dryRun: true })

    expect(report.issues).toMatchObject([{ code: 'UNKNOWN_NAME', severity: 'warning', pointer: '/name' }])
    expect(report.issues[0]?.message).toContain('It is read as Ghana, by the code GHA')
  })

  test('an agency without headquarters is said so, and its office comes in without a line', async () => {
    await rows(
      'MERGE (a:Agency:Entity {id: "unhome"}) SET a += {name: "Homeless", acronym: "UNHOME", kind: "OTHER", owner: "seeds"}',
    )
    const folder = folderWith({ 'GHA.json': plan([project, { ...project, id: 5, agency: 'UNHOME' }]) })
    const { report } = await bring('uninfo', join(folder, 'GHA.json'), { replace: true })
    const lines = await rows('MATCH (:Office {id: "unhome-gha"})-[line:REPORTS_TO]->() RETURN line.id AS id')
    const expenses = folderWith({
      'country-expenses-2033.json': JSON.stringify([{ iso3: 'ALB', name: 'Albania', entities: { UNHOME: 5 } }]),
    })
    const { report: other } = await bring('ceb-expenses', join(expenses, 'country-expenses-2033.json'), {
      dryRun: true,
    })
    await rows('MATCH (a:Agency {id: "unhome"}) OPTIONAL MATCH (a)<-[:OFFICE_OF]-(o) DETACH DELETE a, o')

    expect(report.issues).toMatchObject([
      { code: 'NO_HEADQUARTERS', severity: 'warning', pointer: '/projects/1/agency', value: 'UNHOME' },
    ])
    expect(lines).toStrictEqual([])
    expect(other.issues).toMatchObject([{ code: 'NO_HEADQUARTERS', pointer: '/0/entities/UNHOME' }])
  })

  test('an end that is no end stands at its own place, as it was written', async () => {
    const file = join(folderWith({ 'GHA.json': plan([{ ...project, end: '9999-12-31' }]) }), 'GHA.json')
    const importing = bring('uninfo', file)

    await expect(importing).rejects.toThrow('1 problem;')
    await expect(importing).rejects.toThrow(
      '#/projects/0/end end: expected a day from the year 1000 to 2999, and none where there is no end; found "9999-12-31"',
    )
  })

  test('what nobody sees in a long title is shown, at the place of that title', async () => {
    const name = `${'Output '.repeat(30)}posts\u200b and doctors`
    const branch = { id: 77, name: 'Above', required: 1, available: 1, spent: null }
    const framework = [
      {
        ...branch,
        children: [
          { ...branch, id: 79 },
          { ...branch, id: 78, name },
        ],
      },
    ]
    const { report } = await bring(
      'uninfo',
      join(folderWith({ 'GHA.json': plan([project], { framework }) }), 'GHA.json'),
      { dryRun: true },
    )

    expect(report.issues).toMatchObject([
      {
        code: 'HIDDEN_CHARACTER',
        pointer: '/framework/0/children/1',
        value: expect.stringContaining('posts\\u200b and'),
      },
    ])
  })

  test('in part, an activity of nobody known is kept aside and the others come in', async () => {
    const folder = folderWith({
      'GHA.json': plan([project, { ...project, id: 2, agency: 'Nobody' }, { ...project, id: 3, agency: 'Nobody' }]),
    })

    const { report } = await bring('uninfo', join(folder, 'GHA.json'), { mode: 'partial' })

    expect(report.rows).toStrictEqual({ read: 3, accepted: 1, rejected: 2 })
    const rejected = join(`${folder}.rejected`, 'GHA.json')
    const { rows: left } = JSON.parse(readFileSync(rejected, 'utf8'))
    expect(left).toMatchObject([
      {
        at: '/projects/1',
        problems: [expect.stringContaining('expected an agency')],
        row: { id: 2, agency: 'Nobody' },
      },
      { at: '/projects/2', problems: ['goes with another that was rejected'], row: { id: 3 } },
    ])
  })

  test('rejected rows, once corrected, come in with their file as if it had been right', async () => {
    const both = (agency: string) => [project, { ...project, agency }, { ...project, id: 2, agency, end: '2025-06-30' }]
    const right = folderWith({ 'GHA.json': plan(both('UNICEF')) })
    await bring('uninfo', join(right, 'GHA.json'), { replace: true })
    const wanted = (await whole()).replaceAll(/"sha256":"[^"]*"/g, '')

    const folder = folderWith({ 'GHA.json': plan(both('Nobody')) })
    const [file, corrected] = [join(folder, 'GHA.json'), `${folder}.rejected`]
    await bring('uninfo', file, { mode: 'partial', replace: true })
    expect((await whole()).replaceAll(/"sha256":"[^"]*"/g, '')).not.toBe(wanted)
    const text = readFileSync(join(corrected, 'GHA.json'), 'utf8')
    writeFileSync(join(corrected, 'GHA.json'), text.replaceAll('"agency": "Nobody"', '"agency": "UNICEF"'))
    const { report } = await bring('uninfo', file, { corrected, replace: true })

    expect(report.rows).toStrictEqual({ read: 3, accepted: 3, rejected: 0 })
    expect((await whole()).replaceAll(/"sha256":"[^"]*"/g, '')).toBe(wanted)
  })

  test('corrections are of this file as it was, and null leaves a row out', async () => {
    const folder = folderWith({ 'GHA.json': plan([project, { ...project, id: 2, agency: 'Nobody' }]) })
    const [file, corrected] = [join(folder, 'GHA.json'), `${folder}.rejected`]
    await bring('uninfo', file, { mode: 'partial', replace: true })
    const { rows: left, ...about } = JSON.parse(readFileSync(join(corrected, 'GHA.json'), 'utf8'))
    const written = (content: unknown) =>
      writeFileSync(join(corrected, 'GHA.json'), typeof content === 'string' ? content : JSON.stringify(content))

    written({ ...about, rows: left.map((row: object) => ({ ...row, row: null })) })
    expect((await bring('uninfo', file, { corrected, dryRun: true })).report.rows).toStrictEqual({
      read: 1,
      accepted: 1,
      rejected: 0,
    })
    written('{')
    await expect(bring('uninfo', file, { corrected })).rejects.toThrow('expected a file as an import in part wrote it')
    written({ ...about, rows: left })
    writeFileSync(file, plan([project]))
    await expect(bring('uninfo', file, { corrected })).rejects.toThrow(
      'GHA.json as it was when these rows were rejected',
    )
    await expect(bring('uninfo', file, { corrected: `${folder}.nowhere` })).rejects.toThrow('ENOENT')
  })

  test('what is not as the format has it is told with its pointer', async () => {
    const wrong = [
      { ...project, start: '2024-02-30' },
      { ...project, required: 'much' },
      { ...project, end: '2023-01-01' },
    ]
    const importing = bring('uninfo', join(folderWith({ 'GHA.json': plan(wrong) }), 'GHA.json'))

    await expect(importing).rejects.toThrow('3 problems')
    await expect(importing).rejects.toThrow('#/projects/0/start start: expected a day that exists')
    await expect(importing).rejects.toThrow('#/projects/1/required required: expected an amount')
    await expect(importing).rejects.toThrow('#/projects/2/end end: expected a day not before the start')
  })
})

describe('traps of the statistics', () => {
  const ghana = (entities: object) => JSON.stringify([{ iso3: 'GHA', name: 'Ghana', entities }])

  test('two spellings of one agency are added up, and a cell below zero counts as reported', async () => {
    const file = folderWith({ 'country-expenses-2031.json': ghana({ 'UN Women': 5, 'UN-Women': -7 }) })

    await bring('ceb-expenses', join(file, 'country-expenses-2031.json'))

    expect(
      await rows('MATCH (a)-[s:SPENT {year: 2031}]->(p) RETURN a.id AS a, p.id AS p, s.amount AS amount'),
    ).toStrictEqual([{ a: 'un-women', p: 'gha', amount: -2 }])
  })

  test('in part, a cell of nobody known is left out, and the other cells of its country come in', async () => {
    const cells = [
      { iso3: 'GHA', name: 'Ghana', entities: { WHO: 1, Nobody: 2, UNICEF: 3 } },
      { iso3: 'XXX', name: 'Nowhere', entities: { WHO: 1, UNICEF: 2 } },
    ]
    const folder = folderWith({ 'country-expenses-2032.json': JSON.stringify(cells) })

    const { report } = await bring('ceb-expenses', join(folder, 'country-expenses-2032.json'), { mode: 'partial' })

    expect(report.rows).toStrictEqual({ read: 5, accepted: 2, rejected: 3 })
    expect(
      await rows('MATCH (a)-[s:SPENT {year: 2032}]->(p) RETURN a.id AS a, s.amount AS amount ORDER BY a'),
    ).toStrictEqual([
      { a: 'unicef', amount: 3 },
      { a: 'who', amount: 1 },
    ])
  })

  test('corrected cells are added up with the others, and rows of CSV too', async () => {
    const name = 'country-expenses-2036.json'
    const folder = folderWith({ [name]: ghana({ 'UN Women': 5, 'UN Wimmin': 7 }) })
    const [file, corrected] = [join(folder, name), `${folder}.rejected`]
    await bring('ceb-expenses', file, { mode: 'partial' })
    const text = readFileSync(join(corrected, name), 'utf8')
    writeFileSync(join(corrected, name), text.replaceAll('"UN Wimmin": 7', '"UN-Women": 7'))
    await bring('ceb-expenses', file, { corrected })
    expect(await rows('MATCH ()-[s:SPENT {year: 2036}]->() RETURN s.amount AS amount')).toStrictEqual([{ amount: 12 }])

    const header = 'amount,_currency,entity,calendar_year,donor,contrib_type'
    const line = (amount: number, entity: string) => `${amount},USD,${entity},2036,Multi Partner Trust Fund Office,C04D`
    const revenue = folderWith({ 'revenue.csv': [header, line(5, 'UNHABITAT'), line(7, 'Nobody'), ''].join('\n') })
    await bring('ceb-revenue', join(revenue, 'revenue.csv'), { mode: 'partial', replace: true })
    const row = join(`${revenue}.rejected`, 'revenue.csv.json')
    expect(JSON.parse(readFileSync(row, 'utf8')).rows).toMatchObject([{ at: '3', row: { entity: 'Nobody' } }])
    writeFileSync(row, readFileSync(row, 'utf8').replace('"entity": "Nobody"', '"entity": "UNHABITAT"'))
    await bring('ceb-revenue', join(revenue, 'revenue.csv'), { corrected: `${revenue}.rejected`, replace: true })
    const received = 'MATCH ()-[r:RECEIVED {year: 2036}]->() RETURN r.amount AS amount'
    expect(await rows(received)).toStrictEqual([{ amount: 12 }])
  })

  test('what a file says of its year goes before its name, and every row says the same', async () => {
    const row = (year: number) => ({ iso3: 'GHA', name: 'Ghana', year, entities: { WHO: 1 } })
    const name = 'downloaded-2025-country-expenses-2024.json'
    await bring('ceb-expenses', join(folderWith({ [name]: JSON.stringify([row(2034)]) }), name))
    expect(await rows('MATCH ()-[s:SPENT {year: 2034}]->() RETURN s.owner AS owner')).toStrictEqual([
      { owner: 'ceb-2034' },
    ])

    const two = bring('ceb-expenses', join(folderWith({ [name]: JSON.stringify([row(2034), row(2035)]) }), name))
    await expect(two).rejects.toThrow('#/1 year: expected 2034, as the first row has it')
  })

  test('two years in a name are a question', async () => {
    const file = join(
      folderWith({ 'downloaded-2025-country-expenses-2024.json': ghana({ WHO: 1 }) }),
      'downloaded-2025-country-expenses-2024.json',
    )

    await expect(bring('ceb-expenses', file)).rejects.toThrow('found "2025 and 2024". State it: --year 2024')
    const { report } = await bring('ceb-expenses', file, { year: [{ year: 2024 }], dryRun: true })
    expect(report.valid).toBe(true)
  })

  test('a file without a year in its name is refused', async () => {
    const file = join(folderWith({ 'expenses.json': ghana({ WHO: 1 }) }), 'expenses.json')

    await expect(bring('ceb-expenses', file)).rejects.toThrow('expected the year of its figures')
  })

  test('a citation without a full document symbol is no document', async () => {
    const csv =
      'Origin Document,Entity,Full Document Symbol\nPPB 2031,ECA,\nPPB 2031,ECA,A/RES/999/1\nPPB 2031,ECA,A/RES/999/1\n'

    const { report } = await bring('ppb-mandates', join(folderWith({ 'ppb.csv': csv }), 'ppb.csv'))

    expect(report.rows).toStrictEqual({ read: 3, accepted: 3, rejected: 0 })
    expect(report.issues).toStrictEqual([])
    expect(report.passedOver).toStrictEqual({
      'no full document symbol, so no document': 1,
      'another row says that the same entity cites the same document': 1,
    })
    expect(said).toContain('  Passed over 1 row: no full document symbol, so no document.')
    expect(await rows('MATCH (run:ImportRun {importer: "ppb-mandates"}) RETURN run.counts AS counts')).toContainEqual({
      counts: expect.stringContaining('"passedOver":2'),
    })
    expect(await rows('MATCH (a)-[:HOLDS {owner: "ppb-2031"}]->(m) RETURN a.id AS a, m.name AS m')).toStrictEqual([
      { a: 'eca', m: 'General Assembly resolution 999/1' },
    ])
  })

  test('what the board of chief executives cites is passed over where the graph has no such body', async () => {
    const csv = 'Origin Document,Entity,Full Document Symbol\nPPB 2032,CEB,A/RES/999/2\n'

    const { report } = await bring('ppb-mandates', join(folderWith({ 'ppb.csv': csv }), 'ppb.csv'))

    expect(report.passedOver).toStrictEqual({ 'cited by CEB, a body that the graph does not have': 1 })
  })
})

describe('traps of revenue', () => {
  const revenue = (...lines: string[]) =>
    folderWith({
      'revenue.csv': ['amount,_currency,entity,calendar_year,rev_type,donor,contrib_type', ...lines, ''].join('\n'),
    })
  const received =
    'MATCH (a)-[r:RECEIVED {year: $year}]->(b) RETURN a.id AS a, b.id AS b, r.through AS through, r.amount AS amount ORDER BY a, b, through'

  test('an agency spelt two ways is one, what a donor stands for depends on its code, and no code is guessed', async () => {
    const folder = revenue(
      '5.0,USD,UNHABITAT,2031,R03A,Multi Partner Trust Fund Office,C04D',
      '-1.0,USD,UN-HABITAT,2031,R03A,Multi Partner Trust Fund Office,C04D',
      '2.0,USD,UNHABITAT,2031,R03E,Multi Partner Trust Fund Office,C04C',
      '7.0,USD,UN-OHCHR,2031,R03A,UNDP Administered Trust Funds,C04D',
      '9.0,USD,UN-OHCHR,2031,R03E,UNDP Administered Trust Funds,C04C',
      '11.0,USD,UNDP,2031,R03E,UNDP Administered Trust Funds,C04C',
      '13.0,USD,UNDP,2031,R03E,Multi Partner Trust Fund Office,C02',
      '17.0,USD,UNDP,2031,R03E,European Union,C08A',
      '19.0,USD,UNDP,2031,R03E,European Union,C08A',
      '23.0,USD,UNDP,2031,R03E,UNDP administered trust funds,C04D',
    )

    const { report } = await bring('ceb-revenue', join(folder, 'revenue.csv'), { replace: true })

    expect(await rows(received, { year: 2031 })).toStrictEqual([
      { a: 'ohchr', b: 'mptfo', through: 'POOLED_FUNDS', amount: 7 },
      { a: 'ohchr', b: 'undp', through: 'DIRECT', amount: 9 },
      { a: 'un-habitat', b: 'mptfo', through: 'DIRECT', amount: 2 },
      { a: 'un-habitat', b: 'mptfo', through: 'POOLED_FUNDS', amount: 4 },
    ])
    expect(report.rows).toStrictEqual({ read: 10, accepted: 10, rejected: 0 })
    expect(report.passedOver).toStrictEqual({
      'from the recipient itself: UNDP Administered Trust Funds': 1,
      'under C02, no code of an organisation of the system: Multi Partner Trust Fund Office': 1,
      'a donor outside the system: European Union': 2,
      'a spelling that nobody reviewed: UNDP administered trust funds': 1,
    })
  })

  test('another currency is refused with its place, never added up', async () => {
    const folder = revenue('5.0,EUR,UNDP,2032,R03A,UN OCHA,C04D')

    await expect(bring('ceb-revenue', join(folder, 'revenue.csv'))).rejects.toThrow(
      'revenue.csv:2:5 _currency: expected USD',
    )
  })
})
