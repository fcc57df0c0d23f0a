import { afterAll, beforeEach, expect, test } from 'vitest'
import { connection } from '../helpers/database.ts'
import { command, folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, whole, close } = importer(connection)

const own = {
  'owner.csv': 'owner\nmine\n',
  'sources.csv': 'id,title,kind,access\nfield,Fieldwork,INTERVIEW,PUBLIC\n',
}
const reports = (...lines: string[]) => ({
  ...own,
  'reports_to.csv': [
    'from,to,validFrom,validTo,basis,source',
    ...lines.map((line) => `${line},INTERVIEW,field`),
    '',
  ].join('\n'),
})

beforeEach(() =>
  given(connection, {
    places: ['alb', 'europe', 'world'].map((id) => ({ id })),
    offices: [{ id: 'who-alb' }, { id: 'who-eur', level: 'regional' }, { id: 'who-hq', level: 'headquarters' }],
    arrangements: [{ id: 'team' }, { id: 'plan' }],
    ties: [{ kind: 'REPORTS_TO', from: 'who-alb', to: 'who-eur' }],
  }),
)
afterAll(async () => {
  removeFolders()
  await close()
})

/** Refused before anything is written, also when it is only tried. */
async function refusal(files: Record<string, string>): Promise<string> {
  const before = await whole()
  const folder = folderWith(files)
  const tried = await command(connection, 'crosstie', folder, '--dry-run')
  const { code, err } = await command(connection, 'crosstie', folder)
  expect([tried.code, code]).toStrictEqual([2, 2])
  expect(tried.err).toBe(err)
  expect(await whole()).toBe(before)
  return err
}

test.each([
  ['reports_to.csv', 'from,to,basis,source', 'who-alb,who-alb,INTERVIEW,field', 9],
  ['under.csv', 'from,to,basis,source', 'team,team,INTERVIEW,field', 6],
  ['successions.csv', 'from,to,on,source', 'who-alb,who-alb,2020-01-01,field', 9],
  ['place_parts.csv', 'from,to,source', 'alb,alb,field', 5],
])('a row of %s that ties something to itself is refused at its place', async (file, header, row, column) => {
  const told = await refusal({ ...own, [file]: `${header}\n${row}\n` })
  expect(told).toContain(`${file}:2:${column} to: expected another id than that of from`)
})

test.each([
  ['reports_to.csv', 'from,to,basis,source', ['who-eur,who-hq,INTERVIEW,field', 'who-hq,who-eur,INTERVIEW,field']],
  ['under.csv', 'from,to,basis,source', ['team,plan,INTERVIEW,field', 'plan,team,INTERVIEW,field']],
  ['successions.csv', 'from,to,on,source', ['who-alb,who-eur,2020-01-01,field', 'who-eur,who-alb,2021-01-01,field']],
  ['place_parts.csv', 'from,to,source', ['alb,europe,field', 'europe,world,field', 'world,alb,field']],
])('rows of %s that lead in a circle are refused at one of them', async (file, header, lines) => {
  const told = await refusal({ ...own, [file]: `${[header, ...lines].join('\n')}\n` })
  const [from, to] = lines[0]?.split(',') ?? []
  expect(told).toMatch(
    new RegExp(`${file}:\\d:\\d+ to: expected a row that closes no circle.*found ".*${from} → ${to}`),
  )
})

test('a circle may close through what is in the graph', async () => {
  const told = await refusal(reports('who-eur,who-hq,,', 'who-hq,who-alb,,'))
  expect(told).toMatch(/reports_to\.csv:[23]:\d+ to: expected .*who-alb → who-eur/)
})

test('a circle is found beside others, and by way of what stays where files are named', async () => {
  const files = reports('who-alb,who-eur,,', 'who-eur,who-hq,,', 'who-hq,who-alb,,', 'who-hq,who-eur,,')
  await expect(bring('crosstie', folderWith(files), { mode: 'partial' })).resolves.toMatchObject({
    report: { rows: { rejected: 1 } },
  })
  const circles = 'MATCH (o:Office)-[:REPORTS_TO]->+(o) RETURN o.id AS id'
  expect(await rows(circles)).toStrictEqual([])

  await given(connection, { offices: ['who-alb', 'who-eur', 'who-hq'].map((id) => ({ id })) })
  await bring('crosstie', folderWith(reports('who-eur,who-hq,,')))
  const folder = folderWith(reports('who-hq,who-eur,,'))
  const { code, err } = await command(
    connection,
    'crosstie',
    `${folder}/reports_to.csv`,
    `${folder}/sources.csv`,
    '--owner',
    'mine',
  )
  expect([code, err]).toStrictEqual([2, expect.stringContaining('closes no circle')])
})

test('who reports to each other on other days comes in, and a row in part leaves the rest', async () => {
  const turns = reports('who-eur,who-hq,2010-01-01,2015-01-01', 'who-hq,who-eur,2015-01-01,2020-01-01')
  await bring('crosstie', folderWith(turns))
  expect(await rows('MATCH ()-[t:REPORTS_TO {owner: "mine"}]->() RETURN count(t) AS ties')).toStrictEqual([{ ties: 2 }])

  const overlapping = reports('who-eur,who-hq,2010-01-01,2015-01-02', 'who-hq,who-eur,2015-01-01,2020-01-01')
  const { report } = await bring('crosstie', folderWith(overlapping), { mode: 'partial', force: true })
  expect(report.rows.rejected).toBe(1)
})

test('a rule that only the whole graph can break names the row that breaks it', async () => {
  const told = await refusal({
    ...own,
    'agencies.csv': 'id,name,kind,source\nacme,Acme,OTHER,field\n',
    'offices.csv': 'id,name,agency,level,basis,source\nacme-alb,Acme Albania,acme,country,INTERVIEW,field\n',
    'reports_to.csv': 'from,to,basis,source\nacme-alb,who-hq,INTERVIEW,field\n',
  })
  expect(told).toMatch(/reports_to\.csv:2:\d+ reporting_across_agencies: /)
  expect(await rows('MATCH (run:ImportRun) RETURN run.id AS id')).toStrictEqual([])
})
