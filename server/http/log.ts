import { createHash } from 'node:crypto'

/** One line of the log, without its end. */
export type Log = (line: string) => void
export type Fields = Record<string, unknown>

const longest = 500

function cut(value: unknown): unknown {
  return typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value
}

/** One JSON line. JSON escapes control characters; long values are cut. Never hand it parameters or literals. */
export function writeLine(log: Log, level: 'info' | 'warn' | 'error', event: string, fields: Fields = {}) {
  const entries = Object.entries(fields).map(([key, value]) => [key, cut(value)])
  log(JSON.stringify({ time: new Date().toISOString(), level, event, ...Object.fromEntries(entries) }))
}

/** What the log says of an error: never what it was about, but the whole chain of what went wrong. */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: String(error) }
  const cause = error.cause === undefined ? {} : { cause: errorFields(error.cause) }
  return { error: `${error.name}: ${error.message}`, stack: error.stack?.split('\n').slice(1, 8).join(' | '), ...cause }
}

export function documentDigest(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16)
}
