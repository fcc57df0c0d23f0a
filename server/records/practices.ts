import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'

export const list = statement('practices/list', {
  params: z.object({}),
  row: z.object({ id: z.string(), isSet: z.boolean(), set: z.string().nullable() }),
})
