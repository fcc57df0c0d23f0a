import { buildClientSchema, type GraphQLInterfaceType, introspectionFromSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { server } from '../helpers/ask.ts'
import { connectionsOf, type Page, pageOf, walked } from '../helpers/connections.ts'
import { connection } from '../helpers/database.ts'
import { folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { runCypher } from '../helpers/run-cypher.ts'
import { seeded } from '../helpers/seeded.ts'

/** Where a list is looked for, and what it is asked with when the examples in the contract are not enough. */
const lists = connectionsOf(buildClientSchema(introspectionFromSchema(schema)), {
  ids: {
    Agency: 'undp',
    Office: 'unicef-alb',
    Arrangement: 'unct-alb',
    Place: 'alb',
    Mandate: 'sdg-5',
    Factor: 'strong-brand',
    Tie: 'reports_to:unicef-alb:unicef-ecaro',
    'Agency.mandates': 'eca',
    'Arrangement.gave': 'joint-sdg-fund',
    'Place.parts': 'region-dco-eca',
    'Mandate.holders': 'a-res-79-1',
  },
  answers: { AgencyNetwork: 'network(place: "pak")' },
  arguments: {
    // Of one agency: all 25,000, a hundred at a time, would be most of the time of this file.
    'Query.ties': 'agency: "ifad"',
    'Query.breaks': 'place: "world"',
    'Query.gaps': 'place: "alb", minOverlap: 0.2',
    'Query.search': 'text: "albania"',
    'Query.balance': 'group: OFFICE',
    'Query.overlap': 'on: SDG_SPEND',
  },
})
let asked: ReturnType<typeof server>
let folder = ''

/** What the seeds have nothing or too little of: a user's own coding. */
const fieldwork = {
  'sources.csv': 'id,title,kind,access\nfield,Field notes,DOCUMENT,PUBLIC\n',
  'has_factor.csv': table('from,to', [
    ...['unicef', 'undp', 'who', 'unicef-alb'].map((holder) => `${holder},strong-brand`),
    ...['unicef-alb', 'undp'].flatMap((holder) => [
      `${holder},small-specialised-status`,
      `${holder},non-resident-status`,
    ]),
  ]),
  'addresses.csv': table('from,to', [
    'unct-alb,sdg-5',
    'unct-alb,sdg-3',
    'unct-alb,sdg-13',
    'unct-ury,sdg-5',
    'unct-pak,sdg-5',
  ]),
  'received.csv': [
    'from,to,year,amount,currency,through,basis,source',
    ...['undp', 'unicef', 'who', 'fao'].map(
      (agency) => `${agency},joint-sdg-fund,2024,1,USD,POOLED_FUNDS,DOCUMENTED,field`,
    ),
    '',
  ].join('\n'),
  'under.csv': table('from,to', ['unct-alb,hlcm', 'unct-alb,hlcp']),
  'codings.csv': table(
    'id,about,of,stance',
    [1, 2, 3, 4].map(
      (number) => `c${number},unct-alb|unicef-alb|reports_to:unicef-alb:unicef-ecaro,systemic-thinking,SUPPORTS`,
    ),
  ),
}

function table(columns: string, rows: string[]): string {
  return [`${columns},basis,source`, ...rows.map((row) => `${row},DOCUMENTED,field`)]
    .map((line) => `${line}\n`)
    .join('')
}

const { bring, close } = importer(connection)
afterAll(async () => {
  removeFolders()
  await close()
})

beforeAll(async () => {
  await seeded(connection)
  folder = folderWith(fieldwork)
  await bring('crosstie', folder, { owner: 'fieldwork' })
  asked = server(connection)
})

/** The pages of a list to its end, walked once. */
function whole(list: (typeof lists)[number]): Promise<Page[]> {
  const pages = walks.get(list.name) ?? walked(asked, list, list.most, 100_000)
  walks.set(list.name, pages)
  return pages
}
const walks = new Map<string, Promise<Page[]>>()

type Thing = Page['nodes'][number]
type Others = {
  levels: Thing[]
  dataset: Record<'sources' | 'importRuns', Thing[]>
  node: Record<string, Thing | Thing[]>
}
const bare = ({ edges, nodes }: Page) => ({ edges, nodes })
const endsOf = ({ edges }: Page) => [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]

describe.each(lists.map((list) => [list.name, list] as const))('%s', (_, list) => {
  test('gives page by page what it gives at once', async () => {
    const head = await pageOf(asked, list, { first: list.most })
    const size = head.edges.length > 30 ? 7 : 2
    const pages = await walked(asked, list, size, head.edges.length)
    const edges = pages.flatMap((page) => page.edges)

    expect(head.edges.length, 'Too few to walk: find a better sample.').toBeGreaterThan(2)
    expect(edges.slice(0, head.edges.length)).toStrictEqual(head.edges)
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length)
    expect(new Set(edges.map(({ node }) => JSON.stringify(node))).size).toBe(edges.length)
    for (const [index, { edges, nodes, pageInfo, totalCount }] of pages.entries()) {
      const [startCursor, endCursor] = endsOf(pages[index] as Page)
      const isLast = index === pages.length - 1
      const hasNextPage = isLast ? pageInfo.hasNextPage : true
      expect(pageInfo).toStrictEqual({ hasNextPage, hasPreviousPage: index > 0, startCursor, endCursor })
      expect(nodes).toStrictEqual(edges.map(({ node }) => node))
      expect(edges.length).toBeLessThanOrEqual(size)
      if (!isLast) expect(edges.length).toBe(size)
      if (head.totalCount !== null && totalCount !== null) expect(totalCount).toBe(head.totalCount)
    }
  })

  test('is walked to its end, where its count says it is', async () => {
    const pages = await whole(list)
    const edges = pages.flatMap((page) => page.edges)
    const last = pages.at(-1) as Page
    expect(last.pageInfo.hasNextPage).toBe(false)
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length)
    if (last.totalCount !== null) expect(last.totalCount).toBe(edges.length)
  })

  test('knows where it ends', async () => {
    const head = await pageOf(asked, list, { first: list.most })
    const { length } = head.edges
    expect(head.pageInfo.hasPreviousPage).toBe(false)
    if (head.pageInfo.hasNextPage) {
      expect(length).toBe(list.most)
      if (head.totalCount !== null) expect(head.totalCount).toBeGreaterThan(length)
      return
    }
    const exactly = await pageOf(asked, list, { first: length })
    const behind = await pageOf(asked, list, { first: 5, after: head.pageInfo.endCursor })
    if (head.totalCount !== null) expect(head.totalCount).toBe(length)
    expect([bare(exactly), exactly.pageInfo]).toStrictEqual([bare(head), head.pageInfo])
    expect(bare(behind)).toStrictEqual({ edges: [], nodes: [] })
    expect(behind.pageInfo).toStrictEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    })
  })

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: list.most + 1 }, 'first'],
    [{ first: 2, after: 'no cursor of ours' }, 'after'],
    [{ first: 2, after: '' }, 'after'],
  ])('refuses %j and names the argument', async (variables, field) => {
    const { errors } = await asked.answer<unknown, object>(list.document, variables)
    expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toStrictEqual([
      ['BAD_USER_INPUT', field],
    ])
  })
})

