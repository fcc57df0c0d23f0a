import type { Terms } from '../paths/ground.ts'
import { frictionOf } from '../search/keys.ts'
import { ways } from './ways.ts'

/**
 * At which level it is easiest to cross, with the friction of each level that has a way at home, easiest first; `holds`
 * with doubt counted or not and crowds at 0, 0.5 and 1. Null where fewer than two levels have one, or that is not known. Levels are numbers.
 */
export type Easiest = { holds: boolean; levels: { level: number; friction: number }[] }

/** Doubt left out or counted, and crowds left out, as usual or in full. */
const doubts = [0, 1]
const crowds = [0, 0.5, 1]

/** Asks for the ways under each assumption; `budget` is for all of them. */
export function* easiestLevel(
  terms: Terms,
  { from, to, budget }: { from: string; to: string; budget: number },
): Generator<void, Easiest | null> {
  const assumptions = doubts.flatMap((uncertaintyExponent) =>
    crowds.map((crowdExponent) => ({ ...terms.settings, uncertaintyExponent, crowdExponent })),
  )
  const share = budget / (assumptions.length + 2)
  const levels = yield* frictions(terms, { from, to, budget: share })
  const [easiest] = levels ?? []
  if (levels === null || easiest === undefined || levels.length < 2) return null
  for (const settings of [terms.settings, ...assumptions]) {
    const found = yield* frictions({ ...terms, settings }, { from, to, budget: share })
    const [first, second] = found ?? []
    if (found === null) return null
    if (first?.level !== easiest.level || first.friction === second?.friction) return { holds: false, levels }
  }
  return { holds: true, levels }
}

/** Null where a level could not be searched through: nothing is known of it then. */
function* frictions(terms: Terms, question: { from: string; to: string; budget: number }) {
  const { rows } = yield* ways(terms, question)
  if (rows.some(({ missing }) => missing?.reason === 'BUDGET')) return null
  return rows
    .flatMap(({ level, route, isDetour }) =>
      level === null || route === null || isDetour ? [] : { level, friction: frictionOf(route.found.key) },
    )
    .sort((one, other) => one.friction - other.friction)
}
