import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { always } from '../helpers/always.ts'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { type Drawing, idsOf, redrawn } from '../helpers/redraw.ts'
import { given, type World } from '../helpers/world.ts'
import { denseWorlds } from '../helpers/worlds.ts'

const question = `query ($place: ID, $agencies: [ID!], $levels: [ID!], $asOf: Date, $includeIllustrative: Boolean, $first: Int) {
  context(place: $place, agencies: $agencies, levels: $levels, asOf: $asOf, includeIllustrative: $includeIllustrative, first: $first) {
    subgraph { parties { id } ties { id } }
    matching truncated truncatedBy
    folded { entity agency { id } level { id } place { id } count ties }
    asCypher { text parameters }
  }
}`
type Named = { id: string } | null
type Fold = { entity: string; agency: Named; level: { id: string }; place: Named; count: number; ties: number }
type Answer = {
  context: {
    subgraph: { parties: { id: string }[]; ties: { id: string }[] }
    matching: number
    truncated: boolean
    truncatedBy: string | null
    folded: Fold[]
    asCypher: Drawing
  }
}

const list = z.array(z.string()).nullable()
const matching = {
  name: 'oracle/matching',
  text: readFileSync(new URL('../oracle/matching.cypher', import.meta.url), 'utf8'),
  params: z.object({
    place: z.string().nullable(),
    agencies: list,
    levels: list,
    asOf: z.string(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({
    id: z.string(),
    agency: z.string().nullable(),
    level: z.string(),
    places: z.array(z.string()),
    ties: z.array(z.object({ id: z.string(), other: z.string() })),
  }),
}

const foldInWords = ({ entity, agency, level, place, count, ties }: Fold) =>
  `${entity} ${agency?.id ?? '-'} ${level.id} ${place?.id ?? '-'}: ${count}, ${ties} ties`

/** What the database says matches, with the most tied kept and the rest counted. */
async function expected(filter: z.input<typeof matching.params>, first: number) {
  const rows = await graphOf(connection).read(matching, filter)
  const order = rows.sort((a, b) => b.ties.length - a.ties.length || (a.id < b.id ? -1 : 1))
  const kept = idsOf(order.slice(0, first))
  const among = order.slice(0, first).flatMap(({ ties }) => ties.filter(({ other }) => kept.includes(other)))
  const cells = order.slice(first).map(({ agency, level, places: [place, ...more], ties }) => ({
    name: `${agency === null ? 'ARRANGEMENT -' : `OFFICE ${agency}`} ${level} ${more.length === 0 ? (place ?? '-') : '-'}`,
    ties: ties.filter(({ other }) => kept.includes(other)).length,
  }))
  const names = [...new Set(cells.map(({ name }) => name))]
  return {
    parties: kept.sort(),
    ties: [...new Set(idsOf(among))].sort(),
    matching: rows.length,
    folded: names
      .map((name) => {
        const own = cells.filter((cell) => cell.name === name)
        return `${name}: ${own.length}, ${own.reduce((sum, { ties }) => sum + ties, 0)} ties`
      })
      .sort(),
  }
}

const questions = fc.array(
  fc.record({
    place: fc.constantFrom(null, null, null, 'here', 'there'),
    agencies: fc.constantFrom<string[] | null>(null, null, null, ['a'], ['a', 'b']),
    levels: fc.constantFrom<string[] | null>(null, null, ['country'], ['headquarters', 'country']),
    asOf: fc.constantFrom('2019-05-05', '2023-01-01', '2024-12-31'),
    includeIllustrative: fc.boolean(),
    first: fc.constantFrom(1, 2, 3, 500),
  }),
  { minLength: 3, maxLength: 3 },
)

test('whatever is asked about, what is drawn and what is folded is what the database has', async () => {
  const seen = { ties: 0, folded: 0 }
  await fc.assert(
    fc.asyncProperty(denseWorlds, questions, async (world, all) => {
      await given(connection, { ...world, places: [{ id: 'here', partOf: ['there'] }, { id: 'there' }] })
      const { ask } = server(connection)
      for (const { first, ...filter } of all) {
        const { context } = await ask<Answer, object>(question, { ...filter, first })
        const { subgraph, folded, asCypher, truncated, truncatedBy } = context
        const drawn = { parties: idsOf(subgraph.parties), ties: idsOf(subgraph.ties) }
        const answer = { ...drawn, matching: context.matching, folded: folded.map(foldInWords).sort() }
        expect(answer).toStrictEqual(await expected(filter, first))
        expect([truncated, truncatedBy]).toStrictEqual(folded.length > 0 ? [true, 'LIMIT'] : [false, null])
        expect(await redrawn(asCypher)).toStrictEqual(drawn)
        seen.ties += drawn.ties.length
        seen.folded += folded.length
      }
    }),
    { numRuns: 6, examples: always(3, denseWorlds, questions) },
  )
  // Dice that never ask for anything would prove nothing.
  expect(Math.min(seen.ties, seen.folded)).toBeGreaterThan(0)
})

const world: World = {
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'undp-alb', name: 'UNDP Albania' },
    { id: 'undp-srb' },
    { id: 'who-hq', level: 'headquarters' },
  ],
  arrangements: [{ id: 'unct-alb', name: 'Albania country team', kind: 'COUNTRY_TEAM' }, { id: 'board' }],
  places: [
    { id: 'balkans', kind: 'REGION' },
    { id: 'alb', partOf: ['balkans'] },
    { id: 'srb', partOf: ['balkans'] },
  ],
  covers: [
    { from: 'who-alb', to: 'alb' },
    { from: 'undp-alb', to: 'alb' },
    { from: 'undp-srb', to: 'srb' },
    { from: 'unct-alb', to: 'alb' },
  ],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
    { id: 'undp-in', kind: 'TAKES_PART_IN', from: 'undp-alb', to: 'unct-alb' },
    { id: 'answers', kind: 'ACCOUNTABLE_TO', from: 'undp-srb', to: 'board' },
  ],
}

