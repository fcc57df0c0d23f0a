import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  offices: [
    { id: 'who-alb' },
    { id: 'unicef-alb' },
    { id: 'fao-ury' },
    { id: 'ilo-alb' },
    { id: 'ilo-region', level: 'regional' },
    { id: 'who-region', level: 'regional' },
  ],
  arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }, { id: 'joint-alb' }, { id: 'joint-ury' }],
  places: [{ id: 'alb' }, { id: 'ury' }, { id: 'usa' }, { id: 'region-1', kind: 'REGION' }],
  covers: [
    { from: 'who-alb', to: 'alb' },
    { from: 'who-alb', to: 'region-1' },
    { from: 'unicef-alb', to: 'alb', basis: 'DERIVED' },
    { from: 'unicef-alb', to: 'ury' },
    { from: 'fao-ury', to: 'ury' },
    { from: 'ilo-region', to: 'alb' },
    { from: 'ilo-region', to: 'ury' },
    { from: 'who-region', to: 'usa', presence: 'RESIDENT' },
    { from: 'unct-alb', to: 'alb' },
    { from: 'joint-alb', to: 'alb' },
    { from: 'joint-ury', to: 'ury' },
  ],
  mandates: [
    { id: 'a' },
    { id: 'b' },
    { id: 'c' },
    { id: 'sdg-3', scheme: 'SDG' },
    { id: 'sdg-5', scheme: 'SDG' },
    { id: 'no-goal' },
  ],
  holds: [
    { from: 'who', to: 'a' },
    { from: 'who', to: 'b' },
    { from: 'unicef', to: 'b' },
    { from: 'fao', to: 'b', basis: 'ILLUSTRATIVE', source: 'story' },
    { from: 'unicef', to: 'c', validTo: '2020-01-01' },
  ],
  contributes_to: [
    { from: 'who', to: 'sdg-3', amount: 90 },
    { from: 'who', to: 'sdg-5', amount: 10 },
    { from: 'unicef', to: 'sdg-3', amount: 3 },
    { from: 'unicef', to: 'sdg-5', amount: 1 },
    { from: 'unicef', to: 'sdg-5', amount: 999, figure: 'BUDGET' },
    { from: 'unicef', to: 'sdg-5', amount: 7, year: 2023 },
    { from: 'who', to: 'sdg-5', amount: 7, year: 2023 },
    { from: 'who', to: 'no-goal', amount: 400 },
    { from: 'ilo', to: 'sdg-3', amount: 1200.4, figure: 'BUDGET' },
    { from: 'ilo', to: 'no-goal', amount: 80, figure: 'BUDGET' },
    { from: 'fao', to: 'sdg-3', amount: 5, figure: 'BUDGET', year: 2023 },
  ],
  spent: [
    { from: 'who', to: 'alb', amount: 5 },
    { from: 'unicef', to: 'alb', amount: -1 },
    { from: 'unicef', to: 'ury', amount: 4 },
  ],
  ties: [
    ...['who-alb', 'ilo-alb'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to: 'unct-alb' })),
    { kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', basis: 'DERIVED' },
    { kind: 'TAKES_PART_IN', from: 'who-alb', to: 'joint-alb' },
    { kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'joint-alb' },
    { kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'joint-ury' },
    { kind: 'TAKES_PART_IN', from: 'fao-ury', to: 'joint-ury' },
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'ilo-alb', to: 'who-alb' },
  ],
}

const question = (args: string) => `{ overlap(${args}) {
  nodes { agencies { id } sharedCount allCount shared { id } jaccard coefficient pianka schoener }
  agencies withoutData { id } year derivedShare asCypher { text parameters }
} }`
type Answer = {
  overlap: {
    nodes: { agencies: { id: string }[]; jaccard: number; schoener: number | null }[]
    year: number | null
    derivedShare: number | null
    asCypher: Statement
  }
}
type PartnerCounted = {
  sharedArrangements: number
  weight: number
  directTies: number
  derivedShare: number
  asCypher: Statement
}
type Named = Omit<PartnerCounted, 'asCypher'> & { agency: { id: string } }
const ask = async (args: string) => (await server(connection).ask<Answer, object>(question(args))).overlap

