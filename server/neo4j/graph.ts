import { setMaxListeners } from 'node:events'
import neo4j, { type Driver, Neo4jError, type Result, type Session } from 'neo4j-driver'
import { z } from 'zod'
import { DatabaseUnavailable, RowMismatch, TookTooLong, WrongCredentials } from '../contract/errors.ts'
import { yieldToOthers } from '../work/time-slices.ts'
import type { Statement } from './statement.ts'

export type Connection = { uri: string; user: string; password: string; database?: string }

/**
 * What goes with a read besides its parameters. `requestId` is set on the transaction, to be found in Neo4j; so many
 * rows as `fetchSize` says are sent at a time.
 */
export type ReadOptions = { signal?: AbortSignal; requestId?: string; seconds?: number; fetchSize?: number }

/** The only door to Neo4j: it reads, and never writes. */
export type Graph = {
  /** The rows of a statement, checked. Rejects with DatabaseUnavailable, TookTooLong or RowMismatch. */
  read<P extends z.ZodObject, R extends z.ZodType>(
    statement: Statement<P, R>,
    params: z.input<P>,
    options?: ReadOptions,
  ): Promise<z.output<R>[]>
  /**
   * The same for rows that are many or large: each goes to `take` as it comes, and others get their turns in between.
   * What `take` throws ends it.
   */
  stream<P extends z.ZodObject, R extends z.ZodType>(
    statement: Statement<P, R>,
    params: z.input<P>,
    take: (row: z.output<R>) => void,
    options?: ReadOptions,
  ): Promise<void>
  /** Names the last commit anybody made; equal as long as nobody commits. */
  bookmark(options?: ReadOptions): Promise<string>
  /** What is still being read rejects with DatabaseUnavailable. */
  close(): Promise<void>
}

const statementSeconds = 5

/** Opens lazily: nothing is asked of the database before the first read. */
export function openGraph(connection: Connection): Graph {
  const closing = new AbortController()
  // Every read listens, and as many may run as there are connections.
  setMaxListeners(0, closing.signal)
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    connectionLivenessCheckTimeout: 30_000,
    fetchSize: 500,
    telemetryDisabled: true,
  })
  const opened = { driver, database: connection.database, closed: closing.signal }
  return {
    async read(statement, params, options = {}) {
      const sent = toParameters(statement.params, statement.params.parse(params))
      const asked = { text: statement.text, params: sent, kind: statement.name, options }
      return checked(statement, (await transact(opened, asked, readIn)).rows)
    },
    async stream(statement, params, take, options = {}) {
      const sent = toParameters(statement.params, statement.params.parse(params))
      const asked = { text: statement.text, params: sent, kind: statement.name, options }
      // Not tried again: what was taken would be taken twice.
      await once(opened, asked, (...transaction) => streamIn(...transaction, (row) => take(checkedRow(statement, row))))
    },
    async bookmark(options = {}) {
      const asked = { text: 'RETURN 1 AS one', params: {}, kind: 'bookmark', options }
      const { bookmarks } = await transact(opened, asked, readIn)
      return bookmarks.join(' ')
    },
    close() {
      // The driver lets go of a statement that runs without a word, and its deadline would keep the process alive.
      closing.abort(new DatabaseUnavailable('The door to the database is closed.'))
      return driver.close()
    },
  }
}

type Answer = { rows: unknown[]; bookmarks: string[] }

type Opened = { driver: Driver; database: string | undefined; closed: AbortSignal }
type Limits = { timeout: number; metadata: Record<string, string> }
type Sent = { text: string; params: Record<string, unknown>; kind: string; options: ReadOptions }
type Use<T> = (session: Session, text: string, params: object, limits: Limits) => Promise<T>

/**
 * Once more at once when a connection turns out dead, as all pooled ones are after the database was away. The driver's
 * own retries would wait for seconds, and whoever asks should hear within these that the database is away.
 */
async function transact<T>(opened: Opened, asked: Sent, use: Use<T>): Promise<T> {
  try {
    return await once(opened, asked, use)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return once(opened, asked, use)
  }
}

async function once<T>({ driver, database, closed }: Opened, asked: Sent, use: Use<T>): Promise<T> {
  const { text, params, kind, options } = asked
  const { signal, requestId, fetchSize, seconds = statementSeconds } = options
  const signals = [closed, ...(signal ? [signal] : [])]
  for (const one of signals) one.throwIfAborted()
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
    ...(fetchSize === undefined ? {} : { fetchSize }),
  })
  const metadata = { app: 'crosstie', kind, ...(requestId === undefined ? {} : { requestId }) }
  const config = { timeout: seconds * 1_000, metadata }
  try {
    return await withDeadline(use(session, text, params, config), seconds, signals)
  } catch (error) {
    throw translated(error, seconds)
  } finally {
    letGo(session)
  }
}

// One statement needs no transaction around it: that would be two more trips to the database for each.
async function readIn(session: Session, text: string, params: object, config: Limits): Promise<Answer> {
  const result = await run(session, text, params, config)
  return { rows: result.records.map((record) => record.toObject()), bookmarks: session.lastBookmarks() }
}

/**
 * The driver keeps where each statement was asked, to say it in errors; where sources are mapped, that is a tenth of the
 * work of a look-up. What is thrown from here says it again.
 */
function run(session: Session, text: string, params: object, config: Limits): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return session.run(text, params, config)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

async function streamIn(
  session: Session,
  text: string,
  params: object,
  config: Limits,
  take: (row: unknown) => void,
): Promise<void> {
  for await (const record of run(session, text, params, config)) {
    take(record.toObject())
    await yieldToOthers()
  }
}

// close() ends a running query at once but may take as long as that query to say so, so nobody waits for it.
function letGo(session: Session) {
  session.close().catch(() => undefined)
}

async function withDeadline<T>(work: Promise<T>, seconds: number, signals: AbortSignal[]): Promise<T> {
  let giveUp: (reason: unknown) => void = () => undefined
  const late = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  const stop = ({ target }: Event) => giveUp((target as AbortSignal).reason)
  const timer = setTimeout(() => giveUp(new TookTooLong(seconds)), seconds * 1_000 + 500)
  for (const signal of signals) signal.addEventListener('abort', stop, { once: true })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    for (const signal of signals) signal.removeEventListener('abort', stop)
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

function checkedRow<R extends z.ZodType>(statement: Statement<z.ZodObject, R>, row: unknown): z.output<R> {
  const parsed = statement.row.safeParse(row)
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
