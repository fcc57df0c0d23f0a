import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expansionIn, expansionText } from '../../client/canvas/expansions.ts'
import { type Budget, chooseFolds, fold, sizeOf } from '../../client/canvas/folding.ts'
import { pictureOf } from '../../client/canvas/picture.ts'
import type { Addition, Base } from '../../client/canvas/useMap.ts'
import { emptyView } from '../../common/address.ts'
import { tieKinds } from '../../common/words.ts'
import { agency, arrangement, levelOf, office, tie } from '../helpers/mapped.ts'

const wide: Budget = { parties: 1_000, lines: 2_000, columns: 40 }
const tight: Budget = { ...wide, parties: 5 }
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Ten offices of WHO, three of UNICEF, a headquarters, and a team of all of them. */
const parties = [
  ...numbers(10).map((number) => office('who', `c${number}`)),
  ...numbers(3).map((number) => office('unicef', `c${number}`)),
  office('who', 'hq', 'headquarters'),
  arrangement('team', 'COUNTRY_TEAM'),
]
const ties = [
  ...numbers(10).flatMap((number) => [
    tie(`line-${number}`, `who-c${number}`, 'who-hq', { kind: 'REPORTS_TO', dimension: 'INTRA_AGENCY' }),
    tie(`in-${number}`, `who-c${number}`, 'team', number < 4 ? {} : { basis: 'DERIVED' }),
  ]),
  tie('between', 'who-c0', 'who-c1', { kind: 'COORDINATES_WITH' }),
]
const all = { parties, ties, counted: [] }
const nobody = new Set<string>()

describe('what stands as one', () => {
  test('is nothing, as long as everything can be drawn', () => {
    expect([...chooseFolds(all, nobody, wide).cells]).toStrictEqual([])
  })

  test('is the cell with most of it, and never what is kept', () => {
    const kept = new Set(['who-c3'])
    const choice = chooseFolds(all, kept, tight)
    expect([...choice.cells]).toStrictEqual(['offices:who@country'])
    const folded = fold(all, kept, choice)
    expect(folded.folds.map(({ id, members }) => [id, members.length])).toStrictEqual([['offices:who@country', 9]])
    expect(folded.parties.map(({ id }) => id)).toStrictEqual([
      'who-c3',
      'unicef-c0',
      'unicef-c1',
      'unicef-c2',
      'who-hq',
      'team',
    ])
  })

  test('has one line for each kind and dash, with all its ties, and none within', () => {
    const { lines } = fold(all, nobody, chooseFolds(all, nobody, tight))
    expect(lines.map(({ from, kind, stroke, ties }) => [from, kind, stroke, ties.length])).toStrictEqual([
      ['offices:who@country', 'REPORTS_TO', 'solid', 10],
      ['offices:who@country', 'TAKES_PART_IN', 'solid', 4],
      ['offices:who@country', 'TAKES_PART_IN', 'dashed', 6],
    ])
  })

  test('counts whoever was not fetched, beside those that were or with them', () => {
    const counted = [{ entity: 'OFFICE', agency: agency('who'), level: levelOf('country'), count: 37 }]
    const sizes = (budget: Budget) => {
      const some = { ...all, counted }
      return fold(some, nobody, chooseFolds(some, nobody, budget)).folds.map((one) => [one.id, sizeOf(one)])
    }
    expect(sizes(tight)).toStrictEqual([['offices:who@country', 47]])
    expect(sizes(wide)).toStrictEqual([['offices:who@country', 37]])
  })

  test('are the agencies with least to do, where there are more than columns', () => {
    const many = { parties: [...parties, ...numbers(5).map((number) => office(`a${number}`, 'x'))], ties, counted: [] }
    const choice = chooseFolds(many, new Set(['a4-x']), { ...wide, columns: 3 })
    expect(choice.others.map(({ id }) => id)).toStrictEqual(['unicef', 'a0', 'a1', 'a2', 'a3'])
    const { folds } = fold(many, nobody, choice)
    expect(folds.map(({ id, agencies, members }) => [id, agencies, members.length])).toStrictEqual([
      ['others@country', 5, 7],
    ])
  })
})

