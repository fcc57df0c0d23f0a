import { expect, test } from 'vitest'
import { latestYear, partnerRows, rootOf } from '../../client/agencies/agencyParts.ts'
import { byYear, contributionsOf, lastYear } from '../../client/mandates/mandateParts.ts'
import type { Company, OfficePart } from '../../client/offices/documents.ts'
import { besideOf, lastSeen } from '../../client/offices/officeParts.ts'
import { placeGroups } from '../../client/pairs/pairParts.ts'
import type { RestingRow } from '../../client/sources/documents.ts'
import { chosenIn, kindRows, readIn, toCorrect } from '../../client/sources/restingKinds.ts'
import { everyPage } from '../../client/thing/everyPage.ts'
import { headAndRest } from '../../client/thing/Listing.tsx'
import { onlyCurrency } from '../../client/thing/money.ts'
import { sourcesOf } from '../../client/thing/RestsOn.tsx'
import { dayBefore, spanOf } from '../../client/thing/spanInWords.ts'
import { formatIn } from '../../client/view/formatting.ts'

const agency = (id: string) => ({ id, name: id, acronym: null })
const office = (id: string, of: string) => ({
  ...{ __typename: 'Office' as const, id, name: id },
  ...{ agency: agency(of), level: { rank: 3 } },
})
const kinds = {
  work: { id: 'JOINT_ACTIVITY', isJointWork: true, isPartOfPlan: true },
  result: { id: 'RESULT', isJointWork: false, isPartOfPlan: true },
  team: { id: 'COUNTRY_TEAM', isJointWork: false, isPartOfPlan: false },
}
const arrangement = (id: string, kind: keyof typeof kinds) => ({
  ...{ __typename: 'Arrangement' as const, id },
  kind: kinds[kind],
})
const part = (from: string, to: string, observed = true) => ({ observed, from: { id: from }, to: { id: to } })

test('partners of an office are counted by what both are observed in; what follows from a rule for one of them is apart', () => {
  const subgraph = {
    parties: [
      ...[office('who-alb', 'who'), office('unicef-alb', 'unicef'), office('fao-alb', 'fao'), office('who-hq', 'who')],
      ...[arrangement('school', 'work'), arrangement('health', 'result'), arrangement('team', 'team')],
    ],
    ties: [
      ...[part('who-alb', 'school'), part('who-alb', 'health'), part('who-alb', 'team')],
      ...[part('unicef-alb', 'school'), part('unicef-alb', 'health'), part('unicef-alb', 'team', false)],
      ...[part('fao-alb', 'team'), part('who-hq', 'team')],
    ],
  } as unknown as Company['subgraph']
  const none = { jointly: 0, results: 0, bodies: 0, derived: 0 }
  const named = (id: string) => ({ id, name: id })
  expect(besideOf('who-alb', { subgraph })).toStrictEqual([
    { office: named('unicef-alb'), agency: agency('unicef'), ...none, jointly: 1, results: 1, derived: 1 },
    { office: named('fao-alb'), agency: agency('fao'), ...none, bodies: 1 },
  ])
})

test('two parts of one office in one body meet somebody once', () => {
  const subgraph = {
    parties: [office('who-alb', 'who'), office('fao-alb', 'fao'), arrangement('team', 'team')],
    ties: [part('who-alb', 'team'), part('fao-alb', 'team', false), part('fao-alb', 'team')],
  } as unknown as Company['subgraph']
  expect(besideOf('who-alb', { subgraph }).map(({ bodies, derived }) => [bodies, derived])).toStrictEqual([[1, 0]])
})

test('an office was last seen on the last day of what somebody saw, and not after the date asked about', () => {
  const seen = (observed: boolean, observedUntil: string | null, validTo: string | null) =>
    ({ observed, observedUntil, validTo }) as OfficePart
  expect(lastSeen([seen(true, null, '2024-01-01'), seen(true, '2023-06-30', null)], '2024-12-31')).toBe('2023-12-31')
  expect(lastSeen([seen(true, null, '2027-01-01')], '2024-12-31')).toBe('2024-12-31')
  expect(lastSeen([seen(false, '2024-06-30', null), seen(true, null, null)], '2024-12-31')).toBe(null)
})

