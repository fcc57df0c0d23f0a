import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSeeds } from '../../seeds/seeding.ts'
import { openWriter } from '../../seeds/write.ts'
import { connection, seeded } from '../helpers/seeded.ts'

const writer = openWriter(connection)

afterAll(() => writer.close())

describe('the seeds that ship', () => {
  beforeAll(seeded)

  test('are known to be there, and not brought in again', async () => {
    expect(await loadSeeds(connection, { say: () => undefined })).toStrictEqual({ changed: false, counts: {} })
  })

  test('know the world that they promise', async () => {
    expect(
      await count(
        'MATCH (agency:Agency)<-[:OFFICE_OF]-(:Office {level: "headquarters"}) RETURN count(DISTINCT agency) AS n',
      ),
    ).toBeGreaterThanOrEqual(40)
    expect(
      await count(
        'MATCH (agency:Agency)<-[:OFFICE_OF]-(:Office {level: "regional"}) RETURN count(DISTINCT agency) AS n',
      ),
    ).toBeGreaterThanOrEqual(12)
    expect(await count('MATCH (:Level) RETURN count(*) AS n')).toBe(4)
    expect(await count('MATCH (:Mandate {scheme: "SDG"}) RETURN count(*) AS n')).toBe(17)
    expect(await count('MATCH (:Factor) RETURN count(*) AS n')).toBe(4)
    expect(await count('MATCH (:ArrangementKind) RETURN count(*) AS n')).toBe(15)
    expect(await count('MATCH (:PracticeSet) RETURN count(*) AS n')).toBe(2)
    expect(
      await count('MATCH (office:Office {level: "country"}) WHERE NOT (office)-[:REPORTS_TO]->() RETURN count(*) AS n'),
    ).toBe(0)
  })

  test.each([
    { country: 'pak', agencies: 18, pairs: 102, weight: 376 },
    { country: 'vnm', agencies: 15, pairs: 31, weight: 35 },
  ])(
    'in $country the agencies tied by joint activities are those of the work plan',
    async ({ country, ...figures }) => {
      expect(await row(jointActivities, { country })).toStrictEqual(figures)
    },
  )

  test('UNDP and UNICEF overlap in 2024 as their expenses by country do', async () => {
    const { shared, either } = (await row(spendingOfBoth, { one: 'undp', other: 'unicef' })) ?? {}

    expect(shared / either).toBeCloseTo(0.690608, 6)
  })
})

const spendingOfBoth = `
MATCH (place:Place)<-[:SPENT {year: 2024}]-(:Agency {id: $one})
WITH collect(place.id) AS ones
MATCH (place:Place)<-[:SPENT {year: 2024}]-(:Agency {id: $other})
WITH ones, collect(place.id) AS others
WITH ones, others, size([id IN ones WHERE id IN others]) AS shared
RETURN shared, size(ones) + size(others) - shared AS either`
const jointActivities = `
MATCH (:Place {id: $country})<-[:COVERS]-(:Arrangement {kind: 'COUNTRY_TEAM'})<-[:TAKES_PART_IN {role: 'PARTICIPANT', basis: 'DATASET'}]-(member:Office)
WITH count(DISTINCT member) AS agencies
MATCH (:Place {id: $country})<-[:COVERS]-(activity:Arrangement {kind: 'JOINT_ACTIVITY'})
MATCH (one:Office)-[:TAKES_PART_IN]->(activity)<-[:TAKES_PART_IN]-(other:Office)
WHERE one.id < other.id
RETURN agencies, count(DISTINCT [one.id, other.id]) AS pairs, count(*) AS weight`

async function row(statement: string, parameters: object) {
  const { records } = await writer.inTransaction((tx) => tx.run(statement, parameters))
  return records[0]?.toObject()
}

async function count(statement: string) {
  return (await row(statement, {}))?.n as number
}
