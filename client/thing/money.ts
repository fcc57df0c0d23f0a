import type { Format } from '../view/formatting.ts'
import type { Language } from '../view/language.ts'

export type Money = { amount: number; currency: string }

const million: Record<Language, string> = { en: 'm', fr: 'M', es: 'M' }

/** `US$` for the dollars in which nearly everything is told; other currencies by their code. */
export function unitOf(currency: string): string {
  return currency === 'USD' ? 'US$' : currency
}

/** `US$ 28.3 m`. */
export function moneyInWords({ amount, currency }: Money, format: Format, language: Language): string {
  return `${unitOf(currency)}\u00a0${format.millions(amount)}\u00a0${million[language]}`
}

/** The one currency of these amounts; null where there are none or several, which nobody adds up. */
export function onlyCurrency(all: readonly (Money | null)[]): string | null {
  const currencies = new Set(all.flatMap((money) => (money === null ? [] : [money.currency])))
  return currencies.size === 1 ? ([...currencies][0] ?? null) : null
}

/** `14 %`, and `< 1 %` where there is something and less than that. */
export function shareInWords(share: number, format: Format): string {
  return share > 0 && share < 0.005 ? `<\u00a0${format.percent(0.01)}` : format.percent(share)
}
