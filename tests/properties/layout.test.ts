import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, type Joined, type Placeable, totalHeight } from '../../client/canvas/geometry.ts'
import { extend, type Frame, fresh, type Layout } from '../../client/canvas/layout.ts'
import { dice } from '../helpers/dice.ts'

const levels = ['system', 'headquarters', 'regional', 'country']
const places = ['alb', 'pak', 'vnm', 'uga', null]
const seed = 3
const four = { seed, ...dice(250) }

type World = { nodes: Placeable[]; ties: Joined[]; frame: Frame }
type Size = { least: number; most: number; agencies: number }

/** A seeded stream of numbers in [0, 1): a large graph must not be a large thing to shrink. */
function random(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Most parties work in countries; about one in seven is an arrangement. */
function partyOf(next: () => number, id: string, agencies: number): Placeable {
  const pick = <Of>(list: readonly Of[]) => list[Math.floor(next() * list.length)] as Of
  const level = pick([...levels, 'country', 'country', 'country', 'country'])
  const agency = next() < 0.15 ? null : `agency-${Math.floor(next() ** 1.5 * agencies)}`
  return { id, level, agency, place: pick(places) }
}

function worlds({ least, most, agencies }: Size): fc.Arbitrary<World> {
  return fc
    .record({
      start: fc.nat(),
      size: fc.integer({ min: least, max: most }),
      agencies: fc.integer({ min: 1, max: agencies }),
      aspect: fc.constantFrom(16 / 9, 4 / 3, 1, 3 / 4),
    })
    .map(({ start, size, agencies, aspect }) => {
      const next = random(start)
      const nodes = Array.from({ length: size }, (_, index) => partyOf(next, `party-${index}`, agencies))
      const anyone = () => `party-${Math.floor(next() * size)}`
      const ties = Array.from({ length: Math.ceil(size * 1.6) }, (_, index) => ({
        id: `tie-${index}`,
        from: anyone(),
        to: anyone(),
      }))
      return { nodes, ties, frame: { levels, aspect } }
    })
}

const small: Size = { least: 0, most: 90, agencies: 12 }
const atlas: Size = { least: 70, most: 1_128, agencies: 30 }

function boxes(layout: Layout): Record<string, Box> {
  return Object.fromEntries(layout.boxes)
}

function overlapping(layout: Layout): string[] {
  const all = [...layout.boxes].toSorted(([, a], [, b]) => a.x - b.x)
  return all.flatMap(([id, box], index) =>
    all.slice(index + 1).flatMap(([other, next]) => {
      const apart = Math.abs(next.x - box.x) >= (box.width + next.width) / 2
      return apart || Math.abs(next.y - box.y) >= (box.height + next.height) / 2 ? [] : [`${id} ${other}`]
    }),
  )
}

function outsideBand({ boxes, bands }: Layout, nodes: readonly Placeable[]): string[] {
  return nodes.flatMap(({ id, level }) => {
    const [box, band] = [boxes.get(id), bands.find((one) => one.level === level)]
    const inside = box && band && box.y - box.height / 2 >= band.y && box.y + box.height / 2 <= band.y + band.height
    return inside ? [] : [id]
  })
}

function outsideColumn({ boxes, columns }: Layout, nodes: readonly Placeable[]): string[] {
  return nodes.flatMap(({ id, agency }) => {
    if (agency === null) return []
    const [box, column] = [boxes.get(id), columns.find((one) => one.agency === agency)]
    return box && column && Math.abs(box.x - column.x) <= column.width / 2 - box.width / 2 ? [] : [id]
  })
}

function moved(before: Layout, after: Layout): string[] {
  return [...before.boxes].flatMap(([id, box]) => {
    const now = after.boxes.get(id)
    return now && (now.x !== box.x || now.y !== box.y) ? [id] : []
  })
}

/** By how much boxes went down. Nothing may go sideways, and one number means one block. */
function drops(before: Layout, after: Layout): Set<number> {
  const down = new Set<number>()
  for (const [id, box] of before.boxes) {
    const now = after.boxes.get(id) as Box
    expect(now.x).toBe(box.x)
    if (now.y !== box.y) down.add(Math.round((now.y - box.y) * 1_000) / 1_000)
  }
  return down
}

function expectSound(layout: Layout, nodes: readonly Placeable[]): void {
  expect(layout.boxes.size).toBe(nodes.length)
  expect(layout.bands.map(({ level }) => level)).toStrictEqual(levels)
  expect(layout.bands.map(({ y }) => y)).toStrictEqual(layout.bands.map(({ y }) => y).toSorted((a, b) => a - b))
  expect(outsideBand(layout, nodes)).toStrictEqual([])
  expect(outsideColumn(layout, nodes)).toStrictEqual([])
  expect(overlapping(layout)).toStrictEqual([])
}

describe('a fresh layout', () => {
  test('keeps every party in its band, every office in its agency’s column, and no two on each other', () => {
    fc.assert(
      fc.property(worlds(small), ({ nodes, ties, frame }) => expectSound(fresh(nodes, ties, frame), nodes)),
      four,
    )
  })

  test('is the same for the same facts, in whatever order they come', () => {
    fc.assert(
      fc.property(worlds(small), fc.nat(), ({ nodes, ties, frame }, order) => {
        const next = random(order)
        const shuffled = <Of>(list: readonly Of[]) =>
          list
            .map((one) => [next(), one] as const)
            .toSorted()
            .map(([, one]) => one)
        const first = boxes(fresh(nodes, ties, frame))
        expect(boxes(fresh(nodes, ties, frame))).toStrictEqual(first)
        expect(boxes(fresh(nodes.toReversed(), ties.toReversed(), frame))).toEqual(first)
        expect(boxes(fresh(shuffled(nodes), shuffled(ties), frame))).toEqual(first)
      }),
      four,
    )
  })

  test('never lets ties run further sideways than before offices were put in order', () => {
    fc.assert(
      fc.property(worlds(small), ({ nodes, ties, frame }) => {
        const { start, kept } = fresh(nodes, ties, frame).travel
        expect(kept).toBeLessThanOrEqual(start)
      }),
      four,
    )
  })

  test('has about the shape of its frame', () => {
    fc.assert(
      fc.property(worlds(atlas), ({ nodes, ties, frame }) => {
        const { width, height, plan } = fresh(nodes, ties, frame)
        const stretched = height / totalHeight({ bands: plan.bands.map((band) => ({ ...band, foot: 0 })), rise: 1 })
        expect(stretched).toBeLessThanOrEqual(3 + 1e-9)
        expect(width / height / frame.aspect).toBeGreaterThanOrEqual(0.7)
        // Thirty agencies of two offices each in a tall frame would need more air than three times their height.
        if (stretched < 3 - 1e-9) expect(width / height / frame.aspect).toBeLessThanOrEqual(1.2)
      }),
      four,
    )
  })

  test('is mirrored exactly where the page runs from right to left', () => {
    fc.assert(
      fc.property(worlds(small), ({ nodes, ties, frame }) => {
        const layout = fresh(nodes, ties, frame)
        const mirror = fresh(nodes, ties, { ...frame, rightToLeft: true })
        for (const [id, box] of layout.boxes)
          expect(mirror.boxes.get(id)).toStrictEqual({ ...box, x: layout.width - box.x })
      }),
      four,
    )
  })
})

describe('an extended layout', () => {
  test('moves nobody when one party joins, whatever its level and agency', () => {
    fc.assert(
      fc.property(
        worlds(small),
        fc.constantFrom(...levels),
        fc.constantFrom('agency-0', 'agency-new', null),
        (world, level, agency) => {
          const before = fresh(world.nodes, world.ties, world.frame)
          const nodes = [...world.nodes, { id: 'newcomer', level, agency, place: null }]
          const after = extend(before, nodes, [...world.ties, { id: 'its-tie', from: 'newcomer', to: 'party-0' }])
          const wasEmpty = !world.nodes.some((node) => node.level === level)
          const below = world.nodes.filter((node) => levels.indexOf(node.level) > levels.indexOf(level))
          // The first party of a level opens its band: those below make room.
          expect(moved(before, after)).toStrictEqual(
            wasEmpty ? moved(before, after).filter((id) => below.some((node) => node.id === id)) : [],
          )
          expect(drops(before, after).size).toBeLessThanOrEqual(1)
          expectSound(after, nodes)
        },
      ),
      four,
    )
  })

  test('moves nobody when parties leave, and gives their places to newcomers', () => {
    fc.assert(
      fc.property(worlds(small), fc.nat(), ({ nodes, ties, frame }, start) => {
        const next = random(start)
        const before = fresh(nodes, ties, frame)
        const staying = nodes.filter(() => next() < 0.7)
        const without = extend(before, staying, ties)
        expect(moved(before, without)).toStrictEqual([])
        expect(without.boxes.size).toBe(staying.length)
        expect(moved(without, extend(without, nodes, ties))).toStrictEqual([])
      }),
      four,
    )
  })

  test('takes 300 newcomers, one by one, without moving anybody sideways and almost nobody down', () => {
    const next = random(seed)
    const world = fc.sample(worlds({ least: 1_100, most: 1_100, agencies: 30 }), { seed, numRuns: 1 })[0] as World
    let layout = fresh(world.nodes, world.ties, world.frame)
    let shifts = 0
    const nodes = [...world.nodes]
    for (let added = 0; added < 300; added += 1) {
      nodes.push(partyOf(next, `newcomer-${added}`, 30))
      const after = extend(layout, nodes, world.ties)
      const down = drops(layout, after)
      expect(down.size).toBeLessThanOrEqual(1)
      shifts += down.size
      layout = after
    }
    expect(shifts).toBeLessThanOrEqual(10)
    expectSound(layout, nodes)
  })
})
