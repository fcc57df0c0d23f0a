import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { announce } from '../view/announce.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { type Answer, joined, Paths, questionOf } from './documents.ts'
import { pathWords } from './words.ts'

export type Shown<Of extends Answer = Answer> = {
  question: Ends | null
  answer: Of | null
  /** Whether the answer shown is that of the question before. */
  isOld: boolean
  isAsking: boolean
  error: Error | null
  ask: () => void
  cancel: () => void
}
type Ends = { from: string; to: string }

/** The paths that a view asks for, once that is known; nothing where `question` is null. */
export function usePaths(view: View | null, isKnown: boolean): Shown {
  const words = useWords(pathWords)
  const format = useFormat()
  return useShown({
    name: 'paths',
    question: view && questionOf(view),
    find: async (question, signal) => joined((await request(Paths, question, signal)).paths),
    isKnown,
    inShort: ({ paths: [best, ...rest] }) =>
      best ? words.pathsFound(rest.length + 1, format.friction(best.friction)) : words.nothing,
  })
}

type Asked<Question, Of> = {
  name: string
  question: Question | null
  find: (question: Question, signal: AbortSignal) => Promise<Of>
  isKnown: boolean
  /** What is said of an answer to those who do not see it. */
  inShort: (answer: Of) => string
}

/** An answer that stays while a new one is on its way, and when that fails. */
export function useShown<Question extends Ends, Of extends Answer>(asked: Asked<Question, Of>): Shown<Of> {
  const { name, question, find, isKnown, inShort } = asked
  const words = useWords(pathWords)
  const client = useQueryClient()
  const queryKey = [name, question]
  const { data, error, isFetching, isPaused, isPlaceholderData, refetch } = useQuery<Answer>({
    queryKey,
    queryFn: ({ signal }) => find(question as Question, signal),
    enabled: question !== null && isKnown,
    placeholderData: keepPreviousData,
  })
  const answer = data as Of | undefined
  const isAnswer = question !== null && answer !== undefined && !isPlaceholderData && !isFetching
  const said = isAnswer ? inShort(answer) : null
  useEffect(() => {
    if (said !== null) announce(said)
  }, [said])
  return {
    question,
    answer: question === null ? null : (answer ?? null),
    isOld: isPlaceholderData,
    // Without a network a question waits for one, and nobody has cancelled it.
    isAsking: isFetching || isPaused,
    error,
    ask: () => void refetch(),
    cancel: () => {
      void client.cancelQueries({ queryKey })
      announce(words.cancelled)
    },
  }
}
