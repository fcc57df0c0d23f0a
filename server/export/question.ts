import {
  asked,
  countOf,
  listOf,
  ofAnExport,
  ofThePage,
  permalinkOf,
  readAddress,
  tooMany,
  usualOverlap,
} from '../../common/address.ts'
import { field, oneOf, type Values, wholeOrNone } from '../../common/codec.ts'
import { constraintNames, givenConstraints } from '../../common/constraints.ts'
import { givenFriction } from '../../common/friction.ts'
import { badInput } from '../contract/errors.ts'
import type { FrictionSettings, PathConstraints } from '../contract/types.generated.ts'
import { type FormatName, formatNames, type TableName, tableNames } from './format-names.ts'

/** What is exported, in the words of the schema. */
export type Question =
  | ({ asked: 'PATHS'; from: string; to: string; first: number } & Walked)
  | ({ asked: 'ROUTES'; from: string; to: string; first: number; maxOverlap: number } & Walked)
  | ({ asked: 'NEIGHBOURHOOD'; of: string; depth: number; first: number } & Walked)
  | { asked: 'CONTEXT'; place: string | null; agencies: string[] | null; first: number; constraints: PathConstraints }
  | { asked: 'GRAPH'; constraints: PathConstraints }
type Walked = { constraints: PathConstraints; friction: FrictionSettings }
export type Wanted = { question: Question; format: FormatName; table: TableName; permalink: string }

/** The keys of the permalink, with those that only an export has. */
const fields = {
  ...asked,
  ...ofThePage,
  ...ofAnExport,
  count: { ...asked.count, ...wholeOrNone(1, 200) },
  format: field({ key: 'format', ...oneOf(formatNames), free: null, otherwise: 'none', example: 'json' }),
  table: field({ key: 'table', ...oneOf(tableNames), free: null, otherwise: 'ties', example: 'ties' }),
}
type Given = Partial<Values<typeof fields>>
type Name = keyof typeof fields

const mostAround = 500
const mostInContext = 3_000

/** What a query string asks for. Throws BAD_USER_INPUT that names the key, what it may be and what to do. */
export function readQuestion(search: string): Wanted {
  const { given, flaws } = readAddress(search, fields)
  const [flaw] = flaws
  if (flaw) throw badInput(flaw.key, `${flaw.why} ${flaw.remedy}`)
  const { format, table, ...rest } = given
  if (!format) throw badInput('format', `Say which \`format\`: ${formatNames.join(', ')}.`)
  if (table && format !== 'csv') throw badInput('table', '`table` is for `format=csv` only.')
  return { question: questionIn(rest), format, table: table ?? 'ties', permalink: permalinkOf(search) }
}

/** `n` and `max` stay in the address while a reader changes an end, and have nothing to bind there. */
const bindsContext = new Set<Name>(['asOf', 'levels', 'includeIllustrative', 'place', 'maxSteps'])

function questionIn(given: Given): Question {
  const { from, to, place, agencies, first, depth } = given
  const refuse = (names: Name[], why: string) => {
    for (const name of names) {
      const { key } = fields[name]
      if (given[name] !== undefined) throw badInput(key, `\`${key}\` ${why}. Leave it out.`)
    }
  }
  const friction = givenFriction(given)
  const end = from ?? to
  if (end) refuse(['agencies'], 'is for the graph around agencies, which has no ends')
  if (from && to) {
    refuse(['depth', 'first'], 'is for a neighbourhood; `n` says how many paths or routes')
    const question = { from, to, first: countOf(given), constraints: givenConstraints(given), friction }
    if (listOf(given) === 'paths') return { asked: 'PATHS', ...question }
    const flaw = tooMany(given)
    if (flaw) throw badInput(flaw.key, `${flaw.why} ${flaw.remedy}`)
    return { asked: 'ROUTES', ...question, maxOverlap: given.maxOverlap ?? usualOverlap }
  }
  refuse(['via', 'mustChangeLevel', 'crossAt'], 'speaks of paths, which need both `from` and `to`')
  const { maxSteps: _, ...rest } = given
  const constraints = givenConstraints(rest)
  if (end) {
    const most = mostAround
    if (first && first > most) throw badInput('first', `\`first\` is 1 to ${most} for a neighbourhood.`)
    return { asked: 'NEIGHBOURHOOD', of: end, depth: depth ?? 1, first: first ?? most, constraints, friction }
  }
  refuse(['depth', 'settings', 'lens'], 'needs an end, `from` or `to`')
  if (!place && !agencies) {
    refuse(['first'], 'is for a neighbourhood or the graph around a place or agencies')
    return { asked: 'GRAPH', constraints }
  }
  const unbound = constraintNames.filter((name) => !bindsContext.has(name))
  refuse(unbound, 'does not bind the graph around a place or agencies')
  return {
    asked: 'CONTEXT',
    place: place ?? null,
    agencies: agencies ?? null,
    first: first ?? mostInContext,
    constraints,
  }
}

/** Which key says what the schema calls so, for what is refused later on. */
export const keyOf: Record<string, string> = {
  ...Object.fromEntries(Object.entries(fields).map(([name, { key }]) => [name, key])),
  of: 'from',
  maxOverlap: 'o',
  kindCost: 'fr',
  channel: 'fr',
  crowdExponent: 'fr',
  uncertaintyExponent: 'fr',
}
