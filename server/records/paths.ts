import { z } from 'zod'
import { tieKinds } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const listed = statement('paths/listed', {
  params: z.object({ paths: z.array(z.array(z.string())), frictions: z.array(z.array(z.number())) }),
  row: z.object({
    rank: z.number(),
    parties: z.array(z.unknown()),
    ties: z.array(z.unknown()),
    friction: z.number(),
  }),
})

export const explore = statement('paths/explore', {
  params: z.object({
    from: z.array(z.string()),
    to: z.array(z.string()),
    avoid: z.array(z.string()),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
    kinds: z.array(z.enum(tieKinds)),
    minConfidence: z.number(),
    maxSteps: z.int(),
  }),
  row: z.object({ path: z.unknown(), steps: z.number() }),
})
