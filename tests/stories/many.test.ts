import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'

type Id = { id: string }
const part = (from: string, to: string, more: Partial<StoryTie> = {}): StoryTie => ({
  kind: 'TAKES_PART_IN',
  from,
  to,
  ...more,
})
const line = (from: string, to: string): StoryTie => ({ kind: 'REPORTS_TO', from, to, basis: 'DERIVED' })

const world: World = {
  offices: [
    ...['who-alb', 'unicef-alb', 'fao-alb', 'who-ury', 'unicef-ury', 'who-bel', 'unicef-bel'].map((id) => ({ id })),
    ...['who-ken', 'unicef-ken', 'fao-ken'].map((id) => ({ id })),
    { id: 'who-euro', level: 'regional' },
    { id: 'unicef-ecaro', level: 'regional' },
    { id: 'who-hq', level: 'headquarters' },
  ],
  arrangements: [
    { id: 'joint-alb', kind: 'JOINT_ACTIVITY', required: 2_000_000, currency: 'USD', validFrom: '2023-01-01' },
    { id: 'three-alb', kind: 'JOINT_ACTIVITY' },
    { id: 'sized-alb', kind: 'JOINT_PROGRAMME', declaredSize: '9' },
    { id: 'output-alb', kind: 'RESULT' },
    { id: 'old-ury', kind: 'JOINT_ACTIVITY', validTo: '2020-01-01' },
    { id: 'output-ken', kind: 'RESULT' },
    { id: 'platform', kind: 'INTER_AGENCY_BODY', level: 'regional' },
  ],
  places: ['alb', 'ury', 'bel', 'ken'].map((id) => ({ id, kind: 'COUNTRY' })),
  covers: [
    ...['who-alb', 'unicef-alb', 'fao-alb', 'joint-alb', 'three-alb', 'sized-alb', 'output-alb', 'who-euro'].map(
      (from) => ({ from, to: 'alb' }),
    ),
    ...['who-ury', 'unicef-ury', 'old-ury'].map((from) => ({ from, to: 'ury' })),
    ...['who-bel', 'unicef-bel'].map((from) => ({ from, to: 'bel' })),
    ...['who-ken', 'unicef-ken', 'fao-ken', 'output-ken'].map((from) => ({ from, to: 'ken' })),
  ],
  ties: [
    part('who-alb', 'joint-alb', { role: 'LEAD' }),
    part('unicef-alb', 'joint-alb'),
    ...['who-alb', 'unicef-alb', 'fao-alb'].map((office) => part(office, 'three-alb')),
    ...['who-alb', 'unicef-alb'].map((office) => part(office, 'sized-alb')),
    ...['who-alb', 'fao-alb'].map((office) => part(office, 'output-alb', { basis: 'DERIVED' })),
    ...['who-ury', 'unicef-ury'].map((office) => part(office, 'old-ury')),
    ...['who-ken', 'unicef-ken'].map((office) => part(office, 'output-ken', { basis: 'DERIVED' })),
    ...['who-euro', 'unicef-ecaro'].map((office) => part(office, 'platform')),
    line('who-alb', 'who-euro'),
    line('unicef-alb', 'unicef-ecaro'),
  ],
}
beforeAll(() => given(connection, world))
const asked = server(connection)
const fieldOf = async (query: string) => (await asked.answer(query)).errors?.[0]?.extensions

