import { beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../seeds/compute/table.ts'
import type { TableName } from '../../seeds/tables.ts'
import { crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

type Row = Record<string, string>

const tables = new Map<TableName, Row[]>()

/** All rows of a table in all of its files, which are read once. */
function all(table: TableName): Row[] {
  const rows = tables.get(table) ?? read(table)
  tables.set(table, rows)
  return rows
}

function read(table: TableName): Row[] {
  const parts = [undefined, 'uninfo', 'documents', 'teams', 'ceb', 'coordinators', 'bodies', 'delivering']
  return parts.flatMap((part) => {
    try {
      return rowsOf(table, part)
    } catch {
      return []
    }
  })
}

const kinds = ['reports_to', 'accountable_to', 'coordinates_with', 'takes_part_in', 'under'] as const
const holds = ({ validFrom = '', validTo = '', basis }: Row, day: string) =>
  basis !== 'ILLUSTRATIVE' && validFrom <= day && (validTo === '' || day < validTo)

/** Ties off the files that touch whoever works for a country on one of the days, with the days on which each holds. */
function tiesOf(place: string, days: string[]) {
  const parties = new Map([...all('offices'), ...all('arrangements')].map((one) => [one.id ?? '', one]))
  const here = new Set(
    all('covers')
      .filter((one) => one.to === place && days.some((day) => holds(one, day)))
      .map(({ from }) => from),
  )
  return kinds.flatMap(all).flatMap((tie) => {
    const ends = [tie.from ?? '', tie.to ?? ''].filter((end) => here.has(end))
    const [near, far] = [parties.get(tie.from ?? ''), parties.get(tie.to ?? '')]
    const held = days.filter((day) => [tie, near, far].every((one) => one !== undefined && holds(one, day)))
    if (ends.length === 0 || held.length === 0) return []
    return [{ tie, held, isOwn: ends.length === 2 || ends.some((end) => parties.get(end)?.level === 'country') }]
  })
}

type Total = { totalCount: number }
test.each([
  ['alb', 343],
  ['pak', 665],
  ['ukr', 103],
])('%s has %i ties of its own, and others are told apart', async (place, own) => {
  const counted = tiesOf(place, ['2024-12-31'])
  expect(counted.filter(({ isOwn }) => isOwn)).toHaveLength(own)
  const { mine, others, every } = await asked.ask<Record<'mine' | 'others' | 'every', Total>, object>(
    `query ($place: ID!) {
      mine: ties(place: $place, first: 1) { totalCount }
      others: ties(place: $place, whose: OTHERS, first: 1) { totalCount }
      every: ties(place: $place, whose: ALL, first: 1) { totalCount }
    }`,
    { place },
  )
  expect([mine.totalCount, others.totalCount]).toStrictEqual([own, counted.length - own])
  expect(every.totalCount).toBe(counted.length)
})

test.each([
  ['alb', '2023-12-31', '2024-12-31'],
  ['ken', '2022-12-31', '2024-12-31'],
  ['irq', '2018-12-31', '2024-12-31'],
])('what changed in %s from %s to %s is what the files say whose sources speak of both', async (place, from, to) => {
  const both = new Set(
    all('sources').flatMap(({ id = '', coversFrom = '', coversUntil = '' }) =>
      coversFrom !== '' && coversFrom <= from && to <= coversUntil ? id : [],
    ),
  )
  const counted = tiesOf(place, [from, to]).filter(({ isOwn }) => isOwn)
  const compared = counted.filter(({ tie }) => both.has(tie.source ?? ''))
  const heldOn = (days: string[]) => compared.filter(({ held }) => held.join() === days.join()).length
  type Answer = { changes: { born: Total; ended: Total; kept: Total; leftOut: number } }
  const { changes } = await asked.ask<Answer, object>(
    `query ($place: ID!, $from: Date!, $to: Date!) { changes(place: $place, from: $from, to: $to) {
      born(first: 1) { totalCount } ended(first: 1) { totalCount } kept(first: 1) { totalCount } leftOut } }`,
    { place, from, to },
  )
  const { born, ended, kept, leftOut } = changes
  expect([born.totalCount, ended.totalCount, kept.totalCount]).toStrictEqual([
    heldOn([to]),
    heldOn([from]),
    heldOn([from, to]),
  ])
  expect(leftOut).toBe(counted.length - compared.length)
})
