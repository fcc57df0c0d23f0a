import { beforeAll, describe, expect, test } from 'vitest'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

// Every tie of WHO Albania states something else about when it holds.
const world: World = {
  sources: [
    { id: 'report', coversFrom: '2019-03-01', coversUntil: '2020-06-30' },
    { id: 'survey', coversFrom: '2022-01-01', coversUntil: '2022-12-31' },
    { id: 'minutes', coversUntil: '2021-02-28' },
    { id: 'plan', coversFrom: '2018-01-01', coversUntil: '2025-12-31' },
  ],
  evidence: [
    { id: 'in-report', source: 'report' },
    { id: 'in-survey', source: 'survey' },
    { id: 'anywhere', source: 'story' },
  ],
  offices: [
    { id: 'who-alb' },
    ...['fao', 'ilo', 'iom', 'itu', 'undp', 'unep', 'unops', 'wfp'].map((agency) => ({ id: `${agency}-alb` })),
    { id: 'iaea-alb', source: 'report' },
    { id: 'unido-alb', validFrom: '2019-01-01', validTo: '2024-01-01', source: 'story' },
  ],
  arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }],
  places: [{ id: 'alb' }],
  covers: [{ from: 'fao-alb', to: 'alb', source: 'report' }],
  ties: [
    { id: 'reported', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'fao-alb', source: 'report' },
    { id: 'twice', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'ilo-alb', evidence: 'in-report|in-survey' },
    { id: 'somewhere', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'iom-alb', evidence: 'in-report|anywhere' },
    { id: 'minuted', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'itu-alb', source: 'minutes' },
    { id: 'unsaid', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'undp-alb' },
    {
      id: 'begun',
      kind: 'COORDINATES_WITH',
      from: 'who-alb',
      to: 'unep-alb',
      validFrom: '2020-01-01',
      source: 'report',
    },
    {
      id: 'ended',
      kind: 'COORDINATES_WITH',
      from: 'who-alb',
      to: 'unops-alb',
      validTo: '2020-01-01',
      source: 'report',
    },
    {
      id: 'after',
      kind: 'COORDINATES_WITH',
      from: 'who-alb',
      to: 'wfp-alb',
      validFrom: '2021-05-01',
      source: 'report',
    },
    {
      id: 'dated',
      kind: 'COORDINATES_WITH',
      from: 'fao-alb',
      to: 'ilo-alb',
      validFrom: '2019-01-01',
      validTo: '2024-07-01',
    },
    { id: 'left', kind: 'TAKES_PART_IN', from: 'ilo-alb', to: 'unct-alb', validTo: '2020-01-01', source: 'report' },
    { id: 'reported-part', kind: 'TAKES_PART_IN', from: 'itu-alb', to: 'unct-alb', source: 'report' },
    { id: 'between', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'unido-alb' },
  ],
}

type Nodes = { holdsFrom: string; holdsTo: string; steps: { undated: boolean; sentence: string }[] }[]
const question = `query ($from: ID!, $to: ID!, $on: Date) {
  paths(from: $from, to: $to, constraints: {asOf: $on, maxSteps: 1}) { nodes { holdsFrom holdsTo steps { undated sentence } } }
}`

async function paths(from: string, to: string, on: string) {
  return (await server(connection).ask<{ paths: { nodes: Nodes } }, object>(question, { from, to, on })).paths.nodes
}

/** How many paths of one step there are on each of these days. */
async function thereOn(to: string, days: string[]) {
  const found = await Promise.all(days.map((day) => paths('who-alb', to, day)))
  return found.map(({ length }) => length)
}

const refused = async (document: string) => {
  const { errors } = await server(connection).answer<unknown, object>(document)
  return errors?.map(({ message, extensions: { code, field } }) => [code, field, message])
}
const period = 'The data covers 2018-01-01 to 2025-12-31'
const remedy = 'Ask about a day from the one to the other; both are included.'

