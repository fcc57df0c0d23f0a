import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWriter } from '../../seeds/write.ts'
import { onlyWalks } from '../../server/graphql/conditional-get.ts'
import { holdsAlready } from '../../server/graphql/etag.ts'
import { type Running, serve } from '../../server/serve.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  offices: [{ id: 'who-alb' }, { id: 'who-hq', level: 'headquarters' }, { id: 'unicef-hq', level: 'headquarters' }],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' },
    { id: 'board', kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq' },
  ],
}
const question = `query ($to: ID!, $first: Int) {
  paths(from: "who-alb", to: $to, first: $first) { nodes { sentence ties { evidence { id } } } dataVersion }
}`
const to = { to: 'unicef-hq' }

/** A server that knows the name of its data, as all do a moment after they have read it. */
async function settled() {
  const asked = server(connection)
  await (await asked.projections.current()).dataVersion.asked()
  asked.reads.length = 0
  return asked
}

/** What somebody else writes, with the database's own tools. */
async function commit() {
  const writer = openWriter(connection)
  await writer.inTransaction((tx) => tx.run('CREATE (:Passing)'))
  await writer.close()
}

describe('a GET of fields that walk', () => {
  beforeEach(() => given(connection, world))

  test('asked twice is answered 304 the second time, and no statement runs for it', async () => {
    const { get, reads } = await settled()
    const first = await get(question, to)
    const etag = first.headers.get('etag') ?? ''
    expect([first.status, first.headers.get('cache-control'), first.headers.get('vary')]).toStrictEqual([
      200,
      'private, no-cache',
      'accept, accept-language',
    ])
    expect(((await first.json()) as { data: { paths: { nodes: object[] } } }).data.paths.nodes).toHaveLength(1)
    expect(reads.length).toBeGreaterThan(0)
    reads.length = 0
    const again = await get(question, to, { 'if-none-match': `"other", W/${etag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toStrictEqual([304, '', etag])
    expect(reads).toStrictEqual([])
  })

  test('is named after its document, its variables and the type that it is sent in', async () => {
    const { get } = await settled()
    const nameOf = async (...asked: Parameters<typeof get>) => (await get(...asked)).headers.get('etag')
    const names = [
      await nameOf(question, to),
      await nameOf(question, { ...to, first: 3 }),
      await nameOf(question, { to: 'who-hq' }),
      await nameOf(question.replace('sentence', 'sentence friction'), to),
      await nameOf(question, to, { accept: 'application/graphql-response+json' }),
    ]
    expect(new Set(names).size).toBe(5)
    expect(names).not.toContain(null)
    expect(await nameOf(question.replaceAll('\n', ' '), to)).toBe(names[0])
  })

  test('gets another name and a whole answer when the graph has changed', async () => {
    const { get, projections } = await settled()
    const before = (await get(question, to)).headers.get('etag') ?? ''
    await given(connection, { ...world, ties: world.ties?.map((tie) => ({ ...tie, confidence: 0.5 })) ?? [] })
    const fresh = await projections.fresh(new AbortController().signal)
    await fresh.dataVersion.asked()
    const after = await get(question, to, { 'if-none-match': before })
    expect(after.status).toBe(200)
    expect(after.headers.get('etag')).toMatch(/^"[\w-]{27}"$/)
    expect(after.headers.get('etag')).not.toBe(before)
  })

  test('has no name while the graph is read anew', async () => {
    const { get, projections } = await settled()
    const etag = (await get(question, to)).headers.get('etag') ?? ''
    projections.stale = () => ({ since: '2024-12-31T00:00:00Z', reason: 'REFRESHING' })
    const during = await get(question, to, { 'if-none-match': etag })
    expect([during.status, during.headers.get('etag')]).toStrictEqual([200, null])
  })

  test('that brings an error has no name', async () => {
    const { get } = await settled()
    const refused = await get(question, { ...to, first: 51 })
    expect([refused.status, refused.headers.get('etag')]).toStrictEqual([400, null])
  })

  test('has none before the name of the data is known', async () => {
    const { get, projections } = await settled()
    const question = '{ degree(of: "who-hq") { total } }'
    expect((await get(question)).headers.get('etag')).not.toBeNull()
    const known = await projections.current()
    projections.current = async () => ({ ...known, dataVersion: { ...known.dataVersion, known: null } })
    expect((await get(question)).headers.get('etag')).toBeNull()
  })

  test('has none when somebody has committed since the graph was read', async () => {
    const { get } = await settled()
    const question = '{ degree(of: "who-hq") { total } }'
    expect((await get(question)).headers.get('etag')).not.toBeNull()
    await commit()
    expect((await get(question)).headers.get('etag')).toBeNull()
  })
})

test.each([
  ['{ paths(from: "a", to: "b") { dataVersion } }', true],
  [
    '{ one: paths(from: "a", to: "b") { dataVersion } ...More __typename } fragment More on Query { context { dataVersion } }',
    true,
  ],
  ['{ acrossOrUp(from: "a", to: "b") { asOf } gaps(place: "alb") { asOf } breaks(place: "alb") { asOf } }', true],
  ['{ neighbourhood(of: "a") { asOf } degree(of: "a") { total } path(id: "a~b") { asOf } }', true],
  ['{ paths(from: "a", to: "b", fresh: true) { dataVersion } }', false],
  ['query ($f: Boolean = true) { paths(from: "a", to: "b", fresh: $f) { dataVersion } }', false],
  ['{ paths(from: "a", to: "b") { dataVersion } node(id: "a") { id } }', false],
  ['{ ... on Query { search(text: "who") { totalCount } } }', false],
  ['{ dataset { dataVersion } }', false],
  ['{ routes(from: "who-alb", to: "who-hq") { gist dataVersion } }', true],
  ['{ routes(from: "who-alb", to: "who-hq", fresh: true) { dataVersion } }', false],
  ['{ __typename }', false],
  ['{ __schema { description } }', false],
])('%s is named: %s', (document, isNamed) => {
  expect(onlyWalks(parse(document), undefined, {})).toBe(isNamed)
})

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', false],
  ['"b"', false],
  ['a', false],
  [undefined, false],
])('a caller that says %s holds "a": %s', (held, isHeld) => {
  expect([holdsAlready(held, '"a"'), holdsAlready(held, 'W/"a"')]).toStrictEqual([isHeld, isHeld])
})

describe('through the door', () => {
  let running: Running
  const path = `/graphql?query=${encodeURIComponent('{ context(first: 3) { matching } }')}`
  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${running.url}${path}`, { headers: { 'x-crosstie': '1', ...headers } })

  beforeAll(async () => {
    await given(connection, world)
    const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined }
    running = await serve({ connection, ...where })
    while ((await ask()).headers.get('etag') === null) await pause(50)
  })
  afterAll(() => running.close())

  test('an answer goes out with its name, and once it is held with nothing else', async () => {
    const first = await ask()
    const etag = first.headers.get('etag') ?? ''
    expect([first.headers.get('cache-control'), (await first.json()) as object]).toMatchObject([
      'private, no-cache',
      { data: { context: { matching: 3 } } },
    ])
    const again = await ask({ 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toStrictEqual([304, '', etag])
    expect(again.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect((await fetch(`${running.url}${path}`, { headers: { 'if-none-match': etag } })).status).toBe(403)
  })

  test('the same question by POST, and look-ups, may not be stored', async () => {
    const headers = { 'content-type': 'application/json', 'if-none-match': '*' }
    const body = JSON.stringify({ query: '{ context(first: 3) { matching } }' })
    const posted = await fetch(`${running.url}/graphql`, { method: 'POST', headers, body })
    const query = encodeURIComponent('{ levels { id } }')
    const looked = await fetch(`${running.url}/graphql?query=${query}`, { headers: { ...headers, 'x-crosstie': '1' } })
    for (const answer of [posted, looked]) {
      expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toStrictEqual([
        200,
        null,
        'no-store',
      ])
    }
  })
})
