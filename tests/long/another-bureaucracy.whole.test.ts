import { execFile, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connection } from '../helpers/database.ts'
import { emptied } from '../helpers/emptied.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'
import { block, inLines } from '../helpers/recorded.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = join(root, 'docs/another-bureaucracy.md')
const text = readFileSync(page, 'utf8')
const file = join(publicFiles, 'dutch/opengr_provincies.csv')
const { uri, user, password } = connection
const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' }
const commands = [...text.matchAll(/```sh\n(.+?)\n```/gs)].map(([, command = '']) => command)
const imports = commands.filter((command) => command.startsWith('npm run import'))
const questions = [...text.matchAll(/### ([^\n]+)\n[^#]*?```sh\n(.+?)\n```\n\n```json\n(.+?)\n```/gs)]

let url = ''
let stop: () => Promise<unknown> = async () => undefined

/** What a reader types, without npm in between, which would look for a newer lock file first. */
async function typed(command: string) {
  const here = command
    .replaceAll('npm run import --', 'node --import tsx seeds/import/main.ts')
    .replaceAll('opengr_provincies.csv', file)
    .replaceAll('http://127.0.0.1:4000', url)
  const options = { cwd: root, env, maxBuffer: 2 ** 24 }
  try {
    return { code: 0, ...(await promisify(execFile)('bash', ['-c', here], options)) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

async function started(command: string) {
  const flags = command.replace('npm start --', '').trim().split(' ')
  const child = spawn(process.execPath, ['--import', 'tsx', 'start.ts', ...flags], { cwd: root, env })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return new Promise<string>((resolve, reject) => {
    let said = ''
    const read = (words: Buffer) => {
      said += words
      const [, found] = /Crosstie is ready at (\S+)/.exec(said) ?? []
      if (found) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', () => reject(new Error(said)))
  })
}

describe.skipIf(!publicFilesAreThere())('docs/another-bureaucracy.md', () => {
  beforeAll(async () => {
    await emptied(connection)
    url = await started(commands[0] ?? '')
  })
  afterAll(() => stop())

  test('starts empty, and an empty world is asked without harm', async () => {
    const asked = `curl -sG ${url}/graphql -H 'x-crosstie: docs' --data-urlencode 'query={
      dataset { labels { name } } network { agencies } paths(from: "a", to: "b") { noPath { message } } }'`
    expect(JSON.parse((await typed(asked)).stdout).data).toMatchObject({
      dataset: { labels: [] },
      network: { agencies: 0 },
      paths: { noPath: { message: expect.stringContaining('npm run import') } },
    })
  })

  test('is told how the file is encoded, then the headers, then what is in it, and nothing is written', async () => {
    const messages = [...text.matchAll(/```text\n(.+?)\n```/gs)].map(([, message = '']) => message)
    expect(messages).toHaveLength(2)
    for (const [index, message] of messages.entries()) {
      const refused = await typed(imports[index] ?? '')
      expect(refused.code).toBe(2)
      expect(refused.stderr.replaceAll(file, 'opengr_provincies.csv')).toContain(message)
    }
    const dry = await typed(imports[2] ?? '')
    expect(dry.code).toBe(0)
    expect(dry.stdout).toContain('Agency: 605 to create')
    expect(dry.stdout).toContain('3,752 rows read, 3752 accepted, 0 rejected; 0 errors')
    for (const said of ['Overrijssel', 'each row once', 'without superfluous blanks'])
      expect(dry.stderr).toContain(said)
  })

  test('brings it in once', async () => {
    expect((await typed(imports[3] ?? '')).stdout).toContain('TAKES_PART_IN: 3,742 created')
    expect((await typed(imports[3] ?? '')).stdout).toContain('TAKES_PART_IN: 3,742 as they were')
  })

  test.each(questions.map(([, title = '', command = '', answer = '']) => ({ title, command, answer })))(
    '$title',
    async ({ command, answer }) => {
      const { extensions: _, ...given } = JSON.parse((await typed(command)).stdout)
      expect(given).not.toHaveProperty('errors')
      if (process.env.CROSSTIE_RECORD === '1') {
        const now = readFileSync(page, 'utf8')
        return writeFileSync(
          page,
          now.replace(block(command, answer), () => block(command, inLines(given, ''))),
        )
      }
      expect(given, 'To put the new answer on record, run this with CROSSTIE_RECORD=1.').toStrictEqual(
        JSON.parse(answer),
      )
    },
  )

  test('states the figures that a plain reading of the file finds', () => {
    const { participants, arrangements, joining, pairs, small, strongest } = figures()
    const said = `${[participants, arrangements, joining].join(' ')} ${pairs} ${small}`
    expect(said).toBe('605 464 458 14924 2220')
    for (const [figure, after] of [
      [participants, ' participants, each'],
      [arrangements, ' arrangements'],
      [joining, ' arrangements have two'],
      [pairs.toLocaleString('en'), ' pairs'],
      [small.toLocaleString('en'), ' of these'],
    ])
      expect(text).toContain(`${figure}${after}`)
    for (const [, , weight] of strongest) expect(text).toContain(` ${weight.toFixed(6)}`)
  })
})

/** Counted by a dozen lines that share nothing with the code: names without blanks around them, each pair of a list. */
function figures() {
  const rows: string[][] = parse(readFileSync(file), { from: 2 })
  const members = new Map<string, Set<string>>()
  for (const row of rows) {
    const [who = '', what = ''] = row.map((cell) => cell.trim().replaceAll(/\s+/g, ' '))
    members.set(what, (members.get(what) ?? new Set()).add(who))
  }
  const weights = new Map<string, number>()
  const few = new Set<string>()
  for (const some of members.values()) {
    const sorted = [...some].sort()
    for (const [index, one] of sorted.entries())
      for (const other of sorted.slice(index + 1)) {
        const pair = `${one}|${other}`
        weights.set(pair, (weights.get(pair) ?? 0) + 1 / (some.size - 1))
        if (some.size <= 10) few.add(pair)
      }
  }
  const ranked = [...weights].sort(([, a], [, b]) => b - a).slice(0, 3)
  return {
    participants: new Set([...members.values()].flatMap((some) => [...some])).size,
    arrangements: members.size,
    joining: [...members.values()].filter(({ size }) => size > 1).length,
    pairs: weights.size,
    small: few.size,
    strongest: ranked.map(([pair, weight]) => [...pair.split('|'), weight] as [string, string, number]),
  }
}
