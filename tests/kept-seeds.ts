import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../database/fetch.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = join(cacheFolder(), 'seeds')
const mostKept = 3
/** What a database with the seeds in it depends on: their files, what reads and writes them, and Neo4j. */
const madeOf = ['seeds', 'cypher', 'database/configure.ts', 'database/jars.txt', 'tests/setup.ts', 'package-lock.json']
/** What of the folder of a database is its own, once it has ended: the data, and the password that is stored in there. */
const parts = ['neo4j/data', 'password']

/** Whether an earlier run has kept a database with the seeds as they are. */
export const areSeedsKept = () => existsSync(join(kept, digest()))

/** Lays the data of a database with the seeds into a folder, and says whether it had one for the files as they are. */
export function laidOut(dataFolder: string): boolean {
  const store = join(kept, digest())
  if (!existsSync(store)) return false
  cpSync(store, dataFolder, { recursive: true })
  return true
}

/** Keeps the data of a database that has ended, with the seeds in it and nothing else, for the next run on this machine. */
export function keep(dataFolder: string) {
  const store = join(kept, digest())
  mkdirSync(kept, { recursive: true })
  const fresh = mkdtempSync(`${store}.`)
  for (const part of parts) cpSync(join(dataFolder, part), join(fresh, part), { recursive: true })
  try {
    renameSync(fresh, store)
  } catch {
    // Another run was faster, and its store is as good.
    rmSync(fresh, { recursive: true })
  }
  const oldestLast = readdirSync(kept).sort((a, b) => madeAt(b) - madeAt(a))
  for (const old of oldestLast.slice(mostKept)) rmSync(join(kept, old), { recursive: true, force: true })
}

const madeAt = (name: string) => statSync(join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? 0

function digest(): string {
  const hash = createHash('sha256')
  for (const file of madeOf.flatMap(filesIn).sort()) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path]
  const within = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
  return within.map((name) => join(path, name)).filter((file) => statSync(join(root, file)).isFile())
}
