import { graphql, type ResultOf } from '../graphql.ts'

/** A source, with whatever brought it here. */
export const Source = graphql(`
  query Source($id: ID!) {
    node(id: $id) {
      __typename
      ... on Source {
        id name kind publisher url version licence retrievedAt coversFrom coversUntil sha256 access
      }
    }
    dataset {
      dataVersion
      referenceDate
      licence
      importRuns { id importer startedAt finishedAt files sha256 owners counts { name count } }
    }
  }
`)
export type Source = Extract<NonNullable<ResultOf<typeof Source>['node']>, { __typename: 'Source' }>
export type SourceAnswer = { source: Source } & Omit<ResultOf<typeof Source>, 'node'>

/** How much rests on a source, and the first of it of one kind, known in some ways. */
export const Resting = graphql(`
  query Resting($id: ID!, $illustrative: Boolean) {
    node(id: $id) {
      ... on Source { restingCounts(includeIllustrative: $illustrative) { kind basis count } }
    }
  }
`)
export const RestingRows = graphql(`
  query RestingRows($id: ID!, $kinds: [RestingKind!], $bases: [Basis!], $illustrative: Boolean) {
    node(id: $id) {
      ... on Source {
        resting(kinds: $kinds, bases: $bases, includeIllustrative: $illustrative, first: 100) {
          totalCount
          nodes {
            id kind basis confidence year figure through
            role { id }
            amount { amount currency }
            required { amount currency }
            available { amount currency }
            spent { amount currency }
            of {
              __typename
              id
              ... on Entity { name }
              ... on Coding { of { name } }
              ... on Level { name }
              ... on AgencyKind { label }
              ... on ArrangementKind { label }
              ... on PlaceKind { label }
              ... on Role { label }
              ... on MandateScheme { label }
            }
            about { __typename id ... on Entity { name } }
            evidence { id locator note }
          }
        }
      }
    }
  }
`)
type With<Field extends string, Node> = Node extends Record<Field, infer Value> ? Value : never
export type RestingCount = With<'restingCounts', NonNullable<ResultOf<typeof Resting>['node']>>[number]
export type RestingPage = With<'resting', NonNullable<ResultOf<typeof RestingRows>['node']>>
export type RestingRow = RestingPage['nodes'][number]
export type RestingKind = RestingCount['kind']
