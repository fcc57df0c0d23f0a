import { z } from 'zod'
import { bases } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const pairs = statement('network/pairs', {
  params: z.object({
    place: z.string().nullable(),
    arrangementKinds: z.array(z.string()).nullable(),
    bases: z.array(z.enum(bases)),
    maxParties: z.int().nullable(),
    since: z.string(),
    until: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ one: z.string(), other: z.string(), sharedArrangements: z.number(), weight: z.number() }),
})
