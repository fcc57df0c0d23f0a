import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { tieKinds } from '../../cypher/vocabulary.ts'
import type { FrictionSettings, PathConstraints } from '../../server/contract/types.generated.ts'
import { checkedSettings } from '../../server/engine/friction/settings.ts'
import { Names } from '../../server/engine/graph/names.ts'
import type { Projection } from '../../server/engine/graph/projection.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { find } from '../../server/engine/paths/find.ts'
import { frictionOf, stepsOf } from '../../server/engine/search/keys.ts'
import { graphOf } from '../helpers/ask.ts'
import { channelsThatShip } from '../helpers/projection-of.ts'
import { connection, crosstie, seeded } from '../helpers/seeded.ts'

const graph = graphOf(connection)
const asOf = '2024-12-31'
let projection: Projection

beforeAll(async () => {
  await seeded()
  projection = await crosstie().projections.current()
})

type PathsQuestion = { constraints?: PathConstraints; friction?: FrictionSettings; count?: number; on?: Projection }
type Ends = { from: string; to: string }

/** The paths of the engine on the graph as it ships, or on a variant of it. */
function paths(ends: Ends, { constraints = {}, friction = {}, count = 10, on = projection }: PathsQuestion = {}) {
  const terms = {
    projection: on,
    constraints: checkedConstraints(on, constraints),
    settings: checkedSettings(on, friction),
  }
  const work = find(terms, { ...ends, count, budget: 1e9 })
  for (;;) {
    const { done, value } = work.next()
    if (!done) continue
    return value.outcome.paths.map(({ parties, ties, key }) => ({
      chain: parties.map((party) => on.parties.ids.at(party)),
      ties: ties.map((tie) => on.ties.ids.at(tie)),
      friction: frictionOf(key),
      steps: stepsOf(key),
    }))
  }
}

// Offices, headquarters, teams, agencies and places; near, far, and with nothing between them.
const questions: Ends[] = [
  { from: 'unicef-alb', to: 'who-hq' },
  { from: 'unicef-alb', to: 'who-alb' },
  { from: 'fao-tza', to: 'ilo-moz' },
  { from: 'undp-pak', to: 'unesco-ury' },
  { from: 'unct-alb', to: 'unct-rwa' },
  { from: 'unfpa-cpv', to: 'unsdg' },
  { from: 'who', to: 'fao' },
  { from: 'alb', to: 'moz' },
  { from: 'wfp-rwa', to: 'unhcr' },
  { from: 'ceb', to: 'unicef-vnm' },
]
const single = questions.slice(0, 6)

const shortestGroups = readFileSync(new URL('../oracle/shortest_groups.cypher', import.meta.url), 'utf8')
const allCostOne = {
  kindCost: tieKinds.map((kind) => ({ kind, cost: 1 })),
  channel: [...channelsThatShip.keys()].map((kind) => ({ kind, cost: 1 })),
  crowdExponent: 0,
  uncertaintyExponent: 0,
}

/** Cypher takes the number of groups as a literal only. */
function ofGroups(groups: number) {
  return {
    name: 'oracle/shortest_groups',
    text: shortestGroups.replace('SHORTEST 2 GROUPS', `SHORTEST ${groups} GROUPS`),
    params: z.object({ from: z.string(), to: z.string(), asOf: z.string() }),
    row: z.object({ chain: z.array(z.string()) }),
  }
}

