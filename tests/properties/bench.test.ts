import { describe, expect, test } from 'vitest'
import { Disagreement, duel } from '../../bench/duel.ts'
import { ask, groundFor, standardPricing, unbounded } from '../../bench/engine.ts'
import { type Pairs, pairsOf, sets } from '../../bench/pairs.ts'
import { graphology } from '../../bench/peers/graphology.ts'
import { ngraph } from '../../bench/peers/ngraph.ts'
import { simple } from '../../bench/peers/peer.ts'
import { expectSameAsYen } from '../../bench/second-opinion.ts'
import { routesAmong, slowRoutes } from '../../bench/slow-routes.ts'
import { generate } from '../../bench/synthetic.ts'
import { isOffice } from '../../server/engine/graph/projection.ts'

const synthetic = generate(0.01)
const { projection } = synthetic
const { arcs } = standardPricing(projection)
const pairs = pairsOf(synthetic, arcs, 4)

const keyOf = new Map([...arcs.tie].map((tie, arc) => [tie, arcs.key[arc] ?? 0]))
const keyUpTo = (ties: number[]) => ties.reduce((sum, tie) => sum + (keyOf.get(tie) ?? 0), 0)

describe('the benchmark', () => {
  test.each([
    ['ngraph', ngraph],
    ['graphology', graphology],
  ])('compares with %s, which finds the same costs', async (_, peer) => {
    for (const set of sets) {
      const { ours, theirs } = await duel(arcs, peer(simple(arcs)), set, pairs[set])
      expect([ours.length, theirs.length]).toStrictEqual([4, 4])
    }
  })

  test('ends when a peer finds other costs', async () => {
    const wrong = { name: 'wrong', count: 1, repeats: false, costs: () => [1] }
    await expect(duel(arcs, wrong, 'offices', pairs.offices)).rejects.toThrow(Disagreement)
  })

  test.each([
    ['no constraints', {}],
    ['another date', { asOf: '2018-06-30' }],
    ['confident ties', { minConfidence: 0.8 }],
    ['few steps', { maxSteps: 4 }],
  ])('finds what Yen’s own algorithm finds: %s', (_, constraints) => {
    expectSameAsYen(groundFor(projection, constraints), pairs.offices.slice(0, 2), 10)
  })

  test('filters the routes that a slow search finds from a list of paths, and says how many of it that took', () => {
    const isStation = (party: number) => isOffice(projection, party)
    const asked = { count: 3, maxOverlap: 0.5, maxSteps: 8, isStation }
    const needed = pairs.offices.map((pair) => {
      const paths = ask(arcs, unbounded(pair, 200)).paths.map((path) => ({
        parties: path.parties,
        keys: [0, ...path.ties.map((_, step) => keyUpTo(path.ties.slice(0, step + 1)))],
      }))
      const found = routesAmong(paths, asked)
      expect(found.keys).toStrictEqual(slowRoutes(arcs, pair, asked)?.map(({ key }) => key))
      return found.needed
    })
    expect(Math.max(...needed)).toBeGreaterThan(3)
  })

  test('asks about the same pairs of the same graph', () => {
    const again: Pairs = pairsOf(generate(0.01), arcs, 4)
    expect(again).toStrictEqual(pairs)
  })
})
