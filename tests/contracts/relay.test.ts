import type { GraphQLInterfaceType } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { type Listed, type Page, pageOf } from '../helpers/connections.ts'
import { describeLists, inFieldwork, lists, tiesOf, whole } from '../helpers/lists.ts'
import { runCypher } from '../helpers/run-cypher.ts'
import { connection, crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

type Thing = Page['nodes'][number]
type Others = {
  levels: Thing[]
  dataset: Record<'sources' | 'importRuns', Thing[]>
  node: Record<string, Thing | Thing[]>
}

const inSeeds = lists.filter(({ name }) => !inFieldwork.includes(name))
describeLists(inSeeds, () => asked)

const holds = (one: string) =>
  `${one}.basis <> 'ILLUSTRATIVE' AND coalesce(${one}.validFrom <= $on, true) AND coalesce($on < ${one}.validTo, true)`

test.each<[field: string, match: string, list?: Listed]>([
  ['agencies', 'MATCH (one:Agency)'],
  ['places', 'MATCH (one:Place)'],
  ['mandates', 'MATCH (one:Mandate)'],
  ['sources', 'MATCH (one:Source)'],
  ['offices', `MATCH (one:Office) WHERE ${holds('one')}`],
  ['arrangements', `MATCH (one:Arrangement) WHERE ${holds('one')}`],
  ['ties', `MATCH (a:!Agency)-[one:UNDER]->(b:Office|Arrangement) WHERE ${['a', 'one', 'b'].map(holds).join(' AND ')}`],
  [
    'ties of IFAD',
    `MATCH (a:!Agency)-[one]->(b:Office|Arrangement) WHERE ${['a', 'one', 'b'].map(holds).join(' AND ')}
      AND EXISTS { MATCH (end)-[:OFFICE_OF]->(:Agency {id: 'ifad'}) WHERE end IN [a, b] }`,
    tiesOf('ifad'),
  ],
])('%s are those that the database has, each once', async (field, match, ofOne) => {
  const list = ofOne ?? (lists.find(({ name }) => name === `Query.${field}`) as Listed)
  const text = `WITH date('2024-12-31') AS on ${match.replaceAll('$on', 'on')} RETURN one.id AS id ORDER BY id`
  const rows = await runCypher<{ id: string }>(connection, { text, parameters: {} })
  const met = (await whole(list, asked)).flatMap(({ nodes }) => nodes.map(({ id }) => id))
  expect(met.toSorted()).toStrictEqual(rows.map(({ id }) => id).toSorted())
})

test('everything that is met is found again by its id, and is the same thing', async () => {
  const pages = await Promise.all(inSeeds.map((list) => pageOf(asked, list, { first: list.most })))
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
