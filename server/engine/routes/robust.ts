import type { Terms } from '../paths/ground.ts'
import { frictionOf } from '../search/keys.ts'
import { ways } from './ways.ts'

type LevelBy = { level: number; friction: number }

/**
 * At which level it is easiest to cross, with the friction of each level that has a way at home, easiest first; and the
 * `contenders`, the levels that are easiest or no harder under some assumption, with doubt counted or not and crowds at 0,
 * 0.5 and 1: where there is one, it is easiest under all. Null where fewer than two levels have a way, or that is not
 * known. Levels are numbers.
 */
export type Easiest = { contenders: number[]; levels: LevelBy[] }

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
  const share = budget / (assumptions.length + 1)
  const levels = yield* frictions(terms, { from, to, budget: share })
  if (levels === null || levels.length < 2) return null
  const contenders = new Set(easiestOf(levels))
  for (const settings of assumptions) {
    const found = yield* frictions({ ...terms, settings }, { from, to, budget: share })
    if (found === null) return null
    for (const level of easiestOf(found)) contenders.add(level)
  }
  return { contenders: [...contenders], levels }
}

/** All those that are as easy as the first. */
function easiestOf(levels: LevelBy[]): number[] {
  return levels.filter(({ friction }) => friction === levels[0]!.friction).map(({ level }) => level)
}

/** Null where a level could not be searched through: nothing is known of it then. */
function* frictions(
  terms: Terms,
  question: { from: string; to: string; budget: number },
): Generator<void, LevelBy[] | null> {
  const { rows } = yield* ways(terms, question)
  if (rows.some(({ missing }) => missing?.reason === 'BUDGET')) return null
  return rows
    .flatMap(({ level, route, isDetour }) =>
      level === null || route === null || isDetour ? [] : { level, friction: frictionOf(route.found.key) },
    )
    .sort((one, other) => one.friction - other.friction)
}
