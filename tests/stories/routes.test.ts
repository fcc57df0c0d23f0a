import { beforeAll, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

/** Two agencies in two countries of one region: what they do together, what a rule says, and a way by the neighbour. */
const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization' },
    { id: 'unicef', name: "United Nations Children's Fund" },
  ],
  places: [
    { id: 'alb', name: 'Albania' },
    { id: 'ukr', name: 'Ukraine' },
  ],
  offices: [
    ...['who', 'unicef'].flatMap((agency) => [
      { id: `${agency}-alb`, name: `${agency.toUpperCase()} Albania` },
      { id: `${agency}-ukr`, name: `${agency.toUpperCase()} Ukraine` },
      { id: `${agency}-euro`, name: `${agency.toUpperCase()} Europe`, level: 'regional' },
    ]),
  ],
  arrangements: [
    { id: 'unct-alb', name: 'Country team Albania', kind: 'COUNTRY_TEAM' },
    { id: 'nutrition', name: 'Nutrition, Albania 2024' },
    { id: 'schools', name: 'Schools, Albania 2024' },
  ],
  covers: [
    ...['who-alb', 'unicef-alb', 'unct-alb', 'nutrition', 'schools'].map((from) => ({ from, to: 'alb' })),
    ...['who-ukr', 'unicef-ukr'].map((from) => ({ from, to: 'ukr' })),
  ],
  ties: [
    ...['nutrition', 'schools'].flatMap((to) =>
      ['who-alb', 'unicef-alb'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to })),
    ),
    ...['who-alb', 'unicef-alb'].map((from) => ({
      kind: 'TAKES_PART_IN' as const,
      from,
      to: 'unct-alb',
      basis: 'DERIVED' as const,
    })),
    ...['who', 'unicef'].flatMap((agency) =>
      ['alb', 'ukr'].map((place) => ({
        kind: 'REPORTS_TO' as const,
        from: `${agency}-${place}`,
        to: `${agency}-euro`,
      })),
    ),
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'who-euro', to: 'unicef-euro', basis: 'REFERENCE' },
  ],
}

type Said = { sentence: string; friction: number }
type Routes = {
  nodes: (Said & {
    chain: string[]
    observedSteps: number
    crossings: { levels: { id: string }[] }[]
    passages: { index: number; friction: number; alternatives: { nodes: { arrangement: { id: string } | null }[] } }[]
  })[]
  detours: (Said & { leaves: { id: string }[] })[]
  onlyDetours: boolean
  gist: string[]
  coverage: { place: { id: string }; state: string }[]
  offers: { limit: string; subject: string | null; sentence: string }[]
}
const document = `query ($from: ID!, $to: ID!, $constraints: PathConstraints, $maxOverlap: Float) {
  routes(from: $from, to: $to, constraints: $constraints, maxOverlap: $maxOverlap) {
    nodes {
      chain friction sentence observedSteps crossings { levels { id } }
      passages { index friction alternatives { nodes { arrangement { id } } } }
    }
    detours { friction sentence leaves { id } }
    onlyDetours gist coverage { place { id } state } offers { limit subject sentence }
  }
}`
let asked: ReturnType<typeof server>
beforeAll(async () => {
  await given(connection, world)
  asked = server(connection)
})
const routes = async (from: string, to: string, more: object = {}) =>
  (await asked.ask<{ routes: Routes }, object>(document, { from, to, ...more })).routes

test('what joins two offices in several ways is one route, and the way round is another', async () => {
  const { nodes } = await routes('unicef-alb', 'who-alb')
  // By the team: kind 0.5, channel 0.5 and a crowd of √(2 − 1) for each of two steps. Up, across and down cost 1 each.
  expect(nodes.map(({ friction }) => friction)).toStrictEqual([0.5, 3])
  expect(nodes.map(({ chain }) => chain)).toStrictEqual([
    ['unicef-alb', 'who-alb'],
    ['unicef-alb', 'unicef-euro', 'who-euro', 'who-alb'],
  ])
})

test('a route is told in a clause a passage, which says of itself what nobody observed', async () => {
  const { nodes } = await routes('unicef-alb', 'who-alb')
  expect(nodes.map(({ sentence }) => sentence)).toStrictEqual([
    'UNICEF Albania works with WHO Albania in 2 joint activities and in the country team (by rule).',
    'UNICEF Albania reports to UNICEF Europe, which coordinates with WHO Europe (common knowledge), which directs WHO Albania.',
  ])
})

test('a passage names what else would carry it, and a crossing the levels where it crosses', async () => {
  const [first, second] = (await routes('unicef-alb', 'who-alb')).nodes
  expect(first?.passages[0]?.alternatives.nodes.map(({ arrangement }) => arrangement?.id).sort()).toHaveLength(2)
  expect(first?.crossings.map(({ levels }) => levels.map(({ id }) => id))).toStrictEqual([['country']])
  expect(second?.crossings.map(({ levels }) => levels.map(({ id }) => id))).toStrictEqual([['regional']])
})

