import type { Dimension } from '../../contract/types.generated.ts'
import type { NoPathAnswer } from '../paths/answer.ts'
import type { Ground, Terms } from '../paths/ground.ts'
import type { AnsweredPath } from '../paths/path.ts'
import { frictionOf, unitsInKey } from '../search/keys.ts'
import type { Abroad } from './abroad.ts'
import type { RouteFindings } from './find.ts'
import type { Tip, Tips } from './tips.ts'
import type { WayBy, Ways } from './ways.ts'

/** One question's answer, before names and evidence are looked up. `found` may have one route more than `nodes`. */
export type RoutesAnswer = {
  terms: Terms
  question: { from: string; to: string; maxOverlap: number; count: number }
  found: RouteFindings
  nodes: RouteAnswer[]
  detours: RouteAnswer[]
  noPath: NoPathAnswer | null
}
/** A route, and who is abroad for its question; null where nobody was looked for. */
export type RouteAnswer = { path: AnsweredPath; abroad: Abroad | null }

/** One question's ways. */
export type WaysAnswer = { terms: Terms; found: Ways; noPath: NoPathAnswer | null }
export type WayAnswer = Omit<WayBy, 'route'> & { ground: Ground; route: RouteAnswer | null }

/** The ties that cost so many times as much, by one of these. */
export type Scaled = { dimension?: Dimension; level?: string; factor?: string }
/** What tips the first route over. */
export type TipsAnswer = { found: Tips; scaled: Scaled }
export type TipAnswer = { tip: Tip; scaled: Scaled; abroad: Abroad | null }

export const pathsOf = ({ nodes, detours }: RoutesAnswer): AnsweredPath[] =>
  [...nodes, ...detours].map(({ path }) => path)

/** Whether there are routes that are not listed. */
export const isCut = ({ found, nodes }: RoutesAnswer) => found.nodes.paths.length > nodes.length

/** Whether there may be others that the search had no budget left for. */
export const isOut = ({ found }: RoutesAnswer) => found.nodes.outOfBudget

/** The friction up to which every route is listed; null when all are. */
export function provenTo(answer: RoutesAnswer): number | null {
  if (!isCut(answer) && !isOut(answer)) return null
  const last = answer.nodes.at(-1)?.path.found.key ?? 0
  return frictionOf(isOut(answer) ? Math.max(last, answer.found.nodes.proven - unitsInKey) : last)
}
