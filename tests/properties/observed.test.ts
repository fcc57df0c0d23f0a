import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { collectedOn, offlineContext, openTally, statedIn } from '../../seeds/compute/offline.ts'
import { rowsOf } from '../../seeds/compute/table.ts'
import { observedUntil } from '../../seeds/formats/observed.ts'
import { uninfo } from '../../seeds/formats/uninfo.ts'
import { gather } from '../../seeds/import/files.ts'
import { openIssues } from '../../seeds/issues.ts'
import type { TableName } from '../../seeds/tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'crosstie-seen-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'GHA.json')
const activity = { id: 1, agency: 'UNDP', name: 'Posts', outcome: null, required: 3, available: 2, spent: 1 }

async function statedFrom(projects: object[]) {
  writeFileSync(file, JSON.stringify({ workspace_id: 900, name: 'Ghana', projects, framework: [] }))
  const tally = openTally()
  return { ...(await statedIn(uninfo, [file], offlineContext(tally))), passedOver: tally.passedOver }
}

test.each([
  ['2020-01-01', '2024-12-31', '2024-12-31'],
  ['2020-01-01', '2027-12-31', '2026-02-04'],
  ['2026-02-04', '2026-02-04', '2026-02-04'],
  ['2026-02-05', '2027-12-31', undefined],
  [undefined, '2027-12-31', '2026-02-04'],
  ['2020-01-01', undefined, undefined],
])('from %s to %s, a file of 2026-02-04 has seen it until %s', (start, end, until) => {
  expect(observedUntil({ start, end }, '2026-02-04')).toBe(until)
})

describe('a plan that goes on after the day of its file', () => {
  test('is a sign of work until that day, and a plan that far all the same', async () => {
    const {
      covers = [],
      takes_part_in = [],
      sources,
    } = await statedFrom([
      { ...activity, start: '2024-01-01', end: '2027-12-31' },
      { ...activity, id: 2, agency: 'UNICEF', start: '2024-01-01', end: '2024-12-31' },
    ])
    const seen = (rows: Record<string, unknown>[], from: string) =>
      rows.filter((row) => row.from === from).map(({ observedUntil }) => observedUntil)

    expect(seen(covers, 'undp-gha')).toStrictEqual([collectedOn])
    expect(seen(takes_part_in, 'undp-gha')).toStrictEqual([collectedOn])
    expect(seen(takes_part_in, 'unicef-gha')).toStrictEqual(['2024-12-31'])
    expect(sources).toMatchObject([{ coversFrom: '2024-01-01', coversUntil: '2027-12-31' }])
  })
})

test('the day of a file is the one on which it was last changed', async () => {
  writeFileSync(file, '{}')
  const dayIn = async (changed: string) => {
    utimesSync(file, new Date(changed), new Date(changed))
    const options = {
      extension: '.json',
      followSymlinks: false,
      encoding: {},
      hasOwnerFile: false,
      folder: tmpdir(),
    } as const
    const [input] = await gather([file], { ...options, beside: /^$/ }, openIssues())
    return input?.day
  }
  const today = new Date().toISOString().slice(0, 10)

  expect(await dayIn('2025-03-01T23:30:00Z')).toBe('2025-03-01')
  expect([today, new Date().toISOString().slice(0, 10)]).toContain(await dayIn('2999-01-01T00:00:00Z'))
})

test('nothing in the seeds was observed after the day of the public files', () => {
  const parts: [table: TableName, part?: string][] = [
    ['covers'],
    ['covers', 'uninfo'],
    ['covers', 'ceb'],
    ['takes_part_in', 'uninfo'],
    ['takes_part_in', 'teams'],
    ['accountable_to', 'uninfo'],
    ['accountable_to', 'teams'],
  ]
  const days = parts.flatMap(([table, part]) => rowsOf(table, part).map(({ observedUntil = '' }) => observedUntil))

  expect(days.filter((day) => day > collectedOn)).toStrictEqual([])
  expect(days.filter((day) => day === collectedOn).length).toBeGreaterThan(1000)
})
