import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSeeds } from '../../seeds/seeding.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'
import { seeded } from '../helpers/seeded.ts'

const { bring, rows, whole, said, close } = importer(connection)
const say = () => undefined

const everyFile: [format: string, path: string][] = [
  ['uninfo', 'uninfo'],
  ['ceb-expenses', 'ceb'],
  ['ceb-sdgs', 'ceb/expenses_sdgs.csv'],
  ['ppb-mandates', 'mandates/ppb2027_all_mandates.csv'],
  ['un-entities', 'un-system/un-entities.json'],
]
const unchanged = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
}

afterAll(async () => {
  removeFolders()
  await close()
})

beforeAll(() => seeded(connection))

describe.skipIf(!publicFilesAreThere())('the public files over the seeds', () => {
  beforeAll(async () => {
    for (const [format, path] of everyFile) await bring(format, join(publicFiles, path))
  })

  // Counted from the files with a dozen lines of Python that share nothing with this code.
  test.each([
    ['alb', 18, 11, 70],
    ['cpv', 17, 4, 14],
    ['moz', 20, 0, 0],
    ['pak', 18, 102, 376],
    ['rwa', 0, 0, 0],
    ['tza', 21, 0, 0],
    ['ury', 18, 15, 17],
    ['vnm', 15, 31, 35],
    ['brn', 14, 8, 8],
    ['mys', 14, 8, 8],
    ['fsm', 27, 0, 0],
    ['kir', 27, 0, 0],
  ])('in %s %i agencies have activities, %i pairs share %i of them', async (country, agencies, pairs, weight) => {
    expect(await rows(jointActivities, { country })).toStrictEqual([{ agencies, pairs, weight }])
  })

  test('the network of Pakistan is dense by .666667, that of Viet Nam by .295238', async () => {
    const density = async (country: string) => {
      const [{ agencies, pairs } = { agencies: 0, pairs: 0 }] = await rows<Record<'agencies' | 'pairs', number>>(
        jointActivities,
        { country },
      )
      return (2 * pairs) / (agencies * (agencies - 1))
    }
    expect(await density('pak')).toBeCloseTo(0.666667, 6)
    expect(await density('vnm')).toBeCloseTo(0.295238, 6)
  })

  test.each([
    [2013, 127, 152],
    [2014, 125, 151],
    [2015, 126, 152],
    [2016, 126, 150],
    [2017, 126, 154],
    [2018, 126, 162],
    [2019, 127, 182],
    [2020, 127, 181],
    [2021, 125, 176],
    [2022, 125, 179],
    [2023, 125, 183],
    [2024, 125, 181],
  ])('in %i UNDP and UNICEF both report on %i of %i countries', async (year, both, either) => {
    expect(await rows(reportedBy, { year, one: 'undp', other: 'unicef' })).toStrictEqual([{ both, either }])
    const asked = `on: COUNTRY_SPEND, agencies: ["undp", "unicef"], year: ${year}`
    expect(await overlap(asked)).toStrictEqual([{ sharedCount: both, allCount: either }])
  })

  test.each([
    ['eca', 'eclac', 72, 214],
    ['escap', 'escwa', 59, 203],
    ['unep', 'un-habitat', 13, 91],
    ['ece', 'escap', 48, 220],
  ])('%s and %s cite %i of %i documents in common', async (one, other, both, either) => {
    expect(await rows(citedBy, { one, other })).toStrictEqual([{ both, either }])
    const asked = `on: MANDATES, agencies: ["${one}", "${other}"]`
    expect(await overlap(asked)).toStrictEqual([{ sharedCount: both, allCount: either }])
  })

  test('a workspace that is copied into the files of its countries counts once, as a region', async () => {
    expect(
      await rows(
        'MATCH (country)-[:PART_OF]->(region:Place {scheme: "uninfo"}) RETURN region.id AS region, collect(country.id) AS countries ORDER BY region',
        {},
      ),
    ).toStrictEqual([
      { region: 'workspace-241', countries: expect.arrayContaining(['fsm', 'kir']) },
      { region: 'workspace-26', countries: expect.arrayContaining(['brn', 'mys']) },
    ])
    expect(
      await rows(
        'MATCH (office:Office) WHERE office.id IN ["undp-fsm", "undp-kir", "undp-workspace-241"] RETURN office.id AS id ORDER BY id',
      ),
    ).toContainEqual({ id: 'undp-workspace-241' })
  })

  test('amounts below zero and more at hand than required are taken as they stand', async () => {
    const [{ n } = { n: 0 }] = await rows<{ n: number }>(
      'MATCH (:Agency)-[s:SPENT]->() WHERE s.amount < 0 RETURN count(s) AS n',
    )
    const [{ over } = { over: 0 }] = await rows<{ over: number }>(
      'MATCH (:Office)-[t:TAKES_PART_IN]->() WHERE t.available > t.required RETURN count(t) AS over',
    )
    expect(n).toBeGreaterThan(0)
    expect(over).toBeGreaterThan(0)
  })

  test('expense and budget stay apart, and money on no goal is on no mandate', async () => {
    expect(
      await rows('MATCH ()-[c:CONTRIBUTES_TO]->() RETURN DISTINCT c.figure AS figure ORDER BY figure'),
    ).toStrictEqual([{ figure: 'BUDGET' }, { figure: 'EXPENSE' }])
    expect(await rows('MATCH (m:Mandate) WHERE m.id CONTAINS "x00" RETURN m.id AS id')).toStrictEqual([])
  })

  test('every record says which row of which file it rests on', async () => {
    expect(
      await rows(
        'MATCH (t:Office {id: "undp-pak"})-[part:TAKES_PART_IN]->(a:Arrangement {kind: "JOINT_ACTIVITY"}) MATCH (e:Evidence)-[:FROM]->(s:Source) WHERE e.id IN part.evidence RETURN DISTINCT s.id AS source, e.locator =~ "projects id \\\\d+ agency UNDP" AS located',
      ),
    ).toStrictEqual([{ source: 'uninfo-pak', located: true }])
  })

  test.each(everyFile)('importing those of %s again changes nothing', async (format, path) => {
    expect((await bring(format, join(publicFiles, path))).changes).toStrictEqual(unchanged)
  })

  test('seeding over them changes nothing', async () => {
    const graph = await whole()

    await loadSeeds(connection, { force: true, say })

    expect(await whole()).toBe(graph)
  })

  test('a newer file of one country ends what it no longer says, and touches no other country', async () => {
    const plan = JSON.parse(readFileSync(join(publicFiles, 'uninfo/VNM.json'), 'utf8'))
    const others = () =>
      rows(
        'MATCH (n:Entity) WHERE n.owner STARTS WITH "uninfo-" AND n.owner <> "uninfo-vnm" RETURN n.id AS id, n.owner AS owner ORDER BY id',
      )
    const before = await others()
    plan.projects = plan.projects.filter(({ agency }: { agency: string }) => agency !== 'UNIDO')

    await bring('uninfo', join(folderWith({ 'VNM.json': JSON.stringify(plan) }), 'VNM.json'))

    expect(said.some((line) => line.startsWith('Took away TAKES_PART_IN takes_part_in:unido-vnm:'))).toBe(true)
    expect(
      await rows('MATCH (:Office {id: "unido-vnm"})-[t:TAKES_PART_IN {owner: "uninfo-vnm"}]->() RETURN t.id AS id'),
    ).toStrictEqual([])
    expect(await others()).toStrictEqual(before)
  })
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
        'MATCH (activity:Arrangement {id: "uninfo-1"})-[under:UNDER]->(result)-[:UNDER]->(framework) RETURN activity.name AS name, activity.validTo AS validTo, result.name AS result, framework.kind AS above',
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

    expect(await rows('MATCH (o:Office {id: "undp-gha"})-[:TAKES_PART_IN]->(team) RETURN team.id AS id')).toStrictEqual(
      [{ id: 'unct-gha' }],
    )
  })

  test('in part, an activity of nobody known is kept aside and the others come in', async () => {
    const folder = folderWith({
      'GHA.json': plan([project, { ...project, id: 2, agency: 'Nobody' }, { ...project, id: 3, agency: 'Nobody' }]),
    })

    const { report } = await bring('uninfo', join(folder, 'GHA.json'), { mode: 'partial' })

    expect(report.rows).toStrictEqual({ read: 3, accepted: 1, rejected: 2 })
    expect(readFileSync(join(folder, 'GHA.json.rejected.csv'), 'utf8')).toContain(
      '/projects/1/agency,UNKNOWN_NAME,agency,Nobody',
    )
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

  test('a file without a year in its name is refused', async () => {
    const file = join(folderWith({ 'expenses.json': ghana({ WHO: 1 }) }), 'expenses.json')

    await expect(bring('ceb-expenses', file)).rejects.toThrow('a year in the name of the file')
  })

  test('a citation without a full document symbol is no document', async () => {
    const csv =
      'Origin Document,Entity,Full Document Symbol\nPPB 2031,ECA,\nPPB 2031,ECA,A/RES/999/1\nPPB 2031,ECA,A/RES/999/1\n'

    const { report } = await bring('ppb-mandates', join(folderWith({ 'ppb.csv': csv }), 'ppb.csv'))

    expect(report.rows).toStrictEqual({ read: 3, accepted: 3, rejected: 0 })
    expect(report.issues).toStrictEqual([])
    expect(await rows('MATCH (a)-[:HOLDS {owner: "ppb-2031"}]->(m) RETURN a.id AS a, m.name AS m')).toStrictEqual([
      { a: 'eca', m: 'General Assembly resolution 999/1' },
    ])
  })
})

