import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import * as readGexf from 'graphology-gexf'
import * as readGraphml from 'graphology-graphml'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { decodeView, emptyView, encodeView, type View } from '../client/address.ts'
import { Paths, questionOf } from '../client/paths/documents.ts'
import { tieKinds } from '../client/words.ts'
import { columnsOf } from '../seeds/formats/crosstie.ts'
import type { tables } from '../seeds/tables.ts'
import { openWriter } from '../seeds/write.ts'
import type { TableName } from '../server/export/names.ts'
import { readQuestion } from '../server/export/question.ts'
import { type Running, serve } from '../server/serve.ts'
import { server } from './ask.ts'
import { awkward, exporter, hostile, inXml, readByNetworkx } from './exported.ts'
import { folderWith, importer, removeFolders } from './imports.ts'
import { given } from './world.ts'

const connection = inject('connection')
const lines: string[] = []
let running: Running
const send = exporter(() => running)

beforeAll(async () => {
  await given(connection, awkward)
  const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: (line: string) => void lines.push(line) }
  running = await serve({ connection, ...where })
})
afterAll(() => running.close())

type Record_ = Record<string, unknown> & { id: string }
type Whole = {
  provenance: Record<string, unknown> & { counts: Record<string, number>; notes: string[] }
  parties: Record_[]
  ties: Record_[]
  paths?: { id: string; steps: { tie: string }[] }[]
  evidence: Record_[]
  sources: Record_[]
}

async function fetched(query: string): Promise<string> {
  const { status, body } = await send(query)
  if (status !== 200) throw new Error(body)
  return body
}
const whole = async (query: string): Promise<Whole> => JSON.parse(await fetched(`${query}&format=json`))
const ids = (records: readonly { id: string }[] = []) => records.map(({ id }) => id).sort()

/** The same question to the schema, in the shape of an export. */
async function asked(field: string): Promise<Pick<Whole, 'parties' | 'ties'>> {
  const said = await server(connection).ask<{ found: { subgraph: Asked } }, object>(`{ found: ${field} { subgraph {
    parties { id name entity level { id name rank tier isHeadquarters }
      ... on Office { aliases city basis confidence validFrom validTo place { id name kind iso3 }
        evidence { id } agency { id name acronym } }
      ... on Arrangement { aliases kind instrument required available spent basis confidence validFrom validTo
        place { id name kind iso3 } evidence { id } } }
    ties { id kind from { id } to { id } role scope required available spent dimension levelChange confidence basis
      observed validFrom validTo observedUntil evidence { id } } } } }`)
  const { parties, ties } = said.found.subgraph
  const none = { kind: null, city: null, instrument: null, required: null, available: null, spent: null, agency: null }
  return {
    parties: parties.map((party) => ({ ...none, ...party, evidence: party.evidence.map(({ id }) => id) })),
    ties: ties.map((tie) => ({
      ...tie,
      from: tie.from.id,
      to: tie.to.id,
      evidence: tie.evidence.map(({ id }) => id),
    })),
  }
}
type Linked = Record_ & { evidence: { id: string }[] }
type Asked = { parties: Linked[]; ties: (Linked & { from: { id: string }; to: { id: string } })[] }

