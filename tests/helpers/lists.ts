import { buildClientSchema, introspectionFromSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import type { Connection } from '../../server/neo4j/graph.ts'
import type { server } from './ask.ts'
import { connectionsOf, type Listed, type Page, pageOf, type Samples, walked } from './connections.ts'
import { runCypher } from './run-cypher.ts'

type Server = ReturnType<typeof server>

const contract = buildClientSchema(introspectionFromSchema(schema))

/** Where a list is looked for, and what it is asked with when the examples in the contract are not enough. */
const samples: Samples = {
  ids: {
    Agency: 'undp',
    Office: 'unicef-alb',
    Arrangement: 'unct-alb',
    Place: 'alb',
    Mandate: 'sdg-5',
    Factor: 'strong-brand',
    Source: 'uninfo-alb',
    Tie: 'reports_to:unicef-alb:unicef-ecaro',
    'Agency.mandates': 'eca',
    'Arrangement.gave': 'joint-sdg-fund',
    'Place.parts': 'region-dco-eca',
    'Mandate.holders': 'a-res-79-1',
  },
  answers: {
    AgencyNetwork: 'network(place: "pak")',
    Changes: 'changes(place: "alb", from: "2023-12-31", to: "2024-12-31")',
    'Changes.ended': 'changes(place: "alb", from: "2024-12-31", to: "2025-12-31")',
    Pair: 'pair(agencies: ["undp", "unicef"])',
    Passage: 'routes(from: "unicef-alb", to: "who-alb", first: 1) > nodes > passages',
  },
  arguments: {
    // Of one kind: all 25,000, a hundred at a time, would be most of the time of this file. So would all offices' balances.
    'Query.ties': 'kinds: [UNDER]',
    'Query.breaks': 'place: "world"',
    'Query.gaps': 'place: "alb", minOverlap: 0.2',
    'Query.search': 'text: "albania"',
    'Query.balance': 'group: AGENCY',
    'Query.overlap': 'on: SDG_SPEND',
    'Query.together': 'agencies: ["unicef", "wfp"], place: "pak"',
    // Every record of a kind is looked through for each page.
    'Source.resting': 'kinds: [OFFICE, ARRANGEMENT]',
  },
}
export const lists = connectionsOf(contract, samples)

/** The ties of an agency, which are found by a statement of their own. */
function tiesOf(agency: string): Listed {
  const asked = connectionsOf(contract, { ...samples, arguments: { 'Query.ties': `agency: "${agency}"` } })
  return asked.find(({ name }) => name === 'Query.ties') as Listed
}

/** Of which the seeds have nothing or too little: they are asked for in a small world. */
export const inFieldwork = [
  ...['Office.codings', 'Office.factors', 'Agency.factors', 'Factor.holders', 'Tie.codings', 'Mandate.addressedBy'],
  ...['gave', 'codings', 'under', 'mandates'].map((field) => `Arrangement.${field}`),
]

/** Asks for something of a list once a server, for all files of a worker; what failed is asked for again. */
function onceEach<Answer>(ask: (list: Listed, asked: Server) => Promise<Answer>) {
  const known = new WeakMap<Server, Map<string, Promise<Answer>>>()
  return (list: Listed, asked: Server): Promise<Answer> => {
    const answers = known.get(asked) ?? new Map<string, Promise<Answer>>()
    known.set(asked, answers)
    const answer = answers.get(list.document) ?? ask(list, asked)
    answers.set(list.document, answer)
    answer.catch(() => answers.delete(list.document))
    return answer
  }
}

/** The first page of a list, as long as it may be. */
const headOf = onceEach((list, asked) => pageOf(asked, list, { first: list.most }))
/** The pages of a list to its end. */
const whole = onceEach((list, asked) => walked(asked, list, list.most, 100_000))

const bare = ({ edges, nodes }: Page) => ({ edges, nodes })
const endsOf = ({ edges }: Page) => [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]

/** Tests that lists keep to Relay's rules, each asked of a server that is there once the tests run. */
export function describeLists(lists: Listed[], serverOf: () => Server) {
  describe.each(lists.map((list) => [list.name, list] as const))('%s', (_, list) => {
    test('gives page by page what it gives at once', async () => {
      const head = await headOf(list, serverOf())
      const size = Math.max(2, Math.ceil(head.edges.length / 3))
      const pages = await walked(serverOf(), list, size, head.edges.length)
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

    test('knows where it ends', async () => {
      const head = await headOf(list, serverOf())
      const { length } = head.edges
      expect(head.pageInfo.hasPreviousPage).toBe(false)
      if (head.pageInfo.hasNextPage) {
        expect(length).toBe(list.most)
        if (head.totalCount !== null) expect(head.totalCount).toBeGreaterThan(length)
        return
      }
      const exactly = await pageOf(serverOf(), list, { first: length })
      const behind = await pageOf(serverOf(), list, { first: 5, after: head.pageInfo.endCursor })
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
      const { errors } = await serverOf().answer<unknown, object>(list.document, variables)
      expect(errors?.map(({ extensions }) => [extensions.code, extensions.field])).toStrictEqual([
        ['BAD_USER_INPUT', field],
      ])
    })
  })
}

/** Tests that lists end where they say, which takes as long as they are. */
export function describeEnds(lists: Listed[], serverOf: () => Server) {
  test.each(lists.map((list) => [list.name, list] as const))(
    '%s is walked to its end, where its count says it is',
    async (_, list) => {
      const pages = await whole(list, serverOf())
      const edges = pages.flatMap((page) => page.edges)
      const last = pages.at(-1) as Page
      expect(last.pageInfo.hasNextPage).toBe(false)
      expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length)
      if (last.totalCount !== null) expect(last.totalCount).toBe(edges.length)
    },
  )
}

const holds = (one: string) =>
  `${one}.basis <> 'ILLUSTRATIVE' AND coalesce(${one}.validFrom <= $on, true) AND coalesce($on < ${one}.validTo, true)`
const allHold = (...all: string[]) => all.map(holds).join(' AND ')

const stored: Record<string, [match: string, list?: Listed]> = {
  agencies: ['MATCH (one:Agency)'],
  places: ['MATCH (one:Place)'],
  mandates: ['MATCH (one:Mandate)'],
  sources: ['MATCH (one:Source)'],
  offices: [`MATCH (one:Office) WHERE ${holds('one')}`],
  arrangements: [`MATCH (one:Arrangement) WHERE ${holds('one')}`],
  ties: [`MATCH (a:!Agency)-[one:UNDER]->(b:Office|Arrangement) WHERE ${allHold('a', 'one', 'b')}`],
  'ties of IFAD': [
    `MATCH (a:!Agency)-[one]->(b:Office|Arrangement) WHERE ${allHold('a', 'one', 'b')}
      AND EXISTS { MATCH (end)-[:OFFICE_OF]->(:Agency {id: 'ifad'}) WHERE end IN [a, b] }`,
    tiesOf('ifad'),
  ],
}

/** Tests that lists at the root have what the database has. */
export function describeStored(fields: string[], asked: Server, connection: Connection) {
  test.each(fields)('%s are those that the database has, each once', async (field) => {
    const [match = '', ofOne] = stored[field] ?? []
    const list = ofOne ?? (lists.find(({ name }) => name === `Query.${field}`) as Listed)
    const text = `WITH date('2024-12-31') AS on ${match.replaceAll('$on', 'on')} RETURN one.id AS id ORDER BY id`
    const rows = await runCypher<{ id: string }>(connection, { text, parameters: {} })
    const met = (await whole(list, asked)).flatMap(({ nodes }) => nodes.map(({ id }) => id))
    expect(met.toSorted()).toStrictEqual(rows.map(({ id }) => id).toSorted())
  })
}
