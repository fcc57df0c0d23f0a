import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlaceAnswer } from '../../client/compare/documents.ts'
import { inTurn } from '../../client/compare/in-turn.ts'
import { groupsOf, isTheSame, textOf } from '../../client/compare/side-by-side.ts'
import { gistOf } from '../../client/compare/sides-in-words.ts'
import { compareWords } from '../../client/compare/words.ts'
import { formatIn } from '../../client/view/formatting.ts'
import { type PlanPart, planCounts } from '../../server/engine/measures/plans.ts'

const taken = (agency: string, required: number | null = null, years: [number, number] = [2024, 2024]) => ({
  agency,
  required,
  currency: required === null ? null : 'USD',
  from: years[0],
  until: years[1],
})
const part = (id: string, above: string, ...who: ReturnType<typeof taken>[]): PlanPart => ({
  id,
  isJoint: id.startsWith('joint'),
  above: [above],
  taken: who,
})
const plan: PlanPart[] = [
  part('priority', 'cf'),
  part('outcome', 'priority'),
  part('output-1', 'outcome', taken('who', 10), taken('unicef', 30), taken('fao', 5)),
  part('output-2', 'outcome', taken('who', 7, [2023, 2024])),
  part('joint-1', 'output-1', taken('who', 4), taken('unicef', 20)),
]

describe('the counts of a plan', () => {
  test('tell results by depth, who stands under them, and money jointly and alone', () => {
    expect(planCounts('cf', plan)).toStrictEqual({
      priorities: 1,
      outcomes: 1,
      outputs: 2,
      shared: 1,
      agencies: ['fao', 'unicef', 'who'],
      parts: 4,
      jointActivities: 1,
      jointParts: 2,
      jointAgencies: ['unicef', 'who'],
      pairs: 3,
      pairsApart: 2,
      jointly: { amount: 24, currency: 'USD' },
      alone: { amount: 28, currency: 'USD' },
      largest: 'joint-1',
      years: [
        { from: 2024, until: 2024, parts: 3 },
        { from: 2023, until: 2024, parts: 1 },
      ],
    })
  })

  test('give no sum of several currencies, and none where no amount is given', () => {
    const [euro] = [{ ...taken('who', 3), currency: 'EUR' }]
    expect(planCounts('cf', [part('output', 'cf', taken('who', 1), euro)])).toMatchObject({
      jointly: null,
      alone: null,
    })
    expect(planCounts('cf', [part('output', 'cf', taken('who'))])).toMatchObject({ jointly: null, largest: null })
  })

  test('do not take from what is alone the joint activities that are under no output', () => {
    const counts = planCounts('cf', [
      part('output', 'cf', taken('who', 9)),
      part('joint', 'cf', taken('who', 5), taken('fao', 1)),
    ])
    expect(counts).toMatchObject({ jointly: { amount: 6 }, alone: { amount: 9 } })
  })

  test('do not depend on the order of the parts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(plan, { minLength: plan.length }), (shuffled) => {
        expect(planCounts('cf', shuffled)).toStrictEqual(planCounts('cf', plan))
      }),
    )
  })
})

type Told = { name: string; mean?: number | null; state?: PlaceAnswer['place']['coverage']['state'] }

function answer({ name, mean = null, state = 'KNOWN' }: Told): PlaceAnswer {
  const activities = 100
  const reporting =
    mean === null ? null : { activities, parts: mean * activities, agenciesPerActivity: mean, partsWithoutMoney: 4 }
  return {
    asOf: '2024-12-31',
    place: { id: name.toLowerCase(), name, coverage: { state, sources: [] } },
    offices: 3,
    lines: 3,
    observedLines: 0,
    bodies: [],
    plan:
      state === 'NO_FILE'
        ? null
        : {
            arrangement: {
              id: 'cf',
              name: 'Cooperation Framework',
              kind: { id: 'COOPERATION_FRAMEWORK', label: 'cooperation framework' },
              level: { id: 'country' },
              validFrom: '2022-01-01',
              validTo: '2027-01-01',
              basis: 'DATASET',
              confidence: 0.9,
              reporting,
            },
            countries: ['alb'],
            ...{ priorities: 1, outcomes: 1, outputs: 2, sharedOutputs: 1, agencies: 3, parts: 4 },
            ...{ jointActivities: 1, jointParts: 2, jointAgencies: 2, pairs: 3, pairsApart: 2 },
            jointly: { amount: 24_000_000, currency: 'USD' },
            alone: { amount: 28_000_000, currency: 'USD' },
            largest: null,
            years: [{ from: 2024, until: 2024, parts: 4 }],
            asCypher: { text: '', parameters: {} },
          },
  }
}

