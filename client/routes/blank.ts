// Where the data does not say how two offices of a country work together, and what it does know.
import { graphql, type ResultOf } from '../graphql.ts'
import type { Party } from '../paths/documents.ts'
import type { RoutesAnswer } from './documents.ts'

export type Blank = {
  coverage: RoutesAnswer['coverage'][number]
  state: 'NO_FILE' | 'TOTALS_ONLY' | 'NONE_JOINT'
  offices: [OfficeParty, OfficeParty]
}
type OfficeParty = Extract<Party, { __typename: 'Office' }>

/** Both ends are offices of one country, of which the data has no joint work; null where it can say more. */
export function blankOf(answer: RoutesAnswer | null): Blank | null {
  const [coverage] = answer?.coverage ?? []
  const steps = answer?.paths[0]?.steps
  const [from, to] = [steps?.[0]?.from, steps?.at(-1)?.to]
  if (!coverage || coverage.state === 'KNOWN' || answer?.coverageCount !== 1) return null
  if (from?.__typename !== 'Office' || to?.__typename !== 'Office') return null
  if (from.agency.id === to.agency.id) return null
  if (from.place?.id !== coverage.place.id || to.place?.id !== coverage.place.id) return null
  return { coverage, state: coverage.state, offices: [from, to] }
}

export const BlankKnown = graphql(`
  query BlankKnown($place: ID!, $agencies: [ID!]!, $asOf: Date, $year: Int!) {
    node(id: $place) {
      __typename
      id
      ... on Place {
        name
        spending(year: $year, first: 100) { nodes { agency { id acronym name } amount { amount currency } } }
      }
    }
    plans(places: [$place], asOf: $asOf) {
      offices
      bodies { kind { id } arrangements offices derivedShare }
      plan {
        priorities
        outcomes
        outputs
        arrangement {
          id
          name
          validTo
          over(first: 40, asOf: $asOf) {
            nodes { required { amount currency } available { amount currency } spent { amount currency } }
          }
        }
      }
    }
    pair(agencies: $agencies, asOf: $asOf) {
      together
      bothAtWork
      places(first: 3, state: TOGETHER) {
        totalCount
        nodes { place { id name } kinds { count kind { label plural } } }
      }
    }
  }
`)
export type BlankKnown = ResultOf<typeof BlankKnown>

type Money = { amount: number; currency: string } | null

/** What all of them make, in their one currency; null where none says, or currencies differ. */
export function summed(amounts: readonly Money[]): Money {
  const known = amounts.filter((one) => one !== null)
  const [first] = known
  if (!first || known.some(({ currency }) => currency !== first.currency)) return null
  return { amount: known.reduce((sum, { amount }) => sum + amount, 0), currency: first.currency }
}
