// What pulls an office to its own agency and what to the others in its place: its two masters, in figures.

import { graphql, type ResultOf } from '../graphql.ts'
import type { Table } from '../takeaway/content.ts'

export const Masters = graphql(`
  query Masters($id: ID!, $asOf: Date, $illustrative: Boolean) {
    node(id: $id) {
      __typename
      ... on Office {
        id
        name
        agency { id name acronym }
        lines: ties(kinds: [REPORTS_TO], asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
          nodes { id basis validFrom from { id } to { id name } }
        }
        accountabilities: ties(kinds: [ACCOUNTABLE_TO], asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
          nodes { id basis validFrom from { id } to { id name } }
        }
        parts: ties(kinds: [TAKES_PART_IN], asOf: $asOf, includeIllustrative: $illustrative, first: 100) {
          totalCount
          nodes {
            id
            basis
            required { amount currency }
            to {
              id
              name
              ... on Arrangement {
                kind { id isJointWork isPartOfPlan }
                participants(asOf: $asOf, includeIllustrative: $illustrative, first: 1) { totalCount }
              }
            }
          }
        }
      }
    }
  }
`)
export type MastersOffice = Extract<NonNullable<ResultOf<typeof Masters>['node']>, { __typename: 'Office' }>
export type Master = MastersOffice['lines']['nodes'][number]

type Amount = { currency: string; alone: number; jointly: number }
/** The joint work that most of the joint money is in, where one is; and the share that is joint without it. */
type Greatest = { id: string; name: string; without: number }

export type Pull = {
  /** Offices that it reports to, of its own agency. */
  superiors: Master[]
  /** Offices that it is accountable to without being of their agency, such as the Resident Coordinator's. */
  coordinators: Master[]
  /** Parts of the plan under which it stands with nobody else, and with others. */
  results: { alone: number; shared: number }
  jointWorks: number
  /** By currency. Empty where the plan says no amounts. */
  planned: Amount[]
  /** The joint share of what it plans; null of several currencies or of none. */
  jointShare: number | null
  greatest: Greatest | null
  /** Whether all that it takes part in was read. */
  isWhole: boolean
}

/** All that an office plans stands under results, so what it plans alone is that without its parts in joint work. */
export function pullOf(office: MastersOffice): Pull {
  const parts = office.parts.nodes.flatMap(({ to, required, id }) => ('kind' in to ? [{ id, to, required }] : []))
  const works = parts.filter(({ to }) => to.kind.isJointWork)
  const results = parts.filter(({ to }) => to.kind.isPartOfPlan && !to.kind.isJointWork)
  const shared = results.filter(({ to }) => to.participants.totalCount > 1).length
  const planned = amountsOf(results, works)
  const [only] = planned.length === 1 ? planned : []
  const all = only ? only.alone + only.jointly : 0
  return {
    superiors: office.lines.nodes.filter(({ from }) => from.id === office.id),
    coordinators: office.accountabilities.nodes.filter(({ from }) => from.id === office.id),
    results: { alone: results.length - shared, shared },
    jointWorks: works.length,
    planned,
    jointShare: only && all > 0 ? only.jointly / all : null,
    greatest: only ? greatestOf(works, only) : null,
    isWhole: office.parts.nodes.length === office.parts.totalCount,
  }
}

type Part = { to: { id: string; name: string }; required: { amount: number; currency: string } | null }

function amountsOf(results: readonly Part[], works: readonly Part[]): Amount[] {
  const [all, joint] = [sums(results), sums(works)]
  return [...all].map(([currency, amount]) => {
    const jointly = joint.get(currency) ?? 0
    return { currency, jointly, alone: Math.max(0, amount - jointly) }
  })
}

function sums(parts: readonly Part[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { required } of parts) {
    if (required) found.set(required.currency, (found.get(required.currency) ?? 0) + required.amount)
  }
  return found
}

function greatestOf(works: readonly Part[], { alone, jointly }: Amount): Greatest | null {
  const amount = ({ required }: Part) => required?.amount ?? 0
  const [first] = works.toSorted((a, b) => amount(b) - amount(a))
  if (first === undefined || works.length < 2 || amount(first) <= jointly / 2) return null
  const rest = jointly - amount(first)
  return { id: first.to.id, name: first.to.name, without: rest / (alone + rest) }
}

type TableWords = {
  title: (office: string) => string
  columns: readonly [string, string, string]
  answersTo: string
  results: string
  jointWorks: string
  money: (currency: string) => string
  notCounted: string
}

/** The same rows as on the page, for files. */
export function mastersTable(office: MastersOffice, words: TableWords): Table {
  const pull = pullOf(office)
  const names = (masters: readonly Master[]) => masters.map(({ to }) => to.name).join('; ') || null
  const [what, own, team] = words.columns
  return {
    id: 'two-masters',
    title: words.title(office.name),
    columns: [
      { key: 'what', title: what },
      { key: 'own', title: own },
      { key: 'team', title: team },
    ],
    rows: [
      [words.answersTo, names(pull.superiors), names(pull.coordinators)],
      ...(pull.results.alone + pull.results.shared > 0
        ? [[words.results, pull.results.alone, pull.results.shared]]
        : []),
      ...(pull.jointWorks > 0 ? [[words.jointWorks, null, pull.jointWorks]] : []),
      ...pull.planned.map(({ currency, alone, jointly }) => [words.money(currency), alone, jointly]),
    ],
    notes: [words.notCounted],
  }
}
