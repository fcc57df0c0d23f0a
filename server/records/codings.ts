import { z } from 'zod'
import { bases, effects, sides, stances } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const find = statement('codings/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    label: z.literal('Coding'),
    about: z.array(z.string()),
    of: z.string().nullable(),
    mediatedBy: z.string().nullable(),
    stance: z.enum(stances),
    effect: z.enum(effects).nullable(),
    side: z.enum(sides).nullable(),
    actor: z.string().nullable(),
    action: z.string().nullable(),
    frequency: z.string().nullable(),
    coder: z.string().nullable(),
    codedAt: z.string().nullable(),
    basis: z.enum(bases),
    confidence: z.number(),
    evidence: z.array(z.string()),
  }),
})
export type CodingRow = z.output<typeof find.row>

export const list = statement('codings/list', {
  params: z.object({
    of: z.string().nullable(),
    about: z.string().nullable(),
    place: z.string().nullable(),
    stance: z.enum(stances).nullable(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ id: z.string() }),
})

export const about = statement('codings/about', {
  params: z.object({ ids: z.array(z.string()), includeIllustrative: z.boolean() }),
  row: z.object({ about: z.string(), coding: z.string() }),
})
