import { cutPage, toPage } from '../contract/paging.ts'
import { list } from '../records/agencies.ts'
import { loadAll, loadOne } from '../records/by-id.ts'
import { evidenceOf } from './assertions.ts'
import { officePage } from './offices.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    async agencies(_parent, args, context) {
      const rows = await context.read(list, { kind: args.kind ?? null })
      const cut = cutPage(
        rows.map(({ id }) => id),
        args,
      )
      return toPage(cut, await loadAll(context.agencies, 'Agency', cut.keys))
    },
  },
  Agency: {
    entity: () => 'AGENCY',
    evidence: ({ evidence }, _, context) => loadAll(context.evidence, 'Evidence', evidence),
    offices: ({ id }, args, context) => officePage({ ...args, agency: id }, context),
    relatives: ({ id }, _args, context) => context.relativesOf(id, null),
  },
  AgencyRelative: {
    agency: ({ other }, _args, { agencies }) => loadOne(agencies, 'Agency', other),
    evidence: evidenceOf,
  },
}
