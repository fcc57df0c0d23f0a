import { bases, tieKinds } from '../../cypher/vocabulary.ts'
import { isDate } from '../contract/days.ts'
import { badInput } from '../contract/errors.ts'
import type { FrictionSettings, PathConstraints } from '../contract/types.generated.ts'
import { dimension, frictionIn, ids, lensIn, one, set, whole, written } from './cells.ts'
import { type FormatName, formatNames, type TableName, tableNames } from './format-names.ts'

/** What is exported, in the words of the schema. */
export type Question =
  | ({ asked: 'PATHS'; from: string; to: string; first: number } & Walked)
  | ({ asked: 'NEIGHBOURHOOD'; of: string; depth: number; first: number } & Walked)
  | { asked: 'CONTEXT'; place: string | null; agencies: string[] | null; first: number; constraints: PathConstraints }
  | { asked: 'GRAPH'; constraints: PathConstraints }
type Walked = { constraints: PathConstraints; friction: FrictionSettings }
export type Wanted = { question: Question; format: FormatName; table: TableName; permalink: string }

/**
 * The keys of the explorer's address (`client/address.ts`, which the server must not use) that say what is asked, with
 * those that only an export has, each with how it is read. `given` is its name in the schema.
 */
const keys = {
  from: one,
  to: one,
  via: ids,
  avoid: ids,
  on: written('a day that exists, such as 2024-12-31', (text) => (isDate(text) ? text : undefined)),
  kind: set(tieKinds),
  lv: ids,
  dim: dimension,
  conf: written('0 to 1, such as 0.5', (text) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : undefined)),
  basis: set(bases),
  obs: written('1, or leave it out', (text) => (text === '1' ? true : undefined)),
  ill: written('1, or leave it out', (text) => (text === '1' ? true : undefined)),
  x: written('1, or leave it out', (text) => (text === '1' ? true : undefined)),
  place: one,
  agency: ids,
  max: whole(1, 12),
  n: whole(1, 200),
  depth: whole(1, 3),
  first: whole(1, 3_000),
  fr: frictionIn,
  lens: lensIn,
  v: written('1, as this server knows no later form of an address', (text) => (text === '1' ? 1 : undefined)),
  format: oneOf(formatNames),
  table: oneOf(tableNames),
}
type Key = keyof typeof keys
type Given = { [Name in Key]?: Exclude<ReturnType<(typeof keys)[Name]>, undefined> }

const mostAround = 500
const mostInContext = 3_000

/** Keys of the address that say how the answer is shown and not what is asked. */
const ofTheView = new Set('vs p c step sel ex td hid open g s tab view dv'.split(' '))

/** What a query string asks for. Throws BAD_USER_INPUT that names the key and what it may be. */
export function readQuestion(search: string): Wanted {
  const given: Record<string, unknown> = {}
  const pieces = search.split('&').filter((piece) => piece !== '')
  for (const piece of pieces) {
    const [key, text] = halves(piece)
    if (ofTheView.has(key)) continue
    if (!isKey(key)) throw badInput(shortened(key), `There is no \`${shortened(key)}\`. ${known}`)
    if (key in given) throw badInput(key, `\`${key}\` is given twice; once will do.`)
    given[key] = keys[key](text, key)
  }
  const { format, table, ...rest } = given as Given
  if (format === undefined) throw badInput('format', `Say which \`format\`: ${formatNames.join(', ')}.`)
  if (table !== undefined && format !== 'csv') throw badInput('table', '`table` is for `format=csv` only.')
  return { question: questionIn(rest), format, table: table ?? 'ties', permalink: permalinkOf(pieces) }
}

const known = `There are: ${Object.keys(keys).join(', ')}; those of the explorer's view are let pass.`

function questionIn(given: Given): Question {
  const { from, to, place, agency, n, first, depth, fr, lens } = given
  const refuse = (names: Key[], why: string) => {
    for (const key of names) if (given[key] !== undefined) throw badInput(key, `\`${key}\` ${why}.`)
  }
  const friction = { ...fr, ...(lens ? { lens } : {}) }
  const end = from ?? to
  if (end !== undefined) refuse(['agency'], 'is for the graph around agencies, which has no ends')
  if (from !== undefined && to !== undefined) {
    refuse(['depth', 'first'], 'is for a neighbourhood; `n` says how many paths')
    return { asked: 'PATHS', from, to, first: n ?? 10, constraints: constraintsIn(given), friction }
  }
  // `n` and `max` stay in the address while a reader changes an end, and have nothing to bind.
  refuse(['via', 'x'], 'speaks of paths, which need both `from` and `to`')
  const { max: _, ...rest } = given
  const constraints = constraintsIn(rest)
  if (end !== undefined) {
    const most = mostAround
    if (first !== undefined && first > most) throw badInput('first', `\`first\` is 1 to ${most} for a neighbourhood.`)
    return { asked: 'NEIGHBOURHOOD', of: end, depth: depth ?? 1, first: first ?? most, constraints, friction }
  }
  refuse(['depth', 'fr', 'lens'], 'needs an end, `from` or `to`')
  if (place === undefined && agency === undefined) {
    refuse(['first'], 'is for a neighbourhood or the graph around a place or agencies')
    return { asked: 'GRAPH', constraints }
  }
  refuse(['kind', 'dim', 'conf', 'basis', 'obs', 'avoid'], 'does not bind the graph around a place or agencies')
  return {
    asked: 'CONTEXT',
    place: place ?? null,
    agencies: agency ?? null,
    first: first ?? mostInContext,
    constraints,
  }
}

/** What of a query string binds; what it leaves out is left out here too. */
function constraintsIn({
  on,
  kind,
  lv,
  dim,
  basis,
  conf,
  obs,
  ill,
  via,
  avoid,
  max,
  x,
  place,
}: Given): PathConstraints {
  const all = {
    asOf: on,
    kinds: kind,
    levels: lv,
    dimension: dim,
    bases: basis,
    minConfidence: conf,
    observedOnly: obs,
    includeIllustrative: ill,
    via,
    avoid,
    maxSteps: max,
    mustChangeLevel: x,
    place,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** Which key says what the schema calls so, for what is refused later on. */
export const keyOf: Record<string, Key> = {
  of: 'from',
  asOf: 'on',
  kinds: 'kind',
  levels: 'lv',
  dimension: 'dim',
  bases: 'basis',
  minConfidence: 'conf',
  observedOnly: 'obs',
  includeIllustrative: 'ill',
  maxSteps: 'max',
  mustChangeLevel: 'x',
  agencies: 'agency',
  kindCost: 'fr',
  crowdExponent: 'fr',
  uncertaintyExponent: 'fr',
}

/** The explorer's page of the same question: path and query only, as nobody knows under which name we are reached. */
function permalinkOf(pieces: string[]): string {
  const own = pieces.filter((piece) => !['format', 'table'].includes(halves(piece)[0]))
  const safe = own.map((piece) => piece.replace(/[^\w\-.~:@/%,!'()*=+$;?]/g, encodeURIComponent))
  return safe.length === 0 ? '/' : `/?${safe.join('&')}`
}

function halves(piece: string): [key: string, text: string] {
  const at = piece.indexOf('=')
  return at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)]
}

function isKey(key: string): key is Key {
  return Object.hasOwn(keys, key)
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function oneOf<const Word extends string>(words: readonly Word[]) {
  return written(`one of ${words.join(', ')}`, (text) => words.find((word) => word === text))
}
