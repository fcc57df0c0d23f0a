import { beforeAll, expect, test } from 'vitest'
import { crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

type Known = {
  place: {
    coverage: { state: string; observedTies: number; jointWork: number; sources: { id: string }[]; sentence: string }
  }
}
const known = async (id: string, asOf = '2024-12-31') => {
  const document = `query ($id: ID!, $asOf: Date) {
    place: node(id: $id) { ... on Place { coverage(asOf: $asOf) { state observedTies jointWork sources { id } sentence } } }
  }`
  return (await asked.ask<Known, object>(document, { id, asOf })).place.coverage
}

// Counted from the files: 127 countries and regions, 51 workspaces without a joint activity.
test.each([
  ['alb', 'KNOWN', /^Joint work on record in Albania: \d+ on 31 Dec 2024, from sources for /],
  [
    'ukr',
    'TOTALS_ONLY',
    /^The work plan of Ukraine gives totals and no activities: who works with whom there is not known\.$/,
  ],
  ['lbn', 'NONE_JOINT', /^The work plan of Lebanon has activities, each of one agency: nothing joint is on record\.$/],
  ['che', 'NO_FILE', /^No work plan of Switzerland is in the data: who works with whom there is not known\.$/],
])('of %s the data knows: %s', async (id, state, sentence) => {
  const coverage = await known(id)
  expect(coverage.state).toBe(state)
  expect(coverage.sentence).toMatch(sentence)
  expect(coverage.observedTies > 0).toBe(state === 'KNOWN')
  expect(coverage.sources.some((source) => source.id === `uninfo-${id}`)).toBe(state !== 'NO_FILE')
})

test('what held on other days is known, and none of it counts today', async () => {
  const before = await known('alb', '2015-12-31')
  expect([before.state, before.jointWork, before.observedTies]).toStrictEqual(['KNOWN', 0, 0])
  expect(before.sentence).toMatch(/: none on 31 Dec 2015; \d+ on other days/)
})
