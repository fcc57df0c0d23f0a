import { z } from 'zod'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { byId } from './by-id.ts'
import type { Kept } from './kept-rows.ts'

const find = statement('agencies/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    label: z.literal('Agency'),
    name: z.string(),
    acronym: z.string().nullable(),
    aliases: z.array(z.string()),
    codes: z.array(z.string()),
    kind: z.string(),
    founded: z.string().nullable(),
    ended: z.string().nullable(),
    reportingSince: z.number().nullable(),
    evidence: z.array(z.string()),
  }),
})
export type AgencyRow = z.output<typeof find.row>

export const list = statement('agencies/list', {
  params: z.object({ kind: z.string().nullable() }),
  row: z.object({ id: z.string() }),
})

export const relatives = statement('agencies/relatives', {
  params: z.object({ agencies: z.array(z.string()) }),
  row: z.object({
    agency: z.string(),
    other: z.string(),
    relation: z.enum(['PART_OF', 'HAS_PART', 'SUCCEEDED', 'SUCCEEDED_BY']),
    kind: z.string().nullable(),
    on: z.string().nullable(),
    evidence: z.array(z.string()),
  }),
})
export type RelativeRow = z.output<typeof relatives.row>

export function agencyLoader(graph: Graph, options: ReadOptions, kept?: () => Kept<AgencyRow> | null) {
  return byId((ids) => graph.read(find, { ids }, options), kept)
}
