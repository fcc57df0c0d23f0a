import { type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createExports, type Delivery } from '../server/export/export.ts'
import { type Running, serve } from '../server/serve.ts'
import { boundedWork } from '../server/work.ts'
import { graphOf, server } from './ask.ts'
import { exporter } from './exported.ts'
import { given } from './world.ts'

const connection = inject('connection')
const lines: string[] = []
let running: Running
const send = exporter(() => running)

// So much that no buffer between us and a reader who stopped holds it.
const many = 4_000
const long = 'x'.repeat(4_000)

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
  await given(connection, { offices, ties })
  const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: (line: string) => void lines.push(line) }
  running = await serve({ connection, ...where })
})
afterAll(() => running.close())

/** Asks for everything and stops reading once the head is there. */
async function stalled(id: string): Promise<IncomingMessage> {
  const headers = { 'x-request-id': id }
  const options = { host: '127.0.0.1', port: running.port, path: '/export?format=json', headers }
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
  const began = performance.now()
  const health = await fetch(`${running.url}/health`)
  expect([health.status, performance.now() - began < 200]).toStrictEqual([200, true])
  first.destroy()
  expect((await Promise.all(waiting)).map(({ status }) => status)).toStrictEqual(Array(8).fill(200))
  expect(await lineOf('export-that-stalls')).toMatchObject({ status: 200, ended: 'by the caller' })
  expect(lines.filter((line) => line.includes('unexpected error'))).toStrictEqual([])
})

test('an export that takes too long breaks off, and does not end as if it were whole', async () => {
  const { projections } = server(connection)
  const services = {
    graph: graphOf(connection),
    projections,
    walks: boundedWork({ name: 'walk', running: 2, waiting: 2, longestWait: 1_000 }),
  }
  const heavy = boundedWork({ name: 'heavy', running: 1, waiting: 8, longestWait: 5_000 })
  const exports = createExports(services, heavy, 0.5)
  const sent: string[] = []
  const slowly: Delivery = {
    held: undefined,
    notModified: () => undefined,
    async send(_headers, body, signal) {
      for await (const piece of body) {
        sent.push(piece)
        await pause(300, undefined, { signal })
      }
    },
  }
  const caller = { requestId: 'slow', signal: new AbortController().signal }
  await expect(exports('format=json', caller, slowly)).rejects.toThrow('No answer within 0.5 s')
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.join('').length).toBeLessThan(many * long.length)
})

test('a reader sees that a file was broken off', async () => {
  const response = await stalled('export-cut-off')
  const ended = new Promise((resolve) => response.on('close', () => resolve(response.complete)))
  await Promise.all([running.close(), pause(50)])
  response.resume()
  expect(await ended).toBe(false)
  const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: (line: string) => void lines.push(line) }
  running = await serve({ connection, ...where })
}, 30_000)
