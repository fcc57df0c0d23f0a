import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { tieKinds } from '../../cypher/vocabulary.ts'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { dice } from '../helpers/dice.ts'
import { channelsThatShip } from '../helpers/projection-of.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'
import { smallWorlds, worldsOfFewParallels } from '../helpers/worlds.ts'
import { type Arc, everyPath } from '../oracle/brute.ts'
import { isObserved, keyOf, model } from '../oracle/model.ts'

const graph = graphOf(connection)
const asOf = '2024-12-31'
const question = `query ($from: ID!, $to: ID!, $friction: FrictionSettings, $maxSteps: Int) {
  paths(from: $from, to: $to, first: 50, friction: $friction, constraints: { maxSteps: $maxSteps }) {
    totalCount
    nodes { chain length friction steps { friction { total kind channel crowd uncertainty lens } } }
  }
}`
type Step = { friction: Record<'total' | 'kind' | 'channel' | 'crowd' | 'uncertainty' | 'lens', number> }
type Answer = {
  paths: { totalCount: number | null; nodes: { chain: string[]; length: number; friction: number; steps: Step[] }[] }
}

const shortestGroups = readFileSync(new URL('../oracle/shortest_groups.cypher', import.meta.url), 'utf8')

/** Cypher takes the number of groups as a literal only. */
function ofGroups(groups: number) {
  return {
    name: 'oracle/shortest_groups',
    text: shortestGroups.replace('SHORTEST 2 GROUPS', `SHORTEST ${groups} GROUPS`),
    params: z.object({ from: z.string(), to: z.string(), asOf: z.string() }),
    row: z.object({ chain: z.array(z.string()) }),
  }
}

/** Cypher's own chains without a repeated party, shortest first; m groups, doubled until enough or all are there. */
async function cypherChains(from: string, to: string, enough: number): Promise<string[][]> {
  let simple: string[][] = []
  for (let groups = 1; groups <= 8 && simple.length < enough; groups *= 2) {
    const rows = await graph.read(ofGroups(groups), { from, to, asOf }, { seconds: 30 })
    simple = rows.map(({ chain }) => chain).filter((chain) => new Set(chain).size === chain.length)
  }
  return simple.sort((a, b) => a.length - b.length)
}

const sorted = (chains: string[][]) => chains.map((chain) => chain.join(' ')).sort()
const partiesOf = ({ offices = [], arrangements = [] }: World) =>
  [...offices, ...arrangements].map(({ id }) => id).sort()

const allCostOne = {
  kindCost: tieKinds.map((kind) => ({ kind, cost: 1 })),
  channel: [...channelsThatShip.keys()].map((kind) => ({ kind, cost: 1 })),
  crowdExponent: 0,
  uncertaintyExponent: 0,
}

test('ranked by steps, the paths are the ones that Cypher finds', async () => {
  await fc.assert(
    fc.asyncProperty(worldsOfFewParallels, fc.nat(), fc.nat(), async (world, one, other) => {
      const parties = partiesOf(world)
      const [from = '', to = ''] = [parties[one % parties.length], parties[other % parties.length]]
      fc.pre(from !== to)
      await given(connection, world)
      const { paths } = await server(connection).ask<Answer, object>(question, { from, to, friction: allCostOne })
      const chains = await cypherChains(from, to, 50)
      const lengths = chains.slice(0, 50).map((chain) => chain.length - 1)
      expect(paths.nodes.map(({ length }) => length)).toStrictEqual(lengths)
      const whole = chains.length <= 50 ? Number.POSITIVE_INFINITY : (lengths.at(-1) ?? 0)
      const upTo = (chain: string[]) => chain.length - 1 < whole
      expect(sorted(paths.nodes.map(({ chain }) => chain).filter(upTo))).toStrictEqual(sorted(chains.filter(upTo)))
    }),
    dice(25),
  )
})

function agencyOf(world: World, agency: string): string[] {
  return (world.offices ?? []).flatMap(({ id }) => (id.startsWith(`${agency}-`) ? id : []))
}

test('ranked by friction, the paths are the ones that trying everything finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallWorlds,
      fc.nat(),
      fc.boolean(),
      fc.integer({ min: 1, max: 8 }),
      async (world, one, toAgency, maxSteps) => {
        const ids = partiesOf(world)
        const from = ids[one % ids.length] ?? ''
        const to = toAgency ? 'a' : (ids[(one + 1) % ids.length] ?? '')
        const ends = toAgency ? agencyOf(world, 'a') : [to]
        fc.pre(ends.length > 0)
        await given(connection, world)
        const { paths } = await server(connection).ask<Answer, object>(question, { from, to, maxSteps })

        const number = (id: string) => ids.indexOf(id)
        const ties = world.ties ?? []
        const { mayWalk, friction: frictionIn } = model(world, { asOf })
        const keyIn = (tie: StoryTie) => (mayWalk(tie) ? keyOf(frictionIn(tie, [from, ...ends]), isObserved(tie)) : 0)
        const arcs: Arc[] = ties.map((tie) => ({ near: number(tie.from), far: number(tie.to), key: keyIn(tie) }))
        const passable = Uint8Array.from(ids, (id) => (id === from || ends.includes(id) ? 0 : 1))
        const sets = { from: new Set([number(from)]), to: new Set(ends.map(number)) }
        const expected = everyPath(arcs, { ...sets, passable, maxSteps })
        const shown = expected.slice(0, 50).map(({ parties, key }) => ({
          chain: parties.map((party) => ids[party]),
          friction: Math.floor(key / 256) / 1024,
        }))
        expect(paths.nodes.map(({ chain, friction }) => ({ chain, friction }))).toStrictEqual(shown)
        expect(paths.totalCount).toBe(expected.length > 50 ? null : expected.length)
        for (const { friction, steps } of paths.nodes) {
          expect(steps.reduce((sum, step) => sum + step.friction.total, 0)).toBe(friction)
          for (const { friction: part } of steps) {
            const product = part.kind * part.channel * part.crowd * part.uncertainty * part.lens
            expect(part.total).toBe(Math.max(1, Math.round(product * 1024)) / 1024)
          }
        }
      },
    ),
    dice(40),
  )
})
