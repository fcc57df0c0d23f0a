// A process with the least that answers over HTTP: one handler, the driver, the rows as JSON. What GraphQL is measured by.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerParent, type Start } from './child.ts'
import { rawBolt } from './raw.ts'

async function start(given: Start) {
  const bolt = rawBolt(given)
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { name } = JSON.parse(Buffer.concat(chunks).toString()) as { name: string }
    const rows = await bolt.ask(given.lookups.find((lookup) => lookup.name === name)?.statements ?? [])
    const body = JSON.stringify(rows)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

answerParent(start)
