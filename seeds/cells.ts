import { z } from 'zod'

const separator = '|'

/** The text of a cell. An empty cell is an absent one, so a text is never empty. */
export const text = z.string({ error: 'text' }).regex(/^\S(.*\S)?$/s, 'text without blanks around it')

const anId = 'an id: lower-case letters, digits and : . _ - only, without blanks'
export const key = z.string({ error: anId }).regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}:._-]*$/u, anId)

const aKind = 'an id in capitals, such as JOINT_ACTIVITY'
/** Kinds, roles and schemes are in capitals, so that none of them has the id of a level or a place. */
export const kindKey = z.string({ error: aKind }).regex(/^\p{Lu}[\p{Lu}\p{N}_]*$/u, aKind)

export const list = listOf(text)
export const keys = listOf(key)

const aDay = 'a day that exists, as YYYY-MM-DD'
export const day = z.iso
  .date({ error: aDay })
  .refine(
    (day) => day >= '1000' && day <= '3000-01-01',
    'a day from the year 1000 to 2999, and none where there is no end',
  )

export const number = written(/^-?\d+(\.\d+)?$/, 'a number such as 12 or -0.5').transform(Number)
export const count = written(/^[1-9]\d{0,6}$/, 'a whole number of at least 1').transform(Number)
export const integer = written(/^-?\d+$/, 'a whole number').transform(Number)
export const year = written(/^\d{4}$/, 'a year such as 2024').transform(Number)

export const confidence = written(
  /^(0(\.\d{1,2})?|1(\.0{1,2})?)$/,
  'a number from 0 to 1 with at most two decimals',
).transform(Number)

export const channel = number.refine((value) => value >= 0.01 && value <= 100, 'a number from 0.01 to 100')

const aCurrency = 'a currency by its code of three capitals, such as USD'
export const currency = z.string({ error: aCurrency }).regex(/^[A-Z]{3}$/, aCurrency)

/** As spreadsheets write them, each in the language of its user. */
const truths = new Map([
  ...['true', 'wahr', 'vrai', 'verdadero', 'verdadeiro', 'vero', 'waar', 'истина'].map((word) => [word, true] as const),
  ...['false', 'falsch', 'faux', 'falso', 'onwaar', 'ложь'].map((word) => [word, false] as const),
])
const truth = z.string().transform((word) => truths.get(word.toLowerCase()))
export const flag = z.union([z.boolean(), truth.pipe(z.boolean())], { error: 'true or false' })

export const url = z.url({ protocol: /^https?$/, error: 'a web address that begins with http:// or https://' })

export function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: `one of ${words.join(', ')}` })
}

function written(pattern: RegExp, expected: string) {
  return z
    .union([z.string(), z.number().transform(String)], { error: expected })
    .refine((value) => pattern.test(value), expected)
}

function listOf(item: z.ZodString) {
  const several = z.string().transform((cell) => cell.split(separator))
  return z
    .union([several, z.array(z.string())], { error: `a list, its items parted by ${separator}` })
    .pipe(z.array(item))
}