describe('undated records', () => {
  beforeAll(() => given(connection, world))

  test('hold while their source speaks, its first and last day included', async () => {
    expect(await thereOn('fao-alb', ['2019-02-28', '2019-03-01', '2020-06-30', '2020-07-01'])).toStrictEqual([
      0, 1, 1, 0,
    ])
  })

  test('of several sources hold from the first day of one to the last of another', async () => {
    expect(
      await thereOn('ilo-alb', ['2019-02-28', '2019-03-01', '2021-06-30', '2022-12-31', '2023-01-01']),
    ).toStrictEqual([0, 1, 1, 1, 0])
  })

  test('of a source that says nothing, beside others or alone, hold as long as the data covers', async () => {
    const ends = ['2018-01-01', '2025-12-31']
    expect(await thereOn('iom-alb', ends)).toStrictEqual([1, 1])
    expect(await thereOn('undp-alb', ends)).toStrictEqual([1, 1])
    expect(await thereOn('itu-alb', ['2018-01-01', '2021-02-28', '2021-03-01'])).toStrictEqual([1, 1, 0])
  })

  test('keep the date that they state', async () => {
    expect(await thereOn('unep-alb', ['2019-12-31', '2020-01-01', '2020-06-30', '2020-07-01'])).toStrictEqual([
      0, 1, 1, 0,
    ])
    expect(await thereOn('unops-alb', ['2019-02-28', '2019-03-01', '2019-12-31', '2020-01-01'])).toStrictEqual([
      0, 1, 1, 0,
    ])
  })

  test('that begin after all that their source speaks of hold as long as the data covers', async () => {
    expect(await thereOn('wfp-alb', ['2021-04-30', '2021-05-01', '2025-12-31'])).toStrictEqual([0, 1, 1])
  })

  test('do not outlast the parties that they tie', async () => {
    expect(await thereOn('unido-alb', ['2018-12-31', '2019-01-01', '2023-12-31', '2024-01-01'])).toStrictEqual([
      0, 1, 1, 0,
    ])
    const [path] = await paths('who-alb', 'unido-alb', '2020-01-01')
    expect(path).toMatchObject({ holdsFrom: '2019-01-01', holdsTo: '2024-01-01', steps: [{ undated: true }] })
  })

  test('are marked, and each step says which day was taken', async () => {
    const said = async (from: string, to: string) => {
      const [path] = await paths(from, to, '2019-06-30')
      return path?.steps.map(({ undated, sentence }) => [undated, sentence])
    }
    expect(await said('who-alb', 'fao-alb')).toStrictEqual([
      [
        true,
        'who-alb coordinates with fao-alb; confidence 0.9, dataset; no dates on record, taken as 1 Mar 2019 to 30 Jun 2020.',
      ],
    ])
    expect(await said('who-alb', 'unops-alb')).toStrictEqual([
      [
        true,
        'who-alb coordinates with unops-alb; confidence 0.9, dataset; no beginning on record, taken as 1 Mar 2019.',
      ],
    ])
    expect(await said('fao-alb', 'ilo-alb')).toStrictEqual([
      [false, 'fao-alb coordinates with ilo-alb; confidence 0.9, dataset.'],
    ])
    const [begun] = await paths('who-alb', 'unep-alb', '2020-06-30')
    expect(begun?.steps[0]?.sentence).toMatch('; no end on record, taken as 30 Jun 2020.')
  })

  test('work for a place as long', async () => {
    const at = async (on: string) => {
      const document = `{ paths(from: "alb", to: "who-alb", constraints: {asOf: "${on}"}) { shortestLength noPath { reason } } }`
      return server(connection).ask<unknown, object>(document)
    }
    expect(await at('2020-06-30')).toMatchObject({ paths: { shortestLength: 1, noPath: null } })
    expect(await at('2020-07-01')).toMatchObject({ paths: { shortestLength: null, noPath: { reason: 'EMPTY_FROM' } } })
  })

  test('of parties say so where these are missed', async () => {
    const missed = async (office: string, on: string) => {
      const document = `{ paths(from: "${office}", to: "who-alb", constraints: {asOf: "${on}"}) { noPath { message } } }`
      const { paths } = await server(connection).ask<{ paths: { noPath: { message: string } } }, object>(document)
      return paths.noPath.message
    }
    expect([await missed('iaea-alb', '2019-02-28'), await missed('iaea-alb', '2020-07-01')]).toStrictEqual([
      'Nothing is on record of iaea-alb before 2019-03-01, so not of 2019-02-28. Ask about a later date.',
      'Nothing is on record of iaea-alb from 2020-07-01 on, so not of 2020-07-01. Ask about an earlier date.',
    ])
    expect(await missed('unido-alb', '2024-01-01')).toMatch('was there until before 2024-01-01')
  })

  test('are not said to have ended when their source does', async () => {
    const reasons = async (on: string) => {
      const document = `{ breaks(arrangement: "unct-alb", asOf: "${on}") { nodes { tie { id } reason } } }`
      return server(connection).ask<unknown, object>(document)
    }
    const ended = { tie: { id: 'left' }, reason: 'TIE_ENDED' }
    const loose = { tie: { id: 'reported-part' }, reason: 'NO_CHAIN_TO_HEADQUARTERS' }
    expect(await reasons('2020-06-30')).toStrictEqual({ breaks: { nodes: [ended, loose] } })
    expect(await reasons('2020-07-01')).toStrictEqual({ breaks: { nodes: [ended] } })
  })

  test('give the parties and ties of a path in Cypher as well', async () => {
    const document = `{ paths(from: "who-alb", to: "ilo-alb", constraints: {asOf: "2021-06-30"}) {
      nodes { chain ties { id } } asCypher { text parameters }
    } }`
    type Answer = { paths: { nodes: object[]; asCypher: { text: string; parameters: object } } }
    const { paths } = await server(connection).ask<Answer, object>(document)
    expect(paths.nodes).toStrictEqual([{ chain: ['who-alb', 'ilo-alb'], ties: [{ id: 'twice' }] }])
    expect(paths.asCypher.parameters).toMatchObject({ paths: [['twice']] })
  })
})

