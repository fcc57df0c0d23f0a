import { expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const countries = ['alb', 'mne', 'srb', 'ukr']

test('blanks of many countries are one sentence', async () => {
  await given(connection, {
    agencies: [{ id: 'who', name: 'World Health Organization' }],
    places: countries.map((id) => ({ id, name: id.toUpperCase() })),
    offices: [
      { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
      ...countries.map((id) => ({ id: `who-${id}`, name: `WHO ${id}` })),
      { id: 'unicef-alb', name: 'UNICEF Albania', agency: 'unicef' },
    ],
    covers: [...countries.map((id) => ({ from: `who-${id}`, to: id })), { from: 'unicef-alb', to: 'alb' }],
    ties: [{ id: 'letter', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'unicef-alb' }],
  })
  const { ask } = server(connection)
  const stayIn = JSON.stringify(countries)
  const question = (from: string, to: string) =>
    `{ routes(from: "${from}", to: "${to}", constraints: { stayIn: ${stayIn} }) { gist } }`
  const gistOf = async (from: string, to: string) =>
    (await ask<{ routes: { gist: string[] } }, object>(question(from, to))).routes.gist
  expect((await gistOf('who', 'unicef'))[0]).toBe(
    'Of the 4 countries that the ends work for, none has a work plan in the data.',
  )
  expect((await gistOf('who-alb', 'unicef-alb'))[0]).toBe(
    'No work plan of ALB is in the data: who works with whom there is not known.',
  )
})

test('of many countries some are listed, and two agencies are told where they work together', async () => {
  const many = Array.from({ length: 24 }, (_, index) => `c${String(index + 1).padStart(2, '0')}`)
  await given(connection, {
    agencies: [{ id: 'who', name: 'World Health Organization' }],
    places: many.map((id) => ({ id, name: id.toUpperCase() })),
    offices: [...many.map((id) => ({ id: `who-${id}` })), { id: 'unicef-c24' }],
    arrangements: [{ id: 'schools' }],
    covers: [
      ...many.map((id) => ({ from: `who-${id}`, to: id })),
      { from: 'unicef-c24', to: 'c24' },
      { from: 'schools', to: 'c24' },
    ],
    ties: ['who-c24', 'unicef-c24'].map((from) => ({ id: from, kind: 'TAKES_PART_IN', from, to: 'schools' })),
  })
  type Asked = { routes: { gist: string[]; coverageCount: number; coverage: { place: { id: string } }[] } }
  const question = '{ routes(from: "who", to: "unicef") { gist coverageCount coverage { place { id } } } }'
  const { gist, coverageCount, coverage } = (await server(connection).ask<Asked, object>(question)).routes

  expect(coverage.map(({ place }) => place.id)).toStrictEqual(many.slice(0, 20))
  expect(coverageCount).toBe(24)
  expect(gist).toStrictEqual([
    'On 31 Dec 2024, joint work of unicef and World Health Organization is on record in the one country where both are at work.',
    'who-c24 works with unicef-c24 in the joint activity “schools”.',
  ])
})

/** A country whose plan has activities, some of them joint, and another that nobody knows anything of. */
const teams = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: 'Children’s Fund', acronym: 'UNICEF' },
    { id: 'fao', name: 'Food and Agriculture', acronym: 'FAO' },
    { id: 'itc', name: 'Trade Centre', acronym: 'ITC' },
  ],
  places: [
    { id: 'alb', name: 'Albania' },
    { id: 'aze', name: 'Azerbaijan' },
  ],
  offices: [
    ...['who', 'unicef', 'fao', 'itc'].map((id) => ({
      id: `${id}-hq`,
      name: `${id} headquarters`,
      level: 'headquarters',
    })),
    ...['who-alb', 'unicef-alb', 'fao-alb', 'who-aze', 'unicef-aze', 'itc-aze'].map((id) => ({ id, name: id })),
  ],
  arrangements: [
    { id: 'cf-alb', kind: 'COOPERATION_FRAMEWORK', activities: 2, activityParts: 3, partsWithoutMoney: 0 },
    { id: 'schools', name: 'schools', kind: 'JOINT_ACTIVITY' },
    { id: 'farms', name: 'farms', kind: 'JOINT_ACTIVITY' },
    { id: 'unct-alb', name: 'country team Albania', kind: 'COUNTRY_TEAM' },
    { id: 'unct-aze', name: 'country team Azerbaijan', kind: 'COUNTRY_TEAM' },
  ],
  covers: [
    ...['who-alb', 'unicef-alb', 'fao-alb', 'cf-alb', 'schools', 'unct-alb'].map((from) => ({ from, to: 'alb' })),
    ...['who-aze', 'unicef-aze', 'itc-aze', 'unct-aze'].map((from) => ({ from, to: 'aze' })),
  ],
  ties: [
    ...['who-alb', 'unicef-alb'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to: 'schools' })),
    ...['who-alb', 'unicef-alb', 'fao-alb'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to: 'unct-alb' })),
    ...['who-aze', 'unicef-aze', 'itc-aze'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to: 'unct-aze' })),
    ...['who-alb', 'fao-alb'].map((from) => ({
      ...{ kind: 'TAKES_PART_IN' as const, from, to: 'farms' },
      ...{ validFrom: '2020-01-01', validTo: '2022-01-01' },
    })),
    { kind: 'UNDER', from: 'schools', to: 'cf-alb' },
    { kind: 'COORDINATES_WITH', from: 'who-hq', to: 'itc-hq' },
    ...['who-alb', 'who-aze'].map((from) => ({ kind: 'REPORTS_TO' as const, from, to: 'who-hq' })),
    { kind: 'REPORTS_TO', from: 'itc-aze', to: 'itc-hq' },
  ],
} satisfies World

