import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standard } from '../../server/engine/friction/pricing.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { find } from '../../server/engine/paths/find.ts'
import { findRoutes } from '../../server/engine/routes/find.ts'
import { ways } from '../../server/engine/routes/ways.ts'
import { type Without, without } from '../../server/engine/routes/without.ts'
import type { Found } from '../../server/engine/search/k-best.ts'
import { dice } from '../helpers/dice.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { finished } from '../helpers/work.ts'
import type { World } from '../helpers/world.ts'
import { denseWorlds, smallWorlds } from '../helpers/worlds.ts'
import { crossingsOf, pairsOf } from '../oracle/different.ts'

const budget = 1e7

function asked(world: World) {
  const projection = projectionOf(world)
  const { parties } = projection
  const facts = { agencies: [...parties.agency], levels: [...parties.level] }
  const stations = facts.agencies.map((agency) => (agency >= 0 ? 1 : 0))
  const terms = { projection, constraints: checkedConstraints(projection, null), settings: standard }
  return { terms, facts, stations, ids: (found: Found) => found.parties.map((party) => parties.ids.at(party)) }
}

/** Every path between two ends, or null where there are more than are listed. */
function allPaths({ terms }: ReturnType<typeof asked>, from: string, to: string): Found[] | null {
  const { outcome } = finished(find(terms, { from, to, count: 400, budget }))
  return outcome.outOfBudget || outcome.paths.length === 400 ? null : outcome.paths
}

const questions = smallWorlds.chain(questionsOf)
/** In small worlds few routes pass a party that another one goes around. Nobody is abroad: that would come last. */
const denseQuestions = denseWorlds.chain((world) => questionsOf({ ...world, covers: [] }))

function questionsOf(world: World) {
  const party = fc.constantFrom(...(world.offices ?? []), ...(world.arrangements ?? [])).map(({ id }) => id)
  return fc.record({ world: fc.constant(world), from: party, to: party, turn: fc.nat(9) })
}

describe('the ways between two ends', () => {
  test('are, for each level, the first of all paths whose crossings are there, and for several one that crosses at some', () => {
    let some = 0
    fc.assert(
      fc.property(questions, ({ world, from, to }) => {
        const given = asked(world)
        const all = allPaths(given, from, to)
        const { rows, why } = finished(ways(given.terms, { from, to, budget }))
        if (why || all === null) return
        const used = new Set(given.facts.levels)
        expect(rows.map(({ level }) => level)).toStrictEqual([...[0, 1, 2, 3].filter((level) => used.has(level)), null])
        for (const { level, route, missing } of rows) {
          const isThere = (path: Found) => {
            const levels = new Set(crossingsOf(path.parties, given.facts).flat())
            return level === null ? levels.size > 1 : levels.size === 1 && levels.has(level)
          }
          if (missing && missing.reason !== 'NONE') continue
          const first = all.find(isThere)
          expect(route?.found).toStrictEqual(first)
          some += first ? 1 : 0
        }
      }),
      dice(1_500),
    )
    expect(some).toBeGreaterThan(50)
  })

  test('are none, for a reason, between ends of one agency and where an end is an arrangement', () => {
    const office = (id: string) => ({ id, agency: id.split('-')[0] ?? '', level: 'country' })
    const world: World = {
      offices: ['a-1', 'a-2', 'b-1'].map(office),
      arrangements: [{ id: 'body', level: 'country' }],
      ties: [
        { kind: 'COORDINATES_WITH', from: 'a-1', to: 'b-1', id: 't1' },
        { kind: 'TAKES_PART_IN', from: 'a-2', to: 'body', id: 't2' },
      ],
    }
    const reasons = (from: string, to: string) =>
      finished(ways(asked(world).terms, { from, to, budget })).rows.map(({ missing }) => missing?.reason ?? null)
    expect(reasons('a-1', 'a-2')).toStrictEqual(['SAME_AGENCY', 'SAME_AGENCY'])
    expect(reasons('a-1', 'body')).toStrictEqual(['END_IS_ARRANGEMENT', 'END_IS_ARRANGEMENT'])
    expect(reasons('a-1', 'b-1')).toStrictEqual([null, 'NONE'])
  })

  test('may come to their level through a body of another, as long as they stay within an agency there', () => {
    const world: World = {
      offices: [
        { id: 'a-1', agency: 'a', level: 'country' },
        { id: 'a-hq', agency: 'a', level: 'headquarters' },
        { id: 'b-hq', agency: 'b', level: 'headquarters' },
      ],
      arrangements: [{ id: 'body', level: 'system' }],
      ties: [
        { kind: 'TAKES_PART_IN', from: 'a-1', to: 'body', id: 't1' },
        { kind: 'TAKES_PART_IN', from: 'a-hq', to: 'body', id: 't2' },
        { kind: 'COORDINATES_WITH', from: 'a-hq', to: 'b-hq', id: 't3' },
      ],
    }
    const given = asked(world)
    const { rows } = finished(ways(given.terms, { from: 'a-1', to: 'b-hq', budget }))
    const found = rows.flatMap(({ level, route }) => {
      const id = level === null ? 'several' : given.terms.projection.levels[level]?.id
      return route ? [[id, given.ids(route.found)]] : []
    })
    expect(found).toStrictEqual([['headquarters', ['a-1', 'body', 'a-hq', 'b-hq']]])
  })
})

