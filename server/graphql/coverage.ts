import { type CoverageRow, ofOffices } from '../records/coverage.ts'
import { grouped } from '../records/list-loader.ts'
import { evidenceOf } from './evidence.ts'
import { perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const coverage = perRequest(({ read }) =>
  grouped(
    (ids: string[], on: { asOf: string; includeIllustrative: boolean }) => read(ofOffices, { ids, ...on }),
    ({ office }) => office,
  ),
)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Coverage: CoverageRow }

export const resolvers: Resolvers = {
  Office: {
    async coverage({ id }, args, context) {
      const asOf = args.asOf ?? (await referenceDate(context))
      return coverage(context)(id, { asOf, includeIllustrative: args.includeIllustrative ?? false })
    },
  },
  Coverage: {
    since: ({ validFrom }) => validFrom,
    place: ({ place }) => ({ ...place, year: null, direction: null }),
    evidence: evidenceOf,
  },
}