test('what leads through a country of neither end is a detour, and where there is nothing else that is said', async () => {
  const { nodes, detours } = await routes('unicef-ukr', 'who-ukr')
  expect(nodes.map(({ chain }) => chain)).toStrictEqual([['unicef-ukr', 'unicef-euro', 'who-euro', 'who-ukr']])
  expect(detours.map(({ leaves }) => leaves)).toStrictEqual([[{ id: 'alb' }]])

  const only = await routes('unicef-ukr', 'who-ukr', { constraints: { kinds: ['REPORTS_TO', 'TAKES_PART_IN'] } })
  expect(only.nodes).toStrictEqual([])
  expect(only.onlyDetours).toBe(true)
  expect(only.gist.at(-1)).toMatch(
    /^Nothing but detours joins them, the first by way of Albania: UNICEF Ukraine reports to /,
  )
})

test('a blank comes before anything else that is told', async () => {
  const { gist, coverage } = await routes('unicef-ukr', 'who-ukr')
  expect(coverage.map(({ place, state }) => [place.id, state])).toStrictEqual([['ukr', 'NO_FILE']])
  expect(gist[0]).toBe('No work plan of Ukraine is in the data: who works with whom there is not known.')
})

test('each limit that may be wished for says what would come of it', async () => {
  const { offers } = await routes('unicef-alb', 'who-alb')
  expect(offers.map(({ limit }) => limit)).toStrictEqual([
    'OBSERVED_ONLY',
    'STAY_IN_COUNTRY',
    'WITHOUT_BUSIEST',
    'WITHOUT_WEAKEST',
  ])
  expect(offers[0]?.sentence).toBe(
    'By observed steps alone, the first route has friction 1.0: UNICEF Albania works with WHO Albania in 2 joint activities.',
  )
  expect(offers[3]?.sentence).toMatch(
    /^Without the tie of UNICEF Albania to Country team Albania, its least certain \(confidence 0\.\d+\), the first /,
  )
})

test.each([-0.1, 1, 1.5])('a share of %d is refused by its name', async (maxOverlap) => {
  const { errors } = await asked.answer<unknown, object>(document, { from: 'unicef-alb', to: 'who-alb', maxOverlap })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'maxOverlap' })
})

type Ways = {
  rows: { level: { id: string } | null; missing: { reason: string } | null; route: Said | null; isDetour: boolean }[]
}
async function ways(from: string, to: string) {
  const rows = '{ rows { level { id } isDetour missing { reason } route { friction sentence } } }'
  const document = `query ($from: ID!, $to: ID!) { ways(from: $from, to: $to) ${rows} }`
  return (await asked.ask<{ ways: Ways }, object>(document, { from, to })).ways.rows
}

test('the ways are a row for each level at which they cross, and one for several', async () => {
  expect(
    (await ways('unicef-alb', 'who-alb')).map(({ level, missing, route }) => [
      level?.id,
      missing?.reason ?? route?.friction,
    ]),
  ).toStrictEqual([
    ['regional', 3],
    ['country', 0.5],
    [undefined, 'NONE'],
  ])
})

test.each([
  ['unicef-alb', 'unicef-ukr', 'SAME_AGENCY'],
  ['unct-alb', 'who-euro', 'END_IS_ARRANGEMENT'],
])('between %s and %s no way crosses: %s', async (from, to, reason) => {
  expect(new Set((await ways(from, to)).map(({ missing }) => missing?.reason))).toStrictEqual(new Set([reason]))
})

async function without(args: string) {
  const document = `{ routes(from: "unicef-alb", to: "who-alb") { without(${args}) { sentence friction } } }`
  return asked.answer<{ routes: { without: Said | null } }, object>(document)
}

test('without a party or all that joins two stations, another route comes first', async () => {
  expect((await without('party: "unct-alb"')).data.routes.without?.sentence).toBe(
    'UNICEF Albania works with WHO Albania in 2 joint activities.',
  )
  expect((await without('passage: ["who-alb", "unicef-alb"]')).data.routes.without?.friction).toBe(3)
})

test.each([
  '',
  'party: "unct-alb", passage: ["who-alb", "unicef-alb"]',
  'passage: ["who-alb"]',
  'party: "nobody"',
  'party: "who-alb"',
])('without (%s) is refused by its name', async (args) => {
  const { errors } = await asked.answer<unknown, object>(
    `{ routes(from: "unicef-alb", to: "who-alb") { without${args === '' ? '' : `(${args})`} { friction } } }`,
  )
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'without' })
})

type Tips = { tips: { multiplier: number; from: Said; to: Said; sentence: string }[]; outOfBudget: boolean }
async function tips(args: string) {
  const asking = `tips(${args}) { tips { multiplier from { friction } to { friction } sentence } outOfBudget }`
  return asked.answer<{ routes: { tips: Tips } }, object>(`{ routes(from: "unicef-alb", to: "who-alb") { ${asking} } }`)
}