const jointActivities = `
OPTIONAL MATCH (:Place {id: $country})<-[:COVERS]-(:Arrangement {kind: 'COUNTRY_TEAM'})<-[:TAKES_PART_IN {role: 'PARTICIPANT'}]-(member:Office)
WITH count(DISTINCT member) AS agencies
OPTIONAL MATCH (:Place {id: $country})<-[:COVERS]-(activity:Arrangement {kind: 'JOINT_ACTIVITY'})
OPTIONAL MATCH (one:Office)-[:TAKES_PART_IN]->(activity)<-[:TAKES_PART_IN]-(other:Office)
WHERE one.id < other.id
WITH agencies, CASE WHEN one IS NOT NULL AND other IS NOT NULL THEN one.id + ' ' + other.id END AS pair
RETURN agencies, count(DISTINCT pair) AS pairs, count(pair) AS weight`

// One for all: a server reads the whole graph before it compares.
const { ask } = server(connection)

async function overlap(asked: string) {
  const document = `{ overlap(${asked}) { nodes { sharedCount allCount } } }`
  type Answer = { overlap: { nodes: object[] } }
  return (await ask<Answer, object>(document)).overlap.nodes
}

const reportedBy = `
MATCH (place:Place)<-[:SPENT {year: $year}]-(agency:Agency) WHERE agency.id IN [$one, $other]
WITH place, count(DISTINCT agency) AS reporters
RETURN count(CASE WHEN reporters = 2 THEN 1 END) AS both, count(place) AS either`

const citedBy = `
MATCH (mandate:Mandate)<-[:HOLDS]-(agency:Agency) WHERE agency.id IN [$one, $other]
WITH mandate, count(DISTINCT agency) AS holders
RETURN count(CASE WHEN holders = 2 THEN 1 END) AS both, count(mandate) AS either`
