import fc from 'fast-check'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { server } from './ask.ts'
import { pasted } from './pasted.ts'
import { given, type World } from './world.ts'
import { richWorlds } from './worlds.ts'

const connection = inject('connection')
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

test('in any world, breaks are those that the same question in Cypher gives', async () => {
  const seen = new Set<string>()
  let found = 0
  await fc.assert(
    fc.asyncProperty(richWorlds, async (world) => {
      await given(connection, world)
      const { ask } = server(connection)
      for (const { id: arrangement } of world.arrangements ?? []) {
        for (const includeIllustrative of [false, true]) {
          const { breaks } = await ask<Answer, object>(question, { arrangement, includeIllustrative })
          const rows = await pasted<Row>(connection, breaks.asCypher)
          const shown = breaks.nodes.map(({ arrangement, tie, reason }) => ({
            arrangement: arrangement.id,
            tie: tie.id,
            reason,
          }))
          expect(shown).toStrictEqual(rows)
          for (const { reason } of rows) seen.add(reason)
          found += rows.length
        }
      }
    }),
    { numRuns: 25 },
  )
  expect(seen.size).toBeGreaterThan(1)
  expect(found).toBeGreaterThan(5)
})
