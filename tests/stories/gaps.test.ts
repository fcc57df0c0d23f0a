import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { standard } from '../../server/engine/friction/pricing.ts'
import { agenciesAt, type Bounds, gapsAmong, overlapping } from '../../server/engine/measures/gaps.ts'
import type { Facts } from '../../server/engine/measures/overlap.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { groundOf, type Terms } from '../../server/engine/paths/ground.ts'
import { frictionOf } from '../../server/engine/search/keys.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { finished } from '../helpers/work.ts'
import { given, type World } from '../helpers/world.ts'
import { smallWorlds } from '../helpers/worlds.ts'
import { model } from '../oracle/model.ts'

const asOf = '2024-12-31'
const question = `query ($place: ID!, $on: GapsOn, $minOverlap: Float, $maxFriction: Float, $maxParties: Int, $asOf: Date) {
  gaps(
    place: $place
    on: $on
    minOverlap: $minOverlap
    maxFriction: $maxFriction
    maxParties: $maxParties
    asOf: $asOf
    first: 100
  ) {
    nodes {
      agencies { id }
      offices { id }
      overlap
      mandates
      sharedMandates
      allMandates
      spending
      best { friction chain }
      noPath { reason message relax { constraint } }
    }
    totalCount
    agencies
    pairs
    undecided { agencies { id } }
    withoutData { id }
    derivedShare
    year
    asCypher { text parameters }
  }
}`
type Id = { id: string }
type Gap = {
  agencies: Id[]
  offices: Id[]
  overlap: number
  mandates: number | null
  sharedMandates: number
  allMandates: number
  spending: number | null
  best: { friction: number; chain: string[] } | null
  noPath: { reason: string; message: string; relax: unknown[] } | null
}
type Answer = {
  gaps: {
    nodes: Gap[]
    agencies: number
    pairs: number
    withoutData: Id[]
    derivedShare: number | null
    year: number | null
    asCypher: Statement
  }
}

const world: World = {
  offices: [
    { id: 'who-alb' },
    { id: 'unicef-alb' },
    { id: 'fao-alb' },
    { id: 'ilo-alb' },
    { id: 'who-hq', level: 'headquarters' },
  ],
  arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }, { id: 'joint-alb' }],
  places: [{ id: 'alb' }],
  mandates: [{ id: 'sdg-3', scheme: 'SDG' }, { id: 'sdg-5', scheme: 'SDG' }, { id: 'a-res-1' }, { id: 'a-res-2' }],
  covers: ['who-alb', 'unicef-alb', 'fao-alb', 'ilo-alb', 'who-hq'].map((from) => ({ from, to: 'alb' })),
  holds: [
    { from: 'who', to: 'a-res-1' },
    { from: 'unicef', to: 'a-res-1' },
    { from: 'unicef', to: 'a-res-2' },
  ],
  contributes_to: [
    { from: 'who', to: 'sdg-3', amount: 90 },
    { from: 'who', to: 'sdg-5', amount: 10 },
    { from: 'fao', to: 'sdg-3', amount: 300 },
    { from: 'fao', to: 'sdg-5', amount: 100 },
    { from: 'unicef', to: 'sdg-5', amount: 1, year: 2023 },
    { from: 'unicef', to: 'sdg-3', amount: 9, figure: 'BUDGET' },
  ],
  ties: [
    ...['who', 'unicef', 'fao'].map((agency) => ({
      kind: 'TAKES_PART_IN' as const,
      from: `${agency}-alb`,
      to: 'unct-alb',
      confidence: 1,
    })),
    { kind: 'TAKES_PART_IN', from: 'who-alb', to: 'joint-alb', confidence: 0.2, basis: 'DERIVED' },
    { kind: 'TAKES_PART_IN', from: 'fao-alb', to: 'joint-alb', confidence: 0.25 },
  ],
}