describe('overlap', () => {
  beforeAll(() => given(connection, world))

  test('of mandates: what both hold on the date, over what at least one does', async () => {
    const { asCypher, ...overlap } = await ask('on: MANDATES')
    expect(overlap).toStrictEqual({
      nodes: [
        {
          agencies: [{ id: 'unicef' }, { id: 'who' }],
          sharedCount: 1,
          allCount: 2,
          shared: [{ id: 'b' }],
          jaccard: 0.5,
          coefficient: 1,
          pianka: null,
          schoener: null,
        },
      ],
      agencies: 4,
      withoutData: [{ id: 'fao' }, { id: 'ilo' }],
      year: null,
      derivedShare: 0,
    })
    expect((await runCypher<{ thing: string }>(connection, asCypher)).map(({ thing }) => thing)).toStrictEqual([
      'b',
      'a',
      'b',
    ])
    const before = await ask('on: MANDATES, asOf: "2019-06-30"')
    expect(before.nodes[0]?.jaccard).toBeCloseTo(1 / 3, 6)
  })

  test('of shares of money on goals: expenses of one year, never budgets', async () => {
    const { nodes, year } = await ask('on: SDG_SPEND, measure: SCHOENER')
    // Shares are .9 and .1 against .75 and .25.
    expect(nodes).toMatchObject([{ schoener: 0.85, pianka: 0.977802, jaccard: 1 }])
    expect((0.9 * 0.75 + 0.1 * 0.25) / Math.sqrt((0.81 + 0.01) * (0.5625 + 0.0625))).toBeCloseTo(0.977802, 6)
    expect(year).toBe(2024)
    expect(await ask('on: SDG_SPEND, measure: SCHOENER, year: 2023')).toMatchObject({
      year: 2023,
      nodes: [{ schoener: 1 }],
    })
  })

  test('of money on goals says who reports a budget alone, and what is on no goal and so in no share', async () => {
    const figures =
      'agency { id } year expense { amount currency } budget { amount currency } expenseOnNoGoal { amount currency } budgetOnNoGoal { amount currency } sentence'
    const asked = (args: string) =>
      server(connection).ask<{ overlap: object }, object>(
        `{ overlap(${args}) { year budgetOnly { ${figures} } onNoGoal { ${figures} } } }`,
      )
    const ilo = {
      agency: { id: 'ilo' },
      year: 2024,
      expense: null,
      budget: { amount: 1200.4, currency: 'USD' },
      expenseOnNoGoal: null,
      budgetOnNoGoal: { amount: 80, currency: 'USD' },
      sentence:
        'ilo reports a budget, not an expense: 1,200 US dollars on the goals and 80 US dollars on no goal in 2024.',
    }
    const who = {
      agency: { id: 'who' },
      year: 2024,
      expense: { amount: 100, currency: 'USD' },
      budget: null,
      expenseOnNoGoal: { amount: 400, currency: 'USD' },
      budgetOnNoGoal: null,
      sentence: 'who reports an expense: 100 US dollars on the goals and 400 US dollars on no goal in 2024.',
    }
    expect((await asked('on: SDG_SPEND')).overlap).toStrictEqual({
      year: 2024,
      budgetOnly: [ilo],
      onNoGoal: [ilo, who],
    })
    expect((await asked('on: SDG_SPEND, year: 2023')).overlap).toMatchObject({
      year: 2023,
      budgetOnly: [{ agency: { id: 'fao' } }],
      onNoGoal: [],
    })
    // Where nobody reports an expense, there is a latest year all the same.
    expect((await asked('on: SDG_SPEND, agencies: ["ilo", "fao"]')).overlap).toStrictEqual({
      year: null,
      budgetOnly: [ilo],
      onNoGoal: [ilo],
    })
    expect((await asked('on: MANDATES')).overlap).toStrictEqual({ year: null, budgetOnly: [], onNoGoal: [] })
  })

  test('of countries by money counts whoever reports there, and compares only what was not paid back', async () => {
    const { nodes } = await ask('on: COUNTRY_SPEND')
    expect(nodes).toMatchObject([{ sharedCount: 1, allCount: 2, schoener: 0, pianka: 0 }])
  })

  test('of places counts countries, says how much of it is derived, and keeps to agencies at work there', async () => {
    const { nodes, derivedShare } = await ask('on: PLACES, measure: COEFFICIENT')
    expect(nodes.map(({ agencies }) => agencies.map(({ id }) => id).join(' '))).toStrictEqual([
      'fao unicef',
      'unicef who',
    ])
    // Of who-alb, unicef-alb twice, fao-ury and who-region in its own city; that ilo-region covers two is no presence.
    expect(derivedShare).toBe(0.2)
    expect((await ask('on: PLACES, place: "ury"')).nodes).toMatchObject([
      { agencies: [{ id: 'fao' }, { id: 'unicef' }] },
    ])
    expect((await ask('on: PLACES, agencies: ["who", "fao"]')).nodes).toStrictEqual([])
  })

  test.each([
    ['measure', 'on: MANDATES, measure: PIANKA'],
    ['agencies', 'on: MANDATES, agencies: ["nobody"]'],
    ['place', 'on: MANDATES, place: "nowhere"'],
    ['minOverlap', 'on: MANDATES, minOverlap: 2'],
    ['year', 'on: SDG_SPEND, year: 12'],
  ])('%s out of place is refused: %s', async (field, args) => {
    const { errors } = await server(connection).answer(question(args))
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })

  test('the database counts the same of partners', async () => {
    const fields = 'sharedArrangements weight directTies derivedShare asCypher { text parameters }'
    const ways = {
      all: '',
      there: '(place: "ury")',
      direct: '(kinds: [COORDINATES_WITH])',
      observed: '(bases: [DATASET])',
      teams: '(arrangementKinds: ["COUNTRY_TEAM"])',
      few: '(maxParties: 2)',
      alike: '(crowdExponent: 0)',
    }
    const { agencies } = await server(connection).ask<
      { agencies: { nodes: Record<string, PartnerCounted[]>[] } },
      object
    >(
      `{ agencies { nodes { ${Object.entries(ways)
        .map(([name, args]) => `${name}: partners${args} { ${fields} }`)
        .join(' ')} } } }`,
    )
    const found = agencies.nodes.flatMap((partners) => Object.values(partners).flat())
    expect(found.length).toBeGreaterThan(30)
    for (const { asCypher, ...counted } of found) {
      expect(await runCypher(connection, asCypher)).toStrictEqual([counted])
    }
  })

  test('partners are counted through what is asked for, with the share of it that is derived', async () => {
    const told = async (args: string) => {
      const { node } = await server(connection).ask<{ node: { partners: Named[] } }, object>(
        `{ node(id: "who") { ... on Agency { partners${args} {
          agency { id } sharedArrangements weight directTies derivedShare crowdExponent counted { bases maxParties }
        } } } }`,
      )
      return node.partners.map(
        ({ agency, sharedArrangements, weight, directTies, derivedShare }) =>
          `${agency.id} ${sharedArrangements} ${weight} ${directTies} ${derivedShare}`,
      )
    }
    // UNICEF sits in the team by a rule, and in the joint activity by what somebody saw.
    expect(await told('')).toStrictEqual(['ilo 1 0.5 1 0', 'unicef 2 1.5 0 0.5'])
    expect(await told('(kinds: [COORDINATES_WITH])')).toStrictEqual(['ilo 0 0 1 0'])
    expect(await told('(bases: [DATASET])')).toStrictEqual(['ilo 1 1 1 0', 'unicef 1 1 0 0'])
    expect(await told('(bases: [DERIVED])')).toStrictEqual([])
    expect(await told('(arrangementKinds: ["COUNTRY_TEAM"])')).toStrictEqual(['ilo 1 0.5 1 0', 'unicef 1 0.5 0 1'])
    expect(await told('(maxParties: 2)')).toStrictEqual(['ilo 0 0 1 0', 'unicef 1 1 0 0'])
    expect(await told('(crowdExponent: 0, kinds: [TAKES_PART_IN])')).toStrictEqual(['unicef 2 2 0 0.5', 'ilo 1 1 0 0'])
  })

  test.each([
    ['crowdExponent', 'crowdExponent: 3'],
    ['maxParties', 'maxParties: 1'],
    ['arrangementKinds', 'arrangementKinds: []'],
  ])('partners by a %s that cannot be meant are refused', async (field, args) => {
    const { errors } = await server(connection).answer(
      `{ node(id: "who") { ... on Agency { partners(${args}) { weight } } } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })

  test('partners are those of most weight, an arrangement of n offices giving 1/(n − 1) to each two', async () => {
    const fields = 'agency { id } sharedArrangements weight directTies'
    const answer = await server(connection).ask(`{
      who: node(id: "who") { ... on Agency { partners { ${fields} } } }
      unicef: node(id: "unicef") { ... on Agency { partners(place: "ury") { ${fields} } } }
    }`)
    expect(answer).toStrictEqual({
      who: {
        partners: [
          { agency: { id: 'ilo' }, sharedArrangements: 1, weight: 0.5, directTies: 1 },
          { agency: { id: 'unicef' }, sharedArrangements: 2, weight: 1.5, directTies: 0 },
        ],
      },
      unicef: { partners: [{ agency: { id: 'fao' }, sharedArrangements: 1, weight: 1, directTies: 0 }] },
    })
  })
})