describe('on the graph that ships', () => {
  test.each(single)('from $from to $to, ranked by steps, the paths are the ones that Cypher finds', async (ends) => {
    const ours = paths(ends, { friction: allCostOne })
    let chains: string[][] = []
    for (let groups = 1; groups <= 4 && chains.length < 10; groups *= 2) {
      const found = await graph.read(ofGroups(groups), { ...ends, asOf }, { seconds: 60 })
      chains = found.map(({ chain }) => chain).filter((chain) => new Set(chain).size === chain.length)
    }
    chains.sort((a, b) => a.length - b.length)
    const lengths = chains.slice(0, 10).map((chain) => chain.length - 1)
    expect(ours.map(({ steps }) => steps)).toStrictEqual(lengths)
    const last = chains.length <= 10 ? Number.POSITIVE_INFINITY : (lengths.at(-1) ?? 0)
    const whole = (all: string[][]) =>
      all
        .filter((chain) => chain.length - 1 < last)
        .map((chain) => chain.join(' '))
        .sort()
    expect(whole(ours.map(({ chain }) => chain))).toStrictEqual(whole(chains))
  })

  test('between several offices at both ends, the paths are those of all pairs taken together', async () => {
    const sets = { from: ['wipo-hq', 'wipo-cpv', 'wipo-dza'], to: ['imo-hq', 'imo-gha'] }
    const found = await Promise.all(
      sets.from.flatMap((from) => sets.to.map((to) => graph.read(ofGroups(2), { from, to, asOf }, { seconds: 60 }))),
    )
    const isEnd = (id: string) => sets.from.includes(id) || sets.to.includes(id)
    const length = ({ chain }: { chain: string[] }) => chain.length - 1
    // Each pair has all walks of its two shortest lengths, so together they are whole up to the least of the longest.
    const whole = Math.min(...found.map((walks) => Math.max(...walks.map(length))))
    const chains = found
      .flat()
      .filter(({ chain }) => new Set(chain).size === chain.length && !chain.slice(1, -1).some(isEnd))
      .filter((walk) => length(walk) <= whole)
    const ours = paths({ from: 'wipo', to: 'imo' }, { friction: allCostOne, count: 200 })
    const sorted = (all: { chain: string[] }[]) => all.map(({ chain }) => chain.join(' ')).sort()
    expect(sorted(ours.filter((path) => length(path) <= whole))).toStrictEqual(sorted(chains))
    expect(chains.length).toBeGreaterThan(3)
  })

  test('the frictions are those that Cypher computes from the data', async () => {
    const friction = {
      name: 'oracle/friction',
      text: readFileSync(new URL('../oracle/friction.cypher', import.meta.url), 'utf8'),
      params: z.object({ ids: z.array(z.string()), asOf: z.string() }),
      row: z.object({ id: z.string(), to: z.string(), atEnd: z.number(), passed: z.number() }),
    }
    const found = questions.flatMap((ends) => paths(ends))
    const ids = [...new Set(found.flatMap(({ ties }) => ties))]
    const recomputed = new Map((await graph.read(friction, { ids, asOf }, { seconds: 60 })).map((row) => [row.id, row]))
    let reached = 0
    for (const { ties, friction, chain } of found) {
      const products = ties.map((tie) => {
        const { to, atEnd, passed } = recomputed.get(tie) ?? { to: '', atEnd: Number.NaN, passed: Number.NaN }
        const isEnd = to === chain[0] || to === chain.at(-1)
        if (isEnd && atEnd !== passed) reached++
        return (isEnd ? atEnd : passed) * 1024
      })
      const sum = products.reduce((sum, product) => sum + Math.max(1, Math.round(product)) / 1024, 0)
      const halves = products.filter((product) => Math.abs((product % 1) - 0.5) < 1e-6 * 1024).length
      expect(Math.abs(sum - friction)).toBeLessThanOrEqual(1e-9 + halves / 1024)
    }
    expect(found.length).toBeGreaterThan(60)
    expect(reached).toBeGreaterThan(10)
  })
})

