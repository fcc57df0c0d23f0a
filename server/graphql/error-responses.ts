import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import Negotiator from 'negotiator'
import {
  type Code,
  codes,
  DatabaseUnavailable,
  Failure,
  isCode,
  Overloaded,
  ProjectionNotReady,
  TookTooLong,
  WrongCredentials,
} from '../contract/errors.ts'
import { Dangling } from '../records/by-id.ts'
import { mostErrors } from './variables.ts'

export type Coded = GraphQLFormattedError & { extensions: { code: Code; requestId: string; retryable: boolean } }
type Reporter = { requestId: string; log: (event: string, error: unknown) => void }

// What a caller sent is said back in errors, and may be long, and wrong in very many places.
const [mostOfRequest, mostOfFields, mostBytes] = [mostErrors, 20, 20_000]
const [longestText, longestPath, mostLocations] = [1_000, 100, 10]

/**
 * The errors of an answer as a reader may see them: at most 5 of the request, or 20 of fields and one that counts the
 * rest (`extensions.more`), and no more than 20 kB of them.
 */
export function told(errors: readonly GraphQLError[], reporter: Reporter): Coded[] {
  const isOfFields = errors.some(({ path }) => path)
  const [first, ...others] = errors
    .slice(0, isOfFields ? mostOfFields : mostOfRequest)
    .map((one) => coded(one, reporter))
  if (!first) return []
  const kept = [first]
  let bytes = bytesOf(first)
  for (const one of others) {
    bytes += bytesOf(one)
    // So much is left for the one that counts.
    if (bytes > mostBytes - longestText) break
    kept.push(one)
  }
  const more = errors.length - kept.length
  if (more === 0 || !isOfFields) return kept
  const { code, requestId, retryable } = first.extensions
  return [...kept, { message: `And ${more} more errors of fields.`, extensions: { more, code, requestId, retryable } }]
}

function bytesOf(error: Coded): number {
  return Buffer.byteLength(JSON.stringify(error)) + 1
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}

/** The error as a reader may see it: its code, the request's id, whether to try again, and none of our insides. */
function coded(error: GraphQLError, { requestId, log }: Reporter): Coded {
  const { code, message, details } = spoken(error)
  // What is missing for good is a fault of the data, which only the log can tell from what is gone since a moment.
  if (code === 'INTERNAL_SERVER_ERROR' || innermost(error) instanceof Dangling)
    log('unexpected error', error.originalError ?? error)
  const { retryable } = codes[code]
  return {
    message: cut(message, longestText),
    ...(error.locations && code !== 'INTERNAL_SERVER_ERROR'
      ? { locations: error.locations.slice(0, mostLocations) }
      : {}),
    ...(error.path ? { path: error.path.map((key) => (typeof key === 'string' ? cut(key, longestPath) : key)) } : {}),
    extensions: { ...details, code, requestId, retryable },
  }
}

type Spoken = { code: Code; message: string; details?: Record<string, unknown> }

function spoken(error: GraphQLError): Spoken {
  const { code, http: _, ...details } = error.extensions ?? {}
  const cause = innermost(error)
  if (cause instanceof Failure) return { code: cause.code, message: cause.message, details: cause.details }
  if (cause instanceof DatabaseUnavailable || cause instanceof WrongCredentials) {
    return { code: 'DATABASE_UNAVAILABLE', message: 'The database cannot be reached.', details: { retryAfter: 2 } }
  }
  if (cause instanceof Dangling) {
    const message = 'A record that the answer names is not there: it may have been taken away a moment ago. Ask again.'
    return { code: 'PROJECTION_NOT_READY', message, details: { retryAfter: 2 } }
  }
  if (cause instanceof TookTooLong) return { code: 'QUERY_TIMEOUT', message: cause.message }
  if (cause instanceof Overloaded) {
    return { code: 'OVERLOADED', message: cause.message, details: { class: cause.work, retryAfter: 2 } }
  }
  if (cause instanceof ProjectionNotReady) return { code: 'PROJECTION_NOT_READY', message: cause.message }
  if (cause instanceof DOMException)
    return { code: 'SHUTTING_DOWN', message: 'The request was ended before its answer was ready.' }
  if (isCode(code) && code !== 'INTERNAL_SERVER_ERROR') return { code, message: error.message, details }
  if (code === 'OPERATION_RESOLUTION_FAILURE') {
    const message = 'Send one operation, or name the one to run in `operationName`.'
    return { code: 'BAD_REQUEST', message }
  }
  if (/^Syntax Error/.test(error.message)) return { code: 'GRAPHQL_PARSE_FAILED', message: error.message }
  // A variable that cannot be coerced is refused before anything runs, so its error has no path and no cause.
  const early = error.path === undefined && cause.name === 'GraphQLError'
  if (early && error.nodes) return { code: 'BAD_USER_INPUT', message: error.message }
  if (early && code === undefined && error.name === 'GraphQLError')
    return { code: 'BAD_REQUEST', message: error.message }
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Unexpected error.' }
}

function innermost(error: Error): Error {
  const inner = (error as Partial<GraphQLError>).originalError
  return inner ? innermost(inner) : error
}

/** An answer without data, for what is not GraphQL and fails as GraphQL does. */
export function refusalOf(error: unknown, reporter: Reporter) {
  const { message, extensions } = coded(error as GraphQLError, reporter)
  const code = extensions.code as Code
  return { code, status: codes[code].status, body: JSON.stringify({ errors: [{ message, extensions }] }) }
}

/** 200 when there is data, else what the first error's code stands for. */
export function statusOf(data: unknown, errors: readonly Coded[] | undefined): number {
  const code = errors?.[0]?.extensions.code
  const hasData = data !== undefined && data !== null
  return hasData || !isCode(code) ? 200 : codes[code].status
}

const standard = 'application/graphql-response+json'

// What may be had, the first for who has no preference; a caller that names our encoding means the same.
const offered = ['application/json', standard].flatMap((type) => [type, `${type};charset=utf-8`])

/** The media type of the answer: the standard's own to whoever prefers it, else JSON, as to any script. */
export function mediaTypeFor(accept: string | null): string {
  const preferred = new Negotiator({ headers: { accept: accept ?? '*/*' } }).mediaType(offered)
  return preferred?.startsWith(standard) ? standard : 'application/json'
}
