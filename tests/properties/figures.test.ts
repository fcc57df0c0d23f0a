import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PairPlace } from '../../client/pairs/documents.ts'
import { pairFigure } from '../../client/pairs/pairFigure.ts'
import { oneFileOf } from '../../client/takeaway/one-file.ts'
import { wholeFigure } from '../../client/takeaway/whole-figure.ts'
import type { Pull } from '../../client/thing/masters.ts'
import { mastersFigure } from '../../client/thing/mastersFigure.ts'
import { matrixFigure } from '../../client/thing/matrixFigure.ts'
import { countedMatrix, type Matrix } from '../../client/thing/twoByTwo.ts'
import { dice } from '../helpers/dice.ts'
import { taken, unescaped } from '../helpers/taken.ts'

const hundred = { seed: 15, ...dice(100) }

type Counts = { names: string[]; joint: number[]; same: number[] }
const counts: fc.Arbitrary<Counts> = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const pairs = (size * (size - 1)) / 2
  const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: pairs, maxLength: pairs })
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Z&<"][A-Za-z ’-]{0,28}[A-Z]$/), {
    minLength: size,
    maxLength: size,
  })
  return fc.record({ names, joint: numbers, same: numbers })
})

function matrixOf({ names, joint, same }: Counts): Matrix {
  const at = (row: number, column: number) => {
    const [low, high] = row < column ? [row, column] : [column, row]
    return (high * (high - 1)) / 2 + low
  }
  const rows = (values: readonly number[]) =>
    names.map((name, row) => ({
      agency: { id: `a${row}`, name, acronym: null },
      cells: names.flatMap((_, column) =>
        column === row ? [] : [{ with: `a${column}`, value: values[at(row, column)] ?? 0 }],
      ),
    }))
  return countedMatrix({ joint: { rows: rows(joint) }, same: { rows: rows(same) } })
}

const told = {
  title: 'Albania: who works with whom',
  description: 'below and above',
  sentenceOf: () => 'A & B: 3',
  number: String,
}
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => unescaped(numbered(text)))
const numbered = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

test('the figure of a matrix names everybody twice, and has each number of the page in its half', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const matrix = matrixOf(given)
      const svg = matrixFigure(matrix, told)
      const texts = textsIn(svg)
      for (const name of given.names) expect(texts.filter((text) => text === name)).toHaveLength(2)
      const expected = [...matrix.pairs.values()].flatMap(({ jointCount, resultCount }) => [jointCount, resultCount])
      expect(
        texts
          .filter((text) => /^\d+$/.test(text))
          .map(Number)
          .sort(),
      ).toStrictEqual(expected.filter((count) => count > 0).sort())
    }),
    hundred,
  )
})

test('a matrix stands within its figure, joint work below the diagonal', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const matrix = matrixOf(given)
      const svg = matrixFigure(matrix, told)
      const [width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).slice(1).map(Number)
      const diagonal = [...svg.matchAll(/<line x1="([\d.]+)" y1="([\d.]+)"/g)].map(([, x, y]) => Number(x) - Number(y))
      expect(new Set(diagonal).size).toBe(1)
      for (const [, x = '', y = '', rest = ''] of svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"([^>]*)>/g)) {
        expect(Number(x)).toBeLessThan(width - 28)
        expect(Number(y)).toBeLessThan(height - 27)
        if (rest.includes('--horizontal')) expect(Number(x) - Number(y)).toBeLessThan(diagonal[0] ?? 0)
        if (rest.includes('--control')) expect(Number(x) - Number(y)).toBeGreaterThan(diagonal[0] ?? 0)
      }
    }),
    hundred,
  )
})

const matrix = { names: ['UNICEF', 'WHO', 'UNFPA'], joint: [14, 2, 0], same: [3, 0, 5] }
const legend = [{ mark: { square: 'filled' }, words: 'below: joint activities' }] as const

