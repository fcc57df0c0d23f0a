import { getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given } from '../helpers/world.ts'

const nested = (times: number) => {
  const inside = Array.from({ length: times }).reduce<string>((text) => `ties { nodes { from { ${text} } } }`, 'id')
  return `{ paths(from: "a", to: "b", first: 1) { subgraph { parties { ${inside} } } } }`
}
const many = (count: number, field: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => field(index)).join(' ')

describe('what asks for too much is refused before anything runs', () => {
  beforeAll(() => given(connection, {}))

  test.each([
    ['depth', nested(4)],
    ['aliases', `{ ${many(16, (index) => `a${index}: __typename`)} }`],
    ['aliases', `{ ...names } fragment names on Query { ${many(16, (index) => `a${index}: __typename`)} }`],
    ['aliases', `{ __schema { ${many(16, (index) => `a${index}: types { name }`)} } }`],
    ['rootFields', `{ ${many(11, () => 'levels { id }')} }`],
    ['directives', `{ levels { id ${many(6, () => '@include(if: true)').replaceAll(' @', ' name @')} } }`],
    ['tokens', `{ ${many(1_000, () => '__typename')} }`],
  ])('%s', async (limit, document) => {
    const { status, errors, data } = await server(connection).answer(document)
    expect([status, errors?.[0]?.extensions.code, errors?.[0]?.extensions.limit]).toStrictEqual([
      400,
      'LIMIT_EXCEEDED',
      limit,
    ])
    expect(data).toBeUndefined()
  })

  test('what introspecting tools send is not', async () => {
    const { status, errors } = await server(connection).answer(getIntrospectionQuery())
    expect([status, errors]).toStrictEqual([200, undefined])
  })

  test.each(['query A { levels { id } } query B { levels { id } }', 'fragment f on Level { id }'])(
    'a document that does not say what to run: %s',
    async (document) => {
      const { status, errors } = await server(connection).answer(document)
      expect([status, errors?.[0]?.extensions.code]).toStrictEqual([
        400,
        expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_VALIDATION_FAILED)$/),
      ])
    },
  )

  test('fragments that double 25 times', async () => {
    const fragments = many(25, (index) => `fragment f${index} on Level { ...f${index + 1} ...f${index + 1} }`)
    const { status } = await server(connection).answer(
      `{ levels { ...f0 } } ${fragments} fragment f25 on Level { id name: id }`,
    )
    expect(status).toBe(400)
  })

  test('cost, the same number as literals, variables, defaults and behind fragments', async () => {
    const inside = 'nodes { ties(first: 100) { nodes { evidence { id } } } }'
    const asked = [
      [`{ offices(first: 100) { ${inside} } }`, {}],
      [`query ($n: Int!) { offices(first: $n) { ${inside} } }`, { n: 100 }],
      [`query ($n: Int = 100) { offices(first: $n) { ${inside} } }`, {}],
      [`{ ...page } fragment page on Query { offices(first: 100) { ${inside} } }`, {}],
    ] as const
    const answers = await Promise.all(
      asked.map(([document, variables]) => server(connection).answer(document, variables)),
    )
    const seen = answers.map(({ errors }) => [errors?.[0]?.extensions.code, errors?.[0]?.extensions.cost])
    expect(new Set(seen.map(String)).size).toBe(1)
    expect(seen[0]?.[0]).toBe('QUERY_TOO_COMPLEX')
  })

  test('a negative page pays for nothing else', async () => {
    const { errors } = await server(connection).answer(
      '{ agencies(first: -100000) { nodes { id } } offices(first: 100) { nodes { ties(first: 100) { nodes { from { id } evidence { id } } } } } }',
    )
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
  })

  // Parties with level, place and agency, at most 10 ties each (5000 in all) with both ends, 1000 folds of four objects.
  // Each id is a tenth.
  const subgraph = `subgraph { parties { level { id } place { id } ... on Office { agency { id } } } ties { from { id } to { id } } }`
  test.each([
    [`{ neighbourhood(of: "a", first: 500) { ${subgraph} } }`, 100 + 2 + 500 * 4.3 + 5_000 * 3.2],
    [`{ neighbourhood(of: "a") { ${subgraph} } }`, 100 + 2 + 100 * 4.3 + 1_000 * 3.2],
    [`{ neighbourhood(of: "a", first: null) { ${subgraph} } }`, 100 + 2 + 100 * 4.3 + 1_000 * 3.2],
    [
      `{ neighbourhood(of: "a", first: 1) { ...near } } fragment near on Neighbourhood { ${subgraph} }`,
      100 + 2 + 5 + 640,
    ],
    [`{ neighbourhood(of: "a", first: 500, depth: 3) { reached { party { id } } } }`, 100 + 1 + 500 * 2.1],
    [
      `{ context(first: 3000) { ${subgraph} folded { agency { id } level { id } place { id } } } }`,
      100 + 2 + 3_000 * 4.3 + 5_000 * 3.2 + 1_000 * 4.3,
    ],
  ])('%s costs what it may hold, and may be asked', async (document, cost) => {
    const { status, extensions } = await server(connection).answer(document)
    expect([status, extensions.cost]).toStrictEqual([200, { cost, max: 50_000 }])
  })
})

