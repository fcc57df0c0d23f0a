import { queryOptions, useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { Dataset } from './documents.ts'

export const askedDataset = queryOptions({
  queryKey: ['dataset'],
  queryFn: async ({ signal }) => (await request(Dataset, {}, signal)).dataset,
})

/** What the data is and covers. */
export function useDataset() {
  return useQuery(askedDataset)
}
