import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver'
import { z } from 'zod'
import { DatabaseUnavailable, RowMismatch, TookTooLong, WrongCredentials } from './errors.ts'
import type { Statement } from './statement.ts'

export type Connection = { uri: string; user: string; password: string; database?: string }

/** What goes with a read besides its parameters. `requestId` is set on the transaction, to be found in Neo4j. */
export type ReadOptions = { signal?: AbortSignal; requestId?: string; seconds?: number }

/** The only door to Neo4j: it reads, and never writes. */
export type Graph = {
  /** The rows of a statement, checked. Rejects with DatabaseUnavailable, TookTooLong or RowMismatch. */
  read<P extends z.ZodObject, R extends z.ZodType>(
    statement: Statement<P, R>,
    params: z.input<P>,
    options?: ReadOptions,
  ): Promise<z.output<R>[]>
  /** Names the last commit anybody made; equal as long as nobody commits. */
  bookmark(options?: ReadOptions): Promise<string>
  close(): Promise<void>
}

const statementSeconds = 5

/** Opens lazily: nothing is asked of the database before the first read. */
export function openGraph(connection: Connection): Graph {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    connectionLivenessCheckTimeout: 30_000,
    fetchSize: 500,
    telemetryDisabled: true,
  })
  return {
    async read(statement, params, options = {}) {
      const sent = toParameters(statement.params, statement.params.parse(params))
      const asked = { text: statement.text, params: sent, kind: statement.name, options }
      return checked(statement, (await transact(driver, connection, asked)).rows)
    },
    async bookmark(options = {}) {
      const asked = { text: 'RETURN 1 AS one', params: {}, kind: 'bookmark', options }
      const { bookmarks } = await transact(driver, connection, asked)
      return bookmarks.join(' ')
    },
    close: () => driver.close(),
  }
}

type Answer = { rows: unknown[]; bookmarks: string[] }

type Limits = { timeout: number; metadata: Record<string, string> }
type Asked = { text: string; params: Record<string, unknown>; kind: string; options: ReadOptions }

/**
 * Once more at once when a connection turns out dead, as all pooled ones are after the database was away. The driver's
 * own retries would wait for seconds, and whoever asks should hear within these that the database is away.
 */
async function transact(driver: Driver, connection: Connection, asked: Asked): Promise<Answer> {
  try {
    return await once(driver, connection, asked)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return once(driver, connection, asked)
  }
}

async function once(driver: Driver, { database }: Connection, { text, params, kind, options }: Asked): Promise<Answer> {
  const { signal, requestId, seconds = statementSeconds } = options
  signal?.throwIfAborted()
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  })
  const metadata = { app: 'crosstie', kind, ...(requestId === undefined ? {} : { requestId }) }
  const config = { timeout: seconds * 1_000, metadata }
  try {
    return await withDeadline(readIn(session, text, params, config), seconds, signal)
  } catch (error) {
    throw translated(error, seconds)
  } finally {
    letGo(session)
  }
}

async function readIn(session: Session, text: string, params: object, config: Limits): Promise<Answer> {
  const transaction = await session.beginTransaction(config)
  const result = await transaction.run(text, params)
  await transaction.commit()
  return { rows: result.records.map((record) => record.toObject()), bookmarks: session.lastBookmarks() }
}

// close() ends a running query at once but may take as long as that query to say so, so nobody waits for it.
function letGo(session: Session) {
  session.close().catch(() => undefined)
}

async function withDeadline<T>(work: Promise<T>, seconds: number, signal: AbortSignal | undefined): Promise<T> {
  const ended = new AbortController()
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new TookTooLong(seconds)), seconds * 1_000 + 500)
    ended.signal.addEventListener('abort', () => clearTimeout(timer))
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true, signal: ended.signal })
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    ended.abort()
  }
}

const unavailable = /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|ConnectionAcquisition/

function translated(error: unknown, seconds: number): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (error.code.includes('Security.Unauthorized')) {
    return new WrongCredentials('The database refuses the user or the password.', { cause: error })
  }
  if (/TransactionTimedOut/.test(error.code)) return new TookTooLong(seconds)
  const away = unavailable.test(error.code) || error.retriable || /acquisition timed out/.test(error.message)
  return away ? new DatabaseUnavailable('The database cannot be reached.', { cause: error }) : error
}

function checked<R extends z.ZodType>(statement: Statement<z.ZodObject, R>, rows: unknown[]): z.output<R>[] {
  const parsed = z.array(statement.row).safeParse(rows)
  if (!parsed.success) throw new RowMismatch(statement.name, parsed.error)
  return parsed.data
}

/** A JavaScript number travels as a Float, which LIMIT refuses: what a statement declares whole is sent whole. */
function toParameters(shape: z.ZodObject, params: Record<string, unknown>): Record<string, unknown> {
  const whole = ([key, value]: [string, unknown]) => [
    key,
    typeof value === 'number' && isWhole(shape.shape[key]) ? neo4j.int(value) : value,
  ]
  return Object.fromEntries(Object.entries(params).map(whole))
}

function isWhole(type: unknown): boolean {
  return type instanceof z.ZodNumberFormat
}
