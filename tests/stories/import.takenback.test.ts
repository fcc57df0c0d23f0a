import { afterAll, beforeEach, expect, test } from 'vitest'
import { connection } from '../helpers/database.ts'
import { command, folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { rows, close } = importer(connection)

const folder = (owner: string) =>
  folderWith({
    'owner.csv': `owner\n${owner}\n`,
    'sources.csv': `id,title,kind,access\n${owner}-notes,Notes,INTERVIEW,PUBLIC\n`,
    'agencies.csv': `id,name,kind,source\n${owner}-agency,Acme,OTHER,${owner}-notes\n`,
  })
const owners = async () =>
  (await rows<{ owner: string }>('MATCH (a:Agency) RETURN DISTINCT a.owner AS owner ORDER BY owner')).map(
    ({ owner }) => owner,
  )

beforeEach(async () => {
  await given(connection, { agencies: [{ id: 'who' }] })
  for (const owner of ['first', 'second']) await command(connection, 'crosstie', folder(owner))
})
afterAll(async () => {
  removeFolders()
  await close()
})

test('what the latest run brought is taken back, and then what one run brought by its id', async () => {
  expect(await owners()).toStrictEqual(['first', 'second', 'seeds'])
  expect(await command(connection, 'remove', '--run', 'latest')).toMatchObject({ code: 0 })
  expect(await owners()).toStrictEqual(['first', 'seeds'])

  const before = await command(connection, 'remove', '--run', 'latest', '--dry-run')
  expect(before.out).toContain('Agency: 1 to take away')

  const [run] = await rows<{ id: string }>('MATCH (run:ImportRun) WHERE run.owners = ["first"] RETURN run.id AS id')
  expect(await command(connection, 'remove', '--run', run?.id ?? '')).toMatchObject({ code: 0 })
  expect(await owners()).toStrictEqual(['seeds'])
})

test('all that a format brought is taken back by its name, and nothing of the seeds', async () => {
  expect(await command(connection, 'remove', '--all-of', 'crosstie', '--dry-run')).toMatchObject({ code: 0 })
  expect(await owners()).toStrictEqual(['first', 'second', 'seeds'])
  expect(await command(connection, 'remove', '--all-of', 'crosstie')).toMatchObject({ code: 0 })
  expect(await owners()).toStrictEqual(['seeds'])
})

test('where nothing is named, or nothing is there, that is said', async () => {
  expect(await command(connection, 'remove')).toMatchObject({ code: 64, err: expect.stringContaining('--all-of') })
  expect(await command(connection, 'remove', '--all-of', 'uninfo')).toMatchObject({
    code: 0,
    out: expect.stringContaining('No import that is on record'),
  })
  expect(await command(connection, 'remove', '--run', 'run-nobody')).toMatchObject({ code: 64 })
  expect(await command(connection, 'remove', '--all-of', 'unifno')).toMatchObject({
    code: 64,
    err: expect.stringContaining('uninfo'),
  })
})
