import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, withCommas } from '../../common/words.ts'

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
