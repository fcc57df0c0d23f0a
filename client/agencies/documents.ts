import { graphql, type ResultOf } from '../graphql.ts'
import { CodingOf, EvidenceOf, FactorOf } from '../thing/documents.ts'

/** An agency, but for what is long or slow, which has queries of its own. */
export const Agency = graphql(
  `
  query Agency($id: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      ... on Agency {
        id name acronym aliases codes founded ended reportingSince
        kind { label isAggregate }
        evidence { ...EvidenceOf }
        relatives { agency { id name acronym } relation kind on evidence { ...EvidenceOf } }
        goalFigures(includeIllustrative: $illustrative) {
          year
          expense { amount currency }
          budget { amount currency }
          expenseOnNoGoal { amount currency }
          budgetOnNoGoal { amount currency }
          sentence
        }
        mandates(asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
          totalCount
          nodes { id basis confidence mandate { id name year scheme { label } } evidence { ...EvidenceOf } }
        }
        factors(asOf: $asOf, includeIllustrative: $illustrative, first: 100) { nodes { ...FactorOf } }
        every: balance(asOf: $asOf, includeIllustrative: $illustrative, includeDerivedLines: true) { load derivedShare }
        seen: balance(
          asOf: $asOf
          includeIllustrative: $illustrative
          includeDerivedLines: true
          bases: [DOCUMENTED, DATASET, INTERVIEW]
        ) { load inter intra index asCypher { text parameters } }
      }
    }
    codings(about: $id, includeIllustrative: $illustrative, first: 50) { nodes { ...CodingOf } }
    arrangementKinds { id isJointWork }
    dataset { dataVersion referenceDate licence }
  }
`,
  [EvidenceOf, CodingOf, FactorOf],
)
export type Agency = Extract<NonNullable<ResultOf<typeof Agency>['node']>, { __typename: 'Agency' }>
export type AgencyAnswer = { agency: Agency } & Omit<ResultOf<typeof Agency>, 'node'>

/** A page of its offices, each with how many joint works of several agencies it is observed in. */
export const AgencyOffices = graphql(`
  query AgencyOffices($id: ID!, $asOf: Date, $illustrative: Boolean, $jointWork: [ID!], $after: String) {
    node(id: $id) {
      ... on Agency {
        offices(asOf: $asOf, includeIllustrative: $illustrative, first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id name city basis confidence
            level { id name rank }
            place { id name partOf { id name scheme } }
            reportsTo(asOf: $asOf, includeIllustrative: $illustrative) { id name }
            balance(
              asOf: $asOf
              includeIllustrative: $illustrative
              includeDerivedLines: true
              kinds: [TAKES_PART_IN]
              arrangementKinds: $jointWork
              bases: [DOCUMENTED, DATASET, INTERVIEW]
            ) { inter }
          }
        }
      }
    }
  }
`)
type OfficesOf<Node> = Node extends { offices: infer Offices } ? Offices : never
export type AgencyOffice = OfficesOf<NonNullable<ResultOf<typeof AgencyOffices>['node']>>['nodes'][number]

/** Whom it works with: jointly, and in anything at all, as far as somebody saw it. */
export const AgencyPartners = graphql(`
  query AgencyPartners($id: ID!, $asOf: Date, $illustrative: Boolean, $jointWork: [ID!]) {
    node(id: $id) {
      ... on Agency {
        jointly: partners(
          asOf: $asOf
          includeIllustrative: $illustrative
          arrangementKinds: $jointWork
          kinds: [TAKES_PART_IN]
          bases: [DOCUMENTED, DATASET, INTERVIEW]
          first: 100
        ) { agency { id name acronym } sharedArrangements asCypher { text parameters } }
        anywhere: partners(
          asOf: $asOf
          includeIllustrative: $illustrative
          bases: [DOCUMENTED, DATASET, INTERVIEW]
          first: 100
        ) { agency { id name acronym } sharedArrangements directTies }
      }
    }
  }
`)

/** The places that a place is in, as far up as places go. */
export const Above = graphql(`
  query Above($id: ID!) {
    node(id: $id) {
      ... on Place { id partOf { id partOf { id partOf { id partOf { id } } } } }
    }
  }
`)

/** What agencies share two by two, wherever they work: joint works, and results under which both stand. */
export const PartnersTogether = graphql(`
  query PartnersTogether($place: ID!, $agencies: [ID!]!, $asOf: Date, $illustrative: Boolean) {
    joint: matrix(place: $place, agencies: $agencies, measure: JOINT, asOf: $asOf, includeIllustrative: $illustrative) {
      rows { agency { id name acronym } cells { with value } }
      asCypher { text parameters }
    }
    same: matrix(
      place: $place
      agencies: $agencies
      measure: SAME_RESULT
      asOf: $asOf
      includeIllustrative: $illustrative
    ) { rows { agency { id } cells { with value } } }
  }
`)
export type PartnersTogether = ResultOf<typeof PartnersTogether>

/** Its money by goal in one year, and what passed between it and others. */
export const AgencyMoney = graphql(
  `
  query AgencyMoney($id: ID!, $year: Int, $illustrative: Boolean) {
    node(id: $id) {
      ... on Agency {
        contributions(year: $year, includeIllustrative: $illustrative, first: 100) {
          nodes { id year figure basis confidence amount { amount currency } mandate { id name scheme { id } } evidence { ...EvidenceOf } }
        }
        received(includeIllustrative: $illustrative, first: 1) {
          totals { year through others amount { amount currency } }
        }
        gave(includeIllustrative: $illustrative, first: 1) {
          totals { year through others amount { amount currency } }
        }
      }
    }
  }
`,
  [EvidenceOf],
)

/** From whom money came, or to whom it went, in one year. */
export const AgencyReceipts = graphql(
  `
  query AgencyReceipts($id: ID!, $received: Int, $gave: Int, $illustrative: Boolean) {
    node(id: $id) {
      ... on Agency {
        received(year: $received, includeIllustrative: $illustrative, first: 100) {
          nodes { id through basis confidence amount { amount currency } from { id name ... on Agency { acronym } } evidence { ...EvidenceOf } }
        }
        gave(year: $gave, includeIllustrative: $illustrative, first: 100) {
          nodes { id through basis confidence amount { amount currency } agency { id name acronym } evidence { ...EvidenceOf } }
        }
      }
    }
  }
`,
  [EvidenceOf],
)
