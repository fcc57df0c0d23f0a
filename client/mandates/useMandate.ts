import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { everyPage } from '../thing/everyPage.ts'
import { Contributors, Mandate, type MandateAnswer, Overlaps } from './documents.ts'

type Dated = Pick<View, 'asOf' | 'includeIllustrative'>

/** One mandate or goal in brief; null where it is gone. */
export function useMandate(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['mandate', id, asOf, illustrative],
    queryFn: async ({ signal }): Promise<MandateAnswer | null> => {
      const { node, ...rest } = await request(Mandate, { id, asOf, illustrative }, signal)
      return node?.__typename === 'Mandate' ? { mandate: node, ...rest } : null
    },
  })
}

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

/** What agencies put on it, of all years. */
export function useContributors({ mandate }: MandateAnswer, { includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['contributors', mandate.id, illustrative],
    queryFn: ({ signal }) =>
      everyPage(async (after) => {
        const { node } = await request(Contributors, { id: mandate.id, illustrative, after }, signal)
        return node && 'contributors' in node ? node.contributors : none
      }),
  })
}

export type Compared = { on: 'SDG_SPEND' | 'MANDATES'; agencies: readonly string[]; year: number | null }

/** Which of those who have to do with it are alike: in their spending where they put money on it, else in what they hold. */
export function useOverlaps(compared: Compared | null, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['overlaps', compared, asOf, illustrative],
    enabled: compared !== null && compared.agencies.length > 1,
    queryFn: async ({ signal }) => {
      if (compared === null) throw new Error('Nothing is compared.')
      const { on, agencies, year } = compared
      const measure = on === 'SDG_SPEND' ? ('SCHOENER' as const) : ('JACCARD' as const)
      const asked = { on, measure, agencies: [...agencies], year: on === 'SDG_SPEND' ? year : null, asOf, illustrative }
      return (await request(Overlaps, asked, signal)).overlap
    },
  })
}