test('as a file it has its own legend, and its date, version and address', () => {
  const figure = { title: told.title, svg: matrixFigure(matrixOf(matrix), told), legend }
  const { svg } = wholeFigure(figure, taken)
  for (const said of [told.title, 'below: joint activities', '31 Dec 2024', taken.dataVersion, 'observed ties only'])
    expect(svg).toContain(said)
  expect(unescaped(textsIn(svg).join(''))).toContain('https://crosstie.example/')
  expect(svg).not.toContain('common knowledge or derived')
  expect(svg).not.toMatch(/var\(--/)
})

test('in the one file of a page each drawing has the legend that is its own', () => {
  const figure = { title: told.title, svg: matrixFigure(matrixOf(matrix), told), legend }
  const alone = oneFileOf({ ...taken, figures: [figure] })
  expect(alone.match(/class="legend"/g)).toHaveLength(1)
  expect(alone).not.toContain('common knowledge or derived')
  const both = oneFileOf({ ...taken, figures: [figure, ...taken.figures] })
  expect(both.match(/class="legend"/g)).toHaveLength(2)
  expect(both).toContain('common knowledge or derived')
})

test('the figure of two agencies counts where something is on record, and names every other country', () => {
  const place = (name: string, works: number, results: number) => ({
    place: { id: name, name },
    ...{ works: Array(works).fill({}), results: Array(results).fill({}) },
  })
  const apart = Array.from({ length: 60 }, (_, index) => place(`Country ${index}`, 0, 0))
  const groups = [
    {
      id: 'together',
      title: 'They work together',
      aside: '2 countries',
      rows: [place('Albania', 12, 3), place('Laos', 1, 0), place('Kenya', 0, 4)],
    },
    { id: 'unknown', title: 'The data does not say', aside: '60 countries', rows: apart },
  ] as unknown as { id: string; title: string; aside: string; rows: PairPlace[] }[]
  const heads = { country: 'Country', works: 'Joint activities', results: 'Results both stand under' }
  const svg = pairFigure(groups, { title: 'UNICEF and WHO', heads, number: String })
  const texts = textsIn(svg)
  for (const said of ['Albania', '12', '3', 'Laos', '1', '–', '2 countries (Results both stand under)'])
    expect(texts).toContain(said)
  const named = texts.join(' ')
  expect(named).toContain('Kenya (4)')
  for (const { place } of apart) expect(named).toMatch(new RegExp(`${place.name}(,|$| )`))
  expect([...svg.matchAll(/<rect [^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width))).toStrictEqual([
    200, 16.7,
  ])
})

const master = (name: string) => ({ to: { id: name, name } }) as Pull['superiors'][number]
const pull: Pull = {
  superiors: [
    master('UNICEF Regional Office for Europe and Central Asia, Geneva and its outposted teams in the region'),
  ],
  coordinators: [master('Resident Coordinator’s Office, Albania')],
  results: { alone: 4, shared: 17 },
  jointWorks: 12,
  planned: [{ currency: 'USD', alone: 30_000_000, jointly: 10_000_000 }],
  jointShare: 0.25,
  greatest: null,
  isWhole: true,
}

test('the figure of two masters has whom an office answers to, and bars of one scale in a row', () => {
  const words = {
    ...{ ownLine: 'its own line', team: 'the country team', answersTo: 'answers to', outputs: 'outputs' },
    ...{ jointActivities: 'joint activities', planMoney: 'plan money', noLine: 'no line', nobody: 'nobody' },
    notCounted: 'not known',
  }
  const amount = (one: number, currency: string) => `${currency} ${one / 1e6} m`
  const svg = mastersFigure(pull, { title: 'Two masters: A & B', words, number: String, amount })
  const texts = textsIn(svg)
  for (const said of ['4', '17', '12', 'not known', 'USD 30 m', 'USD 10 m']) expect(texts).toContain(said)
  for (const line of ['Resident Coordinator’s Office,', 'Albania']) expect(texts).toContain(line)
  expect(texts.filter((text) => text.length > 45)).toStrictEqual([])
  const wide = [...svg.matchAll(/<rect [^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width))
  expect(wide.map((one, index) => Math.round((100 * one) / Math.max(one, wide[index ^ 1] ?? 0)))).toStrictEqual([
    24, 100, 100, 33,
  ])
})

test('of an office of which nothing is known the figure says so, and draws no bar', () => {
  const none: Pull = { ...pull, superiors: [], coordinators: [], results: { alone: 0, shared: 0 }, jointWorks: 0 }
  const words = { ...{ ownLine: 'a', team: 'b', answersTo: 'c', outputs: 'd', jointActivities: 'e', planMoney: 'f' } }
  const told = { ...words, noLine: 'no line up in the data', nobody: 'nobody in the data', notCounted: 'g' }
  const svg = mastersFigure({ ...none, planned: [] }, { title: 'x', words: told, number: String, amount: String })
  expect(textsIn(svg)).toContain('no line up in the data')
  expect(svg).not.toContain('<rect')
})
