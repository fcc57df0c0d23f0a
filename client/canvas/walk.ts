// Where a key leads from a party on the map. Pure.
import type { Layout } from './layout.ts'

export type Walked = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | '[' | ']' | 'Home' | 'End'
const keys: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '[', ']', 'Home', 'End']

export function isWalk(key: string): key is Walked {
  return keys.includes(key)
}

type Walkable = {
  layout: Layout
  /** What may be reached. */
  shown: ReadonlySet<string>
  lines: readonly { from: string; to: string }[]
  /** The parties of the chosen route, in order. */
  trail: readonly string[]
}

/** The party that the key leads to; null when there is none that way. */
export function walk(key: Walked, from: string, { layout, shown, lines, trail }: Walkable): string | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return alongBand(key, from, layout, shown)
  if (key === 'ArrowUp' || key === 'ArrowDown') return acrossBands(key, from, layout, shown, lines)
  return alongTrail(key, from, trail.length > 0 ? trail : [...shown])
}

function alongTrail(key: Walked, from: string, trail: readonly string[]): string | null {
  const at = trail.indexOf(from)
  if (key === 'Home' || at < 0) return trail[0] ?? null
  if (key === 'End') return trail.at(-1) ?? null
  return trail[key === ']' ? at + 1 : at - 1] ?? null
}

/** The next in the band in the visual direction: row after row. */
function alongBand(key: Walked, from: string, { boxes, plan }: Layout, shown: ReadonlySet<string>): string | null {
  const band = plan.addresses.get(from)?.band
  const row = [...boxes]
    .filter(([id]) => shown.has(id) && plan.addresses.get(id)?.band === band)
    .toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x)
    .map(([id]) => id)
  const at = row.indexOf(from)
  return at < 0 ? null : (row[key === 'ArrowRight' ? at + 1 : at - 1] ?? null)
}

/** The tied party nearest in the nearest band above or below; an arrangement stands above the offices of its band. */
function acrossBands(
  key: Walked,
  from: string,
  { boxes }: Layout,
  shown: ReadonlySet<string>,
  lines: Walkable['lines'],
): string | null {
  const here = boxes.get(from)
  if (!here) return null
  const way = key === 'ArrowUp' ? -1 : 1
  const others = new Set(
    lines.flatMap((line) => (line.from === from ? [line.to] : line.to === from ? [line.from] : [])),
  )
  const [nearest] = [...others]
    .map((id) => ({ id, box: boxes.get(id) }))
    .filter(({ id, box }) => shown.has(id) && box !== undefined && (box.y - here.y) * way > 0)
    .toSorted((a, b) => distance(a.box, here) - distance(b.box, here) || (a.id < b.id ? -1 : 1))
  return nearest?.id ?? null
}

function distance(box: { x: number; y: number } | undefined, here: { x: number; y: number }): number {
  return box ? 4 * Math.abs(box.y - here.y) + Math.abs(box.x - here.x) : Number.POSITIVE_INFINITY
}
