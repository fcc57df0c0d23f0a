import { useSyncExternalStore } from 'react'
import { propertyOf, type Theme, tokens } from './tokens.ts'

export type ThemeChoice = Theme | 'system'

const key = 'crosstie-theme'
const listeners = new Set<() => void>()
const dark = window.matchMedia('(prefers-color-scheme: dark)')
let choice = remembered()

function remembered(): ThemeChoice {
  // A browser that keeps nothing throws here, and follows the system.
  try {
    const kept = window.localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'system'
  } catch {
    return 'system'
  }
}

function themeNow(): Theme {
  if (choice !== 'system') return choice
  return dark.matches ? 'dark' : 'light'
}

function apply(): void {
  const theme = themeNow()
  const { style, dataset } = document.documentElement
  dataset.theme = theme
  style.setProperty('color-scheme', theme)
  for (const [token, colour] of Object.entries(tokens[theme])) style.setProperty(propertyOf(token), colour)
  for (const listen of listeners) listen()
}

export function startTheme(): void {
  dark.addEventListener('change', apply)
  apply()
}

export function chooseTheme(chosen: ThemeChoice): void {
  choice = chosen
  try {
    window.localStorage.setItem(key, chosen)
  } catch {
    // The choice then lasts as long as the page.
  }
  apply()
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

export function useTheme(): { theme: Theme; choice: ThemeChoice } {
  const theme = useSyncExternalStore(subscribe, themeNow)
  return { theme, choice: useSyncExternalStore(subscribe, () => choice) }
}
