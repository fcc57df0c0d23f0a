import { loadAll } from '../records/by-id.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const resolvers: Resolvers = {
  Office: {
    async coverage({ id }, args, context) {
      const asOf = args.asOf ?? (await context.referenceDate())
      return context.coverage(id, { asOf, includeIllustrative: args.includeIllustrative ?? false })
    },
  },
  Coverage: {
    since: ({ validFrom }) => validFrom,
    place: ({ place }) => ({ ...place, year: null, direction: null }),
    evidence: ({ evidence }, _, context) => loadAll(context.evidence, 'Evidence', evidence),
  },
}
