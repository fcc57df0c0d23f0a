import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type DatabaseFailure, JavaMissing, JavaTooOld, MavenMissing, NoDatabase } from './failures.ts'
import { startManaged } from './managed.ts'
import type { Say } from './say.ts'
import type { World } from './worlds.ts'

export type Address = { uri: string; user: string; password: string; database?: string }
export type Chosen = {
  kind: 'own' | 'managed' | 'docker'
  address: Address
  passwordFile?: string
  stop(): Promise<void>
  ended?: Promise<{ code: number | null }>
}

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const nothing = async () => undefined

/**
 * The user's own server if there is one, else a managed Neo4j, else one in Docker, which holds the seeds' world alone.
 * Rejects with a DatabaseFailure.
 */
export async function chooseDatabase(
  own: Address | undefined,
  { kind, dataFolder }: Pick<World, 'kind' | 'dataFolder'>,
  say: Say,
): Promise<Chosen> {
  if (own) {
    say(`Database: your own server at ${own.uri}`)
    return { kind: 'own', address: own, stop: nothing }
  }
  try {
    return await managed(dataFolder, say)
  } catch (error) {
    const lacking = error instanceof JavaMissing || error instanceof JavaTooOld || error instanceof MavenMissing
    if (!lacking) throw error
    if (kind === 'seeds' && (await dockerWorks())) return docker(say)
    throw noDatabase(error, kind)
  }
}

async function managed(dataFolder: string, say: Say): Promise<Chosen> {
  const { uri, user, password, passwordFile, stop, ended } = await startManaged({
    dataFolder,
    port: 'remembered',
    say,
    restart: true,
  })
  say(`Database: managed Neo4j at ${uri}`)
  return { kind: 'managed', address: { uri, user, password }, passwordFile, stop, ended }
}

async function dockerWorks(): Promise<boolean> {
  try {
    await run('docker', ['info'], { timeout: 3_000 })
    await run('docker', ['compose', 'version'], { timeout: 3_000 })
    return true
  } catch {
    return false
  }
}

async function docker(say: Say): Promise<Chosen> {
  say('Starting Neo4j in Docker')
  await run('docker', ['compose', 'up', '--detach', '--wait', 'neo4j'], { cwd: root })
  // The default is the compose file's own: the port is published on loopback alone.
  const password = process.env.CROSSTIE_NEO4J_PASSWORD ?? 'crosstie-local'
  const stop = async () => void (await run('docker', ['compose', 'stop', 'neo4j'], { cwd: root }))
  const uri = 'bolt://127.0.0.1:7687'
  say(`Database: Neo4j in Docker at ${uri}`)
  return { kind: 'docker', address: { uri, user: 'neo4j', password }, stop }
}

function noDatabase(cause: DatabaseFailure, kind: World['kind']): NoDatabase {
  const ways = [
    '  your own server: NEO4J_URI=bolt://… NEO4J_PASSWORD=… npm start',
    '  a managed one:   install Java 17 or newer and Maven (on Debian: apt-get install openjdk-17-jre-headless maven), then npm start',
    ...(kind === 'seeds' ? ['  Docker:          start Docker, then npm start'] : []),
  ]
  return new NoDatabase(`There is no database to use. ${cause.message}`, `Choose one:\n${ways.join('\n')}`, { cause })
}
