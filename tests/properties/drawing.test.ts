import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drawing, drawing, mostAgencies } from '../../client/drawing/drawing.ts'
import { type DrawnParty, type DrawnRoute, type DrawnStep, partiesOf } from '../../client/drawing/drawn.ts'
import type { Card, Point } from '../../client/drawing/placing.ts'
import { dice } from '../helpers/dice.ts'

const levels = ['System', 'Headquarters', 'Regional', 'Country'].map((name, rank) => ({
  id: name.toLowerCase(),
  name,
  rank,
}))
const level = (rank: number) => ({ id: levels[rank]?.id ?? '', rank })

/** An office of an agency at a level, or an arrangement there; some offices have a sister at the same level. */
function party(agency: number | null, rank: number, nth: number): DrawnParty {
  const names = ['Office', 'Regional Office for Europe and Central Asia', 'headquarters', 'UN-Nutrition', 'Platform']
  const name = `${agency === null ? 'Body' : `Agency${agency}`} ${names[(rank + nth) % names.length]} ${nth}`
  return {
    id: `${agency ?? 'body'}-${rank}-${nth}`,
    name,
    detail: nth % 2 === 0 ? 'Tirana' : null,
    level: level(rank),
    agency: agency === null ? null : { id: `agency-${agency}`, label: `A${agency}` },
    stroke: 'solid',
  }
}

function routeOf(id: string, parties: readonly DrawnParty[]): DrawnRoute {
  const steps = parties.slice(1).map((to, index): DrawnStep => {
    const from = parties[index] as DrawnParty
    const isWithin = from.agency !== null && from.agency.id === to.agency?.id
    return {
      from,
      to,
      tie: [from.id, to.id].toSorted().join('~'),
      dimension: isWithin ? 'INTRA_AGENCY' : 'INTER_AGENCY',
      stroke: 'dashed',
    }
  })
  return { id, steps }
}

/** Any chain in which nobody comes twice: offices of up to `agencies` agencies and arrangements, on four levels. */
const anyParty = (agencies: number) =>
  fc
    .tuple(fc.option(fc.nat(agencies - 1), { freq: 3 }), fc.nat(3), fc.nat(1))
    .map(([agency, rank, nth]) => party(agency, rank, nth))
const anyRoute = (agencies: number) =>
  fc
    .uniqueArray(anyParty(agencies), { minLength: 2, maxLength: 9, selector: ({ id }) => id })
    .map((parties) => routeOf(parties.map(({ id }) => id).join(' '), parties))
const question = (agencies = mostAgencies) =>
  fc.record({
    chosen: anyRoute(agencies),
    others: fc.array(anyRoute(agencies), { maxLength: 5 }),
    levels: fc.constant(levels),
    width: fc.integer({ min: 240, max: 900 }),
  })

const left = ({ x, width }: Card) => x - width / 2
const top = ({ y, height }: Card) => y - height / 2

function overlaps(a: Card, b: Card): boolean {
  return (
    left(a) < left(b) + b.width - 0.01 &&
    left(b) < left(a) + a.width - 0.01 &&
    top(a) < top(b) + b.height - 0.01 &&
    top(b) < top(a) + a.height - 0.01
  )
}

/** Whether an upright or level piece has a point within a card, its rim apart. */
function isThrough([x1, y1]: Point, [x2, y2]: Point, card: Card): boolean {
  const rim = 0.5
  return (
    Math.min(x1, x2) < left(card) + card.width - rim &&
    Math.max(x1, x2) > left(card) + rim &&
    Math.min(y1, y2) < top(card) + card.height - rim &&
    Math.max(y1, y2) > top(card) + rim
  )
}

