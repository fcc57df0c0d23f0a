import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { chooseDatabase } from '../../database/choose.ts'
import { layout } from '../../database/configure.ts'
import {
  BadConfiguration,
  DiskFull,
  JavaMissing,
  JavaTooOld,
  MavenMissing,
  PortTaken,
  StartFailed,
  StoreLocked,
} from '../../database/failures.ts'
import { fetchJars, neo4j as release } from '../../database/fetch.ts'
import { findJava } from '../../database/java.ts'
import { startManaged } from '../../database/managed.ts'
import { diagnosis } from '../../database/process.ts'
import { connection } from '../helpers/database.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'crosstie-database-'))
const silent = () => undefined
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ask(password: string, statement: string, uri = connection.uri) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true })
  try {
    return (await driver.executeQuery(statement)).records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

test('the settings that protect it are in force', async () => {
  const rows = await ask(connection.password, 'SHOW SETTINGS YIELD name, value RETURN name, value')
  const value = new Map(rows.map((row) => [row.name, row.value]))
  const wanted = {
    'server.config.strict_validation.enabled': 'true',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.http.enabled': 'false',
    'server.default_listen_address': '127.0.0.1',
    'db.transaction.timeout': '1m',
    'server.bolt.connection_keep_alive_for_requests': 'ALL',
  }
  expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, value.get(name)]))).toStrictEqual(wanted)
})

test('a wrong password does not enter', async () => {
  await expect(ask('wrong', 'RETURN 1')).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' })
})

describe('one database in a folder of its own', () => {
  const dataFolder = join(folder, 'data')
  const places = layout(dataFolder)
  const script = `import { startManaged } from ${JSON.stringify(join(root, 'database/managed.ts'))}
startManaged({ dataFolder: ${JSON.stringify(dataFolder)}, port: 'remembered', say() {} }).then(({ uri }) => console.log('up', uri))`

  /** A process that starts the database and goes on, until it is killed. */
  function parent() {
    const file = join(folder, 'parent.mts')
    writeFileSync(file, script)
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const up = new Promise<string>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        const uri = /up (\S+)/.exec(part.toString())?.[1]
        if (uri) resolve(uri)
      })
    })
    return { child, up }
  }

  test('ends when its parent is killed, keeps what was written, and is refused to a second start', async () => {
    const { child, up } = parent()
    const uri = await up
    const password = readFileSync(places.password, 'utf8').trim()
    await ask(password, 'CREATE (:Kept)', uri)
    expect([places.password, places.auth].map((file) => statSync(file).mode & 0o777)).toStrictEqual([0o600, 0o600])
    await expect(startManaged({ dataFolder, port: 'remembered', say: silent })).rejects.toThrow(`process ${child.pid}`)

    child.kill('SIGKILL')
    await once(child, 'exit')
    await expect.poll(() => portAnswers(uri), { timeout: 10_000 }).toBe(false)

    const again = await startManaged({ dataFolder, port: 'remembered', say: silent })
    try {
      expect(again.uri).toBe(uri)
      expect(await ask(password, 'MATCH (kept:Kept) RETURN count(kept) AS n', uri)).toStrictEqual([{ n: 1 }])
    } finally {
      await again.stop()
    }
    expect(existsSync(places.running)).toBe(false)
    expect(await portAnswers(uri)).toBe(false)
  })

  test('says whose port it is when another program has it', async () => {
    const port = Number(readFileSync(places.port, 'utf8'))
    const other = createServer().listen(port, '127.0.0.1')
    await expect(startManaged({ dataFolder, port: 'remembered', say: silent })).rejects.toBeInstanceOf(PortTaken)
    await new Promise((resolve) => other.close(resolve))
  })
})

async function portAnswers(uri: string): Promise<boolean> {
  const { answers } = await import('../../database/ports.ts')
  return answers(Number(new URL(uri).port))
}

describe('what is missing is named, with what to do', () => {
  const bin = join(folder, 'bin')
  const { PATH = '', JAVA_HOME, XDG_CACHE_HOME } = process.env

  /** A folder that is the whole PATH, with these commands in it. */
  function machineWith(commands: Record<string, string>) {
    rmSync(bin, { recursive: true, force: true })
    mkdirSync(bin)
    for (const [name, text] of Object.entries(commands)) {
      writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`)
      chmodSync(join(bin, name), 0o755)
    }
    process.env.PATH = bin
    process.env.XDG_CACHE_HOME = join(folder, 'empty-cache')
    delete process.env.JAVA_HOME
  }
  afterEach(() => {
    process.env.PATH = PATH
    for (const [name, value] of Object.entries({ JAVA_HOME, XDG_CACHE_HOME })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  })

  test('no Java', async () => {
    machineWith({})
    await expect(findJava()).rejects.toBeInstanceOf(JavaMissing)
  })

  test('a Java that is too old', async () => {
    machineWith({ java: 'echo \'openjdk version "11.0.2"\' >&2' })
    await expect(findJava()).rejects.toThrow(JavaTooOld)
    machineWith({ java: 'echo \'java version "1.8.0_381"\' >&2' })
    await expect(findJava()).rejects.toThrow('Java 8 is too old')
  })

  test('no Maven', async () => {
    machineWith({ java: 'echo \'openjdk version "17.0.2"\' >&2' })
    await expect(fetchJars(release, silent)).rejects.toBeInstanceOf(MavenMissing)
  })

  // The databases of a test run are started at the same time, on a new machine too.
  test('what several ask for at once is fetched once', async () => {
    const calls = join(folder, 'calls')
    machineWith({
      mvn: `echo called >> ${calls}\nfor given; do case $given in -DoutputDirectory=*) echo jar > "\${given#*=}/one.jar"; esac; done`,
    })
    const bundle = { name: 'invented', version: '1', pom: 'pom.xml', about: 1 }
    const [one, other] = await Promise.all([fetchJars(bundle, silent), fetchJars(bundle, silent)])
    expect(await fetchJars(bundle, silent)).toBe(one)
    expect(other).toBe(one)
    expect(readdirSync(dirname(one))).toStrictEqual(['lib'])
    expect(readFileSync(join(one, 'one.jar'), 'utf8')).toBe('jar\n')
    expect(readFileSync(calls, 'utf8')).toBe('called\n')
  })

  test('nothing at all: the three ways to a database, each with its command', async () => {
    machineWith({})
    const failure = await chooseDatabase(undefined, { kind: 'seeds', dataFolder: join(folder, 'none') }, silent).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ name: 'NoDatabase' })
    expect(String((failure as { remedy: string }).remedy)).toMatch(/NEO4J_URI=[\s\S]*openjdk[\s\S]*Docker/)
  })
})

test.each([
  [1, 'java.net.BindException: Address already in use', PortTaken],
  [1, 'java.io.IOException: No space left on device', DiskFull],
  [1, 'Lock file has been locked by another process: store_lock', StoreLocked],
  [3, 'Error reading config: Unrecognized setting. No declared setting with name: db.mispelt', BadConfiguration],
  [1, 'something new', StartFailed],
])('exit code %i with “%s” is told apart', (code, output, kind) => {
  const failure = diagnosis(code, output, 7687)
  expect(failure).toBeInstanceOf(kind)
  expect(failure.remedy).not.toBe('')
})
