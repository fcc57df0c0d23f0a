import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeCeb } from '../../seeds/compute/ceb.ts'
import { computeGoals } from '../../seeds/compute/goals.ts'
import { computeMandates } from '../../seeds/compute/mandates.ts'
import { computeReceived } from '../../seeds/compute/received.ts'
import { computeSmall } from '../../seeds/compute/small.ts'
import { csvOf } from '../../seeds/compute/table.ts'
import { computeTeams } from '../../seeds/compute/teams.ts'
import { computeUninfo } from '../../seeds/compute/uninfo.ts'
import { loadSeeds } from '../../seeds/seeding.ts'
import type { TableName } from '../../seeds/tables.ts'
import { openWriter, runChecks } from '../../seeds/write.ts'
import { command, importer, unchanged } from '../helpers/imports.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'
import { testDatabase } from '../setup.ts'

// One of its own, with the settings of a start: nobody else reads these seeds, so it may write.
const { connection, stop } = await testDatabase({})
const shipped = fileURLToPath(new URL('../../seeds/', import.meta.url))
const quietly = { say: () => undefined }

const { rows, whole, close } = importer(connection)

beforeAll(() => loadSeeds(connection, quietly))
afterAll(async () => {
  await close()
  await stop()
})

test('the seeds are brought in whole, and compared record by record a second time change nothing', async () => {
  expect(await loadSeeds(connection, { ...quietly, force: true })).toStrictEqual({ changed: false, counts: unchanged })
})

test('the seeds keep every rule', async () => {
  const writer = openWriter(connection)
  expect(await writer.inTransaction(runChecks)).toStrictEqual([])
  await writer.close()
})

test.skipIf(!publicFilesAreThere())('the seeds say what the public data says, row by row', async () => {
  const computed = {
    uninfo: await computeUninfo(join(publicFiles, 'uninfo-world')),
    teams: computeTeams(),
    small: computeSmall(),
    ceb: {
      ...(await computeCeb(join(publicFiles, 'ceb'))),
      ...(await computeReceived(join(publicFiles, 'ceb/revenue_non_gov_donors.csv'))),
    },
    sdgs: await computeGoals(join(publicFiles, 'ceb/expenses_sdgs.csv')),
    ppb: await computeMandates(join(publicFiles, 'mandates/ppb2027_all_mandates.csv')),
  }
  for (const [part, files] of Object.entries(computed)) {
    for (const [name, rows] of Object.entries(files)) {
      const file = `${name}.${part}.csv`
      expect(readFileSync(join(shipped, file), 'utf8') === csvOf(name as TableName, rows), file).toBe(true)
    }
  }
})

const oneFile: [format: string, path: string, source: string][] = [
  ['un-entities', 'un-system/un-entities.json', 'un-entities'],
  ['uninfo', 'uninfo/PAK.json', 'uninfo-pak'],
  ['ceb-expenses', 'ceb/country-expenses-2024.json', 'ceb-2024'],
  ['ceb-sdgs', 'ceb/expenses_sdgs.csv', 'ceb-sdgs'],
  ['ceb-revenue', 'ceb/revenue_non_gov_donors.csv', 'ceb-revenue'],
  ['ppb-mandates', 'mandates/ppb2027_all_mandates.csv', 'ppb-2027'],
]

describe.skipIf(!publicFilesAreThere())('what an import takes over', () => {
  test.each(oneFile)('of %s is given back by one word', async (format, path, source) => {
    const before = await whole()
    const brought = await command(connection, format, join(publicFiles, path), '--replace')
    expect(brought).toMatchObject({ code: 0 })
    const told =
      'MATCH (s:Source {id: $source}) RETURN s.url IS NOT NULL AND s.licence IS NOT NULL AND s.retrievedAt IS NOT NULL AS isTold, s.owner AS owner'
    expect(await rows(told, { source })).toStrictEqual([{ isTold: true, owner: source }])

    expect(await command(connection, 'remove', '--all-of', format, '--replace')).toMatchObject({ code: 0 })
    expect((await whole()) === before).toBe(true)
  })
})
