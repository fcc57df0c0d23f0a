import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carrier, cheapestFirst, parallel } from '../../server/engine/search/arcs.ts'
import type { EndKeys } from '../../server/engine/search/end-keys.ts'
import { type Outcome, rankedPaths } from '../../server/engine/search/k-best.ts'
import { frictionOf, keyOf, stepsOf, unobservedOf } from '../../server/engine/search/keys.ts'
import { arcsOf } from '../helpers/arcs-of.ts'
import { dice } from '../helpers/dice.ts'
import { finished } from '../helpers/work.ts'
import { type Arc, everyPath, type Rules } from '../oracle/brute.ts'

const plenty = 1e9
const stepsInKey = 256

type Case = Required<Rules> & { count: number; ties: Arc[]; hubAbove: number; allowance: number }

// Few distinct frictions: equal totals are where an order goes wrong.
const cases: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 8 }).chain((parties) => {
  const party = fc.nat(parties - 1)
  const friction = fc.constantFrom(0, 1, 1, 2, 3, 5)
  const tie = fc.tuple(party, party, friction).map(([near, far, cost]) => ({
    near,
    far,
    key: cost === 0 ? 0 : cost * stepsInKey + 1,
  }))
  const hubAbove = fc.constantFrom(1, 2, 3, 32)
  const end = fc.uniqueArray(party, { minLength: 1, maxLength: 3 }).map((ids) => new Set(ids))
  const tiers = fc.array(fc.nat(1), { minLength: parties, maxLength: parties })
  return fc
    .record({
      count: fc.integer({ min: 1, max: 30 }),
      hubAbove,
      allowance: fc.constantFrom(10, 50, 1e6),
      ties: fc.array(tie, { maxLength: 24 }),
      from: end,
      to: end,
      closed: fc.uniqueArray(party, { maxLength: 2 }),
      maxSteps: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(Number.POSITIVE_INFINITY)),
      via: fc.oneof({ arbitrary: fc.constant<number[]>([]), weight: 3 }, fc.uniqueArray(party, { maxLength: 3 })),
      tiers: fc.option(tiers),
    })
    .map(({ closed, ...rest }) => ({ ...rest, passable: between(parties, rest, closed) }))
})

/** Many ties between few parties, and parties to pass that are no ends: segments that meet, share and cross. */
const passing: fc.Arbitrary<Case> = fc.integer({ min: 5, max: 8 }).chain((parties) => {
  const party = fc.nat(parties - 1)
  const tie = fc
    .tuple(party, party, fc.constantFrom(1, 1, 2, 3))
    .map(([near, far, cost]) => ({ near, far, key: cost * stepsInKey + 1 }))
  return fc
    .record({
      count: fc.integer({ min: 1, max: 20 }),
      hubAbove: fc.constantFrom(1, 2, 3, 32),
      allowance: fc.constantFrom(50, 1e6, 1e6),
      ties: fc.array(tie, { minLength: parties + 2, maxLength: 22 }),
      order: fc.shuffledSubarray([...Array(parties).keys()], { minLength: parties, maxLength: parties }),
      ends: fc.tuple(fc.constantFrom(1, 1, 2), fc.constantFrom(1, 1, 2), fc.constantFrom(1, 1, 2)),
      maxSteps: fc.oneof(fc.integer({ min: 3, max: 7 }), fc.constant(Number.POSITIVE_INFINITY)),
      tiers: fc.constant(null),
    })
    .map(({ order, ends: [starts, goals, vias], ...rest }) => {
      const from = new Set(order.slice(0, starts))
      const to = new Set(order.slice(starts, starts + goals))
      const via = order.slice(starts + goals, Math.min(starts + goals + vias, parties))
      return { ...rest, from, to, via, passable: between(parties, { from, to }, []) }
    })
})

function between(parties: number, { from, to }: Pick<Case, 'from' | 'to'>, closed: number[]) {
  const open = (party: number) => !from.has(party) && !to.has(party) && !closed.includes(party)
  return Uint8Array.from({ length: parties }, (_, party) => (open(party) ? 1 : 0))
}

function search(
  { ties, passable, tiers, hubAbove, allowance, ...question }: Case,
  budget = plenty,
  endKeys: EndKeys | null = null,
): Outcome {
  const rest = { mayWalk: null, mayPass: (party: number) => passable[party] === 1, budget, endKeys }
  const tierOf = tiers && ((party: number) => tiers[party] ?? 0)
  const arcs = arcsOf({ ties, passable, hubAbove })
  return finished(rankedPaths(arcs, { ...question, ...rest, tierOf }, allowance))
}

const shown = ({ paths }: Pick<Outcome, 'paths'>) => paths.map(({ parties, key }) => ({ parties, key }))

/** Ties whose keys at some of the ends are others: the second keys, and who of the ends has them. */
type Keyed = { given: Case; at: number[]; keys: number[] }

