// A page's content with what every form of it says besides: whence it comes, in the language of the reader.
import { decodeView, encodeView } from '../../common/address.ts'
import { type Format, formatIn } from '../view/formatting.ts'
import type { Language } from '../view/language.ts'
import type { Cell, Column, Content, Table } from './content.ts'
import { takeAwayWords } from './words.ts'

export type Taken = Content & {
  /** The address that asks the same again, of the same data on the same day. */
  permalink: string
  /** The day on which it was taken away. */
  takenOn: string
  language: Language
}

/** The address of what is shown, with the date and the version of the data that it was answered from. */
export function permalinkOf({ asOf, dataVersion }: Pick<Content, 'asOf' | 'dataVersion'>, address: URL): string {
  const { view, unknown } = decodeView(address.search)
  return `${address.origin}/?${encodeView({ ...view, asOf, dataVersion }, unknown)}`
}

export function formatOf({ language }: Taken): Format {
  return formatIn(language)
}

export function wordsOf({ language }: Taken) {
  return takeAwayWords[language]
}

/** What a form says of itself, a label and a text each, in the order in which it is read. */
export function provenanceOf(taken: Taken): [label: string, text: string][] {
  const words = wordsOf(taken)
  const { day } = formatOf(taken)
  return [
    [words.about, taken.title],
    [words.asOf, day(taken.asOf)],
    ...taken.settings.map((setting): [string, string] => [words.setting, setting]),
    [words.dataVersion, taken.dataVersion],
    [words.licence, taken.licence],
    [words.permalink, taken.permalink],
    [words.takenOn, day(taken.takenOn)],
  ]
}

/** How somebody else says where it is from. */
export function citationOf(taken: Taken): string {
  const { day } = formatOf(taken)
  const { title, dataVersion, asOf, permalink, takenOn } = taken
  return wordsOf(taken).cite({ title, dataVersion, asOf: day(asOf), permalink, takenOn: day(takenOn) })
}

/** `albania-2024-12-31.html`; of one table, `albania-who-2024-12-31.csv`. */
export function fileName({ stem, asOf }: Pick<Content, 'stem' | 'asOf'>, ending: string, part?: string): string {
  const name = [stem, ...(part === undefined ? [] : [part])].map(plain).join('-')
  return `${name}-${asOf}.${ending}`
}

/** A name of letters, digits and hyphens, which every system takes: `Côte d’Ivoire` is `cote-d-ivoire`. */
function plain(name: string): string {
  const unaccented = name.normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
  const letters = unaccented.normalize('NFC').toLowerCase()
  return (
    letters
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'crosstie'
  )
}

/** A column as its head reads: `Spent, US$`. */
export function headOf({ title, unit }: Column): string {
  return unit === undefined ? title : `${title}, ${unit}`
}

/** A cell as people read it; a year has no thousands. */
export function cellInWords(cell: Cell, { key }: Column, taken: Taken): string {
  if (cell === null) return wordsOf(taken).blank
  if (typeof cell === 'string') return cell
  return isYear(key, cell) ? String(cell) : formatOf(taken).number(cell)
}

function isYear(key: string, number: number): boolean {
  return /year/i.test(key) && Number.isInteger(number) && number >= 1000 && number < 3000
}

/** Whether a column has numbers, beside blanks of any type. */
export function isOfNumbers({ rows }: Table, column: number): boolean {
  return rows.some((row) => typeof row[column] === 'number')
}
