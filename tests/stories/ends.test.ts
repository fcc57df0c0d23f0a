import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { DatabaseUnavailable } from '../../server/contract/errors.ts'
import { openGraph } from '../../server/neo4j/graph.ts'
import { exitOf, forGood } from '../helpers/exit.ts'
import { connection, seeded } from '../helpers/seeded.ts'

const { uri, user, password } = connection
const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

beforeAll(seeded)

test('npm run seed ends by itself', { timeout: forGood + 10_000 }, async () => {
  expect(await exitOf(env, 'seeds/main.ts')).toBe(0)
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
