import { cutPage, toPage } from '../contract/paging.ts'
import { followable } from '../records/evidence.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    async sources(_parent, args, context) {
      const all = (await context.sources()).filter(({ kind }) => (args.kind ?? kind) === kind)
      const cut = cutPage(
        all.map(({ id }) => id),
        args,
      )
      return toPage(cut, all.slice(cut.start, cut.start + cut.keys.length))
    },
  },
  Source: { entity: () => 'SOURCE', url: ({ url }) => followable(url) },
}
