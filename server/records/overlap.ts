import { z } from 'zod'
import { noGoal } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

const shapes = {
  params: z.object({ agencies: z.array(z.string()), asOf: z.string(), includeIllustrative: z.boolean() }),
  row: z.object({
    agency: z.string(),
    thing: z.string(),
    amount: z.number().nullable(),
    year: z.number().nullable(),
    derived: z.boolean(),
  }),
}

/** What agencies can overlap on: mandates and places by having them, money by amounts of one year. */
export const comparable = {
  MANDATES: statement('overlap/mandates', shapes),
  PLACES: statement('overlap/places', shapes),
  SDG_SPEND: statement('overlap/goals', {
    ...shapes,
    params: shapes.params.extend({ noGoal: z.string().default(noGoal) }),
  }),
  COUNTRY_SPEND: statement('overlap/countries', shapes),
}