describe('what cannot be meant is refused in words that name the field', () => {
  test.each([
    ['{ agencies(first: 0) { totalCount } }', 'first'],
    ['{ agencies(first: 101) { totalCount } }', 'first'],
    ['{ paths(from: "a", to: "b", first: 51) { truncated } }', 'first'],
    ['{ paths(from: "a", to: "b", constraints: { maxSteps: 13 }) { truncated } }', 'maxSteps'],
    ['{ paths(from: "a", to: "b", constraints: { levels: ["moon"] }) { truncated } }', 'levels'],
    ['{ paths(from: "a", to: "b", constraints: { avoid: ["nobody"] }) { truncated } }', 'avoid'],
    ['{ paths(from: "a", to: "b", friction: { crowdExponent: 3 }) { truncated } }', 'crowdExponent'],
    ['{ paths(from: "a", to: "b", friction: { kindCost: [{ kind: UNDER, cost: 0 }] }) { truncated } }', 'kindCost'],
    ['{ search(text: "a") { totalCount } }', 'text'],
    ['{ neighbourhood(of: "a", first: 0) { truncated } }', 'first'],
    ['{ neighbourhood(of: "a", first: 501) { truncated } }', 'first'],
    ['{ neighbourhood(of: "a", depth: 0) { truncated } }', 'depth'],
    ['{ neighbourhood(of: "a", depth: 4) { truncated } }', 'depth'],
    ['{ neighbourhood(of: "a", constraints: { via: ["b"] }) { truncated } }', 'via'],
    ['{ neighbourhood(of: "a", constraints: { maxSteps: 2 }) { truncated } }', 'maxSteps'],
    ['{ neighbourhood(of: "a", constraints: { mustChangeLevel: true }) { truncated } }', 'mustChangeLevel'],
    ['{ neighbourhood(of: "a", constraints: { place: "moon" }) { truncated } }', 'place'],
    ['{ context(first: 0) { truncated } }', 'first'],
    ['{ context(first: 3001) { truncated } }', 'first'],
    ['{ context(place: "moon") { truncated } }', 'place'],
    ['{ context(levels: ["moon"]) { truncated } }', 'levels'],
    ['{ context(agencies: ["nobody"]) { truncated } }', 'agencies'],
    ['{ context(agencies: []) { truncated } }', 'agencies'],
    [`{ context(agencies: [${many(501, () => '"a"')}]) { truncated } }`, 'agencies'],
    ['{ nodes(ids: ["a\\u202eb"]) { id } }', 'ids'],
    ['{ offices(agency: "moon") { totalCount } }', 'agency'],
    ['{ offices(place: "moon") { totalCount } }', 'place'],
    ['{ offices(level: "moon") { totalCount } }', 'level'],
    ['{ arrangements(place: "moon") { totalCount } }', 'place'],
    ['{ arrangements(level: "moon") { totalCount } }', 'level'],
    ['{ ties(agency: "moon") { totalCount } }', 'agency'],
    ['{ ties(place: "moon") { totalCount } }', 'place'],
    ['{ places(within: "moon") { totalCount } }', 'within'],
    ['{ mandates(issuedBy: "moon") { totalCount } }', 'issuedBy'],
    ['{ codings(place: "moon") { totalCount } }', 'place'],
    ['{ search(text: "moon", level: "moon") { totalCount } }', 'level'],
  ])('%s', async (document, field) => {
    const { status, errors } = await server(connection).answer(document)
    expect([status, errors?.[0]?.extensions.code, errors?.[0]?.extensions.field]).toStrictEqual([
      400,
      'BAD_USER_INPUT',
      field,
    ])
  })

  test.each(['"2024-02-30"', '"01/02/2024"', '2024'])('a date of %s', async (date) => {
    const document = `{ paths(from: "a", to: "b", constraints: { asOf: ${date} }) { truncated } }`
    const { status, errors } = await server(connection).answer(document)
    expect(status).toBe(400)
    expect(errors?.[0]?.message).toContain('YYYY-MM-DD')
  })
})

test('a document asked again costs what its variables make of it', async () => {
  const { answer } = server(connection)
  const document =
    'query Page($first: Int) { agencies(first: $first) { nodes { id offices(first: 2) { totalCount } } } }'
  const costs: unknown[] = []
  for (const first of [5, 50, 5, 50]) costs.push((await answer(document, { first })).extensions.cost)
  expect(costs).toStrictEqual([5, 50, 5, 50].map((first) => ({ cost: 10 + 1 + 22.2 * first, max: 50_000 })))
})
