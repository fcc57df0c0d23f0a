import { list } from '../records/levels.ts'
import { perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const levels = perRequest(({ read }) => read(list, {}))

export const resolvers: Resolvers = {
  Query: { levels: (_parent, _args, context) => levels(context) },
  Level: {
    officeCount: async ({ id }, _, context) =>
      (await levels(context)).find((level) => level.id === id)?.officeCount ?? 0,
    arrangementCount: async ({ id }, _, context) =>
      (await levels(context)).find((level) => level.id === id)?.arrangementCount ?? 0,
  },
}
