import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given } from '../helpers/world.ts'

describe('levels', () => {
  beforeAll(() =>
    given(connection, {
      offices: [
        { id: 'who-alb' },
        { id: 'unifem-alb', validTo: '2011-01-01' },
        { id: 'unw-alb', validFrom: '2011-01-01' },
        { id: 'made-up-alb', basis: 'ILLUSTRATIVE', source: 'examples' },
        { id: 'who-hq', level: 'headquarters' },
      ],
      arrangements: [{ id: 'one-plan', validFrom: '2007-01-01', validTo: '2012-01-01' }],
      sources: [{ id: 'examples' }],
    }),
  )

  type Levels = { levels: { id: string; officeCount: number; arrangementCount: number; asOf: string }[] }
  const counted = async (args: string) => {
    const { ask, reads } = server(connection)
    const { levels } = await ask<Levels, object>(`{ levels${args} { id officeCount arrangementCount asOf } }`)
    // One statement for all levels, and none for each.
    expect(reads.toSorted()).toStrictEqual(['levels/count', 'levels/list'])
    return levels.map(
      ({ id, officeCount, arrangementCount, asOf }) => `${asOf} ${id} ${officeCount} ${arrangementCount}`,
    )
  }

  test.each([
    ['the reference date', '', '2024-12-31', 2, 0],
    ['a date', '(asOf: "2010-06-30")', '2010-06-30', 2, 1],
    ['the day on which one follows another', '(asOf: "2011-01-01")', '2011-01-01', 2, 1],
    ['a date with what is made up', '(asOf: "2010-06-30", includeIllustrative: true)', '2010-06-30', 3, 1],
  ])('count what stands there on %s', async (_what, args, day, offices, arrangements) => {
    expect(await counted(args)).toStrictEqual([
      `${day} system 0 0`,
      `${day} headquarters 1 0`,
      `${day} regional 0 0`,
      `${day} country ${offices} ${arrangements}`,
    ])
  })

  test('count on the reference date where a party names its own', async () => {
    const answer = await server(connection).ask(
      '{ node(id: "who-alb") { ... on Office { level { officeCount asOf } } } level: node(id: "country") { ... on Level { officeCount } } }',
    )
    expect(answer).toStrictEqual({
      node: { level: { officeCount: 2, asOf: '2024-12-31' } },
      level: { officeCount: 2 },
    })
  })
})
