import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { parseDrafts } from '../../seeds/drafts.ts'
import { recordsOf } from '../../seeds/records.ts'
import { loadSeeds } from '../../seeds/seeding.ts'
import { openWriter } from '../../seeds/write.ts'
import { connection } from '../helpers/database.ts'
import { emptied } from '../helpers/emptied.ts'
import { importer } from '../helpers/imports.ts'
import { namesFolder, withMandates } from '../helpers/names.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'
import { draftsOf, kindTables } from '../helpers/world.ts'

const { bring, whole, close } = importer(connection)
const writer = openWriter(connection)
const shipped = fileURLToPath(new URL('../../seeds/', import.meta.url))
const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true })
  await writer.close()
  await close()
})

describe('a seeding', () => {
  beforeEach(() => emptied(connection))

  test('what another owner asserted first survives a new seeding, and is told', async () => {
    const folder = folderWith({ agencies: 'id,name,kind,source\nwho,WHO,OTHER,story\n' })
    await writer.write(importOf('who'), 'import:mine')
    const said: string[] = []

    await seed(folder, { say: (line) => said.push(line) })

    expect(await row('MATCH (agency {id: "who"}) RETURN agency.name AS name, agency.owner AS owner', {})).toStrictEqual(
      {
        name: 'who',
        owner: 'import:mine',
      },
    )
    expect(said).toContain('Left who as it is: import:mine asserted it.')
  })

  test('a seed that is gone from the files goes away, unless somebody else uses it', async () => {
    const header = 'id,name,kind,source\n'
    await seed(folderWith({ agencies: `${header}who,WHO,OTHER,story\nilo,ILO,OTHER,story\n` }))
    const records = recordsOf(
      parseDrafts({
        offices: [{ id: 'who-alb', name: 'WHO Albania', agency: 'who', level: 'country', basis: 'INTERVIEW' }],
      }),
      'import:mine',
    )
    await writer.write(records, 'import:mine')
    const said: string[] = []

    await seed(folderWith({ agencies: `${header}fao,FAO,OTHER,story\n` }), { say: (line) => said.push(line) })

    expect(
      await row('MATCH (agency:Agency) WITH agency ORDER BY agency.id RETURN collect(agency.id) AS ids', {}),
    ).toStrictEqual({ ids: ['fao', 'who'] })
    expect(
      await count('MATCH (:Office {id: "who-alb"})-[:OFFICE_OF]->(:Agency {id: "who"}) RETURN count(*) AS n'),
    ).toBe(1)
    expect(said).toContain("Kept who, which is in no file any more: somebody else's records use it.")
  })

  test('an id that moves to another table becomes a record of that kind', async () => {
    const agencies = 'id,name,kind,source\nwho,WHO,OTHER,story\n'
    await seed(folderWith({ agencies, places: 'id,name,kind,partOf,source\nx,X,REGION,,story\ny,Y,COUNTRY,x,story\n' }))

    await seed(folderWith({ agencies, mandates: 'id,name,scheme,source\nx,X,THEME,story\n' }))

    expect(await row('MATCH (record {id: "x"}) RETURN labels(record) AS labels', {})).toStrictEqual({
      labels: ['Entity', 'Mandate'],
    })
  })

  test('a changed cell changes its record and no other', async () => {
    const header = 'id,name,kind,source\n'
    await seed(folderWith({ agencies: `${header}who,WHO,OTHER,story\nilo,ILO,OTHER,story\n` }))

    const { counts } = await seed(
      folderWith({ agencies: `${header}who,World Health Organization,OTHER,story\nilo,ILO,OTHER,story\n` }),
    )

    expect(counts).toMatchObject({ nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0 })
    expect(await row('MATCH (agency {id: "who"}) RETURN agency.name AS name', {})).toStrictEqual({
      name: 'World Health Organization',
    })
  })

  test('a row that breaks a rule of the graph writes nothing at all', async () => {
    const folder = folderWith({
      agencies: 'id,name,kind,source\nwho,WHO,OTHER,story\nilo,ILO,OTHER,story\n',
      offices:
        'id,name,agency,level,basis,source\nwho-hq,WHO HQ,who,country,DATASET,story\nilo-hq,ILO HQ,ilo,country,DATASET,story\n',
      reports_to: 'from,to,basis,source\nwho-hq,ilo-hq,DATASET,story\n',
    })

    await expect(seed(folder)).rejects.toThrow('reporting_across_agencies: reports_to:who-hq:ilo-hq')
    expect(await count('MATCH (everything) RETURN count(*) AS n')).toBe(0)
  })
})

