import fc from 'fast-check'
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver'
import { afterAll, expect, inject, test } from 'vitest'
import { server } from './ask.ts'
import { given } from './world.ts'
import { smallWorlds } from './worlds.ts'

const connection = inject('connection')
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
  disableLosslessIntegers: true,
})
afterAll(() => driver.close())

type Statement = { text: string; parameters: Record<string, unknown> }

/** Pastes a statement into the database, as an analyst would. */
async function pasted<Row extends object>({ text, parameters }: Statement): Promise<Row[]> {
  const { records } = await driver.executeQuery(text, parameters, { routing: 'READ' })
  return records.map((record) => record.toObject() as Row)
}

const question = `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 20) {
    nodes { rank friction chain ties { id } asCypher { text parameters } }
    asCypher { text parameters }
    searchCypher { text parameters }
    shortestLength
  }
}`
type Answer = {
  paths: {
    nodes: { rank: number; friction: number; chain: string[]; ties: { id: string }[]; asCypher: Statement }[]
    asCypher: Statement
    searchCypher: Statement
    shortestLength: number | null
  }
}
type Listed = { rank: number; friction: number; parties: Node[]; ties: Relationship[] }

const shown = ({ rank, friction, parties, ties }: Listed) => ({
  rank,
  friction,
  parties: parties.map(({ properties }) => String(properties.id)).sort(),
  ties: ties.map(({ properties }) => String(properties.id)),
})

test('pasted into the database, the statement of an answer gives its parties, ties and frictions', async () => {
  let listed = 0
  await fc.assert(
    fc.asyncProperty(smallWorlds, async (world) => {
      const [from, ...others] = [...(world.offices ?? []), ...(world.arrangements ?? [])].map(({ id }) => id)
      await given(connection, world)
      const { ask } = server(connection)
      for (const to of others.slice(0, 5)) {
        const { paths } = await ask<Answer, object>(question, { from, to })
        listed += await expectPasted(paths)
      }
    }),
    { numRuns: 12 },
  )
  expect(listed).toBeGreaterThan(20)
})

/** How many paths were compared. */
async function expectPasted({ nodes, asCypher, searchCypher, shortestLength }: Answer['paths']): Promise<number> {
  const expected = nodes.map(({ rank, friction, chain, ties }) => ({
    rank,
    friction,
    parties: chain.toSorted(),
    ties: ties.map(({ id }) => id),
  }))
  expect((await pasted<Listed>(asCypher)).map(shown)).toStrictEqual(expected)
  const [best] = nodes
  if (best) expect((await pasted<Listed>(best.asCypher)).map(shown)).toStrictEqual([expected[0]])
  const explored = await pasted<{ path: Path; steps: number }>(searchCypher)
  expect(explored[0]?.steps ?? null).toBe(shortestLength)
  return expected.length
}
