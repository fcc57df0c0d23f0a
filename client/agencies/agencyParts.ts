// What the page of an agency counts and orders, apart from how it is shown.
import type { ResultOf } from '../graphql.ts'
import type { Group } from '../thing/Listing.tsx'
import type { Agency, AgencyMoney, AgencyOffice, AgencyPartners } from './documents.ts'

type AgencyIn<Document> = Extract<NonNullable<Document extends { node: infer Node } ? Node : never>, object>
export type Partnerships = Extract<AgencyIn<ResultOf<typeof AgencyPartners>>, { jointly: unknown }>
export type MoneyOfAgency = Extract<AgencyIn<ResultOf<typeof AgencyMoney>>, { contributions: unknown }>

/** What an agency is called in a row. */
export function calledOf({ name, acronym }: { name: string; acronym: string | null }): string {
  return acronym ?? name
}

export type OfficeWords = { elsewhere: string; joint: (count: number) => string; offices: (count: number) => string }

/**
 * Offices at one level, those of the lowest by region: each with most joint work first. Regions are closed where there
 * are more offices than a reader looks through, and say how many they hold.
 */
export function officeGroups(offices: readonly AgencyOffice[], words: OfficeWords, most = 40): Group<AgencyOffice>[] {
  const lowest = Math.max(...offices.map(({ level }) => level.rank))
  const groups = new Map<string, { rank: number; title: string; rows: AgencyOffice[] }>()
  for (const office of offices) {
    const region = office.level.rank === lowest && lowest > 1 ? regionOf(office) : null
    const title = office.level.rank < lowest || lowest <= 1 ? office.level.name : (region?.name ?? words.elsewhere)
    const id = office.level.rank < lowest ? office.level.id : (region?.id ?? `${office.level.id}-elsewhere`)
    const group = groups.get(id) ?? { rank: office.level.rank, title, rows: [] }
    group.rows.push(office)
    groups.set(id, group)
  }
  return [...groups]
    .sort(([, one], [, other]) => one.rank - other.rank || (one.title < other.title ? -1 : 1))
    .map(([id, { rank, title, rows }]) => {
      const joint = rows.filter(({ balance }) => balance.inter > 0).length
      return {
        id,
        title,
        aside: [words.offices(rows.length), joint > 0 ? words.joint(joint) : ''].filter(Boolean).join(', '),
        rows: rows.sort((one, other) => other.balance.inter - one.balance.inter || (one.name < other.name ? -1 : 1)),
        stands: offices.length <= most || rank < lowest,
      }
    })
}

/** The region of the scheme by which Resident Coordinators are ordered, else any; the world is none. */
function regionOf({ place }: AgencyOffice): { id: string; name: string } | null {
  const regions = place?.partOf.filter(({ scheme }) => scheme !== null) ?? []
  return regions.find(({ scheme }) => scheme === 'dco') ?? regions[0] ?? null
}

/** How many offices there are at each level, top first. */
export function officesByLevel(offices: readonly AgencyOffice[]): { name: string; count: number }[] {
  const levels = new Map<string, { name: string; rank: number; count: number }>()
  for (const { level } of offices) {
    const counted = levels.get(level.id)
    levels.set(level.id, { name: level.name, rank: level.rank, count: (counted?.count ?? 0) + 1 })
  }
  return [...levels.values()].sort((one, other) => one.rank - other.rank)
}

export type PartnerRow = {
  agency: { id: string; name: string; acronym: string | null }
  /** Joint works on record in which both are. */
  jointly: number
  /** Other bodies and results in which both are observed. */
  alsoIn: number
  direct: number
}

/** Everybody it is observed beside, those of most joint work first. */
export function partnerRows({ jointly, anywhere }: Partnerships): PartnerRow[] {
  const works = new Map(jointly.map(({ agency, sharedArrangements }) => [agency.id, sharedArrangements]))
  return anywhere
    .map(({ agency, sharedArrangements, directTies }) => {
      const shared = works.get(agency.id) ?? 0
      return { agency, jointly: shared, alsoIn: sharedArrangements - shared, direct: directTies }
    })
    .sort(
      (one, other) =>
        other.jointly - one.jointly ||
        other.alsoIn + other.direct - one.alsoIn - one.direct ||
        (one.agency.id < other.agency.id ? -1 : 1),
    )
}

/** The last year of its figures that is no later than the date asked about; null where it has none. */
export function latestYear({ goalFigures }: Pick<Agency, 'goalFigures'>, asOf: string): number | null {
  const years = goalFigures.map(({ year }) => year).filter((year) => year <= Number(asOf.slice(0, 4)))
  return years.length === 0 ? null : Math.max(...years)
}

export type FiguresOfYear = Agency['goalFigures'][number]

export type GoalRow = MoneyOfAgency['contributions']['nodes'][number] & { share: number | null }

/** What it put on goals: of each figure the greatest first, with its share of that figure. What is on no goal is none of them. */
export function goalRows({ contributions }: Pick<MoneyOfAgency, 'contributions'>): GoalRow[] {
  const onGoals = contributions.nodes.filter(({ mandate }) => mandate.scheme.id !== 'NO_GOAL')
  const totals = new Map<string, number>()
  for (const { figure, amount } of onGoals) totals.set(figure, (totals.get(figure) ?? 0) + amount.amount)
  return onGoals
    .map((row) => ({ ...row, share: shareOf(row.amount.amount, totals.get(row.figure) ?? 0) }))
    .sort(
      (one, other) =>
        Number(one.figure === 'BUDGET') - Number(other.figure === 'BUDGET') || other.amount.amount - one.amount.amount,
    )
}

function shareOf(amount: number, total: number): number | null {
  return total > 0 ? amount / total : null
}

type PlaceAbove = { id: string; partOf?: readonly PlaceAbove[] }

/** Of the places that a place is in, the one that is in none: the farthest above it. */
export function rootOf(place: PlaceAbove): string {
  const farthest = ({ id, partOf = [] }: PlaceAbove): { id: string; steps: number } =>
    partOf
      .map((above) => farthest(above))
      .map((found) => ({ ...found, steps: found.steps + 1 }))
      .reduce((best, one) => (one.steps > best.steps ? one : best), { id, steps: 0 })
  return farthest(place).id
}
