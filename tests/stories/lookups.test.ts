import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  agencies: [
    {
      id: 'unicef',
      name: "United Nations Children's Fund",
      acronym: 'UNICEF',
      aliases: ['Fonds des Nations Unies pour l’enfance'],
      kind: 'FUND_PROGRAMME',
    },
    { id: 'who', name: 'World Health Organization', acronym: 'WHO', kind: 'SPECIALIZED_AGENCY' },
  ],
  offices: [
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'example-alb', name: 'An example', basis: 'ILLUSTRATIVE', source: 'made-up' },
  ],
  arrangements: [
    {
      id: 'unct-alb',
      name: 'Albania country team',
      kind: 'COUNTRY_TEAM',
      declaredSize: 19,
      declaredSizeEvidence: 'ev-members',
      source: 'story',
    },
    { id: 'un-water', name: 'UN-Water', level: 'system', declaredSize: 30, source: 'page' },
  ],
  evidence: [{ id: 'ev-members', source: 'page', locator: 'members' }],
  places: [{ id: 'alb', name: 'Albania', iso3: 'ALB' }],
  covers: [
    { from: 'unicef-alb', to: 'alb', presence: 'RESIDENT' },
    { from: 'who-alb', to: 'alb', presence: 'RESIDENT', basis: 'ILLUSTRATIVE', source: 'made-up' },
  ],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', validTo: '2023-01-01' },
    { id: 'member', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', role: 'CHAIR' },
    {
      id: 'guest',
      kind: 'TAKES_PART_IN',
      from: 'who-alb',
      to: 'unct-alb',
      basis: 'ILLUSTRATIVE',
      confidence: 0.2,
      source: 'made-up',
    },
  ],
  sources: [
    { id: 'made-up', title: 'Made up', kind: 'REFERENCE' },
    { id: 'page', title: 'Who we are', kind: 'DOCUMENT', coversFrom: '2024-01-01', coversUntil: '2024-12-31' },
  ],
}

