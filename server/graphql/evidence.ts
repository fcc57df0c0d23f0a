import { cutPage, toPage } from '../contract/paging.ts'
import { loadAll } from '../records/by-id.ts'
import { sources as listSources } from '../records/dataset.ts'
import { type EvidenceRow, evidenceLoader, followable, type SourceRow } from '../records/evidence.ts'
import type { Prices } from './prices.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const evidenceById = perRequest(({ graph, options, kept }) =>
  evidenceLoader(graph, options, () => kept('evidence')),
)
export const sources = perRequest(async ({ readOnce }) => (await readOnce(listSources)).map(({ source }) => source))

/** What every record with evidence resolves it by. */
export const evidenceOf = ({ evidence }: { evidence: string[] }, _args: unknown, context: Context) =>
  loadAll(evidenceById(context), 'Evidence', evidence)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Evidence: EvidenceRow; Source: SourceRow }

export const resolvers: Resolvers = {
  Query: {
    async sources(_parent, args, context) {
      const all = (await sources(context)).filter(({ kind }) => (args.kind ?? kind) === kind)
      const cut = cutPage(
        all.map(({ id }) => id),
        args,
      )
      return toPage(cut, all.slice(cut.start, cut.start + cut.keys.length))
    },
  },
  Source: { entity: () => 'SOURCE', url: ({ url }) => followable(url) },
}

export const prices: Prices = {
  'Query.sources': () => 30,
}
