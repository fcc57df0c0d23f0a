import { readdirSync, readFileSync } from 'node:fs'
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import type { Connection } from '../server/neo4j/graph.ts'
import type { Properties, Records } from './records.ts'

/** What a write did, by Neo4j's own counters: all zero when the graph was in that state already. */
export type Changes = {
  nodesCreated: number
  nodesDeleted: number
  relationshipsCreated: number
  relationshipsDeleted: number
  propertiesSet: number
}
/** `at`: the row that states it, where that is known. */
export type Offence = { check: string; id: string; problem: string; at?: string }
export type Writer = ReturnType<typeof openWriter>
export type Transaction = ManagedTransaction
/** A node or relationship to be written by the statement of its table. */
export type WriteRow = {
  id?: string | null
  from?: string
  to?: string
  type?: string
  /** Whose it was until now, where it passes to somebody else. */
  owner?: string
  properties?: Properties
}

/** A rule of the graph does not hold; nothing was written. */
export class BrokenRules extends Error {
  override name = 'BrokenRules'
  constructor(
    readonly offences: Offence[],
    readonly opening = 'The data breaks rules of the graph (cypher/checks); nothing was written:',
  ) {
    const lines = offences
      .slice(0, 20)
      .map(({ check, id, problem, at }) => `  ${at === undefined ? '' : `${at} `}${check}: ${id} ${problem}`)
    const rest = offences.length > 20 ? [`  and ${offences.length - 20} more`] : []
    super([opening, ...lines, ...rest].join('\n'))
  }
}

/** Nobody answers at the address, or not to this user, or nobody may write there. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

const cypherFolder = new URL('../cypher/', import.meta.url)
const batchSize = 5000
/** Milliseconds. The server's own limit is meant for readers; all seeds in one transaction take longer on a slow machine. */
const longestTransaction = 30 * 60_000
const dates = new Set([
  'validFrom',
  'validTo',
  'observedUntil',
  'on',
  'codedAt',
  'retrievedAt',
  'coversFrom',
  'coversUntil',
])
const integers = new Set([
  ...['rank', 'tier', 'year', 'founded', 'ended', 'reportingSince', 'declaredSize'],
  ...['activities', 'activityParts', 'partsWithoutMoney'],
])
const texts = new Map<string, string>()

/** The one way to write to Neo4j. Whoever opens it closes it. */
export function openWriter(connection: Connection) {
  const { uri, user, password, database } = connection
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const where = database === undefined ? {} : { database }

  return {
    /** Rejects with Unreachable, at once, instead of failing at the first statement. */
    reach: () => reach(driver, connection),
    applySchema: () => applySchema(driver, where),
    /** Makes these records or brings them to this state, all or nothing. Throws BrokenRules when a check fails. */
    write: (records: Records, owner: string, options?: { emptyFirst?: boolean }) =>
      inTransaction((tx) => writeAndCheck(tx, records, owner, options)),
    inTransaction,
    query: <Row>(name: string, parameters: object = {}) => inTransaction((tx) => query<Row>(tx, name, parameters)),
    stream,
    settle: () => settle(driver, where),
    close: () => driver.close(),
  }

  async function inTransaction<Result>(work: (tx: ManagedTransaction) => Promise<Result>) {
    const session = driver.session(where)
    try {
      return await session.executeWrite(work, { timeout: longestTransaction })
    } catch (error) {
      throw explained(error)
    } finally {
      await session.close()
    }
  }

  /** The rows of a reading statement as they arrive, whatever their number; days and moments as text. */
  async function* stream<Row>(name: string, parameters: object = {}): AsyncGenerator<Row> {
    const session = driver.session({ ...where, defaultAccessMode: neo4j.session.READ })
    try {
      for await (const record of session.run(textOf(name), parameters)) yield plain(record.toObject()) as Row
    } finally {
      await session.close()
    }
  }
}

async function reach(driver: Driver, { uri, user, database }: Connection) {
  try {
    await driver.verifyConnectivity(database === undefined ? {} : { database })
  } catch (cause) {
    const remedy = 'Start it, or correct NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE.'
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new Unreachable(`No Neo4j at ${uri} lets the user ${user} in: ${reason} ${remedy}`, { cause })
  }
}

/** What the database says when it cannot be written to, in words that tell what to do. */
function explained(error: unknown) {
  const code = (error as { code?: string }).code ?? ''
  const message = error instanceof Error ? error.message : ''
  if (/ReadOnly|WriteOnReadOnly/i.test(code) || /read.only/i.test(message)) {
    const remedy = 'Nothing was written. Make it writable (server.databases.read_only), or choose another by NEO4J_URI.'
    return new Unreachable(`The database is read-only. ${remedy}`, { cause: error })
  }
  if (/Security\.Forbidden/.test(code)) {
    const remedy = 'Nothing was written. Give it the right, or choose another by NEO4J_USER.'
    return new Unreachable(`The user may read, and not write. ${remedy}`, { cause: error })
  }
  if (/^(ServiceUnavailable|SessionExpired)$/.test(code)) {
    const remedy = 'What was committed before is in the graph; run the same command again to finish.'
    return new Unreachable(`The database went away while it was written to. ${remedy}`, { cause: error })
  }
  return error
}

