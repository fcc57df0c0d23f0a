import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import type { View } from '../../common/address.ts'
import { graphql, request } from '../graphql.ts'
import { Query } from '../view/Query.tsx'

const Compare = lazy(async () => ({ default: (await import('../compare/Compare.tsx')).Compare }))
const PairPage = lazy(async () => ({ default: (await import('../pairs/PairPage.tsx')).PairPage }))

const Sorts = graphql(`
  query Sorts($ids: [ID!]!) {
    nodes(ids: $ids) { __typename }
  }
`)

/** What stands side by side: two agencies are a pair, over all countries; anything else is a table. */
export function Compared({ view }: { view: View }) {
  const [one, other] = [...new Set(view.compared)].sort()
  const isTwo = new Set(view.compared).size === 2 && view.group.length === 0
  const sorts = useQuery({
    queryKey: ['sorts', one, other],
    enabled: isTwo,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { nodes } = await request(Sorts, { ids: [one ?? '', other ?? ''] }, signal)
      return nodes.map((node) => node?.__typename ?? null)
    },
  })
  const isPair = isTwo && sorts.data?.every((name) => name === 'Agency')
  if (isPair && one !== undefined && other !== undefined) return <PairPage view={view} two={[one, other]} />
  if (isTwo && sorts.data === undefined) return <Query query={sorts}>{() => null}</Query>
  // One table all along, so that focus stays where a third thing is laid beside two.
  return <Compare view={view} />
}
