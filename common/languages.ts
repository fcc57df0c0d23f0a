// The languages in which the explorer and the server's sentences are.

export const languages = ['en', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** The same said in every language: one that lacks it does not compile. */
export type InEach<Said> = Record<Language, Said>

/** The first of a reader's languages, as `fr-CH`, that is spoken here; English where none is. */
export function preferred(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => languages.find((one) => one === tag.slice(0, 2).toLowerCase()))
  return spoken.find((one) => one !== undefined) ?? 'en'
}

/** What is said before anybody knows to whom. */
export function inEach<Said>(say: (language: Language) => Said): InEach<Said> {
  return { en: say('en'), fr: say('fr'), es: say('es') }
}

export const locales: InEach<string> = { en: 'en-GB', fr: 'fr', es: 'es' }