describe('gaps', () => {
  beforeAll(() => given(connection, world))

  test('name who reports a budget alone: its money is not compared with an expense', async () => {
    const asked = '{ gaps(place: "alb", on: SPEND) { year budgetOnly { sentence } onNoGoal { sentence } } }'
    expect(await server(connection).ask(asked)).toStrictEqual({
      gaps: {
        year: 2024,
        budgetOnly: [{ sentence: 'unicef reports a budget, not an expense: 9 US dollars on the goals in 2024.' }],
        onNoGoal: [],
      },
    })
  })

  test('are pairs that overlap and that no easy path joins, with what there is instead', async () => {
    const small = { place: 'alb', maxParties: 2, maxFriction: 0.5 }
    const { gaps } = await server(connection).ask<Answer, object>(question, { ...small, on: 'SPEND' })
    const byMandates = await server(connection).ask<Answer, object>(question, { ...small, on: 'MANDATES' })
    expect(byMandates.gaps.withoutData).toStrictEqual([{ id: 'fao' }, { id: 'ilo' }])
    expect([...gaps.nodes, ...byMandates.gaps.nodes]).toStrictEqual([
      {
        agencies: [{ id: 'fao' }, { id: 'who' }],
        offices: [{ id: 'fao-alb' }, { id: 'who-alb' }],
        overlap: 0.85,
        mandates: null,
        sharedMandates: 0,
        allMandates: 1,
        spending: 0.85,
        best: { friction: 0.5 + 0.5, chain: ['fao-alb', 'joint-alb', 'who-alb'] },
        noPath: null,
      },
      {
        agencies: [{ id: 'unicef' }, { id: 'who' }],
        offices: [{ id: 'unicef-alb' }, { id: 'who-alb' }],
        overlap: 0.5,
        mandates: 0.5,
        sharedMandates: 1,
        allMandates: 2,
        spending: null,
        best: null,
        noPath: {
          reason: 'NO_CHAIN',
          message:
            'No chain of at most 12 ties joins them through arrangements of at most 2 parties on 2024-12-31. Try a greater `maxParties`.',
          relax: [],
        },
      },
    ])
    const { agencies, pairs, withoutData, derivedShare, year } = gaps
    expect({ agencies, pairs, withoutData, derivedShare, year }).toStrictEqual({
      agencies: 4,
      pairs: 1,
      withoutData: [{ id: 'ilo' }, { id: 'unicef' }],
      derivedShare: 0.5,
      year: 2024,
    })
  })

  test('are none where a path of no more friction than the bound joins them', async () => {
    // Two parts in a team of three, whose channel is ½.
    const team = 2 * Math.round(0.5 * 0.5 * Math.SQRT2 * 1024)
    for (const on of ['MANDATES', 'SPEND']) {
      const asked = { place: 'alb', on, maxFriction: team / 1024 }
      const joined = await server(connection).ask<Answer, object>(question, asked)
      expect(joined.gaps.nodes).toStrictEqual([])
      const bound = { ...asked, maxFriction: (team - 1) / 1024 }
      const { gaps } = await server(connection).ask<Answer, object>(question, bound)
      // FAO and WHO have a joint activity beside the team, which costs more: 0.5 + 0.5.
      expect(gaps.nodes.map(({ best }) => best?.friction)).toStrictEqual([team / 1024])
    }
  })

  test.each([
    ['place', { place: 'nowhere' }],
    ['minOverlap', { place: 'alb', minOverlap: 1.5 }],
    ['maxFriction', { place: 'alb', on: 'SPEND', maxFriction: -1 }],
    ['maxParties', { place: 'alb', on: 'SPEND', maxParties: 1 }],
    ['maxFriction', { place: 'alb', maxFriction: 1 }],
    ['maxParties', { place: 'alb', on: 'RESULTS', maxParties: 3 }],
  ])('%s out of bounds is refused', async (field, asked) => {
    const { errors } = await server(connection).answer(question, asked)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  })
})

