import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { graphql, request } from '../graphql.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { routesWords } from './words.ts'

const Ends = graphql(`
  query Ends($ids: [ID!]!) {
    nodes(ids: $ids) { __typename id ... on Entity { name } ... on Agency { acronym } }
  }
`)

/** What an end is that routes do not lead to, or that another page says more of. */
export function EndsTold({ view, nameOf }: { view: View; nameOf: (id: string) => string }) {
  const words = useWords(routesWords)
  const ids = [view.from ?? '', view.to ?? '']
  const { data } = useQuery({
    queryKey: ['ends', ids],
    queryFn: async ({ signal }) => (await request(Ends, { ids }, signal)).nodes,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!data) return null
  const mandates = data.flatMap((node) => (node?.__typename === 'Mandate' ? [node.id] : []))
  const agencies = data.flatMap((node) => (node?.__typename === 'Agency' ? [node] : []))
  const [a, b] = agencies.map(({ acronym, name }) => acronym ?? name)
  return (
    <>
      {mandates.map((id) => (
        <p key={id} className="end-hint">
          {words.mandateEnd(nameOf(id))} <Anchor to={{ at: id }}>{words.openPage(nameOf(id))}</Anchor>
        </p>
      ))}
      {a !== undefined && b !== undefined && (
        <p className="end-hint">
          {words.pairHint(a, b)} <Anchor to={{ compared: agencies.map(({ id }) => id) }}>{words.pairLink(a, b)}</Anchor>
        </p>
      )}
    </>
  )
}
