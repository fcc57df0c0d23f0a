import { graphql, type ResultOf } from '../graphql.ts'

export const Search = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, kinds: [AGENCY, OFFICE, ARRANGEMENT, PLACE], first: $first) {
      edges {
        matched
        node {
          __typename
          id
          name
          ... on Agency { acronym }
          ... on Office { agency { acronym } level { id name rank } place { name } }
          ... on Arrangement { kind { label } level { id name rank } place { name } }
        }
      }
      totalCount
    }
  }
`)

export type Hit = ResultOf<typeof Search>['search']['edges'][number]

/** The names of what an address names by id. */
export const Named = graphql(`
  query Named($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity { name }
      ... on Agency { acronym }
    }
  }
`)