test('what both are in beside joint work is what is left of all that both are in', () => {
  const counted = (id: string, sharedArrangements: number, directTies = 0) => ({
    ...{ agency: agency(id), sharedArrangements, directTies },
  })
  const found = {
    jointly: [{ ...counted('unicef', 3), asCypher: { text: '', parameters: {} } }],
    anywhere: [counted('fao', 9), counted('unicef', 5)],
  }
  expect(partnerRows(found).map(({ agency, jointly, alsoIn }) => [agency.id, jointly, alsoIn])).toStrictEqual([
    ['unicef', 3, 2],
    ['fao', 0, 9],
  ])
})

test('a year of money later than the date is not the last one', () => {
  const goalFigures = [{ year: 2022 }, { year: 2024 }] as Parameters<typeof latestYear>[0]['goalFigures']
  expect(latestYear({ goalFigures }, '2023-12-31')).toBe(2022)
  expect(latestYear({ goalFigures }, '2021-12-31')).toBe(null)
  expect(lastYear([{ year: 2024 }, { year: 2020 }], '2023-01-01')).toBe(2020)
})

test('what was spent and what was planned stand apart, each with its share of the same figure', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' })
  const put = (id: string, figure: 'EXPENSE' | 'BUDGET', amount: number) => ({
    ...{ id, year: 2024, figure, basis: 'DATASET' as const, confidence: 0.9, amount: usd(amount), agency: agency(id) },
    ...{ reported: { expense: usd(100), budget: usd(1_000) }, evidence: [] },
  })
  const rows = [put('who', 'EXPENSE', 20), put('wfp', 'BUDGET', 500), put('unicef', 'EXPENSE', 50)]
  const { spent, planned } = contributionsOf(rows)
  expect(spent.map(({ agency, ownShare }) => [agency.id, ownShare])).toStrictEqual([
    ['unicef', 0.5],
    ['who', 0.2],
  ])
  expect(planned.map(({ agency, ownShare }) => [agency.id, ownShare])).toStrictEqual([['wfp', 0.5]])
  expect(byYear(rows)).toStrictEqual([{ year: 2024, agencies: 3, spent: 70, planned: 500 }])
})

test('countries where the data does not say stand last, by the kind of their blank', () => {
  const place = (state: string, coverage: string) => ({ state, coverage: { state: coverage } }) as never
  const words = {
    ...{ TOGETHER: 'together', TOGETHER_ON_OTHER_DAYS: 'other days', SAME_RESULT: 'result', APART: 'apart' },
    UNKNOWN: 'not said',
    blank: ({ coverage }: { coverage: { state: string } }) => coverage.state,
    countries: (count: number) => `${count} countries`,
    colon: ': ',
  }
  const places = [place('UNKNOWN', 'NO_FILE'), place('TOGETHER', 'KNOWN'), place('UNKNOWN', 'TOTALS_ONLY')]
  expect(placeGroups(places, words).map(({ title, aside }) => [title, aside])).toStrictEqual([
    ['together', '1 countries'],
    ['not said', '2 countries: 1 NO_FILE, 1 TOTALS_ONLY'],
  ])
})

test('a list is read page by page, to its end and not twice', async () => {
  const pages = [
    { nodes: [1, 2], totalCount: 3, pageInfo: { hasNextPage: true, endCursor: 'a' } },
    { nodes: [3], totalCount: 3, pageInfo: { hasNextPage: false, endCursor: 'b' } },
  ]
  const asked: (string | null)[] = []
  const whole = await everyPage(async (after) => {
    asked.push(after)
    return pages[asked.length - 1] as (typeof pages)[number]
  })
  expect(whole).toStrictEqual({ rows: [1, 2, 3], totalCount: 3 })
  expect(asked).toStrictEqual([null, 'a'])
})

test('nothing is folded for the sake of one or two rows, and nothing of a list is lost', () => {
  const more = (count: number) => `${count} more`
  expect(headAndRest('list', [1, 2, 3, 4], 2, more)).toStrictEqual([{ id: 'list', title: null, rows: [1, 2, 3, 4] }])
  const groups = headAndRest('list', [1, 2, 3, 4, 5], 2, more)
  expect(groups.map(({ title, rows }) => [title, rows])).toStrictEqual([
    [null, [1, 2]],
    ['3 more', [3, 4, 5]],
  ])
})

