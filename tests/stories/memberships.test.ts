import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { emptied } from '../helpers/emptied.ts'
import { command, folderWith, importer, removeFolders, unchanged } from '../helpers/imports.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, whole, said, close } = importer(connection)
beforeEach(() => emptied(connection))
afterAll(async () => {
  removeFolders()
  await close()
})

const water = `participant,arrangement
Delft,Water board
Leiden,Water board
Delft,Library
Leiden,Library
Gouda,Library
`
const local = { owner: 'mine', given: { level: 'Local' } }
const file = (text: string, name = 'water.csv') => join(folderWith({ [name]: text }), name)
const lined = (lines: string[]) => lines.map((line) => line.replace(/^\s*\/\S*\//, ''))
const named = (label: string) =>
  rows<{ id: string; name: string }>(`MATCH (one:${label}) RETURN one.id AS id, one.name AS name ORDER BY id`)

describe('two columns', () => {
  test('are a world: agencies with an office each, arrangements, a level, and whose it is', async () => {
    const path = file(water)
    const { report } = await bring('memberships', path, local)
    const graph = await whole()

    expect(report.rows).toStrictEqual({ read: 5, accepted: 5, rejected: 0 })
    expect(await named('Agency')).toStrictEqual([
      { id: 'mine:delft', name: 'Delft' },
      { id: 'mine:gouda', name: 'Gouda' },
      { id: 'mine:leiden', name: 'Leiden' },
    ])
    expect(await named('Arrangement')).toStrictEqual([
      { id: 'mine:in:library', name: 'Library' },
      { id: 'mine:in:water-board', name: 'Water board' },
    ])
    expect(
      await rows('MATCH (o:Office {id: "mine:delft:local"})-[:AT_LEVEL]->(l) RETURN o.name AS name, l.name AS level'),
    ).toStrictEqual([{ name: 'Delft', level: 'Local' }])
    expect(
      await rows(`MATCH (:Office {id: "mine:gouda:local"})-[part:TAKES_PART_IN]->() MATCH (e:Evidence {id: part.evidence[0]})
        RETURN part.role AS role, part.basis AS basis, part.owner AS owner, e.locator AS locator`),
    ).toStrictEqual([{ role: 'PARTICIPANT', basis: 'DATASET', owner: 'mine', locator: 'Gouda: Library' }])
    expect((await bring('memberships', path, local)).changes).toStrictEqual(unchanged)
    expect(await whole()).toBe(graph)
  })

  test('of a newer file take away what it no longer says, and remove takes back all', async () => {
    await bring('memberships', file(water), local)
    await bring('memberships', file(water.replace('Gouda,Library\n', ''), 'newer.csv'), { ...local, replace: true })
    expect((await named('Agency')).map(({ name }) => name)).toStrictEqual(['Delft', 'Leiden'])
    await command(connection, 'remove', 'mine', '--replace')
    expect(await whole()).toBe('')
  })

  test('are ranked routes at once, also where arrangements work for places and participants are nowhere', async () => {
    const placed = water.replace('arrangement\n', 'arrangement,place\n').replaceAll(/board\n/g, 'board,South\n')
    await bring('memberships', file(placed.replaceAll(/Library\n/g, 'Library,North\n')), local)
    const asked = 'query { routes(from: "mine:delft", to: "mine:gouda") { onlyDetours nodes { sentence } } }'
    const { routes } = await server(connection).ask<{ routes: object }, object>(asked, {})
    expect(routes).toStrictEqual({
      onlyDetours: false,
      nodes: [
        { sentence: 'Delft sits with Gouda in the arrangement “Library”.' },
        { sentence: 'Delft sits with Leiden in 2 arrangements; Leiden sits with Gouda in the arrangement “Library”.' },
      ],
    })
  })

  test('have no headquarters, and so no line that is broken on the way there', async () => {
    await bring('memberships', file(water), local)
    const asked = '{ breaks(arrangement: "mine:in:library") { totalCount asCypher { text parameters } } }'
    type Answer = { breaks: { totalCount: number; asCypher: Statement } }
    const { breaks } = await server(connection).ask<Answer, object>(asked, {})
    expect(breaks.totalCount).toBe(0)
    expect(await runCypher(connection, breaks.asCypher)).toStrictEqual([])
  })

  test('by other names are told apart by --map, or the message lists the headers', async () => {
    const path = file(water.replace('participant,arrangement', 'Deelnemer,Gemeenschappelijke regeling'))
    const flags = ['--owner', 'mine', '--level', 'Local']
    const refused = await command(connection, 'memberships', path, ...flags)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain(
      'water.csv:1:1 participant: expected a column for participant: who takes part; found nothing. ' +
        'The headers are: Deelnemer, Gemeenschappelijke regeling. Say which one it is by --map participant="…"',
    )
    const map = ['--map', 'participant=Deelnemer', '--map', 'arrangement=gemeenschappelijke regeling']
    expect((await command(connection, 'memberships', path, ...flags, ...map)).code).toBe(0)
    expect(await named('Agency')).toHaveLength(3)
    const wrong = await command(connection, 'memberships', path, ...flags, '--map', 'member=Deelnemer')
    expect(wrong.err).toContain('expected --map with one of participant, arrangement, role')
  })
})

describe('names', () => {
  const alike = 'participant,arrangement\nEnkhuizen,Library\nEnkHuizen,Library\nHet Bildt,Library\nhet Bildt ,Library\n'

  test('that are nearly alike are told and stay apart, with ids that no order of rows changes', async () => {
    const { lines } = await bring('memberships', file(alike), local)
    const apart = await named('Agency')
    expect(apart.map(({ name }) => name).sort()).toStrictEqual(['EnkHuizen', 'Enkhuizen', 'Het Bildt', 'het Bildt'])
    expect(lined(lines)).toStrictEqual([
      expect.stringMatching(/water.csv:5:1 participant: warning: expected "het Bildt" without superfluous blanks/),
      expect.stringMatching(
        /water.csv:3:1 participant: .*a name unlike "Enkhuizen" \(.*water.csv:2:1\); found "EnkHuizen"/,
      ),
      expect.stringMatching(/water.csv:5:1 participant: .*a name unlike "Het Bildt"/),
    ])
    await emptied(connection)
    const [header = '', ...rest] = alike.trim().split('\n')
    await bring('memberships', file([header, ...rest.reverse(), ''].join('\n')), local)
    expect(await named('Agency')).toStrictEqual(apart)
  })

  test('keep their id when another one that folds into it comes first by its letters', async () => {
    await bring('memberships', file('participant,arrangement\nhet Bildt,Library\n'), local)
    await bring('memberships', file('participant,arrangement\nhet Bildt,Library\nHet Bildt,Library\n'), local)
    expect(await named('Agency')).toContainEqual({ id: 'mine:het-bildt', name: 'het Bildt' })
  })

  test('become one where the user says so', async () => {
    const sameFile = file('spelling,name\nEnkHuizen,Enkhuizen\nhet Bildt,Het Bildt\n', 'same.csv')
    const { lines } = await bring('memberships', file(alike), { ...local, sameFile })
    expect((await named('Agency')).map(({ name }) => name)).toStrictEqual(['Enkhuizen', 'Het Bildt'])
    expect(lines.filter((line) => line.includes('each row once'))).toHaveLength(2)
  })

  test('exactly those of an agency that is there mean that one, which is said; others are new', async () => {
    await given(connection, { agencies: [{ id: 'who', name: 'World Health Organization', acronym: 'WHO' }] })
    await bring('memberships', file('participant,arrangement\nWHO,Library\nW.H.O.,Library\n'), local)
    expect(said).toContain('1 of 2 participants are agencies that the graph has: WHO (who).')
    expect(
      await rows('MATCH (o:Office {owner: "mine"})-[:OFFICE_OF]->(a) RETURN o.id AS id, a.owner AS whose ORDER BY id'),
    ).toStrictEqual([
      { id: 'mine:w-h-o:local', whose: 'mine' },
      { id: 'who:local', whose: 'seeds' },
    ])
  })
})

test('a spelling that the user vouches for means the agency that it stands for', async () => {
  await given(connection, { agencies: [{ id: 'who', name: 'World Health Organization', acronym: 'WHO' }] })
  const aliasFile = file('spelling,agency\nGezondheid,who\n', 'aliases.csv')
  await bring('memberships', file('participant,arrangement\nGezondheid,Library\n'), { ...local, aliasFile })
  expect(await rows('MATCH (o:Office {owner: "mine"}) RETURN o.id AS id')).toStrictEqual([{ id: 'who:local' }])
})

test('what a row says wrong is told at its line before anything is written', async () => {
  const text = `participant,arrangement,valid from,valid to,level,spent
Delft,Library,2020-01-01,2019-01-01,,
 ,Library,,,,
Leiden,Library,,,Nowhere,
Gouda,Library,,,,12
`
  const refused = await command(connection, 'memberships', file(text), '--owner', 'mine', '--level', 'Local')
  expect(refused.code).toBe(2)
  const problems = refused.err.split('\n').slice(1, -1)
  expect(lined(problems)).toStrictEqual([
    expect.stringMatching(/water.csv:2:26 validTo: expected a day after validFrom/),
    expect.stringMatching(/water.csv:3:1 participant: expected who takes part: a name; found " "/),
    expect.stringMatching(/water.csv:4:18 level: expected the level of --level, or one that the graph has.*"Nowhere"/),
    expect.stringMatching(/water.csv:5:1 currency: expected the currency of the amounts/),
  ])
  expect(await whole()).toBe('')
})

test('levels of two bureaucracies of one name are told apart by their ladders', async () => {
  await bring('memberships', file(water), { ...local, given: { level: 'Regional', ladder: 'Dutch government' } })
  await bring('memberships', file(water), {
    owner: 'yours',
    given: { level: 'Regional', ladder: 'Belgian government' },
  })
  expect(await rows('MATCH (l:Level) RETURN l.id AS id, l.name AS name, l.ladder AS ladder ORDER BY id')).toStrictEqual(
    [
      { id: 'regional', name: 'Regional', ladder: 'Dutch government' },
      { id: 'yours.regional', name: 'Regional', ladder: 'Belgian government' },
    ],
  )
  const unclear = await command(connection, 'memberships', file(water), '--owner', 'third', '--level', 'Regional')
  expect(unclear.err).toContain('one level; it may be regional (Dutch government), yours.regional (Belgian government)')
})
