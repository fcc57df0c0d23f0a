import { expect, test } from 'vitest'
import { offered } from '../../client/routes/offered.ts'

const ranks = { hq: 1, regional: 2, country: 3 }
const office = (id: string, level: keyof typeof ranks, friction: number, place: string | null = null) => ({
  friction,
  party: {
    __typename: 'Office' as const,
    id,
    level: { rank: ranks[level] },
    place: place === null ? null : { id: place },
  },
})
const work = (id: string, friction: number) => ({
  friction,
  party: { __typename: 'Arrangement' as const, id, level: { rank: 3 } },
})
const ids = (found: ReturnType<typeof offered>) => found.map(({ party }) => party.id)

const near = [
  office('unicef-ken', 'country', 0, 'ken'),
  work('water', 0.5),
  office('who-ken', 'country', 1, 'ken'),
  office('unicef-esaro', 'regional', 1),
  office('unicef-uga', 'country', 2, 'uga'),
  office('unicef-hq', 'hq', 2),
]

test('from an office, those of its country come first, then headquarters, and what is done together last', () => {
  const found = offered(near, { id: 'unicef-ken', place: 'ken' })
  expect(ids(found)).toStrictEqual(['who-ken', 'unicef-hq', 'unicef-esaro', 'unicef-uga', 'water'])
})

test('from a country, its own offices are what is meant by it, and headquarters come first', () => {
  const found = offered(near, { id: 'ken', place: 'ken' })
  expect(ids(found)).toStrictEqual(['unicef-hq', 'unicef-esaro', 'unicef-uga', 'water'])
})

test('headquarters are offered beside a country with many offices', () => {
  const many = Array.from({ length: 40 }, (_, index) => office(`o${index}`, 'country', 1, 'ken'))
  const found = ids(offered([...many, ...near], { id: 'unicef-ken', place: 'ken' }))
  expect(found).toHaveLength(16)
  expect(found.slice(11, 13)).toStrictEqual(['o11', 'unicef-hq'])
})
