import { below, oneOf, randomFrom } from '../../bench/random.ts'
import { generate } from '../../bench/synthetic.ts'
import { toDay } from '../../server/contract/days.ts'
import { price, standard } from '../../server/engine/friction/pricing.ts'
import { rankedPaths } from '../../server/engine/search/k-best.ts'
import { finished } from './work.ts'

const pairs = 200

/** How many arcs are looked at for the ten best paths between two offices; 95 of 100 pairs need no more. */
export function scanned(scale: number): number {
  const { projection, offices } = generate(scale)
  const view = { day: toDay('2024-12-31'), includeIllustrative: false }
  const { arcs } = finished(price(projection, view, standard))
  const random = randomFrom(scale)
  const explored = Array.from({ length: pairs }, () => {
    const from = below(random, offices.length - 1)
    const [start, end] = [offices[from] ?? 0, oneOf(random, offices.slice(from + 1))]
    const free = { mayWalk: null, mayPass: null, via: [], tierOf: null, maxSteps: Number.POSITIVE_INFINITY }
    const question = { from: new Set([start]), to: new Set([end]), ...free, count: 10, budget: 1e9 }
    return finished(rankedPaths(arcs, question)).explored
  })
  return explored.toSorted((a, b) => a - b)[pairs * 0.95 - 1] ?? 0
}
