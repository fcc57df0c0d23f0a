import { beforeAll, expect, test } from 'vitest'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { connection, crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

type Route = {
  chain: string[]
  friction: number
  sentence: string
  path: { parties: { id: string }[]; ties: { id: string }[] }
  passages: { friction: number }[]
}
type Routes = { nodes: Route[]; detours: (Route & { leaves: { id: string }[] })[]; asCypher: Statement }
const one = 'chain friction sentence path { parties { id } ties { id } } passages { friction }'
const document = `query ($from: ID!, $to: ID!) { routes(from: $from, to: $to) {
  nodes { ${one} } detours { ${one} leaves { id } } asCypher { text parameters }
} }`

/** In pilots and outside, at one level and over several, offices, bodies, agencies and places. */
const pairs = [
  ['unicef-alb', 'who-hq'],
  ['unicef-ukr', 'who-ukr'],
  ['undp-alb', 'unhcr-alb'],
  ['wfp-moz', 'fao-hq'],
  ['who-alb', 'unct-alb'],
  ['unicef-lbn', 'unhcr-lbn'],
  ['undp-ken', 'unep-hq'],
  ['undp', 'unhcr'],
  ['pak', 'who'],
] as const

/** What a route spends on passages that another takes too, by the pairs of their stations. */
function shared(route: Route, other: Route): number {
  const pairsOf = ({ chain }: Route) => chain.slice(1).map((to, index) => [chain[index], to].sort().join(' '))
  const taken = new Set(pairsOf(other))
  const spent = route.passages.map(({ friction }) => friction)
  return pairsOf(route).reduce((sum, pair, index) => sum + (taken.has(pair) ? (spent[index] ?? 0) : 0), 0)
}

test.each(pairs)('from %s to %s routes are those that Cypher adds up, and differ', async (from, to) => {
  const { nodes, detours, asCypher } = (await asked.ask<{ routes: Routes }, object>(document, { from, to })).routes
  const rows = await runCypher<{ ties: string[]; friction: number }>(connection, asCypher)
  const all = [...nodes, ...detours]

  expect(nodes.length).toBeGreaterThan(1)
  expect(rows.map(({ friction }) => friction)).toStrictEqual(all.map(({ friction }) => friction))
  for (const list of [nodes, detours]) {
    for (const [index, route] of list.entries()) {
      expect(route.passages.reduce((sum, { friction }) => sum + friction, 0)).toBeCloseTo(route.friction, 9)
      expect(route.friction).toBeGreaterThanOrEqual(list[index - 1]?.friction ?? 0)
      for (const before of list.slice(0, index))
        expect(shared(before, route)).toBeLessThanOrEqual(before.friction / 2 + 1e-9)
    }
  }
  for (const { leaves } of detours) expect(leaves.length).toBeGreaterThan(0)
})

test.each([
  [
    'unicef-alb',
    'who-hq',
    [
      /^UNICEF Albania works with WHO Albania in 7 joint activities, in the country team, in the results group and under 2 results \(both by rule\); /,
    ],
  ],
  [
    'unicef-ukr',
    'who-ukr',
    [
      /^The work plan of Ukraine gives totals and no activities: who works with whom there is not known\.$/,
      /^UNICEF Ukraine sits with WHO Ukraine in the country team \(by rule\)\.$/,
    ],
  ],
  [
    'unicef-lbn',
    'unhcr-lbn',
    [/^The work plan of Lebanon has activities, each of one agency: nothing joint is on record\.$/, /^UNICEF Lebanon /],
  ],
] as const)('of %s and %s the blanks are told first', async (from, to, told) => {
  const question = 'query ($from: ID!, $to: ID!) { routes(from: $from, to: $to, first: 1) { gist } }'
  const { gist } = (await asked.ask<{ routes: { gist: string[] } }, object>(question, { from, to })).routes
  for (const [index, words] of told.entries()) expect(gist[index]).toMatch(words)
  expect(gist.at(-1)).toMatch(/easiest to cross/)
})
