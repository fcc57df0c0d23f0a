import { useQuery } from '@tanstack/react-query'
import { request } from '../graphql.ts'
import { Dataset } from './documents.ts'

/** What the data is and covers. */
export function useDataset() {
  return useQuery({
    queryKey: ['dataset'],
    queryFn: async ({ signal }) => (await request(Dataset, {}, signal)).dataset,
  })
}
