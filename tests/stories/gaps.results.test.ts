import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../server/contract/days.ts'
import { resultGapsIn } from '../../server/engine/measures/result-gaps.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { finished } from '../helpers/work.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'

const asOf = '2024-12-31'
const question = `query ($place: ID!, $minOverlap: Float) {
  gaps(place: $place, minOverlap: $minOverlap, first: 100) {
    nodes { agencies { id } results { id } allResults workingAlone { id } }
    pairs sentence cannotKnow notes asCypher { text parameters }
  }
}`
type Id = { id: string }
type Gap = { agencies: Id[]; results: Id[]; allResults: number; workingAlone: Id[] }
type Answer = {
  gaps: {
    nodes: Gap[]
    pairs: number
    sentence: string
    cannotKnow: string | null
    notes: string[]
    asCypher: Statement
  }
}

const works = ['r1', 'r2', 'r3', 'j1', 'j2', 'team']
const agencies = ['a', 'b', 'c', 'd']
const kindOf = (id: string) => (id === 'team' ? 'COUNTRY_TEAM' : id.startsWith('r') ? 'RESULT' : 'JOINT_ACTIVITY')
const span = fc.constantFrom({}, {}, {}, { validTo: asOf }, { validFrom: asOf })
const basis = fc.constantFrom('DATASET' as const, 'DATASET' as const, 'DERIVED' as const, 'ILLUSTRATIVE' as const)

/** Four agencies, one of them with two offices, in results and joint activities here and elsewhere. */
const plannedWorlds: fc.Arbitrary<World> = fc
  .record({
    places: fc.array(fc.constantFrom('here', 'here', 'here', 'there'), { minLength: 6, maxLength: 6 }),
    parts: fc.array(
      fc.record({
        from: fc.constantFrom('a-1', 'a-2', 'b-1', 'c-1', 'd-1'),
        to: fc.constantFrom(...works),
        span,
        basis,
      }),
      { minLength: 8, maxLength: 18 },
    ),
  })
  .map(({ places, parts }) => ({
    offices: ['a-1', 'a-2', 'b-1', 'c-1', 'd-1'].map((id) => ({ id, agency: id.slice(0, 1) })),
    arrangements: works.map((id) => ({ id, kind: kindOf(id) })),
    places: [{ id: 'here' }, { id: 'there' }],
    covers: works.map((from, index) => ({ from, to: places[index] ?? 'here' })),
    ties: parts.map(
      ({ span, ...part }, index): StoryTie => ({ id: `t${index}`, kind: 'TAKES_PART_IN', ...part, ...span }),
    ),
  }))

/** The same by trying every pair. */
function everyGap({ ties = [], covers = [] }: World, minOverlap: number) {
  const isIn = (agency: string, work: string) =>
    covers.some(({ from, to }) => from === work && to === 'here') &&
    ties.some(
      ({ from, to, basis, validFrom = '', validTo = '9' }) =>
        from.startsWith(agency) && to === work && basis !== 'ILLUSTRATIVE' && validFrom <= asOf && asOf < validTo,
    )
  const joint = works.filter((work) => kindOf(work) === 'JOINT_ACTIVITY')
  const worksAlone = (agency: string) =>
    !joint.some((work) => isIn(agency, work) && agencies.some((other) => other !== agency && isIn(other, work)))
  const gaps = agencies.flatMap((one, index) =>
    agencies.slice(index + 1).flatMap((other) => {
      const results = works.filter((work) => kindOf(work) === 'RESULT')
      const shared = results.filter((work) => isIn(one, work) && isIn(other, work))
      const all = results.filter((work) => isIn(one, work) || isIn(other, work)).length
      const isJoint = joint.some((work) => isIn(one, work) && isIn(other, work))
      if (shared.length === 0 || isJoint || shared.length / all < minOverlap) return []
      return [{ agencies: [one, other], results: shared, allResults: all, alone: [one, other].filter(worksAlone) }]
    }),
  )
  return gaps.sort((a, b) => a.alone.length - b.alone.length || b.results.length - a.results.length)
}

const overlaps = fc.constantFrom(0, 0, 0.5, 1)

test('in any world, gaps on results are those that trying every pair finds, in order', () => {
  const seen = [0, 0, 0]
  fc.assert(
    fc.property(plannedWorlds, overlaps, (world, minOverlap) => {
      const projection = projectionOf(world)
      const { gaps } = finished(
        resultGapsIn(projection, {
          place: projection.places.ids.indexOf('here'),
          kinds: { results: ['RESULT'], joint: ['JOINT_ACTIVITY'] },
          minOverlap,
          view: { day: toDay(asOf), includeIllustrative: false },
        }),
      )
      const shown = gaps.map(({ agencies, results, allResults, alone }) => ({
        agencies: agencies.map((agency) => projection.agencies.at(agency)),
        results: results.map((result) => projection.parties.ids.at(result)),
        allResults,
        alone: alone.map((agency) => projection.agencies.at(agency)),
      }))
      expect(shown).toStrictEqual(everyGap(world, minOverlap))
      for (const { alone } of shown) seen[alone.length] = (seen[alone.length] ?? 0) + 1
    }),
    { numRuns: 4_000 },
  )
  // About twenty of the rarest.
  expect(Math.min(...seen)).toBeGreaterThan(0)
})

const idsOf = (ids: Id[]) => ids.map(({ id }) => id)

test('and those that the database finds', async () => {
  await fc.assert(
    fc.asyncProperty(plannedWorlds, overlaps, async (world, minOverlap) => {
      await given(connection, world)
      const { gaps } = await server(connection).ask<Answer, object>(question, { place: 'here', minOverlap })
      const expected = everyGap(world, minOverlap)
      const shown = gaps.nodes.map(({ agencies, results, allResults, workingAlone }) => ({
        ...{ agencies: idsOf(agencies), results: idsOf(results), allResults, alone: idsOf(workingAlone) },
      }))
      expect(shown).toStrictEqual(expected)
      type Row = { one: string; other: string; results: string[]; allResults: number }
      const rows = await runCypher<Row>(connection, gaps.asCypher)
      const key = ({ one, other, results, allResults }: Row) => [one, other, allResults, ...results].join(' ')
      expect(rows.map(key)).toStrictEqual(
        expected.map(({ agencies, results, allResults }) => [...agencies, allResults, ...results].join(' ')).sort(),
      )
    }),
    { numRuns: 12 },
  )
})

test('of a blank nothing can be known, and totals without anybody are one', async () => {
  const plan = { places: [{ id: 'here', name: 'Here' }, { id: 'there' }], offices: [{ id: 'a-1' }] }
  await given(connection, { ...plan, covers: [{ from: 'a-1', to: 'here' }] })
  const none = (await server(connection).ask<Answer, object>(question, { place: 'here' })).gaps
  const noFile = 'No work plan of Here is in the data: who works with whom there is not known.'
  expect([none.nodes, none.cannotKnow, none.sentence]).toStrictEqual([[], noFile, noFile])
  const covers = [{ from: 'r1', to: 'here' }]
  await given(connection, { ...plan, arrangements: [{ id: 'r1', kind: 'RESULT' }], covers })
  const totals = (await server(connection).ask<Answer, object>(question, { place: 'here' })).gaps
  expect(totals.cannotKnow).toMatch(/gives totals and no activities/)
})
