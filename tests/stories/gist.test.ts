import { expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given } from '../helpers/world.ts'

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
  const question = (from: string) => `{ routes(from: "${from}", to: "unicef-alb") { gist } }`
  const gistOf = async (from: string) => (await ask<{ routes: { gist: string[] } }, object>(question(from))).routes.gist
  expect((await gistOf('who'))[0]).toBe('Of the 4 countries that the ends work for, none has a work plan in the data.')
  expect((await gistOf('who-alb'))[0]).toBe(
    'No work plan of ALB is in the data: who works with whom there is not known.',
  )
})

test('of many countries some are listed, and blanks are counted in all', async () => {
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
  const question = '{ routes(from: "who", to: "unicef-c24") { gist coverageCount coverage { place { id } } } }'
  const { gist, coverageCount, coverage } = (await server(connection).ask<Asked, object>(question)).routes

  expect(coverage.map(({ place }) => place.id)).toStrictEqual(many.slice(0, 20))
  expect(coverageCount).toBe(24)
  expect(gist[0]).toBe('Of the 24 countries that the ends work for, 23 have no work plan in the data.')
})
