import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import {
  type Code,
  codes,
  DatabaseUnavailable,
  isCode,
  Overloaded,
  ProjectionNotReady,
  TookTooLong,
  WrongCredentials,
} from '../contract/errors.ts'

export type Coded = GraphQLFormattedError & { extensions: { code: Code } }
type Reporter = { requestId: string; log: (event: string, error: unknown) => void }

/** The error as a reader may see it: its code, the request's id, whether to try again, and none of our insides. */
export function coded(error: GraphQLError, { requestId, log }: Reporter): Coded {
  const { code, message, details } = spoken(error)
  if (code === 'INTERNAL_SERVER_ERROR') log('unexpected error', error.originalError ?? error)
  const { retryable } = codes[code]
  return {
    message,
    ...(error.locations && code !== 'INTERNAL_SERVER_ERROR' ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...details, code, requestId, retryable },
  }
}

type Spoken = { code: Code; message: string; details?: Record<string, unknown> }

function spoken(error: GraphQLError): Spoken {
  const { code, http: _, ...details } = error.extensions ?? {}
  const cause = innermost(error)
  if (cause instanceof DatabaseUnavailable || cause instanceof WrongCredentials) {
    return { code: 'DATABASE_UNAVAILABLE', message: 'The database cannot be reached.', details: { retryAfter: 2 } }
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

/** The media type of the answer: the standard's own to whoever prefers it, else JSON, as to any script. */
export function mediaTypeFor(accept: string | null): string {
  const preferred = (accept ?? '*/*')
    .toLowerCase()
    .split(',')
    .map(weighed)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .find(({ type }) => [standard, 'application/json', 'application/*', '*/*'].includes(type))
  return preferred?.type === standard ? standard : 'application/json'
}

function weighed(range: string) {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { type, weight: Number(weight ?? 1) }
}
