import { useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { graphql, request } from '../graphql.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { ArrangementGlyph, LevelGlyph } from '../view/glyphs.tsx'
import { Query } from '../view/Query.tsx'
import { offered } from './offered.ts'
import { routesWords } from './words.ts'

const Nearest = graphql(`
  query Nearest($of: ID!, $constraints: PathConstraints) {
    node(id: $of) {
      __typename
      ... on Office { place { id } }
      ... on Arrangement { place { id } }
    }
    neighbourhood(of: $of, depth: 2, first: 100, constraints: $constraints) {
      reached { friction party { __typename id name level { id name rank } ... on Office { place { id } } } }
    }
  }
`)

/** A question of one end: choose the other, or somebody near. */
export function OneEnd({ view, nameOf }: { view: View; nameOf: (id: string) => string }) {
  const words = useWords(routesWords)
  const format = useFormat()
  const isFrom = view.from !== null
  const id = view.from ?? view.to ?? ''
  const variables = { of: id, constraints: view.asOf === null ? {} : { asOf: view.asOf } }
  const near = useQuery({
    queryKey: ['nearest', variables],
    queryFn: async ({ signal }) => {
      const { node, neighbourhood } = await request(Nearest, variables, signal)
      const own = node !== null && 'place' in node ? (node.place?.id ?? null) : null
      return offered(neighbourhood.reached, { id, place: node?.__typename === 'Place' ? id : own })
    },
  })
  if (view.from !== null && view.from === view.to) return null
  const name = nameOf(id)
  return (
    <section className="one-end" aria-labelledby="nearest">
      <p className="gist">{isFrom ? words.chooseTo(name) : words.chooseFrom(name)}</p>
      <h2 id="nearest">{words.nearby(name)}</h2>
      <Query query={near}>
        {(reached) => (
          <ul className="nearest">
            {reached.map(({ party, friction }) => (
              <li key={party.id}>
                {party.__typename === 'Office' ? <LevelGlyph rank={party.level.rank} /> : <ArrangementGlyph />}
                <Anchor keeps to={isFrom ? { to: party.id } : { from: party.id }}>
                  <bdi>{party.name}</bdi>
                </Anchor>
                <span className="muted">
                  {party.level.name} · {words.frictionOf(format.friction(friction))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Query>
    </section>
  )
}
