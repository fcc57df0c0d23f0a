import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

/** A plan of two outputs and one joint activity, a plan of totals, and a place without one. */
const world: World = {
  offices: [
    ...[{ id: 'who-alb' }, { id: 'unicef-alb' }, { id: 'fao-alb' }],
    { id: 'who-euro', level: 'regional' },
    { id: 'who-ukr' },
  ],
  arrangements: [
    { id: 'unct-alb', kind: 'COUNTRY_TEAM' },
    {
      id: 'cf-alb',
      kind: 'COOPERATION_FRAMEWORK',
      activities: 5,
      activityParts: 6,
      partsWithoutMoney: 1,
      validFrom: '2022-01-01',
      validTo: '2027-01-01',
    },
    { id: 'priority', kind: 'RESULT' },
    { id: 'health', kind: 'RESULT' },
    { id: 'food', kind: 'RESULT' },
    { id: 'joint', kind: 'JOINT_ACTIVITY' },
    { id: 'cf-ukr', kind: 'COOPERATION_FRAMEWORK' },
    { id: 'recovery', kind: 'RESULT' },
  ],
  places: [{ id: 'alb' }, { id: 'ukr' }, { id: 'fji' }],
  covers: [
    ...[
      'who-alb',
      'unicef-alb',
      'fao-alb',
      'who-euro',
      'unct-alb',
      'cf-alb',
      'priority',
      'health',
      'food',
      'joint',
    ].map((from) => ({ from, to: 'alb' })),
    ...['who-ukr', 'cf-ukr', 'recovery'].map((from) => ({ from, to: 'ukr' })),
  ],
  ties: [
    { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro', basis: 'DERIVED' },
    { kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
    { kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', basis: 'DERIVED' },
    ...[
      { from: 'priority', to: 'cf-alb' },
      { from: 'health', to: 'priority' },
      { from: 'food', to: 'priority' },
      { from: 'joint', to: 'health' },
      { from: 'recovery', to: 'cf-ukr' },
    ].map((under) => ({ kind: 'UNDER' as const, ...under })),
    ...[
      { from: 'who-alb', to: 'health', required: 10 },
      { from: 'unicef-alb', to: 'health', required: 20 },
      { from: 'fao-alb', to: 'food', required: 5 },
      { from: 'who-alb', to: 'joint', required: 4 },
      { from: 'unicef-alb', to: 'joint', required: 6 },
    ].map((part) => ({
      kind: 'TAKES_PART_IN' as const,
      ...part,
      currency: 'USD',
      validFrom: '2024-01-01',
      validTo: '2025-01-01',
    })),
  ],
}

const fields = `place { id coverage { state } } offices lines observedLines bodies { kind { id } arrangements offices derivedShare }
  plan { arrangement { id reporting { activities parts agenciesPerActivity partsWithoutMoney } } countries priorities outcomes outputs
    sharedOutputs agencies parts jointActivities jointParts jointAgencies pairs pairsApart jointly { amount currency }
    alone { amount } largest { id } years { from until parts } asCypher { parameters } }`
const asked = (args: string) => server(connection).ask<{ plans: unknown[] }, object>(`{ plans(${args}) { ${fields} } }`)

describe('plans of places', () => {
  beforeAll(() => given(connection, world))

  test('say what a plan holds, who takes part in it, and what of it is joint', async () => {
    const { plans } = await asked('places: ["alb", "ukr", "fji"]')
    expect(plans).toMatchObject([
      {
        place: { id: 'alb', coverage: { state: 'KNOWN' } },
        offices: 3,
        lines: 1,
        observedLines: 0,
        bodies: [
          { kind: { id: 'COOPERATION_FRAMEWORK' } },
          { kind: { id: 'COUNTRY_TEAM' }, arrangements: 1, offices: 2, derivedShare: 0.5 },
        ],
        plan: {
          arrangement: {
            id: 'cf-alb',
            reporting: { activities: 5, parts: 6, agenciesPerActivity: 1.2, partsWithoutMoney: 1 },
          },
          countries: ['alb'],
          ...{ priorities: 1, outcomes: 0, outputs: 2, sharedOutputs: 1, agencies: 3, parts: 3 },
          ...{ jointActivities: 1, jointParts: 2, jointAgencies: 2, pairs: 1, pairsApart: 0 },
          jointly: { amount: 10, currency: 'USD' },
          alone: { amount: 25 },
          largest: { id: 'joint' },
          years: [{ from: 2024, until: 2024, parts: 3 }],
          asCypher: { parameters: { plans: ['cf-alb'] } },
        },
      },
      {
        place: { id: 'ukr', coverage: { state: 'TOTALS_ONLY' } },
        plan: { arrangement: { reporting: null }, outputs: 1, agencies: 0, jointly: null, largest: null },
      },
      { place: { id: 'fji', coverage: { state: 'NO_FILE' } }, offices: 0, plan: null },
    ])
  })

  test('are of a day: before a plan there is none', async () => {
    expect((await asked('places: ["alb"], asOf: "2021-12-31"')).plans).toMatchObject([{ plan: null }])
  })

  test.each([
    ['places: []', /1 to 12 places; it named 0/],
    ['places: ["alb", "alb"]', /names "alb" twice/],
    ['places: ["atlantis"]', /There is no place "atlantis"/],
  ])('%s is refused', async (args, why) => {
    await expect(asked(args)).rejects.toThrow(why)
  })
})
