import { z } from 'zod'
import { labels } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'

export const find = statement('search/find', {
  params: z.object({
    words: z.array(z.string()),
    labels: z.array(z.string()).nullable(),
    level: z.string().nullable(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({
    id: z.string(),
    label: z.enum(labels),
    texts: z.array(z.string()),
    acronym: z.string().nullable(),
    /** One of what a plan is made of, by the thousand. */
    isPartOfPlan: z.boolean(),
    /** The rank of its level, and how many places it works for. */
    rank: z.number().nullable(),
    breadth: z.number(),
    /** How many words it answers, and how many of them by its own names. */
    answered: z.number(),
    own: z.number(),
    score: z.number(),
  }),
})
export type Hit = z.output<typeof find.row>
