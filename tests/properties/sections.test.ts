import { expect, test } from 'vitest'
import type { Answer, Hit } from '../../client/find/documents.ts'
import { sections } from '../../client/find/sections.ts'

const country = { name: 'Country' }

function office(id: string): Hit {
  const node = {
    __typename: 'Office' as const,
    entity: 'OFFICE' as const,
    id,
    name: `Office ${id}`,
    level: country,
    place: { name: 'Albania' },
  }
  return { matched: node.name, node }
}
const many = Array.from({ length: 10 }, (_, index) => office(`o${index}`))
const place: Hit = {
  matched: 'Shqipëria',
  node: { __typename: 'Place', entity: 'PLACE', id: 'alb', name: 'Albania', kind: { label: 'country' } },
}
const agency: Hit = {
  matched: 'who',
  node: { __typename: 'Agency', entity: 'AGENCY', id: 'who', name: 'World Health', acronym: 'WHO' },
}
const team: Hit = {
  matched: 'UNCT',
  node: {
    __typename: 'Arrangement',
    entity: 'ARRANGEMENT',
    id: 'unct',
    name: 'Team',
    kind: { label: 'country team' },
    level: country,
    place: null,
  },
}
const goal: Hit = {
  matched: 'SDG 5',
  node: {
    __typename: 'Mandate',
    entity: 'MANDATE',
    id: 'sdg-5',
    name: 'SDG 5: Gender equality',
    scheme: { label: 'goal' },
    year: 2015,
  },
}

function answer(edges: Hit[], kinds: Answer['kinds'] = []): Answer {
  return { edges, kinds }
}

test('the section of the best hit comes first, and in each the order of the server is kept', () => {
  const found = sections(answer([place, office('b'), agency, office('a'), goal, team]))
  expect(found.map(({ id, options }) => [id, options.map(({ id }) => id)])).toStrictEqual([
    ['PLACE', ['alb']],
    ['OFFICE', ['b', 'a']],
    ['AGENCY', ['who']],
    ['MANDATE', ['sdg-5']],
    ['ARRANGEMENT', ['unct']],
  ])
})

test('a section shows eight, and says how many there are in all, listed or not', () => {
  const found = sections(answer([...many, agency], [{ kind: 'OFFICE', count: 94 }]))
  expect(found.map(({ id, options, count }) => [id, options.length, count])).toStrictEqual([
    ['OFFICE', 8, 94],
    ['AGENCY', 1, 1],
  ])
})

test('each thing found says what it is, and by what it was found where nothing shown says that', () => {
  const told = sections(answer([agency, team, office('one'), place, goal])).flatMap(({ options }) =>
    options.map(({ name, about, matched }) => [name, about.join(' · '), matched]),
  )
  expect(told).toStrictEqual([
    ['WHO', 'World Health', null],
    ['Team', 'country team · Country', 'UNCT'],
    ['Office one', 'Country · Albania', null],
    ['Albania', 'country', 'Shqipëria'],
    ['SDG 5: Gender equality', 'goal · 2015', 'SDG 5'],
  ])
})
