import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, dayInWords, listed, listedAsChoice, withCommas } from '../../common/words.ts'
import type { Changed } from '../../server/engine/measures/changes.ts'
import { changesInWords } from '../../server/graphql/measures/changes-in-words.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1_128, '1,128'],
  [12_345, '12,345'],
  [1_000_000, '1,000,000'],
])('%d is written %s', (count, words) => {
  expect(withCommas(count)).toBe(words)
})

test('commas part the digits of a whole number by threes from its end, and change none', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31), (count) => {
      expect(withCommas(count)).toMatch(/^\d{1,3}(,\d{3})*$/)
      expect(withCommas(count).replaceAll(',', '')).toBe(String(count))
    }),
  )
})

test('things are counted with their word, one or many', () => {
  expect(counted(1, 'tie')).toBe('1 tie')
  expect(counted(0, 'tie')).toBe('0 ties')
  expect(counted(1_128, 'tie')).toBe('1,128 ties')
  expect(counted(1_128, 'body', 'bodies')).toBe('1,128 bodies')
})

test('each language counts, lists and dates as it does', () => {
  expect([0, 1, 2].map((count) => counted(count, 'lien', 'liens', 'fr'))).toStrictEqual(['0 lien', '1 lien', '2 liens'])
  expect([0, 1, 2].map((count) => counted(count, 'lazo', 'lazos', 'es'))).toStrictEqual([
    '0 lazos',
    '1 lazo',
    '2 lazos',
  ])
  expect(listed(['WHO', 'UNICEF', 'IFAD'], undefined, 'es')).toBe('WHO, UNICEF e IFAD')
  expect(listed(['WHO', 'UNICEF', 'IFAD', 'FAO'], 2, 'fr')).toBe('WHO, UNICEF et 2 de plus')
  expect(listedAsChoice(['WHO', 'UNICEF'], 'en')).toBe('WHO or UNICEF')
  expect(dayInWords('2024-05-01', 'fr')).toBe('1er mai 2024')
})

test('what changed is told in numbers with commas, in every part of it', () => {
  const ties = (count: number, change: Changed['change'], more: Partial<Changed> = {}) =>
    Array.from({ length: count }, (): Changed => {
      return { tie: 't', kind: 'UNDER', change, isDerived: false, on: null, sources: [['file', true]], ...more }
    })
  const rows = [
    ...ties(1_128, 'KEPT', { isDerived: true }),
    ...ties(2_345, 'BORN', { on: '2022-01-01' }),
    ...ties(3_456, 'ENDED', { on: '2022-12-31' }),
  ]
  const asked = { place: 'here', from: '2021-06-30', to: '2023-06-30', kinds: [], includeIllustrative: false }
  const sentence = changesInWords({ asked, name: 'Here', all: [...rows, ...ties(4_567, 'KEPT')], rows }, 'en')
  const numbers = [
    '6,929 ties',
    '1,128 held',
    '2,345 came',
    '3,456 ended',
    'All 2,345',
    'All 3,456',
    '1,128 of the 6,929',
    '4,567 others',
  ]
  expect(numbers.filter((number) => !sentence.includes(number))).toStrictEqual([])
})
