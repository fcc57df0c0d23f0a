import { expect, test } from 'vitest'
import type { Answer, Hit } from '../../client/find/documents.ts'
import { isCalled, twoNames } from '../../client/find/pairs-named.ts'
import { pairOf, sections } from '../../client/find/sections.ts'

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

test.each([
  ['UNICEF and UNHCR', ['UNICEF', 'UNHCR']],
  ['unicef & unhcr', ['unicef', 'unhcr']],
  ['UNICEF UNHCR', ['UNICEF', 'UNHCR']],
  ['UNICEF, UNHCR', ['UNICEF', 'UNHCR']],
  ['OMS et FAO', ['OMS', 'FAO']],
  ['UN Women and World Health Organization', ['UN Women', 'World Health Organization']],
  ['UNICEF', null],
  ['UNICEF and W', null],
  ['World Health Organization', null],
  ['UNICEF, WHO and UNHCR', null],
])('“%s” may name %j', (text, names) => {
  expect(twoNames(text)).toStrictEqual(names)
})

test('two agencies are offered before all else where both names are whole, and nothing is called so itself', () => {
  const called = (id: string, matched: string) => ({
    edges: [{ matched, node: { __typename: 'Agency' as const, id, name: `${id} in full`, acronym: id.toUpperCase() } }],
  })
  const two = { one: called('who', 'WHO'), other: called('fao', 'FAO') }
  const offered = pairOf('who fao', ['who', 'fao'], two, answer([office('a')]))
  expect(offered.map(({ id, options }) => [id, options[0]?.name, options[0]?.two])).toStrictEqual([
    ['PAIR', 'WHO + FAO', ['who', 'fao']],
  ])
  expect(pairOf('who faos', ['who', 'faos'], two, answer([]))).toStrictEqual([])
  expect(pairOf('who who', ['who', 'who'], { one: two.one, other: two.one }, answer([]))).toStrictEqual([])
  expect(pairOf('world health', ['who', 'fao'], two, answer([{ ...agency, matched: 'World-Health' }]))).toStrictEqual(
    [],
  )
  expect(isCalled('UN-Habitat', 'un habitat')).toBe(true)
})