describe('whatever is asked of the graph that ships', () => {
  const constraints: PathConstraints[] = [
    { kinds: ['TAKES_PART_IN', 'UNDER', 'REPORTS_TO'] },
    { levels: ['country', 'system'] },
    { dimension: 'INTER_AGENCY' },
    { bases: ['DATASET', 'DERIVED', 'REFERENCE'] },
    { minConfidence: 0.5 },
    { observedOnly: true },
    { maxSteps: 3 },
    { mustChangeLevel: true },
    { place: 'alb' },
    { avoid: ['unsdg', 'ceb'] },
    { via: ['unct-alb'] },
  ]

  test.each(constraints)('keeping to %o never makes the best path easier', (constraint) => {
    for (const ends of questions) {
      const [free] = paths(ends, { count: 1 })
      const [kept] = paths(ends, { count: 1, constraints: constraint })
      expect(kept?.friction ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(free?.friction ?? 0)
    }
  })

  test.each(questions)('from $from to $to and back, the frictions are the same', ({ from, to }) => {
    const frictions = (ends: Ends) => paths(ends, { count: 25 }).map(({ friction, steps }) => ({ friction, steps }))
    expect(frictions({ from: to, to: from })).toStrictEqual(frictions({ from, to }))
  })

  test.each(questions)('from $from to $to, fewer paths are the head of more', (ends) => {
    const most = paths(ends, { count: 41 })
    for (const count of [1, 7, 40]) expect(paths(ends, { count })).toStrictEqual(most.slice(0, count))
  })

  test.each(questions)('from $from to $to, a tie beside all paths makes no difference', (ends) => {
    const before = paths(ends)
    for (const tie of ties(before, 5)) expect(paths(ends, { on: without(tie) })).toStrictEqual(before)
  })

  test.each(questions)('from $from to $to, other ids change nothing but the order of equals', (ends) => {
    const renamed = turned()
    const id = (one: string) => (projection.parties.ids.indexOf(one) < 0 ? one : mirrored(one))
    const frictions = (all: ReturnType<typeof paths>) => all.map(({ friction, steps }) => ({ friction, steps }))
    const ours = paths(ends, { count: 30 })
    const theirs = paths({ from: id(ends.from), to: id(ends.to) }, { count: 30, on: renamed })
    expect(frictions(theirs)).toStrictEqual(frictions(ours))
  })
})

const crowding = (['TAKES_PART_IN', 'ACCOUNTABLE_TO'] as const).map((kind) => tieKinds.indexOf(kind))

/** Some ties that are on none of the paths and beside none of their steps, and that crowd nobody. */
function ties(found: ReturnType<typeof paths>, count: number): number[] {
  const { ties, parties } = projection
  const steps = new Set(
    found.flatMap(({ chain }) => chain.slice(1).flatMap((to, step) => pairs(chain[step] ?? '', to))),
  )
  const apart: number[] = []
  for (let tie = 0; tie < ties.kind.length && apart.length < count; tie += 37) {
    const ends = `${parties.ids.at(ties.from[tie] ?? 0)} ${parties.ids.at(ties.to[tie] ?? 0)}`
    if (!crowding.includes(ties.kind[tie] ?? 0) && !steps.has(ends)) apart.push(tie)
  }
  return apart
}

function pairs(one: string, other: string) {
  return [`${one} ${other}`, `${other} ${one}`]
}

/** The graph without one of its ties. */
function without(tie: number): Projection {
  const { spans, ties } = projection
  const span = Uint32Array.from(ties.span)
  span[tie] = spans.from.length
  return {
    ...projection,
    spans: {
      from: Int32Array.of(...spans.from, 0),
      to: Int32Array.of(...spans.to, 0),
      taken: Uint8Array.of(...spans.taken, 0),
    },
    ties: { ...ties, span },
  }
}

/** An id of the same party in a world where ids sort the other way round. */
function mirrored(id: string): string {
  return `~${String(999_999 - projection.parties.ids.indexOf(id)).padStart(6, '0')}`
}

/** The graph with its parties in the opposite order. */
function turned(): Projection {
  const { parties, ties, covers } = projection
  const count = parties.ids.length
  const at = (party: number) => count - 1 - party
  const reversed = <Column extends { slice(): Column; reverse(): Column }>(column: Column) => column.slice().reverse()
  const order = Array.from({ length: count }, (_, party) => at(party))
  const rowsOf = order.map((party) => [covers.offsets[party] ?? 0, covers.offsets[party + 1] ?? 0] as const)
  const offsets = Int32Array.of(0, ...rowsOf.map(([from, to]) => to - from))
  for (let party = 0; party < count; party++) offsets[party + 1] = (offsets[party + 1] ?? 0) + (offsets[party] ?? 0)
  const moved = <Column extends Uint8Array | Uint16Array | Uint32Array>(column: Column): Column => {
    const turned = column.slice() as Column
    let place = 0
    for (const [from, to] of rowsOf) for (let row = from; row < to; row++) turned[place++] = column[row] ?? 0
    return turned
  }
  return {
    ...projection,
    parties: {
      ids: Names.of(order.map((party) => mirrored(parties.ids.at(party)))),
      agency: reversed(parties.agency),
      level: reversed(parties.level),
      kind: reversed(parties.kind),
      declaredSize: reversed(parties.declaredSize),
      span: parties.span.slice().reverse(),
      basis: reversed(parties.basis),
    },
    ties: { ...ties, from: ties.from.map(at), to: ties.to.map(at) },
    covers: {
      offsets,
      place: moved(covers.place),
      presence: moved(covers.presence),
      span: moved(covers.span),
      basis: moved(covers.basis),
    },
    holdersOf: new Map(),
    successions: [],
  }
}
