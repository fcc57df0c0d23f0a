import { print } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { Near } from '../../client/canvas/documents.ts'
import { Dataset } from '../../client/dataset/documents.ts'
import { Inspect } from '../../client/evidence/documents.ts'
import { paged, Search } from '../../client/find/documents.ts'
import { Levels } from '../../client/levels/documents.ts'
import { Paths } from '../../client/paths/documents.ts'
import { Named } from '../../client/question/documents.ts'
import { Routes } from '../../client/routes/documents.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given } from '../helpers/world.ts'

beforeAll(() =>
  given(connection, {
    agencies: [{ id: 'who', name: 'World Health Organization', acronym: 'WHO', kind: 'SPECIALIZED_AGENCY' }],
    offices: [{ id: 'who-alb' }, { id: 'who-hq', level: 'headquarters' }, { id: 'unicef-alb' }],
    arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }],
    places: [{ id: 'alb' }],
    covers: [{ from: 'who-alb', to: 'alb' }],
    ties: [
      { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' },
      { kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
      { kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb' },
    ],
  }),
)

const ends = { from: 'who-hq', to: 'unicef-alb' }
const skipping = `query ($with: Boolean!, $without: Boolean!) {
  agencies { nodes { id name @include(if: $with) ... @skip(if: $without) { acronym } } }
}`
const two = 'query One { levels { id } } query Two { agencies { totalCount } }'
const mixed = `{ nodes(ids: ["who", "who-alb", "unct-alb", "alb", "nobody"]) {
  __typename id ... on Entity { called: name entity } ... on Party { level { id } ties { nodes { kind to { id } } } } ...place
} } fragment place on Place { kind { label } iso3 }`

// The first answer comes from the usual executor, the others from compiled code.
test.each<[what: string, document: string, variables?: object, operation?: string]>([
  ['the paths of the explorer', print(Paths), ends],
  ['its routes', print(Routes), { ...ends, first: 6, maxOverlap: 0.5 }],
  ['its search', print(Search), { text: 'who', kinds: [...paged], first: 10 }],
  ['its names', print(Named), { ids: ['who', 'unct-alb'] }],
  ['its levels', print(Levels)],
  ['its evidence', print(Inspect), { id: 'who-alb' }],
  ['its picture', print(Near), { of: 'unct-alb', first: 20 }],
  ['its dataset', print(Dataset)],
  ['fragments of several types', mixed],
  ['a field taken in', skipping, { with: true, without: false }],
  ['a field left out', skipping, { with: false, without: true }],
  ['one of two operations', two, {}, 'One'],
  ['the other', two, {}, 'Two'],
  ['two operations and no name', two],
  ['an error beside data', '{ levels { id } degree(of: "who") { total } }'],
  ['an error that takes all data', '{ agencies(first: 0) { nodes { id } } levels { id } }'],
  ['a variable of the wrong kind', 'query ($first: Int) { agencies(first: $first) { nodes { id } } }', { first: 'x' }],
  ['a variable left out', 'query ($id: ID!) { node(id: $id) { id } }', {}],
  ['introspection', '{ __schema { queryType { name } } __type(name: "Tie") { fields { name } } }'],
])('%s: asked again, the answer is the same', async (_what, document, variables = {}, operation = undefined) => {
  const asking = server(connection)
  const ask = async () => {
    const { data, errors } = await asking.answer(document, variables, operation)
    return {
      data,
      errors: errors?.map(({ extensions: { requestId: _, ...extensions }, ...error }) => ({ ...error, extensions })),
    }
  }
  const first = await ask()
  expect(await ask()).toStrictEqual(first)
  expect(await ask()).toStrictEqual(first)
})
