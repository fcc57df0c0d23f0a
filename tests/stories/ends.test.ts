import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { DatabaseUnavailable } from '../../server/contract/errors.ts'
import { openGraph } from '../../server/neo4j/graph.ts'
import { exitOf, forGood } from '../helpers/exit.ts'
import { connection, seeded } from '../helpers/seeded.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { uri, user, password } = connection
const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

beforeAll(seeded)

test('npm run seed ends by itself', { timeout: forGood + 10_000 }, async () => {
  expect(await exitOf(env, 'seeds/main.ts')).toBe(0)
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
