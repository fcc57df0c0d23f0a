import { z } from 'zod'
import type { Bundle } from '../../database/fetch.ts'
import type { Graph } from '../../server/neo4j/graph.ts'
import type { Pair } from '../engine.ts'
import type { KeyedPath, Peer, Simple } from './peer.ts'
import { statementHere } from './statement-here.ts'

export const gdsBundle: Bundle = {
  name: 'gds',
  version: '2.13.9',
  pom: new URL('../gds.pom.xml', import.meta.url).href,
  about: 138,
}
export const gdsSettings = {
  'dbms.security.procedures.allowlist': 'gds.*,db.*',
  'dbms.security.procedures.unrestricted': 'gds.*',
}

const project = statementHere('project', {
  params: z.object({ from: z.array(z.number()), to: z.array(z.number()), key: z.array(z.number()) }),
  row: z.object({ nodes: z.number(), edges: z.number() }),
})
const yens = statementHere('yens', {
  params: z.object({ from: z.int(), to: z.int(), count: z.int() }),
  row: z.object({ cost: z.number() }),
})
const yensPaths = statementHere('yens-paths', {
  params: z.object({ from: z.int(), to: z.int(), count: z.int() }),
  row: z.object({ nodes: z.array(z.number()), costs: z.array(z.number()) }),
})
const forget = statementHere('forget', { params: z.object({}), row: z.object({ name: z.string() }) })

const projectSeconds = 600

type Yens = Peer & { paths(pair: Pair, count: number): Promise<KeyedPath[]> }

/** Yen's of Neo4j Graph Data Science on a graph in its memory, undirected. Calls reject with TookTooLong. */
export async function gds(graph: Graph, edges: Simple, seconds: number): Promise<Yens> {
  await graph.read(forget, {})
  await graph.read(project, withLone(edges), { seconds: projectSeconds })
  return {
    name: 'gds',
    count: 10,
    repeats: false,
    async costs({ from, to }) {
      const rows = await graph.read(yens, { from, to, count: 10 }, { seconds })
      return rows.map(({ cost }) => cost)
    },
    async paths({ from, to }, count) {
      const rows = await graph.read(yensPaths, { from, to, count }, { seconds })
      return rows.map(({ nodes, costs }) => ({ parties: nodes, keys: costs }))
    },
  }
}

/** A row for each edge, and one without another end for each party that has none. */
function withLone({ parties, from, to, key }: Simple) {
  const joined = new Uint8Array(parties)
  for (const ends of [from, to]) for (const party of ends) joined[party] = 1
  const lone = [...joined.keys()].filter((party) => joined[party] === 0)
  return {
    from: [...from, ...lone],
    to: [...to, ...lone.map(() => -1)],
    key: [...key, ...lone.map(() => 0)],
  }
}
