import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { toDay } from '../../server/contract/days.ts'
import type { Basis } from '../../server/contract/types.generated.ts'
import { networkIn } from '../../server/engine/measures/network.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { finished } from '../helpers/work.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'
import { denseWorlds } from '../helpers/worlds.ts'

const question = (args: string, more = '') => `{ network${args === '' ? '' : `(${args})`} {
  agencies tied density densityOfTied arrangements sharedArrangements weight derivedShare asOf
  isolates { id } pairs(first: 100) { totalCount nodes { agencies { id } sharedArrangements weight derivedShare } }
  asCypher { text parameters } ${more}
} }`
type Pair = { agencies: { id: string }[]; sharedArrangements: number; weight: number; derivedShare: number }
type Network = {
  agencies: number
  tied: number
  density: number | null
  sharedArrangements: number
  weight: number
  derivedShare: number | null
  isolates: { id: string }[]
  pairs: { totalCount: number; nodes: Pair[] }
  asCypher: Statement
}
const network = async (args: string, more?: string) =>
  (await server(connection).ask<{ network: Network }, object>(question(args, more))).network
const inWords = ({ agencies, sharedArrangements, weight }: Pair) =>
  `${agencies.map(({ id }) => id).join(' ')} ${sharedArrangements} ${Number(weight.toFixed(9))}`

const part = (from: string, to: string, more: Partial<StoryTie> = {}): StoryTie => ({
  kind: 'TAKES_PART_IN',
  from,
  to,
  ...more,
})
const world: World = {
  offices: [
    { id: 'who-alb' },
    { id: 'who-tirana' },
    { id: 'unicef-alb' },
    { id: 'fao-alb' },
    { id: 'ilo-alb' },
    { id: 'fao-ury' },
    { id: 'who-hq', level: 'headquarters' },
  ],
  arrangements: [
    { id: 'unct-alb', kind: 'COUNTRY_TEAM' },
    { id: 'joint-alb' },
    { id: 'joint-ury' },
    { id: 'old-alb', validTo: '2020-01-01' },
  ],
  places: [{ id: 'alb' }, { id: 'ury' }],
  covers: [
    ...['who-alb', 'who-tirana', 'unicef-alb', 'fao-alb', 'ilo-alb', 'who-hq', 'unct-alb', 'joint-alb', 'old-alb'].map(
      (from) => ({ from, to: 'alb' }),
    ),
    ...['fao-ury', 'joint-ury'].map((from) => ({ from, to: 'ury' })),
  ],
  ties: [
    part('who-alb', 'unct-alb', { basis: 'DERIVED' }),
    part('who-tirana', 'unct-alb'),
    part('unicef-alb', 'unct-alb'),
    part('fao-alb', 'unct-alb', { basis: 'DERIVED' }),
    part('who-alb', 'joint-alb'),
    part('unicef-alb', 'joint-alb'),
    part('ilo-alb', 'joint-alb', { basis: 'ILLUSTRATIVE', confidence: 0.2 }),
    part('who-alb', 'joint-ury'),
    part('fao-ury', 'joint-ury'),
    part('unicef-alb', 'old-alb'),
    part('ilo-alb', 'old-alb'),
  ],
}

