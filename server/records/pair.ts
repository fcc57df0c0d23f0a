import { z } from 'zod'
import { statement } from '../neo4j/statement.ts'
import type { PlaceCoverage } from './coverage.ts'

export const shared = statement('pair/shared', {
  params: z.object({
    agencies: z.array(z.string()),
    kinds: z.array(z.string()),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({
    place: z.string(),
    id: z.string(),
    kind: z.string(),
    isNow: z.boolean(),
    isDerived: z.boolean(),
  }),
})
type PairAsked = z.output<typeof shared.params>
type SharedRow = z.output<typeof shared.row>

/**
 * A country of two agencies: their joint works and results on the date, and how many works on other days alone. With what
 * the data knows of the place, where nothing is on record of the two; null where something is.
 */
export type PairPlaceRow = {
  place: string
  bothAtWork: boolean
  works: SharedRow[]
  worksOnOtherDays: number
  results: SharedRow[]
  asked: PairAsked
  coverage: PlaceCoverage | null
}
export type PairFound = { asked: PairAsked; rows: PairPlaceRow[] }
