import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'

const question = `query ($from: ID!, $to: ID!, $friction: FrictionSettings, $via: [ID!]) {
  paths(from: $from, to: $to, first: 1, friction: $friction, constraints: { via: $via }) {
    nodes { friction observedSteps steps { friction { total kind channel crowd uncertainty lens because } } }
    friction { channel { kind cost } }
  }
}`
type Step = {
  friction: Record<'total' | 'kind' | 'channel' | 'crowd' | 'uncertainty' | 'lens', number> & { because: string }
}
type Answer = {
  paths: {
    nodes: { friction: number; observedSteps: number; steps: Step[] }[]
    friction: { channel: { kind: string; cost: number }[] }
  }
}

const part = (from: string, to: string): StoryTie => ({ kind: 'TAKES_PART_IN', from, to, confidence: 0.5 })

/** WHO and UNICEF share a team of 3, a nutrition body that declares 17 members and a fund; 5 answer to a coordinator. */
const world: World = {
  offices: [
    ...['who', 'unicef', 'fao', 'wfp', 'ilo'].map((agency) => ({ id: `${agency}-alb`, name: agency })),
    { id: 'dco-alb', name: 'Coordinator' },
    { id: 'who-hq', level: 'headquarters' },
    { id: 'unicef-hq', level: 'headquarters' },
  ],
  arrangements: [
    { id: 'unct-alb', kind: 'COUNTRY_TEAM' },
    { id: 'nutrition', kind: 'INTER_AGENCY_BODY', level: 'headquarters', declaredSize: '17' },
    { id: 'fund', kind: 'POOLED_FUND', declaredSize: '1' },
    { id: 'unsdg', kind: 'INTER_AGENCY_BODY', level: 'headquarters' },
    { id: 'organ', kind: 'INTERGOVERNMENTAL_ORGAN', level: 'system' },
  ],
  ties: [
    ...['who-alb', 'unicef-alb', 'fao-alb'].map((from) => part(from, 'unct-alb')),
    ...['who-hq', 'unicef-hq'].map((from) => part(from, 'nutrition')),
    ...['who-alb', 'unicef-alb'].map((from) => part(from, 'fund')),
    ...['who', 'unicef', 'fao', 'wfp', 'ilo'].map((agency): StoryTie => {
      return { kind: 'ACCOUNTABLE_TO', from: `${agency}-alb`, to: 'dco-alb', basis: 'DERIVED' }
    }),
    ...['who-hq', 'unicef-hq'].map((from): StoryTie => ({ kind: 'ACCOUNTABLE_TO', from, to: 'organ' })),
    { kind: 'UNDER', from: 'unct-alb', to: 'unsdg' },
  ],
}

async function best(from: string, to: string, more: { friction?: object; via?: string[] } = {}) {
  const { paths } = await server(connection).ask<Answer, object>(question, { from, to, ...more })
  return paths.nodes[0]
}

/** A number of 1024ths, as friction is. */
const quanta = (number: number) => Math.round(number * 1024) / 1024