/** Small worlds whose offices work here or there, and whose agencies hold mandates and spend on goals. */
const busyWorlds: fc.Arbitrary<World> = smallWorlds.chain((world) => {
  const agency = fc.constantFrom(...new Set((world.offices ?? []).map(({ agency }) => String(agency))))
  const basis = fc.constantFrom('DATASET' as const, 'DATASET' as const, 'DATASET' as const, 'ILLUSTRATIVE' as const)
  const holding = fc.record({ from: agency, to: fc.constantFrom('m1', 'm2', 'm3'), basis })
  const money = fc.record({
    from: agency,
    to: fc.constantFrom('g1', 'g2', 'g3', 'g1'),
    amount: fc.constantFrom(1, 1, 2),
    year: fc.constantFrom(2023, 2024, 2024, 2024, 2025),
    figure: fc.constantFrom('EXPENSE' as const, 'EXPENSE' as const, 'EXPENSE' as const, 'BUDGET' as const),
    basis,
  })
  const key = (...parts: unknown[]) => parts.join(' ')
  return fc
    .record({
      places: fc.array(fc.constantFrom('here', 'here', 'there'), { minLength: 8, maxLength: 8 }),
      holds: fc.uniqueArray(holding, { minLength: 3, maxLength: 7, selector: ({ from, to }) => key(from, to) }),
      contributes_to: fc.uniqueArray(money, {
        minLength: 4,
        maxLength: 9,
        selector: ({ from, to, year, figure }) => key(from, to, year, figure),
      }),
    })
    .map(({ places, holds, contributes_to }) => ({
      ...world,
      offices: (world.offices ?? []).map((office) => ({
        ...office,
        level: office.level === 'headquarters' ? office.level : 'country',
      })),
      places: [{ id: 'here' }, { id: 'there' }],
      mandates: ['m1', 'm2', 'm3', 'g1', 'g2', 'g3'].map((id) => ({ id })),
      covers: (world.offices ?? []).map(({ id }, index) => ({ from: id, to: places[index] ?? 'here' })),
      holds,
      contributes_to,
    }))
})

/** What agencies hold and spent in the latest year, read off a story. */
function facts({ holds = [], contributes_to = [] }: World, agencies: string[]) {
  const real = ({ basis }: { basis?: string }) => basis !== 'ILLUSTRATIVE'
  const money = contributes_to
    .filter((one) => agencies.includes(one.from) && one.figure === 'EXPENSE' && Number(one.year) <= 2024 && real(one))
    .map(({ from, to, amount, year }) => ({ from, to, amount: Number(amount), year: Number(year) }))
  const latest = Math.max(...money.map(({ year }) => year))
  return {
    held: (agency: string) => holds.flatMap((one) => (one.from === agency && real(one) ? one.to : [])),
    spent: (agency: string) => money.filter(({ from, year }) => from === agency && year === latest),
  }
}

/** Gaps as domain.md words them, by trying everything. */
function everyGap(world: World, { on, minOverlap, maxFriction, maxParties }: Bounds) {
  const { isThere, tierOf, agencyOf, sizeOf, paths } = model(world, { asOf, maxSteps: 12 })
  const here = (world.covers ?? []).flatMap(({ from, to }) => (to === 'here' && isThere(from) ? from : []))
  const lowest = Math.max(...here.map(tierOf))
  const atWork = here.filter((office) => tierOf(office) === lowest).sort()
  const agencies = [...new Set(atWork.map((office) => agencyOf(office) ?? ''))].sort()
  const { held, spent } = facts(world, agencies)
  const share = (agency: string, goal: string) => {
    const all = spent(agency)
    const whole = all.reduce((sum, { amount }) => sum + amount, 0)
    return all.filter(({ to }) => to === goal).reduce((sum, { amount }) => sum + amount, 0) / whole
  }
  const small = (id: string) => agencyOf(id) !== null || sizeOf(id) <= maxParties
  const gaps = agencies.flatMap((one, index) =>
    agencies.slice(index + 1).flatMap((other) => {
      const [ours, theirs] = [held(one), held(other)]
      const shared = ours.filter((mandate) => theirs.includes(mandate)).length
      const mandates = ours.length > 0 && theirs.length > 0 ? shared / (ours.length + theirs.length - shared) : null
      const both = spent(one).length > 0 && spent(other).length > 0
      const spending = both
        ? ['g1', 'g2', 'g3'].reduce((sum, goal) => sum + Math.min(share(one, goal), share(other, goal)), 0)
        : null
      const overlap = Number(((on === 'MANDATES' ? mandates : spending) ?? 0).toFixed(6))
      if (overlap === 0 || overlap < minOverlap) return []
      const ofAgency = (agency: string) => atWork.filter((office) => agencyOf(office) === agency)
      const [first] = paths(ofAgency(one), ofAgency(other), small)
      const best = first ? { chain: first.chain, friction: first.friction } : null
      const hardness = first?.key ?? Number.MAX_VALUE
      return best && best.friction <= maxFriction ? [] : [{ agencies: [one, other], overlap, best, hardness }]
    }),
  )
  gaps.sort((a, b) => b.overlap - a.overlap || b.hardness - a.hardness || (a.agencies < b.agencies ? -1 : 1))
  return gaps.map(({ hardness: _, ...gap }) => gap)
}

