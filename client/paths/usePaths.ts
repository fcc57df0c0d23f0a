import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { View } from '../../common/address.ts'
import { request, type VariablesOf } from '../graphql.ts'
import { announce } from '../view/announce.tsx'
import { counted, friction } from '../view/words.ts'
import { type Answer, joined, Paths, questionOf } from './documents.ts'

type Question = VariablesOf<typeof Paths>

export type PathsShown = {
  question: Question | null
  answer: Answer | null
  /** Whether the answer shown is that of the question before. */
  isOld: boolean
  isAsking: boolean
  error: Error | null
  ask: () => void
  cancel: () => void
}

/**
 * The answer to what the view asks, once that is known. While a new one is on its way, and when it fails, the old one
 * stays.
 */
export function usePaths(view: View, isKnown: boolean): PathsShown {
  const client = useQueryClient()
  const question = questionOf(view)
  const queryKey = ['paths', question]
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => joined((await request(Paths, question as Question, signal)).paths),
    enabled: question !== null && isKnown,
    placeholderData: keepPreviousData,
  })
  const isAnswer = data !== undefined && !isPlaceholderData && !isFetching
  useEffect(() => {
    if (isAnswer) announce(inShort(data))
  }, [isAnswer, data])
  return {
    question,
    answer: question === null ? null : (data ?? null),
    isOld: isPlaceholderData,
    isAsking: isFetching,
    error,
    ask: () => void refetch(),
    cancel: () => {
      void client.cancelQueries({ queryKey })
      announce('Cancelled.')
    },
  }
}

function inShort({ paths }: Answer): string {
  const [best] = paths
  return best ? `${counted(paths.length, 'path')} found, least friction ${friction(best.friction)}.` : 'No path.'
}