test('an answer tips where what it rests on costs so much more', async () => {
  // In the country m × 0.5, by the regional offices 3 without any tie between agencies at country level: equal at 6.
  expect((await tips('level: "country"')).data.routes.tips).toStrictEqual({
    tips: [
      {
        multiplier: 6,
        from: { friction: 0.5 },
        to: { friction: 3 },
        sentence:
          'Once ties between agencies at country level cost more than 6.00 times as much, this comes first: UNICEF Albania reports to UNICEF Europe, which coordinates with WHO Europe (common knowledge), which directs WHO Albania.',
      },
    ],
    outOfBudget: false,
  })
  // Both ways spend on ties between agencies, the second at least as much.
  expect((await tips('dimension: INTER_AGENCY')).data.routes.tips.tips).toStrictEqual([])
})

test('what tips over says where it leaves for', async () => {
  const constraints = '{ kinds: [REPORTS_TO, TAKES_PART_IN], bases: [DATASET] }'
  const question = `{ routes(from: "unicef-ukr", to: "who-ukr", constraints: ${constraints}) {
    tips(dimension: INTER_AGENCY) { first { leaves { id } } }
  } }`
  type Asked = { routes: { tips: { first: { leaves: { id: string }[] } | null } } }
  expect((await asked.ask<Asked, object>(question, {})).routes.tips.first).toStrictEqual({ leaves: [{ id: 'alb' }] })
})

test.each([
  ['', 'tips'],
  ['(level: "country", dimension: NONE)', 'tips'],
  ['(level: "moon")', 'levels'],
  ['(factor: "luck")', 'factor'],
])('tips %s is refused by its name', async (args, field) => {
  const { errors } = await asked.answer<unknown, object>(
    `{ routes(from: "unicef-alb", to: "who-alb") { tips${args} { outOfBudget } } }`,
  )
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
})

test('routes and paths keep to the levels at which they may cross, and to the places where they stay', async () => {
  const chains = async (constraints: object) => {
    const { nodes } = await routes('unicef-alb', 'who-alb', { constraints })
    return nodes.map(({ chain }) => chain.join(' '))
  }
  expect(await chains({ crossAt: ['regional'] })).toStrictEqual(['unicef-alb unicef-euro who-euro who-alb'])
  expect(await chains({ crossAt: ['country'] })).toStrictEqual(['unicef-alb who-alb'])
  expect(await chains({ crossAt: ['system', 'headquarters'] })).toStrictEqual([])
  const staying = async (constraints: object) => (await routes('unicef-ukr', 'who-ukr', { constraints })).detours.length
  expect([
    await staying({}),
    await staying({ stayIn: ['ukr'] }),
    await staying({ stayIn: ['ukr', 'alb'] }),
  ]).toStrictEqual([1, 0, 1])
})

test.each([
  [{ crossAt: ['moon'] }, 'crossAt'],
  [{ crossAt: [] }, 'crossAt'],
  [{ stayIn: ['moon'] }, 'stayIn'],
  [{ stayIn: [] }, 'stayIn'],
])('%j is refused by its name', async (constraints, field) => {
  const { errors } = await asked.answer<unknown, object>(document, { from: 'unicef-alb', to: 'who-alb', constraints })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
})

test('a detour that gives way to another leaves for one country, and the other for another', async () => {
  const ends = ['who', 'unicef']
  await given(connection, {
    ...world,
    places: [...(world.places ?? []), { id: 'mda', name: 'Moldova' }],
    offices: [...(world.offices ?? []), ...ends.map((agency) => ({ id: `${agency}-mda` }))],
    arrangements: [...(world.arrangements ?? []), { id: 'pool', level: 'system' }],
    covers: [...(world.covers ?? []), ...ends.map((agency) => ({ from: `${agency}-mda`, to: 'mda' }))],
    ties: [
      ...(world.ties ?? []),
      ...ends.flatMap((agency) => [
        { kind: 'REPORTS_TO' as const, from: `${agency}-mda`, to: `${agency}-euro` },
        { kind: 'TAKES_PART_IN' as const, from: `${agency}-mda`, to: 'pool' },
      ]),
    ],
  })
  const question = `{ routes(from: "unicef-ukr", to: "who-ukr", constraints: { kinds: [REPORTS_TO, TAKES_PART_IN] }) {
    tips(level: "country") { tips { from { leaves { id } } to { leaves { id } } } }
  } }`
  const leaving = (id: string) => ({ leaves: [{ id }] })
  expect(await server(connection).ask<unknown, object>(question, {})).toStrictEqual({
    routes: { tips: { tips: [{ from: leaving('alb'), to: leaving('mda') }] } },
  })
})
