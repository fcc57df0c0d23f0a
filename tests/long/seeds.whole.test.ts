import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
import { expectGivenBack } from '../helpers/given-back.ts'
import { unchanged } from '../helpers/imports.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'
import { testDatabase } from '../setup.ts'

// One of its own, with the settings of a start: nobody else reads these seeds, so it may write.
const { connection, stop } = await testDatabase({})
const shipped = fileURLToPath(new URL('../../seeds/', import.meta.url))
const quietly = { say: () => undefined }

beforeAll(() => loadSeeds(connection, quietly))
afterAll(() => stop())

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

test.skipIf(!publicFilesAreThere())('what an import takes over is given back by one word', async () => {
  await expectGivenBack(connection, ['uninfo', 'uninfo/PAK.json', 'uninfo-pak'])
})
