import { countOf, type View } from '../../common/address.ts'
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts'
import { type Answer, joiner, PartyDrawn, type Path, PathDrawn, questionOf, TieDrawn } from '../paths/documents.ts'

const RouteListed = graphql(
  `
  fragment RouteListed on Route {
    id
    rank
    friction
    observedSteps
    sentence
    leaves { id name }
    passages {
      index
      friction
      steps { index }
      alternatives(first: 20) {
        totalCount
        nodes {
          arrangement { id name kind { id label plural } }
          ties { id kind }
          friction
          observed
        }
      }
    }
    path { ...PathDrawn }
  }
`,
  [PathDrawn],
)

export const Routes = graphql(
  `
  query Routes(
    $from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $maxOverlap: Float!, $first: Int!
  ) {
    routes(
      from: $from, to: $to, constraints: $constraints, friction: $friction, maxOverlap: $maxOverlap, first: $first
    ) {
      nodes { ...RouteListed }
      detours { ...RouteListed }
      onlyDetours
      gist
      coverage { place { id } state sentence }
      coverageCount
      subgraph {
        parties { ...PartyDrawn }
        ties { ...TieDrawn }
      }
      truncated
      truncatedBy
      noPath { reason message relax { constraint friction length } }
      asOf
      dataVersion
    }
  }
`,
  [RouteListed, PartyDrawn, TieDrawn],
)

type Raw = ResultOf<typeof Routes>['routes']
type RawRoute = Raw['nodes'][number]
export type Passage = RawRoute['passages'][number]
export type Alternative = Passage['alternatives']['nodes'][number]
export type Route = Omit<RawRoute, 'path'> & { path: Path }
/** Its paths are those of its routes, then of its detours. */
export type RoutesAnswer = Answer &
  Pick<Raw, 'onlyDetours' | 'gist' | 'coverage' | 'coverageCount'> & { routes: Route[]; detours: Route[] }

/** Puts the parties and ties of an answer, sent once each, where the steps of its routes name them. */
export function joinedRoutes({ nodes, detours, subgraph, ...rest }: Raw): RoutesAnswer {
  const join = joiner(subgraph)
  const called = (name: string) => (route: RawRoute) => ({
    ...route,
    path: join(route.path, `${name} ${route.rank}`, { route: route.id }),
  })
  const all = { routes: nodes.map(called('Route')), detours: detours.map(called('Detour')) }
  const paths = [...all.routes, ...all.detours].map(({ path }) => path)
  return { ...rest, ...all, paths, parties: subgraph.parties, ties: subgraph.ties }
}

/** What a view asks of routes; null until it has two different ends. */
export function routesQuestionOf(view: View): VariablesOf<typeof Routes> | null {
  const question = questionOf(view)
  return question && { ...question, first: countOf(view), maxOverlap: view.maxOverlap }
}
