import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { always } from '../helpers/always.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'

const question = `query ($place: ID!, $from: Date!, $to: Date!, $kinds: [TieKind!]) {
  changes(place: $place, from: $from, to: $to, kinds: $kinds) {
    born(first: 100) { nodes { id } } ended(first: 100) { nodes { id } } kept(first: 100) { nodes { id } }
    jaccard compared leftOut byKind { kind born ended kept } comparedSources { id }
    notComparable { source { id } ties sentence } sentence asCypher { text parameters }
  }
}`
type Ids = { nodes: { id: string }[] }
type Answer = {
  changes: {
    born: Ids
    ended: Ids
    kept: Ids
    jaccard: number | null
    compared: number
    leftOut: number
    byKind: { kind: string; born: number; ended: number; kept: number }[]
    comparedSources: { id: string }[]
    notComparable: { source: { id: string }; ties: number; sentence: string }[]
    sentence: string
    asCypher: Statement
  }
}
const [from, to] = ['2021-06-30', '2023-06-30']

/** The first two speak of both dates, the second to the day; the others of one, or of no period. */
const sources = [
  { id: 'both', coversFrom: '2020-01-01', coversUntil: '2025-12-31' },
  { id: 'just', coversFrom: from, coversUntil: to },
  { id: 'early', coversFrom: '2020-01-01', coversUntil: '2023-06-29' },
  { id: 'late', coversFrom: '2021-07-01', coversUntil: '2025-12-31' },
  { id: 'ever' },
]
const levels = {
  'a-1': 'country',
  'b-1': 'country',
  'c-1': 'country',
  'a-r': 'regional',
  'b-r': 'regional',
  'a-hq': 'headquarters',
}
const covers = [
  { from: 'a-1', to: 'here' },
  { from: 'b-1', to: 'here', validFrom: '2022-01-01' },
  { from: 'c-1', to: 'there' },
  { from: 'a-r', to: 'here' },
  { from: 'a-r', to: 'there' },
  { from: 'b-r', to: 'here', validTo: '2022-01-01' },
  { from: 'p', to: 'here' },
]
const span = fc.constantFrom(
  {},
  {},
  { validTo: '2022-01-01' },
  { validFrom: '2022-01-01' },
  { validFrom: '2021-07-01', validTo: '2023-06-30' },
  { validTo: from },
  { validFrom: to },
)
const basis = fc.constantFrom('DATASET' as const, 'DATASET' as const, 'DERIVED' as const, 'ILLUSTRATIVE' as const)

const changingWorlds: fc.Arbitrary<World> = fc
  .record({
    offices: fc.array(fc.oneof({ weight: 8, arbitrary: fc.constant({}) }, span), { minLength: 6, maxLength: 6 }),
    ties: fc.array(
      fc.record({
        kind: fc.constantFrom('ACCOUNTABLE_TO' as const, 'COORDINATES_WITH' as const, 'TAKES_PART_IN' as const),
        ends: fc.uniqueArray(fc.constantFrom(...Object.keys(levels)), { minLength: 2, maxLength: 2 }),
        source: fc.constantFrom(...sources.map(({ id }) => id)),
        ...{ span, basis },
      }),
      { minLength: 12, maxLength: 20 },
    ),
  })
  .map(({ offices, ties }) => ({
    sources,
    offices: Object.entries(levels).map(([id, level], index) => ({ id, level, ...offices[index] })),
    arrangements: [{ id: 'p' }],
    places: [{ id: 'here' }, { id: 'there' }],
    covers,
    ties: ties.map(({ ends: [one = '', other = ''], kind, span, ...rest }, index): StoryTie => {
      return { id: `t${index + 10}`, kind, from: one, to: kind === 'TAKES_PART_IN' ? 'p' : other, ...rest, ...span }
    }),
  }))

type Dated = { basis?: string; validFrom?: string; validTo?: string }
const holds = ({ basis, validFrom = '', validTo = '9' }: Dated, day: string) =>
  basis !== 'ILLUSTRATIVE' && validFrom <= day && day < validTo

/** Changes as the schema words them, read off a story tie by tie. */
function everyChange({ offices = [], ties = [] }: World) {
  const party = (id: string) => (offices.find((one) => one.id === id) ?? {}) as Dated
  const works = (id: string) =>
    covers.some((one) => one.from === id && one.to === 'here' && (holds(one, from) || holds(one, to)))
  const isLowest = (id: string) => id === 'p' || levels[id as keyof typeof levels] === 'country'
  const own = ties.filter(({ from: one, to: other }) => {
    const here = [one, other].filter(works)
    return here.length === 2 || here.some(isLowest)
  })
  const days = (tie: StoryTie) =>
    [from, to].filter((day) => [tie as Dated, party(tie.from), party(tie.to)].every((one) => holds(one, day))).join()
  const there = own.filter((tie) => days(tie) !== '')
  const rows = there.filter(({ source }) => source === 'both' || source === 'just')
  const those = (held: string) => rows.flatMap((tie) => (days(tie) === held ? (tie.id ?? '') : []))
  const others = there.filter((tie) => !rows.includes(tie)).map(({ source }) => String(source))
  return {
    ...{ born: those(to), ended: those(from), kept: those(`${from},${to}`) },
    others: [...new Set(others)].sort().map((id) => [id, others.filter((one) => one === id).length]),
  }
}

