import { graphql, type ResultOf } from '../graphql.ts'
import { EvidenceOf } from '../thing/documents.ts'

/** Two agencies over all countries, and where both sit beyond them. */
export const PairOf = graphql(
  `
  query PairOf($agencies: [ID!]!, $one: ID!, $other: ID!, $asOf: Date, $illustrative: Boolean) {
    pair(agencies: $agencies, asOf: $asOf, includeIllustrative: $illustrative) {
      agencies { id name acronym }
      bothAtWork together togetherOnOtherDays sameResult apart
      unknown { state count }
      gist
      asCypher { text parameters }
    }
    one: node(id: $one) { ...Gifts }
    other: node(id: $other) { ...Gifts }
    overlap(on: SDG_SPEND, agencies: $agencies, measure: SCHOENER, asOf: $asOf, includeIllustrative: $illustrative) {
      year
      nodes { sharedCount allCount schoener }
      withoutData { id name acronym }
    }
    arrangementKinds { id isPartOfPlan }
    dataset { dataVersion referenceDate licence }
  }
  fragment Gifts on Agency {
    received(includeIllustrative: $illustrative, first: 100) {
      nodes { id year through amount { amount currency } from { id name } evidence { ...EvidenceOf } }
    }
  }
`,
  [EvidenceOf],
)
export type PairAnswer = ResultOf<typeof PairOf>

/** A page of the countries where both are at work. */
export const PairPlaces = graphql(`
  query PairPlaces($agencies: [ID!]!, $asOf: Date, $illustrative: Boolean, $after: String) {
    pair(agencies: $agencies, asOf: $asOf, includeIllustrative: $illustrative) {
      places(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          state bothAtWork worksOnOtherDays derivedShare sentence
          place { id name }
          coverage { state sentence }
          works { id name }
          results { id name }
        }
      }
    }
  }
`)
export type PairPlace = ResultOf<typeof PairPlaces>['pair']['places']['nodes'][number]

/** What both sit in that works for no one country. */
export const PairBodies = graphql(`
  query PairBodies($agencies: [ID!]!, $kinds: [ID!], $asOf: Date, $illustrative: Boolean, $after: String) {
    together(
      agencies: $agencies
      arrangementKinds: $kinds
      asOf: $asOf
      includeIllustrative: $illustrative
      first: 100
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        crowd derivedShare isJointWork sentence
        arrangement { id name kind { label } level { id name rank } place { id } }
      }
    }
  }
`)
export type PairBody = ResultOf<typeof PairBodies>['together']['nodes'][number]
