// The permalink: the query string of `/`, which is the explorer's view, its history and undo, and what an export is asked
// by. Read and written here for both, so that a cited page answers the question of its file. Pure and total.
import {
  type Codec,
  day,
  decimalIn,
  type Field,
  type Fields,
  field,
  isFree,
  list,
  one,
  oneOf,
  Problem,
  plain,
  set,
  type Values,
  whole,
  wholeOrNone,
} from './codec.ts'
import { type Chipped, constraints, mostIds } from './constraints.ts'
import { friction } from './friction.ts'

const pathIdLimit = 2_000
const { maxSteps, ...others } = constraints

/** More routes than these are not asked for at once. */
export const mostRoutes = 10
/** What of each route before it a route may take too, where nobody says so. */
export const usualOverlap = 0.5

/** `lanes`, `bands` and `table` are of addresses from before there were pages: the map has what they showed. */
const shownAs = ['both', 'map', 'lanes', 'bands', 'table'] as const

const end = { ...one(), free: null, otherwise: 'none is chosen' }
const maxOverlap: Chipped<number> = {
  key: 'o',
  ...share(),
  free: usualOverlap,
  otherwise: `${usualOverlap}`,
  example: '0.2',
  words: (most) => (most === 0 ? 'routes that share nothing' : `routes that share at most ${percent(most)}`),
}

/** What is asked: the page and an export obey each of these. In the order in which they are written. */
export const asked = {
  from: field({ key: 'from', ...end, example: 'who-alb' }),
  to: field({ key: 'to', ...end, example: 'unicef-alb' }),
  ...others,
  /** What the answer lists; see `listOf` where nothing is said. */
  list: field({
    key: 'list',
    ...oneOf(['routes', 'paths']),
    free: null,
    otherwise: 'routes, or paths where a path is chosen',
    example: 'paths',
  }),
  /** Paths asked for, of which an export takes up to 200; or routes. */
  count: field({
    key: 'n',
    ...wholeOrNone(1, 50),
    free: null,
    otherwise: '6 routes, or 10 paths',
    example: '1',
  }),
  /** Binds routes alone. */
  maxOverlap,
  maxSteps,
  ...friction,
}

/**
 * Of the page: which one it is, and how an answer is shown. An export asks what that page asks, or refuses where no graph has
 * it; of how it is shown it knows nothing, and lets that pass.
 */
export const ofThePage = {
  path: field({ key: 'p', ...one(pathIdLimit), free: null, otherwise: 'the first path', example: 'who-alb~line' }),
  /** By the id of its path. */
  route: field({ key: 'r', ...one(pathIdLimit), free: null, otherwise: 'the first route', example: 'who-alb~line' }),
  /** A step of the chosen path or route, 1 first. */
  step: field({ key: 'step', ...wholeOrNone(1, 12), free: null, otherwise: 'no step is chosen', example: '1' }),
  /** The party or tie whose evidence is shown. */
  selected: field({ key: 'sel', ...one(pathIdLimit), free: null, otherwise: 'nothing is chosen', example: 'who-hq' }),
  /**
   * What the map draws as well, in the order in which it was opened: the ties of a party, or those of one kind to one level
   * (`who-hq:REPORTS_TO:country`), or the parties of a fold (`offices:who@country`).
   */
  expanded: field({ key: 'ex', ...list(mostIds), free: [], otherwise: 'nobody is opened', example: 'who-hq' }),
  /** Parties that the map leaves out. */
  hidden: field({ key: 'hid', ...set(mostIds), free: [], otherwise: 'nobody is hidden', example: 'who-hq' }),
  /** How many of those that were opened the map lays out with all the rest, instead of round what stood before them. */
  tidied: field({
    key: 'td',
    ...whole(0, mostIds),
    free: 0,
    otherwise: 'each is placed where there was room',
    example: '1',
  }),
  /** The path or route that stands beside the chosen one, as B beside A. */
  beside: field({
    key: 'c',
    ...one(pathIdLimit),
    free: null,
    otherwise: 'the second of the list',
    example: 'who-hq~line',
  }),
  /** One thing, whose page is shown: a place, an agency, an office, an arrangement, a mandate or a source. */
  at: field({ key: 'at', ...one(), free: null, otherwise: 'no page of a thing', example: 'alb' }),
  /** Places, or agencies, side by side. */
  compared: field({
    key: 'compare',
    ...list(12),
    free: [],
    otherwise: 'nothing stands side by side',
    example: 'alb,cpv',
  }),
  /** Agencies that propose a joint step, beside places side by side. */
  group: field({ key: 'group', ...list(40), free: [], otherwise: 'no group is asked about', example: 'who,unicef' }),
  /** The earlier date of then and now. */
  earlier: field({ key: 'vs', ...day(), free: null, otherwise: 'the page chooses a date', example: '2021-12-31' }),
  /** A list of all there are, instead of a page of one. */
  index: field({
    key: 'index',
    ...oneOf(['countries', 'agencies', 'data']),
    free: null,
    otherwise: 'no list',
    example: 'countries',
  }),
  shown: field<(typeof shownAs)[number]>({
    key: 'view',
    ...chosen(...shownAs),
    free: 'both',
    otherwise: 'the page with its drawing',
    example: 'map',
  }),
  /** The version of the data that was answered from when the link was copied. */
  dataVersion: field({
    key: 'dv',
    ...versionOfData(),
    free: null,
    otherwise: 'the data as it is',
    example: '6f6430542a21',
  }),
}

