import { useSyncExternalStore } from 'react'

/** The languages in which the page speaks. */
export const languages = ['en', 'fr', 'es'] as const
export type Language = (typeof languages)[number]
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español' }

const key = 'crosstie-language'
const listeners = new Set<() => void>()
let language = remembered() ?? preferred(typeof navigator === 'undefined' ? [] : navigator.languages)

/** The first of a reader's languages that the page speaks; English where it speaks none of them. */
export function preferred(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => languages.find((one) => one === tag.slice(0, 2).toLowerCase()))
  return spoken.find((one) => one !== undefined) ?? 'en'
}

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

function subscribe(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, languageNow)
}
