import { beforeAll, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'

const asked = `blank asOf
  rows {
    agency { id } offices { id } officeCount places presence observedUntil coordinates superior { id } line { basis }
    blank jointWork results planned { amount currency } jointly { amount currency } spending { amount { amount } year }
  }
  spending { agency { id } year } bases { basis count } successions { office { id } former { id } on }
  asCypher { text parameters }`
type Row = {
  agency: { id: string }
  offices: { id: string }[]
  places: number
  presence: string
  observedUntil: string | null
  coordinates: boolean
  superior: { id: string } | null
  line: { basis: string } | null
  blank: string | null
  jointWork: number | null
  results: number | null
  planned: { amount: number; currency: string }[]
  jointly: { amount: number; currency: string }[] | null
  spending: { amount: { amount: number }; year: number } | null
}
type Answer = {
  blank: string | null
  rows: Row[]
  spending: { agency: { id: string }; year: number }[]
  bases: { basis: string; count: number }[]
  successions: { office: { id: string }; former: { id: string }; on: string | null }[]
  asCypher: Statement
}
const atWork = async (args: string) =>
  (await server(connection).ask<{ atWork: Answer }, object>(`{ atWork(${args}) { ${asked} } }`)).atWork
const rowOf = ({ rows }: Answer, agency: string) => rows.find((row) => row.agency.id === agency)

const part = (from: string, to: string, required?: number): StoryTie => ({
  ...{ kind: 'TAKES_PART_IN', from, to, ...(required === undefined ? {} : { required, currency: 'USD' }) },
})
const world: World = {
  offices: [
    ...['who-alb', 'unicef-alb', 'fao-alb', 'wfp-alb', 'dco-alb', 'who-ury', 'fao-kir'].map((id) => ({ id })),
    { id: 'undp-rco-alb', agency: 'undp', validTo: '2019-01-01' },
    { id: 'who-euro', level: 'regional' },
  ],
  places: [
    { id: 'europe', kind: 'REGION' },
    { id: 'alb', partOf: 'europe' },
    { id: 'ury' },
    { id: 'kir' },
    { id: 'vut' },
  ],
  arrangements: [
    { id: 'health-alb', kind: 'RESULT' },
    { id: 'food-alb', kind: 'RESULT' },
    { id: 'clinics-alb' },
    { id: 'of-one-alb' },
    { id: 'ended-alb', validTo: '2020-01-01' },
    { id: 'totals-ury', kind: 'RESULT' },
    { id: 'food-kir', kind: 'RESULT' },
  ],
  covers: [
    { from: 'who-alb', to: 'alb', presence: 'RESIDENT' },
    { from: 'unicef-alb', to: 'alb', presence: 'RESIDENT' },
    { from: 'fao-alb', to: 'alb', observedUntil: '2022-12-31', validFrom: '2022-01-01' },
    { from: 'fao-alb', to: 'alb', observedUntil: '2024-12-31', validFrom: '2024-01-01' },
    { from: 'wfp-alb', to: 'alb', observedUntil: '2015-12-31', validFrom: '2015-01-01' },
    { from: 'dco-alb', to: 'alb', presence: 'RESIDENT' },
    { from: 'undp-rco-alb', to: 'alb' },
    ...['who-euro', 'health-alb', 'food-alb', 'clinics-alb', 'of-one-alb', 'ended-alb'].map((from) => ({
      from,
      to: 'alb',
    })),
    ...['who-ury', 'totals-ury'].map((from) => ({ from, to: 'ury' })),
    ...['fao-kir', 'food-kir'].map((from) => ({ from, to: 'kir' })),
  ],
  ties: [
    { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro', basis: 'REFERENCE' },
    { kind: 'ACCOUNTABLE_TO', from: 'who-alb', to: 'dco-alb', basis: 'DERIVED' },
    part('who-alb', 'health-alb', 60),
    part('unicef-alb', 'health-alb', 30),
    part('unicef-alb', 'food-alb', 10),
    part('fao-alb', 'food-alb'),
    part('who-alb', 'clinics-alb', 20),
    part('unicef-alb', 'clinics-alb', 5),
    part('fao-alb', 'of-one-alb'),
    part('who-alb', 'ended-alb', 1_000),
    part('unicef-alb', 'ended-alb', 1_000),
    part('fao-kir', 'food-kir', 7),
  ],
  spent: [
    { from: 'who', to: 'alb', amount: 1, year: 2022 },
    { from: 'who', to: 'alb', amount: 2, year: 2023 },
    { from: 'unicef', to: 'alb', amount: 3, year: 2022 },
  ],
  more: { successions: [{ from: 'dco-alb', to: 'undp-rco-alb', on: '2019-01-01', source: 'story' }] },
}

beforeAll(() => given(connection, world))

describe('who is at work in a place', () => {
  test('is told with most joint work first, and whoever coordinates the others last', async () => {
    const { rows, blank } = await atWork('place: "alb"')
    expect(blank).toBeNull()
    expect(rows.map(({ agency, jointWork, results, blank }) => [agency.id, jointWork, results, blank])).toStrictEqual([
      ['unicef', 1, 2, null],
      ['who', 1, 1, null],
      ['fao', 0, 1, null],
      ['wfp', null, null, 'NOT_IN_PLAN'],
      ['dco', null, null, 'COORDINATES'],
    ])
  })

  test('has the money of all that each plans, and the part of it that is joint; where no amount is stated there is none', async () => {
    const answer = await atWork('place: "alb"')
    const usd = (amount: number) => [{ amount, currency: 'USD' }]
    expect(rowOf(answer, 'who')).toMatchObject({ planned: usd(60), jointly: usd(20) })
    expect(rowOf(answer, 'unicef')).toMatchObject({ planned: usd(40), jointly: usd(5) })
    expect(rowOf(answer, 'fao')).toMatchObject({ planned: [], jointly: [] })
    expect(rowOf(answer, 'wfp')).toMatchObject({ planned: [], jointly: null })
  })

  test('says until when somebody was seen, by the last of what saw them, and not of whoever stays', async () => {
    const answer = await atWork('place: "alb"')
    expect(answer.rows.map(({ agency, observedUntil }) => [agency.id, observedUntil])).toStrictEqual([
      ['unicef', null],
      ['who', null],
      ['fao', '2024-12-31'],
      ['wfp', '2015-12-31'],
      ['dco', null],
    ])
  })

  test('names the superior, on what that rests, and the latest year of spending of which anything is known', async () => {
    const answer = await atWork('place: "alb"')
    expect(rowOf(answer, 'who')).toMatchObject({
      ...{ presence: 'RESIDENT', superior: { id: 'who-euro' }, line: { basis: 'REFERENCE' } },
      spending: { amount: { amount: 2 }, year: 2023 },
    })
    expect(rowOf(answer, 'unicef')).toMatchObject({ superior: null, spending: null })
    expect(answer.spending).toStrictEqual([{ agency: { id: 'who' }, year: 2023 }])
    const before = await atWork('place: "alb", asOf: "2022-12-31"')
    expect(before.spending.map(({ agency }) => agency.id)).toStrictEqual(['unicef', 'who'])
  })

  test('types each blank: no file, totals alone, nobody’s activity, other days', async () => {
    expect(await atWork('place: "vut"')).toMatchObject({ blank: 'NO_FILE', rows: [] })
    const totals = await atWork('place: "ury"')
    expect([totals.blank, rowOf(totals, 'who')?.jointWork, rowOf(totals, 'who')?.jointly]).toStrictEqual([
      ...['TOTALS_ONLY', null, null],
    ])
    const results = await atWork('place: "kir"')
    expect(results.blank).toBe('NO_ACTIVITIES')
    expect(rowOf(results, 'fao')).toMatchObject({
      jointWork: null,
      results: 1,
      planned: [{ amount: 7 }],
      jointly: null,
    })
  })

  test('is the agencies of its countries for a region, each with in how many', async () => {
    const { rows } = await atWork('place: "europe"')
    expect(rows.map(({ agency, places }) => `${agency.id} ${places}`)).toStrictEqual([
      ...['unicef 1', 'who 1', 'fao 1', 'wfp 1', 'dco 1'],
    ])
  })

  test('has successions of its offices once they happened', async () => {
    const succession = { office: { id: 'dco-alb' }, former: { id: 'undp-rco-alb' }, on: '2019-01-01' }
    expect((await atWork('place: "alb"')).successions).toStrictEqual([succession])
    expect((await atWork('place: "alb", asOf: "2018-06-30"')).successions).toStrictEqual([])
  })

  test('counts the own ties by basis as `ties` does', async () => {
    const { bases } = await atWork('place: "alb"')
    for (const { basis, count } of bases) {
      const document = `{ ties(place: "alb", bases: [${basis}], first: 1) { totalCount } }`
      const { ties } = await server(connection).ask<{ ties: { totalCount: number } }, object>(document)
      expect(count).toBe(ties.totalCount)
    }
    expect(bases.length).toBe(3)
  })

  test('is what its Cypher counts', async () => {
    const { asCypher } = await atWork('place: "alb"')
    const rows = await runCypher<{ agency: string }>(connection, asCypher)
    expect(rows.filter(({ agency }) => agency === 'who')).toMatchObject([
      { isJoint: false, required: 60 },
      { isJoint: true, required: 20 },
    ])
  })

  test('refuses a place that is not there', async () => {
    await expect(atWork('place: "atlantis"')).rejects.toThrow('atlantis')
  })
})