/** Of an export alone: what it writes of a graph that is not paths. The page says that it does not obey them. */
export const ofAnExport = {
  agencies: field({ key: 'agency', ...list(mostIds), free: [], otherwise: 'no agency', example: 'who,unicef' }),
  depth: field({ key: 'depth', ...whole(1, 3), free: 1, otherwise: '1 step', example: '2' }),
  first: field({ key: 'first', ...wholeOrNone(1, 3_000), free: null, otherwise: 'as many as may be', example: '20' }),
}

/** What is shown as chips that can be taken away. */
export const chipped = { ...constraints, maxOverlap, ...friction }

const viewFields = { ...asked, ...ofThePage }
/** What a reader has chosen. `null` means not chosen: the page then decides. */
export type View = Values<typeof viewFields>
const names = Object.keys(viewFields) as (keyof View)[]

export const emptyView = Object.fromEntries(names.map((name) => [name, viewFields[name].free])) as View

/** A piece of an address that is not obeyed: why, with what is expected, and what is taken or to be done instead. */
export type Flaw = { key: string; piece: string; why: string; taken: string; remedy: string }

/** What an address lists. One that chooses a path and says no list was written while there were paths alone. */
export function listOf({ list, path }: Partial<Pick<View, 'list' | 'path'>>): 'routes' | 'paths' {
  return list ?? (path ? 'paths' : 'routes')
}

/** Whether an address is of the map, as a picture or as its table. */
export function isMap({ shown }: Pick<View, 'shown'>): boolean {
  return shown === 'map' || shown === 'bands' || shown === 'table'
}

/** How many an address asks for of what it lists. */
export function countOf(view: Partial<Pick<View, 'list' | 'path' | 'count'>>): number {
  return view.count ?? (listOf(view) === 'routes' ? 6 : 10)
}

/** Why `n` cannot be obeyed where routes are listed; null where it can. */
export function tooMany(view: Partial<Pick<View, 'list' | 'path' | 'count'>>): Flaw | null {
  if (listOf(view) === 'paths' || countOf(view) <= mostRoutes) return null
  const { key, otherwise } = asked.count
  const why = `\`${key}\` must be a whole number, 1 to ${mostRoutes}, for routes.`
  const remedy = 'Correct it, or ask for paths with `list=paths`.'
  return { key, piece: `${key}=${view.count}`, why, taken: `Taken instead: ${otherwise}.`, remedy }
}

/** The canonical query string without its question mark; empty for the empty page. `unknown` is kept at the end. */
export function encodeView(view: View, unknown: readonly string[] = []): string {
  const pieces = names.flatMap((name) => says(view, name) ?? [])
  const all = [...pieces, ...unknown]
  return all.length === 0 ? '' : ['v=1', ...all].join('&')
}

/** Never throws. What cannot be read keeps its default and is named in `flaws`; keys it does not know are kept. */
export function decodeView(search: string): { view: View; unknown: string[]; flaws: Flaw[] } {
  const { given, unknown, flaws } = readAddress(search, viewFields)
  const view = { ...emptyView, ...given }
  const flaw = tooMany(view)
  if (flaw === null) return { view, unknown, flaws }
  return { view: { ...view, count: emptyView.count }, unknown, flaws: [...flaws, flaw] }
}

