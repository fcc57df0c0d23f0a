import { z } from 'zod'
import { noGoal } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const list = statement('mandates/list', {
  params: z.object({
    scheme: z.string().nullable(),
    issuedBy: z.string().nullable(),
    minHolders: z.int(),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ id: z.string(), holders: z.number() }),
})

export const issuers = statement('mandates/issuers', {
  params: z.object({ mandates: z.array(z.string()) }),
  row: z.object({ mandate: z.string(), arrangement: z.string() }),
})

export const goalFigures = statement('mandates/goal_figures', {
  params: z.object({
    agencies: z.array(z.string()),
    includeIllustrative: z.boolean(),
    noGoal: z.string().default(noGoal),
  }),
  row: z.object({
    agency: z.string(),
    year: z.number(),
    figure: z.enum(['EXPENSE', 'BUDGET']),
    isOnGoals: z.boolean(),
    currency: z.string(),
    amount: z.number(),
  }),
})
