import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { codes } from '../server/errors.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which room may use which other one. A new arrow is a new word here. Tests, start.ts and the seeds' commands,
 * which put rooms together to run them, may use anything. */
const composes = /^seeds\/(main|find|import\/main)\.ts$/
const mayImport: Record<string, string[]> = {
  cypher: [],
  common: ['cypher'],
  client: ['common'],
  database: [],
  server: ['cypher', 'common'],
  seeds: ['cypher', 'server'],
  bench: ['server', 'seeds', 'database', 'cypher'],
}

/** Libraries that come in through one door. Their types are free. */
const onlyDoor: Record<string, string[]> = {
  // The bench's one is what GraphQL is measured by: the driver without a door.
  'neo4j-driver': ['server/graph.ts', 'seeds/write.ts', 'bench/api/raw.ts'],
  cytoscape: ['client/canvas/Canvas.tsx'],
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.generated\.|graphql-env/.test(file))
const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

type Import = { file: string; from: string; typeOnly: boolean }

function importsOf({ file, text }: { file: string; text: string }): Import[] {
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const lazy = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [
    ...[...found].map(([, type, from = '']) => ({ file, from, typeOnly: type !== undefined })),
    ...[...lazy].map(([, from = '']) => ({ file, from, typeOnly: false })),
  ]
}

const imports = sources.flatMap(importsOf)
const roomOf = (file: string) => file.split('/')[0] ?? ''

describe('the rooms of the house', () => {
  test.each(Object.entries(mayImport))('%s uses only the rooms it may', (room, allowed) => {
    const strays = imports
      .filter(({ file, from }) => roomOf(file) === room && !composes.test(file) && from.startsWith('.'))
      .map(({ file, from }) => ({ file, room: roomOf(normalize(join(dirname(file), from))) }))
      .filter((use) => use.room !== room && !allowed.includes(use.room))
    expect(strays).toStrictEqual([])
  })

  test.each(Object.entries(onlyDoor))('%s comes in through its one door', (library, doors) => {
    const users = imports.filter(
      ({ file, from, typeOnly }) => from === library && !typeOnly && roomOf(file) !== 'tests' && !doors.includes(file),
    )
    expect(users).toStrictEqual([])
  })

  test('what page and server share is of types of the vocabulary, and of no library', () => {
    const strays = imports.filter(
      ({ file, from, typeOnly }) =>
        roomOf(file) === 'common' && !/^\.\/\w+\.ts$/.test(from) && !(typeOnly && from === '../cypher/vocabulary.ts'),
    )
    expect(strays).toStrictEqual([])
  })

  test('what tells one version of us from another looks at every room that answers and pages are made of', () => {
    const made = (mark: string) => sources.find(({ text }) => text.includes(mark))?.text ?? ''
    const answers = made(['export const build', 'digestOf('].join(' = '))
    const pages = made(['function', 'clientDigest('].join(' '))
    expect(mayImport.server?.filter((room) => !answers.includes(`/${room}/'`))).toStrictEqual([])
    expect(mayImport.client?.filter((room) => !pages.includes(`'${room}'`))).toStrictEqual([])
  })

  test('nobody imports start.ts', () => {
    expect(
      imports.filter(({ file, from }) => /(^|\/)start\.ts$/.test(from) && !/^(tests|database|seeds|start)/.test(file)),
    ).toStrictEqual([])
  })

  test('the search knows neither the projection nor a library', () => {
    const reached = new Set(['server/paths/search.ts'])
    for (const file of reached) {
      for (const { from } of imports.filter((one) => one.file === file)) reached.add(join(dirname(file), from))
    }
    expect([...reached].filter((file) => dirname(file) !== 'server/paths' || file.endsWith('cost.ts'))).toStrictEqual(
      [],
    )
  })

  test('the server only reads', () => {
    const writing = sources.filter(
      ({ file, text }) => roomOf(file) === 'server' && /session\.WRITE|executeWrite/.test(text),
    )
    expect(writing.map(({ file }) => file)).toStrictEqual([])
  })

  test('the environment is read where a process starts, and nowhere else', () => {
    const starts =
      /^(start\.ts|server\/main\.ts|seeds\/(import\/)?main\.ts|database\/\w+\.ts|tests\/|playwright|vite|vitest|setup\.mjs)/
    const readers = sources.filter(({ file, text }) => text.includes('process.env') && !starts.test(file))
    expect(readers.map(({ file }) => file)).toStrictEqual([])
  })

  test('no Cypher is put together from text', () => {
    const assembled = sources.filter(
      ({ file, text }) => /^(server|seeds)\//.test(file) && /`[^`]*\b(MATCH|MERGE|RETURN|UNWIND)\b[^`]*\$\{/.test(text),
    )
    expect(assembled.map(({ file }) => file)).toStrictEqual([])
  })

  test('every code that the server can answer is in the table of codes', () => {
    const named = sources
      .filter(({ file }) => roomOf(file) === 'server' && file !== 'server/errors.ts')
      .flatMap(({ text }) => [...text.matchAll(/(?:failure|Refusal)\(\s*'([A-Z_]+)'|code: '([A-Z_]+)'/g)])
      .map(([, one, other]) => one ?? other ?? '')
    expect(named.filter((code) => !Object.hasOwn(codes, code))).toStrictEqual([])
  })
})