describe('the period that the data covers', () => {
  beforeAll(() => given(connection, world))

  test('is told', async () => {
    expect(await server(connection).ask('{ dataset { referenceDate coversFrom coversUntil } }')).toStrictEqual({
      dataset: { referenceDate: '2024-12-31', coversFrom: '2018-01-01', coversUntil: '2025-12-31' },
    })
  })

  test.each([
    ['paths', 'paths(from: "who-alb", to: "fao-alb", constraints: {asOf: "DAY"}) { totalCount }'],
    ['routes', 'routes(from: "who-alb", to: "fao-alb", constraints: {asOf: "DAY"}) { explored }'],
    ['neighbourhood', 'neighbourhood(of: "who-alb", constraints: {asOf: "DAY"}) { truncated }'],
    ['acrossOrUp', 'acrossOrUp(from: "who-alb", to: "fao-alb", asOf: "DAY") { asOf }'],
    ['path', 'path(id: "who-alb~reported", asOf: "DAY") { asOf }'],
    ['balance', 'balance(group: AGENCY, asOf: "DAY") { totalCount }'],
    ['breaks', 'breaks(place: "alb", asOf: "DAY") { totalCount }'],
    ['gaps', 'gaps(place: "alb", asOf: "DAY") { totalCount }'],
    ['degree', 'degree(of: "who-alb", asOf: "DAY") { total }'],
    ['context', 'context(asOf: "DAY") { truncated }'],
    ['network', 'network(asOf: "DAY") { agencies }'],
  ])('bounds the dates of %s', async (_, field) => {
    const on = (day: string) => refused(`{ ${field.replace('DAY', day)} }`)
    for (const day of ['1500-01-01', '2017-12-31', '2026-01-01']) {
      expect(await on(day)).toStrictEqual([['BAD_USER_INPUT', 'asOf', `${period}, and not ${day}. ${remedy}`]])
    }
    expect([await on('2018-01-01'), await on('2025-12-31')]).toStrictEqual([undefined, undefined])
  })

  test('bounds a period that has none of its days', async () => {
    const during = (from: string, to: string) =>
      refused(`{ network(during: {from: "${from}", to: "${to}"}) { agencies } }`)
    expect(await during('2026-01-01', '2027-01-01')).toStrictEqual([
      ['BAD_USER_INPUT', 'during', `${period}, and not 2026-01-01 to 2027-01-01. ${remedy}`],
    ])
    expect(await during('2025-12-31', '2027-01-01')).toBeUndefined()
  })

  test('has the reference date, whatever the sources speak of', async () => {
    await given(connection, {
      ...world,
      sources: [{ id: 'report', coversFrom: '2019-03-01', coversUntil: '2020-06-30' }],
      evidence: [],
      ties: [],
      covers: [],
    })
    expect(await server(connection).ask('{ dataset { coversFrom coversUntil } }')).toStrictEqual({
      dataset: { coversFrom: '2019-03-01', coversUntil: '2024-12-31' },
    })
  })

  test('is none where no source says, and then nothing is refused or filled in', async () => {
    await given(connection, {
      offices: [{ id: 'who-alb' }, { id: 'fao-alb' }],
      ties: [{ id: 'old', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'fao-alb' }],
    })
    expect(await server(connection).ask('{ dataset { coversFrom coversUntil } }')).toStrictEqual({
      dataset: { coversFrom: null, coversUntil: null },
    })
    const [path] = await paths('who-alb', 'fao-alb', '1500-01-01')
    expect(path).toMatchObject({ holdsFrom: null, holdsTo: null, steps: [{ undated: false }] })
    expect(path?.steps[0]?.sentence).toBe('who-alb coordinates with fao-alb; confidence 0.9, dataset.')
  })

  test('is read the same piece by piece', async () => {
    await given(connection, world)
    const { loadProjection } = await import('../../server/projection/load.ts')
    const graph = graphOf(connection)
    const bookmark = await graph.bookmark()
    const [pieces, whole] = [
      await loadProjection(graph, bookmark, undefined, { few: 0 }),
      await loadProjection(graph, bookmark),
    ]
    const spansOf = ({ ties, spans }: typeof whole) =>
      Array.from(ties.span, (span, tie) =>
        [ties.ids.at(tie), spans.from[span], spans.to[span], spans.taken[span]].join(' '),
      ).sort()
    expect(spansOf(pieces)).toStrictEqual(spansOf(whole))
  })
})
