// What the page of two agencies counts and orders, apart from how it is shown.
import type { Group } from '../thing/Listing.tsx'
import type { PairAnswer, PairPlace } from './documents.ts'

type State = PairPlace['state']
const states = ['TOGETHER', 'TOGETHER_ON_OTHER_DAYS', 'SAME_RESULT', 'APART', 'UNKNOWN'] as const satisfies State[]

type Words = Record<State, string> & {
  blank: (place: PairPlace) => string
  countries: (count: number) => string
  colon: string
}

/** The countries by what is known of the two there. Those where they work together stand open; blanks say of which kind they are. */
export function placeGroups(places: readonly PairPlace[], words: Words): Group<PairPlace>[] {
  return states.flatMap((state) => {
    const rows = places.filter((place) => place.state === state)
    if (rows.length === 0) return []
    const kinds = state === 'UNKNOWN' ? blanksOf(rows, words) : ''
    return [
      {
        id: state.toLowerCase().replaceAll('_', '-'),
        title: words[state],
        aside: [words.countries(rows.length), kinds].filter(Boolean).join(words.colon),
        rows,
        stands: state === 'TOGETHER' || places.length <= 20,
      },
    ]
  })
}

function blanksOf(rows: readonly PairPlace[], { blank }: Words): string {
  const counted = new Map<string, number>()
  for (const row of rows) counted.set(blank(row), (counted.get(blank(row)) ?? 0) + 1)
  return [...counted].map(([kind, count]) => `${count} ${kind}`).join(', ')
}

export type Gift = {
  id: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  year: number
  amount: { amount: number; currency: string }
}

/** What either received from the other, latest first. */
export function giftsOf({ pair, one, other }: Pick<PairAnswer, 'pair' | 'one' | 'other'>): Gift[] {
  const names = new Map(pair.agencies.map(({ id, name, acronym }) => [id, acronym ?? name]))
  const gifts = pair.agencies.flatMap((agency, index) => {
    const node = index === 0 ? one : other
    const received = node && 'received' in node ? node.received.nodes : []
    return received
      .filter(({ from }) => from.id !== agency.id && names.has(from.id))
      .map(({ id, year, amount, from }) => ({
        id,
        year,
        amount,
        from: { id: from.id, name: names.get(from.id) ?? from.name },
        to: { id: agency.id, name: agency.acronym ?? agency.name },
      }))
  })
  return gifts.sort((first, second) => second.year - first.year || second.amount.amount - first.amount.amount)
}

/**
 * Kinds whose arrangements stand in a country each, beside the parts of plans: what both do there is told country by
 * country. Others, a user's own among them, are looked through for what works beyond countries.
 */
const ofCountries = new Set([
  'COUNTRY_TEAM',
  'RESULTS_GROUP',
  'COOPERATION_FRAMEWORK',
  'REFORM_INITIATIVE',
  'COMMON_BUDGET',
])

export function kindsBeyondCountries({ arrangementKinds }: Pick<PairAnswer, 'arrangementKinds'>): string[] {
  return arrangementKinds.filter(({ id, isPartOfPlan }) => !isPartOfPlan && !ofCountries.has(id)).map(({ id }) => id)
}
