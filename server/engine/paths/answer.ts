import type { Outcome } from '../search/k-best.ts'
import { frictionOf, unitsInKey } from '../search/keys.ts'
import type { Why } from './ends.ts'
import type { Ground, Terms } from './ground.ts'
import type { AnsweredPath } from './path.ts'

/** One question's answer, before names and evidence are looked up. */
export type PathAnswer = {
  ground: Ground
  ends: EndIds
  outcome: Outcome
  /** How many paths come before this page, and how many are on it. */
  offset: number
  first: number
  noPath: NoPathAnswer | null
}
/** `terms` and `ends`: the question, to be asked again with less in the way; null where no other would have an answer. */
export type NoPathAnswer = Why & { terms: Terms | null; ends: EndIds }
export type EndIds = { from: string; to: string }

export const mostPaths = 200

export const hopeless = new Set(['UNKNOWN_FROM', 'UNKNOWN_TO', 'SAME_END'])

export function none({ from, to }: EndIds, { projection, constraints }: Terms, outcome: Outcome): Why {
  const { asOf, maxSteps, via } = constraints
  if (outcome.deadEnd !== undefined) {
    const dead = projection.parties.ids.at(via[outcome.deadEnd]!)
    const message = `No path can pass ${dead} and go on without passing a party twice. Take it out of \`via\`, or make it an end.`
    return { reason: 'VIA_DEAD_END', message }
  }
  if (outcome.outOfBudget) {
    const message = 'The search stopped at its budget before it found a path; there may be one. Ask for fewer steps.'
    return { reason: 'OUT_OF_BUDGET', message }
  }
  const message = `No chain of at most ${maxSteps} ties joins ${from} and ${to} on ${asOf} within the constraints. Try fewer constraints, more steps or another date.`
  return { reason: 'NO_CHAIN', message }
}

/** The friction up to which the list up to this page is complete, when it is not complete altogether. */
export function provenTo({ outcome: { paths, outOfBudget, proven }, offset, first }: PathAnswer): number {
  const last = Math.min(offset + first, paths.length)
  // Of the very friction of the first path that may be missing, others may be missing too.
  if (outOfBudget && last === paths.length) return frictionOf(Math.max(0, proven - unitsInKey))
  return frictionOf(paths[last - 1]?.key ?? 0)
}

export function complete({ outcome, offset, first }: PathAnswer): boolean {
  return !outcome.outOfBudget && outcome.paths.length <= offset + first && outcome.paths.length < mostPaths
}

export function pageOf({ ground, outcome, offset, first }: PathAnswer): AnsweredPath[] {
  return outcome.paths
    .slice(offset, offset + first)
    .map((found, index) => ({ ground, found, rank: offset + index + 1 }))
}
