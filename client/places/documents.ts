import { graphql, type ResultOf } from '../graphql.ts'

/** A country or territory, and who is at work there. */
export const Country = graphql(`
  query Country($id: ID!, $ids: [ID!]!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      ... on Place {
        id
        name
        aliases
        kind { label }
        partOf { id name kind { id } }
        coverage(asOf: $asOf) { state from until jointWork sources { id name } }
        offices(asOf: $asOf, includeIllustrative: $illustrative, first: 1) { totalCount }
      }
    }
    atWork(place: $id, asOf: $asOf, includeIllustrative: $illustrative) {
      blank
      asOf
      dataVersion
      asCypher { text parameters }
      spending { id agency { id name acronym } year amount { amount currency } evidence { source { id name } } }
      successions { office { id name } former { id name } on evidence { source { id name } } }
      rows {
        agency { id name acronym }
        offices { id name }
        officeCount
        presence
        observedUntil
        coordinates
        line { id basis confidence validFrom validTo observedUntil }
        superior { id name city level { id name rank } }
        blank
        jointWork
        results
        planned { amount currency }
        jointly { amount currency }
        spending { id year amount { amount currency } }
      }
    }
    plans(places: $ids, asOf: $asOf) {
      bodies { kind { id label } arrangements offices derivedShare }
      plan {
        arrangement { id name validFrom validTo reporting { activities parts partsWithoutMoney } }
        countries
        outputs
        years { from until parts }
      }
    }
    dataset { referenceDate licence coversFrom }
  }
`)
type CountryResult = ResultOf<typeof Country>
type Place = Extract<NonNullable<CountryResult['node']>, { __typename: 'Place' }>
export type CountryAnswer = { place: Place; plan: CountryResult['plans'][number] | null } & Pick<
  CountryResult,
  'atWork' | 'dataset'
>
export type AgencyHere = CountryResult['atWork']['rows'][number]
export type PlanBlank = NonNullable<AgencyHere['blank']>

/** Who shares work with whom there, and who stands under the same without. */
export const WithWhom = graphql(`
  query WithWhom($id: ID!, $asOf: Date, $illustrative: Boolean) {
    joint: matrix(place: $id, measure: JOINT, asOf: $asOf, includeIllustrative: $illustrative) {
      rows { agency { id name acronym } isThere cells { with value behind } }
    }
    same: matrix(place: $id, measure: SAME_RESULT, asOf: $asOf, includeIllustrative: $illustrative) {
      rows { agency { id } cells { with value behind } }
    }
    gaps(place: $id, on: RESULTS, first: 100, asOf: $asOf, includeIllustrative: $illustrative) {
      totalCount
      pairs
      workingAlone { id name acronym }
      nodes {
        agencies { id name acronym }
        offices { id }
        sharedResults
        results(first: 100) { id name }
        workingAlone { id }
      }
      asCypher { text parameters }
    }
  }
`)
export type WithWhom = ResultOf<typeof WithWhom>
export type Gap = WithWhom['gaps']['nodes'][number]

/** A page of the arrangements that work for the place. */
export const Bodies = graphql(`
  query Bodies($id: ID!, $asOf: Date, $illustrative: Boolean, $after: String) {
    node(id: $id) {
      ... on Place {
        arrangements(asOf: $asOf, includeIllustrative: $illustrative, first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id
            name
            basis
            confidence
            required { amount currency }
            available { amount currency }
            spent { amount currency }
            kind { id label plural isJointWork isPartOfPlan }
            participants(asOf: $asOf, includeIllustrative: $illustrative, first: 1) { totalCount }
          }
        }
      }
    }
  }
`)
type BodiesOf = Extract<NonNullable<ResultOf<typeof Bodies>['node']>, { arrangements: unknown }>
export type Body = BodiesOf['arrangements']['nodes'][number]

/** On what the place's own ties rest. */
export const TiesOnRecord = graphql(`
  query TiesOnRecord($id: ID!, $asOf: Date, $illustrative: Boolean) {
    atWork(place: $id, asOf: $asOf, includeIllustrative: $illustrative) { bases { basis count } }
  }
`)

/** What became of the place's own ties between two dates, what was spent before, and which parts lead nowhere. */
export const ThenAndNow = graphql(`
  query ThenAndNow($id: ID!, $from: Date!, $to: Date!, $illustrative: Boolean) {
    changes(place: $id, from: $from, to: $to, includeIllustrative: $illustrative) {
      compared
      derivedShare
      leftOut
      byKind { kind born ended kept }
      comparedSources { id name }
      notComparable { ties source { id name coversFrom coversUntil } }
    }
    before: atWork(place: $id, asOf: $from, includeIllustrative: $illustrative) {
      spending { agency { id name acronym } year amount { amount currency } }
    }
  }
`)
export type ThenAndNow = ResultOf<typeof ThenAndNow>

export const Breaks = graphql(`
  query Breaks($id: ID!, $asOf: Date, $illustrative: Boolean) {
    breaks(place: $id, asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
      totalCount
      arrangements
      nodes { reason endedOn office { id name } arrangement { id name } tie { id } }
    }
  }
`)

/** A region or the world, and the offices at one level that work for any of its countries. */
export const Region = graphql(`
  query Region($id: ID!, $level: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      ... on Place { id name kind { id label } partOf { id name } }
    }
    offices(place: $id, level: $level, asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
      totalCount
      nodes { id name city basis agency { id name acronym } }
    }
    dataset { referenceDate dataVersion licence }
  }
`)
type RegionResult = ResultOf<typeof Region>
export type RegionAnswer = { place: Extract<NonNullable<RegionResult['node']>, { __typename: 'Place' }> } & Pick<
  RegionResult,
  'offices' | 'dataset'
>

/** A page of the places in a region, each with what is known of joint work there. */
export const Inside = graphql(`
  query Inside($id: ID!, $asOf: Date, $after: String) {
    node(id: $id) {
      ... on Place {
        parts(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id
            name
            kind { id label isCountry }
            coverage(asOf: $asOf) { state from until }
          }
        }
      }
    }
  }
`)
type InsideOf = Extract<NonNullable<ResultOf<typeof Inside>['node']>, { parts: unknown }>
export type Inside = InsideOf['parts']['nodes'][number]

/** In how many places of a region each agency is at work. */
export const AgenciesInside = graphql(`
  query AgenciesInside($id: ID!, $asOf: Date, $illustrative: Boolean) {
    atWork(place: $id, asOf: $asOf, includeIllustrative: $illustrative) {
      rows { agency { id name acronym } places coordinates observedUntil }
    }
  }
`)
export type AgencyInside = ResultOf<typeof AgenciesInside>['atWork']['rows'][number]
