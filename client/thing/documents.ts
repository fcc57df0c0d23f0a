import { graphql, type ResultOf } from '../graphql.ts'

/** Where something stands in a source. */
export const EvidenceOf = graphql(`
  fragment EvidenceOf on Evidence {
    id locator note
    source { id name }
  }
`)
export type Evidenced = ResultOf<typeof EvidenceOf>

/** What somebody saw of a practice or a factor. */
export const CodingOf = graphql(
  `
  fragment CodingOf on Coding {
    id stance effect side actor action frequency coder basis confidence
    of { id name entity }
    evidence { ...EvidenceOf }
  }
`,
  [EvidenceOf],
)
export type Coded = ResultOf<typeof CodingOf>

/** That an agency or an office holds a factor. */
export const FactorOf = graphql(
  `
  fragment FactorOf on FactorHolding {
    id basis confidence
    factor { id name direction }
    holder { id name }
    place { id name }
    evidence { ...EvidenceOf }
  }
`,
  [EvidenceOf],
)
export type FactorHeld = ResultOf<typeof FactorOf>
