import { badInput } from '../../contract/errors.ts'
import { checkedId, quoted } from '../../contract/ids.ts'
import type { Projection } from '../graph/projection.ts'

/** So many agencies can be asked about at once. */
export const mostAgencies = 40

/** The agencies named, by id. Refuses with BAD_USER_INPUT too few, too many, the same one twice and one without an office. */
export function askedAgencies(
  { agencies }: Projection,
  ids: readonly string[],
  least = 1,
  most = mostAgencies,
): string[] {
  if (ids.length < least || ids.length > most) {
    const wanted = least === most ? `${most}` : `${least} to ${most}`
    throw badInput('agencies', `\`agencies\` must name ${wanted} agencies; it named ${ids.length}.`)
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw badInput('agencies', `\`agencies\` names ${quoted(twice)} twice. Name each once.`)
  for (const id of ids) {
    if (agencies.indexOf(checkedId('agencies', id)) >= 0) continue
    throw badInput('agencies', `No agency ${quoted(id)} has an office. Look it up with \`search(kinds: [AGENCY])\`.`)
  }
  return [...ids].sort()
}
