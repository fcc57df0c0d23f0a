import { readdirSync, readFileSync } from 'node:fs'
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import type { Connection } from '../server/graph.ts'
import type { NodeRecord, Properties, Records, RelationshipRecord } from './records.ts'

/** What a write did, by Neo4j's own counters: all zero when the graph was in that state already. */
export type Changes = {
  nodesCreated: number
  nodesDeleted: number
  relationshipsCreated: number
  relationshipsDeleted: number
  propertiesSet: number
}
/** A record that another owner asserted first and that was therefore left as it is. */
export type Foreign = { id: string; owner: string }
export type Offence = { check: string; id: string; problem: string }
export type Written = { changes: Changes; left: Foreign[]; kept: string[] }
export type Writer = ReturnType<typeof openWriter>
export type Work = {
  records: Records
  owner: string
  /** Deletes everything first, whoever's it is. Only for the database of a test. */
  emptyFirst?: boolean
}

/** A rule of the graph does not hold; nothing was written. */
export class BrokenRules extends Error {
  override name = 'BrokenRules'
  constructor(readonly offences: Offence[]) {
    const lines = offences.slice(0, 20).map(({ check, id, problem }) => `  ${check}: ${id} ${problem}`)
    const rest = offences.length > 20 ? [`  and ${offences.length - 20} more`] : []
    super([`The data breaks rules of the graph (cypher/checks); nothing was written:`, ...lines, ...rest].join('\n'))
  }
}