describe('as JSON, an export says what the schema says of', () => {
  test.each([
    ['paths', 'from=who-alb&to=unicef&n=50', 'paths(from: "who-alb", to: "unicef", first: 50)'],
    [
      'paths under constraints',
      'from=who-alb&to=unicef-hq&kind=COORDINATES_WITH,REPORTS_TO&conf=0.45&fr=UNDER:2,crowd:1&on=2024-06-01',
      `paths(from: "who-alb", to: "unicef-hq", friction: {crowdExponent: 1, kindCost: [{kind: UNDER, cost: 2}]},
        constraints: {kinds: [COORDINATES_WITH, REPORTS_TO], minConfidence: 0.45, asOf: "2024-06-01"})`,
    ],
    ['a neighbourhood', 'from=who-hq&depth=2', 'neighbourhood(of: "who-hq", depth: 2)'],
    [
      'a neighbourhood of a place',
      'to=alb&kind=TAKES_PART_IN',
      'neighbourhood(of: "alb", constraints: {kinds: [TAKES_PART_IN]})',
    ],
    ['a place', 'place=alb', 'context(place: "alb", first: 50)'],
    [
      'agencies at a level',
      'agency=who,unicef&lv=headquarters',
      'context(agencies: ["who", "unicef"], levels: ["headquarters"], first: 50)',
    ],
    ['everybody', '', 'context(first: 50)'],
  ])('%s', async (_, query, field) => {
    const { parties, ties, evidence, sources, provenance } = await whole(query)
    const byId = (a: Record_, b: Record_) => (a.id < b.id ? -1 : 1)
    const expected = await asked(field)
    expect(parties.toSorted(byId)).toEqual(expected.parties.toSorted(byId))
    expect(ties.toSorted(byId)).toEqual(expected.ties.toSorted(byId))
    const cited = new Set([...parties, ...ties].flatMap(({ evidence }) => evidence as string[]))
    expect(ids(evidence)).toStrictEqual([...cited].sort())
    expect(ids(sources)).toStrictEqual([...new Set(evidence.map(({ source }) => source as string))].sort())
    expect(provenance.counts).toMatchObject({ parties: parties.length, ties: ties.length })
    expect(parties.length).toBeGreaterThan(1)
  })

  test('paths with their steps, as they are ranked', async () => {
    const { paths } = await whole('from=who-alb&to=unicef')
    const { data } = await server(connection).answer<{ paths: { nodes: object[] } }, object>(`{
      paths(from: "who-alb", to: "unicef") { nodes { id rank length friction sentence parties { id }
        steps { index from { id } to { id } tie { id } walked sentence friction { total because } } } } }`)
    const flat = data.paths.nodes.map((node) =>
      JSON.parse(JSON.stringify(node), (_, value) => (value?.id && Object.keys(value).length === 1 ? value.id : value)),
    )
    expect(paths).toMatchObject(flat)
    expect(flat.length).toBeGreaterThan(1)
  })
})

test('every export says where it comes from', async () => {
  const { provenance } = await whole('v=1&from=who-alb&to=unicef&lv=headquarters,country&sel=who-hq&fr=crowd:1')
  expect(provenance).toMatchObject({
    madeBy: 'Crosstie',
    about: 'Paths from who-alb to unicef, least friction first',
    permalink: '/?v=1&from=who-alb&to=unicef&lv=headquarters,country&sel=who-hq&fr=crowd:1',
    asOf: '2024-12-31',
    constraints: { asOf: '2024-12-31', levels: ['headquarters', 'country'], includeIllustrative: false },
    friction: { crowdExponent: 1, uncertaintyExponent: 1 },
    licence: 'not stated',
    truncated: false,
  })
  for (const format of ['csv', 'graphml', 'gexf', 'cytoscape', 'cypher', 'markdown']) {
    const file = await fetched(`from=who-alb&to=unicef&format=${format}`)
    for (const said of ['2024-12-31', provenance.dataVersion as string, 'kindCost', '/?from=who-alb', 'not stated']) {
      expect(file.includes(said), `${format}: ${said}`).toBe(true)
    }
  }
})

test('what is cut short says so in the file', async () => {
  const paths = await whole('from=who-alb&to=unicef-hq&n=1&max=4')
  expect([paths.provenance.truncated, paths.provenance.truncatedBy]).toStrictEqual([false, null])
  const near = await whole('from=who-hq&first=2')
  expect(near.parties).toHaveLength(2)
  expect([near.provenance.truncated, near.provenance.truncatedBy]).toStrictEqual([true, 'LIMIT'])
  expect(near.provenance.notes).toStrictEqual(['These are the nearest by friction; others are within 1 step too.'])
  const some = await whole('place=alb&first=1')
  expect(some.provenance.notes).toStrictEqual(['2 of 3 parties that match are left out: those with the fewest ties.'])
  expect(await fetched('from=who-hq&first=2&format=markdown')).toContain('**Cut short.**')
  const none = await whole('from=who-alb&to=unicef-hq&kind=UNDER')
  expect([none.paths, none.provenance.notes.length]).toStrictEqual([[], 1])
})

