import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { configure, layout, user } from './configure.ts'
import { AlreadyRunning } from './failures.ts'
import { classPath, fetchJars, neo4j } from './fetch.ts'
import { findJava } from './java.ts'
import { freePort, isFree, rememberedPort } from './ports.ts'
import { type Launch, launch, type Neo4jProcess, portTaken } from './process.ts'
import type { Say } from './say.ts'

export type StartOptions = {
  dataFolder: string
  /** 'remembered': one port per data folder, chosen once. 'free': any, for a test. */
  port: 'remembered' | 'free'
  say: Say
  /** Start it again when it ends by itself, at most three times in ten minutes. */
  restart?: boolean
  /** Settings of Neo4j beside ours. */
  settings?: Record<string, string>
}
export type ManagedDatabase = {
  uri: string
  user: string
  password: string
  passwordFile: string
  stop(): Promise<void>
  /** When it has ended for good, by itself or because it was stopped. */
  ended: Promise<{ code: number | null }>
}

/** Brings a Neo4j of our own that ends with this process, however that ends. Rejects with a DatabaseFailure. */
export async function startManaged({
  dataFolder,
  port: how,
  say,
  restart = false,
  settings = {},
}: StartOptions): Promise<ManagedDatabase> {
  mkdirSync(dataFolder, { recursive: true })
  const places = layout(dataFolder)
  refuseSecond(dataFolder)
  const command = await findJava()
  const jars = await fetchJars(neo4j, say)
  const port = how === 'free' ? await freePort() : await rememberedPort(places.port)
  if (!(await isFree(port))) throw portTaken(port)
  const password = configure(dataFolder, port, settings)
  const uri = `bolt://127.0.0.1:${port}`
  const start = { command, classPath: classPath(jars), home: places.home, conf: places.conf, port }
  say('Starting Neo4j')
  const kept = keep(start, await launch(start), restart ? say : undefined)
  writeFileSync(places.running, JSON.stringify({ pid: process.pid, uri }))
  const ended = kept.ended.finally(() => rmSync(places.running, { force: true }))
  const stop = async () => {
    await kept.stop()
    await ended
  }
  return { uri, user, password, passwordFile: places.password, stop, ended }
}

/** Adds to the note of who has the data folder where the explorer answers, for a second start to say. */
export function noteUrl(dataFolder: string, url: string) {
  const running = runningOn(dataFolder)
  if (running) writeFileSync(layout(dataFolder).running, JSON.stringify({ ...running, url }))
}

type Running = { pid: number; uri: string; url?: string }

/** Who has the managed database of a data folder running now, and where. */
export function runningOn(dataFolder: string): Running | undefined {
  const file = layout(dataFolder).running
  if (!existsSync(file)) return undefined
  const note: Running = JSON.parse(readFileSync(file, 'utf8'))
  return isAlive(note.pid) ? note : undefined
}

function refuseSecond(dataFolder: string) {
  const running = runningOn(dataFolder)
  if (!running || running.pid === process.pid) return
  const { pid, uri, url } = running
  throw new AlreadyRunning(
    `Crosstie is running on this data already: process ${pid}${url ? `, explorer at ${url}` : ''}, database at ${uri}.`,
    'Use that one, or stop it first.',
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const mostRestarts = 3
const restartWindow = 600_000

/** Watches a running Neo4j; with `say`, starts it again when it ends by itself. */
function keep(start: Launch, first: Neo4jProcess, say: Say | undefined) {
  let current = first
  let stopping = false
  const restarts: number[] = []
  async function watch(): Promise<{ code: number | null }> {
    for (;;) {
      const code = await current.ended
      const recent = restarts.filter((at) => Date.now() - at < restartWindow)
      if (stopping || !say || recent.length >= mostRestarts) return { code }
      restarts.push(Date.now())
      say(`Neo4j ended by itself (exit code ${code}); starting it again.`)
      current = await launch(start)
      say('Neo4j is back.')
    }
  }
  const ended = watch().catch(() => ({ code: null }))
  return {
    ended,
    async stop() {
      stopping = true
      await current.stop()
    },
  }
}
