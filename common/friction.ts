// A reader's own friction: the schema's `FrictionSettings`, as two keys of an address.
import type { TieKind } from '../cypher/vocabulary.ts'
import { type Codec, decimalIn, idIn, Problem, plain } from './codec.ts'
import type { Chipped } from './constraints.ts'
import { type Dimension, dimensions, dimensionWords, kindWords, tieKinds } from './words.ts'

/** Settings that are not the usual ones; null leaves an exponent as it is. */
export type Settings = {
  kindCost: { kind: TieKind; cost: number }[]
  /** By the ids of kinds of arrangement. */
  channel: { kind: string; cost: number }[]
  crowdExponent: number | null
  uncertaintyExponent: number | null
}
export type LensEntry = { factor: string; dimension: Dimension; multiplier: number }

export const bounds = { cost: [0.01, 100], exponent: [0, 2], multiplier: [0.1, 10], entries: 12, channels: 40 } as const

const settings: Chipped<Settings> = {
  key: 'fr',
  ...settingsCodec(),
  free: { kindCost: [], channel: [], crowdExponent: null, uncertaintyExponent: null },
  otherwise: { en: 'the usual friction', fr: 'la friction habituelle', es: 'la fricción habitual' },
  example: 'UNDER:1,channel.POOLED_FUND:8,crowd:1,doubt:0.5',
  words: ({ kindCost, channel, crowdExponent, uncertaintyExponent }) => {
    const parts = [
      ...kindCost.map(({ kind, cost }) => `a tie of kind ${kindWords[kind].label.toLowerCase()} costs ${plain(cost)}`),
      ...channel.map(
        ({ kind, cost }) => `the channel of a ${kind.toLowerCase().replaceAll('_', ' ')} is ${plain(cost)}`,
      ),
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
  otherwise: {
    en: 'nothing is assumed of factors',
    fr: 'rien n’est supposé des facteurs',
    es: 'no se supone nada de los factores',
  },
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
  const { kindCost = [], channel = [], crowdExponent = null, uncertaintyExponent = null } = settings ?? {}
  return {
    ...(kindCost.length === 0 ? {} : { kindCost }),
    ...(channel.length === 0 ? {} : { channel }),
    ...(crowdExponent === null ? {} : { crowdExponent }),
    ...(uncertaintyExponent === null ? {} : { uncertaintyExponent }),
    ...(lens === undefined || lens.length === 0 ? {} : { lens }),
  }
}

// Kinds of arrangement are data, and one of them may be called as a kind of tie is.
const ofChannel = 'channel.'

function settingsCodec(): Codec<Settings> {
  const example = 'UNDER:1,channel.POOLED_FUND:8,crowd:1,doubt:0.5'
  const problem = new Problem({
    en: `costs of kinds, channels of kinds of arrangement and the exponents of crowd and doubt, each once, such as ${example}`,
    fr: `des coûts de sortes de liens, des canaux de sortes de dispositifs et les exposants de l’affluence et du doute, chacun une fois, comme ${example}`,
    es: `costes de tipos de vínculo, canales de tipos de mecanismo y los exponentes de la afluencia y de la duda, cada uno una vez, como ${example}`,
  })
  return {
    write: ({ kindCost, channel, crowdExponent, uncertaintyExponent }) =>
      [
        ...kindCost.map(({ kind, cost }) => `${kind}:${plain(cost)}`).toSorted(),
        ...channel.map(({ kind, cost }) => `${ofChannel}${escapedId(kind)}:${plain(cost)}`).toSorted(),
        ...(crowdExponent === null ? [] : [`crowd:${plain(crowdExponent)}`]),
        ...(uncertaintyExponent === null ? [] : [`doubt:${plain(uncertaintyExponent)}`]),
      ].join(','),
    read: (text) => {
      const read = new Map<string, number>()
      for (const part of text.split(',')) {
        const [, said = '', written] = /^([^:]+):(.+)$/.exec(part) ?? []
        const name = said.startsWith(ofChannel) ? idIn(said) : said
        if (name instanceof Problem) return problem
        const range = rangeOf(name)
        if (range === null || read.has(name)) return problem
        const number = decimalIn(written, ...range)
        if (number === undefined) {
          return new Problem({
            en: `${range[0]} to ${range[1]} for ${name}, as in ${name}:1.5`,
            fr: `de ${range[0]} à ${range[1]} pour ${name}, comme ${name}:1.5`,
            es: `de ${range[0]} a ${range[1]} para ${name}, como ${name}:1.5`,
          })
        }
        read.set(name, number)
      }
      const channel = [...read].flatMap(([name, cost]) =>
        name.startsWith(ofChannel) ? { kind: name.slice(ofChannel.length), cost } : [],
      )
      if (channel.length > bounds.channels) {
        return new Problem({
          en: `at most ${bounds.channels} channels`,
          fr: `au plus ${bounds.channels} canaux`,
          es: `${bounds.channels} canales como máximo`,
        })
      }
      return {
        kindCost: [...read].flatMap(([name, cost]) => (isTieKind(name) ? { kind: name, cost } : [])),
        channel,
        crowdExponent: read.get('crowd') ?? null,
        uncertaintyExponent: read.get('doubt') ?? null,
      }
    },
  }
}

function isTieKind(name: string): name is TieKind {
  return (tieKinds as readonly string[]).includes(name)
}

/** Between what a setting lies; null where there is none of that name. */
function rangeOf(name: string): readonly [number, number] | null {
  if (name === 'crowd' || name === 'doubt') return bounds.exponent
  return isTieKind(name) || (name.startsWith(ofChannel) && name !== ofChannel) ? bounds.cost : null
}

/** Its colons too, which part it from its number. */
function escapedId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

function lensCodec(): Codec<LensEntry[]> {
  const [least, most] = bounds.multiplier
  const example = 'strong-brand:0.8,non-resident-status:2:INTRA_AGENCY'
  const problem = new Problem({
    en: `at most ${bounds.entries} factors with their multipliers, ${least} to ${most}, such as ${example}`,
    fr: `au plus ${bounds.entries} facteurs avec leurs multiplicateurs, de ${least} à ${most}, comme ${example}`,
    es: `${bounds.entries} factores como máximo con sus multiplicadores, de ${least} a ${most}, como ${example}`,
  })
  const usual: Dimension = 'INTER_AGENCY'
  return {
    write: (entries) =>
      entries
        .map(({ factor, dimension, multiplier }) => {
          const side = dimension === usual ? [] : [dimension]
          return [escapedId(factor), plain(multiplier), ...side].join(':')
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
