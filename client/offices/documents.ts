import { graphql, type ResultOf } from '../graphql.ts'
import { CodingOf, EvidenceOf, FactorOf } from '../thing/documents.ts'

/** An office, but for what is long or slow, which has queries of its own. */
export const Office = graphql(
  `
  query Office($id: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      ... on Office {
        id name city basis confidence validFrom validTo
        agency { id name acronym }
        level { id name rank isHeadquarters }
        place { id name coverage(asOf: $asOf) { state sentence } }
        evidence { ...EvidenceOf }
        coverage(asOf: $asOf, includeIllustrative: $illustrative) {
          presence since validTo basis confidence
          place { id name }
          evidence { ...EvidenceOf }
        }
        chainOfCommand(asOf: $asOf, includeIllustrative: $illustrative) { id name level { id name rank } }
        factors(asOf: $asOf, includeIllustrative: $illustrative, first: 100) { nodes { ...FactorOf } }
        balance(asOf: $asOf, includeIllustrative: $illustrative) {
          inter intra derivedLinesLeftOut derivedAccountabilityLeftOut derivedPartsLeftOut
          asCypher { text parameters }
        }
        withoutLines: balance(
          asOf: $asOf
          includeIllustrative: $illustrative
          kinds: [ACCOUNTABLE_TO, COORDINATES_WITH, TAKES_PART_IN]
        ) { inter intra }
        codings(includeIllustrative: $illustrative, first: 50) { nodes { ...CodingOf } }
      }
    }
    dataset { dataVersion referenceDate licence }
  }
`,
  [EvidenceOf, CodingOf, FactorOf],
)
export type Office = Extract<NonNullable<ResultOf<typeof Office>['node']>, { __typename: 'Office' }>
export type OfficeAnswer = { office: Office } & Omit<ResultOf<typeof Office>, 'node'>

/** The lines from an office to the one at their end. */
export const LinesUp = graphql(
  `
  query LinesUp($from: ID!, $to: ID!, $asOf: Date, $illustrative: Boolean) {
    paths(
      from: $from
      to: $to
      first: 1
      constraints: { kinds: [REPORTS_TO], asOf: $asOf, includeIllustrative: $illustrative }
    ) {
      nodes {
        steps { from { id } to { id } tie { id basis confidence validFrom evidence { ...EvidenceOf } } }
      }
    }
  }
`,
  [EvidenceOf],
)
export type LineUp = ResultOf<typeof LinesUp>['paths']['nodes'][number]['steps'][number]

/** A page of what an office takes part in. */
export const OfficeParts = graphql(
  `
  query OfficeParts($id: ID!, $asOf: Date, $illustrative: Boolean, $after: String) {
    node(id: $id) {
      ... on Office {
        ties(kinds: [TAKES_PART_IN], asOf: $asOf, includeIllustrative: $illustrative, first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id basis confidence observed observedUntil validFrom validTo
            role { id label }
            required { amount currency }
            available { amount currency }
            spent { amount currency }
            evidence { ...EvidenceOf }
            to {
              id name
              ... on Arrangement {
                kind { id label isJointWork isPartOfPlan }
                level { id name rank }
                participants(asOf: $asOf, includeIllustrative: $illustrative, first: 1) { totalCount }
                breaks(asOf: $asOf) { message office { id } }
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
type TiesOf<Node> = Node extends { ties: infer Ties } ? Ties : never
type PartTie = TiesOf<NonNullable<ResultOf<typeof OfficeParts>['node']>>['nodes'][number]
export type OfficePart = Omit<PartTie, 'to'> & { to: Extract<PartTie['to'], { kind: unknown }> }

/** Whoever takes part in the same, with what both take part in. */
export const OfficeCompany = graphql(`
  query OfficeCompany($id: ID!, $asOf: Date, $illustrative: Boolean) {
    neighbourhood(
      of: $id
      depth: 2
      first: 400
      constraints: { kinds: [TAKES_PART_IN], asOf: $asOf, includeIllustrative: $illustrative }
    ) {
      truncated
      subgraph {
        parties {
          __typename
          id
          ... on Office { name agency { id name acronym } level { rank } }
          ... on Arrangement { kind { id isJointWork isPartOfPlan } }
        }
        ties { observed from { id } to { id } }
      }
    }
  }
`)
export type Company = ResultOf<typeof OfficeCompany>['neighbourhood']

/** A page of the ties by which other offices answer to this one. */
export const OfficesBelow = graphql(`
  query OfficesBelow($id: ID!, $asOf: Date, $illustrative: Boolean, $after: String) {
    node(id: $id) {
      ... on Office {
        ties(
          kinds: [REPORTS_TO, ACCOUNTABLE_TO]
          asOf: $asOf
          includeIllustrative: $illustrative
          first: 100
          after: $after
        ) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { id kind basis confidence from { id name } to { id name } }
        }
      }
    }
  }
`)
export type LineTie = TiesOf<NonNullable<ResultOf<typeof OfficesBelow>['node']>>['nodes'][number]
