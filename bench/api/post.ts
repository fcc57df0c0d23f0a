import { Agent, request } from 'node:http'

// One socket: what is measured is the server, not how a client opens connections.
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

export type Reply = { status: number; body: string; etag: string | undefined }

export function post(url: string, body: object): Promise<Reply> {
  return send(url, 'POST', { 'content-type': 'application/json' }, JSON.stringify(body))
}

export function get(url: string, headers: Record<string, string>): Promise<Reply> {
  return send(url, 'GET', headers)
}

function send(url: string, method: string, headers: Record<string, string>, body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, body: Buffer.concat(chunks).toString(), etag: headers.etag })
      })
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
