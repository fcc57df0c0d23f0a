import { beforeAll, expect, test } from 'vitest'
import { crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

type Answer = {
  gaps: { totalCount: number; pairs: number; sentence: string; cannotKnow: string | null; notes: string[] }
}

// Pairs under one output and gaps among them, counted from the CSV files with a script that shares nothing with this code.
test.each([
  ['alb', 70, 59],
  ['pak', 134, 32],
  ['ken', 183, 17],
  ['lbn', 94, 94],
  ['ury', 60, 45],
])('of %s there are %i pairs under one output, %i of them without joint work', async (place, pairs, gaps) => {
  const answer = await asked.ask<Answer, object>(
    'query ($place: ID!) { gaps(place: $place, first: 1) { totalCount pairs sentence cannotKnow notes } }',
    { place },
  )
  expect([answer.gaps.pairs, answer.gaps.totalCount, answer.gaps.cannotKnow]).toStrictEqual([pairs, gaps, null])
})

test('of Ukraine nobody can know, and of spending it is said that it is worldwide', async () => {
  const { ukr, spent } = await asked.ask<Record<'ukr' | 'spent', Answer['gaps']>, object>(`{
    ukr: gaps(place: "ukr") { totalCount sentence cannotKnow }
    spent: gaps(place: "alb", on: SPEND) { notes }
  }`)
  const blank = 'The work plan of Ukraine gives totals and no activities: who works with whom there is not known.'
  expect(ukr).toStrictEqual({ totalCount: 0, sentence: blank, cannotKnow: blank })
  expect(spent.notes[0]).toMatch(/worldwide/)
})
