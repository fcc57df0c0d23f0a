import { expect, test } from 'vitest'
import { scanned } from '../helpers/scanned.ts'

// Doubt is no part of friction, so many ties cost the same: many paths of one friction have to be told apart.
test('at scale 10, few arcs are looked at', { timeout: 180_000 }, () => {
  expect(scanned(10)).toBeLessThanOrEqual(40_000)
})
