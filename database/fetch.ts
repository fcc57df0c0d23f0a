import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { MavenMissing, RegistryUnreachable, UnknownFiles } from './failures.ts'
import type { Say } from './say.ts'

/** What is fetched: a pom that names it, and the list of files that it must turn out to be, where there is one. */
export type Bundle = { name: string; version: string; pom: string; list?: string; about: number }

export const neo4j: Bundle = { name: 'neo4j', version: '5.26.31', pom: 'pom.xml', list: 'jars.txt', about: 213 }
export const cypherShell: Bundle = {
  name: 'cypher-shell',
  version: '5.26.12',
  pom: 'shell.pom.xml',
  list: 'shell-jars.txt',
  about: 55,
}

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
const tries = 5

const fetching = new Map<Bundle, Promise<string>>()

/** The folder of the bundle's jars, fetched with Maven once, however many ask meanwhile, and checked on every call. */
export function fetchJars(bundle: Bundle, say: Say): Promise<string> {
  const begun = fetching.get(bundle)
  if (begun) return begun
  const folder = fetched(bundle, say).finally(() => fetching.delete(bundle))
  fetching.set(bundle, folder)
  return folder
}

async function fetched(bundle: Bundle, say: Say): Promise<string> {
  const folder = join(cacheFolder(), bundle.name, bundle.version, 'lib')
  const expected = readList(bundle)
  const isThere = () => existsSync(folder) && sizesMatch(folder, expected)
  if (isThere()) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const fresh = mkdtempSync(`${folder}.`)
  try {
    await copyJars(bundle, fresh, say)
    checkHashes(bundle, fresh, expected)
    chmodSync(fresh, 0o755)
    put(fresh, folder, isThere)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

/** Another process may have brought them meanwhile, and be running from there: then those stay. */
function put(fresh: string, folder: string, isThere: () => boolean) {
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    if (isThere()) return
    rmSync(folder, { recursive: true, force: true })
    renameSync(fresh, folder)
  }
}

/** The jars of a folder as a class path: explicit and sorted, so that it is the same everywhere. */
export function classPath(folder: string): string {
  const separator = process.platform === 'win32' ? ';' : ':'
  return jarsIn(folder)
    .map((jar) => join(folder, jar))
    .join(separator)
}

/** A line per jar: name, bytes, SHA-256. */
export function describeJars(folder: string): string {
  const line = (jar: string) => `${jar} ${statSync(join(folder, jar)).size} ${hashOf(join(folder, jar))}\n`
  return jarsIn(folder).map(line).join('')
}

/** Where on this machine is kept what takes long to make or to fetch. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crosstie')
}

function jarsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jar'))
    .sort()
}

type Expected = Map<string, { size: number; hash: string }>

function readList({ list }: Bundle): Expected | undefined {
  const file = list && fileURLToPath(new URL(list, import.meta.url))
  if (!file || !existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [name = '', size, hash = ''] = line.split(' ')
      return [name, { size: Number(size), hash }]
    }),
  )
}

/** Whether the folder holds what the list names, and nothing else. An unknown jar would run with the rest. */
function sizesMatch(folder: string, expected: Expected | undefined): boolean {
  const jars = jarsIn(folder)
  if (!expected) return jars.length > 0
  return (
    jars.length === expected.size && jars.every((jar) => expected.get(jar)?.size === statSync(join(folder, jar)).size)
  )
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function checkHashes({ name, version }: Bundle, folder: string, expected: Expected | undefined) {
  if (!expected) return
  const wrong = jarsIn(folder).filter((jar) => expected.get(jar)?.hash !== hashOf(join(folder, jar)))
  const missing = [...expected.keys()].filter((jar) => !existsSync(join(folder, jar)))
  if (wrong.length + missing.length === 0) return
  const files = [...wrong, ...missing].slice(0, 5).join(', ')
  throw new UnknownFiles(
    `What Maven brought for ${name} ${version} is not what Crosstie expects: ${files}.`,
    'Remove these files from your local Maven repository and try again; if it happens again, your registry serves other files.',
  )
}

async function copyJars(bundle: Bundle, folder: string, say: Say) {
  const { name, version, about } = bundle
  let reason = ''
  for (let attempt = 1; attempt <= tries; attempt++) {
    const again = attempt === 1 ? '' : `, try ${attempt} of ${tries}`
    const title = `Fetching ${name} ${version} with Maven${again}`
    say(title)
    const ended = await runMaven(bundle, folder, (done) =>
      say(title, { done: Math.min(done, about), total: about, unit: 'files' }),
    )
    if (ended.code === 0) return
    reason = ended.reason
    if (attempt < tries) {
      say(`Maven could not bring everything (${reason}); waiting ${2 ** attempt} s before the next try.`)
      await pause(2 ** attempt * 1_000)
    }
  }
  throw new RegistryUnreachable(
    `Maven could not bring ${name} ${version} in ${tries} tries: ${reason}`,
    'Check the network, or the mirror in your Maven settings, and start again: what was fetched is kept.',
  )
}

function runMaven({ pom }: Bundle, folder: string, progress: (done: number) => void) {
  const file = fileURLToPath(new URL(pom, import.meta.url))
  const settings = ['-B', '-f', file, plugin, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  return new Promise<{ code: number | null; reason: string }>((resolve, reject) => {
    const maven = spawn('mvn', settings, { stdio: ['ignore', 'pipe', 'pipe'] })
    let done = 0
    let reason = 'no reason given'
    const read = (part: Buffer) => {
      for (const line of part.toString().split('\n')) {
        if (/Downloaded from .*\.jar|Copying .*\.jar/.test(line)) progress(++done)
        if (line.includes('ERROR') && reason === 'no reason given')
          reason = line.replace(/.*ERROR\S*\s*/, '').slice(0, 300)
      }
    }
    maven.stdout.on('data', read)
    maven.stderr.on('data', read)
    maven.once('error', () =>
      reject(
        new MavenMissing(
          'There is no Maven here: `mvn` does not run.',
          'Install Maven (on Debian: apt-get install maven), or set NEO4J_URI to a server of your own.',
        ),
      ),
    )
    maven.once('close', (code) => resolve({ code, reason }))
  })
}
