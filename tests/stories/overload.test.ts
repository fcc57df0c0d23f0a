import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, serve } from '../../server/serve.ts'
import { connection, seeded } from '../helpers/seeded.ts'

const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined }
let running: Running

beforeAll(async () => {
  await seeded()
  running = await serve({ connection, ...where })
  while ((await fetch(`${running.url}/ready`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 100))
  // What has never run yet takes longer.
  for (let turn = 0; turn < 3; turn++) {
    await post({ query: `{ levels { id } search(text: "un country team alb") { totalCount } }` })
    await post({ query: '{ paths(from: "unicef-alb", to: "who-hq") { truncated } dataset { dataVersion } }' })
  }
}, 120_000)
afterAll(async () => {
  await somebodyElse.terminate()
  await running.close()
})

type Failed = { message: string; path?: unknown[]; extensions: { code: string; limit?: string; more?: number } }
type Seen = { status: number; ms: number; health: number; errors: Failed[]; bytes: number }
type Sent = { query: string; variables?: object; operationName?: string; extensions?: object }

/**
 * Asks for `/health` on a thread of its own, as somebody else would, until told that it is enough. What counts is for how
 * long the server was at work meanwhile: beside other work on the machine, an answer takes longer than that.
 */
const watcher = `
  const { parentPort } = require('node:worker_threads')
  let isOver = true
  parentPort.on('message', async (url) => {
    isOver = url === null
    if (isOver) return
    let most = 0
    do {
      const [began, used] = [performance.now(), process.cpuUsage()]
      await (await fetch(url)).text()
      const { user, system } = process.cpuUsage(used)
      most = Math.max(most, Math.min(performance.now() - began, (user + system) / 1000))
      await new Promise((resolve) => setTimeout(resolve, 5))
    } while (!isOver)
    parentPort.postMessage(most)
  })`
const somebodyElse = new Worker(watcher, { eval: true })

/** The longest that the server keeps `/health` waiting until told that it is enough, in milliseconds. */
function watched() {
  somebodyElse.postMessage(`${running.url}/health`)
  return {
    async end(): Promise<number> {
      const slowest = once(somebodyElse, 'message')
      somebodyElse.postMessage(null)
      return (await slowest)[0]
    },
  }
}

async function post(sent: Sent): Promise<Seen> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }
  return asked(`${running.url}/graphql`, init)
}

async function get({ query, variables = {} }: Sent): Promise<Seen> {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return asked(`${running.url}/graphql?${search}`, { headers: { 'x-crosstie': 'test' } })
}

async function asked(url: string, init: RequestInit): Promise<Seen> {
  const health = watched()
  const began = performance.now()
  const answer = await fetch(url, init)
  const { errors = [] } = (await answer.json()) as { errors?: Failed[] }
  const ms = performance.now() - began
  const bytes = errors.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(errors))
  return { status: answer.status, ms, health: await health.end(), errors, bytes }
}

/** Three times, as a document that comes again is compiled. Nothing may be slow, and nobody else may wait. */
async function thrice(sent: Sent, how = post): Promise<Seen> {
  const seen = [await how(sent), await how(sent), await how(sent)]
  for (const { ms, health, errors, bytes } of seen) {
    expect(ms, 'How long the request took, in ms.').toBeLessThan(1_000)
    expect(health, 'How long `/health` took meanwhile, in ms.').toBeLessThan(200)
    expect(bytes, 'How long the errors are.').toBeLessThanOrEqual(20_000)
    const ofFields = errors.filter(({ path }) => path)
    expect(errors.length).toBeLessThanOrEqual(ofFields.length > 0 ? 21 : 5)
  }
  return seen[2] as Seen
}

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ')
const keyed = (count: number, one: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [one(index), 1]))

/** Fragments of which each spreads the next one so often, besides what it has of its own. */
const spreading = (count: number, times: number, on = 'Level', leaf = 'id', own = '') =>
  `${many(count, (index) => `fragment F${index} on ${on} { ${own} ${many(times, () => `...F${index + 1}`)} }`)} fragment F${count} on ${on} { ${leaf} }`

