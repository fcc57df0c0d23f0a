import { z } from 'zod'
import { accesses, sourceKinds } from '../../cypher/vocabulary.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { byId } from './by-id.ts'
import type { Kept } from './kept-rows.ts'

export const sourceRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(sourceKinds),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  version: z.string().nullable(),
  sha256: z.string().nullable(),
  licence: z.string().nullable(),
  access: z.enum(accesses),
  retrievedAt: z.string().nullable(),
  coversFrom: z.string().nullable(),
  coversUntil: z.string().nullable(),
  label: z.literal('Source'),
})
export type SourceRow = z.output<typeof sourceRow>

const find = statement('evidence/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    locator: z.string().nullable(),
    note: z.string().nullable(),
    quote: z.string().nullable(),
    coder: z.string().nullable(),
    codedAt: z.string().nullable(),
    source: sourceRow,
  }),
})
export type EvidenceRow = z.output<typeof find.row>

/** One statement for all the evidence asked for at one moment: a page of paths costs one trip, not one per tie. */
export function evidenceLoader(graph: Graph, options: ReadOptions, kept?: () => Kept<EvidenceRow> | null) {
  return byId((ids) => graph.read(find, { ids }, options), kept)
}

// Stored text is hostile: an address that a browser would run is not one to follow.
export function followable(url: string | null): string | null {
  return url !== null && /^(https?|mailto):/i.test(url) ? url : null
}
