import { afterAll, beforeAll, describe, test } from 'vitest'
import { loadSeeds } from '../../seeds/seeding.ts'
import { expectGivenBack } from '../helpers/given-back.ts'
import { publicFilesAreThere } from '../helpers/public-files.ts'
import { testDatabase } from '../setup.ts'

// One of its own, with the settings of a start: nobody else reads these seeds, so it may write.
const { connection, stop } = await testDatabase({})

beforeAll(() => loadSeeds(connection, { say: () => undefined }))
afterAll(() => stop())

describe.skipIf(!publicFilesAreThere())('what an import takes over is given back by one word', () => {
  test.each([
    ['un-entities', 'un-system/un-entities.json', 'un-entities'],
    ['ceb-expenses', 'ceb/country-expenses-2024.json', 'ceb-2024'],
    ['ceb-sdgs', 'ceb/expenses_sdgs.csv', 'ceb-sdgs'],
    ['ceb-revenue', 'ceb/revenue_non_gov_donors.csv', 'ceb-revenue'],
    ['ppb-mandates', 'mandates/ppb2027_all_mandates.csv', 'ppb-2027'],
  ] as const)('of %s', async (...one) => {
    await expectGivenBack(connection, one)
  })
})
