import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { emptied } from '../helpers/emptied.ts'
import { command, folderWith, importer, removeFolders, unchanged } from '../helpers/imports.ts'
import { given } from '../helpers/world.ts'

const { bring, rows, whole, close } = importer(connection)
beforeEach(() => emptied(connection))
afterAll(async () => {
  removeFolders()
  await close()
})

const file = (text: string, name: string) => join(folderWith({ [name]: text }), name)
const problems = (err: string) =>
  err
    .split('\n')
    .slice(1, -1)
    .map((line) => line.replace(/^\s*\/\S*\//, ''))

describe('who with whom', () => {
  const local = { owner: 'letters', given: { level: 'Local' } }

  test('joins offices of a list of members with those who are new, and remove takes back its own alone', async () => {
    const members = file('participant,arrangement\nDelft,Library\nLeiden,Library\n', 'members.csv')
    await bring('memberships', members, { owner: 'members', given: { level: 'Local' } })
    const before = await whole()
    const path = file(
      'from,to,role,from when,confidence\nDelft,Gouda,twin town,2001-02-03,0.5\nGouda,Leiden,,,\n',
      'ties.csv',
    )
    const asked = { ...local, given: { ...local.given, map: ['validFrom=from when'] } }
    await bring('ties', path, asked)
    expect(
      await rows(`MATCH (a)-[tie:COORDINATES_WITH]->(b) MATCH (e:Evidence {id: tie.evidence[0]})
        RETURN a.id AS a, b.id AS b, toString(tie.validFrom) AS since, tie.confidence AS sure, e.note AS note ORDER BY a`),
    ).toStrictEqual([
      { a: 'letters:gouda:local', b: 'members:leiden:local', since: null, sure: 0.9, note: null },
      { a: 'members:delft:local', b: 'letters:gouda:local', since: '2001-02-03', sure: 0.5, note: 'twin town' },
    ])
    expect((await bring('ties', path, asked)).changes).toStrictEqual(unchanged)
    await command(connection, 'remove', 'letters')
    expect(await whole()).toBe(before)
  })

  test('of a row that breaks a rule is told at its cell', async () => {
    await given(connection, {
      offices: [
        { id: 'who-alb', name: 'Albania' },
        { id: 'unicef-alb', name: 'Albania' },
      ],
    })
    const text = `from,to,kind,confidence
Delft,Delft,,
Delft,Leiden,MARRIED_TO,
Delft,Leiden,reports to,
Delft,Albania,,
Delft,,,
Delft,Leiden,,1.5
`
    const { code, err } = await command(
      connection,
      'ties',
      file(text, 'ties.csv'),
      '--owner',
      'mine',
      '--level',
      'Local',
    )
    expect(code).toBe(2)
    expect(problems(err)).toStrictEqual([
      expect.stringMatching(/ties.csv:2:7 to: expected somebody else than Delft/),
      expect.stringMatching(/ties.csv:6:\d+ to: expected with whom: a name; found nothing/),
      expect.stringMatching(/ties.csv:3:14 kind: expected one of COORDINATES_WITH, ACCOUNTABLE_TO, REPORTS_TO/),
      expect.stringMatching(/ties.csv:4:14 kind: expected ACCOUNTABLE_TO or COORDINATES_WITH/),
      expect.stringMatching(/ties.csv:5:7 to: expected one office or agency; it may be unicef-alb, who-alb/),
      expect.stringMatching(/ties.csv:7:15 confidence: expected a number from 0 to 1/),
    ])
  })
})

describe('codings', () => {
  const world = {
    offices: [{ id: 'who-alb', name: 'WHO Albania' }, { id: 'unicef-alb' }],
    ties: [{ id: 'letter:1', kind: 'COORDINATES_WITH' as const, from: 'who-alb', to: 'unicef-alb' }],
    factors: [{ id: 'brand', name: 'Strong brand' }],
    more: { practice_sets: [{ id: 'calls', name: 'Weekly calls', source: 'story' }] },
  }
  const header = 'about,of,actor,action,frequency,side,effect,mediatedBy,stance,interview,locator,quote,coder,codedAt\n'
  const one =
    'WHO Albania|letter:1,Weekly calls,RC,called both,weekly,both,eases,Strong brand,,7,00:12:30,We talk.,ab,2024-05-01\n'

  test('are read as they were written down, with the interview that they rest on', async () => {
    await given(connection, world)
    const path = file(header + one, 'codings.csv')
    await bring('codings', path, { owner: 'study', given: {} })
    const asked = `{ codings(of: "calls") { nodes { about { id } of { id } actor action frequency side effect stance coder codedAt basis
      mediatedBy { id } evidence { quote locator source { id kind access } } } } }`
    const { codings } = await server(connection).ask<{ codings: { nodes: object[] } }, object>(asked, {})
    expect(codings.nodes).toStrictEqual([
      {
        about: [{ id: 'who-alb' }, { id: 'letter:1' }],
        of: { id: 'calls' },
        ...{
          actor: 'RC',
          action: 'called both',
          frequency: 'weekly',
          side: 'BOTH',
          effect: 'EASES',
          stance: 'SUPPORTS',
        },
        ...{ coder: 'ab', codedAt: '2024-05-01', basis: 'INTERVIEW', mediatedBy: { id: 'brand' } },
        evidence: [
          {
            ...{ quote: 'We talk.', locator: '00:12:30' },
            source: { id: 'study:from:interview-7', kind: 'INTERVIEW', access: 'RESTRICTED' },
          },
        ],
      },
    ])
    expect((await bring('codings', path, { owner: 'study', given: {} })).changes).toStrictEqual(unchanged)
  })

  test('of what the graph has not are refused at their cells with what there is', async () => {
    await given(connection, world)
    const wrong = 'Nobody,Weekly cals,,,,sideways,,Weather,,,,,,\n'
    const { code, err } = await command(connection, 'codings', file(header + wrong, 'c.csv'), '--owner', 'study')
    expect(code).toBe(2)
    expect(problems(err)).toStrictEqual([
      expect.stringMatching(/c.csv:2:1 about: expected in what it was seen.*found "Nobody"/),
      expect.stringMatching(/c.csv:2:8 of: expected the practice set.*The graph has Weekly calls, Strong brand/),
      expect.stringMatching(/c.csv:2:33 mediatedBy: expected the factor.*The graph has Strong brand/),
    ])
    expect(await rows('MATCH (c:Coding) RETURN c.id')).toStrictEqual([])
  })
})
