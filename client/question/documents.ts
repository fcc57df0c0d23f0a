import { graphql } from '../graphql.ts'

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
