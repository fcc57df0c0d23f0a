import { graphql, type ResultOf } from '../graphql.ts'

/** What each id of the address is of. */
export const Sorts = graphql(`
  query Sorts($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity { name }
      ... on Agency { acronym }
      ... on Place { kind { label isCountry } }
    }
  }
`)

/** Places with their plans: at most twelve, in one request. */
export const Plans = graphql(`
  query Plans($places: [ID!]!, $asOf: Date) {
    plans(places: $places, asOf: $asOf) {
      asOf
      place {
        id
        name
        coverage(asOf: $asOf) { state sources { id name retrievedAt licence url } }
      }
      offices
      lines
      observedLines
      bodies { kind { id label plural } arrangements offices derivedShare }
      plan {
        arrangement {
          id
          name
          kind { id label }
          level { id }
          validFrom
          validTo
          basis
          confidence
          reporting { activities parts agenciesPerActivity partsWithoutMoney }
        }
        countries
        priorities
        outcomes
        outputs
        sharedOutputs
        agencies
        parts
        jointActivities
        jointParts
        jointAgencies
        pairs
        pairsApart
        jointly { amount currency }
        alone { amount currency }
        largest { id name required { amount currency } }
        years { from until parts }
        asCypher { text parameters }
      }
    }
  }
`)
export type PlaceAnswer = ResultOf<typeof Plans>['plans'][number]
export type PlanAnswer = NonNullable<PlaceAnswer['plan']>

/** What was coded in a place. */
export const Coded = graphql(`
  query Coded($place: ID!, $includeIllustrative: Boolean!) {
    codings(place: $place, includeIllustrative: $includeIllustrative, first: 100) {
      totalCount
      nodes { stance basis of { __typename id ... on Practice { set { id } } } }
    }
  }
`)
export type CodedAnswer = ResultOf<typeof Coded>

/** Which factors are held in a place. */
export const Held = graphql(`
  query Held($place: ID!, $asOf: Date, $includeIllustrative: Boolean!) {
    factors {
      id
      name
      holders(place: $place, asOf: $asOf, includeIllustrative: $includeIllustrative, first: 5) {
        totalCount
        nodes { basis }
      }
    }
  }
`)
export type HeldAnswer = ResultOf<typeof Held>

export const PracticeSets = graphql(`
  query PracticeSets {
    practiceSets { id name }
  }
`)
export type PracticeSet = ResultOf<typeof PracticeSets>['practiceSets'][number]

/** Where a group sits in a place, and whom its offices there answer to. */
export const GroupThere = graphql(`
  query GroupThere($agencies: [ID!]!, $place: ID!, $asOf: Date, $includeIllustrative: Boolean!) {
    together(agencies: $agencies, place: $place, asOf: $asOf, includeIllustrative: $includeIllustrative, first: 100) {
      totalCount
      nodes {
        isJointWork
        derivedShare
        arrangement { id name kind { id label plural isPartOfPlan } }
      }
      lines {
        lines { agency { id acronym name } office { id name } superior { id name } line { id basis confidence } }
        sharedBodies { arrangement { id name } agencies { id acronym name } }
      }
      asCypher { text parameters }
    }
  }
`)
export type GroupThereAnswer = ResultOf<typeof GroupThere>['together']

/** Where a group sits anywhere: under results, and in joint activities of a plan. */
export const GroupAnywhere = graphql(`
  query GroupAnywhere($agencies: [ID!]!, $kinds: [ID!]!, $asOf: Date, $includeIllustrative: Boolean!) {
    together(
      agencies: $agencies
      arrangementKinds: $kinds
      asOf: $asOf
      includeIllustrative: $includeIllustrative
      first: 100
    ) {
      totalCount
      nodes { isJointWork arrangement { id name place { id name } } }
      asCypher { text parameters }
    }
  }
`)
export type GroupAnywhereAnswer = ResultOf<typeof GroupAnywhere>['together']

export const PlanKinds = graphql(`
  query PlanKinds {
    arrangementKinds { id isPartOfPlan }
  }
`)
