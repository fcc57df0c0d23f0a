import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { answerWords } from './answerWords.ts'

/** An answer in one line, a sign, and on what it rests. */
type Said = { answer: ReactNode; sign: ReactNode; note: ReactNode }

type Props<Data> = {
  question: string
  to: Partial<View>
  query: UseQueryResult<Data, Error>
  /** Null where the data has nothing of what is asked about. */
  children: (data: Data) => Said | null
}

/** A question with its live answer. It has its room before the answer is there, so that nothing moves. */
export function Card<Data>({ question, to, query: { data, error, refetch }, children }: Props<Data>) {
  const words = useWords(answerWords)
  const said = data === undefined ? null : children(data)
  return (
    <li className="question" aria-busy={data === undefined && !error}>
      <h3>
        <Anchor to={to}>{question}</Anchor>
      </h3>
      <p className="says">{said ? said.answer : waiting()}</p>
      <p className="question-note">
        {said && (
          <>
            {said.sign}
            {said.note}
          </>
        )}
        {error && data === undefined && (
          <Button className="button small" onPress={() => void refetch()}>
            {words.retry}
          </Button>
        )}
      </p>
    </li>
  )

  function waiting(): ReactNode {
    if (data !== undefined) return words.absent
    if (error) return `${words.failed} ${error.message}`
    return <span className="muted">{words.reading}</span>
  }
}