const idsOf = ({ nodes }: Ids) => nodes.map(({ id }) => id)

test('in any world, changes are those that reading it slowly finds, and the same in Cypher', async () => {
  const seen = { born: 0, ended: 0, kept: 0, others: 0 }
  await fc.assert(
    fc.asyncProperty(changingWorlds, async (world) => {
      await given(connection, world)
      const { changes } = await server(connection).ask<Answer, object>(question, { place: 'here', from, to })
      const { born, ended, kept, others } = everyChange(world)
      expect([idsOf(changes.born), idsOf(changes.ended), idsOf(changes.kept)]).toStrictEqual([born, ended, kept])
      expect(changes.notComparable.map(({ source, ties }) => [source.id, ties])).toStrictEqual(others)
      const all = born.length + ended.length + kept.length
      expect(changes.compared).toBe(all)
      expect(changes.jaccard).toBe(all === 0 ? null : kept.length / all)
      expect(changes.byKind.reduce((sum, one) => sum + one.born + one.ended + one.kept, 0)).toBe(all)
      const rows = await runCypher<{ tie: string; sources: [string, boolean][] }>(connection, changes.asCypher)
      expect(rows).toHaveLength(all + changes.leftOut)
      const compared = rows.filter(({ sources }) => sources.some(([, both]) => both)).map(({ tie }) => tie)
      expect(compared).toStrictEqual([...born, ...ended, ...kept].sort())
      for (const [name, ids] of Object.entries({ born, ended, kept, others })) seen[name as 'born'] += ids.length
    }),
    { numRuns: 25, examples: always(10, changingWorlds) },
  )
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
}, 120_000)

describe('changes', () => {
  beforeAll(() =>
    given(connection, {
      sources: [...sources, { id: 'model', title: 'A model' }],
      offices: [{ id: 'a-1' }, { id: 'b-1' }],
      arrangements: [{ id: 'p' }],
      places: [
        { id: 'here', name: 'Here' },
        { id: 'there', name: 'There' },
      ],
      covers: [{ from: 'a-1', to: 'here' }],
      ties: [
        { id: 'kept', kind: 'TAKES_PART_IN', from: 'a-1', to: 'p', source: 'both' },
        { id: 'late', kind: 'COORDINATES_WITH', from: 'a-1', to: 'b-1', source: 'both', validFrom: '2022-01-01' },
        { id: 'ruled', kind: 'ACCOUNTABLE_TO', from: 'a-1', to: 'b-1', source: 'model' },
      ],
    }),
  )

  test('are said in a sentence, with what cannot be compared', async () => {
    const { changes } = await server(connection).ask<Answer, object>(question, { place: 'here', from, to })
    expect(changes.sentence).toBe(
      "Between 30 Jun 2021 and 30 Jun 2023, of Here's 2 ties whose source speaks of both days, 1 held on both (50%), 1 came and none ended. 1 other cannot be compared: no source of its speaks of both days.",
    )
    expect(changes.notComparable).toStrictEqual([
      {
        source: { id: 'model' },
        ties: 1,
        sentence: '“A model”, on which 1 tie rests, does not say of which period it speaks.',
      },
    ])
    const before = { place: 'here', from: '2015-01-01', to }
    expect((await server(connection).ask<Answer, object>(question, before)).changes.sentence).toBe(
      'Between 1 Jan 2015 and 30 Jun 2023 nothing can be compared in Here: no source of its 3 ties speaks of both days.',
    )
  })

  test('of nothing are no news', async () => {
    const { changes } = await server(connection).ask<Answer, object>(question, { place: 'there', from, to })
    expect([changes.jaccard, changes.sentence]).toStrictEqual([
      null,
      'Between 30 Jun 2021 and 30 Jun 2023 no tie of There is on record on either day: what changed there is not known.',
    ])
  })

  test.each([
    ['from', { place: 'here', from: to, to: from }],
    ['from', { place: 'here', from, to: from }],
    ['place', { place: 'nowhere', from, to }],
    ['kinds', { place: 'here', from, to, kinds: [] }],
  ])('%s that cannot be meant is refused', async (field, asked) => {
    const { errors } = await server(connection).answer(question, asked)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })
})