describe('read back by others', () => {
  const query = 'ill=1'
  const text = (value: unknown) => (value === null ? undefined : inXml(String(value)))

  test('Cytoscape has the same parties and ties', async () => {
    const cy = cytoscape({ headless: true })
    cy.json(JSON.parse(await fetched(`${query}&format=cytoscape`)))
    const { parties, ties, provenance } = await whole(query)
    expect(cy.nodes().map((node) => [node.id(), node.data('name')])).toStrictEqual(
      parties.map(({ id, name }) => [id, name]),
    )
    expect(
      cy
        .edges()
        .map((edge) => edge.data())
        .map(({ tie, source, target, kind, confidence, evidence }) => ({
          id: tie,
          from: source,
          to: target,
          kind,
          confidence,
          evidence: evidence.map(({ id }: Record_) => id),
        })),
    ).toStrictEqual(
      ties.map(({ id, from, to, kind, confidence, evidence }) => ({ id, from, to, kind, confidence, evidence })),
    )
    // A party and a tie are both called so, which nothing can be there.
    expect(cy.getElementById('tie:board').data('tie')).toBe('board')
    expect(cy.data('provenance').dataVersion).toBe(provenance.dataVersion)
  })

  type Read = { nodes: [string, Record<string, unknown>][]; edges: [string, string, string, Record<string, unknown>][] }

  async function same({ nodes, edges }: Read) {
    const { parties, ties, sources } = await whole(query)
    expect(new Set(nodes.map(([id]) => id))).toStrictEqual(new Set(ids(parties)))
    expect(edges.map(([from, to, id]) => [id, from, to]).sort()).toStrictEqual(
      ties.map(({ id, from, to }) => [id, from, to]).sort(),
    )
    for (const [id, read] of nodes) {
      const party = parties.find((one) => one.id === id) as Record_ & {
        level: Record_
        agency: Record_ | null
        place: Record_ | null
        aliases: string[]
      }
      expect(read, id).toMatchObject({
        name: text(party.name),
        entity: party.entity,
        level: party.level.id,
        levelRank: party.level.rank,
        confidence: party.confidence,
        ...(party.agency ? { agency: party.agency.id, agencyName: text(party.agency.name) } : {}),
        ...(party.place ? { place: party.place.id, placeName: text(party.place.name) } : {}),
        ...(party.aliases.length > 0 ? { aliases: party.aliases.join('|') } : {}),
        ...(party.city ? { city: text(party.city) } : {}),
        ...(party.required ? { required: party.required, instrument: party.instrument } : {}),
      })
      expect(ids(JSON.parse(read.evidence as string))).toStrictEqual((party.evidence as string[]).toSorted())
    }
    for (const [, , id, read] of edges) {
      const {
        kind,
        role,
        scope,
        spent,
        confidence,
        observed,
        levelChange,
        dimension,
        observedUntil,
        evidence,
        validTo,
      } = ties.find((one) => one.id === id) ?? { id }
      const some = Object.entries({ role, scope, spent, observedUntil, validTo }).filter(([, value]) => value !== null)
      expect(read, id).toMatchObject({
        kind,
        confidence,
        observed,
        levelChange,
        dimension,
        ...Object.fromEntries(some),
      })
      const cited = JSON.parse(read.evidence as string) as {
        id: string
        source: string
        title: string
        locator: string | null
      }[]
      expect(ids(cited)).toStrictEqual((evidence as string[]).toSorted())
      for (const { source, title } of cited) expect(title).toBe(sources.find(({ id }) => id === source)?.title)
    }
  }

  function inGraphology(graph: MultiDirectedGraph): Read {
    return {
      nodes: graph.mapNodes((id, data) => [id, data]),
      edges: graph.mapEdges((id, data, from, to) => [from, to, id, data]),
    }
  }

  test('GraphML by graphology and by networkx', async () => {
    const file = await fetched(`${query}&format=graphml`)
    const graph = readGraphml.parse(MultiDirectedGraph, file, { addMissingNodes: false })
    await same(inGraphology(graph as never))
    const read = readByNetworkx('graphml', file)
    if (!read) return
    await same(read)
    expect(read.graph).toMatchObject({ asOf: '2024-12-31', truncated: false })
    expect(ids(JSON.parse(String(read.graph.sources)))).toStrictEqual(['plan', 'story'])
  })

  test('GEXF by graphology and by networkx', async () => {
    const file = await fetched(`${query}&format=gexf`)
    await same(inGraphology(readGexf.parse(MultiDirectedGraph, file) as never))
    const read = readByNetworkx('gexf', file)
    if (read) await same(read)
  })

  test('CSV by csv-parse, and no cell of it is a formula', async () => {
    const read = async (table: string) => {
      const file = await fetched(`${query}&format=csv&table=${table}`)
      expect(file.split('\r\n')[0]).toBe('# madeBy: Crosstie')
      return parse(file, { columns: true, comment: '#', comment_no_infix: true }) as Record<string, string>[]
    }
    const { parties, ties, evidence, sources } = await whole(query)
    const tables = { parties, ties, evidence, sources }
    for (const [table, records] of Object.entries(tables)) {
      const rows = await read(table)
      // The evidence of places and levels is there too, for those who import them.
      const listed = rows.map(({ id }) => id).filter((id) => table !== 'evidence' || ids(records).includes(id ?? ''))
      expect(listed.sort(), table).toStrictEqual(ids(records))
      const numbers = /^-?\d+(\.\d+)?$/
      const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => !numbers.test(cell))
      expect(
        cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)),
        table,
      ).toStrictEqual([])
    }
    const rows = await read('parties')
    const nameOf = (id: string) => rows.find((row) => row.id === id)?.name
    expect(nameOf('who-alb')).toBe(`'${hostile.formula}`)
    expect(nameOf('board')).toBe(`'${hostile.guarded}`)
    expect(nameOf('unicef-alb')).toBe(`'${hostile.cypher}`.slice(1))
    expect(rows.find(({ id }) => id === 'unct-alb')).toMatchObject({ required: '1200000.5', instrument: "'+1" })
    expect((await read('ties')).find(({ id }) => id === 'who-in')).toMatchObject({ spent: '-5', role: 'LEAD' })
  })

  test('a remark of a CSV file is no formula either', async () => {
    const file = await fetched('from=who-alb&sel=x,=cmd&ex=%22,@sum;-1&format=csv')
    expect(file).toContain("# permalink: /?from=who-alb&sel=x,'=cmd&ex=%22,'@sum;'-1\r\n")
  })

  test('Markdown shows names as they are and runs none of them', async () => {
    const file = await fetched(`${query}&format=markdown`)
    expect(file).toContain('&lt;/name\\>&lt;script\\>alert("1 &amp; 2")')
    expect(file).not.toContain('<script')
    expect(file).toContain('first second third end \\| \\*\\*bold\\*\\* \\`code\\` \\[a\\](b)')
    expect(file).toContain('<https://example.org/a?b=1&c=2>')
    const rows = file.split('\n').filter((line) => line.startsWith('| '))
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toStrictEqual(new Set([10]))
  })
})