describe('a document that is large once its fragments are spread is refused before anything walks it', () => {
  test.each<[what: string, query: string, operationName?: string]>([
    ['fragments that double', `{ levels { ...F0 } } ${spreading(25, 2)}`],
    ['fragments that double for long', `{ levels { ...F0 } } ${spreading(40, 2)}`],
    ['fragments that double and say something', `{ levels { ...F0 } } ${spreading(40, 2, 'Level', 'id', 'name')}`],
    ['fragments that fan out', `{ levels { ...F0 } } ${spreading(4, 60)}`],
    ['fragments that double and that nobody spreads', `{ levels { id } } ${spreading(40, 2)}`],
    ['fragments that double at the root', `{ ...F0 } ${spreading(40, 2, 'Query', 'levels { id }')}`],
    [
      'fragments that double in introspection',
      `{ __schema { types { ...F0 } } } ${spreading(40, 2, '__Type', 'name')}`,
    ],
    ['fragments that double behind `@skip`', `{ levels { ...F0 @skip(if: true) } } ${spreading(40, 2)}`],
    [
      'inline fragments around fragments that double',
      `{ levels { ... { ... on Level { ...F0 } } } } ${spreading(30, 2, 'Level', 'id', '... { id }')}`,
    ],
    [
      'fields that hold fragments that double',
      `{ nodes(ids: ["who-alb"]) { ...F0 } } ${many(
        30,
        (index) =>
          `fragment F${index} on Node { ... on Office { agency { ...F${index + 1} } } ... on Agency { ...F${index + 1} } }`,
      )} fragment F30 on Node { id }`,
    ],
    [
      'one of many operations',
      `${many(60, (i) => `query Q${i} { levels { ...F } }`)} fragment F on Level { ${many(90, () => 'id')} }`,
      'Q3',
    ],
  ])('%s', async (_what, query, operationName) => {
    const sent = { query, ...(operationName === undefined ? {} : { operationName }) }
    for (const how of [post, get]) {
      const { status, errors } = await thrice(sent, how)
      expect([status, errors.map(({ extensions }) => [extensions.code, extensions.limit])]).toStrictEqual([
        400,
        [['LIMIT_EXCEEDED', 'selections']],
      ])
    }
  })

  test.each<[what: string, query: string]>([
    ['fragments that are merely many', `{ levels { ...F0 } } ${spreading(120, 1)}`],
    [
      'fragments beside each other',
      `{ levels { ${many(90, (i) => `...F${i}`)} } } ${many(90, (i) => `fragment F${i} on Level { id }`)}`,
    ],
    ['fragments that double as often as they may', `{ levels { ...F0 } } ${spreading(10, 2)}`],
    [
      '5,000 selections',
      `{ levels { ${many(50, () => '...F')} ${many(49, () => 'id')} } } fragment F on Level { ${many(97, () => 'id')} }`,
    ],
    [
      'nearly 5,000 selections of every type',
      `{ nodes(ids: ["who-alb"]) { ${many(13, () => '...F')} } } fragment F on Node { ... on Entity { ${many(180, () => '...L')} } } fragment L on Entity { id }`,
    ],
    ['inline fragments in each other', `{ ${'... { '.repeat(300)} levels { id } ${'} '.repeat(300)} }`],
    [
      'what introspection tells, nested',
      `{ __schema { queryType { ${'ofType { '.repeat(300)} name ${'} '.repeat(300)} } } }`,
    ],
  ])('%s: answered', async (_what, query) => {
    for (const how of [post, get]) {
      const { status, errors } = await thrice({ query }, how)
      expect([status, errors]).toStrictEqual([200, []])
    }
  })

  const aliased = many(15, (i) => `a${i}: types { ...T }`)
  test.each<[what: string, query: string]>([
    ['fields repeated 900 times', `{ levels { ${many(900, () => 'id')} } }`],
    ['fields repeated, of fields repeated', `{ ${many(9, () => `levels { ${many(100, () => 'id')} }`)} }`],
    ['fields that do not fit together', `{ levels { ${many(200, (i) => (i % 2 ? 'x: id' : 'x: name'))} } }`],
    [
      'the whole schema 15 times',
      `{ __schema { ${aliased} } } fragment T on __Type { name fields { name args { name type { ...R } } type { ...R } } } fragment R on __Type { name ofType { name ofType { name ofType { name } } } }`,
    ],
    ['braces 10,000 deep', `{ ${'levels {'.repeat(10_000)} id ${'}'.repeat(10_000)} }`],
    ['lists 480 deep', `{ nodes(ids: ${'['.repeat(480)}"a"${']'.repeat(480)}) { id } }`],
    [
      'many lines and many errors',
      `${'\n'.repeat(40_000)} { levels { ${many(200, (i) => (i % 2 ? 'x: id' : 'x: name'))} } }`,
    ],
    [
      'a circle that doubles',
      `{ levels { ...F0 } } ${many(40, (i) => `fragment F${i} on Level { ...F${(i + 1) % 40} ...F${(i + 1) % 40} }`)}`,
    ],
    ['a circle that nobody spreads', `{ levels { id } } fragment F on Level { ...F ...F }`],
    [
      'a circle in introspection',
      `{ __schema { types { ...F0 } } } ${many(40, (i) => `fragment F${i} on __Type { ofType { ...F${(i + 1) % 40} ...F${(i + 1) % 40} } }`)}`,
    ],
  ])('%s: refused at once', async (_what, query) => {
    const { status, errors } = await thrice({ query })
    expect(status).toBe(400)
    expect(errors[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|LIMIT_EXCEEDED|QUERY_TOO_COMPLEX)$/)
  })

  test('a circle is told as what it is', async () => {
    const { errors } = await thrice({
      query: `{ levels { ...F } } fragment F on Level { ...G } fragment G on Level { ...F }`,
    })
    expect(errors.map(({ message }) => message)).toStrictEqual(['Cannot spread fragment "F" within itself via "G".'])
  })
})

