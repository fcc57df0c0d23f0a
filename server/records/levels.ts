import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'

export const levelShape = z.object({
  id: z.string(),
  name: z.string(),
  rank: z.number(),
  tier: z.number(),
  isHeadquarters: z.boolean(),
  ladder: z.string().nullable(),
})

export const list = statement('levels/list', { params: z.object({}), row: levelShape })

export const count = statement('levels/count', {
  params: z.object({ asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({ id: z.string(), offices: z.number(), arrangements: z.number() }),
})

/** One row when the graph has been prepared for us. */
export const any = statement('levels/any', { params: z.object({}), row: z.object({ id: z.string() }) })

/** A level as a party names it; what stands at it is counted when asked for: `on` a day of the question, if it named one. */
export type LevelRow = z.output<typeof levelShape> & { on?: z.output<typeof count.params> }