describe('without a party or a passage', () => {
  test('the first route is the first of all paths that do without it', () => {
    let some = 0
    fc.assert(
      fc.property(denseQuestions, ({ world, from, to, turn }) => {
        const given = asked(world)
        const all = allPaths(given, from, to) ?? []
        const [first] = all
        if (!first) return
        const { ids } = given.terms.projection.parties
        const ask = (away: Without) => finished(without(given.terms, { from, to, without: away, budget })).route?.found
        const pairs = pairsOf(first.parties, given.stations)
        const pair = pairs[turn % pairs.length] ?? ''
        const [near = '', far = ''] = pair.split(',').map((party) => ids.at(Number(party)))
        const byPassage = all.find((path) => !pairsOf(path.parties, given.stations).includes(pair))
        expect(ask({ passage: [far, near] })).toStrictEqual(byPassage)
        const between = given.ids(first).slice(1, -1)
        const gone = between[turn % between.length]
        if (gone === undefined) return
        const byParty = all.find((path) => !given.ids(path).includes(gone))
        expect(ask({ party: gone })).toStrictEqual(byParty)
        some += byPassage || byParty ? 1 : 0
      }),
      dice(1_500),
    )
    expect(some).toBeGreaterThan(20)
  })

  test('that there is no route is said only where the search went to its end', () => {
    const office = (id: string) => ({ id, agency: id.split('-')[0] ?? '', level: 'country' })
    const bodies = ['body', 'other', 'third'].map((id) => ({ id, level: 'country' }))
    const { terms } = asked({
      offices: ['a-1', 'b-1'].map(office),
      arrangements: bodies,
      ties: bodies.flatMap(({ id: to }) =>
        ['a-1', 'b-1'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to, id: `${from} ${to}` })),
      ),
    })
    const ask = (budget: number, passage: readonly [string, string]) =>
      finished(without(terms, { from: 'a-1', to: 'b-1', without: { passage }, budget }))

    expect(ask(budget, ['a-1', 'b-1']).route).toBeNull()
    expect(() => ask(1, ['a-1', 'b-1'])).toThrow(
      'The search for a route without what joins a-1 and b-1 stopped at its budget of 1 tie before it found one; there may be one. Ask for fewer steps (`maxSteps`) or set more constraints.',
    )
  })
})

test('paths and routes may be asked to cross at levels', () => {
  let some = 0
  fc.assert(
    fc.property(questions, fc.uniqueArray(fc.nat(3), { minLength: 1 }), ({ world, from, to }, levels) => {
      const given = asked(world)
      const all = allPaths(given, from, to)
      if (all === null) return
      const crossAt = new Set(levels)
      const kept = all.filter((path) => {
        const crossings = crossingsOf(path.parties, given.facts)
        return crossings.length > 0 && crossings.flat().every((level) => crossAt.has(level))
      })
      const terms = { ...given.terms, constraints: { ...given.terms.constraints, crossAt } }
      const { outcome } = finished(find(terms, { from, to, count: 400, budget }))
      expect(outcome.paths).toStrictEqual(kept)
      const { nodes } = finished(findRoutes(terms, { from, to, count: 6, maxOverlap: 0.5, budget }))
      expect(nodes.paths[0]).toStrictEqual(kept[0])
      some += kept.length > 0 ? 1 : 0
    }),
    dice(600),
  )
  expect(some).toBeGreaterThan(15)
})
