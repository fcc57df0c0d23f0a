import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DatabaseUnavailable } from '../../server/contract/errors.ts'
import { readiness } from '../../server/http/health.ts'
import { openProjections } from '../../server/projection/freshness.ts'
import { type Running, serve } from '../../server/serve.ts'
import { graphOf } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given } from '../helpers/world.ts'

const lines: string[] = []
const log = (line: string) => void lines.push(line)
const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log }
let running: Running

beforeAll(async () => {
  await given(connection, { offices: [{ id: 'who-alb' }] })
  running = await serve({ connection: connection, ...where })
})
afterAll(() => running.close())

type Seen = { status: number; headers: Record<string, unknown>; body: string }
type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string }

/** A request as bytes on a socket: fetch would not let us lie about the host. */
function send({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const json = method === 'POST' ? { 'content-type': 'application/json' } : {}
    const options = { host: '127.0.0.1', port: running.port, method, path, headers: { ...json, ...headers } }
    const sent = request(options, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part as Buffer)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const question = JSON.stringify({ query: '{ levels { id } }' })
const codeOf = ({ body }: Seen) => JSON.parse(body).errors[0].extensions.code

describe('the door', () => {
  test.each<[string, Sent, number, string]>([
    ['a foreign host', { headers: { host: 'evil.example' }, body: question }, 421, 'HOST_NOT_ALLOWED'],
    ['an unknown route', { method: 'GET', path: '/../secret' }, 404, 'NOT_FOUND'],
    ['a strange method', { method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED'],
    ['another site', { headers: { 'sec-fetch-site': 'cross-site' }, body: question }, 403, 'FORBIDDEN'],
    ['another origin', { headers: { origin: 'http://evil.example' }, body: question }, 403, 'FORBIDDEN'],
    ['a GET that does not say who it is', { method: 'GET', path: '/graphql?query={__typename}' }, 403, 'FORBIDDEN'],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={levels{id}}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a compressed body', { headers: { 'content-encoding': 'gzip' }, body: question }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['100,001 bytes', { body: ' '.repeat(100_001) }, 413, 'BODY_TOO_LARGE'],
    ['broken JSON', { body: '{"query"' }, 400, 'BAD_REQUEST'],
    ['a list', { body: `[${question}]` }, 400, 'BAD_REQUEST'],
    ['JSON nested too deep', { body: `{"query":${'['.repeat(40)}${']'.repeat(40)}}` }, 400, 'BAD_REQUEST'],
    ['an open text of escaped quotes', { body: `{"query":"${'\\"'.repeat(30_000)}` }, 400, 'BAD_REQUEST'],
    ['no query', { body: '{}' }, 400, 'BAD_REQUEST'],
    ['a mutation', { body: '{"query":"mutation { x }"}' }, 400, 'BAD_USER_INPUT'],
    ['a syntax error', { body: '{"query":"{ "}' }, 400, 'GRAPHQL_PARSE_FAILED'],
  ])('turns away %s', async (_, sent, status, code) => {
    const seen = await send(sent)
    expect([seen.status, codeOf(seen)]).toStrictEqual([status, code])
  })

  test('tells this machine its numbers, and nobody behind a proxy', async () => {
    await send({ body: question })
    const seen = await send({ method: 'GET', path: '/metrics' })
    expect([seen.status, seen.headers['content-type']]).toStrictEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
    expect(seen.body).toMatch(/^crosstie_request_seconds_count\{route="\/graphql",status="200"\} [1-9]/m)
    expect(seen.body).toMatch(/^crosstie_projection_ready [01]$/m)
    for (const headers of [{ 'x-forwarded-for': '192.0.2.1' }, { forwarded: 'for=192.0.2.1' }]) {
      const proxied = await send({ method: 'GET', path: '/metrics', headers })
      expect([proxied.status, codeOf(proxied)]).toStrictEqual([404, 'NOT_FOUND'])
    }
  })

  test('lets a question in, by POST and by a GET that says who it is', async () => {
    const posted = await send({ body: question })
    const path = `/graphql?query=${encodeURIComponent('{ levels { id } }')}`
    const got = await send({ method: 'GET', path, headers: { 'x-crosstie': '1' } })
    expect([posted.status, got.status]).toStrictEqual([200, 200])
    expect(JSON.parse(got.body).data).toStrictEqual(JSON.parse(posted.body).data)
  })

  test('names an answer that walks, and hands out nothing to who has it already', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ neighbourhood(of: "who-alb") { dataVersion } }')}`
    const ask = (held: Record<string, string>) => send({ method: 'GET', path, headers: { 'x-crosstie': '1', ...held } })
    // Its name is that of its data, which is digested behind.
    await expect.poll(async () => (await ask({})).headers.etag, { timeout: 20_000 }).toMatch(/^"[\w-]{27}"$/)
    const { headers } = await ask({})
    const again = await ask({ 'if-none-match': String(headers.etag) })
    expect([again.status, again.body, again.headers.etag]).toStrictEqual([304, '', headers.etag])
    for (const one of [headers, again.headers]) {
      expect(one['cache-control']).toBe('private, no-cache')
      // In which form, in which language; how it is packed only where there is something to pack.
      expect(one.vary).toMatch(/^accept, accept-language(, accept-encoding)?$/)
    }
  })

  test('keeps the id that a request brings, and puts it in the answer and in the log', async () => {
    const seen = await send({ headers: { 'x-request-id': 'a-request-of-mine' }, body: '{"query":"{ nme }"}' })
    expect(seen.headers['x-request-id']).toBe('a-request-of-mine')
    expect(JSON.parse(seen.body).errors[0].extensions.requestId).toBe('a-request-of-mine')
    const line = JSON.parse(lines.findLast((line) => line.includes('a-request-of-mine')) ?? '{}')
    expect(line).toMatchObject({ event: 'request', status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] })
  })

  test('never logs what was asked', async () => {
    await send({ body: JSON.stringify({ query: '{ search(text: "a secret word") { totalCount } }' }) })
    expect(lines.filter((line) => line.includes('secret word'))).toStrictEqual([])
  })

  test('answers of the API may not be stored, framed or sniffed', async () => {
    const { headers } = await send({ body: question })
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
    expect(headers['x-powered-by'] ?? headers.server ?? headers['access-control-allow-origin']).toBeUndefined()
  })

  test.each(['/', '/graphiql', '/schema.graphql', '/health', '/ready'])('%s answers', async (path) => {
    expect((await send({ method: 'GET', path })).status).toBe(200)
  })
})

test('of the built page only what has a hash in its name is kept for good', async () => {
  const clientFolder = mkdtempSync(join(tmpdir(), 'crosstie-client-'))
  mkdirSync(join(clientFolder, 'assets'))
  for (const name of ['index.html', 'icon.svg', 'assets/index-1a2b.js']) writeFileSync(join(clientFolder, name), name)
  const built = await serve({ connection, ...where, clientFolder })
  try {
    const told = async (path: string) => {
      const { headers } = await fetch(`${built.url}${path}`)
      return [path, headers.get('cache-control'), headers.get('content-type')]
    }
    expect(await Promise.all(['/', '/icon.svg', '/assets/index-1a2b.js'].map(told))).toStrictEqual([
      ['/', 'no-cache', 'text/html; charset=utf-8'],
      ['/icon.svg', 'no-cache', 'image/svg+xml'],
      ['/assets/index-1a2b.js', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'],
    ])
  } finally {
    await built.close()
    rmSync(clientFolder, { recursive: true })
  }
})

test('what is long leaves in an encoding that its reader knows, and says so to caches', async () => {
  const clientFolder = mkdtempSync(join(tmpdir(), 'crosstie-client-'))
  mkdirSync(join(clientFolder, 'assets'))
  const script = 'export const name = "Crosstie"\n'.repeat(200)
  for (const [name, text] of [
    ['index.html', 'short'],
    ['assets/index-1a2b.js', script],
    ['assets/icon-3c4d.png', script],
  ] as const)
    writeFileSync(join(clientFolder, name), text)
  const built = await serve({ connection, ...where, clientFolder })
  const told = async (path: string, accepted: string) => {
    // fetch unpacks what it knows, so what is read must be the file again.
    const answer = await fetch(`${built.url}${path}`, { headers: { 'accept-encoding': accepted } })
    const { headers } = answer
    return [headers.get('content-encoding'), headers.get('vary'), (await answer.text()) === script]
  }
  try {
    for (const _ of ['first', 'again']) {
      expect(await told('/assets/index-1a2b.js', 'gzip, deflate, br')).toStrictEqual(['br', 'accept-encoding', true])
      expect(await told('/assets/index-1a2b.js', 'gzip')).toStrictEqual(['gzip', 'accept-encoding', true])
      expect(await told('/assets/index-1a2b.js', 'identity')).toStrictEqual([null, 'accept-encoding', true])
      expect(await told('/assets/index-1a2b.js', 'br;q=0, gzip;q=0')).toStrictEqual([null, 'accept-encoding', true])
      expect(await told('/assets/icon-3c4d.png', 'br')).toStrictEqual([null, null, true])
      expect(await told('/', 'br')).toStrictEqual([null, null, false])
    }
    const introspection = { query: '{ __schema { types { name description } } }' }
    const answer = await fetch(`${built.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      body: JSON.stringify(introspection),
    })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/)
    expect(await answer.json()).toHaveProperty('data.__schema.types')
  } finally {
    await built.close()
    rmSync(clientFolder, { recursive: true })
  }
})

test('a database that goes away is seen by who asks whether the server is ready, and so is its return', async () => {
  let isAway = false
  const whole = graphOf(connection)
  const bookmark: typeof whole.bookmark = (options) =>
    isAway ? Promise.reject(new DatabaseUnavailable('away')) : whole.bookmark(options)
  const projections = openProjections(whole, () => undefined)
  await projections.current()
  await projections.begun
  const ready = readiness({ ...whole, bookmark }, projections, () => false)
  expect((await ready()).status).toBe('ready')
  isAway = true
  const database = async () => (await ready()).checks.database
  await expect.poll(database, { timeout: 5_000 }).toBe(false)
  isAway = false
  await expect.poll(database, { timeout: 5_000 }).toBe(true)
})

test('without a database the server lives, is not ready, and says so', async () => {
  const connection = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'wrong' }
  const alone = await serve({ connection, ...where })
  try {
    const health = await fetch(`${alone.url}/health`)
    const ready = await fetch(`${alone.url}/ready`)
    const headers = { 'content-type': 'application/json' }
    const asked = await fetch(`${alone.url}/graphql`, { method: 'POST', headers, body: question })
    const { errors } = (await asked.json()) as { errors: { extensions: { code: string; retryable: boolean } }[] }
    expect([health.status, ready.status, asked.status]).toStrictEqual([200, 503, 503])
    expect(asked.headers.get('retry-after')).toBe('2')
    expect(errors[0]?.extensions).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true })
  } finally {
    await alone.close()
  }
})