describe('agencies together', () => {
  const together = async (args: string) => {
    const { together: found } = await asked.ask<
      { together: { nodes: { arrangement: Id; crowd: number }[]; gist: string; asCypher: Statement } },
      object
    >(`{ together(${args}) { nodes { arrangement { id } crowd } gist asCypher { text parameters } } }`)
    const rows = await runCypher<{ id: string }>(connection, found.asCypher)
    const ids = found.nodes.map(({ arrangement }) => arrangement.id)
    expect(rows.map(({ id }) => id)).toStrictEqual(ids)
    return ids
  }
  const two = 'agencies: ["who", "unicef"]'

  test('are in arrangements of all of them, of exactly them, of any of them: the least crowded first', async () => {
    expect(await together(`${two}, place: "alb"`)).toStrictEqual(['joint-alb', 'three-alb', 'sized-alb'])
    // The programme declares nine members: somebody else must be in it.
    expect(await together(`${two}, place: "alb", mode: EXACTLY`)).toStrictEqual(['joint-alb'])
    expect(await together(`${two}, place: "alb", mode: ANY`)).toStrictEqual([
      'joint-alb',
      'output-alb',
      'three-alb',
      'sized-alb',
    ])
    expect(await together(`${two}, asOf: "2019-06-01"`)).toStrictEqual([
      'old-ury',
      'output-ken',
      'platform',
      'three-alb',
      'sized-alb',
    ])
  })

  test('count by the roles that are asked for', async () => {
    expect(await together(`agencies: ["who"], roles: ["LEAD"]`)).toStrictEqual(['joint-alb'])
    expect(await together(`${two}, roles: ["LEAD"]`)).toStrictEqual([])
  })

  test('are said with their money, their years and the lines above them', async () => {
    const { together: found } = await asked.ask<{ together: object }, object>(`{
      together(agencies: ["unicef", "who", "fao"], place: "alb", arrangementKinds: ["JOINT_ACTIVITY"], mode: ANY) {
        gist
        nodes { sentence }
        lines {
          sentence
          lines { agency { id } office { id } superior { id } line { basis } }
          sharedBodies { arrangement { id } agencies { id } }
        }
      }
    }`)
    expect(found).toStrictEqual({
      gist: 'On 31 Dec 2024, unicef, who or fao takes part in alb in 2 joint activities.',
      nodes: [
        {
          sentence:
            'unicef and who work together in the joint activity “joint-alb”: since 2023; 2 million US dollars required.',
        },
        { sentence: 'fao, unicef and who work together in the joint activity “three-alb”.' },
      ],
      lines: {
        sentence:
          'unicef-alb reports to unicef-ecaro (by rule); who-alb reports to who-euro (by rule). No superior of fao-alb is on record. Their superiors share platform (unicef and who).',
        lines: [
          { agency: { id: 'fao' }, office: { id: 'fao-alb' }, superior: null, line: null },
          {
            agency: { id: 'unicef' },
            office: { id: 'unicef-alb' },
            superior: { id: 'unicef-ecaro' },
            line: { basis: 'DERIVED' },
          },
          {
            agency: { id: 'who' },
            office: { id: 'who-alb' },
            superior: { id: 'who-euro' },
            line: { basis: 'DERIVED' },
          },
        ],
        sharedBodies: [{ arrangement: { id: 'platform' }, agencies: [{ id: 'unicef' }, { id: 'who' }] }],
      },
    })
  })

  test.each([
    ['agencies', 'agencies: []'],
    ['agencies', 'agencies: ["who", "who"]'],
    ['agencies', 'agencies: ["nobody"]'],
    ['agencies', `agencies: [${Array.from({ length: 41 }, (_, index) => `"a${index}"`).join()}]`],
    ['roles', 'agencies: ["who"], roles: ["BOSS"]'],
    ['arrangementKinds', 'agencies: ["who"], arrangementKinds: []'],
    ['place', 'agencies: ["who"], place: "nowhere"'],
  ])('%s that cannot be meant is refused', async (field, args) => {
    expect(await fieldOf(`{ together(${args}) { totalCount } }`)).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })
})

describe('a pair', () => {
  test('is said country by country: together, then, under one result, or not known', async () => {
    const { pair } = await asked.ask<
      { pair: { places: { nodes: { place: Id; state: string; sentence: string }[] }; asCypher: Statement } },
      object
    >(`{ pair(agencies: ["who", "unicef"]) {
      bothAtWork together togetherOnOtherDays sameResult apart unknown { state count } gist
      places { nodes { place { id } state derivedShare sentence } } asCypher { text parameters }
    } }`)
    const { asCypher, ...found } = pair
    expect(found).toStrictEqual({
      bothAtWork: 4,
      together: 1,
      togetherOnOtherDays: 1,
      sameResult: 1,
      apart: 0,
      unknown: [{ state: 'NO_FILE', count: 1 }],
      gist: 'On 31 Dec 2024, joint work of unicef and who is on record in 1 of the 4 countries where both are at work (and in 1 more on other days); in 1 they stand under one result and no joint work of the two is on record; in 1 the data does not say: in 1 it has no work plan.',
      places: {
        nodes: [
          {
            place: { id: 'alb' },
            state: 'TOGETHER',
            derivedShare: 0,
            sentence:
              'In alb, unicef and who work together on 31 Dec 2024 in 2 joint activities and 1 joint programme, such as “joint-alb”.',
          },
          {
            place: { id: 'ury' },
            state: 'TOGETHER_ON_OTHER_DAYS',
            derivedShare: null,
            sentence:
              'In ury, no joint work of unicef and who is on record on 31 Dec 2024; 1 joint work on other days.',
          },
          {
            place: { id: 'ken' },
            state: 'SAME_RESULT',
            derivedShare: 1,
            sentence:
              'In ken, unicef and who stand on 31 Dec 2024 under 1 result (by rule) “output-ken”, and no joint work of the two is on record.',
          },
          {
            place: { id: 'bel' },
            state: 'UNKNOWN',
            derivedShare: null,
            sentence:
              'unicef and who are both at work in bel. No work plan of bel is in the data: who works with whom there is not known.',
          },
        ],
      },
    })
    const rows = await runCypher<{ place: string }>(connection, asCypher)
    expect([...new Set(rows.map(({ place }) => place))]).toStrictEqual(['alb', 'ken', 'ury'])
  })

  test.each([['agencies: ["who"]'], ['agencies: ["who", "who"]'], ['agencies: ["who", "fao", "unicef"]']])(
    'is refused unless it is two: %s',
    async (args) => {
      expect(await fieldOf(`{ pair(${args}) { together } }`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'agencies',
      })
    },
  )
})

