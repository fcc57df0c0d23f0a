import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { everyPage } from '../thing/everyPage.ts'
import {
  LinesUp,
  Office,
  type OfficeAnswer,
  OfficeCompany,
  type OfficePart,
  OfficeParts,
  OfficesBelow,
} from './documents.ts'

type Dated = Pick<View, 'asOf' | 'includeIllustrative'>

/** One office in brief; null where it is gone. */
export function useOffice(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['office', id, asOf, illustrative],
    queryFn: async ({ signal }): Promise<OfficeAnswer | null> => {
      const { node, ...rest } = await request(Office, { id, asOf, illustrative }, signal)
      return node?.__typename === 'Office' ? { office: node, ...rest } : null
    },
  })
}

/** The ties of its line up, the next first. */
export function useLinesUp({ office }: OfficeAnswer, { asOf, includeIllustrative: illustrative }: Dated) {
  const top = office.chainOfCommand.at(-1)?.id
  return useQuery({
    queryKey: ['lines up', office.id, top, asOf, illustrative],
    queryFn: async ({ signal }) => {
      if (top === undefined) return []
      const { paths } = await request(LinesUp, { from: office.id, to: top, asOf, illustrative }, signal)
      return paths.nodes[0]?.steps ?? []
    },
  })
}

/** All that it takes part in. */
export function useOfficeParts(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['office parts', id, asOf, illustrative],
    queryFn: async ({ signal }) => {
      const { rows, totalCount } = await everyPage(async (after) => {
        const { node } = await request(OfficeParts, { id, asOf, illustrative, after }, signal)
        return node && 'ties' in node ? node.ties : none
      })
      // What an office takes part in is an arrangement; the schema says no more than that it is a party.
      return {
        totalCount,
        rows: rows.flatMap(({ to, ...tie }): OfficePart[] => ('kind' in to ? [{ ...tie, to }] : [])),
      }
    },
  })
}

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

/** Whoever takes part in the same. */
export function useCompany(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['office company', id, asOf, illustrative],
    queryFn: async ({ signal }) => (await request(OfficeCompany, { id, asOf, illustrative }, signal)).neighbourhood,
  })
}

/** Its lines and accountabilities, up and down. */
export function useOfficesBelow(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['offices below', id, asOf, illustrative],
    queryFn: ({ signal }) =>
      everyPage(async (after) => {
        const { node } = await request(OfficesBelow, { id, asOf, illustrative, after }, signal)
        return node && 'ties' in node ? node.ties : none
      }),
  })
}
