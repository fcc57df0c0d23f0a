// What an answer comes down to in one line. Pure: no words, no page.

import type { ResultOf } from '../graphql.ts'
import { isBySpending, isSeen } from '../thing/lately.ts'
import type { Both, Master, WithWhom } from './documents.ts'

type Named = { acronym: string | null; name: string }
export const shortName = ({ acronym, name }: Named): string => acronym ?? name

type Sharing = {
  /** Agencies at work there, and those of them that share work with another. */
  there: number
  sharing: number
  /** The pairs that share most, and how much; empty where nobody shares. */
  most: { names: [string, string]; works: number }[]
  /** What each agency shares with each before it, for those that share most, in their order. */
  triangle: number[][]
}

/** Agencies of the sign beside the answer. */
const drawn = 5

/** Who shares work, from a matrix of joint works; of the agencies that the country's own page counts first. */
export function sharingOf({ matrix: { rows }, atWork }: Pick<WithWhom, 'matrix' | 'atWork'>): Sharing {
  const here = new Set(
    atWork.rows.flatMap((row) =>
      row.coordinates || !isSeen(row, atWork.asOf) || isBySpending(row) ? [] : [row.agency.id],
    ),
  )
  const named = new Map(rows.map(({ agency }) => [agency.id, shortName(agency)]))
  const cells = rows.flatMap(({ agency, cells }) =>
    cells.flatMap(({ with: other, value }) =>
      value !== null && value > 0 && here.has(agency.id) && here.has(other) ? [{ one: agency.id, other, value }] : [],
    ),
  )
  const sums = new Map<string, number>()
  for (const { one, value } of cells) sums.set(one, (sums.get(one) ?? 0) + value)
  const top = cells.reduce((most, { value }) => Math.max(most, value), 0)
  const most = cells
    .filter(({ one, other, value }) => value === top && one < other)
    .map(({ one, other, value }) => ({
      names: [named.get(one) ?? one, named.get(other) ?? other] as [string, string],
      works: value,
    }))
  const order = [...sums].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, drawn)
  const values = new Map(cells.map(({ one, other, value }) => [`${one} ${other}`, value]))
  const triangle = order
    .slice(1)
    .map(([one], index) => order.slice(0, index + 1).map(([other]) => values.get(`${one} ${other}`) ?? 0))
  return { there: here.size, sharing: sums.size, most, triangle }
}

export type TwoMasters = { name: string; jointly: number; alone: number; currency: string }

/** Who is pulled both ways by money, in joint work and alone, by the smaller of the two; in the currency of the first. */
export function mastersOf(rows: readonly Master[]): TwoMasters[] {
  const found = rows.flatMap(({ agency, coordinates, jointly, planned }) => {
    const [joint] = jointly ?? []
    const all = planned.find(({ currency }) => currency === joint?.currency)
    if (coordinates || !joint || !all || joint.amount <= 0) return []
    const alone = Math.max(0, all.amount - joint.amount)
    return [{ name: shortName(agency), jointly: joint.amount, alone, currency: joint.currency }]
  })
  const [first] = found
  return found
    .filter(({ currency }) => currency === first?.currency)
    .toSorted((a, b) => Math.min(b.jointly, b.alone) - Math.min(a.jointly, a.alone) || (a.name < b.name ? -1 : 1))
}

type BothAnswer = ResultOf<typeof Both>

type Together =
  | { sort: 'works'; works: number }
  | { sort: 'body'; name: string; isByRule: boolean }
  | { sort: 'nothing' }

/** What two agencies do together in a place: work, or else a body in which both sit. */
export function togetherOf({ together: { nodes } }: BothAnswer): Together {
  const works = nodes.filter(({ isJointWork }) => isJointWork).length
  if (works > 0) return { sort: 'works', works }
  const body = nodes.find(({ arrangement }) => arrangement.kind.id === 'COUNTRY_TEAM') ?? nodes[0]
  if (!body) return { sort: 'nothing' }
  return { sort: 'body', name: body.arrangement.kind.label, isByRule: body.derivedShare > 0 }
}
