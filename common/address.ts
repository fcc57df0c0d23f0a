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
import { type InEach, inEach, type Language } from './languages.ts'

const pathIdLimit = 2_000
const { maxSteps, ...others } = constraints

/** More routes than these are not asked for at once. */
export const mostRoutes = 10
/** What of each route before it a route may take too, where nobody says so. */
export const usualOverlap = 0.5

/** `lanes`, `bands` and `table` are of addresses from before there were pages: the map has what they showed. */
const shownAs = ['both', 'map', 'lanes', 'bands', 'table'] as const

const end = {
  ...one(),
  free: null,
  otherwise: { en: 'none is chosen', fr: 'aucune n’est choisie', es: 'no se elige ninguno' },
}
const maxOverlap: Chipped<number> = {
  key: 'o',
  ...share(),
  free: usualOverlap,
  otherwise: inEach(() => `${usualOverlap}`),
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
    otherwise: {
      en: 'routes, or paths where a path is chosen',
      fr: 'les itinéraires, ou les chemins quand un chemin est choisi',
      es: 'las rutas, o los caminos cuando se elige un camino',
    },
    example: 'paths',
  }),
  /** Paths asked for, of which an export takes up to 200; or routes. */
  count: field({
    key: 'n',
    ...wholeOrNone(1, 50),
    free: null,
    otherwise: { en: '6 routes, or 10 paths', fr: '6 itinéraires, ou 10 chemins', es: '6 rutas, o 10 caminos' },
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
  path: field({
    key: 'p',
    ...one(pathIdLimit),
    free: null,
    otherwise: { en: 'the first path', fr: 'le premier chemin', es: 'el primer camino' },
    example: 'who-alb~line',
  }),
  /** By the id of its path. */
  route: field({
    key: 'r',
    ...one(pathIdLimit),
    free: null,
    otherwise: { en: 'the first route', fr: 'le premier itinéraire', es: 'la primera ruta' },
    example: 'who-alb~line',
  }),
  /** A step of the chosen path or route, 1 first. */
  step: field({
    key: 'step',
    ...wholeOrNone(1, 12),
    free: null,
    otherwise: { en: 'no step is chosen', fr: 'aucune étape n’est choisie', es: 'no se elige ningún paso' },
    example: '1',
  }),
  /** The party or tie whose evidence is shown. */
  selected: field({
    key: 'sel',
    ...one(pathIdLimit),
    free: null,
    otherwise: { en: 'nothing is chosen', fr: 'rien n’est choisi', es: 'no se elige nada' },
    example: 'who-hq',
  }),
  /**
   * What the map draws as well, in the order in which it was opened: the ties of a party, or those of one kind to one level
   * (`who-hq:REPORTS_TO:country`), or the parties of a fold (`offices:who@country`).
   */
  expanded: field({
    key: 'ex',
    ...list(mostIds),
    free: [],
    otherwise: { en: 'nobody is opened', fr: 'personne n’est ouvert', es: 'no se abre a nadie' },
    example: 'who-hq',
  }),
  /** Parties that the map leaves out. */
  hidden: field({
    key: 'hid',
    ...set(mostIds),
    free: [],
    otherwise: { en: 'nobody is hidden', fr: 'personne n’est caché', es: 'no se oculta a nadie' },
    example: 'who-hq',
  }),
  /** How many of those that were opened the map lays out with all the rest, instead of round what stood before them. */
  tidied: field({
    key: 'td',
    ...whole(0, mostIds),
    free: 0,
    otherwise: {
      en: 'each is placed where there was room',
      fr: 'chacun est placé là où il y avait de la place',
      es: 'cada uno va donde había sitio',
    },
    example: '1',
  }),
  /** The path or route that stands beside the chosen one, as B beside A. */
  beside: field({
    key: 'c',
    ...one(pathIdLimit),
    free: null,
    otherwise: { en: 'the second of the list', fr: 'le deuxième de la liste', es: 'el segundo de la lista' },
    example: 'who-hq~line',
  }),
  /** One thing, whose page is shown: a place, an agency, an office, an arrangement, a mandate or a source. */
  at: field({
    key: 'at',
    ...one(),
    free: null,
    otherwise: { en: 'no page of a thing', fr: 'aucune page particulière', es: 'ninguna página particular' },
    example: 'alb',
  }),
  /** Places, or agencies, side by side. */
  compared: field({
    key: 'compare',
    ...list(12),
    free: [],
    otherwise: {
      en: 'nothing stands side by side',
      fr: 'rien n’est mis côte à côte',
      es: 'no se pone nada lado a lado',
    },
    example: 'alb,cpv',
  }),
  /** Agencies that propose a joint step, beside places side by side. */
  group: field({
    key: 'group',
    ...list(40),
    free: [],
    otherwise: {
      en: 'no group is asked about',
      fr: 'aucun groupe n’est demandé',
      es: 'no se pregunta por ningún grupo',
    },
    example: 'who,unicef',
  }),
  /** The earlier date of then and now. */
  earlier: field({
    key: 'vs',
    ...day(),
    free: null,
    otherwise: { en: 'the page chooses a date', fr: 'la page choisit une date', es: 'la página elige una fecha' },
    example: '2021-12-31',
  }),
  /** A list of all there are, instead of a page of one. */
  index: field({
    key: 'index',
    ...oneOf(['countries', 'agencies', 'data']),
    free: null,
    otherwise: { en: 'no list', fr: 'aucune liste', es: 'ninguna lista' },
    example: 'countries',
  }),
  shown: field<(typeof shownAs)[number]>({
    key: 'view',
    ...chosen(...shownAs),
    free: 'both',
    otherwise: { en: 'the page with its drawing', fr: 'la page avec son dessin', es: 'la página con su dibujo' },
    example: 'map',
  }),
  /** The version of the data that was answered from when the link was copied. */
  dataVersion: field({
    key: 'dv',
    ...versionOfData(),
    free: null,
    otherwise: { en: 'the data as it is', fr: 'les données telles qu’elles sont', es: 'los datos tal como están' },
    example: '6f6430542a21',
  }),
}

/** Of an export alone: what it writes of a graph that is not paths. The page says that it does not obey them. */
export const ofAnExport = {
  agencies: field({
    key: 'agency',
    ...list(mostIds),
    free: [],
    otherwise: { en: 'no agency', fr: 'aucun organisme', es: 'ningún organismo' },
    example: 'who,unicef',
  }),
  depth: field({
    key: 'depth',
    ...whole(1, 3),
    free: 1,
    otherwise: { en: '1 step', fr: '1 étape', es: '1 paso' },
    example: '2',
  }),
  first: field({
    key: 'first',
    ...wholeOrNone(1, 3_000),
    free: null,
    otherwise: { en: 'as many as may be', fr: 'autant qu’il se peut', es: 'cuantos sea posible' },
    example: '20',
  }),
}

/** What is shown as chips that can be taken away. */
export const chipped = { ...constraints, maxOverlap, ...friction }

const viewFields = { ...asked, ...ofThePage }
/** What a reader has chosen. `null` means not chosen: the page then decides. */
export type View = Values<typeof viewFields>
const names = Object.keys(viewFields) as (keyof View)[]

export const emptyView = Object.fromEntries(names.map((name) => [name, viewFields[name].free])) as View

/** A piece of an address that is not obeyed: why, with what is expected, and what is taken or to be done instead. */
export type Flaw = { key: string; piece: string } & InEach<Told>
type Told = { why: string; taken: string; remedy: string }

type Words = {
  tooMany: (key: string) => string
  orPaths: string
  twice: (key: string) => Told
  mustBe: (key: string, expected: string) => string
  taken: (otherwise: string) => string
  correct: string
  ofAnExport: (key: string) => string
  unknown: (key: string) => string
  nothingTaken: string
  thereAre: (keys: string) => string
}

const words: InEach<Words> = {
  en: {
    tooMany: (key) => `\`${key}\` must be a whole number, 1 to ${mostRoutes}, for routes.`,
    orPaths: 'Correct it, or ask for paths with `list=paths`.',
    twice: (key) => ({ why: `\`${key}\` is given twice.`, taken: 'The first is taken.', remedy: 'Once will do.' }),
    mustBe: (key, expected) => `\`${key}\` must be ${expected}.`,
    taken: (otherwise) => `Taken instead: ${otherwise}.`,
    correct: 'Correct it, or leave it out.',
    ofAnExport: (key) => `\`${key}\` is for an export; this page shows paths between two ends.`,
    unknown: (key) => `There is no \`${key}\`.`,
    nothingTaken: 'Nothing is taken instead.',
    thereAre: (keys) => `There are: ${keys}.`,
  },
  fr: {
    tooMany: (key) => `\`${key}\` doit être un nombre entier, de 1 à ${mostRoutes}, pour des itinéraires.`,
    orPaths: 'Corrigez-le, ou demandez des chemins avec `list=paths`.',
    twice: (key) => ({
      why: `\`${key}\` est donné deux fois.`,
      taken: 'Le premier est retenu.',
      remedy: 'Une fois suffit.',
    }),
    mustBe: (key, expected) => `\`${key}\` doit être ${expected}.`,
    taken: (otherwise) => `Retenu à la place\u00a0: ${otherwise}.`,
    correct: 'Corrigez-le, ou omettez-le.',
    ofAnExport: (key) => `\`${key}\` est pour un fichier\u202f; cette page montre des chemins entre deux extrémités.`,
    unknown: (key) => `Il n’y a pas de \`${key}\`.`,
    nothingTaken: 'Rien n’est retenu à la place.',
    thereAre: (keys) => `Il y a\u00a0: ${keys}.`,
  },
  es: {
    tooMany: (key) => `\`${key}\` debe ser un número entero, de 1 a ${mostRoutes}, para rutas.`,
    orPaths: 'Corríjalo, o pida caminos con `list=paths`.',
    twice: (key) => ({
      why: `\`${key}\` se da dos veces.`,
      taken: 'Se toma el primero.',
      remedy: 'Basta con una vez.',
    }),
    mustBe: (key, expected) => `\`${key}\` debe ser ${expected}.`,
    taken: (otherwise) => `Se toma en su lugar: ${otherwise}.`,
    correct: 'Corríjalo, u omítalo.',
    ofAnExport: (key) => `\`${key}\` es para un archivo; esta página muestra caminos entre dos extremos.`,
    unknown: (key) => `No hay \`${key}\`.`,
    nothingTaken: 'No se toma nada en su lugar.',
    thereAre: (keys) => `Hay: ${keys}.`,
  },
}

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
  const told = (language: Language): Told => {
    const { tooMany, taken, orPaths } = words[language]
    return { why: tooMany(key), taken: taken(otherwise[language]), remedy: orPaths }
  }
  return { key, piece: `${key}=${view.count}`, ...inEach(told) }
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
      flaws.push({ ...flaw(piece, key), ...inEach((language) => words[language].twice(key)) })
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

const laterForm = {
  en: '1, as no later form of an address is known here',
  fr: '1, car aucune forme plus récente d’une adresse n’est connue ici',
  es: '1, pues aquí no se conoce ninguna forma posterior de una dirección',
}

const version = field({
  key: 'v',
  ...chosen('1'),
  read: (text) => (text === '1' ? '1' : new Problem(laterForm)),
  free: '1',
  otherwise: {
    en: 'it is read as 1, as far as it is understood',
    fr: 'c’est lu comme 1, autant que possible',
    es: 'se lee como 1, en lo posible',
  },
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

function misread(
  piece: string,
  key: string,
  { expected }: Problem,
  { otherwise }: Pick<Field<unknown>, 'otherwise'>,
): Flaw {
  const told = (language: Language): Told => {
    const { mustBe, taken, correct } = words[language]
    return { why: mustBe(key, expected[language]), taken: taken(otherwise[language]), remedy: correct }
  }
  return { ...flaw(piece, key), ...inEach(told) }
}

const exportKeys = new Set(Object.values(ofAnExport).map(({ key }) => key))

function stranger(piece: string, key: string, known: string[]): Flaw {
  const told = (language: Language): Told => {
    const { ofAnExport, unknown, nothingTaken, thereAre } = words[language]
    const why = exportKeys.has(key) ? ofAnExport(key) : unknown(shortened(key))
    return { why, taken: nothingTaken, remedy: thereAre(known.join(', ')) }
  }
  return { ...flaw(piece, key), ...inEach(told) }
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
  const problem = new Problem({
    en: 'a data version, such as 6f6430542a21',
    fr: 'une version des données, comme 6f6430542a21',
    es: 'una versión de los datos, como 6f6430542a21',
  })
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
  const problem = new Problem({
    en: '0 up to, but not, 1, such as 0.25, with at most six decimals',
    fr: 'de 0 à 1, mais non 1, comme 0.25, avec six décimales au plus',
    es: 'de 0 a 1, pero no 1, como 0.25, con seis decimales como máximo',
  })
  return {
    write: plain,
    read: (text) => {
      const number = decimalIn(text, 0, 1)
      return number === undefined || number === 1 ? problem : number
    },
  }
}
