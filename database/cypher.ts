// `npm run cypher [-- FILE] [--param "name => value"]`: cypher-shell on the running database, or on one started for it.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Address, chooseDatabase } from './choose.ts'
import { layout, user } from './configure.ts'
import { DatabaseFailure } from './failures.ts'
import { classPath, cypherShell, fetchJars } from './fetch.ts'
import { findJava } from './java.ts'
import { runningOn } from './managed.ts'
import { worldAtHand } from './worlds.ts'

const say = (line: string) => console.error(line)

/** The database to talk to: one's own, the one that runs, or one started now. */
async function find(): Promise<{ address: Address; stop: () => Promise<void> }> {
  const { NEO4J_URI: uri, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env
  const database = NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}
  if (uri) {
    const address = { uri, user: NEO4J_USER ?? user, password: NEO4J_PASSWORD ?? '', ...database }
    return { address, stop: async () => undefined }
  }
  const world = worldAtHand(process.env.WORLD || undefined)
  const running = runningOn(world.dataFolder)
  if (!running) return chooseDatabase(undefined, world, say)
  const password = readFileSync(layout(world.dataFolder).password, 'utf8').trim()
  return { address: { uri: running.uri, user, password }, stop: async () => undefined }
}

/** A bare word is a file; everything else is cypher-shell's own. `--param k=v` is taken as `k => v`. */
function shellArguments(given: string[]): string[] {
  return given.flatMap((word, index) => {
    const before = given[index - 1] ?? ''
    if (['--param', '-P'].includes(before)) return word.includes('=>') ? word : word.replace('=', ' => ')
    const isFile = !word.startsWith('-') && !before.startsWith('-')
    return isFile ? ['--file', word] : word
  })
}

async function shell(): Promise<number> {
  const command = await findJava()
  const jars = await fetchJars(cypherShell, say)
  const { address, stop } = await find()
  const where = ['-a', address.uri, '-u', address.user, ...(address.database ? ['-d', address.database] : [])]
  const main = ['-cp', classPath(jars), 'org.neo4j.shell.Main', ...where, ...shellArguments(process.argv.slice(2))]
  // The password goes by the environment, which other users cannot read as they can a command line.
  const env = { ...process.env, NEO4J_PASSWORD: address.password }
  try {
    return await new Promise((resolve) =>
      spawn(command, main, { stdio: 'inherit', env }).once('close', (code) => resolve(code ?? 1)),
    )
  } finally {
    await stop()
  }
}

try {
  process.exitCode = await shell()
} catch (error) {
  if (!(error instanceof DatabaseFailure)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}