describe('a seed file', () => {
  test.each([
    [
      'an id with a blank',
      'levels',
      'id,name,rank,tier,isHeadquarters,source\nthe top,Top,0,0,true,story\n',
      'levels.csv:2:1 id: expected an id',
    ],
    [
      'a rank that is no number',
      'levels',
      'id,name,rank,tier,isHeadquarters,source\ntop,Top,first,0,true,story\n',
      'levels.csv:2:9 rank: expected a whole number; found "first"',
    ],
    [
      'a flag that is neither',
      'levels',
      'id,name,rank,tier,isHeadquarters,source\ntop,Top,0,0,yes,story\n',
      'levels.csv:2:13 isHeadquarters: expected true or false; found "yes"',
    ],
    [
      'a missing cell',
      'levels',
      'id,name,rank,tier,isHeadquarters,source\ntop,,0,0,true,story\n',
      'levels.csv:2:5 name: expected text; found nothing',
    ],
    [
      'a day that does not exist',
      'offices',
      'id,name,agency,level,validFrom,basis,source\na,A,b,country,2024-02-30,DATASET,story\n',
      'offices.csv:2:15 validFrom: expected a day that exists, as YYYY-MM-DD; found "2024-02-30"',
    ],
    [
      'a day written another way',
      'offices',
      'id,name,agency,level,validFrom,basis,source\na,A,b,country,01/02/2024,DATASET,story\n',
      'found "01/02/2024"',
    ],
    [
      'a basis that is no word',
      'reports_to',
      'from,to,basis,source\na,b,HEARSAY,story\n',
      'reports_to.csv:2:5 basis: expected one of DOCUMENTED',
    ],
    [
      'a confidence with three decimals',
      'reports_to',
      'from,to,basis,confidence,source\na,b,DATASET,0.955,story\n',
      'reports_to.csv:2:13 confidence: expected a number from 0 to 1 with at most two decimals; found "0.955"',
    ],
    [
      'an amount with a comma',
      'spent',
      'from,to,year,amount,currency,basis,source\na,alb,2024,"1,000",USD,DATASET,story\n',
      'spent.csv:2:12 amount: expected a number such as 12 or -0.5; found "1,000"',
    ],
    [
      'an amount of no currency',
      'arrangements',
      'id,name,level,kind,required,basis,source\na,A,country,RESULT,12,DATASET,story\n',
      'arrangements.csv:2:1 currency: expected the currency of the amounts beside it, such as USD; found nothing',
    ],
    [
      'a currency that is no code',
      'spent',
      'from,to,year,amount,currency,basis,source\na,alb,2024,12,$,DATASET,story\n',
      'spent.csv:2:15 currency: expected a currency by its code of three capitals, such as USD; found "$"',
    ],
    [
      'an id that leads nowhere',
      'reports_to',
      'from,to,basis,source\nnowhere,b,DATASET,story\n',
      'reports_to.csv:2:1 from: expected the id of an Office; found "nowhere"',
    ],
    [
      'a source that is not listed',
      'agencies',
      'id,name,kind,source\nwho,WHO,OTHER,hearsay\n',
      'agencies.csv:2:15 source: expected the id of a Source; found "hearsay"',
    ],
    [
      'a row without a source',
      'agencies',
      'id,name,kind,source\nwho,WHO,OTHER,\n',
      'agencies.csv:2:15 source: expected the id of a source',
    ],
    [
      'an id that comes twice',
      'agencies',
      'id,name,kind,source\nwho,WHO,OTHER,story\nwho,World Health Organization,OTHER,story\n',
      'agencies.csv:3:1 id: expected an id of its own: ',
    ],
    [
      'a place after a cell of two lines',
      'agencies',
      'id,name,kind,source\nwho,"World\nHealth, all of it",OTHER,story\nilo,ILO,CLUB,story\n',
      'agencies.csv:4:9 kind: expected the id of an AgencyKind; found "CLUB". The graph has none',
    ],
    [
      'a ragged row',
      'agencies',
      'id,name,kind,source\nwho,WHO,OTHER\n',
      'agencies.csv:2:1: expected 4 cells; found "3: who,WHO,OTHER"',
    ],
    ['an open quote', 'agencies', 'id,name,kind,source\nwho,"WHO,OTHER,story\n', 'agencies.csv:'],
    [
      'an unknown column',
      'agencies',
      'id,name,kind,sauce\nwho,WHO,OTHER,story\n',
      'agencies.csv:1:14: expected one of the columns id, name',
    ],
    ['a missing column', 'agencies', 'id,name,source\nwho,WHO,story\n', 'agencies.csv:1:1: expected the column kind'],
    [
      'a column that comes twice',
      'agencies',
      'id,name,kind,name,source\nwho,WHO,OTHER,W,story\n',
      'agencies.csv:1:14: expected each column once; found "name"',
    ],
    ['a table that nobody knows', 'gossip', 'id\na\n', 'gossip.csv:1:1: expected a file named after a table'],
  ])('%s is an error that names file, line and column', async (_what, table, csv, expected) => {
    const folder = folderWith({ [table]: csv })

    await expect(seed(folder)).rejects.toThrow(expected)
  })

  test('bytes that are not UTF-8 are an error, not a guess', async () => {
    const folder = folderWith({})
    writeFileSync(join(folder, 'agencies.csv'), Buffer.from('id,name,kind,source\nwho,Santé,OTHER,story\n', 'latin1'))

    await expect(seed(folder)).rejects.toThrow('agencies.csv:2:9: expected UTF-8')
  })

  test('all problems are told together, and many alike are counted', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => `a${index},A,club,story`)
    const folder = folderWith({ agencies: `id,name,kind,source\n${rows.join('\n')}\n`, levels: 'id,name\nx,X\n' })

    await expect(seed(folder)).rejects.toThrow(/^11 problems; nothing was written:/)
    await expect(seed(folder)).rejects.toThrow('… and 3 more like these')
  })
})

