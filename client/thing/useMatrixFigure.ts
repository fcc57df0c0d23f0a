import type { Figure } from '../takeaway/content.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useSentence } from './cellSentence.ts'
import { matrixFigure } from './matrixFigure.ts'
import { matrixWords } from './matrixWords.ts'
import type { Matrix } from './twoByTwo.ts'

/** The matrix of the page for a file; none where nobody shares anything, as the page draws nothing then. */
export function useMatrixFigure(): (matrix: Matrix | null, title: string) => Figure[] {
  const words = useWords(matrixWords)
  const { number } = useFormat()
  const sentenceOf = useSentence()
  return (matrix, title) => {
    if (matrix === null || matrix.pairs.size === 0) return []
    const svg = matrixFigure(matrix, { title, description: words.matrixLabel, sentenceOf, number })
    const legend = [
      { mark: { square: 'filled' }, words: words.lowerHalf },
      { mark: { square: 'dashed' }, words: words.upperHalf },
    ] as const
    return [{ title, svg, legend }]
  }
}
