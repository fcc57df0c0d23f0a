import { queryOptions, useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { type Level, Levels } from './documents.ts'

export const askedLevels = queryOptions({
  queryKey: ['levels'],
  queryFn: async ({ signal }) => (await request(Levels, {}, signal)).levels,
  staleTime: Number.POSITIVE_INFINITY,
})

const none: Level[] = []

/** The levels of the data, top first; none until they are known. */
export function useLevels(): Level[] {
  const { data } = useQuery(askedLevels)
  return data ?? none
}