/** What a server that has just begun exports. */
async function anew(query: string): Promise<Whole> {
  const fresh = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined })
  try {
    return JSON.parse((await exporter(() => fresh)(`${query}&format=json`)).body)
  } finally {
    await fresh.close()
  }
}

const timeless = ({ provenance, ...records }: Whole) => {
  const { generatedAt: _, dataVersion: _version, ...rest } = provenance
  return { ...records, provenance: rest }
}

describe('written back into an empty database', () => {
  const query = 'on=2024-12-31&ill=1'
  const writer = openWriter(connection)
  let before: Whole
  const files = new Map<string, string>()
  const importable = 'sources evidence levels places agencies offices arrangements covers'.split(' ')
  const kinds = 'reports_to accountable_to coordinates_with takes_part_in under'.split(' ')

  beforeAll(async () => {
    before = await whole(query)
    for (const table of [...importable, ...kinds]) files.set(table, await fetched(`${query}&format=csv&table=${table}`))
    files.set('cypher', await fetched(`${query}&format=cypher`))
  })
  beforeEach(() => writer.write({ nodes: [], relationships: [] }, 'nobody', { emptyFirst: true }).then(() => undefined))
  afterAll(async () => {
    removeFolders()
    await writer.close()
    await given(connection, awkward)
  })

  async function run(script: string) {
    const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password))
    let changes = 0
    try {
      for (const statement of script.split(/;\n/).filter((one) => one.trim() !== '')) {
        const { summary } = await driver.executeQuery(statement)
        changes += Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0)
      }
    } finally {
      await driver.close()
    }
    return changes
  }

  test('the Cypher script makes the same graph, and run again it changes nothing', async () => {
    expect((await anew(query)).parties).toStrictEqual([])
    expect(await run(files.get('cypher') ?? '')).toBeGreaterThan(50)
    expect(timeless(await anew(query))).toStrictEqual(timeless(before))
    expect(await run(files.get('cypher') ?? '')).toBe(0)
    const broken = await server(connection).ask<{ dataset: { checks: { name: string; holds: boolean }[] } }, object>(
      '{ dataset { checks { name holds } } }',
    )
    expect(broken.dataset.checks.filter(({ holds }) => !holds)).toStrictEqual([])
  })

  test('the tables of the import bring the same graph in', async () => {
    const { bring, close } = importer(connection)
    const folder = folderWith(
      Object.fromEntries([...importable, ...kinds].map((name) => [`${name}.csv`, files.get(name) ?? ''])),
    )
    try {
      const { report } = await bring('crosstie', folder, { owner: 'mine', fromExport: true })
      expect(report.issues.filter(({ severity }) => severity === 'error')).toStrictEqual([])
      expect(timeless(await anew(query))).toStrictEqual({ ...timeless(before), provenance: expect.anything() })
    } finally {
      await close()
    }
  })

  test.each([...importable, ...kinds] as TableName[])('%s has columns that the import knows', (table) => {
    const header =
      files
        .get(table)
        ?.split('\r\n')
        .find((line) => !line.startsWith('#')) ?? ''
    const { known, required } = columnsOf(table as keyof typeof tables)
    expect(header.split(',').filter((column) => !known.includes(column))).toStrictEqual([])
    expect(required.filter((column) => !header.split(',').includes(column))).toStrictEqual([])
  })
})

