import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'

/** Kinds of arrangement are named by what their rows say: `joint` are joint work, `results` other parts of a plan. */
export const ofResults = statement('gaps/results', {
  params: z.object({
    place: z.string(),
    results: z.array(z.string()),
    joint: z.array(z.string()),
    minOverlap: z.number(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ one: z.string(), other: z.string(), results: z.array(z.string()), allResults: z.int() }),
})
