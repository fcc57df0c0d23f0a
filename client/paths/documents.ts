import { countOf, type View } from '../../common/address.ts'
import { givenConstraints } from '../../common/constraints.ts'
import { givenFriction } from '../../common/friction.ts'
import { graphql, RequestFailed, type ResultOf, type VariablesOf } from '../graphql.ts'

export const PartyDrawn = graphql(`
  fragment PartyDrawn on Party {
    __typename
    id
    name
    level { id name rank tier }
    place { id name }
    basis
    ... on Office { agency { id acronym name } city }
    ... on Arrangement { kind { id label plural } }
  }
`)

export const TieDrawn = graphql(`
  fragment TieDrawn on Tie {
    id
    kind
    from { id }
    to { id }
    dimension
    confidence
    basis
    observed
    validFrom
    validTo
  }
`)

export const PathDrawn = graphql(`
  fragment PathDrawn on Path {
    id
    rank
    length
    friction
    interAgencyShare
    observed
    holdsFrom
    holdsTo
    sentence
    agencies { id acronym name }
    weakestTie { id }
    steps {
      index
      walked
      sentence
      from { id }
      to { id }
      tie { id }
      undated
      parallel { id kind confidence basis }
      friction { total kind channel crowd uncertainty lens because }
    }
  }
`)

/** Why there is none, and what would let one through. */
export const NoPathTold = graphql(`
  fragment NoPathTold on NoPath {
    reason
    message
    relax { constraint friction length }
    relaxTogether { constraints friction length }
    otherDays { asOf friction length }
  }
`)

export const Paths = graphql(
  `
  query Paths(
    $from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings, $first: Int!
  ) {
    paths(from: $from, to: $to, constraints: $constraints, friction: $friction, first: $first) {
      nodes { ...PathDrawn }
      subgraph {
        parties { ...PartyDrawn }
        ties { ...TieDrawn }
      }
      truncated
      truncatedBy
      noPath { ...NoPathTold }
      friction { crowdExponent }
      asOf
      dataVersion
    }
  }
`,
  [PathDrawn, PartyDrawn, TieDrawn, NoPathTold],
)

type Raw = ResultOf<typeof Paths>['paths']
export type RawPath = Raw['nodes'][number]
export type Party = Raw['subgraph']['parties'][number]
export type Tie = Raw['subgraph']['ties'][number]
export type Step = Omit<RawPath['steps'][number], 'from' | 'to' | 'tie'> & { from: Party; to: Party; tie: Tie }
export type Path = Omit<RawPath, 'steps' | 'weakestTie'> & {
  /** `Path 2`, or what else it stands for in its list. */
  called: string
  /** What chooses it in the address. */
  choice: Partial<View>
  steps: Step[]
  weakestTie: Tie
}
export type Answer = Omit<Raw, 'nodes' | 'subgraph'> & { paths: Path[]; parties: Party[]; ties: Tie[] }

/** Puts the parties and ties of an answer, sent once each, where its steps name them. */
export function joined({ nodes, subgraph, ...rest }: Raw): Answer {
  const join = joiner(subgraph)
  const paths = nodes.map((path) => join(path, `Path ${path.rank}`, { path: path.id }))
  return { ...rest, paths, parties: subgraph.parties, ties: subgraph.ties }
}

/** The same for one path. */
export function joiner({ parties, ties }: Raw['subgraph']) {
  const party = finder(parties)
  const tie = finder(ties)
  return (path: RawPath, called: string, choice: Partial<View>): Path => ({
    ...path,
    called,
    choice,
    weakestTie: tie(path.weakestTie.id),
    steps: path.steps.map((step) => ({
      ...step,
      from: party(step.from.id),
      to: party(step.to.id),
      tie: tie(step.tie.id),
    })),
  })
}

function finder<Item extends { id: string }>(items: readonly Item[]): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]))
  return (id) => {
    const item = byId.get(id)
    if (!item) throw new RequestFailed('UNREADABLE', `The answer names ${id} and does not hold it.`, null, true)
    return item
  }
}

/** What a view asks; null until it has two different ends. */
export function questionOf(view: View): VariablesOf<typeof Paths> | null {
  const { from, to } = view
  if (from === null || to === null || from === to) return null
  return { from, to, first: countOf(view), constraints: givenConstraints(view), friction: givenFriction(view) }
}

export type Agency = { id: string; acronym: string | null; name: string }

/** The agency of an office; null for an arrangement. */
export function agencyOf(party: Party): Agency | null {
  return party.__typename === 'Office' ? party.agency : null
}
