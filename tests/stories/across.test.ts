import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkedSettings } from '../../server/engine/friction/settings.ts'
import { bothWays, type WayFound } from '../../server/engine/paths/across.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { frictionOf } from '../../server/engine/search/keys.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { finished } from '../helpers/work.ts'
import { given, type World } from '../helpers/world.ts'
import { smallWorlds } from '../helpers/worlds.ts'
import { model } from '../oracle/model.ts'

const asOf = '2024-12-31'
const question = `query ($from: ID!, $to: ID!) {
  acrossOrUp(from: $from, to: $to) {
    across { path { chain friction } missing { reason message } }
    upAndOver { path { chain friction } missing { reason message } }
    difference
    differenceIfCertain
    differenceIfDoubted
    uncertaintyDecides
    asCypher { parameters }
  }
}`
type Way = { path: { chain: string[]; friction: number } | null; missing: { reason: string; message: string } | null }
type Answer = {
  acrossOrUp: {
    across: Way
    upAndOver: Way
    difference: number | null
    differenceIfCertain: number | null
    differenceIfDoubted: number | null
    uncertaintyDecides: boolean | null
  }
}

/** The best of all paths that have the form, at their own price: the slow way, by trying everything. */
function best(world: World, from: string, to: string, uncertaintyExponent: number) {
  const { end, paths, tierOf, levelOf, agencyOf, dimension, mayWalk, step } = model(world, {
    asOf,
    maxSteps: 12,
    uncertaintyExponent,
  })
  const ends = end(to).filter((id) => agencyOf(id) !== agencyOf(from))
  const level = (id: string) => tierOf(id) === tierOf(from)
  const [across] = paths([from], ends.filter(level), level, (tie) => mayWalk(tie) && dimension(tie) === 'INTER_AGENCY')
  const isTop = (id: string) => levelOf(id) === 'headquarters' && agencyOf(id) === agencyOf(from)
  const priced = paths([from], ends, () => true).flatMap(({ chain }) => {
    const frictions = chain.flatMap((_, turn) => (isTop(chain[turn] ?? '') && turn > 0 ? price(chain, turn) : []))
    return frictions.length > 0 ? [Math.min(...frictions)] : []
  })
  /** Within the agency up to a turn, anything after it. */
  function price(chain: string[], turn: number): number {
    const steps = chain
      .slice(1)
      .map((far, index) => step(chain[index] ?? '', far, index < turn ? 'INTRA_AGENCY' : null, [from, ...ends]))
    return steps.reduce((sum, one) => sum + one, 0)
  }
  const up = Math.min(...priced)
  return { across: across?.friction ?? null, up: Number.isFinite(up) ? up : null }
}

test('across, and up and over, are the best of all paths of their form', () => {
  const seen = { across: 0, up: 0 }
  fc.assert(
    fc.property(smallWorlds, (world) => {
      const projection = projectionOf(world)
      const constraints = checkedConstraints(projection, { maxSteps: 12 })
      const terms = { projection, constraints, settings: checkedSettings(projection, null) }
      const friction = ({ path }: WayFound) => (path ? frictionOf(path.found.key) : null)
      for (const { id: from, level } of world.offices ?? []) {
        for (const to of ['a', 'b']) {
          const both = finished(bothWays(terms, from, to))
          const tried = (doubt: number) => {
            const { across, up } = best(world, from, to, doubt)
            return { across, up: level === 'headquarters' ? null : up }
          }
          const expected = tried(0)
          expect({ across: friction(both.across), up: friction(both.upAndOver) }).toStrictEqual(expected)
          const ifCertain = { across: both.across.frictionIfCertain, up: both.upAndOver.frictionIfCertain }
          expect(ifCertain).toStrictEqual(expected)
          const ifDoubted = { across: both.across.frictionIfDoubted, up: both.upAndOver.frictionIfDoubted }
          expect(ifDoubted).toStrictEqual(tried(1))
          if (expected.across !== null) seen.across++
          if (expected.up !== null) seen.up++
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(Math.min(seen.across, seen.up)).toBeGreaterThan(0)
})

const world: World = {
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-euro', level: 'regional' },
    { id: 'who-hq', level: 'headquarters' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unicef-hq', level: 'headquarters' },
    { id: 'ilo-hq', level: 'headquarters' },
    { id: 'fao-alb', validTo: '2020-01-01' },
  ],
  arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }],
  ties: [
    { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro', confidence: 0.4 },
    { kind: 'REPORTS_TO', from: 'who-euro', to: 'who-hq', confidence: 1 },
    { kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq', confidence: 1 },
    { kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', confidence: 1 },
    { kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb', confidence: 0.1 },
    { kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', confidence: 0.1 },
  ],
}

test('doubt alone may decide which way is easier, and the answer says so', async () => {
  await given(connection, world)
  const { acrossOrUp } = await server(connection).ask<Answer, object>(question, { from: 'who-alb', to: 'unicef' })
  expect(acrossOrUp).toMatchObject({
    across: { path: { chain: ['who-alb', 'unct-alb', 'unicef-alb'], friction: 0.25 + 0.25 } },
    upAndOver: { path: { chain: ['who-alb', 'who-euro', 'who-hq', 'unicef-hq'], friction: 1 + 1 + 1 } },
    difference: 3 - 0.5,
    differenceIfCertain: 3 - 0.5,
    // 1 / 0.4 + 1 + 1 up and over; across twice ½ × ½ / 0.1.
    differenceIfDoubted: 4.5 - 5,
    uncertaintyDecides: true,
  })
})

test.each([
  ['who-hq', 'unicef', null, 'STARTS_AT_TOP'],
  ['who-alb', 'ilo', 'DIFFERENT_TIERS', 'NO_CHAIN'],
  ['who-alb', 'who-hq', 'SAME_AGENCY', 'SAME_AGENCY'],
  ['nobody', 'unicef', 'UNKNOWN_FROM', 'UNKNOWN_FROM'],
  ['who-alb', 'nobody', 'UNKNOWN_TO', 'UNKNOWN_TO'],
  ['fao-alb', 'unicef', 'EMPTY_FROM', 'EMPTY_FROM'],
  ['who-alb', 'fao', 'EMPTY_TO', 'EMPTY_TO'],
  ['who-alb', 'who-alb', 'SAME_END', 'SAME_END'],
])('from %s to %s: across %s, up and over %s', async (from, to, across, up) => {
  await given(connection, world)
  const { acrossOrUp } = await server(connection).ask<Answer, object>(question, { from, to })
  expect([acrossOrUp.across.missing?.reason ?? null, acrossOrUp.upAndOver.missing?.reason ?? null]).toStrictEqual([
    across,
    up,
  ])
  expect(acrossOrUp.difference).toBeNull()
})

test('who is no office is refused, with what to name instead', async () => {
  const { errors } = await server(connection).answer(question, { from: 'who', to: 'unicef' })
  expect(errors?.[0]).toMatchObject({
    message: '`from` must be an office; "who" is none. Name one of its offices.',
    extensions: { code: 'BAD_USER_INPUT', field: 'from' },
  })
})
