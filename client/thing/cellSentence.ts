import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { matrixWords } from './matrixWords.ts'
import { moneyInWords } from './money.ts'
import { type Cell, countIn } from './twoByTwo.ts'

const mostNamed = 3

/** What is said of a cell: how many, which by name, and what that rests on. */
export function useSentence(): (cell: Cell) => string {
  const words = useWords(matrixWords)
  const format = useFormat()
  const language = useLanguage()
  return ({ pair, half }) => {
    const { one, other, needed } = pair
    const names = half === 'joint' ? [...new Set(pair.works)] : pair.results
    const shown = names.slice(0, mostNamed)
    const rest = names.length - shown.length
    const listed = format.listed(rest > 0 ? [...shown, words.andMore(format.number(rest))] : shown)
    const count = countIn({ pair, half })
    const said = half === 'joint' ? words.worksOf : words.outputsOf
    const head = said(one.name, other.name, format.number(count), count === 1)
    const money = half === 'joint' && needed ? words.needed(moneyInWords(needed, format, language)) : ''
    return `${head}${money}${listed === '' ? '' : words.namely(listed)}. ${half === 'joint' ? words.onRecord : words.derived}`
  }
}
