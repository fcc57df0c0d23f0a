import fc from 'fast-check'
import type { Node, Path, Relationship } from 'neo4j-driver'
import { expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { dice } from '../helpers/dice.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { given } from '../helpers/world.ts'
import { worldsOfFewParallels } from '../helpers/worlds.ts'

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
    fc.asyncProperty(worldsOfFewParallels, async (world) => {
      const [from, ...others] = [...(world.offices ?? []), ...(world.arrangements ?? [])].map(({ id }) => id)
      await given(connection, world)
      const { ask } = server(connection)
      for (const to of others.slice(0, 5)) {
        const { paths } = await ask<Answer, object>(question, { from, to })
        listed += await expectPasted(paths)
      }
    }),
    dice(8),
  )
  expect(listed).toBeGreaterThan(0)
})

/** How many paths were compared. */
async function expectPasted({ nodes, asCypher, searchCypher, shortestLength }: Answer['paths']): Promise<number> {
  const expected = nodes.map(({ rank, friction, chain, ties }) => ({
    rank,
    friction,
    parties: chain.toSorted(),
    ties: ties.map(({ id }) => id),
  }))
  expect((await runCypher<Listed>(connection, asCypher)).map(shown)).toStrictEqual(expected)
  const [best] = nodes
  if (best) expect((await runCypher<Listed>(connection, best.asCypher)).map(shown)).toStrictEqual([expected[0]])
  const explored = await runCypher<{ path: Path; steps: number }>(connection, searchCypher)
  expect(explored[0]?.steps ?? null).toBe(shortestLength)
  return expected.length
}
