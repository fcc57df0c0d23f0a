// The lines of a drawing: only upright and level pieces, none through a card.

import type { DrawnRoute, DrawnStep } from './drawn.ts'
import { type Card, type Frame, type Line, type Point, verticalKey } from './placing.ts'
import { keyOf, type Placed, type Rows } from './standing.ts'

/** Each tie once, the chosen route's last so that they lie on top. */
export function linesOf(
  routes: readonly DrawnRoute[],
  rows: Rows,
  cards: readonly Card[],
  frame: Frame,
  yOf: (row: number) => number,
): Line[] {
  const byId = new Map(cards.map((card) => [card.party.id, card]))
  const found = new Map<string, Line>()
  for (const [rank, { id, steps }] of routes.entries())
    for (const [place, step] of steps.entries()) {
      const key = keyOf(step)
      const known = found.get(key)
      if (known) {
        known.routes.push(id)
        continue
      }
      const points = pointsOf(step, rows, byId, frame, yOf)
      found.set(key, { key, step, points, index: rank === 0 ? place + 1 : null, routes: [id] })
    }
  return [...found.values()].toSorted((a, b) => Number(a.index !== null) - Number(b.index !== null))
}

type Ends = { placed: Placed; card: Card }

function pointsOf(
  step: DrawnStep,
  { placed, bare }: Rows,
  cards: ReadonlyMap<string, Card>,
  frame: Frame,
  yOf: (row: number) => number,
): Point[] {
  const endOf = (id: string): Ends | null => {
    const [one, card] = [placed.get(id), cards.get(id)]
    return one && card ? { placed: one, card } : null
  }
  const [from, to] = [endOf(step.from.id), endOf(step.to.id)]
  if (!from || !to) return []
  const own = bare.get(keyOf(step))
  if (own && !own.isInLine) {
    const y = yOf(own.row)
    return straightened([...leaving(from, to, y, frame), ...leaving(to, from, y, frame).toReversed()])
  }
  if (own || to.placed.isInLine || from.placed.isInLine) return level(from.card, to.card)
  if (from.placed.column === to.placed.column) return upright(from, to, frame)
  if (to.placed.party.agency === null)
    return straightened([...leaving(from, to, to.card.y, frame), side(to.card, from, to, frame)])
  return straightened([side(from.card, to, from, frame), ...leaving(to, from, from.card.y, frame).toReversed()])
}

/** From the side of one card to the side of the other, in one row. */
function level(from: Card, to: Card): Point[] {
  const way = Math.sign(to.x - from.x)
  return [
    [from.x + (way * from.width) / 2, from.y],
    [to.x - (way * to.width) / 2, from.y],
  ]
}

/** Within a column: straight, or around who stands between. */
function upright(from: Ends, to: Ends, frame: Frame): Point[] {
  const [upper, lower] = from.placed.row < to.placed.row ? [from, to] : [to, from]
  const lane = frame.laneOf(verticalKey(upper.placed.party.id, lower.placed.party.id))
  const points: Point[] =
    lane === null
      ? [
          [upper.card.x, upper.card.y + upper.card.height / 2],
          [lower.card.x, lower.card.y - lower.card.height / 2],
        ]
      : [sideTowards(upper.card, lane), [lane, upper.card.y], [lane, lower.card.y], sideTowards(lower.card, lane)]
  return upper === from ? points : points.toReversed()
}

/** From a card up or down its column to a height. */
function leaving({ card }: Ends, target: Ends, y: number, frame: Frame): Point[] {
  const lane = frame.laneOf(verticalKey(card.party.id, target.card.party.id))
  if (lane !== null) return [sideTowards(card, lane), [lane, card.y], [lane, y]]
  const way = Math.sign(y - card.y)
  return [
    [card.x, card.y + (way * card.height) / 2],
    [card.x, y],
  ]
}

/** Where a line from somebody's column meets the side of what lies across. */
function side(card: Card, { card: other }: Ends, { placed }: Ends, frame: Frame): Point {
  const lane = frame.laneOf(verticalKey(other.party.id, placed.party.id))
  return sideTowards(card, lane ?? other.x)
}

function sideTowards({ x, y, width }: Card, towards: number): Point {
  return [x + (Math.sign(towards - x) * width) / 2, y]
}

/** Without points that change nothing. */
function straightened(points: readonly Point[]): Point[] {
  const found: Point[] = []
  for (const point of points) {
    const [before, last] = [found.at(-2), found.at(-1)]
    if (last && last[0] === point[0] && last[1] === point[1]) continue
    const isOn =
      before &&
      last &&
      ((before[0] === last[0] && last[0] === point[0]) || (before[1] === last[1] && last[1] === point[1]))
    if (isOn) found.pop()
    found.push(point)
  }
  return found
}
