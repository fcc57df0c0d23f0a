import { type LevelRow, list } from '../records/levels.ts'
import type { Prices } from './prices.ts'
import { perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const levels = perRequest(({ read }) => read(list, {}))

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Level: LevelRow }

export const resolvers: Resolvers = {
  Query: { levels: (_parent, _args, context) => levels(context) },
  Level: {
    officeCount: async ({ id }, _, context) =>
      (await levels(context)).find((level) => level.id === id)?.officeCount ?? 0,
    arrangementCount: async ({ id }, _, context) =>
      (await levels(context)).find((level) => level.id === id)?.arrangementCount ?? 0,
  },
}

export const prices: Prices = {
  'Query.levels': () => 150,
}
