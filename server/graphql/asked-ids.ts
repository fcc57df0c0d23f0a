import { lookUp, noSuch, thereAre } from '../contract/ids.ts'
import { entityById } from './entities.ts'
import { levels } from './levels.ts'
import type { Context } from './request.ts'

/** By the name of an argument: what its id is of, and how to find those there are. */
const meant = {
  agency: { label: 'Agency', remedy: () => lookUp('AGENCY') },
  place: { label: 'Place', remedy: () => lookUp('PLACE') },
  within: { label: 'Place', remedy: () => lookUp('PLACE') },
  issuedBy: { label: 'Arrangement', remedy: () => lookUp('ARRANGEMENT') },
  level: {
    label: 'Level',
    remedy: async (context: Context) => thereAre((await levels(context)).map(({ id }) => id)),
  },
}

/**
 * The rows that were found by ids that a caller gave. Where there are none, rejects an id that nobody has: a slip of the
 * hand must not pass for a place with nothing on record.
 */
export async function foundBy<Row>(
  asked: Partial<Record<keyof typeof meant, string | null>>,
  rows: Row[],
  context: Context,
): Promise<Row[]> {
  if (rows.length > 0) return rows
  for (const [field, { label, remedy }] of Object.entries(meant)) {
    const id = asked[field as keyof typeof meant]
    if (id == null || (await entityById(context).load(id))?.label === label) continue
    throw noSuch(field, label.toLowerCase(), id, await remedy(context))
  }
  return rows
}
