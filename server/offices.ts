import { z } from 'zod'
import { presences } from '../cypher/vocabulary.ts'
import { cutPage, toPage } from './connections.ts'
import type { Context } from './context.ts'
import { checkedId } from './entities.ts'
import { loadAll } from './loaders.ts'
import type { QueryOfficesArgs, Resolvers } from './schema.generated.ts'
import { statement } from './statement.ts'

export const list = statement('offices/list', {
  params: z.object({
    agencies: z.array(z.string()).nullable(),
    level: z.string().nullable(),
    place: z.string().nullable(),
    presence: z.enum(presences).nullable(),
    asOf: z.string(),
  }),
  row: z.object({ id: z.string(), agency: z.string() }),
})

export type OfficeFilter = Omit<z.output<typeof list.params>, 'agencies'>

/** A page of the offices that match; of many agencies' offices asked for alike, one statement brings all. */
export async function officePage(args: Partial<QueryOfficesArgs>, context: Context) {
  const asOf = args.asOf ?? (await context.referenceDate())
  const filter = { level: args.level ?? null, place: args.place ?? null, presence: args.presence ?? null, asOf }
  for (const field of ['agency', 'level', 'place'] as const) checkedId(field, args[field] ?? '')
  const ids = args.agency
    ? await context.officesOf(args.agency, filter)
    : (await context.read(list, { ...filter, agencies: null })).map(({ id }) => id)
  const cut = cutPage(ids, args)
  return toPage(cut, await loadAll(context.parties, 'Office', cut.keys))
}

export const resolvers: Resolvers = {
  Query: { offices: (_parent, args, context) => officePage(args, context) },
}
