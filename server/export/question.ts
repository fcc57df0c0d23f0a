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
/** What a page shows that is found by ids alone: what they are ids of, only the data says. */
export type Unsettled =
  | { asked: 'THING'; id: string; given: Given }
  | { asked: 'COMPARED'; ids: string[]; given: Given }
type Walked = { constraints: PathConstraints; friction: FrictionSettings }
export type Wanted<Of = Question> = {
  question: Of
  format: FormatName
  table: TableName
  permalink: string
  /** The version of the data that the link was copied of, where it says so. */
  copiedOf: string | null
}

/** The keys of the permalink, with those that only an export has. */
const fields = {
  ...asked,
  ...ofThePage,
  ...ofAnExport,
  count: { ...asked.count, ...wholeOrNone(1, 200) },
  format: field({
    key: 'format',
    ...oneOf(formatNames),
    free: null,
    otherwise: { en: 'none', fr: 'aucun', es: 'ninguno' },
    example: 'json',
  }),
  table: field({
    key: 'table',
    ...oneOf(tableNames),
    free: null,
    otherwise: { en: 'ties', fr: 'les liens', es: 'los vínculos' },
    example: 'ties',
  }),
}
type Given = Partial<Values<typeof fields>>
type Name = keyof typeof fields

const mostAround = 500
const mostInContext = 3_000

/** What a query string asks for. Throws BAD_USER_INPUT that names the key, what it may be and what to do. */
export function readQuestion(search: string): Wanted<Question | Unsettled> {
  const { given, flaws } = readAddress(search, fields)
  const [flaw] = flaws
  if (flaw) throw badInput(flaw.key, `${flaw.en.why} ${flaw.en.remedy}`)
  const { format, table, ...rest } = given
  if (!format) throw badInput('format', `Say which \`format\`: ${formatNames.join(', ')}.`)
  if (table && format !== 'csv') throw badInput('table', '`table` is for `format=csv` only.')
  const { dataVersion: copiedOf = null } = rest
  return { question: pageIn(rest), format, table: table ?? 'ties', permalink: permalinkOf(search), copiedOf }
}

/** The same order as the page's: ends before what is side by side, that before one thing, and a thing before a list. */
function pageIn(given: Given): Question | Unsettled {
  const { from, to, compared = [], at, index, ...rest } = given
  if (from || to) return questionIn(given)
  refuse(given, ['earlier'], 'sets two dates side by side, and a file is of one, which `on` says')
  if (compared.length > 0) {
    refuse(given, ['group'], 'asks about a joint step, which is no graph')
    return { asked: 'COMPARED', ids: compared, given: rest }
  }
  refuse(given, ['group'], 'is for places side by side, which `compare` names')
  if (at) return { asked: 'THING', id: at, given: rest }
  if (!index) return questionIn(rest)
  throw badInput(
    'index',
    '`index` is a list and no graph. Its page has it as a table; of everybody, leave `index` out.',
  )
}

/** What a page of a place, an agency or a party asks. Throws where there is no graph of such a thing. */
export function questionOfThing({ id, given }: Extract<Unsettled, { asked: 'THING' }>, label: string): Question {
  refuse(given, ['agencies'], 'is for the graph around agencies, and `at` is of one thing')
  if (label === 'Place') {
    refuse(given, ['place'], 'is a place beside the one that `at` names')
    return questionIn({ ...given, place: id })
  }
  if (['Agency', 'Office', 'Arrangement'].includes(label)) return questionIn({ ...given, from: id })
  const why = '`at` is of no place, agency, office or arrangement here, and a graph is of those.'
  throw badInput('at', `${why} Its page has what there is as tables; in GraphQL ask \`node\`.`)
}

/** What agencies side by side ask. Places side by side are as many graphs. */
export function questionOfCompared(
  { ids, given }: Extract<Unsettled, { asked: 'COMPARED' }>,
  labels: string[],
): Question {
  refuse(given, ['agencies'], 'is for the graph around agencies, which `compare` names')
  if (labels.every((label) => label === 'Agency')) return questionIn({ ...given, agencies: ids })
  throw badInput('compare', '`compare` of places is no one graph. Ask for each by itself, as with `at`.')
}

function refuse(given: Given, names: Name[], why: string): void {
  for (const name of names) {
    const { key } = fields[name]
    if (given[name] !== undefined) throw badInput(key, `\`${key}\` ${why}. Leave it out.`)
  }
}

/** `n` and `max` stay in the address while a reader changes an end, and have nothing to bind there. */
const bindsContext = new Set<Name>(['asOf', 'levels', 'includeIllustrative', 'place', 'maxSteps'])

function questionIn(given: Given): Question {
  const { from, to, place, agencies, first, depth } = given
  const friction = givenFriction(given)
  const end = from ?? to
  if (end) refuse(given, ['agencies'], 'is for the graph around agencies, which has no ends')
  if (from && to) {
    refuse(given, ['depth', 'first'], 'is for a neighbourhood; `n` says how many paths or routes')
    const question = { from, to, first: countOf(given), constraints: givenConstraints(given), friction }
    if (listOf(given) === 'paths') return { asked: 'PATHS', ...question }
    const flaw = tooMany(given)
    if (flaw) throw badInput(flaw.key, `${flaw.en.why} ${flaw.en.remedy}`)
    return { asked: 'ROUTES', ...question, maxOverlap: given.maxOverlap ?? usualOverlap }
  }
  refuse(given, ['via', 'mustChangeLevel', 'crossAt'], 'speaks of paths, which need both `from` and `to`')
  const { maxSteps: _, ...rest } = given
  const constraints = givenConstraints(rest)
  if (end) {
    const most = mostAround
    if (first && first > most) throw badInput('first', `\`first\` is 1 to ${most} for a neighbourhood.`)
    return { asked: 'NEIGHBOURHOOD', of: end, depth: depth ?? 1, first: first ?? most, constraints, friction }
  }
  refuse(given, ['depth', 'settings', 'lens'], 'needs an end, `from` or `to`')
  if (!place && !agencies) {
    refuse(given, ['first'], 'is for a neighbourhood or the graph around a place or agencies')
    return { asked: 'GRAPH', constraints }
  }
  const unbound = constraintNames.filter((name) => !bindsContext.has(name))
  refuse(given, unbound, 'does not bind the graph around a place or agencies')
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