const boundsOfAnySort = fc.record({
  on: fc.constantFrom('MANDATES' as const, 'SPEND' as const),
  minOverlap: fc.constantFrom(0, 0.25, 0.5),
  maxFriction: fc.constantFrom(0, 1, 2, 4),
  maxParties: fc.constantFrom(2, 3, 10),
})

/** What the server has read of a story before it walks. */
function factsOf(world: World, terms: Terms): [Map<string, number[]>, Facts] {
  const officesOf = agenciesAt(terms, terms.projection.places.ids.indexOf('here'))
  const { held, spent } = facts(world, [...officesOf.keys()])
  const holdings = [...officesOf.keys()].flatMap((agency) => {
    return held(agency).map((thing) => ({ agency, thing }))
  })
  const money = [...officesOf.keys()].flatMap((agency) =>
    spent(agency).map(({ to, amount, year }) => ({ agency, thing: to, amount, year })),
  )
  return [officesOf, { holdings, spent: money }]
}

function laidTerms(world: World): Terms {
  const projection = projectionOf(world)
  return { projection, constraints: checkedConstraints(projection, { maxSteps: 12 }), settings: standard }
}

/** The same by the server, without a database between. */
function searched(world: World, bounds: Bounds) {
  const terms = laidTerms(world)
  const { pairs } = finished(overlapping(...factsOf(world, terms), bounds))
  const { gaps } = finished(gapsAmong(finished(groundOf(terms)), pairs, bounds))
  const { ids } = terms.projection.parties
  return gaps.map(({ agencies, overlap, best }) => ({
    agencies,
    overlap,
    best: best && { chain: best.parties.map((party) => ids.at(party)), friction: frictionOf(best.key) },
  }))
}

test('in any world, gaps are those that trying everything finds, in order', () => {
  const seen = { joined: 0, apart: 0 }
  fc.assert(
    fc.property(busyWorlds, boundsOfAnySort, (world, bounds) => {
      const gaps = searched(world, bounds)
      expect(gaps).toStrictEqual(everyGap(world, bounds))
      for (const { best } of gaps) best ? seen.joined++ : seen.apart++
    }),
    { numRuns: 900 },
  )
  expect(Math.min(seen.joined, seen.apart)).toBeGreaterThan(0)
})

test('read from the database they are the same, and its own sums of their paths too', async () => {
  await fc.assert(
    fc.asyncProperty(busyWorlds, boundsOfAnySort, async (world, bounds) => {
      await given(connection, world)
      const { gaps } = await server(connection).ask<Answer, object>(question, { place: 'here', ...bounds })
      const shown = gaps.nodes.map(({ agencies, overlap, best }) => ({
        agencies: agencies.map(({ id }) => id),
        overlap,
        best: best && { chain: best.chain, friction: best.friction },
      }))
      expect(shown).toStrictEqual(everyGap(world, bounds))
      const rows = await runCypher<{ friction: number }>(connection, gaps.asCypher)
      expect(rows.map(({ friction }) => friction)).toStrictEqual(shown.flatMap(({ best }) => best?.friction ?? []))
    }),
    { numRuns: 12 },
  )
})

const named = ({ agencies }: { agencies: string[] }) => agencies.join(' ')

test('what the search could not decide is no gap, and is named', () => {
  let seen = 0
  fc.assert(
    fc.property(busyWorlds, boundsOfAnySort, (world, bounds) => {
      const terms = laidTerms(world)
      const { pairs } = finished(overlapping(...factsOf(world, terms), bounds))
      const ground = finished(groundOf(terms))
      const { gaps, undecided } = finished(gapsAmong(ground, pairs, bounds, pairs.length * 3))
      seen += undecided.length
      const certain = finished(gapsAmong(ground, pairs, bounds)).gaps.map(named)
      expect(gaps.map(named).filter((gap) => !certain.includes(gap))).toStrictEqual([])
      expect(certain.filter((gap) => ![...gaps, ...undecided].map(named).includes(gap))).toStrictEqual([])
      expect(undecided.filter(({ provenTo }) => provenTo >= bounds.maxFriction)).toStrictEqual([])
    }),
    { numRuns: 1_000 },
  )
  expect(seen).toBeGreaterThan(5)
})
