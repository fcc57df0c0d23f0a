import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'
import { countedShape } from './counted-ties.ts'

export const count = statement('partners/count', {
  params: z.object({
    of: z.string(),
    agency: z.string(),
    place: z.string().nullable(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
    ...countedShape,
    crowdExponent: z.number(),
  }),
  row: z.object({
    sharedArrangements: z.number(),
    weight: z.number(),
    directTies: z.number(),
    derivedShare: z.number().nullable(),
  }),
})
