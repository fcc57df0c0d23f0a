import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'

export const count = statement('partners/count', {
  params: z.object({
    of: z.string(),
    agency: z.string(),
    place: z.string().nullable(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ sharedArrangements: z.number(), weight: z.number(), directTies: z.number() }),
})
