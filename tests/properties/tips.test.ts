import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standard, stepFriction } from '../../server/engine/friction/pricing.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { find } from '../../server/engine/paths/find.ts'
import type { Ground } from '../../server/engine/paths/ground.ts'
import { tips } from '../../server/engine/routes/tips.ts'
import { cheapestFirst } from '../../server/engine/search/arcs.ts'
import { type Found, rankedPaths } from '../../server/engine/search/k-best.ts'
import { dice } from '../helpers/dice.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { finished } from '../helpers/work.ts'
import { smallWorlds } from '../helpers/worlds.ts'
import { everyPath } from '../oracle/brute.ts'

const budget = 1e7
const grid = Array.from({ length: 93 }, (_, step) => 0.1 * 1.05 ** step).filter((multiplier) => multiplier < 10)

/** What a path costs where some ties cost so many times as much, with the cheapest of parallel ties for each step. */
function cost({ projection, pricing }: Ground, { parties }: Found, isOn: (tie: number) => boolean, multiplier: number) {
  const { ties } = projection
  const ends = new Set([parties[0] ?? 0, parties.at(-1) ?? 0])
  const priced = new Set(pricing.arcs.tie)
  return parties.slice(1).reduce((sum, far, place) => {
    const near = parties[place]
    const isBetween = (tie: number) =>
      (ties.from[tie] === near && ties.to[tie] === far) || (ties.from[tie] === far && ties.to[tie] === near)
    const all = [...priced].filter(isBetween)
    const costs = all.map((tie) => stepFriction(projection, pricing, tie, ends).total * (isOn(tie) ? multiplier : 1))
    return sum + Math.min(...costs)
  }, 0)
}

const questions = smallWorlds.chain((world) => {
  const party = fc.constantFrom(...(world.offices ?? []), ...(world.arrangements ?? [])).map(({ id }) => id)
  return fc.record({ world: fc.constant(world), from: party, to: party, on: fc.array(fc.boolean(), { minLength: 16 }) })
})

test('the first route by multiplier is the least of all paths, at every multiplier of a grid', () => {
  let [some, most] = [0, 0]
  fc.assert(
    fc.property(questions, ({ world, from, to, on }) => {
      const projection = projectionOf(world)
      const terms = { projection, constraints: checkedConstraints(projection, null), settings: standard }
      const isOn = (tie: number) => on[tie] === true
      const { outcome } = finished(find(terms, { from, to, count: 400, budget }))
      if (outcome.paths.length === 400) return
      const asked = { from, to, budget, isOn: (_ground: Ground, tie: number) => isOn(tie) }
      const { ground, first, tips: found, outOfBudget } = finished(tips(terms, asked))
      expect(outOfBudget).toBe(false)
      expect(first === null).toBe(outcome.paths.length === 0)
      if (!first) return
      const multipliers = found.map(({ multiplier }) => multiplier)
      expect(multipliers).toStrictEqual(multipliers.toSorted((a, b) => a - b))
      expect(found.map((tip) => tip.from)).toStrictEqual([first, ...found.map((tip) => tip.to)].slice(0, found.length))
      for (const multiplier of grid) {
        const now = found.findLast((tip) => tip.multiplier <= multiplier)?.to ?? first
        const least = Math.min(...outcome.paths.map((path) => cost(ground, path, isOn, multiplier)))
        expect(cost(ground, now.found, isOn, multiplier)).toBeCloseTo(least, 9)
      }
      some += found.length > 0 ? 1 : 0
      most = Math.max(most, found.length)
    }),
    dice(3_000),
  )
  expect(some).toBeGreaterThan(50)
  expect(most).toBeGreaterThan(1)
})

test('paths are found by scaled keys, whatever the order of those laid out', () => {
  const party = fc.nat(7)
  const tie = fc.record({ near: party, far: party, cost: fc.integer({ min: 1, max: 9 }), isScaled: fc.boolean() })
  const scale = fc.integer({ min: 1, max: 12 })
  fc.assert(
    fc.property(
      fc.record({
        ties: fc.array(tie, { minLength: 6, maxLength: 24 }),
        from: party,
        to: party,
        times: scale,
        per: scale,
        count: fc.integer({ min: 1, max: 12 }),
        maxSteps: fc.integer({ min: 2, max: 8 }),
        hubAbove: fc.constantFrom(1, 2, 32),
      }),
      ({ ties, from, to, times, per, hubAbove, count, maxSteps }) => {
        const ends = { from: new Set([from]), to: new Set([to]) }
        const arcs = finished(
          cheapestFirst(
            8,
            { from: Int32Array.from(ties, ({ near }) => near), to: Int32Array.from(ties, ({ far }) => far) },
            Uint32Array.from(ties, ({ cost }) => cost * 256 + 1),
            hubAbove,
          ),
        )
        const isScaled = (tie: number) => ties[tie]?.isScaled === true
        const question = { ...ends, mayWalk: null, mayPass: null, via: [], tierOf: null, maxSteps, count, budget: 1e9 }
        const { paths } = finished(rankedPaths(arcs, { ...question, scaling: { isScaled, times, per } }, 50))
        const scaled = ties.map(({ near, far, cost, isScaled }) => ({
          near,
          far,
          key: cost * (isScaled ? times : per) * 256 + 1,
        }))
        const passable = Uint8Array.from({ length: 8 }, (_, id) => (id === from || id === to ? 0 : 1))
        const expected = everyPath(scaled, { ...ends, passable, maxSteps }).slice(0, count)
        expect(paths.map(({ parties, key }) => ({ parties, key }))).toStrictEqual(expected)
      },
    ),
    dice(1_500),
  )
})
