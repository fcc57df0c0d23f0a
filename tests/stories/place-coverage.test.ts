import { expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'

const plan = { id: 'plan', title: 'The work plan', coversFrom: '2024-01-01', coversUntil: '2024-12-31' }
const minutes = { id: 'minutes', title: 'Minutes', coversFrom: '2023-01-01', coversUntil: '2023-12-31' }
const offices = [{ id: 'who-alb' }, { id: 'unicef-alb' }]

type Arrangements = NonNullable<World['arrangements']>
type Known = { state: string; sentence: string; sources: { id: string }[] }
/** What is known of Albania, where these arrangements of a plan are, and who takes part in them. */
async function known(arrangements: Arrangements, ties: StoryTie[], sources = [plan]): Promise<Known> {
  await given(connection, {
    places: [{ id: 'alb', name: 'Albania' }],
    sources,
    offices,
    arrangements: arrangements.map((one) => ({ source: 'plan', ...one })),
    covers: [...offices, ...arrangements].map(({ id }) => ({ from: id, to: 'alb' })),
    ties,
  })
  const question = '{ node(id: "alb") { ... on Place { coverage { state sentence sources { id } } } } }'
  return (await server(connection).ask<{ node: { coverage: Known } }, object>(question)).node.coverage
}

const part = (from: string, to: string, more: object = {}) => ({
  kind: 'TAKES_PART_IN' as const,
  from,
  to,
  source: 'plan',
  ...more,
})

test('it rests on those who saw who takes part, too', async () => {
  const inBoth = offices.map(({ id }) => part(id, 'schools', id === 'who-alb' ? { source: 'minutes' } : {}))
  const { sentence, sources } = await known([{ id: 'schools' }], inBoth, [plan, minutes])

  expect(sources.map(({ id }) => id)).toStrictEqual(['minutes', 'plan'])
  expect(sentence).toBe(
    'Joint work on record in Albania: 1 on 31 Dec 2024, from sources for 1 Jan 2023 to 31 Dec 2024.',
  )
})

const onBoth = (to: string, more: object = {}) => offices.map(({ id }) => part(id, to, more))
const result = { id: 'output', kind: 'RESULT' }

test.each<[what: string, arrangements: Arrangements, ties: StoryTie[], state: string, said: string]>([
  ['no file', [], [], 'NO_FILE', 'No work plan of Albania is in the data: who works with whom there is not known.'],
  [
    'totals only',
    [result],
    [],
    'TOTALS_ONLY',
    'The work plan of Albania gives totals and no activities: who works with whom there is not known.',
  ],
  [
    'totals only, and joint work that somebody else tells of',
    [result, { id: 'schools' }],
    onBoth('schools'),
    'TOTALS_ONLY',
    'The work plan of Albania gives totals and no activities: but for 1 joint work from other sources, who works with whom there is not known.',
  ],
  [
    'results that both stand under, and no activities',
    [result],
    onBoth('output'),
    'NONE_JOINT',
    'The work plan of Albania says who stands under its results and has no activities: who works with whom there is not known.',
  ],
  [
    'results that both stand under by rule, as of the activities of one agency each',
    [result],
    onBoth('output', { basis: 'DERIVED' }),
    'NONE_JOINT',
    'The work plan of Albania has activities, each of one agency: nothing joint is on record.',
  ],
  [
    'results and an activity of one agency',
    [result, { id: 'schools' }],
    [...onBoth('output'), part('who-alb', 'schools')],
    'NONE_JOINT',
    'The work plan of Albania has activities, each of one agency: nothing joint is on record.',
  ],
  [
    'joint work',
    [{ id: 'schools' }],
    onBoth('schools'),
    'KNOWN',
    'Joint work on record in Albania: 1 on 31 Dec 2024, from sources for 1 Jan 2024 to 31 Dec 2024.',
  ],
])('of a place with %s the sentence is true', async (_what, arrangements, ties, state, said) => {
  const { state: found, sentence } = await known(arrangements, ties)
  expect([found, sentence]).toStrictEqual([state, said])
})
