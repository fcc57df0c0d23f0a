// Who is here, told from what the answer says: seen lately or years ago, coordinating or coordinated.

import { isBySpending, isSeen, leastSpent } from '../thing/lately.ts'
import type { Money } from '../thing/money.ts'
import type { AgencyHere, Body, CountryAnswer } from './documents.ts'

type Named = { id: string; name: string; acronym: string | null }
export const calledOf = ({ acronym, name }: Named) => acronym ?? name

export type Here = {
  /** Seen within a year with an office or a part in a plan, most joint works first. */
  agencies: AgencyHere[]
  /** Of whom spending within a year alone tells, and of those, who spent next to nothing or got more back. */
  spenders: AgencyHere[]
  hardly: AgencyHere[]
  /** Seen years ago alone, the latest first. */
  formerly: AgencyHere[]
  /** To whom the others are accountable. */
  coordinators: AgencyHere[]
}

export function hereIn({ rows, asOf }: CountryAnswer['atWork']): Here {
  const coordinated = rows.filter(({ coordinates }) => !coordinates)
  const seen = coordinated.filter((row) => isSeen(row, asOf))
  const [agencies, bySpending] = [seen.filter((row) => !isBySpending(row)), seen.filter(isBySpending)]
  const isHardly = ({ spending }: AgencyHere) => (spending?.amount.amount ?? 0) < leastSpent
  const [spenders, hardly] = [bySpending.filter((row) => !isHardly(row)), bySpending.filter(isHardly)]
  const formerly = coordinated.filter((row) => !isSeen(row, asOf))
  formerly.sort((a, b) => ((a.observedUntil ?? '') < (b.observedUntil ?? '') ? 1 : -1))
  return { agencies, spenders, hardly, formerly, coordinators: rows.filter(({ coordinates }) => coordinates) }
}

/** The kinds of arrangements there in which every part follows from a rule, whoever has seen the arrangement itself. */
export function byRuleIn({ plan }: Pick<CountryAnswer, 'plan'>): Set<string> {
  return new Set((plan?.bodies ?? []).flatMap(({ kind, derivedShare }) => (derivedShare === 1 ? [kind.id] : [])))
}

/** Who reports spending there and stands in no row of who is here: in that file, they have no office of the country. */
export function spendingElsewhere({ rows, spending }: Pick<CountryAnswer['atWork'], 'rows' | 'spending'>) {
  const here = new Set(rows.map(({ agency }) => agency.id))
  return spending.flatMap(({ agency }) => (here.has(agency.id) ? [] : [agency]))
}

/** Whether anybody filled in an amount: 0 in every row is a column that the file does not keep. */
export function isFilledIn(bodies: readonly Pick<Body, 'kind' | 'spent'>[], kind: string): boolean {
  return bodies.some((body) => body.kind.id === kind && (body.spent?.amount ?? 0) !== 0)
}

export type PlanMoney = { currency: string; planned: number; jointly: number | null }

/** What an agency plans, where that is in one currency. */
export function planMoneyOf({ planned, jointly }: Pick<AgencyHere, 'planned' | 'jointly'>): PlanMoney | null {
  const [only] = planned
  if (only === undefined || planned.length > 1) return null
  const joint = jointly?.find(({ currency }) => currency === only.currency)?.amount
  return { currency: only.currency, planned: only.amount, jointly: jointly === null ? null : (joint ?? 0) }
}

/** Amounts of one currency added up; null where they are in several. */
export function total(amounts: readonly Money[]): Money | null {
  const [first] = amounts
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency)) return null
  return { currency: first.currency, amount: amounts.reduce((sum, { amount }) => sum + amount, 0) }
}

/** The name of a thing without the place that the page is about: `Output 1.2: Education`. */
export function withoutPlace(name: string, place: string): string {
  return name.endsWith(`, ${place}`) ? name.slice(0, -place.length - 2) : name
}

/** Our label of a joint work without its agencies, place and year, which stand beside it. */
export function workLabel(name: string): string {
  const end = name.lastIndexOf(': ')
  return end < 0 ? name : name.slice(0, end)
}
