import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCrossings, toOthers } from '../../server/engine/search/crossings.ts'
import type { EndKeys } from '../../server/engine/search/end-keys.ts'
import { type Outcome, rankedPaths } from '../../server/engine/search/k-best.ts'
import { quantaOf } from '../../server/engine/search/keys.ts'
import { rankedRoutes } from '../../server/engine/search/routes.ts'
import { arcsOf } from '../helpers/arcs-of.ts'
import { dice } from '../helpers/dice.ts'
import { finished } from '../helpers/work.ts'
import { type Arc, everyPath, type Rules } from '../oracle/brute.ts'
import { crossingsOf, everyRoute } from '../oracle/different.ts'

const stepsInKey = 256

/** `agencies` is −1 of arrangements; `at` are the levels at which a path may cross. */
type Case = Required<Rules> & {
  ties: Arc[]
  agencies: number[]
  levels: number[]
  at: number[]
  count: number
  hubAbove: number
}

/** Arrangements that many are tied to, and to each other, of two levels; two agencies or three. */
const cases: fc.Arbitrary<Case> = fc.integer({ min: 3, max: 8 }).chain((parties) => {
  const party = fc.nat(parties - 1)
  const tie = fc
    .tuple(party, party, fc.oneof(fc.constantFrom(1, 1, 2), fc.integer({ min: 1, max: 100 })))
    .map(([near, far, cost]) => ({ near, far, key: cost * stepsInKey + 1 }))
  const end = fc.oneof(
    { arbitrary: party.map((id) => new Set([id])), weight: 3 },
    fc.uniqueArray(party, { minLength: 1, maxLength: 3 }).map((ids) => new Set(ids)),
  )
  const each = (number: fc.Arbitrary<number>) => fc.array(number, { minLength: parties, maxLength: parties })
  return fc
    .record({
      count: fc.integer({ min: 1, max: 20 }),
      hubAbove: fc.constantFrom(1, 3, 32),
      ties: fc.array(tie, { minLength: parties, maxLength: 24 }),
      from: end,
      to: end,
      maxSteps: fc.oneof(fc.integer({ min: 2, max: 8 }), fc.constant(Number.POSITIVE_INFINITY)),
      via: fc.oneof({ arbitrary: fc.constant<number[]>([]), weight: 5 }, fc.uniqueArray(party, { maxLength: 2 })),
      tiers: fc.option(each(fc.nat(1)), { freq: 1 }),
      agencies: each(fc.constantFrom(-1, -1, 0, 0, 1, 2)),
      levels: each(fc.nat(2)),
      at: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
    })
    .map((rest) => {
      const isOpen = (id: number) => !rest.from.has(id) && !rest.to.has(id)
      return { ...rest, passable: Uint8Array.from({ length: parties }, (_, id) => (isOpen(id) ? 1 : 0)) }
    })
})

function questionOf({ passable, tiers, agencies, levels, at, ...question }: Case) {
  return {
    ...question,
    mayWalk: null,
    mayPass: (party: number) => passable[party] === 1,
    tierOf: tiers && ((party: number) => tiers[party] ?? 0),
    crossings: {
      agencies: 3,
      agencyOf: (party: number) => agencies[party] ?? -1,
      isAt: (party: number) => at.includes(levels[party] ?? 0),
    },
    budget: 1e9,
  }
}

/** At the ends ties cost a third of what they cost elsewhere. */
function cheapAtEnds(given: Case): Case & { endKeys: EndKeys } {
  const at = [...new Set([...given.from, ...given.to])]
  const third = (key: number) => Math.ceil(quantaOf(key) / 3) * stepsInKey + 1
  const isAtEnd = ({ near, far }: Arc) => at.includes(near) || at.includes(far)
  return {
    ...given,
    ties: given.ties.map((tie) => (isAtEnd(tie) ? { ...tie, key: third(tie.key) } : tie)),
    endKeys: { at, keyOf: (tie) => third(given.ties[tie]?.key ?? 0) },
  }
}

/** The same, where the nearest places to cross at are known. */
function nearOf(given: Case) {
  const { crossings, ...question } = questionOf(given)
  return { ...question, crossings: { ...crossings, near: finished(toCrossings(arcsOf(given), crossings)) } }
}

