import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeView, emptyView, encodeView, type View } from '../../client/address.ts'
import { tieKinds } from '../../client/words.ts'

const id = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an id never holds them
  .filter((text) => !/[\u0000-\u001f\u007f]/.test(text) && text.length <= 200)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const sorted = <Of extends string>(list: Of[]) => list.toSorted()
const day = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const views: fc.Arbitrary<View> = fc.record(
  {
    from: fc.option(id),
    to: fc.option(id),
    avoid: ids.map(sorted),
    asOf: fc.option(day),
    kinds: fc.uniqueArray(fc.constantFrom(...tieKinds)).map(sorted),
    levels: ids.map(sorted),
    illustrative: fc.boolean(),
    count: fc.integer({ min: 1, max: 50 }),
    maxSteps: fc.integer({ min: 1, max: 12 }),
    path: fc.option(id),
    step: fc.option(fc.integer({ min: 1, max: 12 })),
    selected: fc.option(id),
    expanded: ids,
    shown: fc.constantFrom('both', 'lanes', 'bands', 'table'),
  },
  { noNullPrototype: true },
)
const thousand = { seed: 3, numRuns: 1_000 }

describe('an address', () => {
  test('gives back the view it was given', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toStrictEqual({ view, unknown: [], notices: [] })
      }),
      thousand,
    )
  })

  test('is written in one way only', () => {
    fc.assert(
      fc.property(views, (view) => {
        const once = encodeView(view)
        expect(encodeView(decodeView(once).view)).toBe(once)
      }),
      thousand,
    )
  })

  test('keeps what it does not know, word for word, at its end', () => {
    const view = { ...emptyView, from: 'unicef-alb' }
    const { unknown } = decodeView('fr=UNDER:2,%zz&from=unicef-alb&group=by%20signature')
    expect(unknown).toStrictEqual(['fr=UNDER:2,%zz', 'group=by%20signature'])
    expect(encodeView(view, unknown)).toBe('v=1&from=unicef-alb&fr=UNDER:2,%zz&group=by%20signature')
  })

  test('reads any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '?', 'from=', 'kind=', 'n=', 'on=', 'ex='),
        (text, start) => {
          const { view, unknown } = decodeView(start + text)
          expect(decodeView(encodeView(view, unknown)).view).toStrictEqual(view)
        },
      ),
      thousand,
    )
  })

  test.each([
    'on=2024-02-30',
    'on=yesterday',
    'n=0',
    'n=51',
    'max=13',
    'kind=MARRIED_TO',
    'ill=yes',
    'from=%E0%A4%A',
    'avoid=,',
    'view=globe',
  ])('keeps the default and says so for %s', (piece) => {
    expect(decodeView(piece)).toStrictEqual({ view: emptyView, unknown: [], notices: [`ignored ${piece}`] })
  })

  test('says when it was made by another version', () => {
    expect(decodeView('v=2&from=who').notices).toStrictEqual([
      'This link was made by another version; read as far as understood.',
    ])
  })

  test('takes the first of two answers to one question', () => {
    expect(decodeView('from=who&from=fao')).toStrictEqual({
      view: { ...emptyView, from: 'who' },
      unknown: [],
      notices: ['ignored from=fao'],
    })
  })

  test('published with the first version still opens', () => {
    const golden =
      'v=1&from=unicef-alb&to=who-hq&avoid=unct-alb&on=2024-06-30&kind=REPORTS_TO,TAKES_PART_IN&lv=country&ill=1&n=20&max=5&p=who-alb%20line&step=2&sel=line&ex=unsdg&view=table'
    const { view, notices } = decodeView(`?${golden}`)
    expect(notices).toStrictEqual([])
    expect(view).toStrictEqual({
      from: 'unicef-alb',
      to: 'who-hq',
      avoid: ['unct-alb'],
      asOf: '2024-06-30',
      kinds: ['REPORTS_TO', 'TAKES_PART_IN'],
      levels: ['country'],
      illustrative: true,
      count: 20,
      maxSteps: 5,
      path: 'who-alb line',
      step: 2,
      selected: 'line',
      expanded: ['unsdg'],
      shown: 'table',
    })
    expect(encodeView(view)).toBe(golden)
  })

  test('of the empty page is empty', () => {
    expect(encodeView(emptyView)).toBe('')
  })
})
