import { useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { type EachAgency, type EachPlace, EveryAgency, Everywhere } from './documents.ts'

type Page<Item> = { nodes: Item[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }

/** All pages of a list, one after another, as each says where the next begins. */
async function allOf<Item>(page: (after: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const found: Item[] = []
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await page(after)
    found.push(...nodes)
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
  }
}

/** Every place with what is known of it, by id. */
export function useEverywhere() {
  return useQuery({
    queryKey: ['everywhere'],
    queryFn: ({ signal }) => allOf<EachPlace>(async (after) => (await request(Everywhere, { after }, signal)).places),
  })
}

/** Every agency, by acronym. */
export function useEveryAgency() {
  return useQuery({
    queryKey: ['every agency'],
    queryFn: ({ signal }) =>
      allOf<EachAgency>(async (after) => (await request(EveryAgency, { after }, signal)).agencies),
  })
}
