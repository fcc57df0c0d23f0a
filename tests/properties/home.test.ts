import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EachPlace, EachSource, Master, WithWhom } from '../../client/home/documents.ts'
import { byPublisher, byRegion, leadOf } from '../../client/home/lists.ts'
import { mastersOf, sharingOf, togetherOf } from '../../client/home/readings.ts'

const agency = (id: string) => ({ id, acronym: id.toUpperCase(), name: `The ${id}` })

function matrix(values: Record<string, Record<string, number>>): Pick<WithWhom, 'matrix' | 'atWork'> {
  const ids = Object.keys(values)
  const rows = ids.map((id) => ({
    agency: agency(id),
    cells: ids.flatMap((other) => (other === id ? [] : [{ with: other, value: values[id]?.[other] ?? null }])),
  }))
  return {
    matrix: { rows },
    atWork: {
      asOf: '2024-12-31',
      rows: ids.map((id) => ({
        agency: { id },
        coordinates: id === 'dco',
        observedUntil: id === 'ifad' ? '2015-12-31' : id === 'unv' ? '2024-12-31' : null,
        presence: 'UNKNOWN',
        ...{ jointWork: null, results: null, spending: id === 'unv' ? { id: 'spent-unv' } : null },
      })),
    },
  }
}

test('who shares most is named, who shares nothing is counted as there; who coordinates, left the files years ago or is known by spending alone is not', () => {
  const found = sharingOf(
    matrix({
      undp: { unicef: 13, who: 2 },
      unicef: { undp: 13 },
      who: { undp: 2 },
      upu: {},
      dco: {},
      ifad: {},
      unv: {},
    }),
  )
  expect(found).toStrictEqual({
    there: 4,
    sharing: 3,
    most: [{ names: ['UNDP', 'UNICEF'], works: 13 }],
    triangle: [[13], [2, 0]],
  })
})

test('equal pairs are all said to share most, and where nobody shares there is none', () => {
  const equal = sharingOf(matrix({ a: { b: 2 }, b: { a: 2, c: 2 }, c: { b: 2 } }))
  expect(equal.most.map(({ names }) => names.join(' '))).toStrictEqual(['A B', 'B C'])
  expect(sharingOf(matrix({ a: {}, b: {} }))).toStrictEqual({ there: 2, sharing: 0, most: [], triangle: [] })
})

const usd = (amount: number) => ({ amount, currency: 'USD' })
const master = (id: string, jointly: Master['jointly'], planned: Master['planned'], coordinates = false): Master => ({
  agency: agency(id),
  coordinates,
  jointly,
  planned,
})

test('two masters pull by the smaller of two sums; unknown money, and whoever coordinates, is in no ranking', () => {
  const found = mastersOf([
    master('wfp', [usd(343)], [usd(346)]),
    master('unicef', [usd(161)], [usd(223)]),
    master('ilo', null, [usd(9)]),
    master('upu', [], []),
    master('dco', [usd(90)], [usd(190)], true),
    master('fao', [{ amount: 500, currency: 'EUR' }], [{ amount: 1000, currency: 'EUR' }]),
  ])
  expect(found.map(({ name, jointly, alone }) => [name, jointly, alone])).toStrictEqual([
    ['UNICEF', 161, 62],
    ['WFP', 343, 3],
  ])
})

const sits = (id: string, label: string, isJointWork: boolean, derivedShare: number) => ({
  isJointWork,
  derivedShare,
  arrangement: { name: label, kind: { id, label } },
})

test('work together comes before a body in which both sit, and that before nothing', () => {
  const of = (nodes: ReturnType<typeof sits>[]) =>
    togetherOf({ together: { totalCount: nodes.length, nodes }, node: null })
  const team = sits('COUNTRY_TEAM', 'country team', false, 1)
  expect(of([team, sits('JOINT_ACTIVITY', 'joint activity', true, 0)])).toStrictEqual({ sort: 'works', works: 1 })
  expect(of([sits('RESULT', 'result', false, 0), team])).toStrictEqual({
    sort: 'body',
    name: 'country team',
    isByRule: true,
  })
  expect(of([])).toStrictEqual({ sort: 'nothing' })
})

const place = (id: string, kind: string, partOf: string[]): EachPlace => ({
  id,
  name: id,
  kind: { id: kind, isCountry: kind === 'COUNTRY' },
  partOf: partOf.map((one) => ({ id: one, name: one })),
  coverage: { state: 'NO_FILE' },
})

test('countries stand under the greatest region that they are part of, those of none last', () => {
  const groups = byRegion(
    [
      place('africa', 'REGION', ['world']),
      place('both', 'REGION', ['world']),
      ...['kenya', 'angola', 'benin'].map((id) => place(id, 'COUNTRY', ['africa'])),
      place('chad', 'COUNTRY', ['both', 'africa']),
      place('aruba', 'COUNTRY', ['world']),
    ],
    'none',
  )
  expect(groups.map(({ title, items }) => [title, ...items.map(({ id }) => id)])).toStrictEqual([
    ['africa', 'angola', 'benin', 'chad', 'kenya'],
    ['none', 'aruba'],
  ])
})

test('sources stand under who publishes them, once each', () => {
  const publishers = fc.array(fc.option(fc.constantFrom('ILO', 'UN', 'WHO')))
  fc.assert(
    fc.property(publishers, (all) => {
      const sources = all.map((publisher, index) => ({ id: `${index}`, name: `${index}`, publisher }) as EachSource)
      const groups = byPublisher(sources, 'unknown')
      expect(groups.flatMap(({ items }) => items).length).toBe(all.length)
      expect(groups.every(({ id, items }) => items.every(({ publisher }) => (publisher ?? '') === id))).toBe(true)
      expect(groups.findIndex(({ id }) => id === '')).toBe(all.includes(null) ? groups.length - 1 : -1)
    }),
  )
})

test('of a long limit the first sentence leads, and nothing of it is lost', () => {
  const long = `Of the 6,132 rows of the revenue, 4,961 are passed over: ${'a donor outside the system, '.repeat(9)}`
  expect(leadOf(long).lead).toBe('Of the 6,132 rows of the revenue, 4,961 are passed over:')
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (limit) => {
      const { lead, rest } = leadOf(limit)
      expect(rest === '' ? lead : `${lead} ${rest}`).toBe(limit)
    }),
  )
})
