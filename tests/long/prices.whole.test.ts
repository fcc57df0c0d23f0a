import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { toDay } from '../../server/contract/days.ts'
import { pricingOf } from '../../server/engine/friction/priced.ts'
import { standard } from '../../server/engine/friction/pricing.ts'
import { createApp } from '../../server/graphql/app.ts'
import { schema } from '../../server/graphql/schema.ts'
import type { Graph } from '../../server/neo4j/graph.ts'
import { openProjections } from '../../server/projection/freshness.ts'
import { boundedWork } from '../../server/work/bounded.ts'
import { graphOf } from '../helpers/ask.ts'
import { connection, seeded } from '../helpers/seeded.ts'
import { finished } from '../helpers/work.ts'

const { uri, user, password } = connection
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
beforeAll(seeded)
afterAll(() => driver.close())

const words = 'coordination organizations headquarters environmental agriculture international development humanitarian'
const ends = 'from: "unicef-alb", to: "who-hq"'
/** Each root field with what makes it work most and tells least. */
const worst: Record<string, string> = {
  node: 'node(id: "unicef-alb") { id }',
  nodes: 'nodes(ids: ["unicef-alb", "who-alb", "unct-alb"]) { id }',
  search: `search(text: "${words}", first: 1) { totalCount }`,
  agencies: 'agencies(first: 1) { totalCount }',
  offices: 'offices(first: 1) { totalCount }',
  places: 'places(first: 1) { totalCount }',
  mandates: 'mandates(first: 1) { totalCount }',
  arrangements: 'arrangements(first: 1, minParticipants: 1) { totalCount }',
  ties: 'ties(first: 1) { totalCount }',
  sources: 'sources(first: 1) { totalCount }',
  factors: 'factors { id }',
  practiceSets: 'practiceSets { id }',
  codings: 'codings(first: 1) { totalCount }',
  levels: 'levels { officeCount arrangementCount }',
  agencyKinds: 'agencyKinds { id }',
  arrangementKinds: 'arrangementKinds { id }',
  placeKinds: 'placeKinds { id }',
  roles: 'roles { id }',
  mandateSchemes: 'mandateSchemes { id }',
  paths: 'paths(from: "unicef", to: "who", first: 50, constraints: { maxSteps: 12 }) { truncated }',
  routes: 'routes(from: "unicef", to: "who", first: 10, constraints: { maxSteps: 12 }) { truncated }',
  ways: 'ways(from: "unicef", to: "who", constraints: { maxSteps: 12 }) { asOf }',
  path: 'path(id: "unicef-alb~reports_to:unicef-alb:unicef-ecaro") { __typename }',
  breaks: 'breaks(place: "alb", first: 1) { totalCount }',
  gaps: 'gaps(place: "alb", on: SPEND, first: 1, minOverlap: 0) { totalCount }',
  changes: 'changes(place: "alb", from: "2023-12-31", to: "2024-12-31") { compared }',
  balance: 'balance(group: OFFICE, oneMode: true, includeDerivedLines: true, first: 1) { totalCount }',
  network: 'network(during: {}) { weight isolates { id } }',
  overlap: 'overlap(on: PLACES, first: 1) { totalCount }',
  together:
    'together(agencies: ["undp", "unicef", "who", "fao", "ilo"], mode: ANY, place: "world", first: 1) { totalCount }',
  plans:
    'plans(places: ["pak", "ind", "nga", "zmb", "ben", "lbr", "tls", "alb", "cpv", "vnm", "ken", "cok"]) { offices plan { outputs } }',
  pair: 'pair(agencies: ["undp", "unicef"]) { together }',
  matrix: 'matrix(place: "khm", measure: ACROSS_MINUS_UP) { known }',
  acrossOrUp: `acrossOrUp(${ends.replace('who-hq', 'who')}) { difference }`,
  degree: 'degree(of: "unct-alb") { total }',
  neighbourhood: 'neighbourhood(of: "unicef", depth: 3, first: 500) { truncated }',
  context: 'context(first: 3000) { truncated }',
  dataset:
    'dataset { labels { name } types { name } bases { basis } checks { name } sources { id } importRuns { id } }',
}

/** A server whose statements and whose reads of typed arrays are noted; it takes one request at a time. */
async function watched() {
  const real = graphOf(connection)
  const asked: { text: string; params: Record<string, unknown> }[] = []
  const read: Graph['read'] = (statement, params, options) => {
    asked.push({ text: statement.text, params: whole(statement.params, statement.params.parse(params)) })
    return real.read(statement, params, options)
  }
  const projections = openProjections({ ...real, read }, () => undefined)
  const walks = boundedWork({ name: 'walk', running: 2, waiting: 32, longestWait: 2_000 })
  const app = createApp({ graph: { ...real, read }, projections, walks })
  const projection = await projections.current()
  await projection.dataVersion.asked()
  const view = { day: toDay(projection.referenceDate), includeIllustrative: false }
  const { arcs } = finished(pricingOf(projection, view, standard))
  const reads = { count: 0 }
  for (const holder of [arcs, projection.ties, projection.parties]) counting(holder, reads)
  return { app, asked, reads }
}

/** The price of a request, and what it made the database and the engine do. */
async function worked({ app, asked, reads }: Awaited<ReturnType<typeof watched>>, query: string) {
  reads.count = 0
  asked.length = 0
  const body = JSON.stringify({ query: `{ ${query} }` })
  const caller = { requestId: 'test-request', signal: new AbortController().signal, outcome: {}, log: console.error }
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const answer = await (await app.fetch('http://crosstie/graphql', init, caller)).json()
  let hits = 0
  for (const { text, params } of asked) hits += await hitsOf(text, params)
  return { price: answer.extensions?.cost.cost as number, hits, reads: reads.count, errors: answer.errors }
}

function counting(holder: object, reads: { count: number }) {
  for (const [name, array] of Object.entries(holder)) {
    if (!ArrayBuffer.isView(array)) continue
    const value = new Proxy(array, {
      get(target, key) {
        reads.count++
        const found: unknown = Reflect.get(target, key, target)
        return typeof found === 'function' ? found.bind(target) : found
      },
    })
    Object.defineProperty(holder, name, { value })
  }
}

function whole({ shape }: z.ZodObject, params: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'number' && shape[key] instanceof z.ZodNumberFormat ? neo4j.int(value) : value,
    ]),
  )
}

async function hitsOf(text: string, params: Record<string, unknown>): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  const total = ({ dbHits, children }: ProfiledPlan): number =>
    children.reduce((sum, child) => sum + total(child), Number(dbHits))
  try {
    const { summary } = await session.run(`PROFILE ${text}`, params)
    return summary.profile ? total(summary.profile) : 0
  } finally {
    await session.close()
  }
}

test('no field at the root is cheaper than a tenth of its peers for what it makes the database and the engine do', async () => {
  expect(Object.keys(worst).sort()).toStrictEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort())
  const measured: { name: string; price: number; work: number }[] = []
  const server = await watched()
  for (const [name, query] of Object.entries(worst)) {
    const { price, hits, reads, errors } = await worked(server, query)
    expect(errors, name).toBeUndefined()
    measured.push({ name, price, work: 1 + hits / 100 + reads / 2_500 })
  }
  const perWork = measured.map(({ price, work }) => price / work).toSorted((a, b) => a - b)
  const usual = perWork[Math.floor(perWork.length / 2)] ?? 0
  expect(measured.filter(({ price, work }) => price / work < usual / 10)).toStrictEqual([])
}, 240_000)
