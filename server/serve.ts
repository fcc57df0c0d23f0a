import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus } from 'node:os'
import { type Bound, usualBound } from './engine/graph/bound.ts'
import { priceAsUsual } from './engine/paths/prepare.ts'
import { createExports } from './export/export.ts'
import { createApp } from './graphql/app.ts'
import { warmed } from './graphql/warming.ts'
import { createDoor } from './http/door.ts'
import { readiness } from './http/health.ts'
import { errorFields, type Log, writeLine } from './http/log.ts'
import { createMetrics } from './http/metrics.ts'
import { clientPages } from './http/pages.ts'
import { rehearsed } from './http/rehearsal.ts'
import { type Connection, openGraph } from './neo4j/graph.ts'
import { openProjections } from './projection/freshness.ts'
import { keptIn } from './projection/kept-version.ts'
import { keptRows } from './records/kept-rows.ts'
import { boundedWork } from './work/bounded.ts'

export type ServeOptions = {
  connection: Connection
  host: string
  port: number
  clientFolder: string
  log: Log
  /** How large the projection may become; 10 million ties and 1 GB unless said. */
  bound?: Bound
  /** Whether others than this machine may read `/metrics`. */
  metricsForAll?: boolean
  /** Where the version of the data is kept from one start to the next. */
  versionFile?: string
}
/**
 * `laidOut`: once the graph is read and a question rehearsed, so that the next need not wait, or it could not be read. Never
 * where it is closed first.
 */
export type Running = { url: string; port: number; laidOut: Promise<void>; close(): Promise<void> }

const drainFor = 10_000

/** Listens, and reads the graph behind it. Rejects when the port is taken. */
export async function serve(options: ServeOptions): Promise<Running> {
  const { connection, host, port, clientFolder, log, bound = usualBound, metricsForAll = false } = options
  const kept = options.versionFile === undefined ? undefined : keptIn(options.versionFile)
  const graph = bounded(openGraph(connection))
  const say = (event: string, error?: unknown) =>
    writeLine(log, error ? 'warn' : 'info', event, error ? errorFields(error) : {})
  const projections = openProjections(graph, say, { bound, prepare: priceAsUsual, kept })
  const walks = boundedWork({ name: 'walk', running: Math.max(2, cpus().length), waiting: 32, longestWait: 2_000 })
  const heavy = boundedWork({ name: 'heavy', running: 1, waiting: 8, longestWait: 5_000 })
  const services = { graph, projections, walks, rows: keptRows() }
  const app = createApp(services)
  const exports = createExports(services, heavy)
  const stopping = new AbortController()
  let draining = false
  const hosts = new Set<string>()
  const pages = await clientPages(clientFolder)
  const ready = readiness(graph, projections, () => draining)
  const door = createDoor({
    ...{ app, exports, pages, hosts, ready, log, metricsForAll },
    metrics: createMetrics(projections),
    stopping: stopping.signal,
  })
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16_384,
    },
    door,
  )
  server.maxConnections = 512
  const actual = await listen(server, host, port)
  for (const name of ['localhost', '127.0.0.1', '[::1]', host]) hosts.add(`${name}:${actual}`.toLowerCase())
  projections.current().catch(() => undefined)
  const never = new Promise<void>(() => undefined)
  const laidOut = projections.begun.then(() => rehearsed(app, projections)).then(() => (draining ? never : undefined))
  // Behind whoever asks already; what of it fails is read when it is asked for.
  laidOut.then(() => warmed(services, stopping.signal)).catch(() => undefined)
  return {
    laidOut,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    port: actual,
    async close() {
      draining = true
      await drained(server, stopping)
      await app.dispose()
      await graph.close()
    },
  }
}

// Look-ups share the pool of connections: more than it holds would only wait inside the driver, unseen.
function bounded(graph: ReturnType<typeof openGraph>) {
  const lookups = boundedWork({ name: 'lookup', running: 40, waiting: 80, longestWait: 1_000 })
  const read: typeof graph.read = (statement, params, options) =>
    lookups.run(options?.signal, () => graph.read(statement, params, options))
  return { ...graph, read }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Stops accepting, gives what runs its time, then ends it. */
function drained(server: Server, stopping: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const end = setTimeout(() => {
      stopping.abort()
      setTimeout(() => server.closeAllConnections(), 200).unref()
    }, drainFor)
    server.close(() => {
      clearTimeout(end)
      resolve()
    })
    server.closeIdleConnections()
  })
}
