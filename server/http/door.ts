import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { preferred } from '../../common/languages.ts'
import type { Exports } from '../export/export.ts'
import type { createApp } from '../graphql/app.ts'
import type { Outcome } from '../graphql/request.ts'
import { readBody } from './body.ts'
import { checkDoor } from './checks.ts'
import { download } from './delivery.ts'
import { encodingFor, type Page, packed } from './encoding.ts'
import { api, everywhere } from './headers.ts'
import type { Readiness } from './health.ts'
import { documentDigest, errorFields, type Fields, type Log, writeLine } from './log.ts'
import type { Metrics } from './metrics.ts'
import { type clientPages, graphiqlPage, schemaPage } from './pages.ts'
import { Refusal } from './refusal.ts'

export type House = {
  app: ReturnType<typeof createApp>
  exports: Exports
  pages: Awaited<ReturnType<typeof clientPages>>
  /** The `Host` values that are us. */
  hosts: Set<string>
  ready: () => Promise<Readiness>
  metrics: Metrics
  /** Whether others than this machine may read the metrics. */
  metricsForAll: boolean
  /** Aborts when the server no longer waits for what runs. */
  stopping: AbortSignal
  log: Log
}

type Visit = { request: IncomingMessage; response: ServerResponse; path: string; requestId: string; fields: Fields }

/** What stands between a socket and GraphQL: it checks who asks and how, and answers for what is not GraphQL. */
export function createDoor(house: House) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const began = performance.now()
    const given = request.headers['x-request-id']
    const requestId = typeof given === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID()
    const path = request.url?.split('?')[0] ?? '/'
    const visit = { request, response, path, requestId, fields: {} }
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
    response.setHeader('x-request-id', requestId)
    try {
      await enter(house, visit)
    } catch (error) {
      turnAway(house, visit, error)
    }
    if (path === '/health' || path === '/ready' || path === '/metrics') return
    const ms = Math.round(performance.now() - began)
    house.metrics.note(path, response.statusCode, ms / 1_000)
    const { method } = request
    writeLine(house.log, 'info', 'request', {
      requestId,
      method,
      path,
      status: response.statusCode,
      ms,
      ...visit.fields,
    })
  }
}

async function enter(house: House, visit: Visit) {
  const { pages, hosts, ready, metrics, metricsForAll } = house
  const { request, path } = visit
  checkDoor(request, path, hosts, pages.has, metricsForAll)
  if (path === '/graphql') return graphql(house, visit)
  if (path === '/export') return download(house.exports, { ...visit, ...hearing(house, visit) })
  if (path === '/') return send(visit, 200, pages.index())
  if (path === '/graphiql') return send(visit, 200, graphiqlPage())
  if (path === '/schema.graphql') return send(visit, 200, schemaPage())
  if (path === '/metrics') return send(visit, 200, measured(await metrics.page()))
  if (path === '/health') return send(visit, 200, json({ status: 'alive' }))
  if (path !== '/ready') return put(visit, 200, await pages.file(path, encodingFor(request)))
  const state = await ready()
  return send(visit, state.status === 'ready' ? 200 : 503, json(state))
}

function measured({ body, type }: { body: string; type: string }): Page {
  return { body, headers: { ...api, 'content-type': type } }
}

function json(value: unknown): Page {
  return { body: JSON.stringify(value), headers: { ...api, 'content-type': 'application/json; charset=utf-8' } }
}

async function send(visit: Visit, status: number, page: Page) {
  put(visit, status, await packed(page, encodingFor(visit.request), 'each time'))
}

function put({ request, response }: Visit, status: number, { body, headers }: Page) {
  if (response.destroyed) return
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** How the work of a visit is told that nobody waits for it any more, and where it reports what nobody expected. */
function hearing({ stopping, log }: House, { response, requestId }: Visit) {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  const signal = AbortSignal.any([gone.signal, stopping])
  const report = (event: string, error: unknown) => writeLine(log, 'error', event, { requestId, ...errorFields(error) })
  return { gone: gone.signal, signal, log: report }
}

async function graphql(house: House, visit: Visit) {
  const { request, requestId, fields } = visit
  const isPost = request.method === 'POST'
  const body = isPost ? await readBody(request) : undefined
  fields.document = documentDigest(body?.text ?? request.url ?? '')
  const { gone, signal, log } = hearing(house, visit)
  const outcome: Outcome = {}
  const held = request.headers['if-none-match']
  const headers = {
    accept: request.headers.accept ?? 'application/json',
    'content-type': 'application/json',
    ...(held === undefined ? {} : { 'if-none-match': held }),
  }
  const address = `http://crosstie${request.url ?? '/graphql'}`
  const init = { method: request.method ?? 'GET', headers, signal }
  const params = body ? { params: body.params } : {}
  const language = preferred(new Negotiator(request).languages())
  const answer = await house.app.fetch(address, init, { requestId, signal, outcome, log, language, ...params })
  const { named: _, ...said } = outcome
  Object.assign(fields, said)
  if (gone.aborted) return
  const named = ['etag', 'cache-control', 'content-language', 'vary'].map((name) => [name, answer.headers.get(name)])
  const kept = Object.fromEntries(named.filter(([, value]) => value !== null)) as Record<string, string>
  if (answer.status === 304) {
    visit.response.writeHead(304, { ...api, ...kept })
    return void visit.response.end()
  }
  const type = answer.headers.get('content-type') ?? 'application/json; charset=utf-8'
  const retry = answer.status === 503 ? { 'retry-after': '2' } : {}
  const text = Buffer.from(await answer.arrayBuffer())
  await send(visit, answer.status, { body: text, headers: { ...api, ...kept, 'content-type': type, ...retry } })
}

function turnAway({ log, stopping }: House, { request, response, requestId, fields }: Visit, error: unknown) {
  if (response.destroyed || response.headersSent) return
  const known = error instanceof Refusal ? error : stopping.aborted ? stopped : unexpected
  fields.codes = [known.code]
  if (known === unexpected) writeLine(log, 'error', 'unexpected error', { requestId, ...errorFields(error) })
  const body = known.body(requestId)
  response.writeHead(known.status, {
    ...api,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...known.headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  // What is still on its way in is not read, so the socket cannot be used again.
  if (known.code === 'BODY_TOO_LARGE') response.once('finish', () => request.destroy())
}

const unexpected = new Refusal('INTERNAL_SERVER_ERROR', 'Unexpected error.')
const stopped = new Refusal('SHUTTING_DOWN', 'The server is stopping.')
