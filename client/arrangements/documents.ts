import { graphql, type ResultOf } from '../graphql.ts'
import { CodingOf, EvidenceOf } from '../thing/documents.ts'

/** An arrangement, but for its members and what is under it, which are lists of their own. */
export const Arrangement = graphql(
  `
  query Arrangement($id: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      ... on Arrangement {
        id name instrument aliases basis confidence validFrom validTo
        kind { id label isJointWork isPartOfPlan channel }
        level { id name rank }
        place { id name coverage(asOf: $asOf) { state sentence } }
        declaredSize { size evidence { ...EvidenceOf } }
        amount { amount currency }
        required { amount currency }
        available { amount currency }
        spent { amount currency }
        evidence { ...EvidenceOf }
        breaks(asOf: $asOf) { message reason office { id name } }
        mandates(asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
          totalCount
          nodes { id basis confidence mandate { id name scheme { label } } evidence { ...EvidenceOf } }
        }
        gave(includeIllustrative: $illustrative, first: 50) {
          totalCount
          totals { year through others amount { amount currency } }
          nodes { id year through amount { amount currency } agency { id name acronym } evidence { ...EvidenceOf } }
        }
        codings(includeIllustrative: $illustrative, first: 50) { nodes { ...CodingOf } }
      }
    }
    dataset { dataVersion referenceDate licence }
  }
`,
  [EvidenceOf, CodingOf],
)
export type Arrangement = Extract<NonNullable<ResultOf<typeof Arrangement>['node']>, { __typename: 'Arrangement' }>
export type ArrangementAnswer = { arrangement: Arrangement } & Omit<ResultOf<typeof Arrangement>, 'node'>

/** A page of its members. */
export const Members = graphql(
  `
  query Members($id: ID!, $asOf: Date, $illustrative: Boolean, $after: String) {
    node(id: $id) {
      ... on Arrangement {
        participants(asOf: $asOf, includeIllustrative: $illustrative, first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id basis confidence observed observedUntil validFrom validTo
            role { id label }
            required { amount currency }
            available { amount currency }
            spent { amount currency }
            evidence { ...EvidenceOf }
            from { id name level { id rank } ... on Office { agency { id name acronym } } }
          }
        }
      }
    }
  }
`,
  [EvidenceOf],
)
type ParticipantsOf<Node> = Node extends { participants: infer Participants } ? Participants : never
type MemberTie = ParticipantsOf<NonNullable<ResultOf<typeof Members>['node']>>['nodes'][number]
export type Member = Omit<MemberTie, 'from'> & { from: Extract<MemberTie['from'], { agency: unknown }> }

/** A page of the ties by which arrangements stand under one another. */
export const Standing = graphql(
  `
  query Standing($id: ID!, $asOf: Date, $illustrative: Boolean, $after: String) {
    node(id: $id) {
      ... on Arrangement {
        ties(kinds: [UNDER], asOf: $asOf, includeIllustrative: $illustrative, first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id basis confidence
            evidence { ...EvidenceOf }
            from {
              id
              name
              ... on Arrangement {
                kind { id label }
                required { amount currency }
                participants(asOf: $asOf, includeIllustrative: $illustrative, first: 1) { totalCount }
              }
            }
            to {
              id
              name
              ... on Arrangement {
                kind { id label }
                required { amount currency }
                participants(asOf: $asOf, includeIllustrative: $illustrative, first: 1) { totalCount }
              }
            }
          }
        }
      }
    }
  }
`,
  [EvidenceOf],
)
type UnderTies<Node> = Node extends { ties: infer Ties } ? Ties : never
type StandingTie = UnderTies<NonNullable<ResultOf<typeof Standing>['node']>>['nodes'][number]
type Stood = Extract<StandingTie['from'], { kind: unknown }>
export type StandingRow = Omit<StandingTie, 'from' | 'to'> & { other: Stood; isAbove: boolean }