async function writeAndCheck(tx: Transaction, records: Records, owner: string, options: { emptyFirst?: boolean } = {}) {
  if (options.emptyFirst) await tx.run(textOf('seeds/empty'))
  const nodes = records.nodes.map((node) => [node.statement, { id: node.id, properties: node.properties }] as const)
  const relationships = records.relationships.map(({ statement, ...row }) => [statement, row] as const)
  // Sent without waiting for each other: the driver keeps their order, and a story of twenty statements costs one trip.
  const batches = [...batched(nodes), ...batched(relationships)]
  await Promise.all(batches.map(({ statement, rows }) => writeBatch(tx, `seeds/${statement}`, rows, owner)))
  const offences = await runChecks(tx)
  if (offences.length > 0) throw new BrokenRules(offences)
}

/** Runs a statement over rows of one owner and tells what it changed. */
export async function writeBatch(tx: Transaction, statement: string, rows: WriteRow[], owner: string) {
  const typedRows = rows.map(({ id = null, properties, ...row }) => {
    return properties === undefined ? { id, ...row } : { id, ...row, properties: typed(properties) }
  })
  const { summary } = await tx.run(textOf(statement), { rows: typedRows, owner })
  const updates = summary.counters.updates()
  const changes = none()
  for (const name of Object.keys(changes) as (keyof Changes)[]) changes[name] = updates[name] ?? 0
  return changes
}

/** The rows of a statement inside a transaction; days and moments as text. */
export async function query<Row>(tx: Transaction, name: string, parameters: object = {}): Promise<Row[]> {
  const whole = Object.entries(parameters).map(([key, value]) => [
    key,
    Number.isInteger(value) ? neo4j.int(value as number) : value,
  ])
  const { records } = await tx.run(textOf(name), Object.fromEntries(whole))
  return records.map((record) => plain(record.toObject()) as Row)
}

/** The rows that break a rule; empty when every rule holds. */
export async function runChecks(tx: Transaction): Promise<Offence[]> {
  const answers = statementsIn('checks').map(async (check) => {
    const rows = await query<{ id: string; problem: string }>(tx, `checks/${check}`)
    return rows.map((row) => ({ check, ...row }))
  })
  return (await Promise.all(answers)).flat()
}

export function none(): Changes {
  return { nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0, propertiesSet: 0 }
}

/** Makes what is not there yet. To say it all again is most of a small import, although it changes nothing. */
async function applySchema(driver: Driver, where: { database?: string }) {
  const session = driver.session(where)
  try {
    const { records } = await session.run<{ name: string; state: string }>(textOf('import/indexes'))
    const stateOf = new Map(records.map((record) => [record.get('name'), record.get('state')]))
    const texts = statementsIn('schema').map((name) => textOf(`schema/${name}`))
    const wanting = texts.filter((text) => isWanting(text, stateOf))
    for (const text of wanting) await session.run(text)
    const isBuilt = wanting.length === 0 && [...stateOf.values()].every((state) => state === 'ONLINE')
    if (!isBuilt) await session.run('CALL db.awaitIndexes(300)')
  } catch (error) {
    throw explained(error)
  } finally {
    await session.close()
  }
}

/** Whether a statement of the schema would change anything: like its own IF, by the name alone. */
function isWanting(text: string, there: Map<string, unknown>) {
  const [, does, name] = /^(CREATE|DROP) (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\w+) IF /m.exec(text) ?? []
  return name === undefined || there.has(name) === (does === 'DROP')
}

/**
 * Makes the planner look at the graph as it is now. Left to itself it keeps for a while the plans and the samples of
 * its indexes from before the load, and reads a whole label for one record.
 */
async function settle(driver: Driver, where: { database?: string }) {
  const session = driver.session(where)
  try {
    await session.run('CALL db.prepareForReplanning(300)')
  } catch {
    // What was loaded is committed, and plans catch up by themselves: where only administrators may do this, too.
  } finally {
    await session.close()
  }
}

function* batched(items: (readonly [statement: string, row: WriteRow])[]) {
  const groups = new Map<string, WriteRow[]>()
  for (const [statement, row] of items) {
    const group = groups.get(statement)
    if (group) group.push(row)
    else groups.set(statement, [row])
  }
  for (const [statement, rows] of groups) {
    for (let start = 0; start < rows.length; start += batchSize) {
      yield { statement, rows: rows.slice(start, start + batchSize) }
    }
  }
}

/** Days become Neo4j dates and whole numbers integers, which the driver cannot tell from text and floats. */
function typed(properties: Properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      if (dates.has(name) && typeof value === 'string') return [name, dayOf(value)]
      if (integers.has(name) && typeof value === 'number') return [name, neo4j.int(value)]
      return [name, value]
    }),
  )
}

function dayOf(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return new neo4j.types.Date(year, month, day)
}

/** A row without the driver's own types. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

function statementsIn(folder: string) {
  const files = readdirSync(new URL(`${folder}/`, cypherFolder)).filter((file) => file.endsWith('.cypher'))
  return files.map((file) => file.replace('.cypher', '')).sort()
}

function textOf(name: string) {
  const text = texts.get(name) ?? readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8')
  texts.set(name, text)
  return text
}
