import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, serve } from '../../server/serve.ts'
import { apiExamples, page } from '../helpers/api-examples.ts'
import { betweenness } from '../helpers/betweenness.ts'
import { pythonWithNetworkx } from '../helpers/python.ts'
import { block, inLines } from '../helpers/recorded.ts'
import { connection, seeded } from '../helpers/seeded.ts'

const records = process.env.CROSSTIE_RECORD === '1'
let running: Running

beforeAll(async () => {
  await seeded()
  running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined })
  while ((await fetch(`${running.url}/ready`)).status !== 200) await pause(100)
})
afterAll(() => running.close())

/** What a reader gets who pastes it into a shell. */
async function pastedIntoShell(command: string): Promise<unknown> {
  const here = command.replaceAll('http://127.0.0.1:4000', running.url)
  const { stdout } = await promisify(execFile)('bash', ['-c', here], { maxBuffer: 2 ** 24 })
  return JSON.parse(stdout)
}

function recorded(text: string, command: string, given: unknown): string {
  const before = apiExamples.find((one) => one.command === command)?.answer ?? ''
  return text.replace(block(command, before), () => block(command, inLines(given, '')))
}

describe('docs/api.md', () => {
  test('has twelve questions', () => {
    expect(apiExamples.length).toBe(12)
  })

  test.each(apiExamples)('$title', async ({ command, answer }) => {
    const given = await pastedIntoShell(command)
    expect(given).not.toHaveProperty('errors')
    if (records) return writeFileSync(page, recorded(readFileSync(page, 'utf8'), command, given))
    const remedy = 'To put the new answer on record, run this with CROSSTIE_RECORD=1.'
    expect(given, remedy).toStrictEqual(JSON.parse(answer))
  })
})

const root = fileURLToPath(new URL('../..', import.meta.url))
const python = pythonWithNetworkx()

async function run(command: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: root })
  return stdout.trim().split('\n')
}

async function ask<Data>(query: string): Promise<Data> {
  const body = JSON.stringify({ query })
  const answer = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return ((await answer.json()) as { data: Data }).data
}

describe('the example clients', () => {
  test.skipIf(python === null)('in Python prints the ten parties of a country that most chains pass', async () => {
    const [first = '', ...lines] = await run(python ?? '', 'docs/examples/betweenness.py', 'ury', running.url)
    type Party = { id: string; name: string }
    type Answer = { context: { subgraph: { parties: Party[]; ties: { from: Party; to: Party }[] } } }
    const { context } = await ask<Answer>(
      '{ context(place: "ury", first: 500) { subgraph { parties { id name } ties { from { id } to { id } } } } }',
    )
    const { parties, ties } = context.subgraph
    expect(first).toBe(`${parties.length} parties, ${ties.length} ties on 2024-12-31`)
    const values = betweenness(
      parties.map(({ id }) => id),
      ties.map(({ from, to }) => [from.id, to.id]),
    )
    const named = parties.map(({ id, name }) => ({ id, name, value: values.get(id) ?? 0 }))
    const best = named.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)).slice(0, 10)
    expect(best[0]?.id).toBe('unct-ury')
    expect(lines).toStrictEqual(best.map(({ id, name, value }) => `${value.toFixed(4)}  ${id}  ${name}`))
  })

  test('in TypeScript prints the paths between two agencies', async () => {
    const lines = await run(process.execPath, '--import', 'tsx', 'docs/examples/paths.ts', 'fao', 'who', running.url)
    type Answer = { paths: { nodes: { sentence: string }[] } }
    const { paths } = await ask<Answer>('{ paths(from: "fao", to: "who", first: 5) { nodes { sentence } } }')
    expect(lines[0]).toBe('From fao to who on 2024-12-31, the first of more:')
    expect(lines.slice(1).map((line) => line.split(' steps: ')[1])).toStrictEqual(
      paths.nodes.map(({ sentence }) => sentence),
    )
  })
})
