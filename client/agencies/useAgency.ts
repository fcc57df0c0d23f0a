import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { everyPage } from '../thing/everyPage.ts'
import { latestYear, type PartnerRow, rootOf } from './agencyParts.ts'
import {
  Above,
  Agency,
  type AgencyAnswer,
  AgencyMoney,
  type AgencyOffice,
  AgencyOffices,
  AgencyPartners,
  AgencyReceipts,
  PartnersTogether,
} from './documents.ts'

type Dated = Pick<View, 'asOf' | 'includeIllustrative'>

/** One agency in brief; null where it is gone. */
export function useAgency(id: string, { asOf, includeIllustrative: illustrative }: Dated) {
  return useQuery({
    queryKey: ['agency', id, asOf, illustrative],
    queryFn: async ({ signal }): Promise<AgencyAnswer | null> => {
      const { node, ...rest } = await request(Agency, { id, asOf, illustrative }, signal)
      return node?.__typename === 'Agency' ? { agency: node, ...rest } : null
    },
  })
}

/** The kinds of arrangements that are joint work, as the data has them; null, that is any, where it calls none so. */
export function jointKindsOf({ arrangementKinds }: AgencyAnswer): string[] | null {
  const joint = arrangementKinds.filter(({ isJointWork }) => isJointWork).map(({ id }) => id)
  return joint.length > 0 ? joint : null
}

/** Its offices, all of them. */
export function useAgencyOffices(answer: AgencyAnswer, { asOf, includeIllustrative: illustrative }: Dated) {
  const { id } = answer.agency
  return useQuery({
    queryKey: ['agency offices', id, asOf, illustrative],
    queryFn: ({ signal }) =>
      everyPage(async (after) => {
        const asked = { id, asOf, illustrative, jointWork: jointKindsOf(answer), after }
        const { node } = await request(AgencyOffices, asked, signal)
        return node && 'offices' in node ? node.offices : nobody
      }),
  })
}

const nobody = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

/** Whom it works with. */
export function useAgencyPartners(answer: AgencyAnswer, { asOf, includeIllustrative: illustrative }: Dated) {
  const { id } = answer.agency
  return useQuery({
    queryKey: ['agency partners', id, asOf, illustrative],
    queryFn: async ({ signal }) => {
      const { node } = await request(
        AgencyPartners,
        { id, asOf, illustrative, jointWork: jointKindsOf(answer) },
        signal,
      )
      return node && 'jointly' in node ? node : { jointly: [], anywhere: [] }
    },
  })
}

/** More than these a matrix does not tell apart at a glance. */
const mostInMatrix = 16

/** What it and those it works with most share among themselves. */
export function usePartnersTogether(
  { agency, dataset }: AgencyAnswer,
  partners: readonly PartnerRow[] | undefined,
  offices: readonly AgencyOffice[] | undefined,
  { asOf, includeIllustrative: illustrative }: Dated,
) {
  const closest = (partners ?? []).filter(({ jointly }) => jointly > 0).slice(0, mostInMatrix - 1)
  const agencies = [agency.id, ...closest.map(({ agency }) => agency.id)]
  const place = offices?.find(({ place }) => place !== null)?.place?.id
  return useQuery({
    queryKey: ['partners together', agencies, place, asOf, illustrative, dataset.dataVersion],
    enabled: partners !== undefined && offices !== undefined,
    queryFn: async ({ signal }): Promise<PartnersTogether | null> => {
      if (agencies.length < 3 || place === undefined) return null
      const { node } = await request(Above, { id: place }, signal)
      const everywhere = node && 'partOf' in node ? rootOf(node) : place
      return request(PartnersTogether, { place: everywhere, agencies, asOf, illustrative }, signal)
    },
  })
}

/** Its money on the goals in the last year there is, and what passed between it and others. */
export function useAgencyMoney({ agency, dataset }: AgencyAnswer, { asOf, includeIllustrative: illustrative }: Dated) {
  const { id } = agency
  const until = asOf ?? dataset.referenceDate
  const year = latestYear(agency, until)
  return useQuery({
    queryKey: ['agency money', id, year, until, illustrative],
    queryFn: async ({ signal }) => {
      // Of a year before all, where there is none, so that nothing is listed and the totals are.
      const { node } = await request(AgencyMoney, { id, year: year ?? 1, illustrative }, signal)
      if (!node || !('contributions' in node)) throw new Error('The agency is gone.')
      const last = (totals: readonly { year: number }[]) =>
        Math.max(...totals.map(({ year }) => year).filter((one) => one <= Number(until.slice(0, 4))), 1)
      const years = { received: last(node.received.totals), gave: last(node.gave.totals) }
      const parts = await request(AgencyReceipts, { id, ...years, illustrative }, signal)
      if (!parts.node || !('received' in parts.node)) throw new Error('The agency is gone.')
      return { year, money: node, years, receipts: parts.node }
    },
  })
}