function keyedAtEnds(all: fc.Arbitrary<Case>): fc.Arbitrary<Keyed> {
  return all.chain((given) => {
    const ends = [...new Set([...given.from, ...given.to])]
    const key = fc.constantFrom(1, 2, 3, 4, 5).map((cost) => cost * stepsInKey + 1)
    return fc
      .record({
        at: fc.subarray(ends, { minLength: 1 }),
        keys: fc.array(key, { minLength: given.ties.length, maxLength: given.ties.length }),
      })
      .map(({ at, keys }) => ({ given, at, keys }))
  })
}

/** The same ties with their keys as the question has them: those of such ends are first or last steps, and nothing else. */
function atTheirKeys({ given, at, keys }: Keyed): Case {
  const touches = ({ near, far }: Arc) => at.includes(near) || at.includes(far)
  const key = (tie: Arc, index: number) => (tie.key > 0 && touches(tie) ? (keys[index] ?? 0) : tie.key)
  return { ...given, ties: given.ties.map((tie, index) => ({ ...tie, key: key(tie, index) })) }
}

describe.each([
  ['', cases],
  [', past parties between', passing],
] as const)('where ties have other keys at the ends%s', (_, all) => {
  test('the paths are those that trying everything finds, each carried by the cheapest ties', () => {
    const seen = { dearer: 0, cheaper: 0 }
    fc.assert(
      fc.property(keyedAtEnds(all), (keyed) => {
        const { given, at } = keyed
        const meant = atTheirKeys(keyed)
        const endKeys = { at, keyOf: (tie: number) => meant.ties[tie]?.key ?? 0 }
        const { paths } = search(given, plenty, endKeys)
        expect(shown({ paths })).toStrictEqual(everyPath(meant.ties, meant).slice(0, given.count))
        for (const { ties, key } of paths) {
          expect(ties.reduce((sum, tie) => sum + endKeys.keyOf(tie), 0)).toBe(key)
          const usual = ties.reduce((sum, tie) => sum + (given.ties[tie]?.key ?? 0), 0)
          if (key > usual) seen.dearer++
          if (key < usual) seen.cheaper++
        }
      }),
      dice(1_500),
    )
    // Keys that never differ would prove nothing.
    expect(Math.min(seen.dearer, seen.cheaper)).toBeGreaterThan(100)
  })

  test('out of budget, what was found is the head of the whole list', () => {
    fc.assert(
      fc.property(keyedAtEnds(all), fc.integer({ min: 1, max: 200 }), (keyed, budget) => {
        const meant = atTheirKeys(keyed)
        const endKeys = { at: keyed.at, keyOf: (tie: number) => meant.ties[tie]?.key ?? 0 }
        const outcome = search(keyed.given, budget, endKeys)
        const whole = everyPath(meant.ties, meant).slice(0, meant.count)
        expect(shown(outcome)).toStrictEqual(whole.slice(0, outcome.paths.length))
        if (!outcome.outOfBudget) expect(outcome.paths.length).toBe(whole.length)
      }),
      dice(600),
    )
  })
})

