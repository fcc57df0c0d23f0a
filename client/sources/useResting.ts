import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { Resting, RestingRows } from './documents.ts'
import { basesOf, type Chosen } from './restingKinds.ts'

type Asked = Pick<View, 'includeIllustrative'>

/** How much rests on a source. */
export function useRestingCounts(id: string, { includeIllustrative: illustrative }: Asked) {
  return useQuery({
    queryKey: ['resting counts', id, illustrative],
    queryFn: async ({ signal }) => {
      const { node } = await request(Resting, { id, illustrative }, signal)
      return node && 'restingCounts' in node ? node.restingCounts : []
    },
  })
}

/** The first of what rests on it, of what is chosen. */
export function useRestingRows(id: string, chosen: Chosen | null, { includeIllustrative: illustrative }: Asked) {
  return useQuery({
    queryKey: ['resting rows', id, chosen, illustrative],
    enabled: chosen !== null,
    queryFn: async ({ signal }) => {
      const asked = { kinds: chosen && [chosen.kind], bases: chosen && basesOf(chosen) }
      const { node } = await request(RestingRows, { id, ...asked, illustrative }, signal)
      return node && 'resting' in node ? node.resting : { totalCount: 0, nodes: [] }
    },
  })
}