describe('the friction of a step', () => {
  beforeAll(() => given(connection, world))

  test('into an arrangement that is passed is kind × channel × crowd, each told', async () => {
    const path = await best('who-alb', 'unicef-alb', { via: ['unct-alb'] })
    // ½ for taking part, ½ for a country team, the root of 2 others.
    const total = quanta(0.5 * 0.5 * Math.SQRT2)
    expect(path?.friction).toBe(2 * total)
    expect(path?.steps[0]?.friction).toStrictEqual({
      total,
      kind: 0.5,
      channel: 0.5,
      crowd: Math.SQRT2,
      uncertainty: 1,
      lens: 1,
      because:
        '0.5 for takes part in × 0.5 for the channel (country team) × 1.414 for a crowd of 3 (3 members on record; 2 others, to the power 0.5)',
    })
  })

  test('counts the members that a body declares where more of them are missing than on record', async () => {
    const path = await best('who-hq', 'unicef-hq', { via: ['nutrition'] })
    // ½ for taking part, 1 for an inter-agency body, 4 for the root of 17 − 1 others, of whom two are on record.
    expect(path?.friction).toBe(2 * 0.5 * 1 * 4)
    expect(path?.steps[0]?.friction.because).toBe(
      '0.5 for takes part in × 1 for the channel (inter agency body) × 4 for a crowd of 17 (2 members on record, 17 declared; 16 others, to the power 0.5)',
    )
    const fund = await best('who-alb', 'unicef-alb', { via: ['fund'] })
    // It declares one and has two: ½ for taking part, 4 for a pooled fund, 1 other.
    expect(fund?.friction).toBe(2 * 0.5 * 4 * 1)
  })

  test('to an office to which many are accountable has their crowd, and to an organ its channel', async () => {
    const office = await best('who-alb', 'unicef-alb', { via: ['dco-alb'] })
    // 1 for accountability, 2 for the root of 5 − 1 others; nobody observed it.
    expect([office?.friction, office?.observedSteps]).toStrictEqual([2 * 1 * 2, 0])
    expect(office?.steps[0]?.friction).toMatchObject({ channel: 1, crowd: 2 })
    expect(office?.steps[0]?.friction.because).toMatch(/2 for a crowd of 5 \(5 accountable to it; 4 others/)
    const organ = await best('who-hq', 'unicef-hq', { via: ['organ'] })
    // 1 for accountability, 4 for an organ of governments.
    expect([organ?.friction, organ?.observedSteps]).toStrictEqual([2 * 1 * 4, 2])
  })

  test('under another body costs 2', async () => {
    // An end is reached without channel and crowd: ½ here, and ½ × ½ × √2 where the team is passed, then 2.
    expect((await best('unct-alb', 'unsdg'))?.friction).toBe(2)
    expect((await best('who-alb', 'unsdg'))?.friction).toBe(quanta(0.5 * 0.5 * Math.SQRT2) + 2)
  })

  test('at an end counts neither channel nor crowd, for nobody passes there', async () => {
    const team = await best('who-alb', 'unct-alb')
    expect(team?.steps.map(({ friction }) => friction)).toStrictEqual([
      {
        total: 0.5,
        kind: 0.5,
        channel: 1,
        crowd: 1,
        uncertainty: 1,
        lens: 1,
        because: '0.5 for takes part in, without channel and crowd, for this is an end',
      },
    ])
    expect((await best('fund', 'who-alb'))?.friction).toBe(0.5)
    expect((await best('ilo-alb', 'dco-alb'))?.friction).toBe(1)
    const near = 'query ($of: ID!) { neighbourhood(of: $of) { reached { party { id } friction } } }'
    type Near = { neighbourhood: { reached: { party: { id: string }; friction: number }[] } }
    const { neighbourhood } = await server(connection).ask<Near, object>(near, { of: 'fund' })
    expect(neighbourhood.reached.map(({ party, friction }) => [party.id, friction])).toStrictEqual([
      ['fund', 0],
      ['unicef-alb', 0.5],
      ['who-alb', 0.5],
    ])
  })

  test('has the channels and the doubt that a question asks for', async () => {
    const channel = [{ kind: 'COUNTRY_TEAM', cost: 8 }]
    const path = await best('who-alb', 'unicef-alb', {
      friction: { channel, uncertaintyExponent: 1 },
      via: ['unct-alb'],
    })
    // ½ × 8 × √2, and a confidence of ½ makes it twice as much.
    expect(path?.friction).toBe(2 * quanta(0.5 * 8 * Math.SQRT2 * 2))
    const asked = { from: 'who-alb', to: 'unicef-alb', friction: { channel } }
    const { paths } = await server(connection).ask<Answer, object>(question, asked)
    expect(paths.friction.channel).toContainEqual({ kind: 'COUNTRY_TEAM', cost: 8 })
    expect(paths.friction.channel).toContainEqual({ kind: 'POOLED_FUND', cost: 4 })
  })

  test.each([
    [{ channel: [{ kind: 'COUNTRY_TEAM', cost: 0 }] }, /0\.01 to 100/],
    [{ channel: [{ kind: 'TEA_PARTY', cost: 1 }] }, /no kind of arrangement "TEA_PARTY"\. There are: COMMON_BUDGET/],
  ])('refuses %j', async (friction, message) => {
    const { errors } = await server(connection).answer(question, { from: 'who-alb', to: 'unicef-alb', friction })
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'channel' } })
    expect(errors?.[0]?.message).toMatch(message)
  })

  test('has the same parts in a cited path', async () => {
    const cited = 'query ($id: ID!) { path(id: $id) { path { friction } } }'
    const { ask } = server(connection)
    const { paths } = await ask<{ paths: { nodes: { id: string }[] } }, object>(
      '{ paths(from: "who-alb", to: "unct-alb", first: 1) { nodes { id } } }',
    )
    const { path } = await ask<{ path: { path: { friction: number } } }, object>(cited, { id: paths.nodes[0]?.id })
    expect(path.path.friction).toBe(0.5)
  })
})