describe('around a question about the Balkans', () => {
  beforeAll(() => given(connection, world))
  const ask = async (variables: object) => (await server(connection).ask<Answer, object>(question, variables)).context

  test('those at work in its parts are drawn, and the ties among them', async () => {
    const { subgraph, truncated, asCypher } = await ask({ place: 'balkans' })
    expect(idsOf(subgraph.parties)).toStrictEqual(['unct-alb', 'undp-alb', 'undp-srb', 'who-alb'])
    expect([idsOf(subgraph.ties), truncated]).toStrictEqual([['undp-in', 'who-in'], false])
    expect((await redrawn(asCypher)).ties).toStrictEqual(['undp-in', 'who-in'])
  })

  test('an agency brings the arrangements that it takes part in, and not those it answers to', async () => {
    const { subgraph } = await ask({ agencies: ['undp'] })
    expect(idsOf(subgraph.parties)).toStrictEqual(['unct-alb', 'undp-alb', 'undp-srb'])
  })

  test('those with most ties are kept, and the others counted with their ties to these', async () => {
    const { subgraph, folded, matching } = await ask({ place: 'balkans', first: 2 })
    expect(idsOf(subgraph.parties)).toStrictEqual(['unct-alb', 'who-alb'])
    expect(folded.map(foldInWords)).toStrictEqual([
      'OFFICE undp country alb: 1, 1 ties',
      'OFFICE undp country srb: 1, 0 ties',
    ])
    expect(matching).toBe(4)
  })

  test('without a filter it is everything there is', async () => {
    expect((await ask({})).matching).toBe(6)
  })

  test('each question goes to the database once', async () => {
    const { ask, reads, projections } = server(connection)
    // The version is digested behind, and its statements are not the question's.
    await (await projections.current()).dataVersion.asked()
    reads.length = 0
    await ask(`{ context(levels: ["country"], first: 2) {
      subgraph { parties { name ... on Office { agency { name } } } ties { from { name } to { name } } }
      folded { agency { name } level { name } place { name } }
    } }`)
    // Agencies of what is drawn are known only after its parties are, those of folds before.
    const once = ['agencies/find', 'agencies/find', 'entities/find', 'parties/find', 'ties/find']
    expect(reads.toSorted()).toStrictEqual(once)
  })
})
