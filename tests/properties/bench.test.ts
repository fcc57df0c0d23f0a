import { describe, expect, test } from 'vitest'
import { Disagreement, duel } from '../../bench/duel.ts'
import { groundFor, standardPricing } from '../../bench/engine.ts'
import { type Pairs, pairsOf, sets } from '../../bench/pairs.ts'
import { graphology } from '../../bench/peers/graphology.ts'
import { ngraph } from '../../bench/peers/ngraph.ts'
import { simple } from '../../bench/peers/peer.ts'
import { expectSameAsYen } from '../../bench/second-opinion.ts'
import { generate } from '../../bench/synthetic.ts'

const synthetic = generate(0.01)
const { projection } = synthetic
const { arcs } = standardPricing(projection)
const pairs = pairsOf(synthetic, arcs, 4)

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

  test('asks about the same pairs of the same graph', () => {
    const again: Pairs = pairsOf(generate(0.01), arcs, 4)
    expect(again).toStrictEqual(pairs)
  })
})
