import { badInput } from '../contract/errors.ts'
import { quoted } from '../engine/paths/constraints.ts'
import { entityById } from './entities.ts'
import { levels } from './levels.ts'
import type { Context } from './request.ts'

const searched = (kind: string) => () => `Look it up with \`search(kinds: [${kind}])\`.`

/** By the name of an argument: what its id is of, and how to find those there are. */
const meant = {
  agency: { label: 'Agency', remedy: searched('AGENCY') },
  place: { label: 'Place', remedy: searched('PLACE') },
  within: { label: 'Place', remedy: searched('PLACE') },
  issuedBy: { label: 'Arrangement', remedy: searched('ARRANGEMENT') },
  level: {
    label: 'Level',
    remedy: async (context: Context) => `There are: ${(await levels(context)).map(({ id }) => id).join(', ')}.`,
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
    throw badInput(field, `There is no ${label.toLowerCase()} ${quoted(id)}. ${await remedy(context)}`)
  }
  return rows
}
