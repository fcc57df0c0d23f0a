import { beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '../../server/contract/days.ts'
import { counts, type Projection } from '../../server/engine/graph/projection.ts'
import { runCypher } from '../helpers/run-cypher.ts'
import { connection, crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
let projection: Projection

beforeAll(async () => {
  await seeded()
  projection = await asked.projections.current()
})

function tiesOn(date: string): number {
  const view = { day: toDay(date), includeIllustrative: false }
  return projection.ties.kind.reduce((sum, _, tie) => sum + (counts(projection, tie, view) ? 1 : 0), 0)
}

/** Ties that count when what is not stated binds nothing. */
async function asStated(asOf: string): Promise<number> {
  const text = `MATCH (from)-[tie:REPORTS_TO|ACCOUNTABLE_TO|COORDINATES_WITH|TAKES_PART_IN|UNDER]->(to)
    WHERE all(one IN [from, tie, to] WHERE coalesce(one.basis, '') <> 'ILLUSTRATIVE'
      AND coalesce(one.validFrom <= date($asOf), true) AND coalesce(date($asOf) < one.validTo, true))
    RETURN count(tie) AS ties`
  const [row] = await runCypher<{ ties: number }>(connection, { text, parameters: { asOf } })
  return row?.ties ?? -1
}

describe('the days of the seeds', () => {
  test('are those of which a source speaks: nobody walked in 1500', async () => {
    const document = `query ($on: Date) {
      dataset { coversFrom coversUntil }
      paths(from: "unicef-alb", to: "who-hq", constraints: {asOf: $on}) { nodes { length } }
    }`
    const { errors, data } = await asked.answer<{ dataset: object } | null, object>(document, { on: '1500-01-01' })
    expect(data?.dataset ?? null).toBeNull()
    expect(errors?.map(({ message, extensions: { code, field } }) => [code, field, message])).toStrictEqual([
      [
        'BAD_USER_INPUT',
        'asOf',
        'The data covers 2006-01-01 to 2028-12-31, and not 1500-01-01. Ask about a day from the one to the other; both are included.',
      ],
    ])
    expect((await asked.answer(document, { on: '2006-01-01' })).errors).toBeUndefined()
    expect((await asked.answer(document, { on: '2028-12-31' })).errors).toBeUndefined()
  })

  test('leave every tie of the reference date where it was', async () => {
    expect(tiesOn(projection.referenceDate)).toBe(await asStated(projection.referenceDate))
  })

  test('end what was known of a period only', async () => {
    // Country teams that follow from expenses until 2024, and frameworks that begin after 2007, are not there on these days.
    for (const date of ['2007-06-30', '2028-06-30']) expect(tiesOn(date)).toBeLessThan(0.5 * (await asStated(date)))
  })
})
