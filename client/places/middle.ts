// Who shares most in a place, and who joins through whom.
import type { Shared } from '../thing/seriation.ts'

/** Of the most that two share, the least that any two in the middle share. */
const leastOfMost = 0.25
const mostInTheMiddle = 5

export type Middle = {
  /** Agencies each of which shares work with each other, most first; empty where nobody shares any. */
  middle: string[]
  /** Who shares most with these without being one of them, and with whom; null where nobody does. */
  joins: { agency: string; through: string[] } | null
}

/** Grows from the two that share most, by whoever shares most with all of these, as long as every two share enough. */
export function middleOf(ids: readonly string[], shared: Shared): Middle {
  const sorted = [...ids].sort()
  const [first] = sorted
    .flatMap((one, index) => sorted.slice(index + 1).map((other) => ({ one, other, works: shared(one, other) })))
    .filter(({ works }) => works > 0)
    .sort((a, b) => b.works - a.works)
  if (first === undefined) return { middle: [], joins: null }
  const middle = [first.one, first.other]
  const enough = Math.max(1, first.works * leastOfMost)
  while (middle.length < mostInTheMiddle) {
    const next = greatest(
      sorted.filter((id) => !middle.includes(id) && middle.every((other) => shared(id, other) >= enough)),
      (id) => sum(middle, (other) => shared(id, other)),
    )
    if (next === null) break
    middle.push(next)
  }
  const agency = greatest(
    sorted.filter((id) => !middle.includes(id) && middle.some((other) => shared(id, other) > 1)),
    (id) => sum(middle, (other) => shared(id, other)),
  )
  const weight = (id: string) => sum(middle, (other) => shared(id, other))
  middle.sort((a, b) => weight(b) - weight(a))
  if (agency === null) return { middle, joins: null }
  const through = middle.filter((other) => shared(agency, other) > 0)
  through.sort((a, b) => shared(agency, b) - shared(agency, a))
  return { middle, joins: { agency, through } }
}

function greatest(ids: readonly string[], of: (id: string) => number): string | null {
  let best: string | null = null
  for (const id of ids) if (best === null || of(id) > of(best)) best = id
  return best
}

const sum = (ids: readonly string[], of: (id: string) => number) => ids.reduce((total, id) => total + of(id), 0)