function overlapping({ cards }: Drawing): string[] {
  return cards.flatMap((a, index) =>
    cards.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.party.id} ${b.party.id}`] : [])),
  )
}

function throughCards({ lines, cards }: Drawing): string[] {
  return lines.flatMap(({ key, points }) =>
    points
      .slice(1)
      .flatMap((point, index) =>
        cards.flatMap((card) =>
          isThrough(points[index] as Point, point, card) ? [`${key} through ${card.party.id}`] : [],
        ),
      ),
  )
}

describe('a drawing of any routes of up to six agencies on four levels', () => {
  test('has no card on another, and no line through a card', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const drawn = drawing(asked)
        expect(overlapping(drawn)).toStrictEqual([])
        expect(throughCards(drawn)).toStrictEqual([])
      }),
      dice(400),
    )
  })

  test('has lines of upright and level pieces alone, from card to card', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { lines, cards } = drawing(asked)
        const cardOf = (id: string) => cards.find(({ party }) => party.id === id) as Card
        for (const { points, step } of lines) {
          expect(points.length).toBeGreaterThan(1)
          for (const [index, [x, y]] of points.slice(1).entries()) {
            const [fromX, fromY] = points[index] as Point
            expect(Math.abs(x - fromX) < 0.01 || Math.abs(y - fromY) < 0.01).toBe(true)
          }
          for (const [point, id] of [
            [points[0], step.from.id],
            [points.at(-1), step.to.id],
          ] as const)
            expect(onRim(point as Point, cardOf(id))).toBe(true)
        }
      }),
      dice(400),
    )
  })

  test('keeps everything in its band, in its field, and offices in the column of their agency', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        const { cards, bands, columns, lines, width } = drawing(asked)
        for (const card of cards) {
          const band = bands.find(({ level }) => level === card.party.level.id)
          expect(top(card)).toBeGreaterThanOrEqual(band?.top ?? Number.NaN)
          expect(top(card) + card.height).toBeLessThanOrEqual((band?.top ?? 0) + (band?.height ?? 0))
          expect(left(card)).toBeGreaterThanOrEqual(0)
          expect(left(card) + card.width).toBeLessThanOrEqual(width)
          if (card.party.agency) expect(card.x).toBe(columns.find(({ id }) => id === card.party.agency?.id)?.x)
        }
        for (const [x] of lines.flatMap(({ points }) => points)) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
        }
      }),
      dice(400),
    )
  })

  test('draws the chosen route whole, with a number on each of its lines, and names who is folded', () => {
    fc.assert(
      fc.property(question(9), (asked) => {
        const { cards, discs, lines, columns, folded } = drawing(asked)
        const drawn = new Set(cards.map(({ party }) => party.id))
        for (const { id } of partiesOf(asked.chosen)) expect(drawn.has(id)).toBe(true)
        expect(discs.map(({ index }) => index)).toStrictEqual(asked.chosen.steps.map((_, index) => index + 1))
        for (const { index, x, y } of discs)
          expect(
            lines.find((line) => line.index === index)?.points.some((_, at, all) => isOn([x, y], all[at - 1], all[at])),
          ).toBe(true)
        const shown = new Set(columns.map(({ label }) => label))
        for (const label of folded) expect(shown.has(label)).toBe(false)
        const agencies = new Set(
          [asked.chosen, ...asked.others].flatMap(partiesOf).flatMap(({ agency }) => (agency ? [agency.label] : [])),
        )
        for (const label of agencies) expect(shown.has(label) || folded.includes(label)).toBe(true)
      }),
      dice(200),
    )
  })

  test('is the same of the same question', () => {
    fc.assert(
      fc.property(question(), (asked) => {
        expect(drawing(structuredClone(asked))).toStrictEqual(drawing(asked))
      }),
      dice(100),
    )
  })
})

function onRim([x, y]: Point, card: Card): boolean {
  const [dx, dy] = [Math.abs(x - card.x) - card.width / 2, Math.abs(y - card.y) - card.height / 2]
  return Math.max(dx, dy) > -1 && dx < 1 && dy < 1
}

function isOn([x, y]: Point, from: Point | undefined, to: Point | undefined): boolean {
  if (!from || !to) return false
  const within = (at: number, a: number, b: number) => at >= Math.min(a, b) - 0.01 && at <= Math.max(a, b) + 0.01
  return within(x, from[0], to[0]) && within(y, from[1], to[1])
}

describe('the drawing of UNICEF Albania to WHO headquarters', () => {
  const [alb, ecaro, hq] = [party(0, 3, 0), party(0, 2, 0), party(0, 1, 0)]
  const [whoAlb, euro, whoHq] = [party(1, 3, 0), party(1, 2, 0), party(1, 1, 0)]
  const [works, nutrition, water] = [party(null, 3, 0), party(null, 0, 0), party(null, 0, 1)]
  const chosen = routeOf('over in Albania', [alb, works, whoAlb, euro, whoHq])
  const others = [nutrition, water].map((body) => routeOf(body.id, [alb, ecaro, hq, body, whoHq]))
  const drawn = drawing({ chosen, others, levels, width: 530 })
  const card = (one: DrawnParty) => drawn.cards.find(({ party }) => party.id === one.id) as Card

  test('has the start left, the end right, and what is shared between', () => {
    expect(drawn.columns.map(({ label }) => label)).toStrictEqual(['A0', null, 'A1'])
    expect(card(works).x).toBeCloseTo(265)
  })

  test('has the chosen crossing in the bottom row of its band, with the two that cross there', () => {
    expect([card(alb).y, card(works).y]).toStrictEqual([card(whoAlb).y, card(whoAlb).y])
    expect(card(works).isCrossing).toBe(true)
  })

  test('has shared bodies stacked, the easiest lowest', () => {
    expect(card(nutrition).y).toBeGreaterThan(card(water).y)
  })

  test('has room for its numbers beside the cards', () => {
    for (const { x, y } of drawn.discs)
      for (const one of drawn.cards) {
        const [dx, dy] = [Math.abs(x - one.x) - one.width / 2, Math.abs(y - one.y) - one.height / 2]
        expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(12)
      }
  })
})
