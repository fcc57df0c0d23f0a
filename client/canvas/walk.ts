// Where an arrow key leads from a party on the map. Pure.
import type { Path } from '../paths/documents.ts'
import type { Layout } from './layout.ts'

export type Walked = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | '[' | ']' | 'Home' | 'End'
const keys: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '[', ']', 'Home', 'End']

export function isWalk(key: string): key is Walked {
  return keys.includes(key)
}

type Map_ = { layout: Layout; ties: readonly { from: { id: string }; to: { id: string } }[]; chosen: Path | null }

/** The party that the key leads to; null when there is none that way. */
export function walk(key: Walked, from: string, { layout, ties, chosen }: Map_): string | null {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return alongBand(key, from, layout)
  if (key === 'ArrowUp' || key === 'ArrowDown') return acrossBands(key, from, layout, ties)
  return alongPath(key, from, chosen)
}

function alongPath(key: Walked, from: string, chosen: Path | null): string | null {
  const [first] = chosen?.steps ?? []
  if (!chosen || !first) return null
  const chain = [first.from.id, ...chosen.steps.map(({ to }) => to.id)]
  const at = chain.indexOf(from)
  if (key === 'Home' || at < 0) return chain[0] ?? null
  if (key === 'End') return chain.at(-1) ?? null
  return chain[key === ']' ? at + 1 : at - 1] ?? null
}

/** The next in the band in the visual direction: row after row. */
function alongBand(key: Walked, from: string, { boxes, plan }: Layout): string | null {
  const band = plan.addresses.get(from)?.band
  const row = [...boxes]
    .filter(([id]) => plan.addresses.get(id)?.band === band)
    .toSorted(([, a], [, b]) => a.y - b.y || a.x - b.x)
    .map(([id]) => id)
  const at = row.indexOf(from)
  return at < 0 ? null : (row[key === 'ArrowRight' ? at + 1 : at - 1] ?? null)
}

/** The tied party nearest in the nearest band above or below; an arrangement stands above the offices of its band. */
function acrossBands(key: Walked, from: string, { boxes }: Layout, ties: Map_['ties']): string | null {
  const here = boxes.get(from)
  if (!here) return null
  const way = key === 'ArrowUp' ? -1 : 1
  const others = new Set(
    ties.flatMap((tie) => (tie.from.id === from ? [tie.to.id] : tie.to.id === from ? [tie.from.id] : [])),
  )
  const [nearest] = [...others]
    .map((id) => ({ id, box: boxes.get(id) }))
    .filter(({ box }) => box !== undefined && (box.y - here.y) * way > 0)
    .toSorted((a, b) => distance(a.box, here) - distance(b.box, here) || (a.id < b.id ? -1 : 1))
  return nearest?.id ?? null
}

function distance(box: { x: number; y: number } | undefined, here: { x: number; y: number }): number {
  return box ? 4 * Math.abs(box.y - here.y) + Math.abs(box.x - here.x) : Number.POSITIVE_INFINITY
}
