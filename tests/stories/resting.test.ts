import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  agencies: [{ id: 'who', name: 'World Health Organization', source: 'page' }],
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'fao-alb', name: 'FAO Albania' },
  ],
  arrangements: [{ id: 'unct-alb', name: 'Albania country team', kind: 'COUNTRY_TEAM', source: 'page' }],
  places: [
    { id: 'alb', name: 'Albania' },
    { id: 'ken', name: 'Kenya' },
  ],
  sources: [
    { id: 'page', title: 'Who we are', kind: 'DOCUMENT' },
    { id: 'accounts', title: 'Accounts', kind: 'DATASET' },
    { id: 'example', title: 'An example', kind: 'REFERENCE' },
    { id: 'silent', title: 'Nobody cites it', kind: 'DOCUMENT' },
  ],
  ties: [
    { id: 'fao-in', kind: 'TAKES_PART_IN', from: 'fao-alb', to: 'unct-alb', basis: 'DERIVED', source: 'page' },
    {
      id: 'who-in',
      kind: 'TAKES_PART_IN',
      from: 'who-alb',
      to: 'unct-alb',
      source: 'page',
      locator: 'members',
      required: 7,
      spent: 2,
      currency: 'USD',
    },
    {
      ...{ id: 'made-up', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb', role: 'CHAIR' },
      ...{ basis: 'ILLUSTRATIVE', confidence: 0.2, source: 'example' },
    },
  ],
  spent: [
    { from: 'who', to: 'alb', amount: 1, year: 2022, source: 'accounts' },
    { from: 'who', to: 'alb', amount: 2, year: 2024, source: 'accounts' },
    { from: 'who', to: 'ken', amount: 3, year: 2024, source: 'accounts' },
  ],
}

describe('what rests on a source', () => {
  beforeAll(() => given(connection, world))

  test('is counted by what it is and how it is known, made-up records only where asked for', async () => {
    const { ask } = server(connection)
    const counts = 'restingCounts(includeIllustrative: $made) { kind basis count }'
    const document = `query ($id: ID!, $made: Boolean) { node(id: $id) { ... on Source { ${counts} } } }`
    expect(await ask(document, { id: 'page' })).toStrictEqual({
      node: {
        restingCounts: [
          { kind: 'ARRANGEMENT', basis: 'DATASET', count: 1 },
          { kind: 'TAKES_PART_IN', basis: 'DATASET', count: 1 },
          { kind: 'TAKES_PART_IN', basis: 'DERIVED', count: 1 },
          { kind: 'AGENCY', basis: null, count: 1 },
        ],
      },
    })
    const example = { kind: 'TAKES_PART_IN', basis: 'ILLUSTRATIVE', count: 1 }
    expect(await ask(document, { id: 'example' })).toStrictEqual({ node: { restingCounts: [] } })
    expect(await ask(document, { id: 'example', made: true })).toStrictEqual({ node: { restingCounts: [example] } })
    expect(await ask(document, { id: 'silent' })).toStrictEqual({ node: { restingCounts: [] } })
  })

  test('is listed what is known most directly first, each with its place in the source', async () => {
    const { ask } = server(connection)
    const found = await ask(`{
      node(id: "page") {
        ... on Source {
          resting {
            totalCount
            nodes { id kind basis of { id } about { id } evidence { locator source { id } } }
          }
        }
      }
    }`)
    const evidence = [{ locator: null, source: { id: 'page' } }]
    const [who, fao, team] = ['who-alb', 'fao-alb', 'unct-alb'].map((id) => ({ id }))
    expect(found).toStrictEqual({
      node: {
        resting: {
          totalCount: 4,
          nodes: [
            { id: 'unct-alb', kind: 'ARRANGEMENT', basis: 'DATASET', of: team, about: null, evidence },
            {
              ...{ id: 'who-in', kind: 'TAKES_PART_IN', basis: 'DATASET', of: who, about: team },
              evidence: [{ locator: 'members', source: { id: 'page' } }],
            },
            { id: 'fao-in', kind: 'TAKES_PART_IN', basis: 'DERIVED', of: fao, about: team, evidence },
            { id: 'who', kind: 'AGENCY', basis: null, of: { id: 'who' }, about: null, evidence },
          ],
        },
      },
    })
  })

  test('is listed of one kind, known in one way, and page by page: the latest year first', async () => {
    const { ask } = server(connection)
    const document = `query ($kinds: [RestingKind!], $bases: [Basis!], $after: String) {
      node(id: "accounts") {
        ... on Source {
          resting(kinds: $kinds, bases: $bases, first: 2, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { year of { id } about { id } }
          }
        }
      }
    }`
    type Found = { node: { resting: { totalCount: number; pageInfo: { endCursor: string }; nodes: object[] } } }
    const first = await ask<Found, object>(document, { kinds: ['SPENT'], bases: ['DATASET'] })
    const who = { id: 'who' }
    expect(first.node.resting).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { year: 2024, of: who, about: { id: 'alb' } },
        { year: 2024, of: who, about: { id: 'ken' } },
      ],
    })
    const after = first.node.resting.pageInfo.endCursor
    const second = await ask<Found, object>(document, { kinds: ['SPENT'], bases: ['DATASET'], after })
    expect(second.node.resting.nodes).toStrictEqual([{ year: 2022, of: who, about: { id: 'alb' } }])
    const none = await ask<Found, object>(document, { kinds: ['SPENT'], bases: ['DERIVED'] })
    expect(none.node.resting.totalCount).toBe(0)
  })

  test('comes with its money and its role, and with nothing that is not recorded', async () => {
    const { ask } = server(connection)
    const document = `query ($id: ID!) {
      node(id: $id) {
        ... on Source {
          resting(kinds: [TAKES_PART_IN, SPENT], includeIllustrative: true, first: 3) {
            nodes { id figure through role { id } amount { amount currency } required { amount } available { amount } spent { amount } }
          }
        }
      }
    }`
    type Found = { node: { resting: { nodes: { id: string }[] } } }
    const nothing = {
      ...{ figure: null, through: null, role: null, amount: null },
      ...{ required: null, available: null, spent: null },
    }
    const role = { id: 'PARTICIPANT' }
    const page = await ask<Found, object>(document, { id: 'page' })
    expect(page.node.resting.nodes).toStrictEqual([
      { ...nothing, id: 'who-in', role, required: { amount: 7 }, spent: { amount: 2 } },
      { ...nothing, id: 'fao-in', role },
    ])
    const example = await ask<Found, object>(document, { id: 'example' })
    expect(example.node.resting.nodes).toStrictEqual([{ ...nothing, id: 'made-up', role: { id: 'CHAIR' } }])
    const accounts = await ask<Found, object>(document, { id: 'accounts' })
    expect(accounts.node.resting.nodes[0]).toMatchObject({ amount: { amount: 2, currency: 'USD' } })
  })
})
