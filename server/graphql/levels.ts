import type { Resolvers } from './resolvers.generated.ts'

export const resolvers: Resolvers = {
  Query: { levels: (_parent, _args, { levels }) => levels() },
  Level: {
    officeCount: async ({ id }, _, { levels }) => (await levels()).find((level) => level.id === id)?.officeCount ?? 0,
    arrangementCount: async ({ id }, _, { levels }) =>
      (await levels()).find((level) => level.id === id)?.arrangementCount ?? 0,
  },
}