describe('looking things up', () => {
  beforeAll(() => given(connection, world))

  test('made-up coverage puts nobody at work in a place', async () => {
    const { ask } = server(connection)
    const answer = await ask(
      '{ offices(place: "alb") { nodes { id } } node(id: "who-alb") { ... on Office { place { id } } } }',
    )
    expect(answer).toStrictEqual({ offices: { nodes: [{ id: 'unicef-alb' }] }, node: { place: null } })
  })

  test('an acronym finds its agency before what begins with it, and that from the top', async () => {
    const { ask } = server(connection)
    const found = await ask<{ search: { edges: { matched: string; node: { id: string } }[] } }, object>(
      '{ search(text: "unicef") { edges { matched node { id } } } }',
    )
    expect(found.search.edges.map(({ matched, node }) => [node.id, matched])).toStrictEqual([
      ['unicef', 'UNICEF'],
      ['unicef-hq', 'UNICEF headquarters'],
      ['unicef-alb', 'UNICEF Albania'],
    ])
  })

  test.each([
    ['ALBANIA', 'alb'],
    ['albanai country', 'unct-alb'],
    ['l’enfance', 'unicef'],
    ['L’ÉNFANCE', 'unicef'],
    ['world hea', 'who'],
  ])('%s is found whatever the case, the accents and a slip of the hand', async (text, id) => {
    const found = await server(connection).ask<{ search: { nodes: { id: string }[] } }, object>(
      'query ($text: String!) { search(text: $text) { nodes { id } } }',
      { text },
    )
    expect(found.search.nodes[0]?.id).toBe(id)
  })

  test.each(['{}[]()"\\', 'a* OR b:c', '/.*/ AND "', '+-&&||!^~?:'])('%s is a text like any other', async (text) => {
    const { errors } = await server(connection).answer(
      'query ($text: String!) { search(text: $text) { totalCount } }',
      { text },
    )
    expect(errors).toBeUndefined()
  })

  test('a variable of the wrong kind is refused by its name', async () => {
    const document = 'query ($first: Int) { agencies(first: $first) { totalCount } }'
    const { status, errors } = await server(connection).answer(document, { first: 'x' })
    expect(status).toBe(400)
    expect(errors?.[0]).toMatchObject({
      message: 'Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('anything is found by its id, and nothing is null', async () => {
    const found = await server(connection).ask(
      '{ nodes(ids: ["who", "alb", "unct-alb", "line", "country", "story", "nobody"]) { __typename id } }',
    )
    expect(found).toStrictEqual({
      nodes: [
        { __typename: 'Agency', id: 'who' },
        { __typename: 'Place', id: 'alb' },
        { __typename: 'Arrangement', id: 'unct-alb' },
        { __typename: 'Tie', id: 'line' },
        { __typename: 'Level', id: 'country' },
        { __typename: 'Source', id: 'story' },
        null,
      ],
    })
  })

  test('the ties of an office are those of the day, without made-up ones unless asked for', async () => {
    const found = await server(connection).ask(`{
      now: node(id: "unicef-alb") { ... on Office { ties { totalCount nodes { id role { id } observed } } } }
      before: node(id: "unicef-alb") { ... on Office { ties(asOf: "2022-12-31") { nodes { id } } } }
      team: node(id: "unct-alb") { ... on Arrangement { ties(includeIllustrative: true) { nodes { id observed } } } }
    }`)
    expect(found).toStrictEqual({
      now: { ties: { totalCount: 1, nodes: [{ id: 'member', role: { id: 'CHAIR' }, observed: true }] } },
      before: { ties: { nodes: [{ id: 'line' }, { id: 'member' }] } },
      team: {
        ties: {
          nodes: [
            { id: 'guest', observed: false },
            { id: 'member', observed: true },
          ],
        },
      },
    })
  })

  test('an office says where it works, and what that rests on', async () => {
    const found = await server(connection).ask(`{
      offices(place: "alb", presence: RESIDENT) {
        totalCount
        nodes { id agency { acronym } level { name } place { name iso3 } coverage { presence evidence { source { name } } } }
      }
    }`)
    const office = {
      id: 'unicef-alb',
      agency: { acronym: 'UNICEF' },
      level: { name: 'Country' },
      place: { name: 'Albania', iso3: 'ALB' },
      coverage: [{ presence: 'RESIDENT', evidence: [{ source: { name: 'story' } }] }],
    }
    expect(found).toStrictEqual({ offices: { totalCount: 1, nodes: [office] } })
  })

  test('an arrangement says how many members it says that it has, and where it does', async () => {
    const fields =
      'declaredSize { size evidence { locator source { id coversFrom coversUntil } } } evidence { source { id } }'
    const found = await server(connection).ask(`{
      team: node(id: "unct-alb") { ... on Arrangement { ${fields} } }
      water: node(id: "un-water") { ... on Arrangement { ${fields} } }
      source: node(id: "page") { ... on Source { coversFrom coversUntil } }
      other: node(id: "story") { ... on Source { coversFrom coversUntil } }
    }`)
    const page = { id: 'page', coversFrom: '2024-01-01', coversUntil: '2024-12-31' }
    expect(found).toStrictEqual({
      team: {
        declaredSize: { size: 19, evidence: [{ locator: 'members', source: page }] },
        evidence: [{ source: { id: 'story' } }, { source: { id: 'page' } }],
      },
      // Where nothing is cited for the number itself, it rests on what the arrangement does.
      water: {
        declaredSize: { size: 30, evidence: [{ locator: null, source: page }] },
        evidence: [{ source: { id: 'page' } }],
      },
      source: { coversFrom: '2024-01-01', coversUntil: '2024-12-31' },
      other: { coversFrom: null, coversUntil: null },
    })
  })

  test('a list goes on where its cursor points, and a foreign cursor is refused', async () => {
    const { ask, answer } = server(connection)
    type Page = { offices: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }
    const document =
      'query ($after: String) { offices(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }'
    const { offices } = await ask<Page, object>(document, { after: null })
    const rest = await ask<Page, object>(document, { after: offices.pageInfo.endCursor })
    expect([offices, rest.offices].map(({ nodes }) => nodes.map(({ id }) => id))).toStrictEqual([
      ['unicef-alb', 'unicef-hq'],
      ['who-alb'],
    ])
    expect(rest.offices.pageInfo.hasNextPage).toBe(false)
    const { status, errors } = await answer<Page, object>(document, { after: 'bm9ib2R5' })
    expect([status, errors?.[0]?.extensions.code]).toStrictEqual([400, 'BAD_USER_INPUT'])
  })

  test.each([
    ['offices(agency: "unicff")', 'There is no agency "unicff". Look it up with `search(kinds: [AGENCY])`.'],
    ['offices(place: "unicef")', 'There is no place "unicef". Look it up with `search(kinds: [PLACE])`.'],
    ['offices(level: "contry")', 'There is no level "contry". There are: '],
  ])('a slip of the hand is no empty list: %s', async (asked, message) => {
    const { errors } = await server(connection).answer(`{ ${asked} { totalCount } }`)
    expect(errors?.[0]?.message).toContain(message)
  })

  test('what is there and has nothing on record is an empty list', async () => {
    const { ask } = server(connection)
    const nobody =
      'offices(agency: "who", place: "alb") { totalCount } ties(agency: "who", place: "alb") { totalCount }'
    const nothing = 'places(within: "alb") { totalCount } mandates(issuedBy: "unct-alb") { totalCount }'
    const answer = await ask<Record<string, { totalCount: number }>, object>(`{ ${nobody} ${nothing} }`, {})
    expect(Object.values(answer).map(({ totalCount }) => totalCount)).toStrictEqual([0, 0, 0, 0])
  })

  test('the dataset says what it is and that its rules hold', async () => {
    type Data = {
      dataset: {
        referenceDate: string
        labels: object[]
        types: object[]
        checks: { name: string; holds: boolean }[]
      }
    }
    const { dataset } = await server(connection).ask<Data, object>(
      '{ dataset { referenceDate labels { name count illustrative } types { name count illustrative } checks { name holds } } }',
    )
    expect(dataset.referenceDate).toBe('2024-12-31')
    expect(dataset.labels).toContainEqual({ name: 'Office', count: 4, illustrative: 1 })
    expect(dataset.types).toContainEqual({ name: 'TAKES_PART_IN', count: 2, illustrative: 1 })
    expect(dataset.types).toContainEqual({ name: 'REPORTS_TO', count: 1, illustrative: 0 })
    expect(dataset.types).toContainEqual({ name: 'COVERS', count: 2, illustrative: 1 })
    expect(dataset.checks.filter(({ holds }) => !holds)).toStrictEqual([])
    expect(dataset.checks.length).toBeGreaterThan(10)
  })
})

test('an agency’s own acronym comes before another that is called so', async () => {
  await given(connection, {
    agencies: [
      { id: 'aaa', name: 'Oct', acronym: 'AAA' },
      { id: 'oct', name: 'Office of Counter-Terrorism', acronym: 'OCT' },
    ],
  })
  const { search } = await server(connection).ask<{ search: { nodes: { id: string }[] } }, object>(
    '{ search(text: "oct") { nodes { id } } }',
  )
  expect(search.nodes.map(({ id }) => id)).toStrictEqual(['oct', 'aaa'])
})
