import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { Named } from './documents.ts'

export type Names = {
  /** An id that is not in the data, or not known yet, keeps its id for a name. */
  nameOf: (id: string) => string
  /** Those that are no factor of the data, once that is known. */
  notFactors: (ids: readonly string[]) => readonly string[]
  isKnown: boolean
}

const most = 500

const wantedOf = (ids: readonly string[]) => [...new Set(ids)].sort().slice(0, most)

export function askedNames(ids: readonly string[]) {
  const wanted = wantedOf(ids)
  return queryOptions({
    queryKey: ['names', wanted],
    queryFn: async ({ signal }) => {
      const { nodes } = await request(Named, { ids: wanted }, signal)
      return new Map(nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node] as const] : [])))
    },
  })
}

/** The names of ids, as far as they are known yet. */
export function useNames(ids: readonly string[]): Names {
  const wanted = wantedOf(ids)
  const { data, isPlaceholderData, isError } = useQuery({
    ...askedNames(ids),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  })
  const isRead = data !== undefined && !isPlaceholderData
  return {
    nameOf: (id) => data?.get(id)?.name ?? id,
    notFactors: (ids) => (isRead ? ids.filter((id) => data.get(id)?.__typename !== 'Factor') : []),
    isKnown: wanted.length === 0 || isRead || isError,
  }
}