// Two fragments of one name: who walks a document may follow the one or the other.
const twice = 'fragment F on Level { id } fragment G on Level { ...F } fragment F on Level { ...G }'

test.each([
  ['searches', `{ ${many(9, (i) => `a${i}: search(text: "${'long words '.repeat(15)}") { totalCount }`)} } ${twice}`],
  ['searches of nothing', `{ ${many(9, (i) => `a${i}: search(text: "${'long words '.repeat(15)}")`)} } ${twice}`],
  ['what does not exist', `{ levels nonsense { a } } ${twice}`],
  ['a circle', `{ levels { ...F } } ${twice}`],
])('a document with two fragments of one name is told so, whatever it asks: %s', async (_what, query) => {
  for (const how of [post, get]) {
    const { status, errors } = await thrice({ query }, how)
    expect([status, errors[0]?.message]).toStrictEqual([400, 'There can be only one fragment named "F".'])
  }
})

test.each([
  ['a name that each object would repeat', `{ levels { ${'z'.repeat(101)}: id } }`, 'nameLength'],
  ['characters that say nothing', `${'\n'.repeat(20_000)}{ levels { id } }`, 'characters'],
])('%s is refused for its length', async (_what, query, limit) => {
  const { status, errors } = await thrice({ query })
  expect([status, errors.map(({ extensions }) => [extensions.code, extensions.limit])]).toStrictEqual([
    400,
    [['LIMIT_EXCEEDED', limit]],
  ])
})

test('what asks for very many things of its own at once is refused by its price', async () => {
  const each = 'ties(first: 101) { totalCount } codings(first: 101) { totalCount } factors(first: 101) { totalCount }'
  const query = `query ($i: [ID!]!) { ${many(10, (i) => `a${i}: nodes(ids: $i) { ... on Office { ${each} } }`)} }`
  const { errors } = await thrice({ query, variables: { i: Array(500).fill('unicef-alb') } })
  expect(errors.map(({ extensions }) => extensions.code)).toStrictEqual(['QUERY_TOO_COMPLEX'])
})

const constrained = 'query ($c: PathConstraints) { paths(from: "a", to: "b", constraints: $c) { truncated } }'
const lensed = 'query ($l: [LensEntryInput!]) { paths(from: "a", to: "b", friction: { lens: $l }) { truncated } }'
const listed = 'query ($i: [ID!]!) { nodes(ids: $i) { id } }'

