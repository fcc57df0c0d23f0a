import type { Say } from '../database/say.ts'
import { standard } from '../server/engine/friction/pricing.ts'
import { isOffice, type Projection } from '../server/engine/graph/projection.ts'
import { checkedConstraints } from '../server/engine/paths/constraints.ts'
import { budget, find } from '../server/engine/paths/find.ts'
import { type Graph, openGraph } from '../server/neo4j/graph.ts'
import { loadProjection } from '../server/projection/load.ts'
import { type Child, type Start, startChild } from './api/child.ts'
import { type Lookup, lookupsOf } from './api/lookups.ts'
import { get, post, type Reply } from './api/post.ts'
import { rawBolt } from './api/raw.ts'
import { through } from './engine.ts'
import { median, spread, timed } from './measure.ts'
import { startWithSeeds } from './neo4j.ts'
import { document } from './over-http.ts'
import { oneOf, randomFrom } from './random.ts'
import { type Target, target } from './targets.ts'

/** Milliseconds, question by question: through GraphQL, and of what it is measured by. */
type Beside = { what: string; ours: number[]; theirs: number[] }
/** Processor time of one request, in milliseconds, round by round. */
type Cpu = { what: string; ours: number[]; theirs: number[] }
export type ApiMeasured = { lookups: Beside[]; cpu: Cpu[]; paths: Beside; repeated: Beside; targets: Target[] }

const warmUp = 300
const rounds = 5

/** Look-ups, paths and repeated questions over HTTP, beside the same work without GraphQL, on the seeds. */
export async function apiMeasured(requests: number, say: Say): Promise<ApiMeasured> {
  const { connection, stop } = await startWithSeeds({ say })
  const graph = openGraph(connection)
  const children: Child[] = []
  try {
    const start: Start = { connection, lookups: await lookupsOf(graph) }
    const [served, plain] = await Promise.all([startChild('served.ts', start), startChild('plain.ts', start)])
    children.push(served, plain)
    await ready(served.url)
    say('Look-ups beside raw Bolt')
    const bolt = rawBolt(start)
    const lookups: Beside[] = []
    for (const lookup of start.lookups) lookups.push(await besideBolt(lookup, served, bolt, requests))
    await bolt.close()
    say('Processor time beside a plain handler')
    const cpu: Cpu[] = []
    for (const lookup of start.lookups) cpu.push(await besideHandler(lookup, served, plain, requests))
    say('Paths beside the engine, and asked again')
    const { paths, repeated } = await besideEngine(graph, served, requests)
    return { lookups, cpu, paths, repeated, targets: targetsOf({ lookups, cpu, paths, repeated }) }
  } finally {
    for (const child of children) child.stop()
    await graph.close()
    await stop()
  }
}

function targetsOf({ lookups, cpu, paths, repeated }: Omit<ApiMeasured, 'targets'>): Target[] {
  const share = paths.ours.map((ms, pair) => ms - paths.theirs[pair]!)
  return [
    ...lookups.map(({ what, ours, theirs }) =>
      target(`${what}: p50 through GraphQL / over raw Bolt`, { atMost: 1.4 }, median(ours) / median(theirs)),
    ),
    ...cpu.map(({ what, ours, theirs }) =>
      target(`${what}: processor time / of a plain handler`, { atMost: 1.3 }, median(ours) / median(theirs)),
    ),
    target('ten paths with steps, end to end less the engine, p95', { atMost: 6 }, spread(share).p95, 'ms'),
    target('a repeated question, 304 / 200, p50', 'reported', median(repeated.ours) / median(repeated.theirs)),
  ]
}

/** By turns, so that whatever else the machine does meets both. */
async function besideBolt(lookup: Lookup, { url }: Child, bolt: ReturnType<typeof rawBolt>, requests: number) {
  const ours: number[] = []
  const theirs: number[] = []
  for (let asked = -warmUp; asked < requests; asked++) {
    const through = await timed(() => post(`${url}/graphql`, { query: lookup.query }))
    checked(lookup.name, through.result)
    const raw = await timed(() => bolt.ask(lookup.statements))
    if (asked < 0) continue
    ours.push(through.ms)
    theirs.push(raw.ms)
  }
  return { what: lookup.name, ours, theirs }
}

async function besideHandler({ name, query }: Lookup, served: Child, plain: Child, requests: number): Promise<Cpu> {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -1; round < rounds; round++) {
    const [through, handled] = [
      await spent(served, requests, () => post(`${served.url}/graphql`, { query })),
      await spent(plain, requests, () => post(plain.url, { name })),
    ]
    // The first round compiles both.
    if (round < 0) continue
    ours.push(through)
    theirs.push(handled)
  }
  return { what: name, ours, theirs }
}

async function spent(child: Child, requests: number, ask: () => Promise<Reply>): Promise<number> {
  const before = await child.cpu()
  for (let asked = 0; asked < requests; asked++) checked('a request', await ask())
  return ((await child.cpu()) - before) / requests
}

async function besideEngine(graph: Graph, { url }: Child, requests: number) {
  const projection = await loadProjection(graph, await graph.bookmark())
  const terms = { projection, constraints: checkedConstraints(projection, {}), settings: standard }
  const paths: Beside = { what: 'ten paths', ours: [], theirs: [] }
  const repeated: Beside = { what: 'ten paths again', ours: [], theirs: [] }
  const marker = { 'x-crosstie': 'bench' }
  for (const [asked, variables] of pairsOf(projection, requests + warmUp).entries()) {
    const engine = await timed(() => through(find(terms, { ...variables, count: 11, budget })))
    const whole = await timed(() => post(`${url}/graphql`, { query: document, variables }))
    checked('ten paths', whole.result)
    const address = `${url}/graphql?${new URLSearchParams({ query: document, variables: JSON.stringify(variables) })}`
    const first = await timed(() => get(address, marker))
    checked('ten paths', first.result)
    const { etag } = first.result
    if (etag === undefined) throw new Error('A question of paths came without an ETag.')
    const again = await timed(() => get(address, { ...marker, 'if-none-match': etag }))
    if (again.result.status !== 304) throw new Error(`A repeated question was answered ${again.result.status}.`)
    if (asked < warmUp) continue
    paths.ours.push(whole.ms)
    paths.theirs.push(engine.ms)
    repeated.ours.push(again.ms)
    repeated.theirs.push(first.ms)
  }
  return { paths, repeated }
}

function pairsOf(projection: Projection, count: number): { from: string; to: string }[] {
  const random = randomFrom(11)
  const { ids } = projection.parties
  const offices = Array.from({ length: ids.length }, (_, party) => party).filter((party) => isOffice(projection, party))
  const end = () => ids.at(oneOf(random, offices))
  return Array.from({ length: count }, () => ({ from: end(), to: end() }))
}

function checked(what: string, { status, body }: Reply) {
  if (status !== 200 || body.startsWith('{"errors"')) throw new Error(`${what}: ${status} ${body.slice(0, 500)}`)
}

/** Ready, and the data's version known, without which no answer has a name. */
async function ready(url: string) {
  const address = `${url}/graphql?query=${encodeURIComponent('{ degree(of: "unct-alb") { dataVersion } }')}`
  for (;;) {
    const isReady = (await get(`${url}/ready`, {})).status === 200
    if (isReady && (await get(address, { 'x-crosstie': 'bench' })).etag !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
