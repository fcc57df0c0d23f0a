import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jointActivities, reportedBy } from '../helpers/counted.ts'
import { connection } from '../helpers/database.ts'
import { folderWith, importer, removeFolders, unchanged } from '../helpers/imports.ts'
import { namesSeeded } from '../helpers/names.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'

const { bring, rows, said, close } = importer(connection)

/** Some files as they are published: all of them, of every format, are in long/formats.whole.test.ts. */
const someFiles: [format: string, ...paths: string[]][] = [
  ['un-entities', 'un-system/un-entities.json'],
  ['uninfo', 'uninfo/PAK.json', 'uninfo/VNM.json'],
  ['ceb-expenses', 'ceb/country-expenses-2024.json'],
]
const inPlace = (paths: string[]) => paths.map((path) => join(publicFiles, path))

beforeAll(() => namesSeeded(connection))
afterAll(async () => {
  removeFolders()
  await close()
})

describe.skipIf(!publicFilesAreThere())('public files over the names that they use', () => {
  beforeAll(async () => {
    for (const [format, ...paths] of someFiles) await bring(format, inPlace(paths))
  })

  // Counted from the files with a dozen lines of Python that share nothing with this code.
  test.each([
    ['pak', 18, 102, 376],
    ['vnm', 15, 31, 35],
  ])('in %s %i agencies have activities, %i pairs share %i of them', async (country, agencies, pairs, weight) => {
    expect(await rows(jointActivities, { country })).toStrictEqual([{ agencies, pairs, weight }])
  })

  test('in 2024 UNDP and UNICEF both report on 125 of 181 countries', async () => {
    expect(await rows(reportedBy, { year: 2024, one: 'undp', other: 'unicef' })).toStrictEqual([
      { both: 125, either: 181 },
    ])
  })

  test('every record says which row of which file it rests on', async () => {
    expect(
      await rows(
        'MATCH (t:Office {id: "undp-pak"})-[part:TAKES_PART_IN]->(a:Arrangement {kind: "JOINT_ACTIVITY"}) MATCH (e:Evidence)-[:FROM]->(s:Source) WHERE e.id IN part.evidence RETURN DISTINCT s.id AS source, e.locator =~ "projects id \\\\d+ agency UNDP" AS located',
      ),
    ).toStrictEqual([{ source: 'uninfo-pak', located: true }])
  })

  test.each(someFiles)('importing those of %s again changes nothing', async (format, ...paths) => {
    expect((await bring(format, inPlace(paths))).changes).toStrictEqual(unchanged)
  })

  test('a newer file of one country ends what it no longer says, and touches no other country', async () => {
    const plan = JSON.parse(readFileSync(join(publicFiles, 'uninfo/VNM.json'), 'utf8'))
    const others = () => rows('MATCH (n:Entity {owner: "uninfo-pak"}) RETURN n.id AS id, n.owner AS owner ORDER BY id')
    const before = await others()
    plan.projects = plan.projects.filter(({ agency }: { agency: string }) => agency !== 'UNIDO')

    const newer = join(folderWith({ 'VNM.json': JSON.stringify(plan) }), 'VNM.json')
    await bring('uninfo', newer)

    expect(said.some((line) => line.startsWith('Ended TAKES_PART_IN takes_part_in:unido-vnm:'))).toBe(true)
    // What held once stays to be asked for, on the days on which it did.
    const ties = 'MATCH (:Office {id: "unido-vnm"})-[t:TAKES_PART_IN {owner: "uninfo-vnm"}]->()'
    expect(await rows(`${ties} WHERE t.validTo > date() OR t.validTo IS NULL RETURN t.id AS id`)).toStrictEqual([])
    expect(
      await rows(`${ties} RETURN count(t) > 0 AS isHistory, all(x IN collect(t) WHERE size(x.evidence) > 0) AS rests`),
    ).toStrictEqual([{ isHistory: true, rests: true }])
    expect((await bring('uninfo', newer)).changes).toStrictEqual(unchanged)
    expect(before.length).toBeGreaterThan(0)
    expect(await others()).toStrictEqual(before)
  })
})
