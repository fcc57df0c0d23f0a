import { type InEach, inEach } from '../../../common/languages.ts'
import { dayInWords } from '../../../common/words.ts'
import { bases } from '../../../cypher/vocabulary.ts'
import type { Page } from '../../contract/paging.ts'
import type { CypherStatement, GapsOn } from '../../contract/types.generated.ts'
import { isOffice, type Projection } from '../graph/projection.ts'
import { atWorkIn, type Why } from '../paths/ends.ts'
import { between } from '../paths/find.ts'
import type { Ground, Terms } from '../paths/ground.ts'
import type { Found } from '../search/k-best.ts'
import { frictionOf, unitsInKey } from '../search/keys.ts'
import type { Compared } from './goal-figures.ts'
import { type Facts, jaccard, profiles, schoener, sharedBy } from './overlap.ts'

export type Bounds = { on: 'MANDATES' | 'SPEND'; minOverlap: number; maxFriction: number; maxParties: number }

/** Two agencies whose offices are numbers of parties, and how much they overlap. Null where one has no data. */
export type Pair = {
  agencies: [string, string]
  offices: [number[], number[]]
  overlap: number
  mandates: number | null
  sharedMandates: number
  allMandates: number
  spending: number | null
}
/** `best` is the best path there is; where it is null, `why` says why. */
type GapFound = Pair & { best: Found | null; why: Why | null }
/** A pair whose search ended before it could say whether an easy path joins it: none does up to `provenTo`. */
export type Undecided = Pair & { provenTo: number }
export type Gaps = { gaps: GapFound[]; undecided: Undecided[] }
export type Overlaps = { pairs: Pair[]; withoutData: string[]; year: number | null }

// Of the budget of one question of paths, so that some hundred pairs take no longer than that.
const mostEach = 500_000
const mostInAll = 50_000_000

/** The offices at work in a place, by agency, both in the order of their ids. */
export function agenciesAt({ projection, constraints: { view } }: Terms, place: number): Map<string, number[]> {
  const here = atWorkIn(projection, place, view).map((office) => ({
    office,
    agency: projection.agencies.at(projection.parties.agency[office]!),
  }))
  const agencies = [...new Set(here.map(({ agency }) => agency))].sort()
  return new Map(agencies.map((agency) => [agency, here.flatMap((one) => (one.agency === agency ? one.office : []))]))
}

/** The agencies two by two, as far as they overlap enough. */
export function* overlapping(
  officesOf: Map<string, number[]>,
  { holdings, spent }: Facts,
  { on, minOverlap }: Pick<Bounds, 'on' | 'minOverlap'>,
): Generator<void, Overlaps> {
  const mandates = profiles(holdings.map((one) => ({ ...one, amount: null })))
  const spending = profiles(spent)
  const agencies = [...officesOf.keys()]
  const pairs: Pair[] = []
  for (const [index, one] of agencies.entries()) {
    for (const other of agencies.slice(index + 1)) {
      const [held, alsoHeld] = [mandates.get(one), mandates.get(other)]
      const [goals, otherGoals] = [spending.get(one), spending.get(other)]
      const byMandates = held && alsoHeld ? jaccard(held, alsoHeld) : null
      const bySpending = goals && otherGoals ? schoener(goals, otherGoals) : null
      const overlap = (on === 'MANDATES' ? byMandates : bySpending) ?? 0
      if (overlap === 0 || overlap < minOverlap) continue
      pairs.push({
        agencies: [one, other],
        offices: [officesOf.get(one) ?? [], officesOf.get(other) ?? []],
        overlap,
        mandates: byMandates,
        sharedMandates: held && alsoHeld ? sharedBy(held, alsoHeld).length : 0,
        allMandates: new Set([...(held?.keys() ?? []), ...(alsoHeld?.keys() ?? [])]).size,
        spending: bySpending,
      })
    }
    yield
  }
  return {
    pairs,
    withoutData: agencies.filter((agency) => !(on === 'MANDATES' ? mandates : spending).has(agency)),
    year: spent[0]?.year ?? null,
  }
}

