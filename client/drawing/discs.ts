// Where the number of a step stands: half way along its line, moved along it where something is in the way.
import type { Card, Disc, Line, Point } from './placing.ts'

const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78, 0.14, 0.86]

export function discsOf(lines: readonly Line[], cards: readonly Card[], radius: number): Disc[] {
  const discs: Disc[] = []
  const chosen = lines.filter(({ index }) => index !== null).toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))
  for (const { index, step, points } of chosen) {
    if (index === null) continue
    const pieces = piecesOf(points).toSorted((a, b) => lengthOf(b) - lengthOf(a))
    const wanted = pieces.flatMap((piece) => shares.map((share) => along(piece, share)))
    const room = (at: Point) =>
      Math.min(...cards.map((card) => fromCard(at, card)), ...discs.map((one) => apart(at, one)))
    const free = wanted.find((at) => room(at) >= radius)
    const [x, y] = free ?? wanted.toSorted((a, b) => room(b) - room(a))[0] ?? [0, 0]
    discs.push({ index, step, x, y })
  }
  return discs
}

type Piece = readonly [Point, Point]

function piecesOf(points: readonly Point[]): Piece[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]
    return before ? [[before, point] as const] : []
  })
}

function lengthOf([[x1, y1], [x2, y2]]: Piece): number {
  return Math.abs(x2 - x1) + Math.abs(y2 - y1)
}

function along([[x1, y1], [x2, y2]]: Piece, share: number): Point {
  return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)]
}

function fromCard([x, y]: Point, card: Card): number {
  const dx = Math.max(0, Math.abs(x - card.x) - card.width / 2)
  const dy = Math.max(0, Math.abs(y - card.y) - card.height / 2)
  return Math.hypot(dx, dy)
}

/** Between the middles of two discs, less the other's half. */
function apart([x, y]: Point, other: Disc): number {
  return Math.hypot(x - other.x, y - other.y) / 2
}
