import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { tieKinds } from '../../cypher/vocabulary.ts'
import type { LensEntryInput, PathConstraints } from '../../server/contract/types.generated.ts'
import { checkedSettings } from '../../server/engine/friction/settings.ts'
import type { Projection } from '../../server/engine/graph/projection.ts'
import { idsIn } from '../../server/engine/measures/among.ts'
import { nearest } from '../../server/engine/measures/nearest.ts'
import { around } from '../../server/engine/measures/neighbourhood.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { cheapestFirst } from '../../server/engine/search/arcs.ts'
import { frictionOf, keyOf, stepsOf } from '../../server/engine/search/keys.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { type Count, type Drawing, idsOf, inWords, redrawn } from '../helpers/redraw.ts'
import { finished } from '../helpers/work.ts'
import { given, type World } from '../helpers/world.ts'
import { denseWorlds } from '../helpers/worlds.ts'
import type { Lens, ModelQuestion } from '../oracle/model.ts'
import { near } from '../oracle/ways.ts'

const question = `query ($of: ID!, $depth: Int, $first: Int, $constraints: PathConstraints, $friction: FrictionSettings) {
  neighbourhood(of: $of, depth: $depth, first: $first, constraints: $constraints, friction: $friction) {
    subgraph { parties { id } ties { id } }
    reached { party { id } steps friction }
    truncated truncatedBy explored asOf
    leftOut { kind level { id } ties neighbours }
    noEnd { reason }
    asCypher { text parameters }
  }
}`
type Answer = {
  neighbourhood: {
    subgraph: { parties: { id: string }[]; ties: { id: string }[] }
    reached: { party: { id: string }; steps: number; friction: number }[]
    truncated: boolean
    truncatedBy: string | null
    explored: number
    asOf: string
    leftOut: Count[]
    noEnd: { reason: string } | null
    asCypher: Drawing
  }
}

async function neighbourhood(variables: object) {
  return (await server(connection).ask<Answer, object>(question, variables)).neighbourhood
}

const rarely = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const constraints = fc.record({
  asOf: fc.constantFrom('2019-05-05', '2023-01-01'),
  kinds: rarely(fc.subarray([...tieKinds], { minLength: 2 })),
  levels: rarely(fc.subarray(['headquarters', 'regional', 'country', 'system'], { minLength: 2 })),
  dimension: rarely(fc.constantFrom('INTRA_AGENCY', 'INTER_AGENCY')),
  minConfidence: rarely(fc.constantFrom(0.5, 0.9)),
  observedOnly: rarely(fc.constant(true)),
  includeIllustrative: fc.boolean(),
  place: rarely(fc.constantFrom('here', 'there')),
  avoid: rarely(fc.constantFrom('a', 'b-1', 'p0')),
})
const dice = fc.record({
  number: fc.nat(50),
  constraints,
  depth: fc.integer({ min: 1, max: 3 }),
  first: fc.constantFrom(1, 2, 3, 4, 100),
  lens: fc.constantFrom<Lens[]>([], [{ factor: 'strong-brand', dimension: 'INTER_AGENCY', multiplier: 3 }]),
})
type Dice = typeof dice extends fc.Arbitrary<infer Rolled> ? Rolled : never
type Posed = { of: string; depth: number; first: number; lens: Lens; asked: ModelQuestion }

/** The dice's numbers as ids of this world, without what they left open. */
function posed(world: World, { number, constraints: { avoid, ...rest }, ...question }: Dice): Posed {
  const ids = idsFor(world)
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const known = [...ids.slice(0, -3), ...(world.offices ?? []).map(({ agency }) => agency)]
  const asked = { asOf: '2024-12-31', ...given, avoid: avoid !== undefined && known.includes(avoid) ? [avoid] : [] }
  return { ...question, of: ids[number % ids.length] ?? '', asked }
}

const idsFor = ({ offices = [], arrangements = [] }: World) => [
  ...idsOf(offices),
  ...idsOf(arrangements),
  'a',
  'b',
  'no',
]

/** The same question to the walk alone. */
function walked(projection: Projection, { of, depth, first, asked, lens }: Posed) {
  const constraints = checkedConstraints(projection, asked as PathConstraints)
  const settings = checkedSettings(projection, { lens: lens as LensEntryInput[] })
  const walk = around({ projection, constraints, settings }, { of, depth, first })
  for (;;) {
    const { done, value } = walk.next()
    if (!done) continue
    const { subgraph, reached, truncatedBy, leftOut } = value
    return {
      ...idsIn(projection, subgraph),
      reached: reached.map(({ party, key }) => ({
        party: { id: projection.parties.ids.at(party) },
        steps: stepsOf(key),
        friction: frictionOf(key),
      })),
      truncated: truncatedBy !== null,
      leftOut: leftOut.map(inWords).sort(),
    }
  }
}

