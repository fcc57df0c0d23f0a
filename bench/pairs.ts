import type { Arcs } from '../server/engine/search/arcs.ts'
import { ask, type Pair, unbounded } from './engine.ts'
import { oneOf, type Random, randomFrom } from './random.ts'
import type { Synthetic } from './synthetic.ts'

export const sets = ['offices', 'hubs', 'far', 'unreachable'] as const
export type SetName = (typeof sets)[number]
export type Pairs = Record<SetName, Pair[]>

const seed = 7
// Of so many pairs of lone parties for each that is wanted, the farthest are far apart.
const tried = 5

/** What is asked about, `count` pairs of each set: the same for the same graph. */
export function pairsOf({ offices, hubs, lone, isolated }: Synthetic, arcs: Arcs, count: number): Pairs {
  const random = randomFrom(seed)
  return {
    offices: pairs(random, count, offices, offices),
    hubs: pairs(random, count, hubs, hubs),
    far: farthest(arcs, pairs(random, count * tried, lone, lone), count),
    unreachable: isolated.length === 0 ? [] : pairs(random, count, offices, isolated),
  }
}

function pairs(random: Random, count: number, some: number[], others: number[]): Pair[] {
  const found: Pair[] = []
  while (found.length < count) {
    const pair = { from: oneOf(random, some), to: oneOf(random, others) }
    if (pair.from !== pair.to) found.push(pair)
  }
  return found
}

/** Those of greatest friction that a path joins at all. */
function farthest(arcs: Arcs, pairs: Pair[], count: number): Pair[] {
  const keyed = pairs.flatMap((pair) => {
    const [path] = ask(arcs, unbounded(pair, 1)).paths
    return path ? { pair, key: path.key } : []
  })
  keyed.sort((a, b) => b.key - a.key)
  return keyed.slice(0, count).map(({ pair }) => pair)
}
