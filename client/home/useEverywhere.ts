import { useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { type EachPlace, Everywhere } from './documents.ts'

/** Every place with what is known of it, by id. */
export function useEverywhere() {
  return useQuery({
    queryKey: ['everywhere'],
    queryFn: async ({ signal }) => {
      const found: EachPlace[] = []
      for (let after: string | null = null; ; ) {
        const { places }: { places: Page } = await request(Everywhere, { after }, signal)
        found.push(...places.nodes)
        if (!places.pageInfo.hasNextPage) return found
        after = places.pageInfo.endCursor
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}

type Page = { nodes: EachPlace[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
