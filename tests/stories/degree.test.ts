import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { type Count, idsOf, inWords } from '../helpers/redraw.ts'
import { given, type World } from '../helpers/world.ts'
import { denseWorlds } from '../helpers/worlds.ts'
import { model } from '../oracle/model.ts'

const question = `query ($ids: [ID!]!, $asOf: Date, $illustrative: Boolean) { nodes(ids: $ids) { ... on Party { id
  degree(asOf: $asOf, includeIllustrative: $illustrative) {
    total neighbours asOf counts { kind level { id } ties neighbours } asCypher { text parameters }
  }
} } }`
type Degree = {
  total: number
  neighbours: number
  asOf: string
  counts: Count[]
  asCypher: { text: string; parameters: CountedDegree }
}
type CountedDegree = { of: string; asOf: string; includeIllustrative: boolean }
type Answer = { nodes: { id: string; degree: Degree }[] }

/** The same counts by the database. */
async function countedBy({ text, parameters }: Degree['asCypher']): Promise<string[]> {
  const params = z.object({ of: z.string(), asOf: z.string(), includeIllustrative: z.boolean() })
  const row = z.object({ kind: z.string(), level: z.string(), ties: z.number(), neighbours: z.number() })
  const rows = await graphOf(connection).read({ name: 'count', text, params, row }, parameters)
  return rows.map(({ level, ...rest }) => inWords({ level: { id: level }, ...rest })).sort()
}

test('on any day, a party has as many ties of each kind to each level as the database counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      denseWorlds,
      fc.constantFrom('2019-05-05', '2023-01-01', '2024-12-31'),
      fc.boolean(),
      async (world, asOf, illustrative) => {
        await given(connection, world)
        const ids = [...idsOf(world.offices ?? []), ...idsOf(world.arrangements ?? [])]
        const { nodes } = await server(connection).ask<Answer, object>(question, { ids, asOf, illustrative })
        const { mayWalk } = model(world, { asOf, includeIllustrative: illustrative })
        for (const { id, degree } of nodes) {
          expect(degree.counts.map(inWords).sort()).toStrictEqual(await countedBy(degree.asCypher))
          const ties = (world.ties ?? []).filter((tie) => mayWalk(tie) && [tie.from, tie.to].includes(id))
          const others = new Set(ties.flatMap(({ from, to }) => [from, to]).filter((end) => end !== id))
          expect([degree.total, degree.neighbours, degree.asOf]).toStrictEqual([ties.length, others.size, asOf])
        }
      },
    ),
    { numRuns: 8 },
  )
})

const offices = Array.from({ length: 99 }, (_, index) => ({ id: `a${index}-alb` }))
const world: World = {
  offices: [...offices, { id: 'who-hq', level: 'headquarters' }],
  arrangements: [{ id: 'team' }],
  places: [{ id: 'alb' }],
  ties: [
    ...offices.map(({ id }) => ({ id: `${id}-in`, kind: 'TAKES_PART_IN' as const, from: id, to: 'team' })),
    { id: 'host', kind: 'TAKES_PART_IN', from: 'who-hq', to: 'team', role: 'CHAIR' },
    { id: 'guest', kind: 'TAKES_PART_IN', from: 'who-hq', to: 'team', validTo: '2024-07-01' },
  ],
}
type Of = { degree: Degree | null }
const of = (id: string, args = '') =>
  `{ degree(of: "${id}"${args}) { total neighbours asOf counts { kind level { id } ties neighbours } } }`

describe('a team of a hundred offices', () => {
  beforeAll(() => given(connection, world))

  test('has its ties counted by kind and level, levels top first', async () => {
    const { degree } = await server(connection).ask<Of, object>(of('team', ', asOf: "2024-06-30"'))
    expect(degree).toMatchObject({ total: 101, neighbours: 100, asOf: '2024-06-30' })
    expect(degree?.counts.map(inWords)).toStrictEqual(['TAKES_PART_IN headquarters 2 1', 'TAKES_PART_IN country 99 99'])
  })

  test('the database counts the same', async () => {
    const { nodes } = await server(connection).ask<Answer, object>(question, { ids: ['team'], asOf: '2024-06-30' })
    const counted = await Promise.all(nodes.map(({ degree }) => countedBy(degree.asCypher)))
    expect(counted).toStrictEqual([['TAKES_PART_IN country 99 99', 'TAKES_PART_IN headquarters 2 1']])
  })

  test('a page of parties is counted in one walk, without a statement', async () => {
    const { ask, reads, projections } = server(connection)
    // The version is digested behind, and its statements are not the question's.
    await (await projections.current()).dataVersion.asked()
    reads.length = 0
    const page = await ask<{ offices: { nodes: { degree: Degree }[] } }, object>(
      '{ offices(first: 100) { nodes { degree { total counts { level { name } } } } } }',
    )
    expect(page.offices.nodes.map(({ degree }) => degree.total)).toStrictEqual(Array(100).fill(1))
    expect(reads).toStrictEqual(['offices/list', 'parties/find'])
  })

  test('nobody has none', async () => {
    expect(await server(connection).ask<Of, object>(of('nobody'))).toStrictEqual({ degree: null })
  })

  test.each(['who', 'alb'])('%s stands for many, and the answer says what to ask', async (id) => {
    const { errors } = await server(connection).answer(of(id))
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'of' })
    expect(errors?.[0]?.message).toContain('`neighbourhood`')
  })

  test('an office recorded a moment ago has its ties', async () => {
    const { ask, projections } = server(connection)
    await projections.current()
    const ties = [{ kind: 'TAKES_PART_IN' as const, from: 'new-alb', to: 'team' }]
    await given(connection, { offices: [{ id: 'new-alb' }], arrangements: [{ id: 'team' }], ties })
    const { nodes } = await ask<Answer, object>(question, { ids: ['new-alb'] })
    expect(nodes[0]?.degree.total).toBe(1)
  })
})
