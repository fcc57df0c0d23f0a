import { graphql } from '../graphql.ts'
import { PartyDrawn, TieDrawn } from '../paths/documents.ts'

/** A party's ties with both their ends, ready to draw. */
export const Neighbours = graphql(
  `
  query Neighbours($id: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      ... on Party {
        ties(first: 100, asOf: $asOf, includeIllustrative: $illustrative) {
          totalCount
          nodes {
            ...TieDrawn
            from { ...PartyDrawn }
            to { ...PartyDrawn }
          }
        }
      }
    }
  }
`,
  [PartyDrawn, TieDrawn],
)
