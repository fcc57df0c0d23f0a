import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'

export const find = statement('breaks/find', {
  params: z.object({
    arrangements: z.array(z.string()),
    /** Those that have headquarters, '' for levels that name none. */
    ladders: z.array(z.string()),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ arrangement: z.string(), tie: z.string(), reason: z.string() }),
})
