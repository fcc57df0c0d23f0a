import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { standard } from '../../server/engine/friction/pricing.ts'
import { breaksIn } from '../../server/engine/measures/breaks.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { groundOf } from '../../server/engine/paths/ground.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { runCypher } from '../helpers/run-cypher.ts'
import { finished } from '../helpers/work.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'

const question = `query ($arrangement: ID, $place: ID, $asOf: Date, $includeIllustrative: Boolean) {
  breaks(arrangement: $arrangement, place: $place, asOf: $asOf, includeIllustrative: $includeIllustrative, first: 100) {
    nodes { office { id } arrangement { id } tie { id } reason endedOn message }
    arrangements
    asCypher { text parameters }
  }
}`
type Answer = {
  breaks: {
    nodes: {
      office: { id: string }
      arrangement: { id: string }
      tie: { id: string }
      reason: string
      endedOn: string | null
      message: string
    }[]
    arrangements: number
    asCypher: { text: string; parameters: Record<string, unknown> }
  }
}
type Row = { arrangement: string; tie: string; reason: string }

const world: World = {
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-euro', level: 'regional' },
    { id: 'who-hq', level: 'headquarters' },
    { id: 'ilo-alb', name: 'ILO Albania' },
    { id: 'ilo-hq', level: 'headquarters' },
    { id: 'fao-alb', name: 'FAO Albania', validTo: '2023-01-01' },
    { id: 'undp-alb', name: 'UNDP Albania' },
  ],
  places: [{ id: 'alb' }],
  arrangements: [
    { id: 'unct-alb', name: 'Albania country team' },
    { id: 'unct-old', name: 'An old team', validTo: '2020-01-01' },
  ],
  covers: [
    { from: 'unct-alb', to: 'alb' },
    { from: 'unct-old', to: 'alb' },
  ],
  ties: [
    { id: 'up', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro' },
    { id: 'top', kind: 'ACCOUNTABLE_TO', from: 'who-euro', to: 'who-hq' },
    { id: 'late', kind: 'REPORTS_TO', from: 'ilo-alb', to: 'ilo-hq', validTo: '2024-01-01' },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
    { id: 'ilo-in', kind: 'TAKES_PART_IN', from: 'ilo-alb', to: 'unct-alb' },
    { id: 'fao-in', kind: 'TAKES_PART_IN', from: 'fao-alb', to: 'unct-alb' },
    { id: 'undp-was', kind: 'TAKES_PART_IN', from: 'undp-alb', to: 'unct-alb', validTo: '2022-01-01', role: 'CHAIR' },
    { id: 'old-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-old', validTo: '2020-01-01' },
  ],
}

describe('breaks', () => {
  beforeAll(() => given(connection, world))

  test('are participants without a line up to their headquarters, and parts that have ended', async () => {
    const { breaks } = await server(connection).ask<Answer, object>(question, { place: 'alb', asOf: '2024-06-30' })
    expect(breaks.nodes.map(({ tie, reason, endedOn, message }) => [tie.id, reason, endedOn, message])).toStrictEqual([
      [
        'fao-in',
        'OFFICE_ENDED',
        '2023-01-01',
        'FAO Albania took part in Albania country team and was no more by 2024-06-30.',
      ],
      [
        'ilo-in',
        'NO_CHAIN_TO_HEADQUARTERS',
        null,
        'ILO Albania takes part in Albania country team, and no line of its agency leads from it up to a headquarters on 2024-06-30.',
      ],
      [
        'undp-was',
        'TIE_ENDED',
        '2022-01-01',
        'UNDP Albania took part in Albania country team and has ended that by 2024-06-30.',
      ],
    ])
  })

  test('are found from the arrangement, too', async () => {
    type Node = { node: { breaks: { tie: { id: string } }[] } }
    const document = '{ node(id: "unct-alb") { ... on Arrangement { breaks(asOf: "2023-12-31") { tie { id } } } } }'
    const { node } = await server(connection).ask<Node, object>(document)
    expect(node.breaks.map(({ tie }) => tie.id)).toStrictEqual(['fao-in', 'undp-was'])
  })

  test.each([[{}], [{ arrangement: 'unct-alb', place: 'alb' }]])('%o is refused', async (asked) => {
    const { errors } = await server(connection).answer(question, asked)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'arrangement' })
  })

  test('of what nobody knows there are none', async () => {
    const { breaks } = await server(connection).ask<Answer, object>(question, { arrangement: 'nothing' })
    expect([breaks.nodes, breaks.arrangements]).toStrictEqual([[], 0])
  })
})

const offices = ['a-hq', 'a-1', 'a-2', 'a-3', 'b-hq', 'b-1', 'b-2']
const span = fc.constantFrom(
  {},
  {},
  {},
  { validTo: '2024-12-31' },
  { validTo: '2020-01-01' },
  { validFrom: '2025-01-01' },
)
const basis = fc.constantFrom('DATASET' as const, 'DATASET' as const, 'DATASET' as const, 'ILLUSTRATIVE' as const)

