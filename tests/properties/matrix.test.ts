import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standard } from '../../server/engine/friction/pricing.ts'
import { agenciesAt } from '../../server/engine/measures/gaps.ts'
import { bothWaysAmong, pairKey, pairsOf, routesAmong } from '../../server/engine/measures/matrix-ways.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { groundOf } from '../../server/engine/paths/ground.ts'
import { abroadOf } from '../../server/engine/routes/abroad.ts'
import { frictionOf } from '../../server/engine/search/keys.ts'
import { dice } from '../helpers/dice.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { finished } from '../helpers/work.ts'
import type { World } from '../helpers/world.ts'
import { denseWorlds } from '../helpers/worlds.ts'
import { model } from '../oracle/model.ts'

const asOf = '2024-12-31'
const enough = 1_000_000

/** Every other office is brought down to work here, so that there are agencies to compare. */
const worlds: fc.Arbitrary<World> = denseWorlds.chain((world) =>
  fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }).map((brought) => {
    const offices = (world.offices ?? []).map((office, index) => {
      return brought[index] ? { ...office, level: 'country' } : office
    })
    const here = offices.flatMap(({ id }, index) => (brought[index] ? { from: id, to: 'here' } : []))
    const elsewhere = (world.covers ?? []).filter(({ from }) => !here.some((one) => one.from === from))
    return { ...world, offices, covers: [...elsewhere, ...here] }
  }),
)
const steps = fc.constantFrom(2, 3, 8, 8)

function asked(world: World, maxSteps: number) {
  const projection = projectionOf(world)
  const terms = { projection, constraints: checkedConstraints(projection, { asOf, maxSteps }), settings: standard }
  const place = projection.places.ids.indexOf('here')
  const offices = agenciesAt(terms, place)
  const { isAbroad } = abroadOf(projection, new Set([place]), terms.constraints.view)
  return { projection, ground: finished(groundOf(terms)), isAbroad, offices }
}

/** Whoever of the lowest tier works for other places alone. */
function isHome({ tierOf }: ReturnType<typeof model>, { covers = [] }: World) {
  return (id: string) => {
    const placesOf = covers.filter(({ from, basis }) => from === id && basis !== 'ILLUSTRATIVE').map(({ to }) => to)
    return tierOf(id) < 2 || placesOf.length === 0 || placesOf.includes('here')
  }
}

describe('a matrix', () => {
  test('has the first route of every two agencies, as all paths between them give it', () => {
    let reached = 0
    fc.assert(
      fc.property(worlds, steps, (world, maxSteps) => {
        const { projection, ground, isAbroad, offices } = asked(world, maxSteps)
        const slow = model(world, { asOf, maxSteps })
        const idsOf = (agency: string) => (offices.get(agency) ?? []).map((office) => projection.parties.ids.at(office))
        const found = finished(routesAmong(ground, isAbroad, offices, enough))
        for (const [one, other] of pairsOf([...offices.keys()])) {
          const [best] = slow.paths(idsOf(one), idsOf(other), isHome(slow, world))
          const way = found.get(pairKey(one, other)) ?? { blank: null }
          if (best === undefined) {
            expect(way).toStrictEqual({ blank: 'NO_ROUTE' })
            continue
          }
          reached++
          const [{ parties, key }] = 'paths' in way ? way.paths : [{ parties: [], key: 0 }]
          expect(parties.map((party) => projection.parties.ids.at(party))).toStrictEqual(best.chain)
          expect(key).toBe(best.key)
        }
      }),
      dice(1_000),
    )
    expect(reached).toBeGreaterThan(100)
  })

  test('has across minus up and over, as all paths of either form give them', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(worlds, steps, (world, maxSteps) => {
        const { projection, ground, isAbroad, offices } = asked(world, maxSteps)
        const slow = model(world, { asOf, maxSteps })
        const idsOf = (agency: string) => (offices.get(agency) ?? []).map((office) => projection.parties.ids.at(office))
        const found = finished(bothWaysAmong(ground, isAbroad, offices, enough))
        const home = isHome(slow, world)
        for (const [one, other] of pairsOf([...offices.keys()])) {
          const tier = slow.tierOf(idsOf(one)[0] ?? '')
          const level = (id: string) => home(id) && slow.tierOf(id) === tier
          const isBetween = (tie: Parameters<typeof slow.dimension>[0]) =>
            slow.mayWalk(tie) && slow.dimension(tie) === 'INTER_AGENCY'
          const [across] = slow.paths(idsOf(one), idsOf(other), level, isBetween)
          const over = Math.min(up(slow, idsOf(one), idsOf(other), home), up(slow, idsOf(other), idsOf(one), home))
          const way = found.get(pairKey(one, other)) ?? { blank: null }
          const blank = over === Infinity ? (across ? 'NO_WAY_UP' : 'NO_ROUTE') : across ? null : 'NO_WAY_ACROSS'
          seen.add(String(blank))
          if (blank !== null) {
            expect(way).toStrictEqual({ blank })
            continue
          }
          const frictions = 'paths' in way ? way.paths.map(({ key }) => frictionOf(key)) : []
          expect(frictions).toStrictEqual([across?.friction, over])
        }
      }),
      dice(1_000),
    )
    expect([...seen].sort()).toStrictEqual(['NO_ROUTE', 'NO_WAY_ACROSS', 'NO_WAY_UP', 'null'])
  })
})

/** The least friction of a path that rises inside the first agency to a headquarters, and then goes on anyhow. */
function up(slow: ReturnType<typeof model>, from: string[], to: string[], home: (id: string) => boolean): number {
  const agency = slow.agencyOf(from[0] ?? '')
  const isTop = (id: string) => slow.agencyOf(id) === agency && slow.levelOf(id) === 'headquarters'
  const frictions = slow.paths(from, to, home).map(({ chain }) => {
    const top = chain.findIndex(isTop)
    if (top < 1) return Number.POSITIVE_INFINITY
    const ends = chain.filter((_, index) => index === 0 || index === chain.length - 1)
    return chain.slice(1).reduce((sum, party, index) => {
      return sum + slow.step(chain[index] ?? '', party, index < top ? 'INTRA_AGENCY' : null, ends)
    }, 0)
  })
  return Math.min(...frictions, Number.POSITIVE_INFINITY)
}
