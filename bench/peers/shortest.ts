import { z } from 'zod'
import type { Graph } from '../../server/neo4j/graph.ts'
import { unitKey } from '../engine.ts'
import { idOf } from '../synthetic.ts'
import type { Peer } from './peer.ts'
import { statementHere } from './statement-here.ts'

const shortest = statementHere('shortest', {
  params: z.object({ from: z.string(), to: z.string() }),
  row: z.object({ steps: z.number() }),
})

/** Cypher's own `SHORTEST 10`, which counts steps, on the graph in Neo4j. Calls reject with TookTooLong. */
export function cypherShortest(graph: Graph, seconds: number): Peer {
  return {
    name: 'cypher',
    count: 10,
    repeats: true,
    async costs({ from, to }) {
      const rows = await graph.read(shortest, { from: idOf('party', from), to: idOf('party', to) }, { seconds })
      return rows.map(({ steps }) => steps * unitKey).sort((a, b) => a - b)
    },
  }
}
