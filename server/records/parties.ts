import { z } from 'zod'
import { bases } from '../../cypher/vocabulary.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { byId } from './by-id.ts'
import type { Kept } from './kept-rows.ts'
import { levelShape } from './levels.ts'

export const placeShape = z.object({
  id: z.string(),
  label: z.literal('Place'),
  name: z.string(),
  kind: z.string().nullable(),
  iso3: z.string().nullable(),
  scheme: z.string().nullable(),
  aliases: z.array(z.string()),
})

const find = statement('parties/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    label: z.enum(['Office', 'Arrangement']),
    name: z.string(),
    aliases: z.array(z.string()),
    level: levelShape,
    agency: z.string().nullable(),
    place: placeShape.nullable(),
    kind: z.string().nullable(),
    city: z.string().nullable(),
    instrument: z.string().nullable(),
    declaredSize: z.number().nullable(),
    declaredSizeEvidence: z.string().nullable(),
    activities: z.number().nullable(),
    activityParts: z.number().nullable(),
    partsWithoutMoney: z.number().nullable(),
    required: z.number().nullable(),
    available: z.number().nullable(),
    spent: z.number().nullable(),
    currency: z.string().nullable(),
    basis: z.enum(bases),
    confidence: z.number(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    evidence: z.array(z.string()),
  }),
})

/** An office or an arrangement; `agency` is null of arrangements only, `kind` of offices only. */
export type PartyRow = z.output<typeof find.row>

/** How many members an arrangement says that it has, and the evidence of that by id. */
export type DeclaredSize = { size: number; evidence: string[] }

/** How the file of a plan lists its activities. */
export type Reporting = { activities: number; activityParts: number; partsWithoutMoney: number | null }

export function partyLoader(graph: Graph, options: ReadOptions, kept?: () => Kept<PartyRow> | null) {
  return byId((ids) => graph.read(find, { ids }, options), kept)
}
