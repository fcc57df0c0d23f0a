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
  expect((await gistOf('who'))[0]).toBe(
    'Nothing joint is on record in 4 of the countries that the ends work for, such as ALB, MNE, SRB.',
  )
  expect((await gistOf('who-alb'))[0]).toBe(
    "Nobody's work plan of ALB is in the data: who works with whom there is not known.",
  )
})
