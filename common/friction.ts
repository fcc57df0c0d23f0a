// A reader's own friction: the schema's `FrictionSettings`, as two keys of an address.
import type { TieKind } from '../cypher/vocabulary.ts'
import { type Codec, decimalIn, idIn, Problem, plain } from './codec.ts'
import type { Chipped } from './constraints.ts'
import { type Dimension, dimensions, dimensionWords, kindWords, tieKinds } from './words.ts'

/** Settings that are not the usual ones; null leaves an exponent as it is. */
export type Settings = {
  kindCost: { kind: TieKind; cost: number }[]
  crowdExponent: number | null
  uncertaintyExponent: number | null
}
export type LensEntry = { factor: string; dimension: Dimension; multiplier: number }

export const bounds = { cost: [0.01, 100], exponent: [0, 2], multiplier: [0.1, 10], entries: 12 } as const

const settings: Chipped<Settings> = {
  key: 'fr',
  ...settingsCodec(),
  free: { kindCost: [], crowdExponent: null, uncertaintyExponent: null },
  otherwise: 'the usual friction',
  example: 'UNDER:2,crowd:1,doubt:0.5',
  words: ({ kindCost, crowdExponent, uncertaintyExponent }) => {
    const parts = [
      ...kindCost.map(({ kind, cost }) => `a tie of kind ${kindWords[kind].label.toLowerCase()} costs ${plain(cost)}`),
      ...(crowdExponent === null ? [] : [`crowd to the power ${plain(crowdExponent)}`]),
      ...(uncertaintyExponent === null ? [] : [`doubt to the power ${plain(uncertaintyExponent)}`]),
    ]
    return `friction: ${parts.join(', ')}`
  },
}

const lens: Chipped<LensEntry[]> = {
  key: 'lens',
  ...lensCodec(),
  free: [],
  otherwise: 'nothing is assumed of factors',
  example: 'strong-brand:0.8,non-resident-status:2:INTRA_AGENCY',
  words: (entries, { nameOf }) =>
    `assuming ${entries
      .map(
        ({ factor, dimension, multiplier }) =>
          `${nameOf(factor)}: ties ${dimensionWords[dimension]} × ${plain(multiplier)}`,
      )
      .join('; ')}`,
  isChipEach: true,
  names: (entries) => entries.map(({ factor }) => factor),
}

export const friction = { settings, lens }

/** What the schema's `FrictionSettings` is given: only what is not as usual. */
export function givenFriction({ settings, lens }: { settings?: Settings; lens?: LensEntry[] }) {
  const { kindCost = [], crowdExponent = null, uncertaintyExponent = null } = settings ?? {}
  return {
    ...(kindCost.length === 0 ? {} : { kindCost }),
    ...(crowdExponent === null ? {} : { crowdExponent }),
    ...(uncertaintyExponent === null ? {} : { uncertaintyExponent }),
    ...(lens === undefined || lens.length === 0 ? {} : { lens }),
  }
}

function settingsCodec(): Codec<Settings> {
  const problem = new Problem(
    'costs of kinds and the exponents of crowd and doubt, each once, such as UNDER:2,crowd:1,doubt:0.5',
  )
  return {
    write: ({ kindCost, crowdExponent, uncertaintyExponent }) =>
      [
        ...kindCost.map(({ kind, cost }) => `${kind}:${plain(cost)}`).toSorted(),
        ...(crowdExponent === null ? [] : [`crowd:${plain(crowdExponent)}`]),
        ...(uncertaintyExponent === null ? [] : [`doubt:${plain(uncertaintyExponent)}`]),
      ].join(','),
    read: (text) => {
      const costs = new Map<TieKind, number>()
      const exponents = new Map<string, number>()
      for (const part of text.split(',')) {
        const [, name = '', written] = /^(\w+):(.+)$/.exec(part) ?? []
        const kind = tieKinds.find((known) => known === name)
        if (!kind && name !== 'crowd' && name !== 'doubt') return problem
        const [least, most] = kind ? bounds.cost : bounds.exponent
        const number = decimalIn(written, least, most)
        if (number === undefined) return new Problem(`${least} to ${most} for ${name}, as in ${name}:1.5`)
        if (kind ? costs.has(kind) : exponents.has(name)) return problem
        if (kind) costs.set(kind, number)
        else exponents.set(name, number)
      }
      return {
        kindCost: [...costs].map(([kind, cost]) => ({ kind, cost })),
        crowdExponent: exponents.get('crowd') ?? null,
        uncertaintyExponent: exponents.get('doubt') ?? null,
      }
    },
  }
}

function lensCodec(): Codec<LensEntry[]> {
  const [least, most] = bounds.multiplier
  const problem = new Problem(
    `at most ${bounds.entries} factors with their multipliers, ${least} to ${most}, such as strong-brand:0.8,non-resident-status:2:INTRA_AGENCY`,
  )
  const usual: Dimension = 'INTER_AGENCY'
  return {
    write: (entries) =>
      entries
        .map(({ factor, dimension, multiplier }) => {
          const side = dimension === usual ? [] : [dimension]
          // Its colons too, which part the factor from its number.
          return [encodeURIComponent(factor.replace(/\p{Surrogate}/gu, '\uFFFD')), plain(multiplier), ...side].join(':')
        })
        .join(','),
    read: (text) => {
      const entries: LensEntry[] = []
      for (const part of text.split(',')) {
        const [, id = '', number, side] = /^(.+?):(\d+(?:\.\d+)?)(?::([A-Z_]+))?$/.exec(part) ?? []
        const factor = idIn(id)
        const multiplier = decimalIn(number, least, most)
        const dimension = dimensions.find((known) => known === (side ?? usual))
        if (factor instanceof Problem || multiplier === undefined || dimension === undefined) return problem
        entries.push({ factor, dimension, multiplier })
      }
      return entries.length > bounds.entries ? problem : entries
    },
  }
}