describe('what is wrong in very many places is told in few', () => {
  test.each<[what: string, sent: Sent]>([
    ['7,000 unknown keys', { query: constrained, variables: { c: keyed(7_000, (i) => `k${i}`) } }],
    ['6,000 keys that look like one', { query: constrained, variables: { c: keyed(6_000, (i) => `minC${i}`) } }],
    ['long keys', { query: constrained, variables: { c: keyed(90, (i) => 'minConfidence'.repeat(75) + i) } }],
    ['unknown keys in a list', { query: lensed, variables: { l: Array(7_000).fill({ fact: 1 }) } }],
    ['objects without what they need', { query: lensed, variables: { l: Array(20_000).fill({}) } }],
    ['20,000 wrong values', { query: constrained, variables: { c: { kinds: Array(20_000).fill('X') } } }],
    ['19,000 values of a wrong kind', { query: listed, variables: { i: Array(19_000).fill(true) } }],
    ['20,000 ids', { query: listed, variables: { i: Array(20_000).fill('a') } }],
    [
      'long words that are none',
      { query: constrained, variables: { c: { kinds: Array(90).fill('X'.repeat(1_000)) } } },
    ],
    ['a long date', { query: constrained, variables: { c: { asOf: '2'.repeat(90_000) } } }],
    [
      'variables that lack',
      { query: `query (${many(120, (i) => `$v${i}: ID!`)}) { nodes(ids: [${many(120, (i) => `$v${i}`)}]) { id } }` },
    ],
    ['800 unknown fields', { query: `{ levels { ${many(800, (i) => `nam${i}`)} } }` }],
    ['long unknown fields', { query: `{ levels { ${many(90, (i) => 'n'.repeat(1_000) + i)} } }` }],
    ['300 unknown arguments', { query: `{ agencies(${many(300, (i) => `firs${i}: 1`)}) { totalCount } }` }],
    ['450 unknown directives', { query: `{ levels { id ${many(450, (i) => `@inclu${i}`)} } }` }],
    ['450 variables that nobody states', { query: `{ nodes(ids: [${many(450, (i) => `$v${i}`)}]) { id } }` }],
    [
      '900 wrong literals',
      { query: `{ paths(from: "a", to: "b", constraints: { kinds: [${many(900, () => 'X')}] }) { truncated } }` },
    ],
    [
      '300 unknown keys of a literal',
      { query: `{ paths(from: "a", to: "b", constraints: { ${many(300, (i) => `minC${i}: 1`)} }) { truncated } }` },
    ],
    ['a long text for a number', { query: `{ agencies(first: "${'x'.repeat(90_000)}") { totalCount } }` }],
    ['a number of 90,000 digits', { query: `{ agencies(first: ${'9'.repeat(90_000)}) { totalCount } }` }],
    ['a long id', { query: `{ node(id: "${'x'.repeat(90_000)}") { id } }` }],
    ['an alias of 90,000 letters', { query: `{ ${'p'.repeat(90_000)}: node(id: "${'x'.repeat(2_001)}") { id } }` }],
    ['a word of 90,000 letters', { query: `{ levels { id } } ${'x'.repeat(90_000)}` }],
    ['a long name of an operation', { query: '{ levels { id } }', operationName: 'x'.repeat(90_000) }],
    ['a member that nobody knows', { query: '{ levels { id } }', ['x'.repeat(90_000)]: 1 }],
  ])('%s', async (_what, sent) => {
    const { errors } = await thrice(sent)
    expect(errors.length).toBeGreaterThan(0)
  })

  test('20 errors of fields, and how many more there are', async () => {
    const query = `{ nodes(ids: [${many(40, () => '"unicef-alb"')}]) { ... on Office { ties(first: 0) { totalCount } } } }`
    const { errors } = await thrice({ query })
    expect(errors.slice(0, 20).every(({ path }) => path)).toBe(true)
    expect(errors[20]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', more: expect.any(Number) } })
    expect(errors).toHaveLength(21)
  })
})

// Twelve words of 16 letters at most, as long as a search may be.
const long = 'coordination organizations headquarters environmental agriculture international development humanitarian'
describe('ten searches and ten walks at once', () => {
  test.each([
    ['ten searches of long words', `{ ${many(10, (i) => `s${i}: search(text: "${long} ${i}") { totalCount }`)} }`],
    [
      'ten searches of 200 letters',
      `{ ${many(10, (i) => `s${i}: search(text: "${`${'unicefalbania'.repeat(15)}${i}`}") { totalCount }`)} }`,
    ],
    ['four searches of long words', `{ ${many(4, (i) => `s${i}: search(text: "${long} ${i}") { totalCount }`)} }`],
    [
      'ten searches of a letter a word',
      `{ ${many(10, (i) => `s${i}: search(text: "a b c d e f g h i j k ${i}") { totalCount }`)} }`,
    ],
    [
      'three searches of a letter a word',
      `{ ${many(3, (i) => `s${i}: search(text: "a b c d e f g h i j k ${i}") { totalCount }`)} }`,
    ],
    [
      'ten lists of ties of the world',
      `{ ${many(10, (i) => `t${i}: ties(place: "world", first: 100) { totalCount }`)} }`,
    ],
    [
      'six drawings of everything',
      `{ ${many(6, (i) => `c${i}: context(first: 3000) { subgraph { ties { id kind basis confidence dimension levelChange observed } } }`)} }`,
    ],
    ['what is broken, twice', '{ a: dataset { checks { name } } b: dataset { checks { name } } }'],
    [
      'ten paths',
      `{ ${many(10, (i) => `p${i}: paths(from: "unicef-alb", to: "who-hq", first: 50, constraints: { maxSteps: ${i + 3} }) { truncated }`)} }`,
    ],
  ])('%s: refused, or answered while others are', async (_what, query) => {
    await thrice({ query })
  })
})
