import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { Named } from './documents.ts'

/** The names of ids, as far as they are known yet; an id that is not in the data keeps its id for a name. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const wanted = [...new Set(ids)].sort()
  const { data } = useQuery({
    queryKey: ['names', wanted],
    queryFn: async ({ signal }) => {
      const { nodes } = await request(Named, { ids: wanted }, signal)
      return new Map(nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])))
    },
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  })
  return (id) => data?.get(id) ?? id
}
