import { type TieKind, tieKinds } from '../../cypher/vocabulary.ts'
import { badInput } from '../contract/errors.ts'
import { checkedId } from '../contract/ids.ts'
import type { FrictionSettings, LensEntryInput } from '../contract/types.generated.ts'

/** Reads one value of a query string. Throws BAD_USER_INPUT. */
export type Read<Value> = (text: string, key: string) => Value

/** `read` gives undefined for what it cannot read; `expected` says what it can. */
export function written<Value>(expected: string, read: (text: string) => Value | undefined): Read<Value> {
  return (text, key) => {
    const value = read(text)
    if (value === undefined) throw badInput(key, `\`${key}\` must be ${expected}.`)
    return value
  }
}

export const one: Read<string> = (text, key) => {
  const id = decoded(text)
  if (!id) throw badInput(key, `\`${key}\` must be an id, such as unicef-alb, percent-encoded.`)
  return checkedId(key, id)
}

/** Ids parted by raw commas, each percent-encoded by itself. */
export const ids: Read<string[]> = (text, key) => [...new Set(text.split(',').map((part) => one(part, key)))]

export function set<const Word extends string>(words: readonly Word[]): Read<Word[]> {
  return written(`some of ${words.join(', ')}, with commas between`, (text) => {
    const found = text.split(',').map((part) => words.find((word) => word === part))
    return found.every((word) => word !== undefined) ? found : undefined
  })
}

export function whole(least: number, most: number): Read<number> {
  return written(`a whole number, ${least} to ${most}`, (text) => {
    const number = Number(text)
    return /^\d{1,4}$/.test(text) && number >= least && number <= most ? number : undefined
  })
}

export const dimension = written('INTRA_AGENCY, INTER_AGENCY or NONE', (text) =>
  (['INTRA_AGENCY', 'INTER_AGENCY', 'NONE'] as const).find((word) => word === text),
)

/** Friction settings that are not the usual ones, such as `UNDER:2,crowd:1,doubt:0.5`. */
export const frictionIn: Read<FrictionSettings> = written(
  'costs of kinds and the exponents of crowd and doubt, such as UNDER:2,crowd:1,doubt:0.5',
  (text) => {
    const settings: FrictionSettings = {}
    const kindCost: { kind: TieKind; cost: number }[] = []
    for (const part of text.split(',')) {
      const [, name, number] = /^(\w+):(\d+(?:\.\d+)?)$/.exec(part) ?? []
      const kind = tieKinds.find((known) => known === name)
      if (kind) kindCost.push({ kind, cost: Number(number) })
      else if (name === 'crowd') settings.crowdExponent = Number(number)
      else if (name === 'doubt') settings.uncertaintyExponent = Number(number)
      else return undefined
    }
    return { ...settings, ...(kindCost.length > 0 ? { kindCost } : {}) }
  },
)

/** Assumptions about factors, such as `strong-brand:0.8,non-resident-status:2:INTRA_AGENCY`. */
export const lensIn: Read<LensEntryInput[]> = written(
  'factors with their multipliers, such as strong-brand:0.8,non-resident-status:2:INTRA_AGENCY',
  (text) => {
    const entries: LensEntryInput[] = []
    for (const part of text.split(',')) {
      const [, id = '', number, side] = /^(.+?):(\d+(?:\.\d+)?)(?::(INTRA_AGENCY|INTER_AGENCY))?$/.exec(part) ?? []
      const factor = decoded(id)
      if (!factor) return undefined
      const dimension = side === 'INTRA_AGENCY' ? side : 'INTER_AGENCY'
      entries.push({ factor, dimension, multiplier: Number(number) })
    }
    return entries
  },
)

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
