import type { Say } from '../database/say.ts'
import { frictionOf } from '../server/engine/search/keys.ts'
import { serve } from '../server/serve.ts'
import { compare } from './duel.ts'
import { askWithin, groundFor, type Pair } from './engine.ts'
import { spread, timed } from './measure.ts'
import { startWith } from './neo4j.ts'
import { pairsOf } from './pairs.ts'
import { factsOf, generate, idOf } from './synthetic.ts'
import { type Target, target } from './targets.ts'

export type Served = { scale: number; sets: { set: string; ms: number[] }[]; targets: Target[] }

/** What a reader of the explorer sees of ten paths: each step with its ends, its tie, its friction and its words. */
export const document = `query Bench($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 10) {
    nodes {
      id friction length sentence
      steps {
        index walked sentence
        from { id name } to { id name }
        tie { id kind confidence basis }
        parallel { id }
        friction { total kind crowd uncertainty lens because }
      }
    }
    pageInfo { hasNextPage } truncated asOf dataVersion
  }
}`

const served = ['offices', 'hubs', 'far'] as const
const warmUp = 10
const startsWithin = 30 * 60_000

/** Questions end to end: over HTTP, through the whole server, to a graph in the managed Neo4j as it is configured. */
export async function graphqlAt(scale: number, count: number, say: Say): Promise<Served> {
  const { projection, pairs } = madeUp(scale, count + warmUp)
  const ground = groundFor(projection, {})
  const loaded = await startWith(factsOf(scale), { say })
  const { connection } = loaded
  const server = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '', log: () => undefined })
  try {
    say('Reading the graph')
    await ready(server.url)
    const sets: Served['sets'] = []
    for (const set of served) {
      say(`Asking over HTTP: ${set}`)
      const ms: number[] = []
      // A database that has just started plans each statement at its first use, and may take too long for an answer.
      for (const pair of pairs[set].slice(0, warmUp)) await post(server.url, pair).catch(() => undefined)
      for (const pair of pairs[set].slice(warmUp)) {
        const answer = await timed(() => post(server.url, pair))
        const frictions = askWithin(ground, pair, 10).paths.map(({ key }) => frictionOf(key))
        compare({ name: 'GraphQL', repeats: false }, pair, frictions, answer.result)
        ms.push(answer.ms)
      }
      sets.push({ set, ms })
    }
    return { scale, sets, targets: [endToEnd(scale, sets)] }
  } finally {
    await server.close()
    await loaded.stop()
  }
}

function madeUp(scale: number, count: number) {
  const synthetic = generate(scale)
  const { projection } = synthetic
  return { projection, pairs: pairsOf(synthetic, groundFor(projection, {}).pricing.arcs, count) }
}

function endToEnd(scale: number, sets: Served['sets']): Target {
  const offices = sets.find(({ set }) => set === 'offices')?.ms ?? []
  return target(`ten paths of offices through GraphQL, ${scale}×, p95`, { atMost: 15 }, spread(offices).p95, 'ms')
}

type Answer = { data?: { paths: { nodes: { friction: number }[] } }; errors?: { message: string }[] }

/** The frictions of the paths, once all of the answer is here. */
async function post(url: string, { from, to }: Pair): Promise<number[]> {
  const variables = { from: idOf('party', from), to: idOf('party', to) }
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (!data) throw new Error(`The server answered ${response.status}: ${errors?.[0]?.message}`)
  return data.paths.nodes.map(({ friction }) => friction)
}

async function ready(url: string) {
  const began = performance.now()
  while ((await fetch(`${url}/ready`)).status !== 200) {
    if (performance.now() - began > startsWithin) throw new Error('The server did not get ready within half an hour.')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
