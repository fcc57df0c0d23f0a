import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createExports } from '../../server/export/export.ts'
import { download } from '../../server/http/delivery.ts'
import { type Running, serve } from '../../server/serve.ts'
import { boundedWork } from '../../server/work/bounded.ts'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { emptied } from '../helpers/emptied.ts'
import { exporter } from '../helpers/exported.ts'
import { given } from '../helpers/world.ts'

const lines: string[] = []
let running: Running
const send = exporter(() => running)

// So much that no buffer between us and a reader who stopped holds it.
const many = 1_500
const long = 'x'.repeat(10_000)

beforeAll(async () => {
  const offices = Array.from({ length: many }, (_, index) => ({
    id: `who-${String(index).padStart(4, '0')}`,
    name: `${long} ${index}`,
  }))
  const ties = offices.slice(1).map(({ id }, index) => ({
    kind: 'REPORTS_TO' as const,
    from: id,
    to: offices[Math.floor(index / 10)]?.id ?? '',
  }))
  await emptied(connection)
  await given(connection, { offices, ties })
  const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: (line: string) => void lines.push(line) }
  running = await serve({ connection, ...where })
})
afterAll(() => running.close())

/** Asks for everything and stops reading once the head is there. */
async function stalled(id: string, port = running.port): Promise<IncomingMessage> {
  const headers = { 'x-request-id': id }
  const options = { host: '127.0.0.1', port, path: '/export?format=json', headers }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(options, resolve).on('error', reject).end()
  })
  response.on('error', () => undefined)
  response.pause()
  return response
}

async function lineOf(id: string) {
  for (;;) {
    const line = lines.find((line) => line.includes(id) && line.includes('"event":"request"'))
    if (line) return JSON.parse(line)
    await pause(20)
  }
}

test('everybody is exported, piece by piece, and nobody twice', async () => {
  const { body } = await send('format=json')
  const { parties, ties, provenance } = JSON.parse(body)
  expect(new Set(parties.map(({ id }: { id: string }) => id)).size).toBe(many)
  expect(new Set(ties.map(({ id }: { id: string }) => id)).size).toBe(many - 1)
  expect(provenance).toMatchObject({ counts: { parties: many, ties: many - 1 }, truncated: false })
  const csv = (await send('format=csv&table=reports_to')).body
  expect(csv.split('\r\n').filter((line) => line.startsWith('"reports_to:'))).toHaveLength(many - 1)
})

test('one export runs at a time, eight wait, and who goes makes room for the next', async () => {
  const first = await stalled('export-that-stalls')
  const waiting = Array.from({ length: 8 }, () => send('from=who-0001&format=csv'))
  await pause(300)
  expect(lines.some((line) => line.includes('"/export"') && line.includes('NEIGHBOURHOOD'))).toBe(false)
  const refused = await send('from=who-0001&format=csv')
  expect([refused.status, refused.headers['retry-after'], JSON.parse(refused.body).errors[0].extensions]).toMatchObject(
    [503, '2', { code: 'OVERLOADED', class: 'heavy', retryable: true }],
  )
  // A machine that is busy elsewhere may be late once; a loop that is held is late each time.
  const waits = [await healthWait(), await healthWait(), await healthWait()]
  expect(Math.min(...waits)).toBeLessThan(200)
  first.destroy()
  expect((await Promise.all(waiting)).map(({ status }) => status)).toStrictEqual(Array(8).fill(200))
  expect(await lineOf('export-that-stalls')).toMatchObject({ status: 200, ended: 'by the caller' })
  expect(lines.filter((line) => line.includes('unexpected error'))).toStrictEqual([])
})

test('an export that takes too long breaks off, and its reader sees that it is not whole', async () => {
  const { projections } = server(connection)
  const walks = boundedWork({ name: 'walk', running: 2, waiting: 2, longestWait: 1_000 })
  const heavy = boundedWork({ name: 'heavy', running: 1, waiting: 8, longestWait: 5_000 })
  const exports = createExports({ graph: graphOf(connection), projections, walks }, heavy, 2)
  await (await projections.current()).dataVersion.asked()
  const fields: Record<string, unknown> = {}
  const { signal } = new AbortController()
  const hurried = createServer((request, response) =>
    download(exports, { request, response, fields, requestId: 'hurried', signal, log: console.error }),
  )
  await new Promise<void>((resolve) => hurried.listen(0, '127.0.0.1', resolve))
  try {
    const response = await stalled('hurried', (hurried.address() as AddressInfo).port)
    const closed = new Promise((resolve) => response.once('close', resolve))
    await pause(2_100)
    response.resume()
    await closed
    expect([response.statusCode, response.complete, fields]).toStrictEqual([200, false, { codes: ['QUERY_TIMEOUT'] }])
  } finally {
    hurried.close()
  }
})

async function healthWait(): Promise<number> {
  const began = performance.now()
  const health = await fetch(`${running.url}/health`)
  expect(health.status).toBe(200)
  return performance.now() - began
}
