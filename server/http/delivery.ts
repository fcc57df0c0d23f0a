import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Delivery, Exports } from '../export/export.ts'
import { refusalOf } from '../graphql/error-responses.ts'
import { api } from './headers.ts'
import type { Fields } from './log.ts'

type Download = {
  request: IncomingMessage
  response: ServerResponse
  fields: Fields
  requestId: string
  signal: AbortSignal
  log: (event: string, error: unknown) => void
}

/** Answers `/export`: a file as it is written, or in one piece why not. */
export async function download(exports: Exports, { request, response, fields, requestId, signal, log }: Download) {
  const isHead = request.method === 'HEAD'
  const delivery: Delivery = {
    held: request.headers['if-none-match'],
    notModified(headers) {
      response.writeHead(304, { ...api, ...headers })
      response.end()
    },
    async send(headers, body, signal) {
      response.writeHead(200, { ...api, ...headers })
      if (isHead) {
        await body.return(undefined)
        response.end()
      } else await pipeline(Readable.from(body, { highWaterMark: 1 }), response, { signal })
    },
  }
  const search = request.url?.split('?').slice(1).join('?') ?? ''
  try {
    Object.assign(fields, await exports(search, { requestId, signal }, delivery))
  } catch (error) {
    if (response.destroyed && !response.writableFinished && signal.aborted) {
      fields.ended = 'by the caller'
      return
    }
    const { code, status, body } = refusalOf(error, { requestId, log })
    fields.codes = [code]
    if (response.destroyed) return
    // A file that breaks off must not pass for a whole one.
    if (response.headersSent) return void response.destroy()
    const retry = status === 503 ? { 'retry-after': '2' } : {}
    const about = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
    response.writeHead(status, { ...api, ...about, ...retry })
    response.end(isHead ? undefined : body)
  }
}
