import { z } from 'zod'
import { bases, tieKinds } from '../../cypher/vocabulary.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'
import { byId } from './by-id.ts'
import type { Kept } from './kept-rows.ts'
import { grouped } from './list-loader.ts'

const tieShape = z.object({
  id: z.string(),
  kind: z.enum(tieKinds),
  from: z.string(),
  to: z.string(),
  role: z.string().nullable(),
  scope: z.string().nullable(),
  required: z.number().nullable(),
  available: z.number().nullable(),
  spent: z.number().nullable(),
  currency: z.string().nullable(),
  confidence: z.number(),
  basis: z.enum(bases),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  observedUntil: z.string().nullable(),
  evidence: z.array(z.string()),
})

const find = statement('ties/find', {
  params: z.object({ ids: z.array(z.string()), asOf: z.string() }),
  row: z.object({
    tie: tieShape,
    dimension: z.enum(['INTRA_AGENCY', 'INTER_AGENCY', 'NONE']),
    levelChange: z.number(),
  }),
})

const ofParties = statement('ties/of_parties', {
  params: z.object({
    parties: z.array(z.string()),
    kinds: z.array(z.enum(tieKinds)),
    role: z.string().nullable(),
    since: z.string(),
    until: z.string(),
    includeIllustrative: z.boolean(),
    after: z.string(),
    first: z.int(),
  }),
  row: z.object({ party: z.string(), ids: z.array(z.string()), total: z.number() }),
})

const filters = {
  kinds: z.array(z.enum(tieKinds)),
  bases: z.array(z.enum(bases)),
  minConfidence: z.number(),
  since: z.string(),
  until: z.string(),
  includeIllustrative: z.boolean(),
  after: z.string(),
  first: z.int(),
}
const page = z.object({ ids: z.array(z.string()), total: z.number() })

export const list = statement('ties/list', { params: z.object(filters), row: page })

export const ofAgency = statement('ties/of_agency', {
  params: z.object({ agency: z.string(), ...filters }),
  row: page,
})

/** A tie is a place's own where an end at the lowest tier works for it, or where both ends do. */
export const ofPlace = statement('ties/of_place', {
  params: z.object({
    place: z.string(),
    whose: z.enum(['OWN', 'OTHERS', 'ALL']),
    agency: z.string().nullable(),
    ...filters,
  }),
  row: page,
})

/** A tie as it is on one date: the date decides its dimension. */
export type TieRow = z.output<typeof tieShape> & Pick<z.output<typeof find.row>, 'dimension' | 'levelChange'>

/** Looks ties up as they are on one date. */
export function tieLoader(graph: Graph, asOf: string, options: ReadOptions, kept?: () => Kept<TieRow> | null) {
  return byId(async (ids) => {
    const rows = await graph.read(find, { ids, asOf }, options)
    return rows.map(({ tie, dimension, levelChange }) => ({ ...tie, dimension, levelChange }))
  }, kept)
}

type TiesQuestion = Omit<z.input<typeof ofParties.params>, 'parties'>

/** The ties of many parties under the same question: one statement for all of them. */
export function tiesOfParties(graph: Graph, options: ReadOptions) {
  return grouped(
    (parties: string[], asked: TiesQuestion) => graph.read(ofParties, { parties, ...asked }, options),
    ({ party }) => party,
  )
}
