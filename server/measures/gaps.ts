import type { Context } from '../context.ts'
import { atWorkIn } from '../paths/ends.ts'
import { between } from '../paths/find.ts'
import type { Ground } from '../paths/ground.ts'
import { frictionOf } from '../paths/keys.ts'
import type { Found } from '../paths/search.ts'
import { isOffice } from '../projection/projection.ts'
import { jaccard, mandatesOf, schoener, sharedBy, spendingOf } from './overlap.ts'

export type Bounds = { minOverlap: number; maxFriction: number; maxParties: number }

/** Two agencies whose offices are numbers of parties, and how much they overlap. Null where one has no data. */
export type Pair = {
  agencies: [string, string]
  offices: [number[], number[]]
  overlap: number
  mandates: number | null
  sharedMandates: number
  spending: number | null
}
/** `proven`: the best path is the best, and where there is none, there is none. */
export type GapFound = Pair & { best: Found | null; proven: boolean }
export type Overlaps = { agencies: number; pairs: Pair[]; withoutData: string[]; year: number | null }

// Of the budget of one question of paths, so that some hundred pairs take no longer than that.
const budget = 500_000

/** The agencies at work in a place, two by two, as far as they overlap enough. */
export async function overlapping(
  { projection, constraints }: Pick<Ground, 'projection' | 'constraints'>,
  place: number,
  { minOverlap }: Bounds,
  { read }: Context,
): Promise<Overlaps> {
  const { asOf, view } = constraints
  const officesOf = new Map<string, number[]>()
  for (const office of atWorkIn(projection, place, view)) {
    const agency = projection.agencies.at(projection.parties.agency[office]!)
    officesOf.set(agency, [...(officesOf.get(agency) ?? []), office])
  }
  const agencies = [...officesOf.keys()].sort()
  const asked = { agencies, asOf, includeIllustrative: view.includeIllustrative }
  const [holdings, spent] = await Promise.all([read(mandatesOf, asked), read(spendingOf, asked)])
  const mandates = new Map(holdings.map(({ agency, mandates }) => [agency, new Set(mandates)]))
  const spending = new Map<string, Map<string, number>>()
  for (const { agency, goal, amount } of spent) {
    spending.set(agency, (spending.get(agency) ?? new Map<string, number>()).set(goal, amount))
  }
  const pairs = agencies.flatMap((one, index) =>
    agencies.slice(index + 1).map((other): Pair => {
      const [held, alsoHeld] = [mandates.get(one), mandates.get(other)]
      const [goals, otherGoals] = [spending.get(one), spending.get(other)]
      const byMandates = held && alsoHeld ? jaccard(held, alsoHeld) : null
      const bySpending = goals && otherGoals ? schoener(goals, otherGoals) : null
      return {
        agencies: [one, other],
        offices: [officesOf.get(one) ?? [], officesOf.get(other) ?? []],
        overlap: Math.max(byMandates ?? 0, bySpending ?? 0),
        mandates: byMandates,
        sharedMandates: held && alsoHeld ? sharedBy(held, alsoHeld) : 0,
        spending: bySpending,
      }
    }),
  )
  return {
    agencies: agencies.length,
    pairs: pairs.filter(({ overlap }) => overlap > 0 && overlap >= minOverlap),
    withoutData: agencies.filter((agency) => !mandates.has(agency) && !spending.has(agency)),
    year: spent[0]?.year ?? null,
  }
}

/** Those of the pairs that no path within the bounds joins, greatest overlap first, then the hardest to join. */
export function* gapsAmong(ground: Ground, pairs: Pair[], bounds: Bounds): Generator<void, GapFound[]> {
  const small = amongFew(ground, bounds.maxParties)
  const found: GapFound[] = []
  for (const pair of pairs) {
    const [from, to] = pair.offices.map((offices) => new Set(offices))
    if (!from || !to) continue
    const { paths, outOfBudget } = yield* between(small, { from, to }, { count: 1, budget })
    const best = paths[0] ?? null
    if (best === null || frictionOf(best.key) > bounds.maxFriction) found.push({ ...pair, best, proven: !outOfBudget })
  }
  const hardness = ({ best }: GapFound) => (best === null ? Number.POSITIVE_INFINITY : best.key)
  return found.sort(
    (a, b) => b.overlap - a.overlap || compare(hardness(b), hardness(a)) || (idsOf(a) < idsOf(b) ? -1 : 1),
  )
}

// Infinity minus itself is no number.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function idsOf({ agencies }: Pair): string {
  return agencies.join(' ')
}

/** The ground without arrangements of more than so many parties. */
function amongFew(ground: Ground, maxParties: number): Ground {
  const { projection, costing, mayPass } = ground
  const { size } = costing.membership
  const few = (party: number) => isOffice(projection, party) || size[party]! <= maxParties
  return { ...ground, mayPass: mayPass === null ? few : (party) => few(party) && mayPass(party) }
}
