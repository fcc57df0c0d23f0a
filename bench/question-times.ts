import type { PathConstraints } from '../server/contract/types.generated.ts'
import type { Arcs } from '../server/engine/search/arcs.ts'
import type { Outcome } from '../server/engine/search/k-best.ts'
import { ask, askWithin, groundFor, type Pair, unbounded } from './engine.ts'
import { timedOften } from './measure.ts'
import { type Pairs, type SetName, sets } from './pairs.ts'
import type { Synthetic } from './synthetic.ts'

/** How one kind of question went, by pair. `stepped`: how many needed labels by steps. */
export type QuestionTimes = {
  what: string
  set: SetName
  count: number
  ms: number[]
  scanned: number[]
  outOfBudget: number
  stepped: number
}

const counts = [1, 10, 50]

/** Questions without constraints. */
export function askAll(arcs: Arcs, pairs: Pairs): Promise<QuestionTimes[]> {
  return inOrder(
    sets.flatMap((set) =>
      counts.map(
        (count) => () => tally('unbounded', set, count, pairs[set], (pair) => ask(arcs, unbounded(pair, count))),
      ),
    ),
  )
}

/** Each kind of constraint by itself; with each go the API's defaults, at most eight steps among them. */
export const constraints: Record<string, PathConstraints> = {
  date: { asOf: '2018-06-30' },
  confidence: { minConfidence: 0.8 },
  steps: { maxSteps: 5 },
}

/** Questions with constraints, at `count` 10, as the API asks them. */
export function askConstrained({ projection, offices }: Synthetic, pairs: Pairs): Promise<QuestionTimes[]> {
  const asking = (constraint: PathConstraints) => {
    const ground = groundFor(projection, constraint)
    return (pair: Pair) => askWithin(ground, pair, 10)
  }
  const askVia = (pair: Pair) => {
    const passed = offices.find((office) => office > pair.from && office !== pair.to) ?? offices[0]!
    return asking({ via: [projection.parties.ids.at(passed)] })(pair)
  }
  return inOrder([
    ...sets.map((set) => () => tally('defaults', set, 10, pairs[set], asking({}))),
    ...Object.entries(constraints).map(
      ([what, constraint]) =>
        () =>
          tally(what, 'offices', 10, pairs.offices, asking(constraint)),
    ),
    () => tally('via', 'offices', 10, pairs.offices, askVia),
  ])
}

async function inOrder<Result>(work: (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = []
  for (const piece of work) results.push(await piece())
  return results
}

async function tally(
  what: string,
  set: SetName,
  count: number,
  pairs: readonly Pair[],
  answer: (pair: Pair) => Outcome,
): Promise<QuestionTimes> {
  for (const pair of pairs.slice(0, 10)) answer(pair)
  const runs = await inOrder(pairs.map((pair) => () => timedOften(() => answer(pair))))
  const outcomes = runs.map(({ result }) => result)
  return {
    what,
    set,
    count,
    ms: runs.map(({ ms }) => ms),
    scanned: outcomes.map(({ explored }) => explored),
    outOfBudget: outcomes.filter(({ outOfBudget }) => outOfBudget).length,
    stepped: outcomes.filter(({ stepped }) => stepped).length,
  }
}
