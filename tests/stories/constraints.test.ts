import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tieKinds } from '../../cypher/vocabulary.ts'
import type { LensEntryInput, PathConstraints } from '../../server/contract/types.generated.ts'
import { checkedSettings } from '../../server/engine/friction/settings.ts'
import type { Projection } from '../../server/engine/graph/projection.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { find } from '../../server/engine/paths/find.ts'
import { otherDays, relaxations, relaxedTogether } from '../../server/engine/paths/relax.ts'
import { frictionOf } from '../../server/engine/search/keys.ts'
import { always } from '../helpers/always.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { finished } from '../helpers/work.ts'
import { given, type World } from '../helpers/world.ts'
import { richWorlds, undatedWorlds } from '../helpers/worlds.ts'
import { type Lens, type ModelQuestion, model } from '../oracle/model.ts'

const question = `query ($from: ID!, $to: ID!, $constraints: PathConstraints, $friction: FrictionSettings) {
  paths(from: $from, to: $to, first: 50, constraints: $constraints, friction: $friction) {
    totalCount
    nodes { chain friction steps { friction { total kind channel crowd uncertainty lens } } }
    noPath { reason relax { constraint friction length } }
  }
}`
type Step = { friction: Record<'total' | 'kind' | 'channel' | 'crowd' | 'uncertainty' | 'lens', number> }
type Answer = {
  paths: {
    totalCount: number | null
    nodes: { chain: string[]; friction: number; steps: Step[] }[]
    noPath: { reason: string; relax: { constraint: string; friction: number; length: number }[] } | null
  }
}
type Question = {
  one: number
  other: number
  toAgency: boolean
  asked: ModelQuestion
  via: number[] | undefined
  avoid: number[] | undefined
  lens: Lens
}

const rarely = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
const levels = ['headquarters', 'regional', 'country', 'system']
const bases = ['DOCUMENTED', 'DATASET', 'INTERVIEW', 'REFERENCE', 'DERIVED', 'ILLUSTRATIVE']

const asked = fc
  .record({
    asOf: fc.constantFrom('2019-05-05', '2023-01-01', '2024-12-31'),
    kinds: rarely(fc.subarray([...tieKinds], { minLength: 2 })),
    levels: rarely(fc.subarray(levels, { minLength: 2 })),
    dimension: rarely(fc.constantFrom('INTRA_AGENCY', 'INTER_AGENCY')),
    bases: rarely(fc.subarray(bases, { minLength: 3 })),
    minConfidence: rarely(fc.constantFrom(0.5, 0.9)),
    observedOnly: rarely(fc.constant(true)),
    includeIllustrative: rarely(fc.constant(true)),
    maxSteps: rarely(fc.integer({ min: 1, max: 4 })),
    mustChangeLevel: rarely(fc.constant(true)),
    place: fc.oneof(fc.constant(undefined), fc.constantFrom('here', 'there')),
  })
  .map(
    (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as ModelQuestion,
  )

const lens = fc.array(
  fc.record({
    factor: fc.constantFrom('strong-brand', 'non-resident-status'),
    dimension: fc.constantFrom('INTER_AGENCY', 'INTRA_AGENCY'),
    multiplier: fc.constantFrom(0.5, 2, 3.3),
  }),
  { maxLength: 2 },
)

const questions: fc.Arbitrary<Question[]> = fc.array(
  fc.record({
    one: fc.nat(),
    other: fc.nat(),
    toAgency: fc.boolean(),
    asked,
    via: rarely(fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 2 })),
    avoid: rarely(fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 2 })),
    lens,
  }),
  { minLength: 25, maxLength: 25 },
)

/** The dice's numbers as ids of this world. */
function posed(world: World, { one, other, toAgency, asked, via, avoid, lens }: Question) {
  const ids = [...(world.offices ?? []), ...(world.arrangements ?? [])].map(({ id }) => id)
  const id = (number: number) => ids[number % ids.length] ?? ''
  const from = id(one)
  const to = toAgency ? 'a' : id(other)
  const passed = [...new Set((via ?? []).map(id))]
  const avoided = [...new Set((avoid ?? []).map(id))].filter((party) => !passed.includes(party))
  const constraints = {
    ...asked,
    ...(passed.length > 0 ? { via: passed } : {}),
    ...(avoided.length > 0 ? { avoid: avoided } : {}),
  }
  return { from, to, constraints, lens }
}

