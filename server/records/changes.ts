import { z } from 'zod'
import { tieKinds } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

/** `sources` are pairs: its id, and whether it speaks of both dates. `on` is the day of the change, null where there is none. */
export const changedTies = statement('changes/ties', {
  params: z.object({
    place: z.string(),
    kinds: z.array(z.enum(tieKinds)),
    from: z.string(),
    to: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({
    tie: z.string(),
    kind: z.enum(tieKinds),
    change: z.enum(['BORN', 'ENDED', 'KEPT']),
    isDerived: z.boolean(),
    on: z.string().nullable(),
    sources: z.array(z.tuple([z.string(), z.boolean()])),
  }),
})
