import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { DatabaseUnavailable } from '../../server/contract/errors.ts'
import { openGraph } from '../../server/neo4j/graph.ts'
import { connection } from '../helpers/database.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { uri, user, password } = connection
const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

/** What a command exits with when it ends by itself; null when it had to be ended. */
function exitOf(...args: string[]): Promise<unknown> {
  return new Promise((resolve) => {
    const options = { cwd: root, env, timeout: 50_000, killSignal: 'SIGKILL' } as const
    execFile(process.execPath, ['--expose-gc', '--import', 'tsx', ...args], options, (error) =>
      resolve(error ? error.code : 0),
    )
  })
}

test.each([
  ['seed', ['seeds/main.ts']],
  ['generate', ['server/graphql/generate.ts', '--check']],
  ['bench -- paths', ['bench/main.ts', 'paths', '--scale', '0.01', '--peers', 'none', '--pairs', '1']],
])('npm run %s ends by itself', async (_, args) => {
  expect(await exitOf(...args)).toBe(0)
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
