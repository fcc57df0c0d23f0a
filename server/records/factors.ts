import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'
import { type AssertionRow, assertionShape } from './assertions.ts'

export const list = statement('factors/list', { params: z.object({}), row: z.object({ id: z.string() }) })
export const holders = statement('factors/holders', {
  params: z.object({
    factors: z.array(z.string()),
    place: z.string().nullable(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: assertionShape,
})

/** `place`: where alone it is held. Null where it does not depend on a place. */
export type FactorHoldingRow = AssertionRow & { place: string | null }
