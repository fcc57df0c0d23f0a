import { expect, test } from 'vitest'
import type { Hit } from '../../client/question/documents.ts'
import { sections } from '../../client/question/sections.ts'

const country = { id: 'country', name: 'Country', rank: 3 }
const headquarters = { id: 'headquarters', name: 'Headquarters', rank: 1 }
const who = { acronym: 'WHO' }

function office(id: string, level: typeof country): Hit {
  const node = {
    __typename: 'Office' as const,
    id,
    name: `Office ${id}`,
    agency: who,
    level,
    place: { name: 'Albania' },
  }
  return { matched: node.name, node }
}
const many = Array.from({ length: 10 }, (_, index) => office(`o${index}`, country))
const place: Hit = { matched: 'Shqipëria', node: { __typename: 'Place', id: 'alb', name: 'Albania' } }
const agency: Hit = { matched: 'WHO', node: { __typename: 'Agency', id: 'who', name: 'World Health', acronym: 'WHO' } }
const team: Hit = {
  matched: 'UNCT',
  node: {
    __typename: 'Arrangement',
    id: 'unct',
    name: 'Team',
    kind: { label: 'country team' },
    level: headquarters,
    place: null,
  },
}

test('what a search found stands in sections, agencies first, levels top down, places last, eight of each', () => {
  const found = sections([place, ...many, team, agency])
  expect(found.map(({ id, options, more }) => [id, options.length, more])).toStrictEqual([
    ['agencies', 1, 0],
    ['headquarters', 1, 0],
    ['country', 8, 2],
    ['places', 1, 0],
  ])
  expect(found[2]?.options.map(({ id }) => id)).toStrictEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7'])
})

test('each thing found says what it is, and by what it was found where its name does not show that', () => {
  const told = sections([agency, team, office('one', country), place]).flatMap(({ title, options }) => [
    title,
    ...options.map(({ about, matched }) => [about, matched]),
  ])
  expect(told).toStrictEqual([
    'Agencies',
    ['agency, all its offices · WHO', null],
    'Headquarters: offices and arrangements',
    ['country team · Headquarters', 'UNCT'],
    'Country: offices and arrangements',
    ['office · Country · Albania', null],
    'Places',
    ['place, its offices', 'Shqipëria'],
  ])
})
