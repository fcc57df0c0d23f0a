import { parse } from 'csv-parse/sync'
import cytoscape from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import * as readGexf from 'graphology-gexf'
import * as readGraphml from 'graphology-graphml'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { columnsOf, type tables } from '../../seeds/tables.ts'
import { openWriter } from '../../seeds/write.ts'
import type { TableName } from '../../server/export/format-names.ts'
import { type Running, serve } from '../../server/serve.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import {
  awkward,
  exporter,
  hostile,
  inXml,
  readByNetworkx,
  reader,
  sortedIds,
  type Told,
  type Whole,
} from '../helpers/exported.ts'
import { folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

let running: Running
const send = exporter(() => running)
const { fetched, whole } = reader(send)

beforeAll(async () => {
  await given(connection, awkward)
  const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined }
  running = await serve({ connection, ...where })
})
afterAll(() => running.close())

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
          evidence: evidence.map(({ id }: Told) => id),
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
    expect(new Set(nodes.map(([id]) => id))).toStrictEqual(new Set(sortedIds(parties)))
    expect(edges.map(([from, to, id]) => [id, from, to]).sort()).toStrictEqual(
      ties.map(({ id, from, to }) => [id, from, to]).sort(),
    )
    for (const [id, read] of nodes) {
      const party = parties.find((one) => one.id === id) as Told & {
        level: Told
        agency: Told | null
        place: Told | null
        aliases: string[]
      }
      expect(read, id).toMatchObject({
        label: text(party.name),
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
      expect(sortedIds(JSON.parse(read.evidence as string))).toStrictEqual((party.evidence as string[]).toSorted())
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
      }: Told = ties.find((one) => one.id === id) ?? { id }
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
      expect(sortedIds(cited)).toStrictEqual((evidence as string[]).toSorted())
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
    expect(sortedIds(JSON.parse(String(read.graph.sources)))).toStrictEqual(['plan', 'story'])
  })

  test('GEXF by graphology and by networkx', async () => {
    const file = await fetched(`${query}&format=gexf`)
    await same(inGraphology(readGexf.parse(MultiDirectedGraph, file) as never))
    const read = readByNetworkx('gexf', file)
    if (read) await same(read)
  })

  test('in GEXF no two ties between two nodes are of one kind, and each is there from its first day to its last', async () => {
    const file = await fetched(`${query}&format=gexf`)
    const edges = [...file.matchAll(/<edge ([^>]*)>(.*?)<\/edge>/g)].map(([, attributes = '', inside = '']) => {
      const one = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      return { id: one('id'), ends: [one('source'), one('target'), one('kind')].join(' '), inside }
    })
    expect(new Set(edges.map(({ ends }) => ends)).size).toBe(edges.length)
    expect(edges.map(({ ends }) => ends)).toContain('unicef-hq who-hq COORDINATES_WITH 2')
    expect(edges.find(({ id }) => id === 'unicef-in')?.inside).toContain('<spells><spell end="2029-12-31"/></spells>')
    expect(file).toContain('<spells><spell start="2020-01-01"/></spells>')
  })

  test('Cytoscape’s by networkx, parallel ties and all', async () => {
    const read = readByNetworkx('cytoscape', await fetched(`${query}&format=cytoscape`))
    if (!read) return
    const { parties, ties } = await whole(query)
    expect(read.nodes.map(([id]) => id).sort()).toStrictEqual(sortedIds(parties))
    expect(read.edges.map(([from, to, , { tie }]) => [tie, from, to]).sort()).toStrictEqual(
      ties.map(({ id, from, to }) => [id, from, to]).sort(),
    )
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
      const listed = rows
        .map(({ id }) => id)
        .filter((id) => table !== 'evidence' || sortedIds(records).includes(id ?? ''))
      expect(listed.sort(), table).toStrictEqual(sortedIds(records))
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
    expect(file).toContain("# permalink: /export?from=who-alb&sel=x,'=cmd&ex=%22,'@sum;'-1&format=csv\r\n")
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
  const importable = [
    ...'sources evidence levels agency_kinds arrangement_kinds place_kinds roles'.split(' '),
    ...'places agencies offices arrangements covers'.split(' '),
  ]
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
