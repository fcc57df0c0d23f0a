import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { configure, layout, user } from '../database/configure.ts'
import { type Bundle, classPath, fetchJars, neo4j } from '../database/fetch.ts'
import { findJava } from '../database/java.ts'
import { freePort } from '../database/ports.ts'
import { launch } from '../database/process.ts'
import type { Say } from '../database/say.ts'
import { loadSeeds } from '../seeds/seeding.ts'
import { openWriter } from '../seeds/write.ts'
import type { Connection } from '../server/neo4j/graph.ts'
import { type Table, writeCsv } from './csv.ts'
import type { Facts } from './synthetic.ts'

export type Loaded = { connection: Connection; stop(): Promise<void> }
/** `changes` to the settings of the managed server, and its `heap`; `plugin`: jars to run inside. */
export type Setup = { changes?: Record<string, string>; heap?: string; plugin?: Bundle; say: Say }

/** A Neo4j of the bench's own, with this graph from the bulk importer, our constraints and our indexes. */
export function startWith(facts: Facts, setup: Setup): Promise<Loaded> {
  return start(facts, setup)
}

/** The same with the seeds. */
export async function startWithSeeds(setup: Setup): Promise<Loaded> {
  const loaded = await start(undefined, setup)
  try {
    await loadSeeds(loaded.connection, setup)
    return loaded
  } catch (error) {
    await loaded.stop()
    throw error
  }
}

async function start(facts: Facts | undefined, { changes = {}, heap = '1g', plugin, say }: Setup): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const command = await findJava()
    const jars = classPath(await fetchJars(neo4j, say))
    const plugins = plugin ? await fetchJars(plugin, say) : undefined
    const port = await freePort()
    const places = layout(folder)
    const added = plugins === undefined ? {} : { 'server.directories.plugins': plugins }
    const password = configure(folder, port, { ...changes, ...added })
    const { home, conf } = places
    if (facts) {
      say('Writing CSV and importing it')
      await importInto({ command, jars, home, conf }, writeCsv(folder, facts))
    }
    say('Starting Neo4j')
    const all = plugins === undefined ? jars : [jars, classPath(plugins)].join(':')
    const running = await launch({ command, classPath: all, home, conf, port, heap })
    const connection = { uri: `bolt://127.0.0.1:${port}`, user, password }
    await prepare(connection)
    return { connection, stop: () => running.stop().then(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

type Place = { command: string; jars: string; home: string; conf: string }

async function importInto({ command, jars, home, conf }: Place, tables: Table[]) {
  const files = tables.map(({ file, labels }) => (labels ? `--nodes=${labels}=${file}` : `--relationships=${file}`))
  const main = ['-Xmx2g', '-cp', jars, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j']
  const env = { NEO4J_HOME: home, NEO4J_CONF: conf }
  await promisify(execFile)(command, [...main, '--overwrite-destination', ...files], {
    cwd: home,
    env,
    maxBuffer: 100_000_000,
  })
  for (const { file } of tables) rmSync(file)
}

async function prepare(connection: Connection) {
  const writer = openWriter(connection)
  try {
    await writer.applySchema()
  } finally {
    await writer.close()
  }
}
