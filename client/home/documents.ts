import { graphql, type ResultOf } from '../graphql.ts'
import { PartyDrawn, type Path, PathDrawn, TieDrawn } from '../paths/documents.ts'

export const FirstRoute = graphql(
  `
  query FirstRoute($from: ID!, $to: ID!, $constraints: PathConstraints) {
    routes(from: $from, to: $to, constraints: $constraints, first: 1) {
      nodes {
        friction
        observedSteps
        passages {
          steps { index }
          alternatives(first: 20) {
            totalCount
            nodes { arrangement { kind { id } } }
          }
        }
        path { ...PathDrawn }
      }
      subgraph {
        parties { ...PartyDrawn }
        ties { ...TieDrawn }
      }
    }
  }
`,
  [PathDrawn, PartyDrawn, TieDrawn],
)
type RawRoute = ResultOf<typeof FirstRoute>['routes']['nodes'][number]
export type RouteInShort = Omit<RawRoute, 'path'> & { path: Path }

export const WithWhom = graphql(`
  query WithWhom($place: ID!) {
    matrix(place: $place, measure: JOINT) {
      rows {
        agency { id acronym name }
        cells { with value }
      }
    }
    atWork(place: $place) {
      asOf
      rows { agency { id } coordinates observedUntil presence jointWork results spending { id } }
    }
    node(id: $place) { __typename ... on Place { coverage { jointWork } } }
  }
`)
export type WithWhom = ResultOf<typeof WithWhom>

export const Masters = graphql(`
  query Masters($place: ID!) {
    atWork(place: $place) {
      rows {
        agency { id acronym name }
        coordinates
        jointly { amount currency }
        planned { amount currency }
      }
    }
  }
`)
export type Master = ResultOf<typeof Masters>['atWork']['rows'][number]

export const SameResult = graphql(`
  query SameResult($place: ID!) {
    gaps(place: $place, on: RESULTS, first: 1) {
      totalCount
      pairs
      nodes { agencies { acronym name } sharedResults }
    }
  }
`)

export const Both = graphql(`
  query Both($place: ID!, $agencies: [ID!]!) {
    together(place: $place, agencies: $agencies, first: 50) {
      totalCount
      nodes { isJointWork derivedShare arrangement { name kind { id label } } }
    }
    node(id: $place) { __typename ... on Place { coverage { state } } }
  }
`)

export const Plans = graphql(`
  query PlansInShort($places: [ID!]!) {
    plans(places: $places) {
      place { id name coverage { state } }
      plan {
        jointActivities
        arrangement { id reporting { activities agenciesPerActivity } }
      }
    }
  }
`)
export type PlanInShort = ResultOf<typeof Plans>['plans'][number]

/** Of what the first page of the seeds speaks: nothing of it is in another world. */
export const Familiar = graphql(`
  query Familiar {
    nodes(ids: ["alb", "unicef-alb", "who-hq"]) { __typename }
  }
`)

export const Strongest = graphql(`
  query Strongest {
    network {
      pairs(first: 3) { nodes { agencies { id acronym name } sharedArrangements } }
    }
  }
`)

export const Everywhere = graphql(`
  query Everywhere($after: String) {
    places(first: 100, after: $after) {
      nodes {
        id
        name
        kind { id isCountry }
        partOf { id name }
        coverage { state }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
`)
export type EachPlace = ResultOf<typeof Everywhere>['places']['nodes'][number]

export const EveryAgency = graphql(`
  query EveryAgency($after: String) {
    agencies(first: 100, after: $after) {
      nodes { id acronym name ended kind { id plural } offices(first: 1) { totalCount } }
      pageInfo { endCursor hasNextPage }
    }
  }
`)
export type EachAgency = ResultOf<typeof EveryAgency>['agencies']['nodes'][number]

export const EverySource = graphql(`
  query EverySource {
    dataset {
      dataVersion
      referenceDate
      coversFrom
      coversUntil
      licence
      notCovered
      sources { id name kind publisher url licence coversFrom coversUntil retrievedAt }
      checks { name rule holds broken }
      projection { loadedAt parties ties }
    }
  }
`)
export type WholeDataset = ResultOf<typeof EverySource>['dataset']
export type EachSource = WholeDataset['sources'][number]