const base: Base = {
  of: { sort: 'Place', id: 'alb', name: 'Albania' },
  ...all,
  parties: [
    ...parties,
    ...numbers(30).map((number) => office('who', `d${number}`)),
    ...numbers(60).map((number) => arrangement(`r${number}`, 'RESULT')),
  ],
  matching: parties.length,
  place: 'alb',
  kept: new Set(),
  routes: [],
  blank: null,
  agencyRank: [],
  asOf: '2024-12-31',
  dataVersion: 'made',
  asCypher: null,
}
const frame = { levels: ['system', 'headquarters', 'regional', 'country'], aspect: 16 / 9 }
const opened = (id: string): Addition => ({ expansion: { sort: 'fold', of: id }, parties: [], ties: [], left: 0 })
const expanded: Addition = {
  expansion: { sort: 'ties', of: 'team', kind: null, level: null },
  parties: [office('fao', 'x'), office('fao', 'r', 'regional')],
  ties: [tie('fao-in', 'fao-x', 'team')],
  left: 3,
}

describe('a map in which something was opened', () => {
  const before = pictureOf(base, [], emptyView, frame)
  const additions = [opened('offices:who@country'), expanded, opened('arrangements:RESULT@country')]
  const after = pictureOf(base, additions, emptyView, frame)

  test('draws each of what stood as one', () => {
    expect(before.folds.map(({ id }) => id)).toStrictEqual(['arrangements:RESULT@country', 'offices:who@country'])
    expect(after.folds).toStrictEqual([])
    expect(after.parties).toHaveLength(base.parties.length + 2)
    expect(after.cut).toStrictEqual([{ of: 'team', left: 3 }])
  })

  test('leaves everything that stood where it was along its band', () => {
    for (const id of before.shown)
      if (after.shown.has(id))
        expect([id, after.layout.boxes.get(id)?.x]).toStrictEqual([id, before.layout.boxes.get(id)?.x])
    const one = pictureOf(base, additions.slice(0, 1), emptyView, frame)
    const two = pictureOf(base, additions.slice(0, 2), emptyView, frame)
    for (const [id, { x }] of one.layout.boxes) if (two.shown.has(id)) expect(two.layout.boxes.get(id)?.x).toBe(x)
  })

  test('is laid out as a whole where it was tidied', () => {
    const tidied = pictureOf(base, additions, { ...emptyView, tidied: 3 }, frame)
    expect(new Set(tidied.shown)).toStrictEqual(new Set(after.shown))
    expect(tidied.layout.boxes).not.toStrictEqual(after.layout.boxes)
  })

  test('lets nobody move where one is hidden, and draws no line to it', () => {
    const less = pictureOf(base, additions, { ...emptyView, hidden: ['team'] }, frame)
    expect(less.layout.boxes).toStrictEqual(after.layout.boxes)
    expect([less.hidden, less.shown.has('team')]).toStrictEqual([1, false])
    expect(less.lines.filter(({ to }) => to === 'team')).toStrictEqual([])
  })

  test('refuses what nobody could tell apart, and says how many there would be', () => {
    const flood = { ...expanded, parties: numbers(3_100).map((number) => office('fao', `x${number}`)) }
    const { refused, parties } = pictureOf(base, [flood], emptyView, frame)
    expect(refused).toStrictEqual([{ of: 'team', parties: expect.any(Number) }])
    expect(refused[0]?.parties).toBeGreaterThan(3_100)
    expect(parties.length).toBeLessThan(100)
  })

  test('has no band on which nobody stands', () => {
    const heights = before.layout.bands.map(({ level, height }) => [level, height > 0])
    expect(heights).toStrictEqual([
      ['system', false],
      ['headquarters', true],
      ['regional', false],
      ['country', true],
    ])
    expect(after.layout.bands.find(({ level }) => level === 'regional')?.height).toBeGreaterThan(0)
  })
})

test('what was opened is read as it was written, whatever colons an id has', () => {
  const id = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/@/.test(text))
  const ties = fc.record(
    {
      sort: fc.constant('ties' as const),
      of: id,
      kind: fc.constantFrom(...tieKinds),
      level: fc.constantFrom('country', 'headquarters'),
    },
    { noNullPrototype: true },
  )
  fc.assert(
    fc.property(ties, (expansion) => {
      expect(expansionIn(expansionText(expansion))).toStrictEqual(expansion)
    }),
  )
  expect(expansionIn('unct-alb')).toStrictEqual({ sort: 'ties', of: 'unct-alb', kind: null, level: null })
  expect(expansionIn('offices:who@country')).toStrictEqual({ sort: 'fold', of: 'offices:who@country' })
})
