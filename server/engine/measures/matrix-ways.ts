import type { MatrixBlank } from '../../contract/types.generated.ts'
import { keyOfTie } from '../friction/pricing.ts'
import { holds, officesOf, tierOf } from '../graph/projection.ts'
import { isHeadquarters, isOf } from '../paths/across.ts'
import { atHome, byId, type Ground } from '../paths/ground.ts'
import type { Found } from '../search/k-best.ts'
import { type LeastWays, type LeastWaysQuestion, leastWays } from './least-ways.ts'
import { waysOver } from './up-and-over.ts'

export const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** Every two of the agencies. */
export function pairsOf(agencies: readonly string[]): [string, string][] {
  return agencies.flatMap((one, index) => agencies.slice(index + 1).map((other): [string, string] => [one, other]))
}

type PairWay = { paths: [Found] | [Found, Found] } | { blank: MatrixBlank }
/** By both agencies: one path, or the one across and the one up and over; or why there is none. */
export type PairWays = Map<string, PairWay>

/** The agencies by id, each with its offices in the place; all of one tier. */
type Offices = ReadonlyMap<string, readonly number[]>

/**
 * The first route between the offices there of every two agencies, with nobody abroad, by what counts as that here. One search for each agency.
 */
export function* routesAmong(
  ground: Ground,
  isAbroad: (party: number) => boolean,
  offices: Offices,
  budget: number,
): Generator<void, PairWays> {
  const asked = questionOf(ground, isAbroad, offices, budget)
  const all: PairWays = new Map()
  for (const [one, others] of eachWithLater(offices)) {
    const found = yield* leastWays(ground.pricing.arcs, asked(one, others))
    for (const [index, other] of others.entries()) all.set(pairKey(one, other), only(found, index))
  }
  return all
}

/**
 * The least way across between every two, and the least up and over from either of the two: what the one costs beyond the
 * other has no direction then.
 */
export function* bothWaysAmong(
  ground: Ground,
  isAbroad: (party: number) => boolean,
  offices: Offices,
  budget: number,
): Generator<void, PairWays> {
  const asked = questionOf(ground, isAbroad, offices, budget / 3)
  const across = yield* acrossAmong(ground, offices, asked)
  const over = new Map<string, LeastWays>()
  const agencies = [...offices.keys()]
  for (const one of agencies) {
    const others = agencies.filter((other) => other !== one)
    over.set(one, yield* upFrom(ground, one, asked(one, others)))
  }
  const wayUp = (one: string, other: string) => {
    const [found, index] = [over.get(one)!, agencies.filter((agency) => agency !== one).indexOf(other)]
    return only(found, index)
  }
  return new Map(
    eachWithLater(offices).flatMap(([one, others]) =>
      others.map((other): [string, PairWay] => {
        const key = pairKey(one, other)
        return [key, joined(across.get(key)!, wayUp(one, other), wayUp(other, one))]
      }),
    ),
  )
}

function joined(across: PairWay, up: PairWay, down: PairWay): PairWay {
  const over = [up, down].flatMap((way) => ('paths' in way ? way.paths[0] : []))
  const isOut = [across, up, down].some((way) => 'blank' in way && way.blank === 'BUDGET')
  if (isOut) return { blank: 'BUDGET' }
  const [first, second] = over
  if (first === undefined) return { blank: 'paths' in across ? 'NO_WAY_UP' : 'NO_ROUTE' }
  if ('blank' in across) return { blank: 'NO_WAY_ACROSS' }
  return { paths: [across.paths[0], second !== undefined && second.key < first.key ? second : first] }
}

type Asked = ReturnType<typeof questionOf>

function* acrossAmong(ground: Ground, offices: Offices, asked: Asked): Generator<void, PairWays> {
  const { projection, mayWalk } = ground
  const isBetween = isOf('INTER_AGENCY', ground)
  const all: PairWays = new Map()
  for (const [one, others] of eachWithLater(offices)) {
    const question = asked(one, others)
    const tier = tierOf(projection, offices.get(one)![0]!)
    const found = yield* leastWays(ground.pricing.arcs, {
      ...question,
      mayWalk: (tie) => isBetween(tie) && (mayWalk === null || mayWalk(tie)),
      mayPass: (party) => tierOf(projection, party) === tier && question.mayPass(party),
    })
    for (const [index, other] of others.entries()) all.set(pairKey(one, other), only(found, index))
  }
  return all
}

function upFrom(ground: Ground, agency: string, question: ReturnType<Asked>): Generator<void, LeastWays> {
  const { projection, constraints } = ground
  const { agencies, parties } = projection
  const isTop = (office: number) =>
    isHeadquarters(projection, office) &&
    holds(projection, parties, office, constraints.view) &&
    question.mayPass(office) &&
    !question.from.has(office)
  const tops = new Set(officesOf(projection, agencies.indexOf(agency)).filter(isTop))
  const from = new Set([...question.from].filter((office) => !isHeadquarters(projection, office)))
  return waysOver(ground.pricing.arcs, { ...question, from, tops, isInside: isOf('INTRA_AGENCY', ground) })
}

/** The way to a group, or why there is none: one that was found when the budget was spent is not proven. */
function only({ ways, outOfBudget }: LeastWays, group: number): PairWay {
  const found = ways.get(group)
  if (outOfBudget) return { blank: 'BUDGET' }
  return found ? { paths: [found] } : { blank: 'NO_ROUTE' }
}

function eachWithLater(offices: Offices): [string, string[]][] {
  const agencies = [...offices.keys()]
  return agencies.map((one, index) => [one, agencies.slice(index + 1)])
}

/** From one agency to others, whose groups are their places in the list. */
function questionOf(ground: Ground, isAbroad: (party: number) => boolean, offices: Offices, budget: number) {
  const { projection, pricing, constraints, mayWalk, mayPass } = atHome(ground, { isAbroad })
  const ends = [...offices.values()].flat()
  const shared = {
    mayWalk,
    mayPass,
    harder: new Set(ends.filter((office) => pricing.membership.crowd[office]! > 2)),
    keyAt: (tie: number, at: ReadonlySet<number>) => keyOfTie(projection, pricing, tie, at),
    maxSteps: constraints.maxSteps,
    budget: Math.max(1, Math.floor(budget / offices.size)),
    before: byId(projection),
  }
  return (one: string, others: string[]) =>
    ({
      ...shared,
      from: new Set(offices.get(one)),
      to: new Map(
        others.flatMap((other, group) => offices.get(other)!.map((office): [number, number] => [office, group])),
      ),
    }) satisfies LeastWaysQuestion
}
