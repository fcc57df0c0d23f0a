import { beforeAll, describe, expect, test } from 'vitest'
import { Dataset } from '../../client/dataset/documents.ts'
import { Inspect } from '../../client/evidence/documents.ts'
import { paged, Search } from '../../client/find/documents.ts'
import { Paths } from '../../client/paths/documents.ts'
import type { Basis } from '../../cypher/vocabulary.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', name: 'WHO HQ', level: 'headquarters' },
    { id: 'unicef-alb', name: 'UNICEF Albania', validFrom: '2020-01-01' },
    { id: 'unicef-hq', name: 'UNICEF HQ', level: 'headquarters' },
    { id: 'undp-alb', name: 'UNDP Albania' },
  ],
  arrangements: [{ id: 'unct-alb', name: 'Albania country team', kind: 'COUNTRY_TEAM' }],
  places: [{ id: 'alb', name: 'Albania' }],
  covers: [
    { from: 'who-alb', to: 'alb' },
    { from: 'undp-alb', to: 'alb' },
  ],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 1 },
    { id: 'board', kind: 'COORDINATES_WITH', from: 'unicef-hq', to: 'who-hq', confidence: 0.5 },
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq', confidence: 0.4 },
    { id: 'down', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', confidence: 1 },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb', confidence: 1, validTo: '2024-07-01' },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', confidence: 1, role: 'CO_LEAD' },
    { id: 'undp-in', kind: 'TAKES_PART_IN', from: 'undp-alb', to: 'unct-alb', confidence: 1 },
  ],
}

async function chains(from: string, to: string, constraints: Record<string, unknown> = {}) {
  const { paths } = await server(connection).ask(Paths, { from, to, first: 10, constraints })
  return paths.nodes.map(({ sentence, friction }) => `${friction} ${sentence}`)
}

// Two parts in a team of three, whose channel is ½.
const team = `${(2 * Math.round(0.5 * 0.5 * Math.sqrt(2) * 1024)) / 1024} WHO Albania takes part in Albania country team as participant, which includes UNICEF Albania as co-lead.`
// Three steps that cost 1 each, however sure they are.
const straight = '3 WHO Albania reports to WHO HQ, which coordinates with UNICEF HQ, which directs UNICEF Albania.'

