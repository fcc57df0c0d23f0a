import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'
import { countedShape } from './counted-ties.ts'

export const count = statement('balance/count', {
  params: z.object({
    offices: z.array(z.string()),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
    includeDerivedLines: z.boolean(),
    ...countedShape,
  }),
  row: z.object({ inter: z.number(), intra: z.number() }),
})
export const countOneMode = statement('balance/count_one_mode', { params: count.params, row: count.row })
