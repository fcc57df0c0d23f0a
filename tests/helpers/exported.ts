import { execFileSync } from 'node:child_process'
import { request } from 'node:http'
import type { Running } from '../../server/serve.ts'
import { pythonWithNetworkx } from './python.ts'
import { fourLevels, kindsFrom, type World } from './world.ts'

export type Seen = { status: number; headers: Record<string, string | undefined>; body: string }

/** A request of `/export`, as a script sends it. */
export function exporter(running: () => Running) {
  return (
    query: string,
    { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  ) =>
    new Promise<Seen>((resolve, reject) => {
      const options = { host: '127.0.0.1', port: running().port, method, path: `/export?${query}`, headers }
      const sent = request(options, async (response) => {
        try {
          const parts: Buffer[] = []
          for await (const part of response) parts.push(part as Buffer)
          const { statusCode = 0, headers } = response
          resolve({ status: statusCode, headers: headers as Seen['headers'], body: Buffer.concat(parts).toString() })
        } catch (error) {
          reject(error)
        }
      })
      sent.on('error', reject)
      sent.end()
    })
}

/** A record as JSON brings it. */
export type Told = Record<string, unknown> & { id: string }
export type Whole = {
  provenance: Record<string, unknown> & { counts: Record<string, number>; notes: string[] }
  parties: Told[]
  ties: Told[]
  paths?: { id: string; steps: { tie: string }[] }[]
  routes?: Told[]
  detours?: Told[]
  gist?: string[]
  coverage?: object[]
  coverageCount?: number
  evidence: Told[]
  sources: Told[]
}

/** Files that must be there: as text, and what JSON has of everything. */
export function reader(send: ReturnType<typeof exporter>) {
  async function fetched(query: string): Promise<string> {
    const { status, body } = await send(query)
    if (status !== 200) throw new Error(body)
    return body
  }
  return { fetched, whole: async (query: string): Promise<Whole> => JSON.parse(await fetched(`${query}&format=json`)) }
}

export const sortedIds = (records: readonly { id: string }[] = []) => records.map(({ id }) => id).sort()

/** What names may hold that were typed by strangers. */
export const hostile = {
  formula: '=HYPERLINK("http://evil.example",\'x\')',
  guarded: "'=1+1",
  markup: '</name><script>alert("1 & 2")</script>]]>',
  lines: 'first\nsecond\r\nthird\tend | **bold** `code` [a](b)',
  signs: 'smile 😀 مرحبا \u202eevil\u202c שלום ＝full',
  control: 'nul \u0000 bell \u0007 escape \u001b end',
  cypher: "'}) DETACH DELETE n; // \\u0027 \\' \\\\u0027 ` $owner \\",
} as const

/** What of a text XML can hold. */
export const inXml = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no such characters
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')

const story = { source: 'story' }

/** A small world of awkward names, with two ties between the same two parties and one id that a party and a tie share. */
export const awkward: World = {
  levels: fourLevels.map((level) => ({ ...level, ...story })),
  more: kindsFrom(story),
  agencies: [
    { id: 'who', name: hostile.markup, acronym: '=WHO', aliases: ['-alias'], founded: 1948, ...story },
    { id: 'unicef', ...story },
  ],
  places: [{ id: 'alb', name: hostile.signs, iso3: 'ALB', source: 'plan', locator: 'p. 1' }],
  sources: [
    {
      id: 'plan',
      title: hostile.formula,
      kind: 'DOCUMENT',
      url: 'https://example.org/a?b=1&c=2',
      licence: hostile.lines,
      coversFrom: '2019-01-01',
      coversUntil: '2024-12-31',
    },
  ],
  evidence: [
    { id: 'ev-1', source: 'plan', locator: 'p. 3', note: hostile.lines, quote: hostile.cypher, codedAt: '2024-05-05' },
    { id: 'ev-2', source: 'story', note: hostile.formula },
  ],
  offices: [
    { id: 'who-alb', name: hostile.formula, city: hostile.lines, evidence: ['ev-1', 'ev-2'], place: 'alb' },
    { id: 'who-hq', name: hostile.markup, level: 'headquarters', aliases: ['@home', "it's"], confidence: 1, ...story },
    { id: 'unicef-alb', name: hostile.cypher, validFrom: '2020-01-01', ...story },
    { id: 'unicef-hq', name: hostile.control, level: 'headquarters', ...story },
    { id: 'board', name: hostile.guarded, agency: 'unicef', level: 'headquarters', ...story },
  ],
  arrangements: [
    {
      id: 'unct-alb',
      name: hostile.signs,
      kind: 'COUNTRY_TEAM',
      required: 1200000.5,
      available: 7,
      currency: 'USD',
      instrument: '+1',
      declaredSize: 31,
      declaredSizeEvidence: 'ev-1',
      ...story,
    },
  ],
  covers: [
    { from: 'who-alb', to: 'alb', presence: 'RESIDENT' },
    { from: 'unicef-alb', to: 'alb' },
    { from: 'unct-alb', to: 'alb' },
  ],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 1, evidence: ['ev-2'] },
    { id: 'board', kind: 'COORDINATES_WITH', from: 'unicef-hq', to: 'who-hq', confidence: 0.5, evidence: ['ev-1'] },
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'unicef-hq', to: 'who-hq', confidence: 0.4, source: 'plan' },
    {
      id: 'who-in',
      kind: 'TAKES_PART_IN',
      from: 'who-alb',
      to: 'unct-alb',
      confidence: 1,
      role: 'LEAD',
      spent: -5,
      currency: 'EUR',
    },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', validTo: '2030-01-01' },
    {
      id: 'answers',
      kind: 'ACCOUNTABLE_TO',
      from: 'unicef-alb',
      to: 'unct-alb',
      scope: '-results',
      observedUntil: '2024-06-30',
    },
  ],
}

/** What networkx reads from a file of a format; undefined where there is no python3 with networkx, which is said aloud. */
export function readByNetworkx(format: 'graphml' | 'gexf' | 'cytoscape', file: string): NetworkxGraph | undefined {
  const python = pythonWithNetworkx()
  if (python === null) return undefined
  return JSON.parse(execFileSync(python, ['-c', networkx, format], { input: file, encoding: 'utf8' }))
}

type Attributes = Record<string, string | number | boolean>
export type NetworkxGraph = {
  graph: Attributes
  nodes: [string, Attributes][]
  edges: [from: string, to: string, id: string, Attributes][]
}

const networkx = `
import io, json, sys, networkx
data = io.BytesIO(sys.stdin.buffer.read())
graph = {
    'graphml': lambda: networkx.read_graphml(data, force_multigraph=True),
    'gexf': lambda: networkx.read_gexf(data),
    'cytoscape': lambda: networkx.cytoscape_graph(json.load(data)),
}[sys.argv[1]]()
edges = [[a, b, d.get('id', k), d] for a, b, k, d in graph.edges(keys=True, data=True)]
print(json.dumps({'graph': graph.graph, 'nodes': list(graph.nodes(data=True)), 'edges': edges}))
`
