import { useSyncExternalStore } from 'react'
import { type Language, languages, preferred } from '../../common/languages.ts'

export { type Language, languages }
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español' }

const key = 'crosstie-language'
const listeners = new Set<() => void>()
// What speaks outside a browser, such as a test, is asked in no language.
let language = remembered() ?? preferred(typeof navigator === 'undefined' ? [] : navigator.languages)

function remembered(): Language | null {
  // A browser that keeps nothing throws here, and goes by its own languages.
  try {
    const kept = window.localStorage.getItem(key)
    return languages.find((one) => one === kept) ?? null
  } catch {
    return null
  }
}

export function languageNow(): Language {
  return language
}

export function chooseLanguage(chosen: Language): void {
  language = chosen
  try {
    window.localStorage.setItem(key, chosen)
  } catch {
    // The choice then lasts as long as the page.
  }
  apply()
}

function apply(): void {
  document.documentElement.lang = language
  for (const listen of listeners) listen()
}

export function startLanguage(): void {
  apply()
}

/** Listens for another language. Gives back how to stop. */
export function onLanguage(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, languageNow)
}
