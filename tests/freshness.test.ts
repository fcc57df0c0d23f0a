import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { type Running, serve } from '../server/serve.ts'
import { server } from './ask.ts'
import { importer } from './imports.ts'
import { given, type World } from './world.ts'

const connection = inject('connection')
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

describe('a graph that cannot be read', () => {
  test('is not read again for every request', async () => {
    await given(connection, before)
    const { projections, answer, reads } = server(connection)
    await projections.current()
    const writer = importer(connection)
    await writer.rows('CREATE (:Entity:Office {id: "stray", name: "Stray", owner: "somebody"})')
    await pause(1_100)
    const loads = () => reads.filter((name) => name === 'projection/parties').length
    const already = loads()

    for (let request = 0; request < 20; request += 1)
      await answer('{ paths(from: "who-alb", to: "who-hq") { dataVersion } }')
    await pause(500)

    expect(loads() - already).toBeLessThanOrEqual(1)
    expect(projections.stale()).not.toBeNull()
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
