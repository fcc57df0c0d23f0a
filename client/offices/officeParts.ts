// What the page of an office counts and orders, apart from how it is shown.
import { dayBefore } from '../thing/spans.ts'
import type { Company, LineTie, OfficePart } from './documents.ts'

export type Beside = {
  office: { id: string; name: string }
  agency: { id: string; name: string; acronym: string | null }
  /** Joint works in which both are observed. */
  jointly: number
  /** Results of a plan under which both are observed. */
  results: number
  /** Other bodies in which both are observed. */
  bodies: number
  /** What both are in where at least one of the two is by a rule. */
  derived: number
}

/** Offices of other agencies that take part in the same, those of most joint work first. */
export function besideOf(id: string, { subgraph: { parties, ties } }: Pick<Company, 'subgraph'>): Beside[] {
  const offices = new Map(parties.flatMap((one) => (one.__typename === 'Office' ? [[one.id, one] as const] : [])))
  const kinds = new Map(
    parties.flatMap((one) => (one.__typename === 'Arrangement' ? [[one.id, one.kind] as const] : [])),
  )
  const own = offices.get(id)
  /** What the office is in: whether it is observed there. */
  const mine = new Map<string, boolean>()
  for (const { from, to, observed } of ties) if (from.id === id) mine.set(to.id, observed || mine.get(to.id) === true)
  const found = new Map<string, Beside>()
  const counted = new Map<string, boolean>()
  for (const { from, to, observed } of ties) {
    const met = `${from.id} ${to.id}`
    if (from.id !== id && mine.has(to.id)) counted.set(met, observed || counted.get(met) === true)
  }
  for (const [met, observed] of counted) {
    const [from = '', to = ''] = met.split(' ')
    const other = offices.get(from)
    const kind = kinds.get(to)
    if (!other || !kind || other.agency.id === own?.agency.id) continue
    const row = found.get(from) ?? {
      ...{ office: { id: from, name: other.name }, agency: other.agency },
      ...{ jointly: 0, results: 0, bodies: 0, derived: 0 },
    }
    row[observed && mine.get(to) ? sortOf(kind) : 'derived'] += 1
    found.set(from, row)
  }
  return [...found.values()].sort(
    (one, other) =>
      other.jointly - one.jointly ||
      other.results - one.results ||
      other.bodies - one.bodies ||
      other.derived - one.derived ||
      (one.office.id < other.office.id ? -1 : 1),
  )
}

function sortOf(kind: { isJointWork: boolean; isPartOfPlan: boolean }): 'jointly' | 'results' | 'bodies' {
  if (kind.isJointWork) return 'jointly'
  return kind.isPartOfPlan ? 'results' : 'bodies'
}

/** Joint works first, then bodies, then parts of a plan; of each those of most money first. */
export function orderedParts(parts: readonly OfficePart[]): OfficePart[] {
  const rank = ({ to: { kind } }: OfficePart) => (kind.isJointWork ? 0 : kind.isPartOfPlan ? 2 : 1)
  return parts.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.to.kind.label < other.to.kind.label ? -1 : one.to.kind.label > other.to.kind.label ? 1 : 0) ||
      (other.required?.amount ?? -1) - (one.required?.amount ?? -1) ||
      (one.to.name < other.to.name ? -1 : 1),
  )
}

export type Rests = {
  reporting: LineTie[]
  accountable: LineTie[]
  /** Joint works that would have one agency left without it. */
  pairs: OfficePart[]
  /** Where it does more than take part. */
  roles: OfficePart[]
}

/** What stands on an office: who answers to it, and what would not be joint, or not led, without it. */
export function restsOn(id: string, lines: readonly LineTie[], parts: readonly OfficePart[]): Rests {
  const below = lines.filter(({ to }) => to.id === id)
  return {
    reporting: below.filter(({ kind }) => kind === 'REPORTS_TO'),
    accountable: below.filter(({ kind }) => kind === 'ACCOUNTABLE_TO'),
    pairs: parts.filter(({ observed, to }) => observed && to.kind.isJointWork && to.participants.totalCount === 2),
    roles: parts.filter(({ role }) => role !== null && role.id !== 'PARTICIPANT'),
  }
}

/** The last day on which somebody saw it at work; null where nobody did. */
export function lastSeen(parts: readonly OfficePart[], asOf: string): string | null {
  const days = parts
    .filter(({ observed }) => observed)
    .flatMap(({ observedUntil, validTo }) => {
      const until = observedUntil ?? (validTo === null ? null : dayBefore(validTo))
      return until === null ? [] : [until < asOf ? until : asOf]
    })
  return days.sort().at(-1) ?? null
}
