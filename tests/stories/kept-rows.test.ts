import { afterAll, describe, expect, test } from 'vitest'
import { warmed } from '../../server/graphql/warming.ts'
import { keptRows } from '../../server/records/kept-rows.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { importer } from '../helpers/imports.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', level: 'headquarters' },
  ],
  ties: [{ id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' }],
}
const question = `query ($fresh: Boolean) {
  paths(from: "who-alb", to: "who-hq", fresh: $fresh) {
    subgraph { parties { id name level { name } ... on Office { agency { name } } } ties { id confidence evidence { id } } }
  }
}`
type Answer = { paths: { subgraph: { parties: { id: string; name: string }[]; ties: unknown[] } } }
const lookups = ['parties/find', 'ties/find', 'agencies/find']

describe('rows beside a projection', () => {
  const writer = importer(connection)
  afterAll(() => writer.close())

  test('are read once, and the second answer is the first', async () => {
    await given(connection, world)
    const { ask, reads } = server(connection, { keeps: true })
    const first = await ask<Answer, object>(question, {})
    expect(reads.filter((name) => lookups.includes(name)).sort()).toStrictEqual([...lookups].sort())
    reads.length = 0
    const second = await ask<Answer, object>(question, {})
    expect(second).toStrictEqual(first)
    expect(reads.filter((name) => lookups.includes(name))).toStrictEqual([])
  })

  test('of what is on record of a place are read once, whatever limits are set', async () => {
    const places = [{ id: 'alb', name: 'Albania' }]
    await given(connection, { ...world, places, covers: [{ from: 'who-alb', to: 'alb' }] })
    const { ask, reads } = server(connection, { keeps: true })
    const covered = `query ($observedOnly: Boolean) {
      routes(from: "who-alb", to: "who-hq", constraints: { observedOnly: $observedOnly }) {
        coverage { place { name } sentence sources { id } }
      }
    }`
    const beside = ['coverage/of_places', 'dataset/sources', 'entities/find']
    const first = await ask<object, object>(covered, { observedOnly: false })
    expect(reads.filter((name) => beside.includes(name)).sort()).toStrictEqual(beside)
    reads.length = 0
    expect(await ask<object, object>(covered, { observedOnly: true })).toStrictEqual(first)
    expect(reads.filter((name) => beside.includes(name))).toStrictEqual([])
  })

  test('are gone when somebody has committed', async () => {
    await given(connection, world)
    const { ask } = server(connection, { keeps: true })
    await ask<Answer, object>(question, {})
    await writer.rows('MATCH (office {id: "who-alb"}) SET office.name = "WHO Tirana"')
    const { paths } = await ask<Answer, object>(question, { fresh: true })
    expect(paths.subgraph.parties.map(({ name }) => name)).toContain('WHO Tirana')
  })

  test('are not kept of a request that asked no projection: a look-up sees what is stored now', async () => {
    await given(connection, world)
    const { ask, reads } = server(connection, { keeps: true })
    const named = '{ offices(agency: "who") { nodes { name } } }'
    await ask(named, {})
    reads.length = 0
    await ask(named, {})
    expect(reads).toContain('parties/find')
  })

  test('are there before anybody asks', async () => {
    await given(connection, world)
    const { ask, reads, services } = server(connection, { keeps: true })
    await warmed(services, new AbortController().signal)
    await ask<Answer, object>(question, {})
    expect(reads.filter((name) => lookups.includes(name))).toStrictEqual([])
  })
})

test('the oldest row makes room', () => {
  const rows = keptRows()<number>({}, 'numbers')
  for (let id = 0; id <= 30_000; id++) rows.set(`${id}`, id)
  expect([rows.get('0'), rows.get('1'), rows.get('30000')]).toStrictEqual([undefined, 1, 30_000])
})
