import { afterAll, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { begin, command, folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, whole, close } = importer(connection)

/** More than fits into one transaction, so that it is committed in batches. */
const offices = Array.from({ length: 6_900 }, (_, index) => `office-${index}`)
const agencies = 'id,name,kind,source\nacme,Acme,OTHER,field\n'
const large = {
  'owner.csv': 'owner\nmine\n',
  'sources.csv': 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n',
  'agencies.csv': agencies,
  'offices.csv': `id,name,agency,level,basis,source\n${offices.map((id) => `${id},${id},acme,country,INTERVIEW,field\n`).join('')}`,
}

afterAll(async () => {
  removeFolders()
  await close()
})

test('an import that is cut off is completed by the same command, and then equals one that was not', async () => {
  await given(connection, { offices: [{ id: 'who-alb' }] })
  const before = await whole()
  const folder = folderWith(large)
  const { child, ended } = begin(connection, 'crosstie', folder, '--owner', 'mine')
  await until(
    async () => ((await rows<{ n: number }>('MATCH (run:ImportRun) RETURN run.cursor AS n'))[0]?.n ?? 0) >= 3000,
  )
  child.kill('SIGKILL')
  await ended
  const [cutOff] = await rows<{ finishedAt: unknown; cursor: number }>(
    'MATCH (run:ImportRun) RETURN run.finishedAt AS finishedAt, run.cursor AS cursor',
  )

  const { dataset } = await server(connection).ask<{ dataset: { notCovered: string[] } }, object>(
    '{ dataset { notCovered } }',
  )
  const other = folderWith({ ...large, 'agencies.csv': `${agencies}beta,Beta,OTHER,field\n` })
  const changed = await command(connection, 'crosstie', other, '--owner', 'mine')
  const resumed = await command(connection, 'crosstie', folder, '--owner', 'mine')
  const completed = await whole()
  const runs = await rows('MATCH (run:ImportRun) RETURN run.finishedAt IS NOT NULL AS finished')
  await command(connection, 'remove', 'mine', '--replace')
  expect(await whole()).toBe(before)
  await bring('crosstie', folder, { owner: 'mine' })

  expect(cutOff?.finishedAt).toBe(null)
  expect(dataset.notCovered.join()).toContain('and did not finish: a part of it is missing')
  expect(changed).toMatchObject({ code: 2, err: expect.stringContaining('--restart') })
  expect(resumed).toMatchObject({ code: 0, out: expect.stringContaining('Going on with the import that began on') })
  expect(runs).toStrictEqual([{ finished: true }])
  expect(await whole()).toBe(completed)
})

async function until(holds: () => Promise<boolean>) {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
