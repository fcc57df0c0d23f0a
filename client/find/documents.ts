import { graphql, type ResultOf } from '../graphql.ts'

export const Search = graphql(`
  query Search($text: String!, $kinds: [EntityKind!]!, $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      edges {
        matched
        node {
          __typename
          id
          name
          entity
          ... on Agency { acronym }
          ... on Office { level { name } place { name } }
          ... on Arrangement { kind { label } level { name } place { name } }
          ... on Place { kind { label } }
          ... on Mandate { scheme { label } year }
          ... on Source { publisher }
        }
      }
      kinds { kind count }
    }
  }
`)

/** Who is called by either of two names. */
export const TwoAgencies = graphql(`
  query TwoAgencies($one: String!, $other: String!) {
    one: search(text: $one, kinds: [AGENCY], first: 1) { edges { matched node { id name ... on Agency { acronym } } } }
    other: search(text: $other, kinds: [AGENCY], first: 1) { edges { matched node { id name ... on Agency { acronym } } } }
  }
`)
export type TwoAgencies = ResultOf<typeof TwoAgencies>

export type Answer = ResultOf<typeof Search>['search']
export type Hit = Answer['edges'][number]
export type Sort = Answer['kinds'][number]['kind']

/** What has a page of its own. */
export const paged = ['PLACE', 'AGENCY', 'OFFICE', 'ARRANGEMENT', 'MANDATE', 'SOURCE'] as const satisfies Sort[]
/** What a route may start from and lead to. */
export const ends = ['PLACE', 'AGENCY', 'OFFICE', 'ARRANGEMENT'] as const satisfies Sort[]
