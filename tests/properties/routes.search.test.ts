import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Outcome, rankedPaths } from '../../server/engine/search/k-best.ts'
import { rankedRoutes } from '../../server/engine/search/routes.ts'
import { arcsOf } from '../helpers/arcs-of.ts'
import { dice } from '../helpers/dice.ts'
import { finished } from '../helpers/work.ts'
import { type Arc, everyPath } from '../oracle/brute.ts'
import { everyRoute, pairsOf, type RouteRules } from '../oracle/different.ts'

const plenty = 1e9
const stepsInKey = 256

/** `passed`: of which parties one must be passed; null when of none. `shut`: passages that are closed. */
type Case = Required<RouteRules> & {
  passed: number[] | null
  shut: [number, number][]
  count: number
  ties: Arc[]
  hubAbove: number
  allowance: number
}

const overlaps = [0, 0.25, 0.5, 0.75]

/** Few distinct frictions, for equal totals are where an order goes wrong; sets of ends that may overlap. */
const cases: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 9 }).chain((parties) => {
  const party = fc.nat(parties - 1)
  const friction = fc.oneof(fc.constantFrom(1, 1, 2, 3, 5), fc.integer({ min: 0, max: 100 }))
  const tie = fc.tuple(party, party, friction).map(([near, far, cost]) => ({
    near,
    far,
    key: cost === 0 ? 0 : cost * stepsInKey + 1,
  }))
  const one = party.map((id) => new Set([id]))
  const many = fc.uniqueArray(party, { minLength: 1, maxLength: 3 }).map((ids) => new Set(ids))
  const end = fc.oneof({ arbitrary: one, weight: 3 }, many)
  const flags = (weight: number) =>
    fc.array(fc.integer({ min: 0, max: weight }), { minLength: parties, maxLength: parties })
  return fc
    .record({
      count: fc.integer({ min: 1, max: 6 }),
      hubAbove: fc.constantFrom(1, 2, 3, 32),
      allowance: fc.constantFrom(10, 50, 1e6, 1e6),
      ties: fc.array(tie, { minLength: parties, maxLength: 26 }),
      from: end,
      to: end,
      closed: fc.oneof({ arbitrary: fc.constant<number[]>([]), weight: 2 }, fc.uniqueArray(party, { maxLength: 2 })),
      maxSteps: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(Number.POSITIVE_INFINITY)),
      via: fc.oneof({ arbitrary: fc.constant<number[]>([]), weight: 5 }, fc.uniqueArray(party, { maxLength: 3 })),
      tiers: fc.option(flags(1), { freq: 2 }),
      stations: flags(1),
      passed: fc.option(flags(3), { freq: 3 }),
      shut: fc.oneof(
        { arbitrary: fc.constant<[number, number][]>([]), weight: 3 },
        fc.array(fc.tuple(party, party), { maxLength: 2 }),
      ),
      maxOverlap: fc.constantFrom(...overlaps),
    })
    .map(({ closed, passed, ...rest }) => {
      const isOpen = (party: number) => !rest.from.has(party) && !rest.to.has(party) && !closed.includes(party)
      const one = passed?.flatMap((flag, id) => (flag === 1 ? id : [])) ?? null
      return {
        ...rest,
        passed: one,
        passable: Uint8Array.from({ length: parties }, (_, party) => (isOpen(party) ? 1 : 0)),
      }
    })
})

function questionOf({ passable, tiers, stations, passed, shut, ...question }: Case, budget = plenty) {
  return {
    ...question,
    mayWalk: null,
    mayPass: (party: number) => passable[party] === 1,
    tierOf: tiers && ((party: number) => tiers[party] ?? 0),
    mustPass: passed && ((party: number) => passed.includes(party)),
    closed: shut,
    isStation: (party: number) => stations[party] === 1,
    budget,
  }
}

function search(given: Case, budget = plenty): Outcome {
  return finished(rankedRoutes(arcsOf(given), questionOf(given, budget), given.allowance))
}

/** What trying everything finds. */
function expected(given: Case, count = given.count) {
  const { ties, passed, shut, stations } = given
  const pairs = shut.map((pair) => pair.toSorted((a, b) => a - b).join())
  return everyRoute(ties, given, count, (parties) => {
    const isClosed = pairsOf(parties, stations).some((pair) => pairs.includes(pair))
    return !isClosed && (passed === null || parties.some((party) => passed.includes(party)))
  })
}

const shown = ({ paths }: Outcome) => paths.map(({ parties, key }) => ({ parties, key }))

describe('the search for routes', () => {
  test('finds the routes that trying everything finds, in the same order', () => {
    let several = 0
    fc.assert(
      fc.property(cases, (given) => {
        const all = expected(given)
        expect(shown(search(given))).toStrictEqual(all)
        several += all.length > 1 ? 1 : 0
      }),
      dice(3_000),
    )
    expect(several).toBeGreaterThan(250)
  })

  test('out of budget, what it has found is still the head of the whole list', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 300 }), (given, budget) => {
        const outcome = search(given, budget)
        const all = expected(given)
        expect(shown(outcome)).toStrictEqual(all.slice(0, outcome.paths.length))
        if (!outcome.outOfBudget) expect(outcome.paths.length).toBe(all.length)
        const missing = all[outcome.paths.length]
        if (missing) expect(outcome.proven).toBeLessThanOrEqual(missing.key)
      }),
      dice(600),
    )
  })

  test('lists fewer routes as the head of more', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 3 }), (given, more) => {
        const longer = shown(search({ ...given, count: given.count + more }))
        expect(shown(search(given))).toStrictEqual(longer.slice(0, given.count))
      }),
      dice(600),
    )
  })

  test('begins with the first path, and its second never gets cheaper where less may be shared', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const asked = { ...given, shut: [], count: 2 }
        const [first] = finished(rankedPaths(arcsOf(asked), { ...questionOf(asked), count: 1 })).paths
        const seconds = overlaps.map((maxOverlap) => {
          const found = shown(search({ ...asked, maxOverlap }))
          expect(found[0]).toStrictEqual(first && { parties: first.parties, key: first.key })
          return found[1]?.key ?? Number.POSITIVE_INFINITY
        })
        expect(seconds).toStrictEqual(seconds.toSorted((a, b) => b - a))
      }),
      dice(600),
    )
  })

  test('from the other end the first costs as much, and all are the same where no two paths cost the same', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const there = { ...given, via: [] }
        const back = { ...there, from: there.to, to: there.from }
        const [one, other] = [shown(search(there)), shown(search(back))]
        expect(other[0]?.key).toBe(one[0]?.key)
        const keys = everyPath(there.ties, there).map(({ key }) => key)
        if (new Set(keys).size < keys.length) return
        expect(other.map(({ parties }) => parties.toReversed())).toStrictEqual(one.map(({ parties }) => parties))
      }),
      dice(600),
    )
  })
})
