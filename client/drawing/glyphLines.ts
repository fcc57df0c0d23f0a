// A route as a sign of 44 by 34: rails for agencies, a line for what is shared, low or high.
import { type DrawnParty, type DrawnRoute, partiesOf } from './drawn.ts'

export const glyphSize = { width: 44, height: 34 }
const edges = { left: 7, right: 37, top: 4, bottom: 29.5 }
/** How far a second office of an agency at one level stands inwards: next door, where a detour leads. */
const nextDoor = 8

export type GlyphLine = { d: string; dimension: DrawnRoute['steps'][number]['dimension']; isDashed: boolean }
export type GlyphLines = {
  levels: number[]
  rails: { x: number; from: number; to: number }[]
  lines: GlyphLine[]
  start: readonly [number, number]
  end: readonly [number, number]
}

export function glyphLines(route: DrawnRoute, levels: readonly { id: string }[]): GlyphLines {
  const parties = partiesOf(route)
  const heights = new Map(levels.map(({ id }, index) => [id, heightOf(index, levels.length)]))
  const y = ({ level }: DrawnParty) => heights.get(level.id) ?? edges.bottom
  const at = placesOf(parties, y)
  const lines: GlyphLine[] = []
  const stations = parties.flatMap((party, index) =>
    party.agency !== null || index === 0 || index === parties.length - 1 ? [index] : [],
  )
  for (const [place, index] of stations.slice(1).entries()) {
    const before = stations[place] ?? 0
    const steps = route.steps.slice(before, index)
    const [from, to] = [at[before], at[index]]
    const [first] = steps
    if (!from || !to || !first) continue
    const between = parties.slice(before + 1, index)
    const height = between.length === 0 ? null : Math.min(...between.map(y))
    lines.push({
      d: pathOf(from, to, height),
      dimension: first.dimension,
      isDashed: steps.some(({ stroke }) => stroke !== 'solid'),
    })
  }
  const rails = [edges.left, edges.right].flatMap((x) => {
    const ys = at.flatMap((point) => (point && point[0] === x ? [point[1]] : []))
    return ys.length === 0 ? [] : [{ x, from: Math.min(...ys), to: edges.bottom }]
  })
  return {
    levels: [...heights.values()],
    rails,
    lines,
    start: at[0] ?? [edges.left, edges.bottom],
    end: at.at(-1) ?? [edges.right, edges.bottom],
  }
}

function heightOf(index: number, count: number): number {
  return count < 2 ? edges.bottom : edges.top + ((edges.bottom - edges.top) * index) / (count - 1)
}

type Point = readonly [number, number]

function placesOf(parties: readonly DrawnParty[], y: (party: DrawnParty) => number): (Point | null)[] {
  const last = parties.length - 1
  const owners = parties.map(({ agency }, index) => {
    if (agency) return agency.id
    return index === 0 ? 'start' : index === last ? 'end' : null
  })
  const agencies = [...new Set(owners.filter((owner) => owner !== null))]
  const end = owners[last]
  const between = agencies.filter((id) => id !== agencies[0] && id !== end)
  const xOf = (id: string) => {
    if (id === agencies[0]) return edges.left
    if (id === end) return edges.right
    return edges.left + ((edges.right - edges.left) * (between.indexOf(id) + 1)) / (between.length + 1)
  }
  // Where both ends stand is theirs.
  const taken = new Set<string>()
  const first = parties[0]
  const final = parties[last]
  if (first && owners[0] != null) taken.add(`${xOf(owners[0])} ${y(first)}`)
  if (final && owners[last] != null) taken.add(`${xOf(owners[last])} ${y(final)}`)
  return parties.map((party, index) => {
    const owner = owners[index]
    if (owner === null || owner === undefined) return null
    let x = xOf(owner)
    const inwards = x > (edges.left + edges.right) / 2 ? -nextDoor : nextDoor
    const isEnd = index === 0 || index === last
    while (!isEnd && taken.has(`${x} ${y(party)}`) && x + inwards >= edges.left && x + inwards <= edges.right)
      x += inwards
    taken.add(`${x} ${y(party)}`)
    return [x, y(party)] as const
  })
}

function pathOf([x1, y1]: Point, [x2, y2]: Point, height: number | null): string {
  // A tie without an arrangement goes up or down first, and then across.
  if (height === null) return x1 === x2 ? `M${x1} ${y1}V${y2}` : `M${x1} ${y1}V${y2}H${x2}`
  return `M${x1} ${y1}${y1 === height ? '' : `V${height}`}H${x2}${y2 === height ? '' : `V${y2}`}`
}