describe('the agency network', () => {
  beforeAll(() => given(connection, world))

  test('joins agencies by the arrangements of a place: by their number, and by their weight among n offices', async () => {
    const { pairs, isolates, asCypher, ...figures } = await network('place: "alb"')
    // In the team of four each two offices have a third of each other, and WHO has two there.
    expect(pairs.nodes.map(inWords)).toStrictEqual([
      `unicef who 2 ${Number((1 + 2 / 3).toFixed(9))}`,
      `fao who 1 ${Number((2 / 3).toFixed(9))}`,
      `fao unicef 1 ${Number((1 / 3).toFixed(9))}`,
    ])
    // WHO is in the team by what is observed too; FAO by a rule alone.
    expect(pairs.nodes.map(({ derivedShare }) => derivedShare)).toStrictEqual([0, 1, 1])
    expect(isolates).toStrictEqual([{ id: 'ilo' }])
    expect(figures).toStrictEqual({
      agencies: 4,
      tied: 3,
      density: 0.5,
      densityOfTied: 1,
      arrangements: 2,
      sharedArrangements: 4,
      weight: expect.closeTo(1 + 5 / 3, 8),
      derivedShare: 0.5,
      asOf: '2024-12-31',
    })
    const counted = await runCypher<Record<string, unknown>>(connection, asCypher)
    expect(counted.map(({ one, other, sharedArrangements }) => `${one} ${other} ${sharedArrangements}`)).toStrictEqual([
      'unicef who 2',
      'fao who 1',
      'fao unicef 1',
    ])
  })

  test.each([
    ['anywhere', '', ['fao who 2', 'unicef who 2', 'fao unicef 1'], ['ilo']],
    ['of one kind', 'place: "alb", arrangementKinds: ["JOINT_ACTIVITY"]', ['unicef who 1'], ['fao', 'ilo']],
    ['on some bases', 'place: "alb", bases: [DATASET]', ['unicef who 2'], ['fao', 'ilo']],
    ['among few, whoever counts', 'place: "alb", bases: [DATASET], maxParties: 3', ['unicef who 1'], ['fao', 'ilo']],
    [
      'made up too',
      'place: "alb", arrangementKinds: ["JOINT_ACTIVITY"], includeIllustrative: true',
      ['ilo unicef 1', 'ilo who 1', 'unicef who 1'],
      ['fao'],
    ],
    [
      'on another date',
      'place: "alb", asOf: "2019-12-31"',
      ['unicef who 2', 'ilo unicef 1', 'fao who 1', 'fao unicef 1'],
      [],
    ],
    [
      'in a period',
      'place: "alb", during: { from: "2019-06-01" }',
      ['unicef who 2', 'ilo unicef 1', 'fao who 1', 'fao unicef 1'],
      [],
    ],
    ['whenever', 'during: {}, arrangementKinds: ["JOINT_ACTIVITY"]', ['fao who 1', 'ilo unicef 1', 'unicef who 1'], []],
    ['where nobody meets', 'place: "ury", bases: [DERIVED]', [], ['fao']],
  ])('%s', async (_what, args, pairs, isolates) => {
    const found = await network(args)
    expect(found.pairs.nodes.map((pair) => inWords(pair).split(' ').slice(0, 3).join(' '))).toStrictEqual(pairs)
    expect(found.isolates.map(({ id }) => id)).toStrictEqual(isolates)
    const counted = await runCypher<Record<string, unknown>>(connection, found.asCypher)
    expect(counted.map(({ one, other, sharedArrangements }) => `${one} ${other} ${sharedArrangements}`)).toStrictEqual(
      pairs,
    )
  })

  test('says in which arrangements two of them meet, and what it counted', async () => {
    const { network } = await server(connection).ask<{ network: unknown }, object>(
      `{ network(place: "alb", bases: [DATASET]) { place includeIllustrative counted { kinds bases arrangementKinds }
        pairs(first: 1) { nodes { arrangements { id kind { id } } } pageInfo { hasNextPage } } } }`,
    )
    expect(network).toStrictEqual({
      place: 'alb',
      includeIllustrative: false,
      counted: { kinds: null, bases: ['DATASET'], arrangementKinds: null },
      pairs: {
        nodes: [
          {
            arrangements: [
              { id: 'joint-alb', kind: { id: 'JOINT_ACTIVITY' } },
              { id: 'unct-alb', kind: { id: 'COUNTRY_TEAM' } },
            ],
          },
        ],
        pageInfo: { hasNextPage: false },
      },
    })
  })

  test.each([
    ['place', 'place: "nowhere"'],
    ['bases', 'bases: []'],
    ['maxParties', 'maxParties: 1'],
    ['arrangementKinds', 'arrangementKinds: ["JOINT_ACTIVITIES"]'],
    ['during', 'asOf: "2024-01-01", during: {}'],
  ])('%s that cannot be meant is refused', async (field, args) => {
    const { errors } = await server(connection).answer(question(args))
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })
})

const asked = fc.record({
  place: fc.constantFrom(null, null, 'here'),
  kinds: fc.constantFrom<string[] | null>(null, ['COUNTRY_TEAM']),
  bases: fc.constantFrom<Basis[] | null>(null, null, ['DATASET', 'REFERENCE'], ['DERIVED']),
  includeIllustrative: fc.boolean(),
  days: fc.constantFrom<string[]>(
    ['2023-01-01', '2023-01-01'],
    ['2020-01-01', '2021-12-31'],
    ['0001-01-01', '9999-12-31'],
  ),
})