/** Those of the pairs that no path within the bounds joins, greatest overlap first, then the hardest to join. */
export function* gapsAmong(ground: Ground, pairs: Pair[], bounds: Bounds, inAll = mostInAll): Generator<void, Gaps> {
  const small = amongFew(ground, bounds.maxParties)
  const gaps: GapFound[] = []
  const undecided: Undecided[] = []
  for (const pair of pairs) {
    const [from, to] = pair.offices.map((offices) => new Set(offices))
    if (!from || !to) continue
    const outcome = yield* between(small, { from, to }, { count: 1, budget: Math.min(mostEach, inAll / pairs.length) })
    const best = outcome.paths[0] ?? null
    if (best !== null && frictionOf(best.key) <= bounds.maxFriction) continue
    const provenTo = outcome.outOfBudget ? frictionOf(Math.max(0, outcome.proven - unitsInKey)) : null
    if (provenTo !== null && provenTo < bounds.maxFriction) undecided.push({ ...pair, provenTo })
    else gaps.push({ ...pair, best, why: best === null ? none(ground, provenTo, bounds) : null })
  }
  const hardness = ({ best }: GapFound) => (best === null ? Number.POSITIVE_INFINITY : best.key)
  gaps.sort((a, b) => b.overlap - a.overlap || compare(hardness(b), hardness(a)) || (idsOf(a) < idsOf(b) ? -1 : 1))
  return { gaps, undecided }
}

type Words = {
  outOfBudget: (parties: number, provenTo: number) => string
  noChain: (parties: number, steps: number, day: string) => string
}

const words: InEach<Words> = {
  en: {
    outOfBudget: (parties, provenTo) =>
      `The search stopped at its budget before it found a path through arrangements of at most ${parties} parties: there is none up to a friction of ${provenTo}, and there may be one beyond.`,
    noChain: (parties, steps, day) =>
      `No chain of at most ${steps} ties joins them through arrangements of at most ${parties} parties on ${day}. Try a greater \`maxParties\`.`,
  },
  fr: {
    outOfBudget: (parties, provenTo) =>
      `La recherche a épuisé son budget avant de trouver un chemin par des dispositifs de ${parties} parties au plus\u00a0: il n’y en a pas jusqu’à une friction de ${provenTo.toLocaleString('fr')}, et peut-être un au-delà.`,
    noChain: (parties, steps, day) =>
      `Aucune chaîne de ${steps} liens au plus ne les joint par des dispositifs de ${parties} parties au plus au ${dayInWords(day, 'fr')}. Essayez un plus grand \`maxParties\`.`,
  },
  es: {
    outOfBudget: (parties, provenTo) =>
      `La búsqueda agotó su presupuesto antes de hallar un camino por mecanismos de ${parties} partes como máximo: no lo hay hasta una fricción de ${provenTo.toLocaleString('es')}, y puede que lo haya más allá.`,
    noChain: (parties, steps, day) =>
      `Ninguna cadena de ${steps} vínculos como máximo los une por mecanismos de ${parties} partes como máximo a ${dayInWords(day, 'es')}. Pruebe un \`maxParties\` mayor.`,
  },
}

function none({ constraints }: Ground, provenTo: number | null, { maxParties }: Bounds): Why {
  const { maxSteps, asOf } = constraints
  return provenTo === null
    ? { reason: 'NO_CHAIN', message: inEach((language) => words[language].noChain(maxParties, maxSteps, asOf)) }
    : { reason: 'OUT_OF_BUDGET', message: inEach((language) => words[language].outOfBudget(maxParties, provenTo)) }
}

// Infinity minus itself is no number.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function idsOf({ agencies }: Pair): string {
  return agencies.join(' ')
}

/** The ground without arrangements of more than so many parties, on record or declared. */
function amongFew(ground: Ground, maxParties: number): Ground {
  const { projection, pricing, mayPass } = ground
  const { crowd } = pricing.membership
  const few = (party: number) => isOffice(projection, party) || crowd[party]! <= maxParties
  return { ...ground, mayPass: mayPass === null ? few : (party) => few(party) && mayPass(party) }
}

/** A gap as it is answered: of RESULTS there is neither ground nor path, of the others no result. */
export type GapNode = Omit<Pair, 'offices'> & {
  offices: number[]
  best: Found | null
  why: Why | null
  ground: Ground | null
  projection: Projection
  results: number[]
  allResults: number
  alone: string[]
  place: string
  asOf: string
  on: GapsOn
}

const derived = bases.indexOf('DERIVED')

export function shareOfDerived({ projection }: Ground, paths: Found[]): number | null {
  const ties = [...new Set(paths.flatMap(({ ties }) => ties))]
  if (ties.length === 0) return null
  return ties.filter((tie) => projection.ties.basis[tie] === derived).length / ties.length
}

/** A page of gaps, with what they were looked for by; null what does not bind. `agencies` and `pairs` count what was compared. */
export type GapPage = Page<GapNode> & {
  on: GapsOn
  minOverlap: number
  maxFriction: number | null
  maxParties: number | null
  agencies: number
  compared: Compared
  pairs: number
  undecided: Undecided[]
  withoutData: string[]
  workingAlone: string[]
  derivedShare: number | null
  year: number | null
  place: string
  includeIllustrative: boolean
  hasWork: boolean
  projection: Projection
  ground: Ground | null
  asCypher: CypherStatement
  asOf: string
}