describe('the search', () => {
  test('finds the paths that trying everything finds, in the same order', () => {
    fc.assert(
      fc.property(cases, (given) => {
        expect(shown(search(given))).toStrictEqual(everyPath(given.ties, given).slice(0, given.count))
      }),
      dice(1_500),
    )
  })

  test('passes parties between the ends in the order asked for', () => {
    let passed = 0
    fc.assert(
      fc.property(passing, (given) => {
        const expected = everyPath(given.ties, given).slice(0, given.count)
        expect(shown(search(given))).toStrictEqual(expected)
        passed += expected.length > 1 ? 1 : 0
      }),
      dice(2_500),
    )
    expect(passed).toBeGreaterThan(450)
  })

  test('of equal paths past a party, the one whose parties come first is first, however each part divides the key', () => {
    // To 3 directly and on by way of 5, or to 3 by way of 4 and on directly: three and two steps of equal friction.
    const lines = [
      [6, 7, 1],
      [7, 0, 1],
      [0, 3, 3],
      [0, 4, 1],
      [4, 3, 1],
      [3, 5, 1],
      [5, 1, 1],
      [3, 1, 3],
    ] as const
    const ties = lines.map(([near, far, cost]) => ({ near, far, key: cost * stepsInKey + 1 }))
    const ends = {
      from: new Set([6]),
      to: new Set([1]),
      via: [3],
      passable: between(8, { from: new Set([6]), to: new Set([1]) }, []),
    }
    const found = search({ ...ends, ties, maxSteps: 5, tiers: null, count: 2, hubAbove: 1, allowance: 50 })
    expect(shown(found)).toStrictEqual([
      { parties: [6, 7, 0, 3, 5, 1], key: 7 * stepsInKey + 5 },
      { parties: [6, 7, 0, 4, 3, 1], key: 7 * stepsInKey + 5 },
    ])
  })

  test('lists fewer paths as the head of more', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const more = shown(search({ ...given, count: given.count + 1 }))
        expect(shown(search(given))).toStrictEqual(more.slice(0, given.count))
      }),
      dice(300),
    )
  })

  test('out of budget, what it has found is still the head of the whole list', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 200 }), (given, budget) => {
        const outcome = search(given, budget)
        const whole = everyPath(given.ties, given).slice(0, given.count)
        expect(shown(outcome)).toStrictEqual(whole.slice(0, outcome.paths.length))
        if (!outcome.outOfBudget) expect(outcome.paths.length).toBe(whole.length)
      }),
      dice(600),
    )
  })

  test('carries each step by its cheapest tie, and by the first of equal ones', () => {
    const ties = [
      { near: 0, far: 1, key: 3 * stepsInKey + 1 },
      { near: 1, far: 0, key: stepsInKey + 1 },
      { near: 0, far: 1, key: stepsInKey + 1 },
    ]
    const ends = { from: new Set([0]), to: new Set([1]) }
    const usual = { count: 5, maxSteps: 3, via: [], tiers: null, hubAbove: 32, allowance: plenty }
    const { paths } = search({ ...ends, ...usual, ties, passable: new Uint8Array(2) })
    expect(paths).toStrictEqual([{ parties: [0, 1], ties: [1], key: stepsInKey + 1 }])
  })

  test('asks which of two equal ties comes first, where their numbers do not say', () => {
    const ends = { from: Int32Array.from([0, 0, 0]), to: Int32Array.from([1, 1, 1]) }
    const arcs = finished(cheapestFirst(2, ends, Uint32Array.from([257, 513, 257])))
    const ids = ['b', 'c', 'a']
    const before = (one: number, other: number) => (ids[one] ?? '') < (ids[other] ?? '')
    expect(parallel(arcs, null, 0, 1)).toStrictEqual([0, 2, 1])
    expect(parallel(arcs, null, 0, 1, { before })).toStrictEqual([2, 0, 1])
    expect(carrier(arcs, null, 1, 0, { before })).toBe(2)
  })
})

test('of equal friction, what is observed comes first, then what is shorter, in paths of up to 12 steps', () => {
  const step = fc.record({ quanta: fc.integer({ min: 1, max: 16_383 * 1024 }), isObserved: fc.boolean() })
  const chain = fc.array(step, { minLength: 1, maxLength: 12 })
  const keyed = (steps: { quanta: number; isObserved: boolean }[]) => {
    const key = steps.reduce((sum, { quanta, isObserved }) => sum + keyOf(quanta / 1024, isObserved), 0)
    const quanta = steps.reduce((sum, { quanta }) => sum + quanta, 0)
    return { key, parts: [quanta / 1024, steps.filter(({ isObserved }) => !isObserved).length, steps.length] as const }
  }
  fc.assert(
    fc.property(chain, chain, (one, other) => {
      const [a, b] = [keyed(one), keyed(other)]
      expect([frictionOf(a.key), unobservedOf(a.key), stepsOf(a.key)]).toStrictEqual(a.parts)
      const difference = a.parts.map((part, index) => part - (b.parts[index] ?? 0)).find((part) => part !== 0) ?? 0
      expect(Math.sign(a.key - b.key)).toBe(Math.sign(difference))
    }),
  )
  expect(keyOf(16_383, false)).toBeLessThan(2 ** 32)
})

test('the layout puts ties to hubs first', () => {
  const ends = { from: Int32Array.from([0, 0, 0, 1]), to: Int32Array.from([1, 2, 3, 2]) }
  const { bounds, far } = finished(cheapestFirst(4, ends, Uint32Array.from([513, 257, 257, 257]), 2))
  expect({ bounds, far }).toStrictEqual({
    bounds: Int32Array.from([0, 0, 3, 4, 5, 6, 7, 8, 8]),
    far: Int32Array.from([2, 3, 1, 0, 2, 0, 1, 0]),
  })
})

test('the layout gives each tie to both of its ends, cheapest first, and leaves out ties from a party to itself', () => {
  const ends = { from: Int32Array.from([0, 2, 1]), to: Int32Array.from([1, 1, 1]) }
  const { bounds, far, key, tie } = finished(cheapestFirst(3, ends, Uint32Array.from([513, 257, 257])))
  expect({ bounds, far, key, tie }).toStrictEqual({
    bounds: Int32Array.from([0, 0, 1, 1, 3, 3, 4]),
    far: Int32Array.from([1, 2, 0, 1]),
    key: Uint32Array.from([513, 257, 513, 257]),
    tie: Int32Array.from([0, 1, 0, 1]),
  })
})
