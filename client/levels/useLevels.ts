import { useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { type Level, Levels } from './documents.ts'

const none: Level[] = []

/** The levels of the data, top first; none until they are known. */
export function useLevels(): Level[] {
  const { data } = useQuery({
    queryKey: ['levels'],
    queryFn: async ({ signal }) => (await request(Levels, {}, signal)).levels,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? none
}
