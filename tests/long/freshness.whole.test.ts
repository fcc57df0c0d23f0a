import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openProjections } from '../../server/projection/freshness.ts'
import { type Running, serve } from '../../server/serve.ts'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { importer } from '../helpers/imports.ts'
import { given, type World } from '../helpers/world.ts'

const offices = [{ id: 'who-alb' }, { id: 'who-hq', level: 'headquarters' }]
const before: World = { offices, ties: [] }
const after: World = { offices, ties: [{ id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' }] }
const question = `query ($fresh: Boolean) {
  paths(from: "who-alb", to: "who-hq", fresh: $fresh) { dataVersion nodes { chain } }
}`
type Answer = { paths: { dataVersion: string; nodes: { chain: string[] }[] } }

describe('the projection', () => {
  test('walks a tie recorded a moment ago when a fresh answer is asked for', async () => {
    await given(connection, before)
    const { ask } = server(connection)
    const first = await ask<Answer, object>(question, { fresh: false })
    await given(connection, after)
    const second = await ask<Answer, object>(question, { fresh: true })
    expect([first, second].map(({ paths }) => paths.nodes)).toStrictEqual([[], [{ chain: ['who-alb', 'who-hq'] }]])
    expect(second.paths.dataVersion).not.toBe(first.paths.dataVersion)
  })

  test('gives the same data the same version, and other data another', async () => {
    const versions: string[] = []
    for (const world of [before, after, before]) {
      await given(connection, world)
      const { paths } = await server(connection).ask<Answer, object>(question, { fresh: false })
      versions.push(paths.dataVersion)
    }
    expect(versions[0]).toMatch(/^[0-9a-f]{12}$/)
    expect(versions[2]).toBe(versions[0])
    expect(versions[1]).not.toBe(versions[0])
  })
})

/** Commits something, as anybody may. */
const commit = (writer: ReturnType<typeof importer>) =>
  writer.rows('MATCH (office {id: "who-hq"}) SET office.seen = coalesce(office.seen, 0) + 1')
const anyPath = '{ paths(from: "who-alb", to: "who-hq") { asOf } dataset { projection { ties trouble } } }'

describe('somebody else who commits', () => {
  const writer = importer(connection)
  afterAll(() => writer.close())

  test('is seen within moments, and until then the answer says that it is older', async () => {
    await given(connection, before)
    const { answer, projections } = server(connection)
    await projections.current()
    await writer.rows(
      'MATCH (a {id: "who-alb"}), (b {id: "who-hq"}) CREATE (a)-[:REPORTS_TO {id: "shell", basis: "DATASET", confidence: 1}]->(b)',
    )
    const said: unknown[] = []
    const ties = async () => {
      const { data, extensions } = await answer<{ dataset: { projection: { ties: number } } }, object>(anyPath)
      said.push((extensions.stale as { reason: string } | undefined)?.reason)
      return data.dataset.projection.ties
    }
    await expect.poll(ties, { timeout: 20_000 }).toBe(1)
    expect(said).toContain('REFRESHING')
    expect(projections.stale()).toBeNull()
  })

  test('all the time makes for one load in 2 s, none of them handed out, and the dataset says so', async () => {
    await given(connection, before)
    const { answer, projections, behind } = server(connection)
    await projections.current()
    const loads = () => behind.filter((name) => name === 'projection/size').length
    const already = loads()
    const until = Date.now() + 5_000
    const during = answer(anyPath)
    const statements = (async () => {
      while (Date.now() < until) await commit(writer)
    })()
    while (Date.now() < until) await Promise.all([answer(anyPath), pause(100)])
    const { data } = await answer<{ dataset: { projection: { trouble: string | null } } }, object>(anyPath)
    await Promise.all([during, statements])

    expect(loads() - already).toBeGreaterThanOrEqual(1)
    expect(loads() - already).toBeLessThanOrEqual(3)
    expect(data.dataset.projection.trouble).toMatch(/^The graph changed while it was read, \d times? in a row/)
    await expect.poll(async () => (await answer(anyPath)).extensions.stale, { timeout: 20_000 }).toBeUndefined()
  })

  test('keeps nobody waiting for a fresh answer for more than 5 s', async () => {
    await given(connection, before)
    const { answer } = server(connection)
    let done = false
    const statements = (async () => {
      while (!done) await commit(writer)
    })()
    const began = Date.now()
    const { errors } = await answer('{ paths(from: "who-alb", to: "who-hq", fresh: true) { asOf } }')
    const waited = Date.now() - began
    done = true
    await statements
    expect(errors?.[0]?.extensions.code).toBe('PROJECTION_NOT_READY')
    expect(waited).toBeLessThan(9_000)
  })
})

describe('a graph that has grown above the bound', () => {
  test('is not loaded; the last whole one answers, and the dataset and the log say why, once', async () => {
    await given(connection, before)
    const log: string[] = []
    const graph = graphOf(connection)
    const projections = openProjections(graph, (event) => log.push(event), { bound: { ties: 0, bytes: 1e9 } })
    const first = await projections.current()
    await given(connection, after)
    await expect
      .poll(() => projections.current().then(() => projections.stale()?.reason), { timeout: 20_000 })
      .toBe('TOO_LARGE')
    await pause(1_100)
    expect(await projections.current()).toBe(first)
    expect(projections.trouble()).toBe('The graph has 1 ties, above the bound of 0: raise PROJECTION_TIES.')
    expect(log).toStrictEqual(['projection stale: REFRESHING', 'projection stale: TOO_LARGE'])
    await expect(openProjections(graph, () => undefined, { bound: { ties: 0, bytes: 1e9 } }).current()).rejects.toThrow(
      'raise PROJECTION_TIES',
    )
  })
})

describe('a record that nobody can lay out', () => {
  test('keeps nothing else from being answered, and the graph from being read for every request', async () => {
    await given(connection, before)
    const { projections, answer, behind } = server(connection)
    await projections.current()
    const writer = importer(connection)
    await writer.rows('CREATE (:Entity:Office {id: "stray", name: "Stray", owner: "somebody"})')
    await pause(1_100)
    const loads = () => behind.filter((name) => name === 'projection/size').length
    const already = loads()

    for (let request = 0; request < 20; request += 1) await answer(anyPath)
    await expect
      .poll(() => answer(anyPath).then(({ extensions }) => extensions.stale), { timeout: 20_000 })
      .toBeUndefined()

    expect(loads() - already).toBe(1)
    const { leftOut } = await projections.current()
    expect(leftOut.get('office_of_no_agency')).toStrictEqual({ count: 1, examples: ['stray'] })
    await writer.close()
  })
})

/** A wire to the database that can be cut. */
function wire(target: number) {
  const sockets = new Set<Socket>()
  const relay: Server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  const listen = (port: number) =>
    new Promise<number>((resolve) =>
      relay.listen(port, '127.0.0.1', () => resolve((relay.address() as { port: number }).port)),
    )
  const cut = () =>
    new Promise<void>((resolve) => {
      relay.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return { listen, cut }
}

describe('when the database goes away', () => {
  let running: Running | undefined
  afterEach(() => running?.close())

  test('paths are still found and say that they are stale, look-ups say what is wrong, and both recover', async () => {
    await given(connection, after)
    const { listen, cut } = wire(Number(new URL(connection.uri).port))
    const port = await listen(0)
    const through = { ...connection, uri: `bolt://127.0.0.1:${port}` }
    running = await serve({
      connection: through,
      host: '127.0.0.1',
      port: 0,
      clientFolder: '/nowhere',
      log: () => undefined,
    })
    const { url } = running
    const post = async (query: string) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
      const body = (await response.json()) as { data?: unknown; errors?: unknown; extensions?: unknown }
      return { status: response.status, ...body }
    }
    const chains = '{ paths(from: "who-alb", to: "who-hq") { nodes { chain friction } } }'
    const first = await post(chains)
    expect(first).toMatchObject({ status: 200, data: { paths: { nodes: [{ chain: ['who-alb', 'who-hq'] }] } } })

    await cut()
    const refused = await post('{ levels { id } }')
    expect(refused).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE', retryable: true } }],
    })
    await expect
      .poll(async () => (await post(chains)).extensions, { timeout: 20_000 })
      .toMatchObject({
        stale: { reason: 'DATABASE_UNAVAILABLE' },
      })
    expect((await post(chains)).data).toStrictEqual(first.data)
    expect((await fetch(`${url}/ready`)).status).toBe(503)

    await listen(port)
    await expect.poll(async () => (await post('{ levels { id } }')).status, { timeout: 20_000 }).toBe(200)
    await expect.poll(async () => (await post(chains)).extensions, { timeout: 20_000 }).not.toHaveProperty('stale')
  })
})