/** Reads the keys of `fields`, and of each the first that can be read; whatever else is there is a flaw. */
export function readAddress<Of extends Fields>(search: string, fields: Of) {
  const byKey = new Map(Object.entries(fields).map(([name, field]) => [field.key, { name, field }]))
  const given = new Map<string, unknown>()
  const seen = new Set<string>()
  const unknown: string[] = []
  const flaws: Flaw[] = []
  for (const piece of piecesOf(search)) {
    const [key, text] = halves(piece)
    const known = key === 'v' ? { name: key, field: version } : byKey.get(key)
    if (known === undefined) {
      unknown.push(piece)
      flaws.push(stranger(piece, key, [...byKey.keys(), 'v']))
    } else if (seen.has(key)) {
      const why = `\`${key}\` is given twice.`
      flaws.push({ ...flaw(piece, key), why, taken: 'The first is taken.', remedy: 'Once will do.' })
    } else {
      const value = known.field.read(text)
      if (value instanceof Problem) flaws.push(misread(piece, key, value, known.field))
      else {
        seen.add(key)
        given.set(known.name, value)
      }
    }
  }
  given.delete('v')
  return { given: Object.fromEntries(given) as Partial<Values<Of>>, unknown, flaws }
}

const version = field({
  key: 'v',
  ...chosen('1'),
  read: (text) => (text === '1' ? '1' : new Problem('1, as no later form of an address is known here')),
  free: '1',
  otherwise: 'it is read as 1, as far as it is understood',
  example: '1',
})

/**
 * The address that asks the same again: the explorer's, or the export's own where the page would not obey all of it.
 * Path and query only, as nobody knows under which name we are reached.
 */
export function permalinkOf(search: string): string {
  const pieces = piecesOf(search).map((piece) => piece.replace(/[^\w\-.~:@/%,!'()*=+$;?]/gu, inAddress))
  const own = pieces.filter((piece) => !['format', 'table'].includes(halves(piece)[0])).join('&')
  const { view, flaws } = decodeView(own)
  if (flaws.length > 0 || !(own === '' || showsAll(view))) return `/export?${pieces.join('&')}`
  return own === '' ? '/' : `/?${own}`
}

/** What the page of a thing, and things side by side, let pass: the date is kept to, and the rest binds paths alone. */
const unboundOfAThing = new Set<string>(['asOf', 'includeIllustrative', 'maxSteps', 'maxOverlap'])

/** Whether the page shows all that an export of its address writes. Of one end alone it shows nothing yet. */
function showsAll(view: View): boolean {
  if (view.from !== null || view.to !== null) return view.from !== null && view.to !== null
  if (view.at !== null && isMap(view)) return true
  const binding = names.filter((name) => name in chipped && !unboundOfAThing.has(name))
  return (view.at !== null || view.compared.length > 0) && binding.every((name) => says(view, name) === null)
}

/** What a view says of a key, as the address has it; null where it says nothing. */
function says(view: View, name: keyof View): string | null {
  const { key, write, free }: Field<unknown> = viewFields[name]
  return isFree({ write, free }, view[name]) ? null : `${key}=${write(view[name])}`
}

// A half of a pair stands for no character, and has no address.
function inAddress(character: string): string {
  return /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character)
}

function flaw(piece: string, key: string) {
  return { key: shortened(key), piece: shortened(piece) }
}

function misread(piece: string, key: string, { expected }: Problem, { otherwise }: { otherwise: string }): Flaw {
  const why = `\`${key}\` must be ${expected}.`
  return { ...flaw(piece, key), why, taken: `Taken instead: ${otherwise}.`, remedy: 'Correct it, or leave it out.' }
}

const exportKeys = new Set(Object.values(ofAnExport).map(({ key }) => key))

function stranger(piece: string, key: string, known: string[]): Flaw {
  const why = exportKeys.has(key)
    ? `\`${key}\` is for an export; this page shows paths between two ends.`
    : `There is no \`${shortened(key)}\`.`
  return { ...flaw(piece, key), why, taken: 'Nothing is taken instead.', remedy: `There are: ${known.join(', ')}.` }
}

function piecesOf(search: string): string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((piece) => piece !== '')
}

function halves(piece: string): [key: string, text: string] {
  const at = piece.indexOf('=')
  return at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)]
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** One of several words where something always holds. */
function chosen<const Word extends string>(...words: Word[]) {
  const { read } = oneOf(words)
  return { write: (word: Word) => word, read: read as (text: string) => Word | Problem }
}

/** As the schema's `dataVersion`. */
function versionOfData(): Codec<string | null> {
  const problem = new Problem('a data version, such as 6f6430542a21')
  return {
    write: (version) => version ?? '',
    read: (text) => (/^[0-9a-f]{12}$/.test(text) ? text : problem),
  }
}

function percent(share: number): string {
  return `${plain(100 * share)} %`
}

/** 0 up to, but not, 1. */
function share(): Codec<number> {
  const problem = new Problem('0 up to, but not, 1, such as 0.25, with at most six decimals')
  return {
    write: plain,
    read: (text) => {
      const number = decimalIn(text, 0, 1)
      return number === undefined || number === 1 ? problem : number
    },
  }
}
