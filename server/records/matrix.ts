import { z } from 'zod'
import { noGoal } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

/** What two agencies are compared by: mandates, and money on goals. */
export const compared = statement('matrix/compared', {
  params: z.object({
    agencies: z.array(z.string()),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
    noGoal: z.string().default(noGoal),
  }),
  row: z.object({
    agency: z.string(),
    thing: z.string(),
    on: z.enum(['MANDATES', 'SDG_SPEND']),
    amount: z.number().nullable(),
    year: z.number().nullable(),
    derived: z.boolean(),
  }),
})