test('under any constraints, what is near is what going every way finds', () => {
  const seen = { leftOut: 0, far: 0, nobody: 0 }
  fc.assert(
    fc.property(denseWorlds, fc.array(dice, { minLength: 12, maxLength: 12 }), (world, all) => {
      const projection = projectionOf(world)
      for (const question of all.map((one) => posed(world, one))) {
        const answer = walked(projection, question)
        expect(answer).toStrictEqual(near(world, question.asked, question.lens, question))
        seen.leftOut += answer.leftOut.length
        seen.far += answer.reached.filter(({ steps }) => steps > 1).length
        seen.nobody += answer.reached.length === 0 ? 1 : 0
      }
    }),
    { numRuns: 200 },
  )
  // Dice that never ask for anything would prove nothing.
  expect(Math.min(seen.leftOut, seen.far, seen.nobody)).toBeGreaterThan(50)
})

test('the whole server finds the same, and its Cypher brings the same from the database', async () => {
  await fc.assert(
    fc.asyncProperty(denseWorlds, fc.array(dice, { minLength: 3, maxLength: 3 }), async (world, all) => {
      await given(connection, world)
      const { ask } = server(connection)
      for (const { of, depth, first, asked, lens } of all.map((one) => posed(world, one))) {
        const variables = { of, depth, first, constraints: asked, friction: { lens } }
        const { neighbourhood } = await ask<Answer, object>(question, variables)
        const { subgraph, reached, leftOut, truncated, truncatedBy, noEnd, asCypher } = neighbourhood
        const drawn = { parties: idsOf(subgraph.parties), ties: idsOf(subgraph.ties) }
        const expected = near(world, asked, lens, { of, depth, first })
        expect({ ...drawn, reached, truncated, leftOut: leftOut.map(inWords).sort() }).toStrictEqual(expected)
        expect(truncatedBy).toBe(truncated ? 'LIMIT' : null)
        expect(noEnd !== null).toBe(reached.length === 0)
        expect(await redrawn(asCypher)).toStrictEqual(drawn)
      }
    }),
    { numRuns: 5 },
  )
})

const world: World = {
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', level: 'headquarters' },
    { id: 'unicef-alb', validFrom: '2020-01-01' },
    { id: 'unicef-hq', level: 'headquarters' },
  ],
  arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }],
  places: [{ id: 'alb' }],
  covers: [
    { from: 'who-alb', to: 'alb' },
    { from: 'unicef-alb', to: 'alb' },
    { from: 'unct-alb', to: 'alb' },
  ],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 1 },
    { id: 'board', kind: 'COORDINATES_WITH', from: 'unicef-hq', to: 'who-hq', confidence: 0.5 },
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq', confidence: 0.4 },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb', confidence: 1 },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', confidence: 1 },
  ],
}

