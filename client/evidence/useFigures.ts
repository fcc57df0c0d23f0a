import { useMemo } from 'react'
import { useLanguage } from '../view/language.ts'

/** Exact figures, as only the evidence shows them. */
export function useFigures() {
  const language = useLanguage()
  return useMemo(() => {
    const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 3 })
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
    return {
      two: (value: number) => two.format(value),
      plain: (value: number) => plain.format(value),
      whole: (value: number) => whole.format(value),
    }
  }, [language])
}
