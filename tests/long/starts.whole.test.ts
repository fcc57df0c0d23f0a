import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { connection, seeded } from '../helpers/seeded.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { uri, user, password } = connection
const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

beforeAll(seeded)

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
