import { useQuery } from '@tanstack/react-query'
import { graphql, request } from '../graphql.ts'

/** What sort of thing an id is of; a country has a page other than that of a place with countries in it. */
export const Sort = graphql(`
  query Sort($id: ID!) {
    node(id: $id) { __typename ... on Place { kind { id isCountry } } }
  }
`)

/** Null where nothing has the id. Asked once for all that read it. */
export function useSort(id: string) {
  return useQuery({
    queryKey: ['sort', id],
    queryFn: async ({ signal }) => (await request(Sort, { id }, signal)).node,
  })
}