test('in any world, agencies share the arrangements that a plain reading finds, with Newman’s weight', () => {
  const seen = { pairs: 0, derived: 0 }
  fc.assert(
    fc.property(
      denseWorlds,
      asked,
      (dice, { place, kinds, bases, includeIllustrative, days: [since = '', until = ''] }) => {
        const arrangements = (dice.arrangements ?? []).map((one, index) => ({
          ...one,
          kind: index % 2 === 0 ? ('COUNTRY_TEAM' as const) : ('JOINT_ACTIVITY' as const),
        }))
        // Every third part is by a rule, so that many an arrangement joins two of whom one is there by rules alone.
        const ties = (dice.ties ?? []).map((tie, index) =>
          tie.kind === 'TAKES_PART_IN' && index % 3 === 0 ? { ...tie, basis: 'DERIVED' as const } : tie,
        )
        const world = { ...dice, arrangements, ties }
        const projection = projectionOf(world)
        const found = finished(
          networkIn(projection, {
            place: place === null ? null : projection.places.ids.indexOf(place),
            counted: { kinds: null, bases, arrangementKinds: kinds, maxParties: null },
            view: { day: toDay(since), until: toDay(until), includeIllustrative },
          }),
        )
        const expected = plainly(world, { place, kinds, bases, includeIllustrative, since, until })
        const told = found.pairs.map(({ agencies, arrangements, weight, derived }) => {
          const ids = agencies.map((agency) => projection.agencies.at(agency)).join(' ')
          return `${ids} ${arrangements.length} ${weight.toFixed(6)} ${derived}`
        })
        expect(told.toSorted()).toStrictEqual(expected.toSorted())
        seen.pairs += told.length
        seen.derived += found.pairs.filter(({ derived }) => derived > 0).length
      },
    ),
    { numRuns: 1_000 },
  )
  expect(Math.min(seen.pairs, seen.derived)).toBeGreaterThan(10)
})

type Plain = {
  place: string | null
  kinds: string[] | null
  bases: string[] | null
  includeIllustrative: boolean
  since: string
  until: string
}
type Dated = { basis?: string | undefined; validFrom?: string | undefined; validTo?: string | undefined }

/** Day by day over those on which anything changes: slow, plain, and sharing nothing with the server. */
function plainly(world: World, { place, kinds, bases, includeIllustrative, since, until }: Plain): string[] {
  const [offices, arrangements] = [world.offices ?? [], world.arrangements ?? []]
  const records: Dated[] = [...offices, ...arrangements, ...(world.ties ?? []), ...(world.covers ?? [])]
  const days = [since, ...records.flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo ?? []].flat())]
  const looked = days.filter((day) => since <= day && day <= until)
  const there = ({ basis, validFrom = '', validTo = '9999-99-99' }: Dated, day: string) =>
    (includeIllustrative || basis !== 'ILLUSTRATIVE') && validFrom <= day && day < validTo
  const party = (id: string) => [...offices, ...arrangements].find((one) => one.id === id) ?? {}
  const covers = (id: string) =>
    (world.covers ?? []).some((one) => one.from === id && one.to === place && looked.some((day) => there(one, day)))
  const parts = (world.ties ?? []).filter(
    (tie) =>
      tie.kind === 'TAKES_PART_IN' &&
      looked.some((day) => [tie, party(tie.from), party(tie.to)].every((one) => there(one, day))) &&
      (bases?.includes(tie.basis ?? 'DATASET') ?? true) &&
      (kinds?.includes(arrangements.find(({ id }) => id === tie.to)?.kind ?? '') ?? true) &&
      (place === null || covers(tie.to)),
  )
  const agencyOf = (id: string) => offices.find((office) => office.id === id)?.agency ?? ''
  const agencies = [...new Set(offices.map(({ id }) => agencyOf(id)))].sort()
  return agencies.flatMap((one) =>
    agencies.flatMap((other) => {
      if (one >= other) return []
      const met = arrangements.flatMap(({ id }) => {
        const inside = parts.filter(({ to }) => to === id)
        const [ours, theirs] = [one, other].map((agency) => inside.filter(({ from }) => agencyOf(from) === agency))
        if (!ours?.length || !theirs?.length) return []
        const count = (some: StoryTie[]) => new Set(some.map(({ from }) => from)).size
        const derived = [ours, theirs].some((side) => side.every(({ basis }) => basis === 'DERIVED'))
        return { weight: (count(ours) * count(theirs)) / (count(inside) - 1), derived }
      })
      if (met.length === 0) return []
      const weight = met.reduce((sum, { weight }) => sum + weight, 0)
      return `${one} ${other} ${met.length} ${weight.toFixed(6)} ${met.filter(({ derived }) => derived).length}`
    }),
  )
}
