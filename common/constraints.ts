// What a path may be asked to keep to, once for the page, an export and the API. A constraint is named as in the schema's
// `PathConstraints`; how it binds in the search is its other half, in `server/engine/paths/constraints.ts`.
import {
  day,
  decimal,
  type Field,
  flag,
  isFree,
  one,
  oneOf,
  sequence,
  set,
  someOf,
  type Values,
  whole,
} from './codec.ts'
import { bases, basisWords, dayInWords, dimensions, dimensionWords, kindWords, tieKinds } from './words.ts'

/** How ids are called. */
export type Say = { nameOf: (id: string) => string; levelName: (id: string) => string }

/** A key that is shown as a chip, or as one for each item of a list. */
export type Chipped<Value> = Field<Value> & {
  words(value: Value, say: Say): string
  isChipEach?: true
  /** Ids whose names the words have need of. */
  names?(value: Value): string[]
}

export type Constraint<Value> = Chipped<Value> & {
  /** What a reader may do where it is in the way, and what it says then. */
  loosen: { label: string; to: Value }
}

/** The most steps that may be asked for. */
export const longest = 12
export const mostVia = 4
export const mostIds = 500

export const constraints = {
  via: constraint({
    key: 'via',
    ...sequence(mostVia),
    free: [],
    otherwise: {
      en: 'nobody in particular is passed',
      fr: 'on ne passe par personne en particulier',
      es: 'no se pasa por nadie en particular',
    },
    example: 'unct-alb',
    words: (ids, { nameOf }) => `pass ${ids.map(nameOf).join(', then ')}`,
    isChipEach: true,
    names: (ids) => ids,
    loosen: { label: 'Pass nobody in particular', to: [] },
  }),
  avoid: constraint({
    key: 'avoid',
    ...set(mostIds),
    free: [],
    otherwise: { en: 'nobody is avoided', fr: 'personne n’est évité', es: 'no se evita a nadie' },
    example: 'who-hq',
    words: (ids, { nameOf }) => `avoid ${ids.map(nameOf).join(', ')}`,
    isChipEach: true,
    names: (ids) => ids,
    loosen: { label: 'Avoid nobody', to: [] },
  }),
  asOf: constraint({
    key: 'on',
    ...day(),
    free: null,
    otherwise: {
      en: "the data's reference date",
      fr: 'la date de référence des données',
      es: 'la fecha de referencia de los datos',
    },
    example: '2019-05-05',
    words: (date) => `on ${dayInWords(date ?? '')}`,
    loosen: { label: 'Ask for the reference date', to: null },
  }),
  kinds: constraint({
    key: 'kind',
    ...someOf(tieKinds),
    free: [],
    otherwise: { en: 'all kinds of tie', fr: 'toutes les sortes de liens', es: 'todos los tipos de vínculo' },
    example: 'REPORTS_TO,TAKES_PART_IN',
    words: (kinds) => `only ties of kind ${kinds.map((kind) => kindWords[kind].label.toLowerCase()).join(', ')}`,
    loosen: { label: 'Allow all kinds of tie', to: [] },
  }),
  levels: constraint({
    key: 'lv',
    ...set(mostIds),
    free: [],
    otherwise: { en: 'all levels', fr: 'tous les niveaux', es: 'todos los niveles' },
    example: 'country',
    words: (ids, { levelName }) => `only at ${ids.map(levelName).join(', ')}`,
    loosen: { label: 'Allow all levels', to: [] },
  }),
  dimension: constraint({
    key: 'dim',
    ...oneOf(dimensions),
    free: null,
    otherwise: {
      en: 'ties of every dimension',
      fr: 'les liens des deux côtés, ou d’aucun',
      es: 'los vínculos de ambos lados, o de ninguno',
    },
    example: 'INTER_AGENCY',
    words: (dimension) => `only ties ${dimensionWords[dimension ?? 'NONE']}`,
    loosen: { label: 'Allow ties of every dimension', to: null },
  }),
  minConfidence: constraint({
    key: 'conf',
    ...decimal(0, 1, '0.75'),
    free: 0,
    otherwise: {
      en: 'ties of any confidence',
      fr: 'les liens de toute confiance',
      es: 'los vínculos de cualquier confianza',
    },
    example: '0.75',
    words: (least) => `only ties of confidence ${least} or more`,
    loosen: { label: 'Allow ties of any confidence', to: 0 },
  }),
  bases: constraint({
    key: 'basis',
    ...someOf(bases),
    free: [],
    otherwise: {
      en: 'ties of every basis',
      fr: 'les liens de toutes les bases',
      es: 'los vínculos de todas las bases',
    },
    example: 'DATASET,DOCUMENTED',
    words: (kept) => `only ties of basis ${kept.map((basis) => basisWords[basis].label).join(', ')}`,
    loosen: { label: 'Allow ties of every basis', to: [] },
  }),
  observedOnly: constraint({
    key: 'obs',
    ...flag(),
    free: false,
    otherwise: {
      en: 'ties that nobody observed are walked too',
      fr: 'les liens que personne n’a observés sont suivis aussi',
      es: 'se siguen también los vínculos que nadie observó',
    },
    example: '1',
    words: () => 'only observed ties',
    loosen: { label: 'Walk ties that nobody observed too', to: false },
  }),
  includeIllustrative: constraint({
    key: 'ill',
    ...flag(),
    free: false,
    otherwise: {
      en: 'made-up ties are not walked',
      fr: 'les liens inventés ne sont pas suivis',
      es: 'no se siguen los vínculos inventados',
    },
    example: '1',
    words: () => 'with made-up ties',
    loosen: { label: 'Walk made-up ties too', to: true },
  }),
  mustChangeLevel: constraint({
    key: 'x',
    ...flag(),
    free: false,
    otherwise: {
      en: 'paths may stay at one level',
      fr: 'les chemins peuvent rester à un niveau',
      es: 'los caminos pueden quedarse en un nivel',
    },
    example: '1',
    words: () => 'only paths that change level',
    loosen: { label: 'Allow paths at one level', to: false },
  }),
  place: constraint({
    key: 'place',
    ...one(),
    free: null,
    otherwise: {
      en: 'parties at work anywhere',
      fr: 'quiconque, où qu’il soit à l’œuvre',
      es: 'quienes trabajen en cualquier lugar',
    },
    example: 'alb',
    words: (id, { nameOf }) => `only those at work in ${nameOf(id ?? '')}, and levels above`,
    names: (id) => (id === null ? [] : [id]),
    loosen: { label: 'Allow parties at work elsewhere', to: null },
  }),
  stayIn: constraint({
    key: 'stay',
    ...set(mostIds),
    free: [],
    otherwise: {
      en: 'parties at work anywhere',
      fr: 'quiconque, où qu’il soit à l’œuvre',
      es: 'quienes trabajen en cualquier lugar',
    },
    example: 'alb',
    words: (ids, { nameOf }) => `only those at work in ${ids.map(nameOf).join(' or ')}, and levels above`,
    names: (ids) => ids,
    loosen: { label: 'Allow parties at work anywhere', to: [] },
  }),
  crossAt: constraint({
    key: 'cross',
    ...set(mostIds),
    free: [],
    otherwise: {
      en: 'from agency to agency at any level',
      fr: 'd’un organisme à l’autre à n’importe quel niveau',
      es: 'de un organismo a otro en cualquier nivel',
    },
    example: 'country',
    words: (ids, { levelName }) => `from agency to agency only at ${ids.map(levelName).join(', ')}`,
    loosen: { label: 'Cross at any level', to: [] },
  }),
  maxSteps: constraint({
    key: 'max',
    ...whole(1, longest),
    free: 8,
    otherwise: { en: 'at most 8 steps', fr: '8 étapes au plus', es: '8 pasos como máximo' },
    example: '3',
    words: (most) => `at most ${most} steps`,
    loosen: { label: `Allow ${longest} steps`, to: longest },
  }),
}

export type ConstraintName = keyof typeof constraints
export type ConstraintValues = Values<typeof constraints>
export const constraintNames = Object.keys(constraints) as ConstraintName[]

function constraint<Value>(of: Constraint<Value>): Constraint<Value> {
  return of
}

/** What the schema's `PathConstraints` is given: those that bind. */
export function givenConstraints(values: Partial<ConstraintValues>): Partial<ConstraintValues> {
  const binding = constraintNames.filter((name) => values[name] !== undefined && !isUnbound(values, name))
  return Object.fromEntries(binding.map((name) => [name, values[name]]))
}

function isUnbound<Name extends ConstraintName>(values: Partial<ConstraintValues>, name: Name): boolean {
  const one: Field<unknown> = constraints[name]
  return isFree(one, values[name])
}

/** What the schema is given where a constraint is in the way and is loosened; nothing where it is then left out. */
export function loosened(name: ConstraintName): Partial<ConstraintValues> {
  return givenConstraints({ [name]: constraints[name].loosen.to })
}
