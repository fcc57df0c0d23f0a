import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cheapestFirst } from '../../server/engine/search/arcs.ts'
import { deadEnd } from '../../server/engine/search/dead-end.ts'
import { dice } from '../helpers/dice.ts'
import { finished } from '../helpers/work.ts'
import { everyPath } from '../oracle/brute.ts'

const cases = fc.integer({ min: 3, max: 8 }).chain((parties) => {
  const party = fc.nat(parties - 1)
  const ends = fc.uniqueArray(party, { minLength: 1, maxLength: 2 }).map((ids) => new Set(ids))
  return fc.record({
    parties: fc.constant(parties),
    ties: fc.array(fc.record({ near: party, far: party, key: fc.constant(257) }), { maxLength: 14 }),
    from: ends,
    to: ends,
    via: fc.uniqueArray(party, { minLength: 1, maxLength: 1 }),
    closed: fc.uniqueArray(party, { maxLength: 2 }),
  })
})

test('a party is a dead end just where it can be reached from both sides and no path passes it', () => {
  const seen = { dead: 0, passed: 0 }
  fc.assert(
    fc.property(cases, ({ parties, ties, from, to, via, closed }) => {
      const ends = { from: Int32Array.from(ties, ({ near }) => near), to: Int32Array.from(ties, ({ far }) => far) }
      const keys = Uint32Array.from(ties, ({ key }) => key)
      const arcs = finished(cheapestFirst(parties, ends, keys))
      const mayPass = (party: number) => !closed.includes(party)
      const passable = Uint8Array.from({ length: parties }, (_, party) =>
        mayPass(party) && !from.has(party) && !to.has(party) ? 1 : 0,
      )
      const isEnd = via.some((party) => from.has(party) || to.has(party))
      fc.pre((isEnd || via.every(mayPass)) && !via.some((party) => from.has(party) && to.has(party)))
      const paths = everyPath(ties, { from, to, via, passable, maxSteps: Number.POSITIVE_INFINITY })
      const free = Number.POSITIVE_INFINITY
      const open = Uint8Array.from({ length: parties }, (_, party) => (mayPass(party) ? 1 : 0))
      const sides = [from, to].filter((side) => !via.some((party) => side.has(party)))
      const apart = sides.every(
        (side) => everyPath(ties, { from: new Set(via), to: side, passable: open, maxSteps: free }).length > 0,
      )
      const isDead = paths.length === 0 && apart
      expect(finished(deadEnd(arcs, { from, to, via, mayWalk: null, mayPass }))).toBe(isDead ? 0 : undefined)
      if (paths.length > 0 || isDead) seen[isDead ? 'dead' : 'passed']++
    }),
    dice(2_500),
  )
  expect(Math.min(seen.dead, seen.passed)).toBeGreaterThan(20)
})