const [words, format] = [compareWords.en, formatIn('en')]
const gist = (...told: Told[]) =>
  gistOf(told.map(answer), words, format)
    .map((sentence) => sentence.map(({ text }) => text).join(''))
    .join(' ')

describe('the gist of places side by side', () => {
  test('says how each reports, those who name most first and equal ones together', () => {
    const four = [
      { name: 'Albania', mean: 1.25 },
      { name: 'Cabo Verde', mean: 1.08 },
      { name: 'Pakistan', mean: 2.46 },
      { name: 'Viet Nam', mean: 1.08 },
    ]
    expect(gist(...four)).toBe(
      'They do not report alike: Pakistan names 2.5 agencies an activity, Albania 1.3, Cabo Verde and Viet Nam 1.1. What counts as joint depends on that. Read down a column first, and across with care.',
    )
  })

  test('says first what is blank, and of which type', () => {
    const said = gist(
      { name: 'Fiji', state: 'NO_FILE' },
      { name: 'Ukraine', state: 'TOTALS_ONLY' },
      { name: 'Kenya', mean: 2.4 },
    )
    expect(said).toMatch(/^No work plan of Fiji is in the data.* Totals only in Ukraine.* Kenya names 2\.4 agencies/)
  })

  test('does not call places unlike that report alike', () => {
    expect(gist({ name: 'Albania', mean: 1.1 }, { name: 'Benin', mean: 1.2 })).toContain('much alike')
  })

  test('warns where how a plan reports is not known', () => {
    expect(gist({ name: 'Albania' }, { name: 'Benin' })).toContain('read joint work down a column, not across')
  })
})

describe('the rows of places side by side', () => {
  const rows = (...told: Told[]) =>
    groupsOf(
      told.map((one) => ({ answer: answer(one), coded: 'reading', held: 'unread' })),
      { words, format, sets: [{ id: 'systemic-thinking', name: 'Systemic thinking' }] },
    )

  test('begin with how each reports', () => {
    expect(rows({ name: 'Albania', mean: 1.25 })[0]).toMatchObject({ id: 'reports' })
  })

  test('never have nothing or none for what is not known', () => {
    const all = rows({ name: 'Fiji', state: 'NO_FILE' }, { name: 'Ukraine', state: 'TOTALS_ONLY' }).flatMap(
      ({ rows }) => rows,
    )
    const said = Object.fromEntries(all.map((row) => [row.id, row.cells.map(textOf)]))
    expect(said.joint).toStrictEqual(['no file', 'totals only'])
    expect(said.money).toStrictEqual(['no file', 'totals only'])
    expect(said.agencies).toStrictEqual(['no file', 'totals only'])
    expect(said['set-systemic-thinking']).toStrictEqual(['reading…', 'reading…'])
  })

  test('are told once where all places say the same, but for counts', () => {
    const all = rows({ name: 'Albania', mean: 1.25 }, { name: 'Benin', mean: 1.25 }).flatMap(({ rows }) => rows)
    const once = all.filter(isTheSame).map(({ id }) => id)
    expect(once).toContain('holds')
    expect(once).toContain('meetings')
    expect(once).not.toContain('joint')
    expect(once).not.toContain('money')
  })

  test('have joint activities beside all activities, or say that these are not known', () => {
    const joint = (told: Told) =>
      rows(told)
        .flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'joint')
        ?.cells.map(textOf)
    expect(joint({ name: 'Albania', mean: 2 })).toStrictEqual(['1 of 100: by 2 of 3 agencies'])
    expect(joint({ name: 'Albania' })).toStrictEqual(['1 of how many is not in the data: by 2 of 3 agencies'])
  })
})

test('what runs in turn never runs more than so many at once, and all of it runs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { maxLength: 20 }), async (most, fails) => {
      const run = inTurn(most)
      const count = { running: 0, highest: 0, done: 0 }
      const all = fails.map((isFailing) =>
        run(async () => {
          count.highest = Math.max(count.highest, ++count.running)
          await Promise.resolve()
          count.running--
          count.done++
          if (isFailing) throw new Error('failed')
        }).catch(() => undefined),
      )
      await Promise.all(all)
      expect(count.done).toBe(fails.length)
      expect(count.highest).toBeLessThanOrEqual(most)
    }),
  )
})