const defaults: Partial<Record<keyof ModelQuestion, unknown>> = {
  maxSteps: 12,
  asOf: '2024-12-31',
  includeIllustrative: true,
}

function loosened(constraints: ModelQuestion, names: readonly string[]): ModelQuestion {
  const asked = Object.entries({ ...constraints, ...Object.fromEntries(names.map((name) => [name, undefined])) })
  const filled = asked.map(([name, value]) => [name, value ?? defaults[name as keyof ModelQuestion]] as const)
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined)) as ModelQuestion
}

function binding(constraints: ModelQuestion): string[] {
  const named = [...new Set([...Object.keys(constraints), 'maxSteps', 'includeIllustrative'])]
  const value = (asked: ModelQuestion, name: string) => asked[name as keyof ModelQuestion]
  return named.filter((name) => value(loosened(constraints, [name]), name) !== value(constraints, name))
}

/** The best path without each constraint in turn, where there is one. */
function relaxed(world: World, { from, to, constraints, lens }: ReturnType<typeof posed>) {
  return binding(constraints).flatMap((name) => {
    const asked = loosened(constraints, [name])
    const { end, paths, isThere } = model(world, asked, lens)
    if (!(asked.via ?? []).every(isThere)) return []
    const [best] = paths(end(from), end(to))
    return best ? [{ constraint: name, friction: best.friction, length: best.chain.length - 1 }] : []
  })
}

const byName = (a: { constraint: string }, b: { constraint: string }) => (a.constraint < b.constraint ? -1 : 1)

/** What trying everything says to a question. */
function everything(world: World, { from, to, constraints, lens }: ReturnType<typeof posed>) {
  const { end, paths, isThere } = model(world, constraints, lens)
  const [start, goal] = [end(from), end(to)]
  const possible = start.length > 0 && goal.length > 0 && (constraints.via ?? []).every(isThere)
  return possible ? paths(start, goal).map(({ chain, friction }) => ({ chain, friction })) : []
}

/** What the engine says, on the story laid out without a database. */
function found(projection: Projection, { from, to, constraints, lens }: ReturnType<typeof posed>) {
  const given = constraints as PathConstraints
  const settings = checkedSettings(projection, { lens: lens as LensEntryInput[] })
  const terms = { projection, constraints: checkedConstraints(projection, given), settings }
  const { outcome, why } = finished(find(terms, { from, to, count: 30, budget: 1e9 }))
  const alone = () => finished(relaxations(terms, { from, to }))
  const isOpen = outcome.paths.length === 0 && !/^(SAME|UNKNOWN)/.test(why?.reason ?? '')
  return {
    paths: outcome.paths.map(({ parties, key }) => ({
      chain: parties.map((party) => projection.parties.ids.at(party)),
      friction: frictionOf(key),
    })),
    relax: isOpen ? alone().map(({ message: _, ...relaxation }) => relaxation) : null,
    together: isOpen ? finished(relaxedTogether(terms, { from, to }, alone())) : null,
    days: isOpen ? finished(otherDays(terms, { from, to })) : [],
  }
}

test('under any constraints and lens, the paths and what to relax are the ones that trying everything gives', () => {
  const seen = { paths: 0, relaxed: 0 }
  fc.assert(
    fc.property(fc.oneof(richWorlds, undatedWorlds), questions, (world, all) => {
      const projection = projectionOf(world)
      for (const one of all.map((question) => posed(world, question))) {
        if (one.from === one.to) continue
        const { paths, relax } = found(projection, one)
        expect(paths).toStrictEqual(everything(world, one).slice(0, 30))
        if (relax) expect(relax.toSorted(byName)).toStrictEqual(relaxed(world, one).sort(byName))
        seen.paths += paths.length
        seen.relaxed += relax?.length ?? 0
      }
    }),
    { numRuns: 120 },
  )
  // Dice that never ask for anything would prove nothing.
  expect(Math.min(seen.paths, seen.relaxed)).toBeGreaterThan(40)
})

