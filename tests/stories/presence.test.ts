import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  places: [
    { id: 'region-eca', kind: 'REGION' },
    { id: 'alb', partOf: ['region-eca'] },
  ],
  offices: [{ id: 'fao-alb' }, { id: 'ilo-bud' }, { id: 'itu-gone', validTo: '2020-01-01' }],
  arrangements: [{ id: 'plan' }],
  covers: [
    { from: 'fao-alb', to: 'alb', presence: 'NON_RESIDENT', validFrom: '2013-01-01' },
    { from: 'fao-alb', to: 'alb', presence: 'NON_RESIDENT', validFrom: '2024-01-01' },
    { from: 'ilo-bud', to: 'alb', presence: 'NON_RESIDENT', basis: 'ILLUSTRATIVE' },
    { from: 'itu-gone', to: 'alb', presence: 'NON_RESIDENT' },
    { from: 'plan', to: 'alb', basis: 'ILLUSTRATIVE' },
  ],
  ties: [{ id: 'part', kind: 'TAKES_PART_IN', from: 'ilo-bud', to: 'plan' }],
  factors: [{ id: 'non-resident-status', direction: 'AMPLIFIES' }],
  more: {
    practice_sets: [{ id: 'systemic-thinking', name: 'Systemic thinking', source: 'story' }],
    codings: [
      { id: 'of-office', about: ['fao-alb'], of: 'systemic-thinking', stance: 'SUPPORTS', basis: 'DOCUMENTED' },
      { id: 'of-tie', about: ['part'], of: 'systemic-thinking', stance: 'SUPPORTS', basis: 'DOCUMENTED' },
    ],
  },
}

const ask = (document: string, variables: object = {}) => server(connection).ask<unknown, object>(document, variables)

describe('a made-up coverage', () => {
  beforeAll(() => given(connection, world))

  const question = `query ($made: Boolean) {
    arrangements(place: "alb", includeIllustrative: $made) { totalCount }
    ties(place: "alb", includeIllustrative: $made) { totalCount }
    offices(place: "alb", includeIllustrative: $made) { totalCount }
    codings(place: "region-eca", includeIllustrative: $made) { nodes { id } }
    office: node(id: "ilo-bud") { ... on Office {
      coverage(includeIllustrative: $made) { place { id } } factors(includeIllustrative: $made) { totalCount } } }
    place: node(id: "alb") { ... on Place {
      offices(includeIllustrative: $made) { totalCount } arrangements(includeIllustrative: $made) { totalCount } } }
    factor: node(id: "non-resident-status") { ... on Factor {
      holders(place: "alb", includeIllustrative: $made) { nodes { holder { id } } } } }
  }`
  const count = (totalCount: number) => ({ totalCount })
  const holders = (...ids: string[]) => ({ holders: { nodes: ids.map((id) => ({ holder: { id } })) } })

  test('counts for nothing by default', async () => {
    expect(await ask(question)).toStrictEqual({
      arrangements: count(0),
      ties: count(0),
      offices: count(1),
      codings: { nodes: [{ id: 'of-office' }] },
      office: { coverage: [], factors: count(0) },
      place: { offices: count(1), arrangements: count(0) },
      factor: holders('fao-alb', 'fao-alb'),
    })
  })

  test('counts everywhere when made-up records are asked for', async () => {
    expect(await ask(question, { made: true })).toStrictEqual({
      arrangements: count(1),
      ties: count(1),
      offices: count(2),
      codings: { nodes: [{ id: 'of-office' }, { id: 'of-tie' }] },
      office: { coverage: [{ place: { id: 'alb' } }], factors: count(1) },
      place: { offices: count(2), arrangements: count(1) },
      factor: holders('fao-alb', 'fao-alb', 'ilo-bud'),
    })
  })

  test('two coverages of one place are two holdings, met page by page once each', async () => {
    const page = `query ($after: String) { node(id: "fao-alb") { ... on Office {
      factors(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }`
    type Answer = {
      node: { factors: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    }
    const first = ((await ask(page)) as Answer).node.factors
    const second = ((await ask(page, { after: first.pageInfo.endCursor })) as Answer).node.factors
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toStrictEqual([
      'non-resident-status:covers:fao-alb:alb:2013-01-01',
      'non-resident-status:covers:fao-alb:alb:2024-01-01',
    ])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  test('presence from elsewhere is no factor where the data has no such factor', async () => {
    await given(connection, { ...world, factors: [] })
    const answer = await ask('{ node(id: "fao-alb") { ... on Office { factors { totalCount } } } }')
    expect(answer).toStrictEqual({ node: { factors: { totalCount: 0 } } })
  })
})
