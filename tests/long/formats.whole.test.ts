import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { jointActivities, reportedBy } from '../helpers/counted.ts'
import { connection } from '../helpers/database.ts'
import { importer, unchanged } from '../helpers/imports.ts'
import { namesSeeded, withMandates } from '../helpers/names.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'

const { bring, rows, close } = importer(connection)

/** The largest come last, as each import reads and checks what is there. */
const everyFile: [format: string, path: string][] = [
  ['un-entities', 'un-system/un-entities.json'],
  ['ceb-revenue', 'ceb/revenue_non_gov_donors.csv'],
  ['ceb-sdgs', 'ceb/expenses_sdgs.csv'],
  ['ppb-mandates', 'mandates/ppb2027_all_mandates.csv'],
  ['uninfo', 'uninfo'],
  ['ceb-expenses', 'ceb'],
]
afterAll(close)

beforeAll(() => namesSeeded(connection, withMandates))

describe.skipIf(!publicFilesAreThere())('the public files over the names that they use', () => {
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

  test.each([
    ['ceb-2015', '2015-01-01', '2015-12-31'],
    ['ceb-expenses', '2013-01-01', '2024-12-31'],
    ['ceb-sdgs', '2018-01-01', '2024-12-31'],
    ['ppb-2027', '2027-01-01', '2027-12-31'],
    ['uninfo-alb', '2022-01-01', '2026-12-31'],
    ['un-system-chart', null, null],
  ])('%s speaks of the days from %s to %s', async (id, from, until) => {
    const found = 'MATCH (s:Source {id: $id}) RETURN toString(s.coversFrom) AS from, toString(s.coversUntil) AS until'
    expect(await rows(found, { id })).toStrictEqual([{ from, until }])
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

  // Of the regions, the files of two countries each are here.
  test('a workspace that is copied into the files of its countries counts once, as a region', async () => {
    expect(
      await rows(
        'MATCH (country)-[:PART_OF]->(region:Place {scheme: "uninfo"}) WITH region, country ORDER BY country.id RETURN region.id AS region, collect(country.id) AS countries ORDER BY region',
        {},
      ),
    ).toStrictEqual([
      { region: 'workspace-241', countries: ['fsm', 'kir'] },
      { region: 'workspace-26', countries: ['brn', 'mys'] },
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

  test('expense and budget stay apart, and money on no goal is on a row of its own', async () => {
    expect(
      await rows('MATCH ()-[c:CONTRIBUTES_TO]->() RETURN DISTINCT c.figure AS figure ORDER BY figure'),
    ).toStrictEqual([{ figure: 'BUDGET' }, { figure: 'EXPENSE' }])
    const onNone =
      'MATCH (a)-[c:CONTRIBUTES_TO]->(:Mandate {id: "no-goal"}) WHERE c.amount <> 0 RETURN count(DISTINCT a) AS reporters, collect(DISTINCT c.year) AS years'
    expect(await rows(onNone)).toStrictEqual([{ reporters: 23, years: [2024] }])
  })

  test.each(everyFile)('importing those of %s again changes nothing', async (format, path) => {
    expect((await bring(format, join(publicFiles, path))).changes).toStrictEqual(unchanged)
  })
})

// One for all: a server reads the whole graph before it compares.
const { ask } = server(connection)

async function overlap(asked: string) {
  const document = `{ overlap(${asked}) { nodes { sharedCount allCount } } }`
  type Answer = { overlap: { nodes: object[] } }
  return (await ask<Answer, object>(document)).overlap.nodes
}

const citedBy = `
MATCH (mandate:Mandate)<-[:HOLDS]-(agency:Agency) WHERE agency.id IN [$one, $other]
WITH mandate, count(DISTINCT agency) AS holders
RETURN count(CASE WHEN holders = 2 THEN 1 END) AS both, count(mandate) AS either`
