import { z } from 'zod'
import { tieKinds } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const count = statement('degree/count', {
  params: z.object({ of: z.string(), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({ kind: z.enum(tieKinds), level: z.string(), ties: z.number(), neighbours: z.number() }),
})

export const listed = statement('subgraph/listed', {
  params: z.object({ parties: z.array(z.string()), ties: z.array(z.string()) }),
  row: z.object({ parties: z.array(z.unknown()), ties: z.array(z.unknown()) }),
})
