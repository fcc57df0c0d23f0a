import type { GraphQLInterfaceType } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { type Page, pageOf } from '../helpers/connections.ts'
import { describeLists, describeStored, inFieldwork, lists } from '../helpers/lists.ts'
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

describeStored(['agencies', 'places', 'sources'], asked, connection)

test('everything that is met is found again by its id, and is the same thing', async () => {
  // In turn: all at once would be a load test, with deadlines.
  const pages: Page[] = []
  for (const list of inSeeds) pages.push(await pageOf(asked, list, { first: list.most }))
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
