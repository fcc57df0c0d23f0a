import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { everyPage } from '../thing/everyPage.ts'
import { type PairAnswer, PairBodies, PairOf, PairPlaces } from './documents.ts'
import { kindsBeyondCountries } from './pairParts.ts'

type Dated = Pick<View, 'asOf' | 'includeIllustrative'>
/** By id, as the server has them. */
export type Two = readonly [string, string]

/** What is known of two agencies in all. */
export function usePair(two: Two, { asOf, includeIllustrative: illustrative }: Dated) {
  const [one, other] = two
  return useQuery({
    queryKey: ['pair', two, asOf, illustrative],
    queryFn: ({ signal }) => request(PairOf, { agencies: [...two], one, other, asOf, illustrative }, signal),
  })
}

/** The countries where both are at work. */
export function usePairPlaces(two: Two, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['pair places', two, asOf, illustrative],
    queryFn: ({ signal }) =>
      everyPage(
        async (after) =>
          (await request(PairPlaces, { agencies: [...two], asOf, illustrative, after }, signal)).pair.places,
      ),
  })
}

/** What both sit in that is of no one country. */
export function usePairBodies(
  two: Two,
  answer: PairAnswer | undefined,
  { asOf, includeIllustrative: illustrative }: Dated,
) {
  return useQuery({
    queryKey: ['pair bodies', two, asOf, illustrative],
    enabled: answer !== undefined,
    queryFn: async ({ signal }) => {
      const kinds = answer ? kindsBeyondCountries(answer) : []
      const { rows } = await everyPage(
        async (after) =>
          (await request(PairBodies, { agencies: [...two], kinds, asOf, illustrative, after }, signal)).together,
      )
      return rows
    },
  })
}