describe('around WHO Albania', () => {
  beforeAll(() => given(connection, world))

  test('its team and headquarters are one step away, nearest first', async () => {
    const { subgraph, reached, truncated, leftOut, asCypher } = await neighbourhood({ of: 'who-alb' })
    expect(reached.map(({ party, steps, friction }) => [party.id, steps, friction])).toStrictEqual([
      ['who-alb', 0, 0],
      // A part in the team of two, whose channel is ½: ½ × ½.
      ['unct-alb', 1, 0.25],
      ['who-hq', 1, 1],
    ])
    expect(idsOf(subgraph.ties)).toStrictEqual(['line', 'who-in'])
    expect(await redrawn(asCypher)).toStrictEqual({
      parties: ['unct-alb', 'who-alb', 'who-hq'],
      ties: ['line', 'who-in'],
    })
    expect([truncated, leftOut]).toStrictEqual([false, []])
  })

  test('what was left out is counted by kind and level at those within reach', async () => {
    const { reached, truncatedBy, leftOut } = await neighbourhood({ of: 'who-alb', depth: 2, first: 4 })
    expect(reached.map(({ party }) => party.id)).toStrictEqual(['who-alb', 'unct-alb', 'unicef-alb', 'who-hq'])
    expect([truncatedBy, ...leftOut.map(inWords)]).toStrictEqual(['LIMIT', 'COORDINATES_WITH headquarters 2 1'])
  })

  test('parallel ties are all there, the cheapest says how near it is', async () => {
    const { subgraph, reached } = await neighbourhood({ of: 'who-hq' })
    expect(idsOf(subgraph.ties)).toStrictEqual(['board', 'letter', 'line'])
    expect(reached[1]).toStrictEqual({ party: { id: 'unicef-hq' }, steps: 1, friction: 1 })
  })

  test('a place is all offices at work there, and an agency all its offices', async () => {
    const ofPlace = await neighbourhood({ of: 'alb' })
    expect(ofPlace.reached.filter(({ steps }) => steps === 0).map(({ party }) => party.id)).toStrictEqual([
      'unicef-alb',
      'who-alb',
    ])
    const ofAgency = await neighbourhood({ of: 'unicef', constraints: { asOf: '2019-12-31' } })
    expect(ofAgency.reached.map(({ party }) => party.id)).toStrictEqual(['unicef-hq', 'who-hq'])
  })

  test.each([
    ['nobody', {}, 'UNKNOWN'],
    ['unicef-alb', { asOf: '2019-12-31' }, 'EMPTY'],
    ['who', { avoid: ['who'] }, 'EMPTY'],
  ])('around %s there is nothing, and the answer says why', async (of, constraints, reason) => {
    const { subgraph, reached, truncated, noEnd } = await neighbourhood({ of, constraints })
    expect([subgraph.parties, reached, truncated, noEnd]).toStrictEqual([[], [], false, { reason }])
  })

  test('the constraints of paths are let pass while they are as they are by default', async () => {
    const { noEnd } = await neighbourhood({
      of: 'who-alb',
      constraints: { maxSteps: 8, via: [], mustChangeLevel: false },
    })
    expect(noEnd).toBeNull()
  })

  test('names and evidence cost one statement each', async () => {
    const { ask, reads, projections } = server(connection)
    // The version is digested behind, and its statements are not the question's.
    await (await projections.current()).dataVersion.asked()
    reads.length = 0
    await ask(`{ neighbourhood(of: "who-alb", depth: 3) {
      subgraph {
        parties { name level { name } ... on Office { agency { name } } degree { total counts { level { name } } } }
        ties { id from { name } to { name } }
      }
      reached { party { name } }
      leftOut { level { name } }
    } }`)
    expect(reads.toSorted()).toStrictEqual(['agencies/find', 'parties/find', 'ties/find'])
  })
})

test.each([
  [200, ['undp-hq', 'who-hq'], 200, null, []],
  [201, ['who-hq'], 0, 'LIMIT', ['COORDINATES_WITH headquarters 201 1']],
])(
  '%i ties between two offices: no picture shows some of them',
  async (count, parties, drawn, truncatedBy, leftOut) => {
    const ties = Array.from({ length: count }, (_, index) => ({
      id: `letter-${index}`,
      kind: 'COORDINATES_WITH' as const,
      from: 'who-hq',
      to: 'undp-hq',
    }))
    const offices = ['who-hq', 'undp-hq'].map((id) => ({ id, level: 'headquarters' }))
    await given(connection, { offices, ties })
    const answer = await neighbourhood({ of: 'who-hq', first: 2 })
    expect(idsOf(answer.subgraph.parties)).toStrictEqual(parties)
    expect([answer.subgraph.ties.length, answer.truncatedBy, answer.leftOut.map(inWords)]).toStrictEqual([
      drawn,
      truncatedBy,
      leftOut,
    ])
  },
)

test('out of budget, what was found is the head of what there is', () => {
  const ties = { from: Int32Array.of(0, 0, 1, 2), to: Int32Array.of(1, 2, 3, 4) }
  const arcs = finished(
    cheapestFirst(5, ties, Uint32Array.of(keyOf(1, true), keyOf(2, true), keyOf(5, true), keyOf(1, true))),
  )
  const found = (budget: number) => {
    const walk = nearest(arcs, { ends: new Set([0]), mayWalk: null, mayPass: null, depth: 3, count: 9, budget })
    for (;;) {
      const { done, value } = walk.next()
      if (done) return [value.cut, value.reached.map(({ party }) => party)]
    }
  }
  expect(found(3)).toStrictEqual(['BUDGET', [0, 1]])
  expect(found(100)).toStrictEqual([null, [0, 1, 2, 4, 3]])
})