/** Nobody answers at the address, or not to this user. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

const cypherFolder = new URL('../cypher/', import.meta.url)
const batchSize = 5000
const dates = new Set(['validFrom', 'validTo', 'observedUntil', 'on', 'codedAt', 'retrievedAt'])
const integers = new Set(['rank', 'tier', 'year', 'founded', 'ended', 'reportingSince'])
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
    /** Brings the owner's records to this state, all or nothing. Throws BrokenRules when a check fails. */
    write: (work: Work) => inTransaction((tx) => writeAndCheck(tx, work)),
    inTransaction,
    /** The SHA-256 of each file of the owner's last finished run; empty when there was none or its data is gone. */
    lastDigest: (owner: string) => inTransaction((tx) => lastDigest(tx, owner)),
    close: () => driver.close(),
  }

  async function inTransaction<Result>(work: (tx: ManagedTransaction) => Promise<Result>) {
    const session = driver.session(where)
    try {
      return await session.executeWrite(work)
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

/** Writes the records and runs every check in the same transaction, so that a violation writes nothing. */
export async function writeAndCheck(tx: ManagedTransaction, work: Work): Promise<Written> {
  const written = await writeRecords(tx, work)
  const offences = await runChecks(tx)
  if (offences.length > 0) throw new BrokenRules(offences)
  return written
}

export async function writeRecords(
  tx: ManagedTransaction,
  { records, owner, emptyFirst = false }: Work,
): Promise<Written> {
  const changes = none()
  if (emptyFirst) await run(tx, 'seeds/empty', {})
  const { mine, left } = emptyFirst ? { mine: records, left: [] } : await withoutForeign(tx, records, owner)
  const kept = emptyFirst ? [] : await sweep(tx, mine, owner, changes)
  // Sent without waiting for each other: the driver keeps their order, and a story of twenty statements costs one trip.
  const batches = [
    ...batched(grouped(mine.nodes), nodeRow),
    ...batched(grouped(mine.relationships), relationshipRow),
  ].map(({ statement, rows }) => run(tx, `seeds/${statement}`, { rows, owner }))
  for (const result of await Promise.all(batches)) count(changes, result)
  return { changes, left, kept }
}

/** The rows that break a rule; empty when every rule holds. */
export async function runChecks(tx: ManagedTransaction): Promise<Offence[]> {
  const answers = statementsIn('checks').map(async (check) => {
    const { records } = await tx.run<{ id: string; problem: string }>(textOf(`checks/${check}`))
    return records.map((record) => ({ check, ...record.toObject() }))
  })
  return (await Promise.all(answers)).flat()
}

/** Notes a finished run, so that the next one knows whether anything changed since. */
export async function noteRun(
  tx: ManagedTransaction,
  properties: Properties & { startedAt: string; finishedAt: string },
) {
  const moments = { startedAt: moment(properties.startedAt), finishedAt: moment(properties.finishedAt) }
  await run(tx, 'seeds/import_runs', { properties: { ...properties, ...moments } })
}

async function applySchema(driver: Driver, where: { database?: string }) {
  const session = driver.session(where)
  try {
    for (const name of statementsIn('schema')) await session.run(textOf(`schema/${name}`))
    await session.run('CALL db.awaitIndexes(300)')
  } finally {
    await session.close()
  }
}

async function lastDigest(tx: ManagedTransaction, owner: string) {
  const { records } = await run(tx, 'seeds/last_run', { owner })
  return (records[0]?.get('sha256') as string[] | undefined) ?? []
}

/** What another owner asserted first stays as it is, with the structure that belongs to it. */
async function withoutForeign(tx: ManagedTransaction, records: Records, owner: string) {
  const ids = records.nodes.map(({ id }) => id)
  const tieIds = Object.fromEntries(records.relationships.flatMap(({ id }) => (id === undefined ? [] : [[id, true]])))
  const nodes = (await run(tx, 'seeds/foreign', { ids, owner })).records.map((record) => record.toObject() as Foreign)
  const ties = (await run(tx, 'seeds/foreign_ties', { ids: tieIds, owner })).records.map(
    (record) => record.toObject() as Foreign,
  )
  const foreignNodes = new Set(nodes.map(({ id }) => id))
  const foreignTies = new Set(ties.map(({ id }) => id))
  const mine = {
    nodes: records.nodes.filter(({ id }) => !foreignNodes.has(id)),
    relationships: records.relationships.filter(({ id, from }) =>
      id === undefined ? !foreignNodes.has(from) : !foreignTies.has(id),
    ),
  }
  return { mine, left: [...nodes, ...ties] }
}

/** Takes away the owner's records that are no longer stated, and tells which stay because somebody else uses them. */
async function sweep(tx: ManagedTransaction, { nodes, relationships }: Records, owner: string, changes: Changes) {
  const keep = Object.fromEntries(nodes.map(({ id, label }) => [id, label]))
  const cited = idsOf(await run(tx, 'seeds/cited_elsewhere', { owner }))
  const inUse = await run(tx, 'seeds/used_elsewhere', { owner, keep, cited: setOf(cited) })
  const kept = idsOf(inUse)
  const theirEvidence = inUse.records.flatMap((record) => (record.get('evidence') as string[] | null) ?? [])
  const used = setOf([...kept, ...theirEvidence])
  const keepTies = setOf(relationships.map(({ type, from, to, id = '' }) => `${type} ${from} ${to} ${id}`))
  count(changes, await run(tx, 'seeds/gone_ties', { owner, keep: keepTies, used }))
  count(changes, await run(tx, 'seeds/changed_records', { owner, keep }))
  count(changes, await run(tx, 'seeds/gone_records', { owner, keep, used }))
  return kept
}

function* batched<Item>(groups: Map<string, Item[]>, toRow: (item: Item) => object) {
  for (const [statement, items] of groups) {
    for (let start = 0; start < items.length; start += batchSize) {
      yield { statement, rows: items.slice(start, start + batchSize).map(toRow) }
    }
  }
}

function nodeRow({ id, properties }: NodeRecord) {
  return { id, properties: typed(properties) }
}

function relationshipRow({ id, from, to, properties }: RelationshipRecord) {
  return { id: id ?? null, from, to, properties: typed(properties) }
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

function moment(iso: string) {
  return neo4j.DateTime.fromStandardDate(new Date(iso))
}

function run(tx: ManagedTransaction, name: string, parameters: Record<string, unknown>) {
  return tx.run(textOf(name), parameters)
}

function count(changes: Changes, { summary }: Awaited<ReturnType<typeof run>>) {
  const updates = summary.counters.updates()
  for (const name of Object.keys(changes) as (keyof Changes)[]) changes[name] += updates[name] ?? 0
}

function none(): Changes {
  return { nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0, propertiesSet: 0 }
}

function grouped<Item extends { statement: string }>(items: Item[]) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.statement)
    if (group) group.push(item)
    else groups.set(item.statement, [item])
  }
  return groups
}

function idsOf({ records }: Awaited<ReturnType<typeof run>>) {
  return records.map((record) => record.get('id') as string)
}

function setOf(ids: string[]) {
  return Object.fromEntries(ids.map((id) => [id, true]))
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
