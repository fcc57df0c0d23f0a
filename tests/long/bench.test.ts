import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Each starts a Neo4j of its own; `paths`, which needs none, is in ends.whole.test.ts.
test.each([
  ['routes', '--scale', '0.01', '--pairs', '1', '--matrices', '1'],
  ['load', '--scale', '0.01'],
  ['graphql', '--scale', '0.01', '--pairs', '1'],
  ['api', '--requests', '1'],
  ['page', '--loads', '1', '--pairs', '1'],
])(
  'npm run bench -- %s at its smallest size says what it measured and ends by itself',
  async (...claim) => {
    const argv = ['--expose-gc', '--import', 'tsx', 'bench/main.ts', ...claim]
    const options = { cwd: root, timeout: 280_000, killSignal: 'SIGKILL' } as const
    const said = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, argv, options, (error, out) => (error ? reject(error) : resolve(out)))
    })
    expect(said).toMatch(/^claim +target +measured +verdict$/m)
  },
  300_000,
)