describe.skipIf(!publicFilesAreThere())('seeds of which a source was brought anew', () => {
  test('leave alone what it states', async () => {
    const goals = namesFolder([...withMandates, 'contributes_to.sdgs'])
    folders.push(goals)
    await emptied(connection)
    await seed(goals)
    await bring('ceb-sdgs', join(publicFiles, 'ceb/expenses_sdgs.csv'))
    const graph = await whole()

    await seed(goals, { force: true })

    expect(await count('MATCH ()-[one:CONTRIBUTES_TO {owner: "ceb-sdgs"}]->() RETURN count(one) AS n')).toBeGreaterThan(
      1_000,
    )
    expect(await whole()).toBe(graph)
  })
})

/** A small world of four levels, the kinds that ship and one source, with these files over it. */
function folderWith(files: Partial<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-seeds-'))
  folders.push(folder)
  writeFileSync(join(folder, 'sources.csv'), 'id,title,kind,access\nstory,A story,REFERENCE,PUBLIC\n')
  for (const table of ['levels', ...kindTables]) {
    const text = readFileSync(join(shipped, `${table}.csv`), 'utf8').replaceAll('crosstie-model', 'story')
    writeFileSync(join(folder, `${table}.csv`), text)
  }
  for (const [table, csv = ''] of Object.entries(files)) writeFileSync(join(folder, `${table}.csv`), csv)
  return folder
}

function seed(folder: string, { force = false, say = (_line: string) => {} } = {}) {
  return loadSeeds(connection, { folder, force, say })
}

function importOf(agency: string) {
  const none = Object.fromEntries(kindTables.map((table) => [table, []]))
  const kinds = { ...none, agency_kinds: [{ id: 'OTHER', label: 'other', plural: 'others' }] }
  return recordsOf(parseDrafts({ ...draftsOf({ agencies: [{ id: agency }] }), ...kinds }), 'import:mine')
}

async function row(statement: string, parameters: object) {
  const { records } = await writer.inTransaction((tx) => tx.run(statement, parameters))
  return records[0]?.toObject()
}

async function count(statement: string) {
  return (await row(statement, {}))?.n as number
}
