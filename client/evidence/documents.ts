import { graphql, type ResultOf } from '../graphql.ts'

const EvidenceFacts = graphql(`
  fragment EvidenceFacts on Evidence {
    id
    locator
    note
    quote
    coder
    codedAt
    source { id name publisher url version licence retrievedAt kind }
  }
`)
export type Evidence = ResultOf<typeof EvidenceFacts>

const TieFacts = graphql(
  `
  fragment TieFacts on Tie {
    id
    kind
    role { id label }
    scope
    required { amount currency }
    available { amount currency }
    spent { amount currency }
    dimension
    validFrom
    validTo
    observedUntil
    confidence
    basis
    observed
    from { __typename id name level { id name } }
    to { __typename id name level { id name } }
    evidence { ...EvidenceFacts }
  }
`,
  [EvidenceFacts],
)

const PartyFacts = graphql(
  `
  fragment PartyFacts on Party {
    id
    name
    level { id name }
    place { id name }
    basis
    confidence
    validFrom
    validTo
    evidence { ...EvidenceFacts }
    ties(first: 40, asOf: $asOf, includeIllustrative: $illustrative) {
      totalCount
      nodes { id kind role { id label } from { id name } to { id name } confidence }
    }
  }
`,
  [EvidenceFacts],
)

/** What a tie or a party rests on. */
export const Inspect = graphql(
  `
  query Inspect($id: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      id
      ... on Tie { ...TieFacts }
      ... on Office {
        ...PartyFacts
        city
        aliases
        agency { id name acronym }
        coverage(asOf: $asOf) { place { id name } presence since }
      }
      ... on Arrangement {
        ...PartyFacts
        arrangementKind: kind { label }
        instrument
        required { amount currency }
        available { amount currency }
        spent { amount currency }
        aliases
      }
    }
  }
`,
  [TieFacts, PartyFacts],
)

type Inspected = NonNullable<ResultOf<typeof Inspect>['node']>
export type InspectedTie = Extract<Inspected, { __typename: 'Tie' }>
export type InspectedParty = Extract<Inspected, { __typename: 'Office' | 'Arrangement' }>

/** What a step rests on, and the parts of those two in what would carry it as well. */
export const StepRests = graphql(
  `
  query StepRests($tie: ID!, $parts: [ID!]!) {
    node(id: $tie) { __typename id ... on Tie { ...TieFacts } }
    nodes(ids: $parts) {
      __typename
      id
      ... on Tie {
        from { id }
        to { id name }
        required { amount currency }
        evidence { locator }
      }
    }
  }
`,
  [TieFacts],
)
export type Part = Extract<NonNullable<ResultOf<typeof StepRests>['nodes'][number]>, { __typename: 'Tie' }>
