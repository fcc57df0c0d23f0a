import type { Say } from '../database/say.ts'
import type { Arcs } from '../server/engine/search/arcs.ts'
import { type Graph, openGraph } from '../server/neo4j/graph.ts'
import { type Duel, duel } from './duel.ts'
import { equalKeys } from './engine.ts'
import { startWith } from './neo4j.ts'
import { type Pairs, sets } from './pairs.ts'
import { gds, gdsBundle, gdsSettings } from './peers/gds.ts'
import { graphology } from './peers/graphology.ts'
import { ngraph } from './peers/ngraph.ts'
import { type Peer, simple } from './peers/peer.ts'
import { cypherShortest } from './peers/shortest.ts'
import { factsOf, type Synthetic } from './synthetic.ts'

export const peerNames = ['gds', 'cypher', 'graphology', 'ngraph'] as const
export type PeerName = (typeof peerNames)[number]

/** Beyond this scale a peer takes hours, or more memory than there is. */
export const largestFor: Record<PeerName, number> = { gds: 1, cypher: 1, graphology: 10, ngraph: 10 }
/** So many pairs of each set for those that may take seconds for each. */
export const slowPairs = 20

export type Field = { scale: number; synthetic: Synthetic; arcs: Arcs; pairs: Pairs; patience: number; say: Say }

/** Every duel with those of `names` that can take on a graph of this scale. */
export async function duels(names: readonly PeerName[], field: Field): Promise<Duel[]> {
  const here = names.filter((name) => field.scale <= largestFor[name])
  if (here.length === 0) return []
  const edges = simple(field.arcs)
  const found: Duel[] = []
  // One after another, so that only one of these graphs is in memory at a time.
  if (here.includes('ngraph')) found.push(...(await withAll(field, field.arcs, ngraph(edges))))
  if (here.includes('graphology')) found.push(...(await withAll(field, field.arcs, graphology(edges))))
  if (here.includes('gds') || here.includes('cypher')) found.push(...(await inNeo4j(here, field)))
  return found
}

async function withAll({ pairs, say }: Field, arcs: Arcs, peer: Peer, most = Number.POSITIVE_INFINITY) {
  const found: Duel[] = []
  for (const set of sets) {
    say(`Against ${peer.name}: ${set}`)
    found.push(await duel(arcs, peer, set, pairs[set].slice(0, most)))
  }
  return found
}

// The managed server's limits keep readers from each other; here a peer has the machine to itself.
const room = {
  'db.transaction.timeout': '0',
  'db.memory.transaction.max': '0',
  'dbms.memory.transaction.total.max': '3g',
  'server.memory.pagecache.size': '1g',
}

function inNeo4j(names: readonly PeerName[], field: Field): Promise<Duel[]> {
  const { synthetic, arcs, patience } = field
  const wantsGds = names.includes('gds')
  return withNeo4j(field, wantsGds, async (graph) => {
    const found: Duel[] = []
    if (wantsGds) found.push(...(await withAll(field, arcs, await gds(graph, simple(arcs), patience), slowPairs)))
    if (!names.includes('cypher')) return found
    const steps = equalKeys(synthetic.projection)
    return [...found, ...(await withAll(field, steps, cypherShortest(graph, patience), slowPairs))]
  })
}

/** Sees to something with this graph in a Neo4j that has the machine to itself, with Graph Data Science or without. */
export async function withNeo4j<Result>(
  { scale, say }: Pick<Field, 'scale' | 'say'>,
  wantsGds: boolean,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const changes = { ...room, ...(wantsGds ? gdsSettings : {}) }
  const setup = { changes, heap: '5g', say, ...(wantsGds ? { plugin: gdsBundle } : {}) }
  const loaded = await startWith(factsOf(scale), setup)
  const graph = openGraph(loaded.connection)
  try {
    return await work(graph)
  } finally {
    await graph.close()
    await loaded.stop()
  }
}
