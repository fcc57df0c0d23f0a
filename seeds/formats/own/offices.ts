import type { Place } from '../../issues.ts'
import type { FormatContext, Stated } from '../format.ts'
import { ownOf } from './source.ts'

/** An office by its id with its agency, as a row names it. */
export type OfficeFound = { id: string; agency: string | null }
export type Making = { ids: ReadonlyMap<string, string>; level: string; agencyKind: string; basis: string }

/**
 * The office that is called so or has this id; else the office of the agency that is called so, or of a new one, at the
 * level. Undefined, and reported, where several are called so.
 */
export function* officeNamed(
  name: string,
  at: Place,
  field: string,
  { ids, level, agencyKind, basis }: Making,
  context: FormatContext,
): Generator<Stated, OfficeFound | undefined> {
  const own = ownOf(context)
  const owner = context.ownName
  const cited = { source: owner, locator: name }
  const offices = own.called('Office', name).filter((one) => one.owner !== owner)
  const agencies = own.called('Agency', name).filter((one) => one.owner !== owner)
  const [office, another] = offices
  const [agency, other] = agencies
  if (another !== undefined || (office === undefined && other !== undefined)) {
    const several = (another === undefined ? agencies : offices).map(({ id }) => id).join(', ')
    const expected = `one office or agency; it may be ${several}`
    context.report({ code: 'UNKNOWN_NAME', ...at, field, expected, found: name, hint: 'Say which by its id' })
    return undefined
  }
  if (office) return { id: office.id, agency: office.agency }
  const id = agency?.id ?? ids.get(name) ?? ''
  const common = { owner, at, repeats: true }
  if (!agency) yield { table: 'agencies', row: { id, name, kind: agencyKind, ...cited }, ...common }
  const made = { id: `${id}:${level}`, name, agency: id, level, basis, ...cited }
  yield { table: 'offices', row: made, ...common }
  return { id: made.id, agency: id }
}
