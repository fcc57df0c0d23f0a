// What the map asks of the schema.
import { graphql, type ResultOf } from '../graphql.ts'

const MapParty = graphql(`
  fragment MapParty on Party {
    __typename
    id
    name
    basis
    level { id name rank }
    place { id name }
    ... on Office { agency { id acronym name } city }
    ... on Arrangement { kind { id label plural } }
  }
`)

const MapTie = graphql(`
  fragment MapTie on Tie {
    id
    kind
    from { id }
    to { id }
    dimension
    confidence
    basis
    observed
  }
`)

export type Party = ResultOf<typeof MapParty>
export type Tie = ResultOf<typeof MapTie>
export type Agency = Extract<Party, { __typename: 'Office' }>['agency']
export type Level = Party['level']

/** What a map is around. */
export const Subject = graphql(`
  query Subject($id: ID!) {
    node(id: $id) {
      __typename
      ... on Place { id name kind { id } }
      ... on Agency { id name acronym }
      ... on Party { id name }
      ... on Mandate { id name }
      ... on Source { id name }
    }
  }
`)

/** Who is in a place, or of some agencies, with the ties among them; whoever is not kept is counted. */
export const Around = graphql(
  `
  query Around($place: ID, $agencies: [ID!], $asOf: Date, $illustrative: Boolean, $first: Int!) {
    context(place: $place, agencies: $agencies, asOf: $asOf, includeIllustrative: $illustrative, first: $first) {
      subgraph {
        parties { ...MapParty }
        ties { ...MapTie }
      }
      folded {
        entity
        agency { id acronym name }
        level { id name rank }
        count
      }
      matching
      asOf
      dataVersion
      asCypher { text parameters }
    }
  }
`,
  [MapParty, MapTie],
)

/** Who is near a party, with the ties among them. */
export const Near = graphql(
  `
  query Near($of: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $first: Int!) {
    neighbourhood(of: $of, depth: 1, constraints: $constraints, friction: $friction, first: $first) {
      subgraph {
        parties { ...MapParty }
        ties { ...MapTie }
      }
      leftOut { kind level { id name rank } neighbours }
      noEnd { message }
      asOf
      dataVersion
      asCypher { text parameters }
    }
  }
`,
  [MapParty, MapTie],
)

/** How many ties a party has, where only some count: the neighbourhood of it alone leaves all of them out. */
export const Counts = graphql(`
  query Counts($of: ID!, $constraints: PathConstraints) {
    neighbourhood(of: $of, depth: 1, constraints: $constraints, first: 1) {
      leftOut { kind level { id name rank } ties neighbours }
    }
  }
`)

/** The routes between two ends, as the parties and ties that they pass. */
export const Passed = graphql(
  `
  query Passed(
    $from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $maxOverlap: Float!, $first: Int!
  ) {
    routes(
      from: $from, to: $to, constraints: $constraints, friction: $friction, maxOverlap: $maxOverlap, first: $first
    ) {
      nodes {
        id
        friction
        sentence
        path { steps { from { id } to { id } tie { id } } agencies { id } }
      }
      subgraph {
        parties { ...MapParty }
        ties { ...MapTie }
      }
      noPath { message }
      asOf
      dataVersion
    }
  }
`,
  [MapParty, MapTie],
)

/** The offices of an agency at one level, with their ties, for a fold that is opened. */
export const Unfolded = graphql(
  `
  query Unfolded($place: ID, $agency: ID!, $level: ID!, $asOf: Date, $illustrative: Boolean, $first: Int!) {
    context(
      place: $place, agencies: [$agency], levels: [$level], asOf: $asOf, includeIllustrative: $illustrative,
      first: $first
    ) {
      subgraph {
        parties {
          ...MapParty
          ties(first: 20, asOf: $asOf, includeIllustrative: $illustrative) { nodes { ...MapTie } }
        }
      }
    }
  }
`,
  [MapParty, MapTie],
)

/** What a selected party or tie is, and who says so. */
export const Chosen = graphql(
  `
  query Chosen($id: ID!) {
    node(id: $id) {
      __typename
      ... on Office {
        id
        name
        basis
        confidence
        level { id name }
        agency { id name acronym }
        city
        place { id name }
        evidence { ...MapEvidence }
      }
      ... on Arrangement {
        id
        name
        basis
        confidence
        level { id name }
        kind { label }
        place { id name }
        evidence { ...MapEvidence }
      }
      ... on Tie {
        id
        tieKind: kind
        dimension
        basis
        confidence
        validFrom
        validTo
        role { id label }
        from { id name }
        to { id name }
        evidence { ...MapEvidence }
      }
    }
  }
`,
  [
    graphql(`
  fragment MapEvidence on Evidence {
    id
    locator
    note
    quote
    source { id name publisher licence }
  }
`),
  ],
)
export type ChosenThing = NonNullable<ResultOf<typeof Chosen>['node']>

export function agencyOf(party: Party): Agency | null {
  return party.__typename === 'Office' ? party.agency : null
}

export function shortOf(agency: Pick<Agency, 'acronym' | 'name'>): string {
  return agency.acronym ?? agency.name
}
