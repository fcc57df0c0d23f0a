import { countOf, type View } from '../../common/address.ts'
import { graphql, type ResultOf, type VariablesOf } from '../graphql.ts'
import {
  type Answer,
  joiner,
  NoPathTold,
  PartyDrawn,
  type Path,
  PathDrawn,
  questionOf,
  TieDrawn,
} from '../paths/documents.ts'

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
          arrangement {
            __typename
            id
            name
            level { id name rank tier }
            place { id name }
            basis
            kind { id label plural }
          }
          ties { id kind basis dimension observed from { id } }
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

/** The routes, and nothing that would keep them waiting. */
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
      coverage { place { id name } state sentence observedTies sources { id name } }
      coverageCount
      subgraph {
        parties { ...PartyDrawn }
        ties { ...TieDrawn }
      }
      truncated
      truncatedBy
      noPath { ...NoPathTold }
      friction { crowdExponent }
      asOf
      dataVersion
    }
  }
`,
  [RouteListed, PartyDrawn, TieDrawn, NoPathTold],
)

/** What there is to say of the question as a whole. */
export const Told = graphql(`
  query Told(
    $from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $maxOverlap: Float!, $first: Int!
  ) {
    routes(
      from: $from, to: $to, constraints: $constraints, friction: $friction, maxOverlap: $maxOverlap, first: $first
    ) {
      gist
      asCypher { text parameters }
    }
  }
`)
export type Told = ResultOf<typeof Told>['routes']

export const Offers = graphql(`
  query Offers(
    $from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $maxOverlap: Float!, $first: Int!
  ) {
    routes(
      from: $from, to: $to, constraints: $constraints, friction: $friction, maxOverlap: $maxOverlap, first: $first
    ) {
      offers { limit subject sentence route { id friction } }
    }
  }
`)
export type Offer = ResultOf<typeof Offers>['routes']['offers'][number]

export const WaysAsked = graphql(`
  query Ways($from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings) {
    ways(from: $from, to: $to, constraints: $constraints, friction: $friction) {
      rows {
        level { id name rank }
        isDetour
        missing { reason message }
        route {
          id
          friction
          crossings { passage }
          passages {
            index
            friction
            alternatives(first: 20) { nodes { friction observed arrangement { kind { id } } } }
            steps {
              to { __typename id name ... on Arrangement { kind { id label plural } } }
              tie { observed }
            }
          }
        }
      }
    }
  }
`)
export type WayRow = ResultOf<typeof WaysAsked>['ways']['rows'][number]

export const TipsAsked = graphql(`
  query Tips(
    $from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $maxOverlap: Float!, $first: Int!,
    $level: ID!
  ) {
    routes(
      from: $from, to: $to, constraints: $constraints, friction: $friction, maxOverlap: $maxOverlap, first: $first
    ) {
      atLevel: tips(level: $level) { outOfBudget tips { multiplier sentence from { id sentence } to { id sentence } } }
      between: tips(dimension: INTER_AGENCY) { outOfBudget tips { multiplier sentence from { id sentence } to { id sentence } } }
    }
  }
`)

/** The first route when one thing is gone, of up to three parties and two passages. */
export const Without = graphql(`
  query Without(
    $from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $maxOverlap: Float!, $first: Int!,
    $a: ID, $isA: Boolean!, $b: ID, $isB: Boolean!, $c: ID, $isC: Boolean!,
    $p: [ID!], $isP: Boolean!, $q: [ID!], $isQ: Boolean!
  ) {
    routes(
      from: $from, to: $to, constraints: $constraints, friction: $friction, maxOverlap: $maxOverlap, first: $first
    ) {
      a: without(party: $a) @include(if: $isA) { id friction sentence leaves { id } }
      b: without(party: $b) @include(if: $isB) { id friction sentence leaves { id } }
      c: without(party: $c) @include(if: $isC) { id friction sentence leaves { id } }
      p: without(passage: $p) @include(if: $isP) { id friction sentence leaves { id } }
      q: without(passage: $q) @include(if: $isQ) { id friction sentence leaves { id } }
    }
  }
`)
export type Left = ResultOf<typeof Without>['routes']['p']

/** One path by its id: an alternative that is chosen, or what an old link has. */
export const Cited = graphql(
  `
  query Cited($id: ID!, $asOf: Date, $friction: FrictionSettings, $illustrative: Boolean) {
    path(id: $id, asOf: $asOf, friction: $friction, includeIllustrative: $illustrative) {
      path {
        ...PathDrawn
        parties { ...PartyDrawn }
        ties { ...TieDrawn }
      }
      broken { message }
    }
  }
`,
  [PathDrawn, PartyDrawn, TieDrawn],
)

/** What two paths cost as asked, if doubt were effort, and if a crowd cost nothing. */
export const Assumed = graphql(`
  query Assumed(
    $a: ID!, $b: ID!, $asOf: Date, $illustrative: Boolean, $doubted: FrictionSettings, $uncrowded: FrictionSettings
  ) {
    aDoubted: path(id: $a, asOf: $asOf, friction: $doubted, includeIllustrative: $illustrative) { path { friction } }
    bDoubted: path(id: $b, asOf: $asOf, friction: $doubted, includeIllustrative: $illustrative) { path { friction } }
    aUncrowded: path(id: $a, asOf: $asOf, friction: $uncrowded, includeIllustrative: $illustrative) { path { friction } }
    bUncrowded: path(id: $b, asOf: $asOf, friction: $uncrowded, includeIllustrative: $illustrative) { path { friction } }
  }
`)

type Raw = ResultOf<typeof Routes>['routes']
type RawRoute = Raw['nodes'][number]
type RawPassage = RawRoute['passages'][number]
export type Alternative = RawPassage['alternatives']['nodes'][number]
export type Route = Omit<RawRoute, 'path'> & { path: Path }
/** Its paths are those of its routes, then of its detours. */
export type RoutesAnswer = Answer &
  Pick<Raw, 'onlyDetours' | 'coverage' | 'coverageCount'> & { routes: Route[]; detours: Route[] }

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
export type RoutesQuestion = NonNullable<ReturnType<typeof routesQuestionOf>>
