import { type Arcs, firstArc, lastArc } from '../search/arcs.ts'
import type { Found } from '../search/k-best.ts'
import { foundOf, type Label, type LeastWays, type LeastWaysQuestion, leastWays, waitingLabels } from './least-ways.ts'

/** `tops` are the headquarters of the agency that climbs, of which none is an end. */
export type ClimbQuestion = LeastWaysQuestion & {
  isInside(tie: number): boolean
  tops: ReadonlySet<number>
}

// An agency has one line up, or a handful. Of one with more the cells say that they are not proven.
const mostClimbs = 100
const mostTries = 10_000

/**
 * The least way to each group that first rises inside the agency to one of its headquarters, and from there goes on
 * anyhow, without a party twice. One line up after the other, least first, and from its top one search for all groups
 * that passes none of its parties; until a further line, and the least that is left from any top, would be dearer.
 */
export function* waysOver(arcs: Arcs, question: ClimbQuestion): Generator<void, LeastWays> {
  const ways = new Map<number, Found>()
  const fromAnyTop = yield* leastWays(arcs, { ...question, from: question.tops })
  let { explored, outOfBudget } = fromAnyTop
  const lines = new Lines(arcs, question)
  const tried: Tried[] = []
  while (!outOfBudget) {
    const line = lines.next()
    const better = line && groupsToBetter(line, fromAnyTop.ways, ways)
    if (!better || better.size === 0) return { ways, explored, outOfBudget: lines.isOut }
    if (isOutdone(line, question, tried)) continue
    outOfBudget = tried.length > mostClimbs
    const over = yield* overFrom(arcs, question, { line, better, fromAnyTop: fromAnyTop.ways, spent: explored })
    explored += over.explored
    outOfBudget ||= over.outOfBudget
    for (const [group, way] of over.ways) if (way.key < (ways.get(group)?.key ?? Infinity)) ways.set(group, way)
  }
  return { ways, explored, outOfBudget }
}

/** Where a line went up, with whom between, and in how many steps. */
type Tried = { top: number; between: ReadonlySet<number>; steps: number }

/** Whether a lesser line to the same top leaves as much open, as that from another office often does; else notes the line. */
function isOutdone(line: Label, { from }: ClimbQuestion, tried: Tried[]): boolean {
  const between = new Set(foundOf(line).parties.filter((party) => !from.has(party)))
  const { party: top, steps } = line
  const isAsOpen = (other: Tried) =>
    other.top === top && other.steps <= steps && [...other.between].every((party) => between.has(party))
  if (tried.some(isAsOpen)) return true
  tried.push({ top, between, steps })
  return false
}

/** To which groups there may still be a lesser way up this line. */
function groupsToBetter({ key }: Label, left: Map<number, Found>, ways: Map<number, Found>): Set<number> {
  const groups = [...left].filter(([group, rest]) => key + rest.key < (ways.get(group)?.key ?? Infinity))
  return new Set(groups.map(([group]) => group))
}

type Climb = { line: Label; better: Set<number>; fromAnyTop: Map<number, Found>; spent: number }

/**
 * On from the top of a line. Where the least way from any top is from this one, and keeps clear of the line, it is the
 * least from here; only for the other groups it takes a search.
 */
function* overFrom(
  arcs: Arcs,
  question: ClimbQuestion,
  { line, better, fromAnyTop, spent }: Climb,
): Generator<void, LeastWays> {
  const { mayPass, from, to, maxSteps, budget } = question
  const climbed = foundOf(line)
  const barred = new Set([...climbed.parties, ...from])
  const left = maxSteps - line.steps
  const isFromHere = ({ parties: [top, ...on], ties }: Found) =>
    top === line.party && ties.length <= left && !on.some((party) => barred.has(party))
  const known = [...fromAnyTop].filter(([group, way]) => better.has(group) && isFromHere(way))
  const others = new Set([...better].filter((group) => !known.some(([one]) => one === group)))
  const found = yield* leastWays(arcs, {
    ...question,
    from: new Set([line.party]),
    to: new Map([...to].filter(([, group]) => others.has(group))),
    mayPass: (party) => !barred.has(party) && (mayPass === null || mayPass(party)),
    maxSteps: left,
    budget: Math.max(1, budget - spent),
  })
  const ways = [...known, ...found.ways].map(([group, { parties, ties, key }]): [number, Found] => [
    group,
    {
      parties: [...climbed.parties, ...parties.slice(1)],
      ties: [...climbed.ties, ...ties],
      key: climbed.key + key,
    },
  ])
  return { ...found, ways: new Map(ways) }
}

/** The lines up without a party twice, least first, each up to the first headquarters on it. */
class Lines {
  isOut = false
  private tries = 0
  private readonly heap = waitingLabels()

  constructor(
    private readonly arcs: Arcs,
    private readonly question: ClimbQuestion,
  ) {
    for (const party of question.from) this.heap.push({ party, key: 0, steps: 0, tie: -1, previous: null })
  }

  next(): Label | null {
    for (let line = this.heap.pop(); line; line = this.heap.pop()) {
      if (this.question.tops.has(line.party)) return line
      if (++this.tries > mostTries) this.isOut = true
      if (this.isOut) return null
      if (line.steps + 1 < this.question.maxSteps) this.goOn(line)
    }
    return null
  }

  /** One tie higher, by the cheapest of parallel ones. */
  private goOn(line: Label) {
    const { from, mayWalk, mayPass, isInside, before } = this.question
    const known = new Set(foundOf(line).parties)
    const next = new Map<number, Label>()
    for (let arc = firstArc(this.arcs, line.party); arc < lastArc(this.arcs, line.party); arc++) {
      const [party, tie] = [this.arcs.far[arc]!, this.arcs.tie[arc]!]
      if (known.has(party) || from.has(party) || !isInside(tie) || (mayWalk !== null && !mayWalk(tie))) continue
      if (mayPass !== null && !mayPass(party)) continue
      const key = line.key + this.keyOf(line, arc)
      const other = next.get(party)
      if (other !== undefined && (other.key < key || (other.key === key && before(other.tie, tie)))) continue
      next.set(party, { party, key, steps: line.steps + 1, tie, previous: line })
    }
    for (const one of next.values()) this.heap.push(one)
  }

  private keyOf({ party, previous }: Label, arc: number): number {
    const { harder, keyAt } = this.question
    const isAtEnd = previous === null && harder.has(party)
    return isAtEnd ? keyAt(this.arcs.tie[arc]!, new Set([party])) : this.arcs.key[arc]!
  }
}