/** Two agencies with lines of all sorts, going up, down and across agencies, and parts in two arrangements. */
const linedWorlds: fc.Arbitrary<World> = fc
  .record({
    ended: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, span), { minLength: 7, maxLength: 7 }),
    lines: fc.array(
      fc.record({
        kind: fc.constantFrom('REPORTS_TO' as const, 'ACCOUNTABLE_TO' as const, 'COORDINATES_WITH' as const),
        ends: fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 2 }),
        span,
        basis,
      }),
      { minLength: 3, maxLength: 9 },
    ),
    parts: fc.array(fc.record({ from: fc.constantFrom(...offices), to: fc.constantFrom('p', 'q'), span, basis }), {
      minLength: 3,
      maxLength: 8,
    }),
  })
  .map(({ ended, lines, parts }) => ({
    offices: offices.map((id, index) => ({
      id,
      agency: id.slice(0, 1),
      level: id.endsWith('hq') ? 'headquarters' : 'country',
      ...ended[index],
    })),
    arrangements: [{ id: 'p' }, { id: 'q' }],
    ties: [
      ...lines.map(({ kind, ends: [one = 0, other = 0], span, basis }, index): StoryTie => {
        const [from = '', to = ''] = [offices[one], offices[other]]
        // Reporting across agencies and in circles breaks a rule of the graph.
        const mayReport = from[0] === to[0] && one > other
        return {
          id: `l${index}`,
          kind: kind === 'REPORTS_TO' && !mayReport ? 'ACCOUNTABLE_TO' : kind,
          from,
          to,
          basis,
          ...span,
        }
      }),
      ...parts.map(
        ({ span, ...part }, index): StoryTie => ({ id: `t${index}`, kind: 'TAKES_PART_IN', ...part, ...span }),
      ),
    ],
  }))

/** Breaks as domain.md words them, read off a story. */
function everyBreak({ offices = [], ties = [] }: World, arrangement: string, illustrative: boolean): Row[] {
  const asOf = '2024-12-31'
  type Dated = { basis?: string; validFrom?: string; validTo?: string }
  const begun = ({ basis, validFrom = '' }: Dated) => (illustrative || basis !== 'ILLUSTRATIVE') && validFrom <= asOf
  const holds = (one: Dated) => begun(one) && asOf < (one.validTo ?? '9')
  const office = (id: string) => (offices.find((one) => one.id === id) ?? { validFrom: '9' }) as Dated
  const reports = (id: string, passed: string[]): boolean =>
    holds(office(id)) &&
    (id.endsWith('hq') ||
      ties.some(
        ({ kind, from, to, ...tie }) =>
          (kind === 'REPORTS_TO' || kind === 'ACCOUNTABLE_TO') &&
          from === id &&
          to[0] === id[0] &&
          holds(tie as Dated) &&
          !passed.includes(to) &&
          reports(to, [...passed, id]),
      ))
  const parts = ties.filter(
    (tie) => tie.kind === 'TAKES_PART_IN' && tie.to === arrangement && begun(tie as Dated) && begun(office(tie.from)),
  )
  const goesOn = (tie: StoryTie) => holds(tie as Dated) && holds(office(tie.from))
  return parts
    .flatMap((part) => {
      const row = (reason: string) => [{ arrangement, tie: part.id ?? '', reason }]
      if (goesOn(part)) return reports(part.from, []) ? [] : row('NO_CHAIN_TO_HEADQUARTERS')
      if (parts.some((other) => other.from === part.from && goesOn(other))) return []
      return row(holds(office(part.from)) ? 'TIE_ENDED' : 'OFFICE_ENDED')
    })
    .sort((a, b) => (a.tie < b.tie ? -1 : 1))
}

test('in any world, breaks are those that reading it slowly finds', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(linedWorlds, fc.boolean(), (world, includeIllustrative) => {
      const projection = projectionOf(world)
      const constraints = checkedConstraints(projection, { includeIllustrative })
      const ground = finished(groundOf({ projection, constraints, settings: standard }))
      for (const arrangement of ['p', 'q']) {
        const breaks = finished(breaksIn(ground, new Set([projection.parties.ids.indexOf(arrangement)])))
        const rows = breaks.map(({ tie, reason }) => ({ arrangement, tie: projection.ties.ids.at(tie), reason }))
        expect(rows).toStrictEqual(everyBreak(world, arrangement, includeIllustrative))
        for (const { reason } of rows) seen.set(reason, (seen.get(reason) ?? 0) + 1)
      }
    }),
    { numRuns: 500 },
  )
  expect(Math.min(...seen.values())).toBeGreaterThan(20)
  expect(seen.size).toBe(3)
})

test('and those that the same question in Cypher gives', async () => {
  await fc.assert(
    fc.asyncProperty(linedWorlds, async (world) => {
      await given(connection, world)
      const { ask } = server(connection)
      for (const arrangement of ['p', 'q']) {
        for (const includeIllustrative of [false, true]) {
          const { breaks } = await ask<Answer, object>(question, { arrangement, includeIllustrative })
          const expected = everyBreak(world, arrangement, includeIllustrative)
          const shown = breaks.nodes.map(({ tie, reason }) => ({ arrangement, tie: tie.id, reason }))
          expect(shown).toStrictEqual(expected)
          expect(await runCypher<Row>(connection, breaks.asCypher)).toStrictEqual(expected)
        }
      }
    }),
    { numRuns: 15 },
  )
})