describe('paths', () => {
  beforeAll(() => given(connection, world))

  test('a country office reaches another agency through its own headquarters', async () => {
    const { paths } = await server(connection).ask(Paths, { from: 'who-alb', to: 'unicef-hq', first: 10 })
    expect(paths.nodes.map(({ id, sentence, friction }) => ({ id, sentence, friction }))).toStrictEqual([
      {
        id: 'who-alb~line~board',
        sentence: 'WHO Albania reports to WHO HQ, which coordinates with UNICEF HQ.',
        friction: 1 + 1,
      },
    ])
    expect(paths.nodes[0]?.steps[1]).toMatchObject({ walked: 'AGAINST', parallel: [{ id: 'letter' }] })
    expect(paths.nodes[0]?.weakestTie.id).toBe('board')
  })

  test('a sentence says of which ties nobody knows, but a rule or an example has them', async () => {
    const told = async (bases: [Basis, Basis]) => {
      const [line, part] = bases
      await given(connection, {
        ...world,
        sources: [{ id: 'examples' }],
        ties: [
          { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', basis: line, source: 'examples' },
          { id: 'in', kind: 'TAKES_PART_IN', from: 'who-hq', to: 'unct-alb', basis: part, source: 'examples' },
        ],
      })
      const constraints = { includeIllustrative: true }
      const { paths } = await server(connection).ask(Paths, { from: 'who-alb', to: 'unct-alb', first: 1, constraints })
      return [paths.nodes[0]?.sentence, paths.nodes[0]?.steps[0]?.sentence]
    }
    const step = 'WHO Albania reports to WHO HQ; confidence 0.4, derived.'
    try {
      expect(await told(['DERIVED', 'REFERENCE'])).toStrictEqual([
        'WHO Albania reports to WHO HQ (derived), which takes part in Albania country team as participant.',
        step,
      ])
      expect(await told(['DERIVED', 'ILLUSTRATIVE'])).toStrictEqual([
        'WHO Albania reports to WHO HQ (derived), which takes part in Albania country team as participant (illustrative).',
        step,
      ])
    } finally {
      await given(connection, world)
    }
  })

  test('a tie walks on the days from its first up to the one before its last', async () => {
    expect(await chains('who-alb', 'unicef-alb', { asOf: '2024-06-30' })).toStrictEqual([team, straight])
    expect(await chains('who-alb', 'unicef-alb', { asOf: '2024-07-01' })).toStrictEqual([straight])
  })

  test('an office that is not there yet can be no end, and the answer says so', async () => {
    const { paths } = await server(connection).ask(Paths, {
      from: 'who-alb',
      to: 'unicef-alb',
      first: 10,
      constraints: { asOf: '2019-12-31' },
    })
    expect(paths.noPath?.reason).toBe('EMPTY_TO')
  })

  test('an agency stands for all its offices, and a place for those at work there', async () => {
    expect(await chains('who', 'unicef')).toStrictEqual(['1 WHO HQ coordinates with UNICEF HQ.'])
    expect(await chains('alb', 'unicef-alb')).toStrictEqual([
      '0.5 UNDP Albania takes part in Albania country team as participant, which includes UNICEF Albania as co-lead.',
      '3 WHO Albania reports to WHO HQ, which coordinates with UNICEF HQ, which directs UNICEF Albania.',
    ])
  })

  test('kinds, levels and avoided parties are kept to', async () => {
    const day = { asOf: '2024-01-01' }
    expect(await chains('who-alb', 'unicef-alb', { ...day, kinds: ['TAKES_PART_IN'] })).toStrictEqual([team])
    expect(await chains('who-alb', 'unicef-alb', { ...day, levels: ['headquarters'] })).toStrictEqual([straight])
    expect(await chains('who-alb', 'unicef-alb', { ...day, avoid: ['unct-alb', 'who-hq'] })).toStrictEqual([])
    expect(await chains('who-alb', 'unicef-alb', { ...day, maxSteps: 2 })).toStrictEqual([team])
  })

  test.each([
    ['nobody', 'who', 'UNKNOWN_FROM'],
    ['who', 'nobody', 'UNKNOWN_TO'],
    ['who', 'who', 'SAME_END'],
  ])('from %s to %s there is none, and the answer says why', async (from, to, reason) => {
    const { paths } = await server(connection).ask(Paths, { from, to, first: 10 })
    expect([paths.nodes, paths.noPath?.reason]).toStrictEqual([[], reason])
  })

  test('a list goes on where its cursor points', async () => {
    const { ask } = server(connection)
    type Page = {
      paths: { nodes: { rank: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean }; totalCount: number }
    }
    const document = `query ($after: String) { paths(from: "who-alb", to: "unicef-alb", first: 1, after: $after,
      constraints: { asOf: "2024-01-01" }) { nodes { rank } pageInfo { endCursor hasNextPage } totalCount } }`
    const first = await ask<Page, object>(document, { after: null })
    const second = await ask<Page, object>(document, { after: first.paths.pageInfo.endCursor })
    expect(
      [first, second].map(({ paths }) => [paths.nodes[0]?.rank, paths.pageInfo.hasNextPage, paths.totalCount]),
    ).toStrictEqual([
      [1, true, null],
      [2, false, 2],
    ])
  })
})

describe('each document of the explorer', () => {
  beforeAll(() => given(connection, world))

  // Two statements for the parties: paths need them by id, and a step's agency comes after its office.
  test.each([
    ['Paths', Paths, { from: 'who-alb', to: 'unicef-alb', first: 10 }, ['agencies/find', 'parties/find', 'ties/find']],
    ['Inspect a tie', Inspect, { id: 'board' }, ['entities/find', 'evidence/find', 'parties/find', 'ties/find']],
    [
      'Search',
      Search,
      { text: 'albania', kinds: [...paged], first: 20 },
      ['entities/find', 'kinds/list', 'parties/find', 'search/find'],
    ],
  ] as const)('%s asks each question once', async (_, document, variables, statements) => {
    const { ask, reads, projections } = server(connection)
    const { dataVersion } = await projections.current()
    await dataVersion.asked()
    reads.length = 0
    await ask(document as typeof Paths, variables as never)
    expect(reads.toSorted()).toStrictEqual(statements)
  })

  test('the dataset answers', async () => {
    const { dataset } = await server(connection).ask(Dataset)
    expect(dataset.referenceDate).toBe('2024-12-31')
  })
})