type Told = { routes: { gist: string[]; nodes: { sentence: string }[]; coverage: { place: { id: string } }[] } }
const told = async (from: string, to: string) => {
  const document = `{ routes(from: "${from}", to: "${to}") { gist nodes { sentence } coverage { place { id } } } }`
  return (await server(connection).ask<Told, object>(document)).routes
}

test('an agency that is asked about with a country is meant there', async () => {
  await given(connection, teams)
  for (const [from, to] of [
    ['unicef', 'alb'],
    ['alb', 'unicef'],
    ['unicef', 'who-alb'],
  ] as const) {
    const { nodes, coverage } = await told(from, to)
    expect(coverage.map(({ place }) => place.id)).toStrictEqual(['alb'])
    expect(nodes.map(({ sentence }) => sentence).filter((sentence) => sentence.includes('aze'))).toStrictEqual([])
    expect(nodes.length).toBeGreaterThan(0)
  }
  const { coverage } = await told('unicef', 'who')
  expect(coverage.map(({ place }) => place.id)).toStrictEqual(['alb', 'aze'])
})

test('of an agency with nobody at work in a country that is said, and then how it is reached from above', async () => {
  await given(connection, teams)
  const { gist, nodes } = await told('itc', 'alb')
  expect(gist[0]).toBe('No office of ITC at work in Albania on 31 Dec 2024 is in the data.')
  expect(nodes[0]?.sentence).toMatch(/^itc headquarters /)
})

test('of two offices of a country that have nothing joint on record that is said, and of others it is not', async () => {
  await given(connection, teams)
  const nothing = 'No joint activity of these two is on record on 31 Dec 2024.'
  expect((await told('unicef-alb', 'fao-alb')).gist).toContain(nothing)
  // These had something years ago.
  expect((await told('who-alb', 'fao-alb')).gist).toContain(nothing)
  expect((await told('unicef-alb', 'who-alb')).gist).not.toContain(nothing)
  // Of Azerbaijan nobody knows.
  expect((await told('unicef-aze', 'who-aze')).gist).not.toContain(nothing)
  expect((await told('unicef-alb', 'itc-hq')).gist).not.toContain(nothing)
})

test('an agency with one office there and others abroad is asked how these come to it', async () => {
  await given(connection, {
    ...teams,
    offices: teams.offices.filter(({ id }) => id !== 'unicef-hq'),
    ties: [...teams.ties, { kind: 'COORDINATES_WITH', from: 'unicef-aze', to: 'unicef-alb' }],
  })
  expect((await told('unicef', 'unicef-alb')).nodes[0]?.sentence).toMatch(/^unicef-aze /)
})
