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

const takenOver: World = {
  offices: [
    { id: 'undp-rco' },
    { id: 'dco-alb' },
    { id: 'dco-hq', level: 'headquarters' },
    { id: 'unifem-alb', validTo: '2011-01-01' },
    { id: 'women-alb' },
    { id: 'women-hq', level: 'headquarters' },
    { id: 'iom-alb' },
    { id: 'iom-new' },
    { id: 'iom-hq', level: 'headquarters' },
  ],
  places: [{ id: 'alb' }],
  arrangements: [{ id: 'unct-alb' }],
  ties: [
    { id: 'dco-up', kind: 'REPORTS_TO', from: 'dco-alb', to: 'dco-hq' },
    { id: 'women-up', kind: 'REPORTS_TO', from: 'women-alb', to: 'women-hq' },
    { id: 'iom-up', kind: 'REPORTS_TO', from: 'iom-new', to: 'iom-hq' },
    { id: 'rco-was', kind: 'TAKES_PART_IN', from: 'undp-rco', to: 'unct-alb', validTo: '2019-01-01' },
    { id: 'dco-in', kind: 'TAKES_PART_IN', from: 'dco-alb', to: 'unct-alb', validFrom: '2019-01-01' },
    { id: 'unifem-in', kind: 'TAKES_PART_IN', from: 'unifem-alb', to: 'unct-alb' },
    { id: 'women-in', kind: 'TAKES_PART_IN', from: 'women-alb', to: 'unct-alb', validFrom: '2011-01-01' },
    { id: 'iom-was', kind: 'TAKES_PART_IN', from: 'iom-alb', to: 'unct-alb', validTo: '2019-01-01' },
    { id: 'iom-before', kind: 'TAKES_PART_IN', from: 'iom-new', to: 'unct-alb', validTo: '2018-01-01' },
  ],
  more: {
    successions: [
      { from: 'dco-alb', to: 'undp-rco', on: '2019-01-01', source: 'story' },
      { from: 'women', to: 'unifem', on: '2011-01-01', source: 'story' },
      { from: 'iom-new', to: 'iom-alb', on: '2017-01-01', source: 'story' },
    ],
  },
}

test('what a successor of the office or of its agency took over is no break; a part that ended before is none taken over', async () => {
  await given(connection, takenOver)
  const tiesOn = async (asOf: string) => {
    const { breaks } = await server(connection).ask<Answer, object>(question, { arrangement: 'unct-alb', asOf })
    const rows = await runCypher<Row>(connection, breaks.asCypher)
    expect(rows.map(({ tie }) => tie)).toStrictEqual(breaks.nodes.map(({ tie }) => tie.id))
    return breaks.nodes.map(({ tie, reason }) => `${tie.id} ${reason}`)
  }
  expect(await tiesOn('2024-12-31')).toStrictEqual(['iom-before TIE_ENDED', 'iom-was TIE_ENDED'])
  // In 2018 the coordinator's office is still its own, and no line leads from it or from the old IOM office.
  expect(await tiesOn('2018-06-30')).toStrictEqual([
    'iom-before TIE_ENDED',
    'iom-was NO_CHAIN_TO_HEADQUARTERS',
    'rco-was NO_CHAIN_TO_HEADQUARTERS',
  ])
})

describe('breaks', () => {
  beforeAll(() => given(connection, world))

  test('are participants without a line up to their headquarters, and parts that have ended', async () => {
    const { breaks } = await server(connection).ask<Answer, object>(question, { place: 'alb', asOf: '2024-06-30' })
    expect(breaks.nodes.map(({ tie, reason, endedOn, message }) => [tie.id, reason, endedOn, message])).toStrictEqual([
      [
        'fao-in',
        'OFFICE_ENDED',
        '2023-01-01',
        'FAO Albania took part in Albania country team and was no more by 30 Jun 2024.',
      ],
      [
        'ilo-in',
        'NO_CHAIN_TO_HEADQUARTERS',
        null,
        'ILO Albania takes part in Albania country team, and no line of its agency leads from it up to a headquarters on 30 Jun 2024.',
      ],
      [
        'undp-was',
        'TIE_ENDED',
        '2022-01-01',
        'UNDP Albania took part in Albania country team and has ended that by 30 Jun 2024.',
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
    successions: fc.uniqueArray(
      fc.record({
        ends: fc.constantFrom<string[]>(
          ['a-2', 'a-1'],
          ['a-3', 'a-2'],
          ['b-1', 'a-1'],
          ['b', 'a'],
          ['a-1', 'b-2'],
          ['c', 'b'],
        ),
        on: fc.constantFrom('2015-01-01', '2015-01-01', '2024-12-31', '2025-01-01'),
      }),
      { maxLength: 3, selector: ({ ends }) => ends.join(' ') },
    ),
    parts: fc.array(fc.record({ from: fc.constantFrom(...offices), to: fc.constantFrom('p', 'q'), span, basis }), {
      minLength: 3,
      maxLength: 8,
    }),
  })
  .map(({ ended, lines, parts, successions }) => ({
    agencies: [{ id: 'c' }],
    offices: offices.map((id, index) => ({
      id,
      agency: id.slice(0, 1),
      level: id.endsWith('hq') ? 'headquarters' : 'country',
      ...ended[index],
    })),
    arrangements: [{ id: 'p' }, { id: 'q' }],
    more: {
      successions: successions.map(({ ends: [from = '', to = ''], on }) => ({ from, to, on, source: 'story' })),
    },
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

const counted = { tookOver: 0 }

/** Breaks as domain.md words them, read off a story. */
function everyBreak(world: World, arrangement: string, illustrative: boolean): Row[] {
  const { offices = [], ties = [], more } = world
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
  const endOf = (tie: StoryTie) => [tie, office(tie.from)].map(({ validTo }) => validTo ?? '9').sort()[0] ?? ''
  const after = (one: string): string[] =>
    (more?.successions ?? []).flatMap(({ from, to, on }) => (to === one && on <= asOf ? [from, ...after(from)] : []))
  const heirs = (id: string) => {
    const [line, agencies] = [after(id), [id, ...after(id)].flatMap((one) => after(one.slice(0, 1)))]
    return offices.filter((one) => line.includes(one.id) || agencies.includes(String(one.agency))).map(({ id }) => id)
  }
  const tookOver = (part: StoryTie) =>
    parts.some((other) => heirs(part.from).includes(other.from) && endOf(other) > endOf(part))
  const goesOn = (tie: StoryTie) => holds(tie as Dated) && holds(office(tie.from))
  return parts
    .flatMap((part) => {
      const row = (reason: string) => [{ arrangement, tie: part.id ?? '', reason }]
      if (goesOn(part)) return reports(part.from, []) ? [] : row('NO_CHAIN_TO_HEADQUARTERS')
      if (parts.some((other) => other.from === part.from && goesOn(other))) return []
      if (tookOver(part)) {
        counted.tookOver++
        return []
      }
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
  expect(Math.min(...seen.values())).toBeGreaterThan(5)
  expect(seen.size).toBe(3)
  expect(counted.tookOver).toBeGreaterThan(5)
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
