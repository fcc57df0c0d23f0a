import { execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { DatabaseUnavailable } from '../../server/contract/errors.ts'
import { openGraph } from '../../server/neo4j/graph.ts'
import { connection, seeded } from '../helpers/seeded.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { uri, user, password } = connection
const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

beforeAll(seeded)

// One that hangs hangs for good: however slow the machine is, a command that ends has ended by then.
const forGood = 240_000

/** What a command exits with when it ends by itself; null when it had to be ended. */
function exitOf(...args: string[]): Promise<unknown> {
  return new Promise((resolve) => {
    const options = { cwd: root, env, timeout: forGood, killSignal: 'SIGKILL' } as const
    execFile(process.execPath, ['--expose-gc', '--import', 'tsx', ...args], options, (error) =>
      resolve(error ? error.code : 0),
    )
  })
}

test.each([
  ['seed', ['seeds/main.ts']],
  ['generate', ['server/graphql/generate.ts', '--check']],
  ['bench -- paths', ['bench/main.ts', 'paths', '--scale', '0.01', '--peers', 'none', '--pairs', '1']],
])('npm run %s ends by itself', { timeout: forGood + 10_000 }, async (_, args) => {
  expect(await exitOf(...args)).toBe(0)
})

test.each([
  ['npm start', 'start.ts'],
  ['the server alone', 'server/main.ts'],
])('%s serves the explorer and the API, and ends when it is asked to', async (_, file) => {
  const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, env: { ...env, PORT: '0' } })
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const read = (text: Buffer) => {
      said += text
      const [, url] = /Crosstie is ready at (\S+)/.exec(said) ?? []
      if (url) resolve(url)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', () => reject(new Error(said)))
  })
  const page = await fetch(`${url}/`)
  const schema = await fetch(`${url}/schema.graphql`)
  child.kill('SIGTERM')
  expect([page.status, schema.status, await exit]).toStrictEqual([200, 200, 0])
})

test('what is still read when the door closes is told so, and keeps no process waiting', async () => {
  const graph = openGraph(connection)
  const numbers = 'UNWIND range(1, 2000000000) AS n WITH n WHERE n % 1000000 = 0 RETURN n'
  const slow = { name: 'slow', text: numbers, params: z.object({}), row: z.object({ n: z.int() }) }
  let begun: () => void = () => undefined
  const first = new Promise<void>((resolve) => (begun = resolve))
  const reading = graph.stream(slow, {}, begun, { seconds: 1_800, fetchSize: 1 })
  const told = expect(reading).rejects.toThrow(DatabaseUnavailable)
  await first
  await graph.close()
  await told
})
