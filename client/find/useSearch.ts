import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { request } from '../graphql.ts'
import { Search } from './documents.ts'
import { type Section, sections } from './sections.ts'

export const shortestText = 2
const pause = 150
const first = 60

export type Found = { sections: Section[]; isSearching: boolean; error: Error | null }

/** What begins with, or nearly is, the text. A search that a newer text overtakes is aborted. */
export function useSearch(text: string): Found {
  const settled = useSettled(text.trim())
  const { data, isFetching, error } = useQuery({
    queryKey: ['search', settled],
    queryFn: async ({ signal }) => sections((await request(Search, { text: settled, first }, signal)).search.edges),
    enabled: settled.length >= shortestText,
    placeholderData: keepPreviousData,
  })
  const isSearching = isFetching || settled !== text.trim()
  return { sections: settled.length >= shortestText ? (data ?? []) : [], isSearching, error }
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
