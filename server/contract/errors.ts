/** Every code an answer may carry, with the HTTP status of an answer without data and whether asking again may help. */
export const codes = {
  BAD_REQUEST: { status: 400, retryable: false },
  GRAPHQL_PARSE_FAILED: { status: 400, retryable: false },
  GRAPHQL_VALIDATION_FAILED: { status: 400, retryable: false },
  BAD_USER_INPUT: { status: 400, retryable: false },
  LIMIT_EXCEEDED: { status: 400, retryable: false },
  QUERY_TOO_COMPLEX: { status: 400, retryable: false },
  FORBIDDEN: { status: 403, retryable: false },
  NOT_FOUND: { status: 404, retryable: false },
  METHOD_NOT_ALLOWED: { status: 405, retryable: false },
  BODY_TOO_LARGE: { status: 413, retryable: false },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, retryable: false },
  HOST_NOT_ALLOWED: { status: 421, retryable: false },
  INTERNAL_SERVER_ERROR: { status: 500, retryable: false },
  OVERLOADED: { status: 503, retryable: true },
  DATABASE_UNAVAILABLE: { status: 503, retryable: true },
  PROJECTION_NOT_READY: { status: 503, retryable: true },
  SHUTTING_DOWN: { status: 503, retryable: true },
  QUERY_TIMEOUT: { status: 504, retryable: true },
} as const
export type Code = keyof typeof codes

export function isCode(code: unknown): code is Code {
  return typeof code === 'string' && Object.hasOwn(codes, code)
}

/** An expected failure, in words for the reader. `details` go beside the code. */
export class Failure extends Error {
  override name = 'Failure'
  constructor(
    readonly code: Code,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message)
  }
}

/** An argument that cannot be meant. `field` is its name. */
export function badInput(field: string, message: string): Failure {
  return new Failure('BAD_USER_INPUT', message, { field })
}

/** The value, or an error that names the bounds. */
export function within(field: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw badInput(field, `\`${field}\` must be ${least} to ${most}; it was ${value}.`)
}

/** The database cannot be reached, or refuses us. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
}

/** The database let us in with no user of that name and password, so trying again only locks us out. */
export class WrongCredentials extends Error {
  override name = 'WrongCredentials'
}

/** Work took longer than its class may. */
export class TookTooLong extends Error {
  override name = 'TookTooLong'
  constructor(readonly seconds: number) {
    super(`No answer within ${seconds} s. Ask for fewer steps or a smaller page.`)
  }
}

/** So much of this class of work is under way that more would slow everybody. */
export class Overloaded extends Error {
  override name = 'Overloaded'
  constructor(readonly work: string) {
    super(`Busy with other requests of this sort (${work}); try again in 2 s.`)
  }
}

/** A row of the database is not what its statement promises: a bug of ours, or a graph somebody else shaped. */
export class RowMismatch extends Error {
  override name = 'RowMismatch'
  constructor(statement: string, cause: unknown) {
    super(`A row of ${statement} is not what its statement promises.`, { cause })
  }
}

/** The graph is still being read, or could not be read once. */
export class ProjectionNotReady extends Error {
  override name = 'ProjectionNotReady'
}