test('where no constraint alone is in the way, those that are together are told, and none too many', () => {
  const seen = { together: 0, hopeless: 0, days: 0 }
  fc.assert(
    fc.property(fc.oneof(richWorlds, undatedWorlds), questions, (world, all) => {
      const projection = projectionOf(world)
      for (const one of all.map((question) => posed(world, question))) {
        if (one.from === one.to) continue
        const { relax, together, days } = found(projection, one)
        const without = (names: string[]) =>
          everything(world, { ...one, constraints: loosened(one.constraints, names) })[0]?.friction
        for (const { asOf, friction } of days) {
          expect(everything(world, { ...one, constraints: { ...one.constraints, asOf } })[0]?.friction).toBe(friction)
          seen.days++
        }
        if (relax === null) continue
        if (relax.length > 0) expect(together).toBeNull()
        else if (together === null) {
          expect(without(binding(one.constraints).filter((name) => name !== 'asOf'))).toBeUndefined()
          seen.hopeless++
        } else {
          const { constraints: names, friction } = together
          expect(names.length).toBeGreaterThan(1)
          expect(without(names)).toBe(friction)
          for (const name of names) expect(without(names.filter((other) => other !== name))).toBeUndefined()
          seen.together++
        }
      }
    }),
    { numRuns: 50 },
  )
  expect(Math.min(seen.together, seen.hopeless, seen.days)).toBeGreaterThan(10)
})

test('and the same through the database and the API, with the parts of each step', async () => {
  let steps = 0
  await fc.assert(
    fc.asyncProperty(richWorlds, questions, async (world, all) => {
      await given(connection, world)
      const { ask } = server(connection)
      for (const one of all.map((question) => posed(world, question))) {
        const { from, to, constraints, lens } = one
        if (from === to) continue
        const { paths } = await ask<Answer, object>(question, { from, to, constraints, friction: { lens } })
        const expected = everything(world, one)
        expect(paths.nodes.map(({ chain, friction }) => ({ chain, friction }))).toStrictEqual(expected.slice(0, 50))
        expect(paths.totalCount).toBe(expected.length > 50 ? null : expected.length)
        for (const path of paths.nodes) steps += expectPartsToMultiply(path)
        if (paths.noPath === null || paths.noPath.reason === 'SAME_END') continue
        expect(paths.noPath.relax.toSorted(byName)).toStrictEqual(relaxed(world, one).sort(byName))
      }
    }),
    { numRuns: 10, examples: always(5, richWorlds, questions) },
  )
  expect(steps).toBeGreaterThan(0)
})

/** How many steps were looked at. */
function expectPartsToMultiply({ friction, steps }: Answer['paths']['nodes'][number]): number {
  expect(steps.reduce((sum, step) => sum + step.friction.total, 0)).toBe(friction)
  for (const { friction: part } of steps) {
    const product = part.kind * part.channel * part.crowd * part.uncertainty * part.lens
    expect(part.total).toBe(Math.max(1, Math.round(product * 1024)) / 1024)
  }
  return steps.length
}

test('who is asked for on a day when they are not there is told when they are', async () => {
  await given(connection, {
    offices: [{ id: 'itu-gone', validFrom: '2010-01-01', validTo: '2020-01-01' }, { id: 'who-alb' }],
  })
  const ask = server(connection).ask<{ paths: { noPath: { reason: string; message: string } | null } }, object>
  const said = async (asOf: string) =>
    (
      await ask(
        'query ($on: Date) { paths(from: "itu-gone", to: "who-alb", constraints: {asOf: $on}) { noPath { reason message } } }',
        { on: asOf },
      )
    ).paths.noPath
  const early = 'Nothing is on record of itu-gone before 2010-01-01. Ask about that day or a later one.'
  const late = (day: string) => `itu-gone was there until before 2020-01-01, not on ${day}. Ask about an earlier date.`
  expect(await said('2009-12-31')).toStrictEqual({ reason: 'EMPTY_FROM', message: early })
  expect((await said('2010-01-01'))?.reason).toBe('NO_CHAIN')
  expect((await said('2019-12-31'))?.reason).toBe('NO_CHAIN')
  expect(await said('2020-01-01')).toStrictEqual({ reason: 'EMPTY_FROM', message: late('2020-01-01') })
})
