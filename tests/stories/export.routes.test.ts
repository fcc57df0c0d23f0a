import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, serve } from '../../server/serve.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { exporter, reader } from '../helpers/exported.ts'
import { nextDoor } from '../helpers/next-door.ts'
import { given } from '../helpers/world.ts'

const ends = 'from=unicef-alb&to=who-alb'
const together = 'UNICEF Albania works with WHO Albania in 2 joint activities.'

let running: Running
const send = exporter(() => running)
const { fetched, whole } = reader(send)

beforeAll(async () => {
  await given(connection, nextDoor)
  running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined })
})
afterAll(() => running.close())

const document = `{ routes(from: "unicef-alb", to: "who-alb") {
  gist coverage { place { id } state sentence } coverageCount
  nodes { ...listed } detours { ...listed }
  subgraph { parties { id } ties { id } }
} }
fragment listed on Route {
  id rank friction observedSteps sentence chain leaves { id }
  passages { index from { id } to { id } friction steps { index }
    alternatives(first: 20) { nodes { arrangement { id name } ties { id } friction } } }
  crossings { passage from { id } to { id } levels { id } }
}`
type Listed = {
  leaves: { id: string }[]
  crossings: { from: { id: string }; to: { id: string }; levels: { id: string }[] }[]
  passages: {
    from: { id: string }
    to: { id: string }
    steps: { index: number }[]
    alternatives: { nodes: { arrangement: { id: string; name: string } | null; ties: { id: string }[] }[] }
  }[]
}
type Asked = {
  routes: {
    gist: string[]
    coverage: { place: { id: string } }[]
    coverageCount: number
    nodes: Listed[]
    detours: Listed[]
    subgraph: { parties: { id: string }[]; ties: { id: string }[] }
  }
}

/** A route of the schema, with ids where the file has ids. */
function flat({ leaves, crossings, passages, ...rest }: Listed) {
  const idOf = ({ id }: { id: string }) => id
  return {
    ...rest,
    leaves: leaves.map(idOf),
    crossings: crossings.map((one) => ({ ...one, from: one.from.id, to: one.to.id, levels: one.levels.map(idOf) })),
    passages: passages.map(({ alternatives, ...one }) => ({
      ...one,
      from: one.from.id,
      to: one.to.id,
      steps: one.steps.map(({ index }) => index),
      alternatives: alternatives.nodes.map(({ arrangement, ties, ...cost }) => ({
        ...cost,
        arrangement: arrangement?.id ?? null,
        name: arrangement?.name ?? null,
        ties: ties.map(idOf),
      })),
    })),
  }
}

test('an address without a list has the routes in JSON, as the schema says them', async () => {
  const { routes, detours, gist, coverage, coverageCount, parties, ties, paths, provenance } = await whole(ends)
  const { routes: asked } = await server(connection).ask<Asked, object>(document)
  expect(routes).toMatchObject(asked.nodes.map(flat))
  expect(detours).toMatchObject(asked.detours.map(flat))
  expect([routes?.length, detours?.length, paths]).toStrictEqual([2, 1, undefined])
  expect(gist).toStrictEqual(asked.gist)
  expect(coverage).toStrictEqual(asked.coverage.map((one) => ({ ...one, place: one.place.id })))
  expect(coverageCount).toBe(asked.coverageCount)
  const ids = (records: { id: string }[]) => records.map(({ id }) => id).sort()
  expect([ids(parties), ids(ties)]).toStrictEqual([ids(asked.subgraph.parties), ids(asked.subgraph.ties)])
  expect(provenance).toMatchObject({
    about: 'Routes from unicef-alb to who-alb that differ, least friction first',
    question: { asked: 'ROUTES', from: 'unicef-alb', to: 'who-alb', first: 6, maxOverlap: 0.5 },
    permalink: `/?${ends}`,
    counts: { routes: 2, detours: 1 },
    truncated: false,
  })
})

test('a route is cited by the id that its path has', async () => {
  const { routes = [] } = await whole(ends)
  const { ask } = server(connection)
  for (const { id, friction } of routes) {
    const { path } = await ask<{ path: object }, object>(
      'query ($id: ID!) { path(id: $id) { path { id friction } } }',
      {
        id,
      },
    )
    expect(path).toStrictEqual({ path: { id, friction } })
  }
})

test('the table of routes has a row a passage, detours after them', async () => {
  const text = await fetched(`${ends}&format=csv&table=routes`)
  const rows: Record<string, string>[] = parseCsv(text, { columns: true, comment: '#', comment_no_infix: true })
  expect(rows.map(({ rank, detour, passage, from, to }) => [rank, detour, passage, from, to].join(' '))).toStrictEqual([
    '1 false 1 unicef-alb who-alb',
    '2 false 1 unicef-alb unicef-hq',
    '2 false 2 unicef-hq who-hq',
    '2 false 3 who-hq who-alb',
    '1 true 1 unicef-alb unicef-hq',
    '1 true 2 unicef-hq unicef-mne',
    '1 true 3 unicef-mne who-mne',
    '1 true 4 who-mne who-hq',
    '1 true 5 who-hq who-alb',
  ])
  expect(rows[0]).toMatchObject({ steps: '2', observedSteps: '2', sentence: together, byWayOf: '' })
  expect(['nutrition', 'schools']).toContain(rows[0]?.alternatives)
  expect(rows.at(-1)?.byWayOf).toBe('Montenegro')
})

test('Markdown tells the gist before the routes, and names where a detour leads', async () => {
  const text = await fetched(`${ends}&format=markdown`)
  const parts = ['# Routes from', `\n${together}`, '## Routes', '| 1 | 1.0 | 2 of 2 |', '## Detours', '| Montenegro |']
  const places = parts.map((part) => text.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toStrictEqual(places.toSorted((a, b) => a - b))
})

test('where there are detours alone, the file says so first', async () => {
  const { routes, provenance } = await whole(`${ends}&avoid=nutrition,schools&kind=TAKES_PART_IN,REPORTS_TO`)
  expect(routes).toStrictEqual([])
  expect(provenance.notes).toStrictEqual(['Nothing but detours: each leads through a country of neither end.'])
})

test.each(['graphml', 'cytoscape'])('%s carries the routes beside the graph', async (format) => {
  const text = await fetched(`${ends}&format=${format}`)
  const { routes } =
    format === 'graphml'
      ? { routes: JSON.parse(/<data key="graph-routes">([^<]*)/.exec(text)?.[1]?.replaceAll('&quot;', '"') ?? 'null') }
      : JSON.parse(text).data
  expect(routes).toStrictEqual((await whole(ends)).routes)
})

test.each(['gexf', 'cypher'])('%s has the parties and ties of the routes', async (format) => {
  const text = await fetched(`${ends}&format=${format}`)
  const { ties } = await whole(ends)
  for (const { id } of ties) expect(text).toContain(id)
})

test('asked again with its ETag, an export of routes is not sent; with another share of overlap it is', async () => {
  await whole(ends)
  const { headers } = await send(`${ends}&format=json`)
  const held = { 'if-none-match': headers.etag ?? '' }
  expect((await send(`${ends}&format=json`, { headers: held })).status).toBe(304)
  expect((await send(`${ends}&format=json&o=0.25`, { headers: held })).status).toBe(200)
})
