import { useQuery } from '@tanstack/react-query'
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
    queryFn: async ({ signal }) => {
      const { nodes } = await request(Sorts, { ids: [one ?? '', other ?? ''] }, signal)
      return nodes.map((node) => node?.__typename ?? null)
    },
  })
  if (!isTwo || one === undefined || other === undefined) return <Compare view={view} />
  return (
    <Query query={sorts}>
      {(found) =>
        found.every((name) => name === 'Agency') ? <PairPage view={view} two={[one, other]} /> : <Compare view={view} />
      }
    </Query>
  )
}
