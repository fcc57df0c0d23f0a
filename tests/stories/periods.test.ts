import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const past: World = {
  offices: [
    { id: 'undp-vnm' },
    { id: 'unifem-vnm', validTo: '2011-01-01' },
    { id: 'unw-vnm', validFrom: '2011-01-01' },
  ],
  arrangements: [
    { id: 'one-plan', kind: 'COOPERATION_FRAMEWORK', validFrom: '2007-01-01', validTo: '2012-01-01' },
    { id: 'next-plan', kind: 'COOPERATION_FRAMEWORK', validFrom: '2012-01-01' },
  ],
  ties: [
    { id: 'early', kind: 'TAKES_PART_IN', from: 'undp-vnm', to: 'one-plan', validTo: '2010-01-01' },
    { id: 'until', kind: 'TAKES_PART_IN', from: 'unifem-vnm', to: 'one-plan' },
    { id: 'later', kind: 'TAKES_PART_IN', from: 'unw-vnm', to: 'one-plan' },
    { id: 'next', kind: 'TAKES_PART_IN', from: 'undp-vnm', to: 'next-plan' },
  ],
}

describe('a list of a period', () => {
  beforeAll(() => given(connection, past))

  test('has what held on one of its days', async () => {
    const question = `query ($during: Period) {
      ties(during: $during) { asOf nodes { id } }
      arrangements(during: $during, maxParticipants: 1) { asOf nodes { id } }
      offices(during: $during) { asOf nodes { id } }
      node(id: "one-plan") { ... on Arrangement { participants(during: $during) { totalCount } } }
      agency: node(id: "unifem") { ... on Agency { offices(during: $during) { totalCount } } }
    }`
    type List = { asOf: string; nodes: { id: string }[] }
    type Answer = { ties: List; arrangements: List; offices: List; node: object; agency: object }
    const told = async (during: object) => {
      const { ties, arrangements, offices, node, agency } = (await server(connection).ask<unknown, object>(question, {
        during,
      })) as Answer
      const lists = [ties, arrangements, offices].map(({ asOf, nodes }) =>
        [asOf, ...nodes.map(({ id }) => id)].join(' '),
      )
      return [...lists, node, agency]
    }
    const counted = (parts: number, offices: number) => [
      { participants: { totalCount: parts } },
      { offices: { totalCount: offices } },
    ]
    expect(await told({ from: '2010-01-01', to: '2010-12-31' })).toStrictEqual([
      '2010-12-31 until',
      '2010-12-31 one-plan',
      '2010-12-31 undp-vnm unifem-vnm',
      ...counted(1, 1),
    ])
    expect(await told({ to: '2011-06-30' })).toStrictEqual([
      '2011-06-30 early later until',
      '2011-06-30',
      '2011-06-30 undp-vnm unifem-vnm unw-vnm',
      ...counted(3, 1),
    ])
    expect(await told({ from: '2012-01-01' })).toStrictEqual([
      '2024-12-31 next',
      '2024-12-31 next-plan',
      '2024-12-31 undp-vnm unw-vnm',
      ...counted(0, 0),
    ])
  })

  test('is refused where a day does not exist, and says where it stands', async () => {
    const { answer } = server(connection)
    const message = 'A Date is a day that exists, as YYYY-MM-DD; it was "2024-02-30".'
    const written = await answer('{ ties(asOf: "2024-02-30") { totalCount } }')
    expect(written.errors).toMatchObject([{ message, locations: [{ line: 1, column: 14 }] }])
    const given = await answer('query ($on: Date) { ties(asOf: $on) { totalCount } }', { on: '2024-02-30' })
    expect(given.errors?.[0]?.message).toContain(message)
    expect([written, given].map(({ errors }) => errors?.[0]?.extensions.code)).toStrictEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ])
  })

  test('is refused where the period is none', async () => {
    const { answer } = server(connection)
    const refused = async (args: string) => (await answer(`{ ties(${args}) { totalCount } }`)).errors?.[0]
    expect(await refused('asOf: "2020-01-01", during: { from: "2019-01-01" }')).toMatchObject({
      message: 'Give `asOf` for one date or `during` for a period, not both.',
      extensions: { code: 'BAD_USER_INPUT', field: 'during' },
    })
    expect(await refused('during: { from: "2020-01-02", to: "2020-01-01" }')).toMatchObject({
      message: '`during` ends on 2020-01-01, before it begins on 2020-01-02.',
    })
  })
})