const holds = (one: string) =>
  `${one}.basis <> 'ILLUSTRATIVE' AND coalesce(${one}.validFrom <= $on, true) AND coalesce($on < ${one}.validTo, true)`

test.each([
  ['agencies', 'MATCH (one:Agency)'],
  ['places', 'MATCH (one:Place)'],
  ['mandates', 'MATCH (one:Mandate)'],
  ['sources', 'MATCH (one:Source)'],
  ['offices', `MATCH (one:Office) WHERE ${holds('one')}`],
  ['arrangements', `MATCH (one:Arrangement) WHERE ${holds('one')}`],
  [
    'ties',
    `MATCH (a:!Agency)-[one]->(b:Office|Arrangement) WHERE ${['a', 'one', 'b'].map(holds).join(' AND ')}
      AND EXISTS { MATCH (end)-[:OFFICE_OF]->(:Agency {id: 'ifad'}) WHERE end IN [a, b] }`,
  ],
])('%s are those that the database has, each once', async (field, match) => {
  const list = lists.find(({ name }) => name === `Query.${field}`) as (typeof lists)[number]
  const text = `WITH date('2024-12-31') AS on ${match.replaceAll('$on', 'on')} RETURN one.id AS id ORDER BY id`
  const rows = await runCypher<{ id: string }>(connection, { text, parameters: {} })
  const met = (await whole(list)).flatMap(({ nodes }) => nodes.map(({ id }) => id))
  expect(met.toSorted()).toStrictEqual(rows.map(({ id }) => id).toSorted())
})

test('everything that is met is found again by its id, and is the same thing', async () => {
  const pages = await Promise.all(lists.map((list) => pageOf(asked, list, { first: list.most })))
  const { levels, dataset, node } = await asked.ask<Others, object>(`{
    levels { __typename id }
    dataset { sources { __typename id } importRuns { __typename id } }
    node(id: "unicef-alb") { ... on Office { agency { __typename id } evidence { __typename id } place { __typename id } } }
  }`)
  const { sources, importRuns } = dataset
  const met = [
    ...pages.flatMap(({ nodes }) => nodes),
    ...levels,
    ...sources,
    ...importRuns,
    ...Object.values(node).flat(),
  ]
  const things = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name)
  const wanted = [...new Map(met.map(({ __typename, id }) => [id, { __typename, id }])).values()].filter(
    ({ __typename }) => things.includes(String(__typename)),
  )
  const found: unknown[] = []
  for (let start = 0; start < wanted.length; start += 500) {
    const ids = wanted.slice(start, start + 500).map(({ id }) => id)
    const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'
    found.push(...(await asked.ask<{ nodes: unknown[] }, object>(document, { ids })).nodes)
  }
  expect(found).toStrictEqual(wanted)
  for (const one of new Map(wanted.map((node) => [node.__typename, node])).values()) {
    const document = 'query ($id: ID!) { node(id: $id) { __typename id } }'
    expect(await asked.ask(document, { id: one.id })).toStrictEqual({ node: one })
  }
})

test('cursors outlive a restart of the server and an import that changes nothing', async () => {
  const firsts = await Promise.all(lists.map((list) => pageOf(asked, list, { first: 2 })))
  const after = firsts.map(({ pageInfo }) => pageInfo.endCursor)
  const before = await Promise.all(lists.map((list, index) => pageOf(asked, list, { first: 2, after: after[index] })))
  const { changes } = await bring('crosstie', folder, { owner: 'fieldwork' })
  expect(Object.values(changes).every((count) => count === 0)).toBe(true)
  const restarted = server(connection)
  const then = await Promise.all(lists.map((list, index) => pageOf(restarted, list, { first: 2, after: after[index] })))
  expect(withoutVersion(then)).toStrictEqual(withoutVersion(before))
})

/** While the digest of all records is under way another one stands in, so the same data may have two names. */
function withoutVersion(pages: unknown): unknown {
  return JSON.parse(JSON.stringify(pages, (key, value) => (key === 'dataVersion' ? undefined : value)))
}
