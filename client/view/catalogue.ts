// All text of the interface: a room has its words in a file `words.ts`, in every language side by side.
import { type Language, useLanguage } from './language.ts'

/** A phrase, or what makes one of what is counted or named. */
type Phrase = string | ((...values: never[]) => string)
type Phrases = Record<string, Phrase>
type SameAs<Words extends Phrases> = { [Key in keyof Words]: Words[Key] extends string ? string : Words[Key] }

export type Catalogue<Words extends Phrases> = { en: Words } & Record<Exclude<Language, 'en'>, SameAs<Words>>

/** A phrase that one language lacks does not compile. */
export function catalogue<const Words extends Phrases>(words: Catalogue<Words>): Catalogue<Words> {
  return words
}

/** The words of a room in the language of the reader. */
export function useWords<Words extends Phrases>(words: Catalogue<Words>): SameAs<Words> {
  return words[useLanguage()] as SameAs<Words>
}

/** `1` said by itself, and more than one with their number: `1 output`, `22 outputs`. Takes the number as it is shown. */
export function several(count: string, one: string, many: string): string {
  return count === '1' ? one : `${count} ${many}`
}
