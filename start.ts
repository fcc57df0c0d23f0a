// `npm start`: brings a database, seeds it, builds the explorer and serves, in that order, and takes it all down again.
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Chosen, chooseDatabase } from './database/choose.ts'
import { DatabaseFailure } from './database/failures.ts'
import { noteUrl, runningOn } from './database/managed.ts'
import { isFree } from './database/ports.ts'
import { noteWorld, quoted, type World, worldOf } from './database/worlds.ts'
import { explained } from './seeds/explained.ts'
import { bringFolder, loadSeeds } from './seeds/seeding.ts'
import { BadEnvironment, type Environment, readEnvironment } from './server/environment.ts'
import { type Running, serve } from './server/serve.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const clientFolder = join(root, 'dist/client')
const badConfiguration = 78
const onTerminal = process.stdout.isTTY === true
const shownEvery = onTerminal ? 100 : 5_000
let shownAt = 0

function say(line: string, progress?: { done: number; total?: number; unit?: string }) {
  if (!progress) {
    shownAt = 0
    return void console.log(line)
  }
  const whole = progress.total === undefined ? '' : ` of ${progress.total}`
  const text = `  ${progress.done}${whole} ${progress.unit ?? ''}`
  if (Date.now() - shownAt < shownEvery && progress.done !== progress.total) return
  shownAt = Date.now()
  process.stdout.write(onTerminal ? `\r${text}${progress.done === progress.total ? '\n' : ''}` : `${text}\n`)
}

const flags = {
  reset: { type: 'boolean' },
  yes: { type: 'boolean' },
  dev: { type: 'boolean' },
  empty: { type: 'boolean' },
  world: { type: 'string' },
  replace: { type: 'boolean' },
} as const
const usage = `npm start [-- --empty | --world FOLDER [--replace]] [--reset [--yes]] [--dev]`

/** What the command line asks for. Throws BadEnvironment where it is not understood. */
function asked() {
  try {
    const { values } = parseArgs({ options: flags })
    if (values.empty && values.world !== undefined) throw new Error('--empty and --world exclude each other')
    return values
  } catch (error) {
    throw new BadEnvironment([`${(error as Error).message}. Write: ${usage}`])
  }
}

/** Deletes the managed database's data, and nothing else; asks first unless told `--yes`. */
async function reset({ dataFolder }: World, isMeant: boolean): Promise<boolean> {
  const running = runningOn(dataFolder)
  if (running) throw new DatabaseFailure(`The database is in use by process ${running.pid}.`, 'Stop it first.')
  if (!isMeant) {
    const asked = createInterface({ input: process.stdin, output: process.stdout })
    const answer = await asked.question('Delete everything in the managed database, imports included? Type yes: ')
    asked.close()
    if (answer.trim() !== 'yes') return false
  }
  rmSync(dataFolder, { recursive: true, force: true })
  say('The managed database is empty.')
  return true
}

/** Brings in what the world begins with: the seeds, a folder, or nothing. */
async function bring(world: World, { kind, address }: Chosen, replace: boolean) {
  if (world.kind === 'folder') return bringFolder(address, { folder: world.setting, replace, say })
  if (world.kind === 'empty') return say('Without the seeds: nothing is brought in but what you import.')
  if (kind === 'own') return say('Your own server is never seeded unasked: `npm run seed` does it.')
  await loadSeeds(address, { say })
}

/** Everything that the built client is made of, as one digest. */
function clientDigest(): string {
  const files = ['client', 'common']
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const whole = [
    ...files,
    ...['vite.config.ts', 'package-lock.json', 'server/contract/schema.graphql'].map((file) => join(root, file)),
  ]
  const hash = createHash('sha256')
  for (const file of whole.sort()) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

async function buildClient() {
  const stamp = join(root, 'dist/client.stamp')
  const digest = clientDigest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  say('Building the explorer')
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  writeFileSync(stamp, digest)
}

/** Rebuilds the client when one of its files changes; reload the page to see it. */
async function watchClient() {
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { watch: {} } })
}

function announce({ url }: Running, { kind, address, passwordFile }: Chosen, world: World) {
  const secret = passwordFile ? `, password in ${passwordFile.slice(root.length)}` : ''
  say(`Crosstie is ready at ${url}`)
  say(`  explorer  ${url}/`)
  say(`  GraphQL   ${url}/graphql`)
  say(`  GraphiQL  ${url}/graphiql`)
  say(`  log       ${world.dataFolder.slice(root.length)}/server.log`)
  say(`  Neo4j     ${address.uri}, user ${address.user}${secret}${kind === 'managed' ? ' (npm run cypher)' : ''}`)
  if (world.kind === 'empty') say('  to begin  npm run import -- --help, or docs/another-bureaucracy.md')
}

/** A line per request goes to a file, so that the terminal stays readable. A full disk must not stop the server. */
function logTo(file: string) {
  mkdirSync(dirname(file), { recursive: true })
  const stream = createWriteStream(file, { flags: 'a' })
  stream.on('error', () => undefined)
  return (line: string) => void stream.write(`${line}\n`)
}

async function refuseTakenPort({ port }: Environment, { kind, setting }: World) {
  if (port === 0 || (await isFree(port))) return
  const world = { seeds: '', empty: ' -- --empty', folder: ` -- --world ${quoted(setting)}` }[kind]
  const problem = `PORT ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start${world}`
  throw new BadEnvironment([problem])
}

/** Ends everything on the first signal, and at once on a second. */
function endWith(stop: () => Promise<void>) {
  let ending = false
  const end = (code: number, why?: string) => {
    if (ending && why) return
    if (ending) process.exit(1)
    ending = true
    if (why) say(why)
    stop().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  return end
}

async function start() {
  const environment = readEnvironment(process.env)
  const wanted = asked()
  const world = worldOf(wanted.empty ? 'empty' : (wanted.world ?? (process.env.WORLD || undefined)))
  const { dataFolder } = world
  if (wanted.reset && !(await reset(world, wanted.yes ?? false))) return
  let running: Running | undefined
  let chosen: Chosen | undefined
  const end = endWith(async () => {
    await running?.close()
    await chosen?.stop()
  })
  const already = environment.connection ? undefined : runningOn(dataFolder)
  if (!already) await refuseTakenPort(environment, world)
  if (!already && environment.connection === undefined) noteWorld(world)
  chosen = await chooseDatabase(environment.connection, world, say)
  chosen.ended?.then(({ code }) =>
    end(1, `The database has ended (exit code ${code ?? 'none'}); see ${dataFolder.slice(root.length)}/neo4j/logs.`),
  )
  await bring(world, chosen, wanted.replace ?? false)
  await buildClient()
  const { host, port, bound, metricsForAll } = environment
  running = await serve({
    connection: chosen.address,
    host,
    port,
    bound,
    metricsForAll,
    ...(chosen.kind === 'managed' ? { versionFile: join(dataFolder, 'data-version.json') } : {}),
    clientFolder,
    log: logTo(join(dataFolder, 'server.log')),
  })
  if (chosen.kind === 'managed') noteUrl(dataFolder, running.url)
  say('Reading the graph')
  await running.laidOut
  announce(running, chosen, world)
  if (wanted.dev) await watchClient()
}

try {
  await start()
} catch (error) {
  const known =
    error instanceof DatabaseFailure
      ? [error.message, error.remedy]
      : error instanceof BadEnvironment
        ? error.problems
        : undefined
  console.error(known ? known.join('\n') : explained(error))
  process.exit(error instanceof BadEnvironment ? badConfiguration : 1)
}
