import type { EntityRow } from '../records/entities.ts'
import { list } from '../records/practices.ts'
import { knownEntity } from './entities.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const practices = perRequest(({ read }) => read(list, {}))

const all = (label: 'Practice' | 'PracticeSet', ids: string[], context: Context) =>
  Promise.all(ids.map((id) => knownEntity(label, id, context)))

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { PracticeSet: EntityRow; Practice: EntityRow }

export const resolvers: Resolvers = {
  Query: {
    async practiceSets(_parent, _args, context) {
      const rows = await practices(context)
      return all(
        'PracticeSet',
        rows.flatMap(({ id, isSet }) => (isSet ? id : [])),
        context,
      )
    },
  },
  PracticeSet: {
    entity: () => 'PRACTICE_SET',
    async practices({ id }, _args, context) {
      const rows = await practices(context)
      return all(
        'Practice',
        rows.flatMap((row) => (row.set === id ? row.id : [])),
        context,
      )
    },
  },
  Practice: {
    entity: () => 'PRACTICE',
    async set({ id }, _args, context) {
      const set = (await practices(context)).find((row) => row.id === id)?.set ?? null
      return set === null ? null : ((await all('PracticeSet', [set], context))[0] ?? null)
    },
  },
}
