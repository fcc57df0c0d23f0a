import { z } from 'zod'
import type { Graph } from '../../server/neo4j/graph.ts'
import { statementHere } from './statement-here.ts'

const rows = statementHere('row-per-tie', {
  params: z.object({}),
  row: z.object({
    id: z.string(),
    kind: z.string(),
    from: z.string(),
    to: z.string(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    confidence: z.number(),
    basis: z.string(),
  }),
})

/** Reads the ties a row each, through the same door, and says how many there are. Nothing is laid out. */
export async function readRows(graph: Graph, seconds: number): Promise<number> {
  return (await graph.read(rows, {}, { seconds })).length
}
