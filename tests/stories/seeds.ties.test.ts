import { beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../seeds/compute/table.ts'
import type { TableName } from '../../seeds/tables.ts'
import { server } from '../helpers/ask.ts'
import { connection, seeded } from '../helpers/seeded.ts'

let asked: ReturnType<typeof server>
beforeAll(async () => {
  await seeded()
  asked = server(connection)
})

const day = '2024-12-31'
type Row = Record<string, string>

/** All rows of a table in all of its files. */
function all(table: TableName): Row[] {
  const parts = [undefined, 'uninfo', 'teams', 'ceb', 'coordinators', 'bodies', 'delivering']
  return parts.flatMap((part) => {
    try {
      return rowsOf(table, part)
    } catch {
      return []
    }
  })
}

const holds = ({ validFrom = '', validTo = '', basis }: Row) =>
  basis !== 'ILLUSTRATIVE' && validFrom <= day && (validTo === '' || day < validTo)

/** The ties of a country, counted off the files: its own, and those of others with who works for it from above. */
function counted(place: string) {
  const parties = new Map([...all('offices'), ...all('arrangements')].filter(holds).map((one) => [one.id, one.level]))
  const here = new Set(
    all('covers')
      .filter((one) => one.to === place && holds(one))
      .map(({ from }) => from),
  )
  const kinds = ['reports_to', 'accountable_to', 'coordinates_with', 'takes_part_in', 'under'] as const
  const ties = kinds.flatMap(all).filter((tie) => holds(tie) && parties.has(tie.from) && parties.has(tie.to))
  const ends = ties.map(({ from, to }) => [from, to].filter((end) => here.has(end))).filter((ends) => ends.length > 0)
  const own = ends.filter((ends) => ends.length === 2 || ends.some((end) => parties.get(end) === 'country'))
  return { own: own.length, others: ends.length - own.length }
}

type Total = { totalCount: number }
test.each([
  ['alb', 343],
  ['pak', 665],
  ['ukr', 103],
])('%s has %i ties of its own, and others are told apart', async (place, own) => {
  const expected = counted(place)
  expect(expected.own).toBe(own)
  const { mine, others, every } = await asked.ask<Record<'mine' | 'others' | 'every', Total>, object>(
    `query ($place: ID!) {
      mine: ties(place: $place, first: 1) { totalCount }
      others: ties(place: $place, whose: OTHERS, first: 1) { totalCount }
      every: ties(place: $place, whose: ALL, first: 1) { totalCount }
    }`,
    { place },
  )
  expect([mine.totalCount, others.totalCount]).toStrictEqual([expected.own, expected.others])
  expect(every.totalCount).toBe(expected.own + expected.others)
})
