import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', name: 'WHO HQ', level: 'headquarters' },
    { id: 'unicef-hq', name: 'UNICEF HQ', level: 'headquarters', validFrom: '2020-01-01' },
    { id: 'ilo-hq', name: 'ILO HQ', level: 'headquarters' },
  ],
  arrangements: [{ id: 'unct-alb', name: 'Albania country team', kind: 'COUNTRY_TEAM' }],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 1 },
    { id: 'board', kind: 'COORDINATES_WITH', from: 'unicef-hq', to: 'who-hq', confidence: 0.5, validTo: '2024-01-01' },
    { id: 'part', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
    { id: 'guess', kind: 'COORDINATES_WITH', from: 'who-hq', to: 'ilo-hq', basis: 'ILLUSTRATIVE' },
  ],
}
const question = `query ($id: ID!, $asOf: Date, $includeIllustrative: Boolean) {
  path(id: $id, asOf: $asOf, includeIllustrative: $includeIllustrative) {
    path { id rank friction sentence }
    broken { id reason tie { id } }
    asOf
  }
}`
type Answer = {
  path: {
    path: { id: string; rank: null; friction: number; sentence: string } | null
    broken: { id: string; reason: string; tie: { id: string } | null }[]
    asOf: string
  }
}

async function cite(id: string, asOf = '2023-01-01', more = {}) {
  return (await server(connection).ask<Answer, object>(question, { id, asOf, ...more })).path
}

describe('a cited path', () => {
  beforeAll(() => given(connection, world))

  test('is found again, with the friction it has on the date', async () => {
    expect(await cite('who-alb~line~board')).toStrictEqual({
      path: {
        id: 'who-alb~line~board',
        rank: null,
        friction: 1 + 1,
        sentence: 'WHO Albania reports to WHO HQ, which coordinates with UNICEF HQ.',
      },
      broken: [],
      asOf: '2023-01-01',
    })
  })

  test.each([
    ['a tie that has ended', 'who-alb~line~board', '2024-06-01', [['board', 'NOT_ON_DATE', 'board']]],
    [
      'a party that is not there yet',
      'unicef-hq~board',
      '2019-01-01',
      [
        ['unicef-hq', 'NOT_ON_DATE', undefined],
        ['board', 'NOT_ON_DATE', 'board'],
      ],
    ],
    ['a tie nobody knows', 'who-alb~line~gone', '2023-01-01', [['gone', 'UNKNOWN', undefined]]],
    [
      'a party nobody knows',
      'nobody~line',
      '2023-01-01',
      [
        ['nobody', 'UNKNOWN', undefined],
        ['line', 'NOT_CONNECTED', 'line'],
      ],
    ],
    ['a tie from elsewhere', 'who-alb~part~board', '2023-01-01', [['board', 'NOT_CONNECTED', 'board']]],
    ['a way back', 'who-alb~line~line', '2023-01-01', [['line', 'NOT_CONNECTED', 'line']]],
    ['a made-up tie', 'who-alb~line~guess', '2023-01-01', [['guess', 'ILLUSTRATIVE', 'guess']]],
  ])('says what is broken: %s', async (_, id, asOf, expected) => {
    const { path, broken } = await cite(id, asOf)
    expect(path).toBeNull()
    expect(broken.map(({ id, reason, tie }) => [id, reason, tie?.id])).toStrictEqual(expected)
  })

  test('with made-up ties is found when they are asked for', async () => {
    const { path } = await cite('who-alb~line~guess', '2023-01-01', { includeIllustrative: true })
    expect(path?.sentence).toBe('WHO Albania reports to WHO HQ, which coordinates with ILO HQ (illustrative).')
  })

  test.each(['who-alb', 'who-alb~a~b~c~d~e~f~g~h~i~j~k~l~m'])('%s is the id of no path', async (id) => {
    const { errors } = await server(connection).answer(question, { id })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' })
  })
})

describe('a party to be passed', () => {
  const passing = `query ($via: [ID!], $asOf: Date, $to: ID = "unicef-hq") {
    paths(from: "who-alb", to: $to, constraints: { via: $via, asOf: $asOf }) {
      nodes { chain }
      noPath { reason message relax { constraint length } }
    }
  }`
  type Passing = {
    paths: {
      nodes: { chain: string[] }[]
      noPath: { reason: string; message: string; relax: { constraint: string; length: number }[] } | null
    }
  }
  beforeAll(() => given(connection, world))

  test.each([
    ['unct-alb', '2023-01-01', 'VIA_DEAD_END'],
    ['unicef-hq', '2023-01-01', undefined],
    ['ilo-hq', '2023-01-01', 'NO_CHAIN'],
  ])('%s on %s: %s', async (via, asOf, reason) => {
    const { paths } = await server(connection).ask<Passing, object>(passing, { via: [via], asOf })
    expect(paths.noPath?.reason).toBe(reason)
    if (reason) expect(paths.noPath?.relax).toContainEqual({ constraint: 'via', length: 2 })
  })

  test('who is not there yet is told from who cannot be passed', async () => {
    const asked = { via: ['unicef-hq'], to: 'unct-alb', asOf: '2019-01-01' }
    const { paths } = await server(connection).ask<Passing, object>(passing, asked)
    expect(paths.noPath).toStrictEqual({
      reason: 'VIA_NOT_THERE',
      message: 'Nothing is on record of unicef-hq before 2020-01-01. Ask about that day or a later one.',
      relax: [{ constraint: 'via', length: 1 }],
    })
  })

  test.each([
    [['nobody'], 'via'],
    [['who'], 'via'],
    [['who-hq', 'who-hq'], 'via'],
  ])('%s is refused, and the answer says why', async (via, field) => {
    const { errors } = await server(connection).answer(passing, { via })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })
})
