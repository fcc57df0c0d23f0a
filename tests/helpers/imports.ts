import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formats } from '../../seeds/formats/formats.ts'
import { importCommand } from '../../seeds/import/command.ts'
import { silent } from '../../seeds/import/progress.ts'
import { type Request, runImport } from '../../seeds/import/run.ts'
import { openWriter } from '../../seeds/write.ts'
import type { Connection } from '../../server/neo4j/graph.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []

/** A folder with these files in it, taken away when the tests of the file are over. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-files-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export function removeFolders() {
  for (const folder of folders.splice(0))
    for (const one of [folder, `${folder}.rejected`]) rmSync(one, { recursive: true, force: true })
}

/** A text as another encoding of one byte a character has it. */
export function bytesIn(encoding: string, text: string): Uint8Array {
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(encoding).decode(Uint8Array.of(byte), { stream: true }),
      byte,
    ]),
  )
  return Uint8Array.from([...text], (sign) => byteOf.get(sign) ?? 0x3f)
}

/** What an import says that wrote nothing. */
export const unchanged = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
}

export type Options = Partial<Omit<Request, 'format' | 'paths'>>

/** How the tests of a file import into a database, and look at what is in it. */
export function importer(connection: Connection) {
  const writer = openWriter(connection)
  const said: string[] = []
  return {
    said,
    async bring(name: string, paths: string | string[], options: Options = {}) {
      const format = formats.find((format) => format.name === name)
      if (!format) throw new Error(`No format ${name}`)
      said.length = 0
      return runImport(connection, { format, paths: [paths].flat(), ...options }, { say: (line) => said.push(line) })
    },
    /** The rows of a statement written here, for the eyes of a test. */
    async rows<Row>(statement: string, parameters: object = {}) {
      const { records } = await writer.inTransaction((tx) => tx.run(statement, parameters))
      return records.map((record) => record.toObject() as Row)
    },
    /** Everything but runs, each record with all it says, in an order of its own: equal texts are equal graphs. */
    async whole() {
      const nodes = await lines(`MATCH (n:Entity) WHERE NOT n:ImportRun RETURN labels(n) AS labels, properties(n) AS p`)
      const ties = await lines(`MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p`)
      return [...nodes, ...ties].sort().join('\n')
    },
    close: () => writer.close(),
  }

  async function lines(statement: string) {
    const { records } = await writer.inTransaction((tx) => tx.run(statement))
    return records.map((record) => JSON.stringify(record.toObject(), (_key, value) => sorted(value)))
  }
}

function sorted(value: unknown) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export type Ended = { code: number | string | null; out: string; err: string }

/** The command as a user gives it, where nobody can be asked; all but its process, which takes longer than what it does. */
export async function command(connection: Connection, ...args: string[]): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await importCommand(args, {
    environment: environmentOf(connection),
    say: (line) => out.push(`${line}\n`),
    complain: (line) => err.push(`${line}\n`),
    progress: silent,
  })
  return { code, out: out.join(''), err: err.join('') }
}

function environmentOf({ uri, user, password }: Connection) {
  return { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
}

/** The command in a process of its own, which may be killed before it ends. */
export function begin(connection: Connection, ...args: string[]) {
  const env = environmentOf(connection)
  const argv = ['--max-old-space-size=160', '--import', 'tsx', 'seeds/import/main.ts', ...args]
  let done: (ended: Ended) => void
  const ended = new Promise<Ended>((resolve) => {
    done = resolve
  })
  const child = execFile(process.execPath, argv, { cwd: root, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
    done({ code: error ? (error.code ?? error.signal ?? null) : 0, out, err })
  })
  return { child, ended }
}
