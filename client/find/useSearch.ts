import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { request } from '../graphql.ts'
import { Search, type Sort, TwoAgencies } from './documents.ts'
import { twoNames } from './pairs-named.ts'
import { pairOf, type Section, sections } from './sections.ts'

export const shortestText = 2
const pause = 150
const first = 60

type Found = {
  sections: Section[]
  /** Whether the sections are of the very text: those of an earlier one are shown meanwhile, and cannot be chosen. */
  isCurrent: boolean
  error: Error | null
}

/** What begins with, or nearly is, the text. A search that a newer text overtakes is aborted. */
export function useSearch(text: string, kinds: readonly Sort[], withPairs: boolean): Found {
  const wanted = text.trim()
  const settled = useSettled(wanted)
  const isLongEnough = settled.length >= shortestText && wanted.length >= shortestText
  const { data, isPlaceholderData, error } = useQuery({
    queryKey: ['search', settled, kinds, withPairs],
    queryFn: async ({ signal }) => {
      const names = withPairs ? twoNames(settled) : null
      const [{ search }, two] = await Promise.all([
        request(Search, { text: settled, kinds: [...kinds], first }, signal),
        names && request(TwoAgencies, { one: names[0], other: names[1] }, signal),
      ])
      return [...(names && two ? pairOf(settled, names, two, search) : []), ...sections(search)]
    },
    enabled: isLongEnough,
    placeholderData: keepPreviousData,
  })
  const isCurrent = isLongEnough && settled === wanted && data !== undefined && !isPlaceholderData
  return { sections: isLongEnough ? (data ?? []) : [], isCurrent, error: settled === wanted ? error : null }
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
