import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

const mostBytes = 100_000
const deepest = 32
const accepted = ['application/json', 'application/graphql+json']

/** What a POST brings: a JSON object, and its text. */
export type Body = { text: string; params: object }

/** Rejects with a Refusal where it is not a JSON object, too large or too deep. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!accepted.includes(type)) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send `application/json`.')
  if (request.headers['content-encoding']) {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body without a `Content-Encoding`.')
  }
  const text = await readText(request)
  if (nesting(text) > deepest) {
    throw new Refusal('BAD_REQUEST', `The body is nested deeper than ${deepest} levels.`)
  }
  const params = objectIn(text)
  if (!params) throw new Refusal('BAD_REQUEST', 'The body is not a JSON object with a `query`.')
  return { text, params }
}

async function readText(request: IncomingMessage): Promise<string> {
  const tooLarge = new Refusal('BODY_TOO_LARGE', `A request may have at most ${mostBytes} bytes.`, {
    connection: 'close',
  })
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > mostBytes) throw tooLarge
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** How deep brackets stand in each other, without parsing; brackets in strings do not count. One look at each sign. */
function nesting(text: string): number {
  let [depth, deepestSeen, isInString] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (isInString && sign === '\\') index += 1
    else if (sign === '"') isInString = !isInString
    else if (!isInString && (sign === '{' || sign === '[')) deepestSeen = Math.max(deepestSeen, ++depth)
    else if (!isInString && (sign === '}' || sign === ']')) depth--
  }
  return deepestSeen
}

function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