describe('an export is refused before a byte of it is sent', () => {
  test.each<[query: string, status: number, code: string, field: string | undefined, message: RegExp]>([
    ['from=who-alb', 400, 'BAD_USER_INPUT', 'format', /json, csv, graphml, gexf, cytoscape, cypher, markdown/],
    ['format=xlsx', 400, 'BAD_USER_INPUT', 'format', /json, csv, graphml, gexf, cytoscape, cypher, markdown/],
    ['format=json&table=ties', 400, 'BAD_USER_INPUT', 'table', /format=csv/],
    ['format=csv&table=secrets', 400, 'BAD_USER_INPUT', 'table', /ties, parties/],
    ['format=csv&table=paths&from=who-alb', 400, 'BAD_USER_INPUT', 'table', /`from` and `to`/],
    ['format=json&from=who-alb&to=nobody', 404, 'NOT_FOUND', undefined, /"nobody". Look it up with `search`/],
    ['format=json&from=nobody', 404, 'NOT_FOUND', undefined, /"nobody"/],
    ['format=json&place=atlantis', 404, 'NOT_FOUND', undefined, /place "atlantis"/],
    ['format=json&agency=who,acme', 404, 'NOT_FOUND', undefined, /agency "acme"/],
    ['format=json&from=who-alb&to=who-hq&lv=attic', 400, 'BAD_USER_INPUT', 'lv', /no level "attic"/],
    ['format=json&from=who-alb&to=who-hq&n=201', 400, 'BAD_USER_INPUT', 'n', /1 to 200/],
    ['format=json&on=2024-02-30', 400, 'BAD_USER_INPUT', 'on', /a day that exists/],
    ['format=json&from=a%00b', 400, 'BAD_USER_INPUT', 'from', /control/],
    ['format=json&from=%zz', 400, 'BAD_USER_INPUT', 'from', /an id/],
    ['format=json&from=', 400, 'BAD_USER_INPUT', 'from', /an id/],
    ['format=json&depht=2', 400, 'BAD_USER_INPUT', 'depht', /There is no `depht`/],
    ['format=json&from=who-alb&from=who-hq', 400, 'BAD_USER_INPUT', 'from', /twice/],
    ['format=json&from=who-alb&first=501', 400, 'BAD_USER_INPUT', 'first', /1 to 500/],
    ['format=json&from=who-alb&via=who-hq', 400, 'BAD_USER_INPUT', 'via', /both `from` and `to`/],
    ['format=json&place=alb&kind=UNDER', 400, 'BAD_USER_INPUT', 'kind', /does not bind/],
    ['format=json&from=who-alb&to=who-hq&fr=UNDER:200', 400, 'BAD_USER_INPUT', 'fr', /`fr` must be 0.01 to 100/],
    ['format=json&from=who-alb&to=who-hq&fr=crowds:2', 400, 'BAD_USER_INPUT', 'fr', /such as UNDER:2/],
    ['format=json&from=who-alb&to=who-hq&lens=charm:2', 400, 'BAD_USER_INPUT', 'lens', /no factor "charm"/],
    ['format=json&v=2', 400, 'BAD_USER_INPUT', 'v', /later form/],
  ])('%s', async (query, status, code, field, message) => {
    const seen = await send(query)
    const [error] = JSON.parse(seen.body).errors
    expect([seen.status, error.extensions.code, error.extensions.field]).toStrictEqual([status, code, field])
    expect(error.message).toMatch(message)
    expect(seen.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(seen.headers['content-disposition']).toBeUndefined()
  })
})

describe('the address of the explorer', () => {
  const id = fc.stringMatching(/^[a-zé:.,&=%+ ]{1,12}$/).filter((text) => text.trim() !== '')
  const views = fc.record({
    from: id,
    to: id,
    avoid: fc.uniqueArray(id, { maxLength: 3 }),
    asOf: fc.constantFrom(null, '2023-05-05'),
    kinds: fc.subarray([...tieKinds]),
    levels: fc.uniqueArray(id, { maxLength: 3 }),
    illustrative: fc.boolean(),
    count: fc.integer({ min: 1, max: 50 }),
    maxSteps: fc.integer({ min: 1, max: 12 }),
    path: fc.option(id),
    step: fc.option(fc.integer({ min: 1, max: 12 })),
    selected: fc.option(id),
    expanded: fc.uniqueArray(id, { maxLength: 3 }),
    shown: fc.constantFrom<View['shown'][]>('both', 'lanes', 'bands', 'table'),
  })

  test('asks for an export of what its page asks', () => {
    fc.assert(
      fc.property(views, (view: View) => {
        fc.pre(view.from !== view.to)
        const { question, permalink } = readQuestion(`${encodeView(view)}&format=json`)
        const asked = questionOf(view)
        const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value)
        const inOrder = (given: object = {}) =>
          Object.fromEntries(Object.entries({ maxSteps: 8, ...given }).map(([key, value]) => [key, sorted(value)]))
        expect({
          ...question,
          constraints: inOrder('constraints' in question ? question.constraints : {}),
        }).toStrictEqual({
          asked: 'PATHS',
          ...asked,
          constraints: inOrder(asked?.constraints ?? {}),
          friction: {},
        })
        expect(decodeView(permalink.slice(1))).toMatchObject({ unknown: [], notices: [] })
        expect(encodeView(decodeView(permalink.slice(1)).view)).toBe(encodeView(view))
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  test('is what an export was made of', async () => {
    const view: View = {
      ...emptyView,
      from: 'who-alb',
      to: 'unicef-hq',
      kinds: ['COORDINATES_WITH', 'REPORTS_TO'],
      maxSteps: 3,
    }
    const { provenance, paths } = await whole(encodeView(view))
    expect(decodeView(String(provenance.permalink).slice(1)).view).toStrictEqual(view)
    const { paths: asked } = await server(connection).ask(Paths, questionOf(view) ?? { from: '', to: '', first: 1 })
    expect(ids(paths)).toStrictEqual(ids(asked.nodes))
  })
})

describe('at the door', () => {
  test('an export is a file of a fixed name that nobody else may read', async () => {
    const { status, headers } = await send('from=who-alb&format=graphml', { headers: { 'sec-fetch-site': 'none' } })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/graphml+xml; charset=utf-8',
      'content-disposition': 'attachment; filename="crosstie.graphml"',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'transfer-encoding': 'chunked',
    })
    const csv = await send('format=csv&table=takes_part_in')
    expect(csv.headers['content-disposition']).toBe('attachment; filename="takes_part_in.csv"')
  })

  test('HEAD gives the same head, and no body', async () => {
    const get = await send('from=who-alb&format=json')
    const head = await send('from=who-alb&format=json', { method: 'HEAD' })
    const {
      date: _,
      'x-request-id': _id,
      'transfer-encoding': _te,
      connection: _c,
      'keep-alive': _k,
      ...same
    } = get.headers
    expect(head.headers).toMatchObject(same)
    expect([head.status, head.body]).toStrictEqual([200, ''])
    expect((await send('from=nobody&format=json', { method: 'HEAD' })).status).toBe(404)
  })

  test.each([
    ['another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['another port', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['another origin', { headers: { origin: 'http://evil.example' } }, 403],
    ['another host', { headers: { host: 'evil.example' } }, 421],
    ['a POST', { method: 'POST' }, 405],
  ])('%s is turned away', async (_, sent, status) => {
    expect((await send('format=json', sent)).status).toBe(status)
  })

  test('the log says what was exported and not of whom', async () => {
    await send('from=who-alb&format=csv', { headers: { 'x-request-id': 'an-export-of-mine' } })
    const line = JSON.parse(lines.findLast((line) => line.includes('an-export-of-mine')) ?? '{}')
    expect(line).toMatchObject({ path: '/export', status: 200, format: 'csv', asked: 'NEIGHBOURHOOD', rows: 5 })
    expect(JSON.stringify(line)).not.toContain('who-alb')
  })

  test('asked again about the same data, there is nothing to send', async () => {
    const first = await send('from=who-alb&format=json')
    const etag = first.headers.etag ?? ''
    expect([etag.slice(0, 3), first.headers['cache-control']]).toStrictEqual(['W/"', 'private, no-cache'])
    const again = await send('from=who-alb&format=json', { headers: { 'if-none-match': etag } })
    expect([again.status, again.body, again.headers.etag]).toStrictEqual([304, '', etag])
    for (const other of [
      'from=who-hq&format=json',
      'from=who-alb&format=csv',
      'from=who-alb&format=json&on=2024-01-01',
    ]) {
      expect((await send(other, { headers: { 'if-none-match': etag } })).status, other).toBe(200)
    }
  })
})

test('every example of the documentation is understood', () => {
  const page = readFileSync(new URL('../docs/export.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/\/export\?([^'" ]+)/g)].map(([, query = '']) => query.replace('$table', 'ties'))
  expect(examples).toHaveLength(5)
  for (const query of examples) expect(() => readQuestion(query), query).not.toThrow()
})
