import type { Ground } from '../server/engine/paths/ground.ts'
import { compare } from './duel.ts'
import { askWithin, type Pair, patientBudget, through } from './engine.ts'
import { type Adjacency, adjacency } from './peers/adjacency.ts'
import { rankedPaths } from './peers/yen.ts'

/** Throws Disagreement unless Yen's own algorithm, slow and simple, finds the same. It does not know of `via`. */
export function expectSameAsYen(ground: Ground, pairs: readonly Pair[], count: number) {
  const { parties, ties } = ground.projection
  const graph = adjacency(parties.agency.length, ties)
  for (const pair of pairs) {
    const ours = askWithin(ground, pair, count).paths.map(({ key }) => key)
    compare({ name: 'yen', repeats: false }, pair, ours, yen(graph, ground, pair, count))
  }
}

function yen(
  graph: Adjacency,
  { projection, pricing, constraints, mayWalk, mayPass }: Ground,
  pair: Pair,
  count: number,
) {
  const keys = new Uint32Array(projection.ties.kind.length)
  for (const [arc, tie] of pricing.arcs.tie.entries()) {
    if (mayWalk === null || mayWalk(tie)) keys[tie] = pricing.arcs.key[arc]!
  }
  const passable = Uint8Array.from(projection.parties.agency, (_, party) =>
    mayPass === null || mayPass(party) ? 1 : 0,
  )
  const question = {
    from: new Set([pair.from]),
    to: new Set([pair.to]),
    keys,
    passable,
    maxSteps: constraints.maxSteps,
    count,
    budget: patientBudget,
  }
  return through(rankedPaths(graph, question)).paths.map(({ key }) => key)
}
