import { expect, test } from 'vitest'
import { exitOf, forGood } from '../helpers/exit.ts'

test.each([
  ['generate', ['server/graphql/generate.ts', '--check']],
  ['bench -- paths', ['bench/main.ts', 'paths', '--scale', '0.01', '--peers', 'none', '--pairs', '1']],
  ['bench -- routes', ['bench/main.ts', 'routes', '--scale', '0.01', '--no-peers', '--no-seeds', '--pairs', '1']],
])('npm run %s ends by itself', { timeout: forGood + 10_000 }, async (_, args) => {
  expect(await exitOf(process.env, ...args)).toBe(0)
})
