import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { everyPage } from '../thing/everyPage.ts'
import {
  AgenciesInside,
  Bodies,
  Breaks,
  Country,
  type CountryAnswer,
  Inside,
  Region,
  type RegionAnswer,
  ThenAndNow,
  TiesOnRecord,
  WithWhom,
} from './documents.ts'

export type Dated = Pick<View, 'asOf' | 'includeIllustrative'>

const nothing = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

export function useCountry(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['country', id, asOf, illustrative],
    queryFn: async ({ signal }): Promise<CountryAnswer | null> => {
      const { node, plans, ...rest } = await request(Country, { id, ids: [id], asOf, illustrative }, signal)
      return node?.__typename === 'Place' ? { place: node, plan: plans[0] ?? null, ...rest } : null
    },
  })
}

export function useWithWhom(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['with whom', id, asOf, illustrative],
    queryFn: ({ signal }) => request(WithWhom, { id, asOf, illustrative }, signal),
  })
}

/** All arrangements that work for a place. */
export function useBodies(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['bodies', id, asOf, illustrative],
    queryFn: ({ signal }) =>
      everyPage(async (after) => {
        const { node } = await request(Bodies, { id, asOf, illustrative, after }, signal)
        return node && 'arrangements' in node ? node.arrangements : nothing
      }),
  })
}

export function useTiesOnRecord(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['ties on record', id, asOf, illustrative],
    queryFn: async ({ signal }) => (await request(TiesOnRecord, { id, asOf, illustrative }, signal)).atWork.bases,
  })
}

export function useBreaks(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['breaks', id, asOf, illustrative],
    queryFn: async ({ signal }) => (await request(Breaks, { id, asOf, illustrative }, signal)).breaks,
  })
}

export function useThenAndNow(id: string, from: string, to: string, illustrative: boolean) {
  return useQuery({
    queryKey: ['then and now', id, from, to, illustrative],
    queryFn: ({ signal }) => request(ThenAndNow, { id, from, to, illustrative }, signal),
    enabled: from < to,
  })
}

export function useRegion(id: string, level: string | null, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['region', id, level, asOf, illustrative],
    enabled: level !== null,
    queryFn: async ({ signal }): Promise<RegionAnswer | null> => {
      const { node, ...rest } = await request(Region, { id, level: level ?? '', asOf, illustrative }, signal)
      return node?.__typename === 'Place' ? { place: node, ...rest } : null
    },
  })
}

/** All places that are parts of a region. */
export function useInside(id: string, { asOf }: Dated) {
  return useQuery({
    queryKey: ['inside', id, asOf],
    queryFn: ({ signal }) =>
      everyPage(async (after) => {
        const { node } = await request(Inside, { id, asOf, after }, signal)
        return node && 'parts' in node ? node.parts : nothing
      }),
  })
}

export function useAgenciesInside(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['agencies inside', id, asOf, illustrative],
    queryFn: async ({ signal }) => (await request(AgenciesInside, { id, asOf, illustrative }, signal)).atWork.rows,
  })
}
