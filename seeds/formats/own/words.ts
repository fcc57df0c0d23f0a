import type { Place } from '../../issues.ts'
import type { FormatContext, Nameable, OwnContext, Standing, Stated } from '../format.ts'
import { folded } from './name-ids.ts'
import { given, ownOf } from './source.ts'

type Common = Pick<Stated, 'owner' | 'at'>

/** A level, a kind or a role by its id, with the row to state where the graph has none. */
export type Word = { id: string; row?: Stated }

/** Whose a record is that this import may state: nobody's yet, or the importer's own. */
function isFree(one: Standing | undefined, owner: string) {
  return one === undefined || one.owner === owner
}

/** A kind or role that is named by its id or label, or made of the label. */
export function kindNamed(
  table: 'agency_kinds' | 'arrangement_kinds' | 'place_kinds' | 'roles',
  name: string,
  { owner, at }: Common,
  context: FormatContext,
): Word {
  const label = labels[table]
  const own = ownOf(context)
  const id = folded(name).replaceAll('-', '_').toUpperCase()
  const [found] = [own.standing(label, id), ...own.called(label, name)].filter((one) => one !== undefined)
  if (found && !isFree(found, owner)) return { id: found.id }
  const said = usual[id] ?? { label: name, plural: name }
  const row = { id: found?.id ?? id, ...said, ...stated[table], source: owner }
  return { id: row.id, row: { table, row, owner, at, repeats: true } }
}

/** A place of a list is what its people call a country here: where somebody works, with a page of its own. */
const stated = {
  agency_kinds: {},
  arrangement_kinds: { channel: '1' },
  place_kinds: { isCountry: 'true' },
  roles: {},
}

const labels = {
  agency_kinds: 'AgencyKind',
  arrangement_kinds: 'ArrangementKind',
  place_kinds: 'PlaceKind',
  roles: 'Role',
} as const satisfies Record<string, Nameable>

/** What files are not asked for gets these words. */
const usual: Record<string, { label: string; plural: string }> = {
  ORGANISATION: { label: 'organisation', plural: 'organisations' },
  ARRANGEMENT: { label: 'arrangement', plural: 'arrangements' },
  AREA: { label: 'area', plural: 'areas' },
  PARTICIPANT: { label: 'participant', plural: 'participants' },
}

/**
 * The level of this name on the ladder that `--ladder` names, else on any that the graph has. Only that of `--level` is
 * made where there is none: of others nobody says where they stand. Undefined, and reported, for such a one.
 */
export function levelNamed(name: string, { owner, at }: Common, context: FormatContext): Word | undefined {
  const own = ownOf(context)
  const ladder = given(own, 'ladder')
  const found = own
    .called('Level', name)
    .filter((one) => one.owner !== owner && (ladder === undefined || one.ladder === ladder))
  const [first, other] = found
  if (first && other) {
    const which = found.map(({ id, ladder }) => `${id}${ladder ? ` (${ladder})` : ''}`).join(', ')
    const hint = 'Say which by its id, or by --ladder'
    context.report({
      code: 'UNKNOWN_NAME',
      ...at,
      field: 'level',
      expected: `one level; it may be ${which}`,
      found: name,
      hint,
    })
    return undefined
  }
  if (first) return { id: first.id }
  if (name === given(own, 'level')) {
    const plain = folded(name)
    const id = isFree(own.standing('Level', plain), owner) ? plain : `${owner}.${plain}`
    const stated = {
      id,
      name,
      ...placed(own, id, owner),
      isHeadquarters: 'false',
      ladder: ladder ?? owner,
      source: owner,
    }
    return { id, row: { table: 'levels', row: stated, owner, at, repeats: true } }
  }
  const expected = 'the level of --level, or one that the graph has, by name or id'
  const hint = 'Levels in order are brought by a folder with levels.csv: npm run import -- crosstie'
  context.report({ code: 'UNKNOWN_NAME', ...at, field: 'level', expected, found: name, hint })
  return undefined
}

/** Below all levels that others have, and of their lowest tier: so nothing that was there changes. */
function placed({ all, standing }: OwnContext, id: string, owner: string) {
  const before = standing('Level', id)
  if (before) return { rank: String(before.rank ?? 0), tier: String(before.tier ?? 0) }
  const others = all('Level').filter((one) => one.owner !== owner)
  const rank = Math.max(-1, ...others.map(({ rank }) => rank ?? 0)) + 1
  return { rank: String(rank), tier: String(Math.max(0, ...others.map(({ tier }) => tier ?? 0))) }
}

/** Where the words of flags stand. */
export const ofFlag = (flag: string): Place => ({ file: `--${flag}` })
