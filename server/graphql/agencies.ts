import { cutPage, toPage } from '../contract/paging.ts'
import { type AgencyRow, agencyLoader, list, type RelativeRow, relatives } from '../records/agencies.ts'
import { loadAll, loadOne } from '../records/by-id.ts'
import { grouped } from '../records/list-loader.ts'
import { evidenceOf } from './evidence.ts'
import { askedKind, knownKind } from './kinds.ts'
import type { Caps, Prices } from './prices.ts'
import { perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const agencyById = perRequest(({ graph, options, kept }) => agencyLoader(graph, options, () => kept('agencies')))
const relativesOf = perRequest(({ read }) =>
  grouped(
    (agencies: string[], _: null) => read(relatives, { agencies }),
    ({ agency }) => agency,
  ),
)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Agency: AgencyRow; AgencyRelative: RelativeRow }

export const resolvers: Resolvers = {
  Query: {
    async agencies(_parent, args, context) {
      const rows = await context.read(list, { kind: await askedKind('kind', 'AgencyKind', args.kind, context) })
      const cut = cutPage(
        rows.map(({ id }) => id),
        args,
      )
      return toPage(cut, await loadAll(agencyById(context), 'Agency', cut.keys))
    },
  },
  Agency: {
    entity: () => 'AGENCY',
    kind: ({ kind }, _args, context) => knownKind('AgencyKind', kind, context),
    evidence: evidenceOf,
    relatives: ({ id }, _args, context) => relativesOf(context)(id, null),
  },
  AgencyRelative: {
    agency: ({ other }, _args, context) => loadOne(agencyById(context), 'Agency', other),
    evidence: evidenceOf,
  },
}

export const prices: Prices = {
  'Query.agencies': () => 10,
}

export const caps: Caps = {
  'Agency.relatives': 10,
}
