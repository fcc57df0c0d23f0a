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