function keeps(given: Case) {
  return (parties: number[]) => {
    const crossings = crossingsOf(parties, given)
    return crossings.length > 0 && crossings.flat().every((level) => given.at.includes(level))
  }
}

const shown = ({ paths }: Outcome) => paths.map(({ parties, key }) => ({ parties, key }))

describe('where paths and routes may cross from one agency to another', () => {
  test('is kept to by paths, as trying everything does', () => {
    let some = 0
    fc.assert(
      fc.property(cases, (given) => {
        const expected = everyPath(given.ties, given)
          .filter(({ parties }) => keeps(given)(parties))
          .slice(0, given.count)
        expect(shown(finished(rankedPaths(arcsOf(given), questionOf(given))))).toStrictEqual(expected)
        some += expected.length > 1 ? 1 : 0
      }),
      dice(3_000),
    )
    expect(some).toBeGreaterThan(150)
  })

  test('is kept to by routes', () => {
    let some = 0
    fc.assert(
      fc.property(cases, fc.constantFrom(0, 0.25, 0.5, 0.75), (given, maxOverlap) => {
        const stations = given.agencies.map((agency) => (agency >= 0 ? 1 : 0))
        const expected = everyRoute(given.ties, { ...given, stations, maxOverlap }, given.count, keeps(given))
        const isStation = (party: number) => stations[party] === 1
        const found = rankedRoutes(arcsOf(given), { ...questionOf(given), isStation, maxOverlap })
        expect(shown(finished(found))).toStrictEqual(expected)
        const known = { ...nearOf(given), isStation, maxOverlap }
        expect(shown(finished(rankedRoutes(arcsOf(given), known)))).toStrictEqual(expected)
        const first = finished(rankedRoutes(arcsOf(given), { ...known, count: 1 }))
        expect(shown(first)).toStrictEqual(expected.slice(0, 1))
        const { ties, endKeys } = cheapAtEnds(given)
        const [cheapest] = everyRoute(ties, { ...given, stations, maxOverlap }, 1, keeps(given))
        const cheap = finished(rankedRoutes(arcsOf(given), { ...known, count: 1, endKeys }))
        expect(shown(cheap)).toStrictEqual(cheapest ? [cheapest] : [])
        some += expected.length > 1 ? 1 : 0
      }),
      dice(1_000),
    )
    expect(some).toBeGreaterThan(15)
  })

  test('may be at several levels, where that is asked for', () => {
    let some = 0
    fc.assert(
      fc.property(cases, fc.constantFrom(0, 0.25, 0.5, 0.75), fc.nat(2), (given, maxOverlap, beside) => {
        const { agencies, levels } = given
        const stations = agencies.map((agency) => (agency >= 0 ? 1 : 0))
        const isSeveral = (parties: number[]) => new Set(crossingsOf(parties, given).flat()).size > 1
        const expected = everyRoute(given.ties, { ...given, stations, maxOverlap }, given.count, isSeveral)
        const several = {
          levels: 3,
          agencyOf: (party: number) => agencies[party] ?? -1,
          levelOf: (party: number) => levels[party] ?? 0,
        }
        const isStation = (party: number) => stations[party] === 1
        const asked = { ...questionOf(given), crossings: null, several, isStation, maxOverlap }
        expect(shown(finished(rankedRoutes(arcsOf(given), asked)))).toStrictEqual(expected)
        const near = { ...finished(toOthers(arcsOf(given), several, beside)), beside }
        const known = { ...asked, several: { ...several, near } }
        expect(shown(finished(rankedRoutes(arcsOf(given), known)))).toStrictEqual(expected)
        const first = finished(rankedRoutes(arcsOf(given), { ...known, count: 1 }))
        expect(shown(first)).toStrictEqual(expected.slice(0, 1))
        const { ties, endKeys } = cheapAtEnds(given)
        const [cheapest] = everyRoute(ties, { ...given, stations, maxOverlap }, 1, isSeveral)
        const cheap = finished(rankedRoutes(arcsOf(given), { ...known, count: 1, endKeys }))
        expect(shown(cheap)).toStrictEqual(cheapest ? [cheapest] : [])
        some += expected.length > 1 ? 1 : 0
      }),
      dice(800),
    )
    expect(some).toBeGreaterThan(12)
  })
})
