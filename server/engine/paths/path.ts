import { tieKinds } from '../../../cypher/vocabulary.ts'
import { toDate } from '../../contract/days.ts'
import { endKeysOf } from '../friction/at-ends.ts'
import { channelUsed, stepFriction } from '../friction/pricing.ts'
import { nothing, type Projection } from '../graph/projection.ts'
import { parallel } from '../search/arcs.ts'
import type { Found } from '../search/k-best.ts'
import { unobservedOf } from '../search/keys.ts'
import { because } from './because.ts'
import { byId, type Ground } from './ground.ts'

/** A path before names and evidence are looked up. */
export type AnsweredPath = { ground: Ground; found: Found; rank: number | null }
export type AnsweredStep = { path: AnsweredPath; index: number }

export const partyIds = ({ ground: { projection }, found }: AnsweredPath) =>
  found.parties.map((party) => projection.parties.ids.at(party))
export const tieIds = ({ ground: { projection }, found }: AnsweredPath) =>
  found.ties.map((tie) => projection.ties.ids.at(tie))

/** The ids of what several paths pass or walk, each once, in their order. */
export function idsOf(paths: AnsweredPath[], which: (path: AnsweredPath) => string[]): string[] {
  return [...new Set(paths.flatMap(which))].sort()
}

export function walkedOf({ path: { ground, found }, index }: AnsweredStep): 'WITH' | 'AGAINST' {
  return ground.projection.ties.from[found.ties[index]!] === found.parties[index] ? 'WITH' : 'AGAINST'
}

/** The span in which every tie and party of the path holds; its bounds are days of the projection. */
export function window({ ground: { projection }, found }: AnsweredPath) {
  const { parties, ties, spans } = projection
  const numbers = [...found.ties.map((tie) => ties.span[tie]!), ...found.parties.map((party) => parties.span[party]!)]
  return {
    from: Math.max(...numbers.map((span) => spans.from[span]!)),
    to: Math.min(...numbers.map((span) => spans.to[span]!)),
  }
}

/** The first and the last day of a step's tie, where one of them is not stated; null when both are. */
export function takenDays({ path: { ground, found }, index }: AnsweredStep): { from: string; until: string } | null {
  const { ties, spans } = ground.projection
  const span = ties.span[found.ties[index]!]!
  if (spans.taken[span] === nothing) return null
  const [from, until] = [toDate(spans.from[span]!), toDate(spans.to[span]! - 1)]
  return from !== null && until !== null ? { from, until } : null
}

export function frictionParts({ path: { ground, found }, index }: AnsweredStep) {
  const { projection, pricing } = ground
  const tie = found.ties[index]!
  const ends = endsOf(found)
  const parts = stepFriction(projection, pricing, tie, ends)
  return { ...parts, because: because(projection, pricing, tie, parts, ends) }
}

/** Where a path begins and ends: who is there is reached, and not passed through. */
export function endsOf({ parties }: Pick<Found, 'parties'>): Set<number> {
  return new Set([parties[0]!, parties.at(-1)!])
}

/** How many of its steps somebody observed. */
export function observedSteps({ found }: AnsweredPath): number {
  return found.ties.length - unobservedOf(found.key)
}

/** The friction of each step. */
export function frictions({ projection, pricing }: Ground, found: Found): number[] {
  const ends = endsOf(found)
  return found.ties.map((tie) => stepFriction(projection, pricing, tie, ends).total)
}

/** The ties that may carry a step, cheapest first: the first one does. */
export function tiesBeside({ path: { ground, found }, index }: AnsweredStep): number[] {
  const { projection, pricing, mayWalk } = ground
  const [one, other] = [found.parties[index]!, found.parties[index + 1]!]
  const endKeys = endKeysOf(projection, pricing, endsOf(found))
  return parallel(pricing.arcs, mayWalk, one, other, { before: byId(projection), endKeys })
}

/** What friction was made of, as the schema says it. */
export function frictionUsed({ projection, pricing: { settings } }: Ground) {
  return {
    ...settings,
    kindCost: tieKinds.map((kind) => ({ kind, cost: settings.kindCost[kind] })),
    channel: [...projection.channels.keys()].sort().map((kind) => ({
      kind,
      cost: channelUsed(projection, settings, kind),
    })),
  }
}

/** Its first party and its ties, in order: stable, so that a path can be cited. */
export function pathId({ parties, ties }: Projection, path: Found): string {
  return [parties.ids.at(path.parties[0]!), ...path.ties.map((tie) => ties.ids.at(tie))].join('~')
}
