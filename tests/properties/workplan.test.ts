import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { offlineContext, openTally, statedIn } from '../../seeds/compute/offline.ts'
import { uninfo } from '../../seeds/formats/uninfo.ts'

const folder = mkdtempSync(join(tmpdir(), 'crosstie-workplan-'))
afterAll(() => rmSync(folder, { recursive: true }))

const row = { id: 1, agency: 'UNDP', start: '2024-01-01', end: '2024-12-31', outcome: null, name: 'Posts' }
const undp = { ...row, required: 3, available: 2, spent: 1 }
const unicef = { ...undp, agency: 'UNICEF' }

async function statedFrom(plans: Record<string, object[]>) {
  const paths = Object.entries(plans).map(([name, projects]) => {
    const path = join(folder, `${name}.json`)
    writeFileSync(path, JSON.stringify({ workspace_id: 900, name, projects, framework: [] }))
    return path
  })
  const { read, passedOver } = await tallied(paths)
  return { read, passedOver: Object.fromEntries(passedOver) }
}

async function tallied(paths: string[]) {
  const tally = openTally()
  const { takes_part_in = [] } = await statedIn(uninfo, paths, offlineContext(tally))
  expect(takes_part_in.filter(({ to }) => to === 'uninfo-1')).toHaveLength(2)
  return tally
}

test('a row that says again what its own file has said counts as passed over', async () => {
  expect(await statedFrom({ Ghana: [undp, undp, unicef, undp] })).toStrictEqual({
    read: 4,
    passedOver: { 'another row of the same file says the same': 2 },
  })
})

test('what the copy of a workspace for another country has as well is told apart from it', async () => {
  expect(await statedFrom({ Ghana: [undp, unicef], Togo: [undp, unicef, unicef] })).toStrictEqual({
    read: 5,
    passedOver: { 'another file of the same workspace has the same row': 3 },
  })
})

test('the dataset says how many rows of the public work plans add nothing', () => {
  const said = readFileSync(new URL('../../seeds/dataset.uninfo.csv', import.meta.url), 'utf8')

  expect(said).toContain('another row of the same file says the same: 3')
})
