import { z } from 'zod'
import { bases, presences } from '../cypher/vocabulary.ts'
import { loadAll } from './loaders.ts'
import { placeShape } from './parties.ts'
import type { Resolvers } from './schema.generated.ts'
import { statement } from './statement.ts'

export const ofOffices = statement('coverage/of_offices', {
  params: z.object({ ids: z.array(z.string()), asOf: z.string() }),
  row: z.object({
    office: z.string(),
    place: placeShape,
    presence: z.enum(presences),
    since: z.string().nullable(),
    basis: z.enum(bases),
    confidence: z.number(),
    evidence: z.array(z.string()),
  }),
})
export type CoverageRow = z.output<typeof ofOffices.row>

export const resolvers: Resolvers = {
  Office: {
    async coverage({ id }, args, context) {
      const asOf = args.asOf ?? (await context.referenceDate())
      return context.coverage(id, asOf)
    },
  },
  Coverage: {
    place: ({ place }) => ({ ...place, year: null, direction: null }),
    evidence: ({ evidence }, _, context) => loadAll(context.evidence, 'Evidence', evidence),
  },
}
