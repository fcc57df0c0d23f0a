// How one value stands in an address. Pure and total: what cannot be read is a Problem, never an exception.
import type { InEach } from './languages.ts'

/** What a text would have to be. Ends the sentence "`key` must be …". */
export class Problem {
  constructor(readonly expected: InEach<string>) {}
}

export type Codec<Value> = {
  read(text: string): Value | Problem
  /** Empty for what needs no word in the address. */
  write(value: Value): string
}

/** One key of an address. */
export type Field<Value> = Codec<Value> & {
  key: string
  /** What holds where the address says nothing. */
  free: Value
  /** The same in words: what is taken instead of what cannot be read. */
  otherwise: InEach<string>
  /** A text that can be read, and says something other than `free`. */
  example: string
}
export type Fields = Record<string, Field<unknown>>
export type Values<Of> = { [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never }

/** Keeps the type of the value, which an annotation would widen. */
export function field<Value>(of: Field<Value>): Field<Value> {
  return of
}

/** Whether a value says no more than its absence. */
export function isFree<Value>({ write, free }: Pick<Field<Value>, 'write' | 'free'>, value: Value): boolean {
  return write(value) === write(free)
}

const idLimit = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
const unwelcome = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Why a text can be nobody's id, ending the sentence "`field` …"; null where it may be one. */
export function flawOfId(id: string, most = idLimit): string | null {
  if (id.length > most) return `may have at most ${most} characters`
  return unwelcome.test(id) ? 'may not hold control or bidi-override characters' : null
}

export function one(most = idLimit): Codec<string | null> {
  return { write: (id) => (id === null ? '' : escaped(id)), read: (text) => idIn(text, most) }
}

/** Ids in the order given, none twice. */
export function sequence(most: number): Codec<string[]> {
  return {
    write: (ids) => ids.map(escaped).join(','),
    read: (text) => {
      const ids = idsIn(text, most)
      if (ids instanceof Problem || new Set(ids).size === ids.length) return ids
      return new Problem({
        en: 'ids with commas between, none of them twice',
        fr: 'des identifiants séparés par des virgules, chacun une seule fois',
        es: 'identificadores separados por comas, cada uno una sola vez',
      })
    },
  }
}

/** Ids in the order given, each kept once. */
export function list(most: number): Codec<string[]> {
  return {
    write: (ids) => [...new Set(ids)].map(escaped).join(','),
    read: (text) => {
      const ids = idsIn(text, most)
      return ids instanceof Problem ? ids : [...new Set(ids)]
    },
  }
}

/** Ids without an order: written sorted, so that one set has one address. */
export function set(most: number): Codec<string[]> {
  const { write, read } = list(most)
  return { write: (ids) => write(ids.toSorted()), read }
}

export function someOf<const Word extends string>(words: readonly Word[]): Codec<Word[]> {
  const problem = new Problem({
    en: `some of ${words.join(', ')}, with commas between`,
    fr: `choisi parmi ${words.join(', ')}, avec des virgules`,
    es: `algunos de ${words.join(', ')}, separados por comas`,
  })
  return {
    write: (chosen) => [...new Set(chosen)].toSorted().join(','),
    read: (text) => {
      const found = text.split(',').map((part) => words.find((word) => word === decoded(part)))
      return found.every((word) => word !== undefined) ? [...new Set(found)] : problem
    },
  }
}

export function oneOf<const Word extends string>(words: readonly Word[]): Codec<Word | null> {
  const problem = new Problem({
    en: `one of ${words.join(', ')}`,
    fr: `l’un de ${words.join(', ')}`,
    es: `uno de ${words.join(', ')}`,
  })
  return { write: (chosen) => chosen ?? '', read: (text) => words.find((word) => word === text) ?? problem }
}

export function day(): Codec<string | null> {
  const problem = new Problem({
    en: 'a day that exists, such as 2024-12-31',
    fr: 'un jour qui existe, comme 2024-12-31',
    es: 'un día que exista, como 2024-12-31',
  })
  return { write: (date) => date ?? '', read: (text) => (isDay(text) ? text : problem) }
}

export function flag(): Codec<boolean> {
  const problem = new Problem({ en: '1, or left out', fr: '1, ou absent', es: '1, o faltar' })
  return { write: (on) => (on ? '1' : ''), read: (text) => (text === '1' ? true : problem) }
}

export function whole(least: number, most: number): Codec<number> {
  const problem = new Problem({
    en: `a whole number, ${least} to ${most}`,
    fr: `un nombre entier, de ${least} à ${most}`,
    es: `un número entero, de ${least} a ${most}`,
  })
  return {
    write: String,
    read: (text) => {
      const number = Number(text)
      return /^\d{1,4}$/.test(text) && number >= least && number <= most ? number : problem
    },
  }
}

/** The same where nothing may be chosen. */
export function wholeOrNone(least: number, most: number): Codec<number | null> {
  const { read, write } = whole(least, most)
  return { read, write: (number) => (number === null ? '' : write(number)) }
}

/** A number as people write it, with at most six decimals: so many survive being written and read again. */
export function decimalIn(text: string | undefined, least: number, most: number): number | undefined {
  const number = Number(text)
  return /^\d{1,4}(\.\d{1,6})?$/.test(text ?? '') && number >= least && number <= most ? number : undefined
}

export function decimal(least: number, most: number, example: string): Codec<number> {
  const problem = new Problem({
    en: `${least} to ${most}, such as ${example}, with at most six decimals`,
    fr: `de ${least} à ${most}, comme ${example}, avec six décimales au plus`,
    es: `de ${least} a ${most}, como ${example}, con seis decimales como máximo`,
  })
  return { write: plain, read: (text) => decimalIn(text, least, most) ?? problem }
}

/** Six decimals at most, and never as 1e-7. */
export function plain(number: number): string {
  return String(Number(number.toFixed(6)))
}

/** Whether the text is a day of the calendar, as `2024-12-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Percent-encoded where it must be. */
function escaped(id: string): string {
  // A lone surrogate has no percent encoding: without this, encodeURIComponent throws.
  const wellFormed = id.replace(/\p{Surrogate}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(/%(3A|2F|40)/g, (code) => decodeURIComponent(code))
}

export function idIn(text: string, most = idLimit): string | Problem {
  const id = decoded(text)
  if (!id) {
    return new Problem({
      en: 'an id, such as unicef-alb, percent-encoded',
      fr: 'un identifiant, comme unicef-alb, encodé pour une adresse',
      es: 'un identificador, como unicef-alb, codificado para una dirección',
    })
  }
  if (flawOfId(id, most) === null) return id
  return new Problem({
    en: `an id of at most ${most} characters, none of them a control or bidi-override character`,
    fr: `un identifiant de ${most} caractères au plus, sans caractère de commande ni de changement de sens`,
    es: `un identificador de ${most} caracteres como máximo, sin caracteres de control ni de cambio de sentido`,
  })
}

function idsIn(text: string, most: number): string[] | Problem {
  const ids: string[] = []
  for (const part of text.split(',')) {
    const id = idIn(part)
    if (id instanceof Problem) return id
    ids.push(id)
  }
  return ids.length > most
    ? new Problem({
        en: `at most ${most} ids, with commas between`,
        fr: `au plus ${most} identifiants, séparés par des virgules`,
        es: `${most} identificadores como máximo, separados por comas`,
      })
    : ids
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
