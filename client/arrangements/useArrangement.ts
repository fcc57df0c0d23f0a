import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { everyPage } from '../thing/everyPage.ts'
import { Arrangement, type ArrangementAnswer, type Member, Members, Standing, type StandingRow } from './documents.ts'

type Dated = Pick<View, 'asOf' | 'includeIllustrative'>

/** One arrangement in brief; null where it is gone. */
export function useArrangement(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['arrangement', id, asOf, illustrative],
    queryFn: async ({ signal }): Promise<ArrangementAnswer | null> => {
      const { node, ...rest } = await request(Arrangement, { id, asOf, illustrative }, signal)
      return node?.__typename === 'Arrangement' ? { arrangement: node, ...rest } : null
    },
  })
}

const none = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

/** All who take part in it, those who do more than that first. */
export function useMembers(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['members', id, asOf, illustrative],
    queryFn: async ({ signal }) => {
      const { rows, totalCount } = await everyPage(async (after) => {
        const { node } = await request(Members, { id, asOf, illustrative, after }, signal)
        return node && 'participants' in node ? node.participants : none
      })
      const members = rows.flatMap(({ from, ...tie }): Member[] => ('agency' in from ? [{ ...tie, from }] : []))
      return { totalCount, rows: members.sort(byRole) }
    },
  })
}

function byRole(one: Member, other: Member): number {
  const plain = ({ role }: Member) => Number(role === null || role.id === 'PARTICIPANT')
  return (
    plain(one) - plain(other) ||
    (other.required?.amount ?? -1) - (one.required?.amount ?? -1) ||
    Number(other.observed) - Number(one.observed) ||
    (one.from.name < other.from.name ? -1 : 1)
  )
}

/** What it stands under, and what stands under it. */
export function useStanding(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['standing', id, asOf, illustrative],
    queryFn: async ({ signal }) => {
      const { rows, totalCount } = await everyPage(async (after) => {
        const { node } = await request(Standing, { id, asOf, illustrative, after }, signal)
        return node && 'ties' in node ? node.ties : none
      })
      const standing = rows.flatMap(({ from, to, ...tie }): StandingRow[] => {
        const isAbove = from.id === id
        const other = isAbove ? to : from
        return 'kind' in other ? [{ ...tie, other, isAbove }] : []
      })
      return { totalCount, rows: standing.sort((one, other) => (one.other.name < other.other.name ? -1 : 1)) }
    },
  })
}
