import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { fourLevels, given } from '../helpers/world.ts'

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

describe('the levels of two bureaucracies', () => {
  const dutch = { isHeadquarters: false, ladder: 'Dutch government' }
  beforeAll(() =>
    given(connection, {
      levels: [
        ...fourLevels,
        { id: 'nl:regional', name: 'Regional', rank: 4, tier: 2, ...dutch },
        { id: 'municipal', name: 'Municipal', rank: 5, tier: 3, ...dutch },
      ],
      places: [{ id: 'nld', name: 'Netherlands' }],
      offices: [
        { id: 'who-nld' },
        { id: 'unicef-nld' },
        { id: 'who-euro', level: 'regional' },
        { id: 'who-hq', level: 'headquarters' },
        { id: 'delft', level: 'municipal', agency: 'delft-town' },
        { id: 'south', level: 'nl:regional', agency: 'south-holland' },
      ],
      arrangements: [{ id: 'team', level: 'country' }],
      covers: ['who-nld', 'unicef-nld', 'who-euro', 'delft', 'south', 'team'].map((from) => ({ from, to: 'nld' })),
      ties: [
        ...['who-nld', 'unicef-nld'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to: 'team' })),
        { kind: 'REPORTS_TO', from: 'who-nld', to: 'who-euro' },
        { kind: 'REPORTS_TO', from: 'who-euro', to: 'who-hq' },
      ],
    }),
  )
  type Named = { levels: { id: string; name: string; ladder: string | null }[] }

  test('are told apart by their ladder, and by its name where they are of one name', async () => {
    const { levels } = await server(connection).ask<Named, object>('{ levels { id name ladder } }')
    expect(levels.slice(2).map(({ name }) => name)).toStrictEqual([
      'Regional',
      'Country',
      'Regional (Dutch government)',
      'Municipal',
    ])
    expect(levels[0]?.ladder).toBeNull()
  })

  test('have a lowest tier each: who is at work in a place, and which ties are its own, stay as they are', async () => {
    const asked = `{ atWork(place: "nld") { rows { agency { id } } } ties(place: "nld") { nodes { from { id } to { id } } } 
      paths(from: "nld", to: "who-hq", first: 9, constraints: { place: "nld" }) { nodes { chain } } }`
    type Answer = {
      atWork: { rows: { agency: { id: string } }[] }
      ties: { nodes: { from: { id: string }; to: { id: string } }[] }
      paths: { nodes: { chain: string[] }[] }
    }
    const { atWork, ties, paths } = await server(connection).ask<Answer, object>(asked)
    expect(atWork.rows.map(({ agency }) => agency.id).sort()).toStrictEqual(['delft-town', 'unicef', 'who'])
    expect(ties.nodes.map(({ from, to }) => `${from.id} ${to.id}`).sort()).toStrictEqual([
      'unicef-nld team',
      'who-nld team',
      'who-nld who-euro',
    ])
    expect(paths.nodes.map(({ chain }) => chain.at(-1))).toStrictEqual(['who-hq'])
  })
})
