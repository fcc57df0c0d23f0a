import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionOf } from '../../client/paths/documents.ts'
import { routesQuestionOf } from '../../client/routes/documents.ts'
import {
  asked,
  decodeView,
  emptyView,
  encodeView,
  listOf,
  ofAnExport,
  permalinkOf,
  type View,
} from '../../common/address.ts'
import type { Field } from '../../common/codec.ts'
import { constraintNames, constraints } from '../../common/constraints.ts'
import { languages } from '../../common/languages.ts'
import { formatNames } from '../../server/export/format-names.ts'
import { readQuestion } from '../../server/export/question.ts'
import { dice } from '../helpers/dice.ts'
import { exampleOf, viewFields, viewNames, views } from '../helpers/views.ts'

const thousand = { seed: 3, ...dice(1_000) }

describe('an address', () => {
  test('gives back the view it was given', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toStrictEqual({ view, unknown: [], flaws: [] })
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
    const { unknown, flaws } = decodeView('friction=UNDER:2,%zz&from=unicef-alb&grouped=by%20signature')
    expect(unknown).toStrictEqual(['friction=UNDER:2,%zz', 'grouped=by%20signature'])
    expect(flaws.map(({ piece }) => piece)).toStrictEqual(unknown)
    expect(encodeView(view, unknown)).toBe('v=1&from=unicef-alb&friction=UNDER:2,%zz&grouped=by%20signature')
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

  test('takes the first of two answers to one question', () => {
    const { view, flaws } = decodeView('from=who&from=fao')
    expect(view).toStrictEqual({ ...emptyView, from: 'who' })
    expect(flaws).toMatchObject([
      { piece: 'from=fao', en: { why: '`from` is given twice.', taken: 'The first is taken.' } },
    ])
  })

  test('published with the first version still opens', () => {
    const golden =
      'v=1&from=unicef-alb&to=who-hq&avoid=unct-alb&on=2024-06-30&kind=REPORTS_TO,TAKES_PART_IN&lv=country&ill=1&n=20&max=5&p=who-alb%20line&step=2&sel=line&ex=unsdg&view=table'
    const { view, flaws } = decodeView(`?${golden}`)
    expect(flaws).toStrictEqual([])
    expect(view).toStrictEqual({
      ...emptyView,
      from: 'unicef-alb',
      to: 'who-hq',
      avoid: ['unct-alb'],
      asOf: '2024-06-30',
      kinds: ['REPORTS_TO', 'TAKES_PART_IN'],
      levels: ['country'],
      includeIllustrative: true,
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

  test('lists routes, but paths where it says so or chooses one as links did before there were routes', () => {
    const listed = (search: string) => listOf(decodeView(search).view)
    expect(listed('from=who-alb&to=who-hq')).toBe('routes')
    expect(listed('from=who-alb&to=who-hq&r=who-alb~line')).toBe('routes')
    expect(listed('from=who-alb&to=who-hq&list=paths')).toBe('paths')
    expect(listed('from=who-alb&to=who-hq&p=who-alb~line')).toBe('paths')
    expect(listed('from=who-alb&to=who-hq&p=who-alb~line&list=routes')).toBe('routes')
  })

  test('asks for as many routes or paths as may be asked for', () => {
    expect(decodeView('list=paths&n=50')).toMatchObject({ view: { count: 50 }, flaws: [] })
    expect(decodeView('n=10')).toMatchObject({ view: { count: 10 }, flaws: [] })
    expect(decodeView('n=11')).toMatchObject({ view: { count: null }, flaws: [{ key: 'n', piece: 'n=11' }] })
  })

  test('of the empty page is empty', () => {
    expect(encodeView(emptyView)).toBe('')
  })
})

const ends = 'from=one&to=other'
const asking = (search: string) => readQuestion(`${search}&format=json`)

/** What the page asks of the schema for an address, in the shape of an export's question. */
function pageAsks(search: string) {
  const { view } = decodeView(search)
  if (listOf(view) === 'routes') return { asked: 'ROUTES', ...routesQuestionOf(view) }
  return { asked: 'PATHS', ...questionOf(view) }
}

/** Which page shows it, in the words of an export; the order is that of `OnePage`. */
function pageOf(view: View) {
  if (view.compared.length > 0) return { asked: 'COMPARED', ids: view.compared }
  if (view.at !== null) return { asked: 'THING', id: view.at }
  return { asked: view.place === null ? 'GRAPH' : 'CONTEXT' }
}

const idsTo = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)

describe('page and export', () => {
  test('ask the same of every address that the page writes', () => {
    fc.assert(
      fc.property(views, (any) => {
        const view = { ...any, from: any.from ?? 'one', to: `${any.from}-other`.slice(0, 200) }
        const address = encodeView(view)
        const { question, permalink } = asking(address)
        expect(question).toStrictEqual(pageAsks(address))
        expect(decodeView(permalink.slice(2))).toStrictEqual({ view, unknown: [], flaws: [] })
      }),
      thousand,
    )
  })

  test.each(viewNames)('both read %s, and both write it as it was', (name) => {
    const field: Field<unknown> = viewFields[name]
    expect(field.write(exampleOf(name))).toBe(field.example)
    expect(field.write(exampleOf(name))).not.toBe(field.write(field.free))
    const given = `${field.key}=${field.example}`
    const { view, flaws } = decodeView(given)
    expect([view, flaws]).toStrictEqual([{ ...emptyView, [name]: exampleOf(name) }, []])
    expect(encodeView(view)).toBe(`v=1&${given}`)
    const search = name === 'from' ? `${given}&to=other` : name === 'to' ? `from=one&${given}` : `${ends}&${given}`
    expect(asking(search).question).toStrictEqual(pageAsks(search))
    expect(asking(search).permalink).toBe(`/?${search}`)
  })

  test('of no address without ends does an export write what its page does not show, or refuse without a remedy', () => {
    fc.assert(
      fc.property(views, fc.constantFrom<keyof View>('at', 'compared', 'index', 'shown'), (any, which) => {
        const view = { ...any, from: null, to: null, [which]: exampleOf(which) }
        const address = encodeView(view)
        const page = pageOf(view)
        let asked: ReturnType<typeof asking>
        try {
          asked = asking(address)
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/`.+`.+\. [A-Z].+\./) })
          return
        }
        expect({ ...asked.question, given: null }).toMatchObject(page)
        if (asked.permalink.startsWith('/?'))
          expect(decodeView(asked.permalink.slice(2))).toStrictEqual({ view, unknown: [], flaws: [] })
        else expect(readQuestion(asked.permalink.slice('/export?'.length)).question).toStrictEqual(asked.question)
      }),
      thousand,
    )
  })

  test.each([
    ['at=alb', 'a thing'],
    ['v=1&on=2024-12-31&at=alb&dv=6f6430542a21', 'a thing of a version of the data'],
    ['at=unicef&view=map&kind=UNDER', 'the map of a thing, which draws only ties of such a kind'],
    ['compare=who,unicef', 'agencies side by side'],
  ])('%s is the address of %s, and a file names it', (search) => {
    expect(asking(search).permalink).toBe(`/?${search}`)
  })

  test.each([
    ['view=map', 'no page draws everybody'],
    ['at=who&kind=UNDER', 'the page of a thing shows all kinds of ties'],
    ['at=who&depth=2', 'no page draws a neighbourhood of two steps'],
    ['at=who&lens=strong-brand:2', 'nothing on it has friction'],
  ])('%s is the address of a file alone: %s', (search) => {
    expect(asking(search).permalink).toBe(`/export?${search}&format=json`)
  })

  test.each([
    ['compare=alb,cpv&group=who,unicef', 'group', /joint step, which is no graph. Leave it out/],
    ['group=who,unicef', 'group', /for places side by side/],
    ['at=alb&group=who', 'group', /for places side by side/],
    ['at=alb&vs=2021-12-31', 'vs', /two dates side by side, and a file is of one/],
    ['index=countries', 'index', /a list and no graph/],
    ['index=data&on=2024-01-01', 'index', /a list and no graph/],
  ])('%s is of a page and no graph: an export says so of %s', (search, field, message) => {
    const refused = { code: 'BAD_USER_INPUT', message: expect.stringMatching(message), details: { field } }
    expect(() => asking(search)).toThrow(expect.objectContaining(refused))
  })

  test.each(constraintNames)('bind %s by the name that the schema has for it', (name) => {
    const { key, example } = constraints[name]
    expect(asking(`${ends}&${key}=${example}`).question).toMatchObject({ constraints: { [name]: exampleOf(name) } })
  })

  const bad: [piece: string, expected: RegExp][] = [
    ['on=2024-99-99', /a day that exists, such as/],
    ['on=2024-02-30', /a day that exists, such as/],
    ['on=yesterday', /a day that exists, such as/],
    ['conf=abc', /0 to 1, such as/],
    ['conf=7', /0 to 1, such as/],
    ['conf=-0.5', /0 to 1, such as/],
    ['conf=1e-3', /0 to 1, such as/],
    ['v=7', /must be 1, as no later form/],
    ['v=', /must be 1/],
    ['n=0', /1 to /],
    ['n=201', /1 to /],
    ['max=13', /1 to 12/],
    ['max=2.5', /a whole number/],
    ['kind=MARRIED_TO', /some of REPORTS_TO/],
    ['kind=UNDER,', /some of REPORTS_TO/],
    ['basis=HEARSAY', /some of DOCUMENTED/],
    ['dim=SIDEWAYS', /one of INTRA_AGENCY/],
    ['ill=yes', /must be 1, or left out/],
    ['obs=0', /must be 1, or left out/],
    ['x=true', /must be 1, or left out/],
    ['avoid=,', /an id/],
    ['avoid=%E0%A4%A', /an id/],
    ['place=a%E2%80%AEb', /control or bidi/],
    ['via=a,b,a', /none of them twice/],
    ['via=a,b,c,d,e', /at most 4 ids/],
    ['fr=UNDER:200', /0.01 to 100/],
    ['fr=crowd:3', /0 to 2/],
    ['fr=MARRIED_TO:2', /costs of kinds/],
    ['fr=UNDER:2,UNDER:3', /each once/],
    ['lens=strong-brand', /factors with their multipliers/],
    ['lens=strong-brand:11', /0.1 to 10/],
    ['lens=strong-brand:2:SIDEWAYS', /factors with their multipliers/],
    ['view=globe', /one of both/],
    ['list=everything', /one of routes, paths/],
    ['n=11', /1 to 10, for routes/],
    ['o=1', /0 up to, but not, 1/],
    ['o=-0.5', /0 up to, but not, 1/],
    ['step=0', /1 to 12/],
    ['depht=2', /There is no `depht`/],
    ['versus=2023-01-01', /There is no `versus`/],
    ['constructor=1', /There is no `constructor`/],
    ['x', /must be 1/],
    ...viewNames.map((name): [string, RegExp] => [`${viewFields[name].key}=`, /must be/]),
  ]

  test.each(bad)('do not obey %s: the page says so and takes what it says, an export refuses', (piece, expected) => {
    const [key = ''] = piece.split('=')
    const { view, flaws } = decodeView(piece)
    expect(view).toStrictEqual(emptyView)
    expect(flaws).toMatchObject([{ key, piece, en: { why: expect.stringMatching(expected) } }])
    expect(flaws[0]?.en.taken).toMatch(/taken instead|is taken/i)
    for (const language of languages) expect(flaws[0]?.[language].why).toContain(`\`${key}\``)
    const rest = key === 'from' ? 'to=other' : key === 'to' ? 'from=one' : ends
    const refused = expect.objectContaining({
      message: expect.stringMatching(expected),
      code: 'BAD_USER_INPUT',
      details: { field: key },
    })
    expect(() => asking(`${rest}&${piece}`)).toThrow(refused)
  })

  test.each<[what: string, most: number, piece: (count: number) => string]>([
    ['factors of a lens', 12, (count) => `lens=${idsTo(count).map((id) => `${id}:2`)}`],
    ['parties to pass', 4, (count) => `via=${idsTo(count)}`],
    ['parties to avoid', 500, (count) => `avoid=${idsTo(count)}`],
    ['steps', 12, (count) => `max=${count}`],
  ])('obey the most %s that there may be, which is %d, and not one more', (_, most, piece) => {
    expect(decodeView(piece(most)).flaws).toStrictEqual([])
    expect(() => asking(`${ends}&${piece(most)}`)).not.toThrow()
    const [key] = piece(most).split('=')
    expect(decodeView(piece(most + 1)).flaws.map(({ key }) => key)).toStrictEqual([key])
    expect(() => asking(`${ends}&${piece(most + 1)}`)).toThrow()
  })

  test.each(viewNames)('take %s once', (name) => {
    const { key, example } = viewFields[name]
    const twice = `${key}=${example}&${key}=${example}`
    const { view, flaws } = decodeView(twice)
    expect([view[name], flaws.map(({ en }) => en.why)]).toStrictEqual([exampleOf(name), [`\`${key}\` is given twice.`]])
    expect(() => asking(twice)).toThrow(/is given twice. Once will do./)
  })

  test.each(Object.values(ofAnExport))('know that $key is of an export alone', ({ key, example }) => {
    const [flaw, ...others] = decodeView(`from=who-alb&${key}=${example}`).flaws
    expect([flaw?.en.why, others]).toStrictEqual([
      `\`${key}\` is for an export; this page shows paths between two ends.`,
      [],
    ])
  })

  test.each([
    ['from=who-alb&depth=2', 'the page draws no neighbourhood'],
    ['agency=who&on=2024-01-01', 'the page draws no agencies'],
    ['from=one&to=other&list=paths&n=200', 'the page shows at most 50 paths'],
  ])('of %s a file names itself as its permalink, for %s', (search) => {
    for (const format of formatNames) {
      const { question, permalink } = readQuestion(`${search}&format=${format}`)
      expect(permalink).toBe(`/export?${search}&format=${format}`)
      expect(readQuestion(permalink.replace('/export?', '')).question).toStrictEqual(question)
    }
  })

  test('a permalink holds nothing that ends a text or begins another', () => {
    expect(permalinkOf('from=a"b<c>&to=d&sel=é 😀')).toBe('/?from=a%22b%3Cc%3E&to=d&sel=%C3%A9%20%F0%9F%98%80')
    expect(permalinkOf('place=alb')).toBe('/export?place=alb')
  })

  test('every key is read by one name, and one key only', () => {
    const keys = [...Object.values(asked), ...viewNames.map((name) => viewFields[name]), ...Object.values(ofAnExport)]
    const names = new Set(keys.map((field) => field.key))
    expect(names.size).toBe(viewNames.length + Object.keys(ofAnExport).length)
  })
})