describe('a matrix', () => {
  type Cell = {
    with: string
    value: number | null
    blank: string | null
    behind: string[]
    derivedShare: number | null
  }
  type Matrix = { rows: { agency: Id; cells: Cell[] }[]; isolates: Id[]; gist: string; asCypher: Statement }
  const matrix = async (args: string) =>
    (
      await asked.ask<{ matrix: Matrix }, object>(`{ matrix(${args}) {
        rows { agency { id } cells { with value blank behind derivedShare } } isolates { id } gist asCypher { text parameters }
      } }`)
    ).matrix
  const inWords = ({ rows }: Matrix) =>
    rows.flatMap(({ agency, cells }) => cells.map((cell) => `${agency.id} ${cell.with} ${cell.value ?? cell.blank}`))

  test('has joint works and results, with the arrangements behind each', async () => {
    const joint = await matrix('place: "alb", measure: JOINT')
    expect(inWords(joint)).toStrictEqual([
      'fao unicef 1',
      'fao who 1',
      'unicef fao 1',
      'unicef who 3',
      'who fao 1',
      'who unicef 3',
    ])
    expect(joint.rows[2]?.cells[1]).toMatchObject({ behind: ['joint-alb', 'sized-alb', 'three-alb'], derivedShare: 0 })
    const rows = await runCypher<{ one: string; sharedArrangements: number }>(connection, joint.asCypher)
    expect(rows.map(({ sharedArrangements }) => sharedArrangements).sort()).toStrictEqual([1, 1, 3])
    const result = await matrix('place: "ken", measure: SAME_RESULT')
    expect(inWords(result)).toContain('unicef who 1')
    expect(result.isolates).toStrictEqual([{ id: 'fao' }])
    expect(result.rows[0]?.cells[0]?.blank).toBe('NONE_ON_RECORD')
  })

  test('has frictions with the path of each, the same from either side', async () => {
    const { rows } = await matrix('place: "alb", agencies: ["who", "unicef"]')
    // Two parts of ½ in a joint activity of two.
    const cell = { value: 1, blank: null, behind: ['unicef-alb', 'joint-alb', 'who-alb'], derivedShare: 0 }
    expect(rows.map(({ cells }) => cells)).toStrictEqual([[{ ...cell, with: 'who' }], [{ ...cell, with: 'unicef' }]])
  })

  test('keeps who is not there, and says what is not known', async () => {
    const { rows, isolates, gist } = await matrix('place: "bel", agencies: ["who", "unicef", "fao"], measure: JOINT')
    expect(rows.map(({ cells }) => cells.map(({ blank }) => blank))).toStrictEqual([
      ['NOT_THERE', 'NOT_THERE'],
      ['NOT_THERE', 'NO_FILE'],
      ['NOT_THERE', 'NO_FILE'],
    ])
    expect(isolates.map(({ id }) => id)).toStrictEqual(['fao', 'unicef', 'who'])
    expect(gist).toBe('No work plan of bel is in the data: who works with whom there is not known.')
  })

  test.each([
    ['place', 'place: "nowhere"'],
    ['agencies', 'place: "alb", agencies: ["who", "who"]'],
    ['constraints', 'place: "alb", measure: JOINT, constraints: { maxSteps: 3 }'],
    ['friction', 'place: "alb", measure: OVERLAP, friction: { crowdExponent: 1 }'],
    ['via', 'place: "alb", constraints: { via: ["who-hq"] }'],
    ['asOf', 'place: "alb", asOf: "2024-01-01", constraints: { asOf: "2023-01-01" }'],
  ])('%s that cannot be meant is refused', async (field, args) => {
    expect(await fieldOf(`{ matrix(${args}) { known } }`)).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })
})
