import { once } from 'node:events'
import {
  appendFileSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { configure, layout, user } from '../../database/configure.ts'
import { classPath, fetchJars, neo4j } from '../../database/fetch.ts'
import { findJava } from '../../database/java.ts'
import { startManaged } from '../../database/managed.ts'
import { freePort } from '../../database/ports.ts'
import { launch } from '../../database/process.ts'
import { connection } from '../helpers/database.ts'
import { begin, command, folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const world = { places: [{ id: 'alb', name: 'Albania' }], offices: [{ id: 'who-alb' }] }

/** More than fits into one transaction. */
function manyOffices() {
  const ids = Array.from({ length: 8_000 }, (_, index) => `office-${index}`)
  return folderWith({
    'sources.csv': 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n',
    'agencies.csv': 'id,name,kind,source\nacme,Acme,OTHER,field\n',
    'offices.csv': `id,name,agency,level,basis,source\n${ids.map((id) => `${id},${id},acme,country,INTERVIEW,field\n`).join('')}`,
  })
}

/** Numbers that look drawn and are the same each time. */
function* moments(seed: number, least: number, most: number) {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    yield least + (state / 2 ** 31) * (most - least)
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

afterAll(removeFolders)

describe('killed anywhere, the next run completes it', () => {
  test('the importer, at twenty moments', { timeout: 900_000 }, async () => {
    const { whole, close } = importer(connection)
    const folder = manyOffices()
    const args = ['crosstie', folder, '--owner', 'mine']
    await given(connection, world)
    const began = Date.now()
    expect((await command(connection, ...args)).code).toBe(0)
    const [took, wanted] = [Date.now() - began, await whole()]

    const when = moments(7, 500, took)
    for (let kill = 0; kill < 20; kill += 1) {
      if (kill % 5 === 0) await given(connection, world)
      const { child, ended } = begin(connection, ...args)
      await pause(when.next().value ?? 0)
      child.kill('SIGKILL')
      await ended
    }
    const last = await command(connection, ...args)

    expect(last).toMatchObject({ code: 0 })
    expect(await whole()).toBe(wanted)
    await close()
  })

  test('the database, five times', { timeout: 900_000 }, async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'crosstie-killed-'))
    const open = async () => {
      const database = await startManaged({ dataFolder, port: 'free', say: () => undefined })
      const { uri, user, password } = database
      return { database, address: { uri, user, password } }
    }
    let { database, address } = await open()
    const folder = manyOffices()
    const args = ['crosstie', folder, '--owner', 'mine']
    await given(address, world)
    expect((await command(address, ...args)).code).toBe(0)
    const wanted = await importer(address).whole()
    await given(address, world)

    const when = moments(11, 2_000, 8_000)
    for (let kill = 0; kill < 5; kill += 1) {
      const { ended } = begin(address, ...args)
      await pause(when.next().value ?? 0)
      process.kill(javaOn(dataFolder), 'SIGKILL')
      expect([0, 1, 5]).toContain((await ended).code)
      await database.stop()
      ;({ database, address } = await open())
    }
    const last = await command(address, ...args)

    expect(last).toMatchObject({ code: 0 })
    expect(await importer(address).whole()).toBe(wanted)
    await database.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  })
})

describe('a database that may only be read', () => {
  test('is told as such, with exit 5, and a dry run needs no more', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'crosstie-read-only-'))
    const writable = await startManaged({ dataFolder, port: 'free', say: () => undefined })
    await given(writable, world)
    await writable.stop()
    const port = await freePort()
    const password = configure(dataFolder, port)
    const { home, conf } = layout(dataFolder)
    appendFileSync(join(conf, 'neo4j.conf'), 'server.databases.read_only=neo4j\n')
    const jars = await fetchJars(neo4j, () => undefined)
    const running = await launch({ command: await findJava(), classPath: classPath(jars), home, conf, port })
    const address = { uri: `bolt://127.0.0.1:${port}`, user, password }
    const folder = folderWith({
      'sources.csv': 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n',
      'agencies.csv': 'id,name,kind,source\nacme,Acme,OTHER,field\n',
    })

    const tried = await command(address, 'crosstie', folder, '--owner', 'mine', '--dry-run')
    const refused = await command(address, 'crosstie', folder, '--owner', 'mine')
    await running.stop()
    rmSync(dataFolder, { recursive: true, force: true })

    expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('Agency: 1 to create') })
    expect(refused).toMatchObject({ code: 5, err: expect.stringContaining('The database is read-only.') })
  }, 120_000)
})

/** The newest Java whose command line names the folder. */
function javaOn(folder: string) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.filter((pid) => {
    const path = `/proc/${pid}/cmdline`
    const line = existsSync(path) ? readFileSync(path, 'utf8') : ''
    return line.includes(folder) && /^[^\0]*java\0/.test(line)
  })
  return Number(found.at(-1))
}

describe.skipIf(!existsSync('/proc/self/status'))('however many rows', () => {
  const mebibytes = Number(process.env.CROSSTIE_IMPORT_MIB ?? 128)

  test(`${mebibytes} MiB are checked and compared in under 300 MB`, { timeout: 7_200_000 }, async () => {
    await given(connection, {
      ...world,
      agencies: [
        { id: 'eca', acronym: 'ECA' },
        { id: 'eclac', acronym: 'ECLAC' },
      ],
    })
    const file = join(folderWith({}), 'citations.csv')
    await writeCitations(file, mebibytes * 2 ** 20)

    const { code, out, err, peak } = await watched('ppb-mandates', file, '--dry-run', '--max-size', '4GiB')
    console.log(`${mebibytes} MiB: at most ${Math.round(peak)} MB resident. ${out.trim().split('\n').at(-1)}`)

    expect({ code, err: code === 0 ? '' : err }).toStrictEqual({ code: 0, err: '' })
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThan(300)
  })

  test.each([
    ['one line without end', 'x', 3],
    ['one row without end', 'x,', 3],
    ['one cell in quotes without end', '"x\n', 3],
    ['blank lines without end', '\n', undefined],
  ])('%s of 120 MB is refused in under 300 MB', { timeout: 300_000 }, async (_what, repeated, line) => {
    const file = join(folderWith({}), 'citations.csv')
    const header = 'Origin Document,Entity,Full Document Symbol\nPPB 2031,ECA,A/RES/1/1\n'
    writeFileSync(file, header + repeated.replace('\n', '') + repeated.replace('"', '').repeat(120e6 / repeated.length))

    const { code, err, peak } = await watched('ppb-mandates', file, '--dry-run')

    expect({ code, err }).toStrictEqual({ code: 2, err: expect.stringContaining(`citations.csv:${line ?? ''}`) })
    expect(err).toContain('4,000,000 characters')
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThan(300)
  })
})

/** The command to its end, and the most MB that it held meanwhile. */
async function watched(...args: string[]) {
  const { child, ended } = begin(connection, ...args)
  let peak = 0
  const watching = setInterval(() => {
    const status = `/proc/${child.pid}/status`
    const text = existsSync(status) ? readFileSync(status, 'utf8') : ''
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024)
  }, 100)
  const done = await ended
  clearInterval(watching)
  return { ...done, peak }
}

async function writeCitations(file: string, bytes: number) {
  const out = createWriteStream(file)
  out.write('Origin Document,Entity,Full Document Symbol,Description\n')
  for (let [written, row] = [0, 0]; written < bytes; row += 1) {
    const line = `PPB 2031,${row % 2 ? 'ECA' : 'ECLAC'},A/RES/${Math.floor(row / 40)}/${row % 7},"Words that nobody reads, ${row}"\n`
    written += line.length
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
