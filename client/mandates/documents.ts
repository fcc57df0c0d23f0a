import { graphql, type ResultOf } from '../graphql.ts'
import { EvidenceOf } from '../thing/documents.ts'

/** A mandate or goal, but for its money, which is a list of its own. */
export const Mandate = graphql(
  `
  query Mandate($id: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      ... on Mandate {
        id name year
        scheme { id label }
        issuedBy { id name }
        holders(asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
          totalCount
          nodes { id basis confidence agency { id name acronym } evidence { ...EvidenceOf } }
        }
        addressedBy(asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
          totalCount
          nodes {
            id basis confidence
            arrangement { id name kind { label } level { name } }
            evidence { ...EvidenceOf }
          }
        }
        contributors(includeIllustrative: $illustrative, first: 1) { totalCount }
      }
    }
    dataset { dataVersion referenceDate licence }
  }
`,
  [EvidenceOf],
)
export type Mandate = Extract<NonNullable<ResultOf<typeof Mandate>['node']>, { __typename: 'Mandate' }>
export type MandateAnswer = { mandate: Mandate } & Omit<ResultOf<typeof Mandate>, 'node'>

/** A page of what agencies put on it in one year, with all that each reports of the goals. */
export const Contributors = graphql(
  `
  query Contributors($id: ID!, $year: Int, $illustrative: Boolean, $after: String) {
    node(id: $id) {
      ... on Mandate {
        contributors(year: $year, includeIllustrative: $illustrative, first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id year figure basis confidence
            amount { amount currency }
            agency { id name acronym }
            reported { expense { amount currency } budget { amount currency } }
            evidence { ...EvidenceOf }
          }
        }
      }
    }
  }
`,
  [EvidenceOf],
)
type ContributorsOf<Node> = Node extends { contributors: infer Contributors } ? Contributors : never
export type Contribution = ContributorsOf<NonNullable<ResultOf<typeof Contributors>['node']>>['nodes'][number]

/** How alike those who have to do with it are in what they have. */
export const Overlaps = graphql(`
  query Overlaps($agencies: [ID!], $on: OverlapOn!, $measure: OverlapMeasure, $year: Int, $asOf: Date, $illustrative: Boolean) {
    overlap(
      on: $on
      agencies: $agencies
      measure: $measure
      year: $year
      asOf: $asOf
      includeIllustrative: $illustrative
      first: 20
    ) {
      totalCount
      year
      nodes { sharedCount allCount jaccard schoener agencies { id name acronym } }
      withoutData { id name acronym }
      budgetOnly { sentence }
      asCypher { text parameters }
    }
  }
`)
export type OverlapsFound = ResultOf<typeof Overlaps>['overlap']