test('amounts of several currencies have no currency in common', () => {
  expect(onlyCurrency([{ amount: 1, currency: 'USD' }, null])).toBe('USD')
  expect(
    onlyCurrency([
      { amount: 1, currency: 'USD' },
      { amount: 1, currency: 'EUR' },
    ]),
  ).toBe(null)
  expect(onlyCurrency([null])).toBe(null)
})

test('a source that a row cites twice is counted once for it', () => {
  const cites = (id: string, source: string) => ({
    id,
    locator: null,
    note: null,
    source: { id: source, name: source },
  })
  const rows = [
    [cites('1', 'plan'), cites('2', 'plan')],
    [cites('3', 'letter'), cites('4', 'plan')],
  ]
  expect(sourcesOf(rows).map(({ source, rows }) => [source.id, rows])).toStrictEqual([
    ['plan', 2],
    ['letter', 1],
  ])
})

test('a span that ends before a day lasts until the day before, and a whole year is that year', () => {
  const words = {
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
    between: (from: string, to: string) => `${from} to ${to}`,
  }
  const said = (validFrom: string | null, validTo: string | null) =>
    spanOf({ validFrom, validTo }, words, formatIn('en'))
  expect(said('2024-01-01', '2025-01-01')).toBe('2024')
  expect(said('2024-01-01', '2024-03-01')).toBe('1 Jan 2024 to 29 Feb 2024')
  expect(said('2022-01-01', null)).toBe('since 1 Jan 2022')
  expect(said(null, null)).toBe(null)
  expect(dayBefore('2024-03-01')).toBe('2024-02-29')
})

test('the place above all is the farthest that a place is in, whatever it is called', () => {
  const earth = { id: 'earth', partOf: [] }
  expect(rootOf({ id: 'alb', partOf: [{ id: 'scheme' }, { id: 'europe', partOf: [earth] }] })).toBe('earth')
  expect(rootOf({ id: 'alone', partOf: [] })).toBe('alone')
})

const resting = (kind: string, more: object) =>
  ({
    ...{ id: 'x', kind, basis: 'DATASET', confidence: 0.9, year: null, figure: null, through: null, role: null },
    ...{ amount: null, required: null, available: null, spent: null, evidence: [] },
    ...{ of: { __typename: 'Office', id: 'who-alb', name: 'WHO Albania' }, about: { id: 'to', name: 'To' } },
    ...more,
  }) as unknown as RestingRow

test('a row of a source brings its amounts and its role, and no column that its table has not', () => {
  const usd = (amount: number) => ({ amount, currency: 'USD' })
  expect(toCorrect(resting('TAKES_PART_IN', { role: { id: 'CHAIR' }, required: usd(3), spent: usd(1) }))).toStrictEqual(
    {
      table: 'takes_part_in',
      cells: {
        ...{ from: 'who-alb', to: 'to', basis: 'DATASET', confidence: 0.9, role: 'CHAIR' },
        ...{ required: 3, available: null, spent: 1, currency: 'USD' },
      },
    },
  )
  expect(toCorrect(resting('CONTRIBUTES_TO', { year: 2024, figure: 'BUDGET', amount: usd(5) }))?.cells).toStrictEqual({
    ...{ from: 'who-alb', to: 'to', basis: 'DATASET', confidence: 0.9 },
    ...{ year: 2024, figure: 'BUDGET', amount: 5, currency: 'USD' },
  })
  expect(toCorrect(resting('RECEIVED', { year: 2024, through: 'DIRECT', amount: usd(5) }))?.cells).toMatchObject({
    through: 'DIRECT',
    amount: 5,
  })
})

test('what an address chooses of a source is read, or told to be misread', () => {
  const rows = kindRows([
    { kind: 'REPORTS_TO', basis: 'DERIVED', count: 2 },
    { kind: 'AGENCY', basis: null, count: 1 },
  ])
  expect(readIn('REPORTS_TO:derived', rows)).toStrictEqual({ kind: 'REPORTS_TO', way: 'derived' })
  for (const odd of ['SPENT', 'REPORTS_TO:guessed', 'REPORTS_TO:', '']) expect(readIn(odd, rows), odd).toBeNull()
  expect(chosenIn('SPENT', rows)).toStrictEqual({ kind: 'REPORTS_TO', way: null })
})
